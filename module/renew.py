"""Writes module/slipform.cppm: the module interface that exports every public name of the headers.

    python3 module/renew.py            writes it
    python3 module/renew.py --check    fails if it is not what would be written

Standard library only. A public name is one declared in a namespace of slipform whose name is not
`detail`. The text is read, not compiled: what this script takes for a name and is none, the compiler
refuses in the module.
"""
import os
import re
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
INCLUDE = os.path.join(ROOT, "include")
MODULE = os.path.join(ROOT, "module", "slipform.cppm")
# Catch2 is macros, which do not come through a module.
LEFT_OUT = {"slipform/testing/catch2.hpp"}
# g++ 14 writes a module with the patterns of these schemas, and cannot read it ("recursive lazy load").
CONDITIONS = {"idenfy": "#if !defined(__GNUC__) || defined(__clang__) || __GNUC__ >= 15"}
# What Boost.Describe's macros declare beside a type, found by ADL.
DESCRIPTORS = {
    "BOOST_DESCRIBE_STRUCT": [f"boost_{kind}_descriptor_fn" for kind in (
        "base", "public_member", "protected_member", "private_member")],
    "BOOST_DEFINE_ENUM_CLASS": ["boost_enum_descriptor_fn"],
    "BOOST_DESCRIBE_ENUM": ["boost_enum_descriptor_fn"],
}


def headers():
    found = []
    for folder, _, names in os.walk(INCLUDE):
        found += [os.path.relpath(os.path.join(folder, name), INCLUDE) for name in names if name.endswith(".hpp")]
    return sorted(name.replace(os.sep, "/") for name in found if name.replace(os.sep, "/") not in LEFT_OUT)


def code_of(header):
    """The text without comments, directives and the insides of literals."""
    with open(os.path.join(INCLUDE, header), encoding="utf-8") as file:
        text = file.read()
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'', re.S)
    text = pattern.sub(lambda match: " " if match.group(0).startswith("/") else '""', text)
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", "", text, flags=re.M)


def without_arguments(text):
    """Drops what is between angle brackets, brackets of attributes and parentheses of decltype and the like."""
    text = re.sub(r"\[\[.*?\]\]", " ", text)
    while True:
        shorter = re.sub(r"<(?:[^<>()]|\([^()]*\))*>", "", text)
        if shorter == text:
            return text
        text = shorter


def behind(text, at, brackets):
    """What follows the brackets that open at `at`."""
    depth = 0
    while True:
        depth += {brackets[0]: 1, brackets[1]: -1}.get(text[at], 0)
        at += 1
        if not depth:
            return text[at:]


def without_requirement(head):
    """Drops `requires (...)`, `requires requires(...) { ... }`, or `requires` and terms such as
    `!a<T>::value` joined by && and ||."""
    match = re.match(r"requires\b ?", head)
    if not match:
        return head
    rest = head[match.end():]
    if rest.startswith("requires"):  # requires requires(...) { ... }
        rest = behind(rest, rest.index("("), "()").lstrip()
        return behind(rest, 0, "{}").lstrip()
    if rest.startswith("("):
        return behind(rest, 0, "()").lstrip()
    arguments = r"<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>"
    term = rf"!?[\w:]+(?:{arguments})?(?:::\w+)?"
    return re.sub(rf"^{term}(?: ?(?:&&|\|\|) ?{term})* ", "", rest)


def names_of(head):
    """The names that a declaration at namespace scope introduces."""
    head = " ".join(head.split())
    if not head or head.startswith(("static_assert", "namespace", "using namespace", "extern template")):
        return []
    macro = re.match(r"(BOOST_DE\w+) ?\( ?(\w+)", head)
    if macro:
        own = [macro.group(2)] if macro.group(1) == "BOOST_DEFINE_ENUM_CLASS" else []
        return own + DESCRIPTORS[macro.group(1)]
    if re.match(r"template ?< ?>", head):  # a specialisation belongs to its template
        return []
    match = re.search(r"\b(operator ?(?:\(\)|\[\]|[^\s\w(]+|\"\" ?\w+)) ?\(", head)
    if match and "=" not in head[:match.start()]:
        return [match.group(1).replace(" ", "")]
    while True:  # the heads of templates, whose brackets may hold operators
        match = re.match(r"(?:export )?template ?<", head)
        if not match:
            break
        depth, at = 1, match.end()
        while depth and at < len(head):
            depth += {"<": 1, ">": -1}.get(head[at], 0) if head[at - 1] != "-" else 0
            at += 1
        head = head[at:].lstrip()
        head = without_requirement(head)
    match = re.match(r"using (\w+) ?=", head)
    if match:
        return [match.group(1)]
    match = re.match(r"using ([\w:]+)$", head)
    if match:
        return [match.group(1).split("::")[-1]]
    match = re.match(r"concept (\w+)", head)
    if match:
        return [match.group(1)]
    match = re.match(r"(?:enum class|enum|class|struct|union) (?:\[\[.*?\]\] ?|alignas ?\([^)]*\) ?)*(\w+) ?(<)?", head)
    if match and not re.search(r"\) ?(?:noexcept|const)?$", head.split("{")[0]):
        return [] if match.group(2) else [match.group(1)]
    plain = without_arguments(head)
    match = re.search(r"(~?\b\w+) ?\(", plain.split(" = ")[0])
    if match and "->" in plain and not re.match(r".*\bauto\b", plain):  # a deduction guide
        return []
    if match:
        return [match.group(1)]
    match = re.search(r"(\w+) ?(?:\{|=|$|\[)", plain)
    return [match.group(1)] if match else []


def declarations(text):
    """(namespaces, head) of each declaration at namespace scope."""
    spaces, at, start = [], 0, 0
    while at < len(text):
        char = text[at]
        if char == "#":
            at = text.index("\n", at)
            start = at
        elif char == "{":
            head = text[start:at]
            opened = re.search(r"namespace ([\w:]*(?:\s*inline \w+)?[\w: ]*)$", head.rstrip())
            if opened:
                spaces.append(opened.group(1).strip() or "detail")
                at += 1
                start = at
                continue
            depth = 1
            while depth:
                at += 1
                depth += {"{": 1, "}": -1}.get(text[at], 0)
            if re.search(r"\brequires\s*\([^{}]*\)\s*$", head) and re.search(r"\brequires\s+requires\b", head):
                at += 1  # of a requirement, which is not the end
                continue
            yield spaces, head + "{}"
            tail = re.match(r"\s*;", text[at + 1:])
            at += 1 + (tail.end() if tail else 0)
            start = at
        elif char == "(":
            depth = 1
            while depth:
                at += 1
                depth += {"(": 1, ")": -1}.get(text[at], 0)
            at += 1
            macro = re.fullmatch(r"\s*BOOST_DE\w+", text[start:text.index("(", start)]) if text[start:at].strip() else None
            if macro:
                yield spaces, text[start:at]
                start = at
        elif char == ";":
            yield spaces, text[start:at]
            at += 1
            start = at
        elif char == "}":
            spaces.pop()
            at += 1
            start = at
        else:
            at += 1


def exported():
    """Namespace -> names, in the order of the headers."""
    result = {}
    for header in headers():
        for spaces, head in declarations(code_of(header)):
            path = "::".join(space for space in spaces if space)
            if not re.match(r"slipform(::|$)", path) or "detail" in path.split("::"):
                continue
            for name in names_of(head):
                result.setdefault(path, {})[name] = None
    return result


def under_condition(name):
    return next((condition for vendor, condition in CONDITIONS.items() if vendor in name), None)


def module_text():
    lines = [
        "// The module slipform: every public name of the headers, the vendors' and the testing kit's among",
        "// them. Made by module/renew.py; a test compares. Macros do not come through a module: for",
        "// BOOST_DESCRIBE_STRUCT include <boost/describe.hpp>, for SLIPFORM_VERSION <slipform/version.hpp>.",
        "module;",
        "",
    ]
    for header in headers():
        if not under_condition(header):
            lines.append(f"#include <{header}>")
    for vendor, condition in CONDITIONS.items():
        lines += [condition] + [f"#include <{header}>" for header in headers() if vendor in header] + ["#endif"]
    lines += ["", "export module slipform;"]
    for space, names in sorted(exported().items()):
        # With the inline namespace named: g++ 14 cannot read the module otherwise.
        block = [f"export namespace {space} {{"]
        block += [f"using {space.replace('inline ', '')}::{name};" for name in sorted(names)]
        block += [f"}} // namespace {space}"]
        condition = under_condition(space)
        lines += ["", condition] + block + ["#endif"] if condition else [""] + block
    return "\n".join(lines) + "\n"


def main():
    text = module_text()
    if "--check" in sys.argv[1:]:
        with open(MODULE, encoding="utf-8") as file:
            if file.read() != text:
                sys.exit("module/slipform.cppm does not export what the headers declare: python3 module/renew.py")
        return
    with open(MODULE, "w", encoding="utf-8") as file:
        file.write(text)


main()
