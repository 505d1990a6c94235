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
SPACES = {"dsl": "slipform::dsl", "json": "slipform::json", "testing": "slipform::testing"}


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
    out, count = ['#include "reference/context.hpp"'], 0
    for header in headers():
        folder = header.split("/")[2]
        for line, text in examples(header):
            count += 1
            path = os.path.join(ROOT, header)
            place = f'#line {line} "{path}"'
            out += [f"namespace example_{count} {{", "using namespace slipform;", "using namespace context;",
                    "using namespace std::chrono_literals;"]
            if folder in SPACES:
                out.append(f"using namespace {SPACES[folder]};")
            end = "\n".join(code_of(l) for l in text.split("\n")).rstrip()[-1:]
            if DECLARATION.match(text) or text.startswith("#"):
                out += [place, text]
            elif end in (";", "}"):
                out += ["void example(SLIPFORM_EXAMPLE_PARAMETERS)", "{ {", place, text, "} }"]
            else:
                out += ["void example(SLIPFORM_EXAMPLE_PARAMETERS)", "{", *as_expressions(text, line, path), "}"]
            out.append("}")
    if not count:
        sys.exit("expected to find examples")
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")
    print(f"{count} examples")


main()
