"""The second judge: python3-jsonschema, draft 2020-12.

    python3 judge.py LINES [EVERY]

Checks every schema of the file, and every EVERY-th document against the verdict of the file. The
patterns of JSON Schema are those of ECMA 262; Python's differ in three things, which are translated
here: "$" matches before a last line feed, \\d and \\w are not ASCII, and \\p{L} does not exist.
"""
import json
import re
import sys
import unicodedata

import jsonschema


def characters_of(category):
    """The code points whose general category begins with this letter, as ranges of a class."""
    ranges = []
    for point in range(sys.maxunicode + 1):
        if 0xD800 <= point <= 0xDFFF or not unicodedata.category(chr(point)).startswith(category):
            continue
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"{chr(a)}-{chr(b)}" for a, b in ranges)


def translated(pattern):
    out, at, inside = [], 0, False
    while at < len(pattern):
        c = pattern[at]
        if c == "\\":
            escape = pattern[at:at + 2]
            at += 2
            if escape == "\\p":
                end = pattern.index("}", at)
                out.append(characters_of(pattern[at + 1:end]))
                at = end + 1
            elif escape in ("\\d", "\\w"):
                inner = "0-9" if escape == "\\d" else "0-9A-Za-z_"
                out.append(inner if inside else f"[{inner}]")
            else:
                out.append(escape)
            continue
        if c == "[":
            inside = True
        elif c == "]":
            inside = False
        elif c == "." and not inside:
            c = "[^\n\r\u2028\u2029]"
        out.append("\\Z" if c == "$" and not inside else c)
        at += 1
    return "".join(out)


compiled = {}


def pattern(validator, wanted, instance, schema):
    if not validator.is_type(instance, "string"):
        return
    if wanted not in compiled:
        compiled[wanted] = re.compile(translated(wanted))
    if not compiled[wanted].search(instance):
        yield jsonschema.ValidationError(f"does not match {wanted}")


# Without checking of formats: that would have Python's dialect judge the patterns.
Meta = jsonschema.Draft202012Validator(jsonschema.Draft202012Validator.META_SCHEMA)
Judge = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})


def main(lines, every):
    validators, judged, left, wrong = {}, 0, 0, 0
    with open(lines, encoding="utf-8") as file:
        for number, line in enumerate(file):
            entry = json.loads(line)
            if "document" in entry:
                Meta.validate(entry["document"])
                validators[entry["schema"]] = Judge(entry["document"])
                continue
            if not entry["expressible"] or number % every != 0:
                left += 1
                continue
            judged += 1
            valid = validators[entry["schema"]].is_valid(json.loads(entry["text"]))
            if valid != entry["accepted"]:
                wrong += 1
                if wrong <= 20:
                    print(f"{entry['schema']}: read as {'accepted' if entry['accepted'] else 'refused'}, "
                          f"judged otherwise: {entry['text']}")
    print(f"jsonschema: {len(validators)} schemas, {judged} documents judged, {left} left out, {wrong} differ")
    return 0 if wrong == 0 and judged > 0 else 1


sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1))
