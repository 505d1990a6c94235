"""Writes what the judges need of every request that slipcheck knows, in the lines of documents.cpp:
its two schemas, and payloads with what reading says of them: the vendors' documents, arbitrary values,
edges, and payloads broken on purpose. Of those that are broken it is some hundred of each request, spread
over all: what documents.cpp has it has in full.

    python3 tests/judges/requests.py SLIPCHECK >LINES
"""
import json
import os
import re
import subprocess
import sys

TOOL = sys.argv[1]
BROKEN, LONGEST = 600, 20_000  # payloads of each request; characters of one
VENDOR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "vendor")


def lines_of(*arguments, given=None):
    run = subprocess.run([TOOL, *arguments], input=given, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if run.returncode == 2:
        sys.exit(f"slipcheck {' '.join(arguments)} could not run")
    return run.stdout.splitlines()


def some_broken(name):
    """As many as are wanted of the payloads that differ from an arbitrary value, evenly spread."""
    texts = [json.loads(line).get("text", "") for line in lines_of("break", name, "--seed", "5")]
    texts = [text for text in texts if text and len(text) <= LONGEST]
    return texts[::max(1, len(texts) // BROKEN)]


def is_expressible(issue):
    """Whether some keyword says what this issue says; as expressible() in documents.cpp."""
    if issue["code"] == "number_out_of_type" and "double" in issue["message"]:
        return False
    return issue["code"] not in ("repeated_key", "too_deep", "rule_broken") and issue.get("rule") != "max_bytes"


def main():
    documents = {}
    with open(os.path.join(VENDOR, "documents.hpp"), encoding="utf-8") as file:
        for request, path in re.findall(r'\{"([\w.]+)",\s*"([\w./]+)"\}', file.read()):
            with open(os.path.join(VENDOR, path), encoding="utf-8") as document:
                documents.setdefault(request, []).append(document.read())
    names = [line.split()[0] for line in lines_of("list")]
    for name in set(documents) - set(names):
        sys.exit(f"tests/vendor/documents.hpp has documents of {name}, which slipcheck does not know")
    for name in names:
        written = f"{name}, names only"
        for schema, options in ((name, []), (written, ["--names-only"])):
            document = json.loads("\n".join(lines_of("schema", name, *options)))
            print(json.dumps({"schema": schema, "document": document}, separators=(",", ":")))
        edges = [text for text in lines_of("sample", name, "--edges") if len(text) <= LONGEST]
        sound = lines_of("sample", name, "--count", "60") + edges[::max(1, len(edges) // BROKEN)]
        texts = documents.get(name, []) + sound + some_broken(name)
        asked = "\n".join(json.dumps({"id": i, "request": name, "text": t}) for i, t in enumerate(texts))
        for line in lines_of("batch", given=asked + "\n"):
            verdict = json.loads(line)
            issues = verdict.get("issues", [])
            if any(issue["code"] == "syntax" for issue in issues):
                continue  # no JSON: nothing to judge
            text, accepted = texts[verdict["id"]], verdict["valid"]
            stated = accepted or any(map(is_expressible, issues))
            print(json.dumps({"schema": name, "text": text, "accepted": accepted, "expressible": stated}))
            if text in sound and accepted:
                print(json.dumps({"schema": written, "text": text, "accepted": True, "expressible": True}))


main()
