"""Writes a source with every example in the comments of the headers, to be compiled:

    python3 tests/reference/examples.py OUT.cpp

An example that begins like a declaration stands in a namespace, one that ends like a statement in a
function; any other is a list of expressions, each beginning in the first column. Of an expression with
"// true", "// false" or a number behind it, that is what it must give. Mistakes are reported at the
comment, by #line.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "site"))
from headers import ROOT, code_of, examples, headers  # noqa: E402

DECLARATION = re.compile(r"(struct|enum|template|inline|extern|using|static_assert|TEST_CASE|#|constexpr auto schema)\b")
REQUESTS = {"yoti": "slipform::yoti::ibv_session"}  # what `request` is; elsewhere deepidv's


def surroundings(header):
    """The namespaces whose names an example need not qualify, and the type of `request` in it."""
    folders = header[:-len(".hpp")].split("/")[2:]
    inside = folders[1] if folders[0] == "vendor" else folders[0]
    spaces = ["slipform", "context", "std::chrono_literals"]
    if folders[0] in ("dsl", "json", "testing", "vendor"):
        spaces.append("slipform::" + inside)
    return spaces, REQUESTS.get(inside, "context::T")


def as_expressions(text, line, header):
    parts = []
    for number, code in enumerate(text.split("\n"), line):
        if re.match(r"\s|[)}\]]", code):
            parts[-1][1] += "\n" + code
        else:
            parts.append([number, code])
    out = []
    for number, code in parts:
        given = re.search(r"// (true|false|\d+)(: .*)?$", code)
        out += ["static_assert((" if given else "{ [[maybe_unused]] auto const part =",
                f'#line {number} "{header}"', code, f") == {given.group(1)});" if given else "; }"]
    return out


def main():
    out, count = [f'#include "{os.path.join(ROOT, header)}"' for header in headers()], 0
    out.append('#include "reference/context.hpp"')
    for header in headers():
        for line, text in examples(header):
            count += 1
            path = os.path.join(ROOT, header)
            place = f'#line {line} "{path}"'
            out.append(f"namespace example_{count} {{")
            spaces, request = surroundings(header)
            out += [f"using namespace {space};" for space in spaces]
            function = f"void example(SLIPFORM_EXAMPLE_PARAMETERS({request}))"
            end = "\n".join(code_of(l) for l in text.split("\n")).rstrip()[-1:]
            if DECLARATION.match(text) or text.startswith("#"):
                out += [place, text]
            elif end in (";", "}"):
                out += [function, "{ {", place, text, "} }"]
            else:
                out += [function, "{", *as_expressions(text, line, path), "}"]
            out.append("}")
    if not count:
        sys.exit("expected to find examples")
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")
    print(f"{count} examples")


main()
