"""Reads the public names of the headers: their declarations, their comments `///`, and the examples in
those. Standard library only. Leans on how .clang-format lays code out: what stands in a namespace begins
in the first column, what stands in a class in the fifth.

    python3 docs/site/headers.py         ends with 1 if a public name has no comment
"""
import os
import re
import sys

# $SLIPFORM_TREE is for the test of this file.
ROOT = os.path.abspath(os.environ.get("SLIPFORM_TREE") or os.path.join(os.path.dirname(__file__), "..", ".."))


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def headers():
    """All of them, as paths from the root of the tree."""
    found = []
    for folder, _, names in os.walk(os.path.join(ROOT, "include")):
        found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names if name.endswith(".hpp")]
    return sorted(found)


def code_of(line):
    """A line without comments and what is in quotes, so that its brackets can be counted."""
    return re.sub(r"//.*", "", re.sub(r"\"(\\.|[^\"\\])*\"|(?<!\w)'(\\.|[^'\\])'", '""', line))


def name_in(declaration):
    text = re.sub(r"\[\[.*?\]\]|alignas\([^)]*\)", "", declaration)
    defined = re.match(r"#define (\w+)", text)
    if defined:
        return defined.group(1)
    while True:  # template <...> with nested brackets
        match = re.match(r"\s*template\s*<", text)
        if not match:
            break
        depth, at = 1, match.end()
        while depth and at < len(text):
            depth += {"<": 1, ">": -1}.get(text[at], 0)
            at += 1
        text = text[at:]
    text = re.sub(r"^\s*requires\b.*?\n(?=\S|\s+(inline|constexpr|auto|void|\[\[))", "", text, flags=re.S)
    if "operator" not in text:
        text = text.split("=")[0]
    while re.search(r"<[^<>]*>", text):  # arguments of templates
        text = re.sub(r"<[^<>]*>", "", text)
    for pattern in (r"BOOST_DEFINE_ENUM_CLASS\((\w+)", r"\b(?:class|struct|enum class|concept)\s+([\w:]*\w)",
                    r"\busing\s+(\w+)", r"(operator\S+?)\(", r"(\w+)\s*\(", r"(\w+)\s*(?:\{|;|$)"):
        match = re.search(pattern, text)
        if match:
            return match.group(1)
    return None


def is_complete(chunk, depth):
    first, last = chunk[0], chunk[-1]
    if first.startswith("#"):
        return not last.endswith("\\")
    if depth or re.match(r"\s*requires\b", last) or re.search(r"\) (noexcept )?: \w+\{[^{}]*\}$", last):
        return False
    end = code_of(last).rstrip()[-1:]
    return end in (";", "}") or end == ")" and first.startswith("BOOST_")


ALIKE = re.compile(r"\s*(inline constexpr|#define)\b")


def chunks(lines):
    """Splits code into (comment, lines) of one declaration each. Constants and macros that
    stand right below each other share the comment of the first."""
    found, comment, chunk, depth, touching = [], [], [], 0, False
    for line in lines:
        bare = line.strip()
        if not chunk:
            if re.match(r"///(?!<)", bare):
                comment.append(bare[4:])
                touching = False
                continue
            asked = comment and re.match(r"#if !defined\((\w+)\)", bare)
            if asked:  # a macro for the user to define
                found.append((comment, ["#define " + asked.group(1)]))
            if not re.match(r"//[\[\]]", bare) and (
                    not bare or re.match(r"//|#(?!define)|(public|private|protected):", bare)):
                comment, touching = [], False
                continue
            if bare.startswith("//"):
                continue
        chunk.append(line)
        code = code_of(line)
        depth += sum(code.count(c) for c in "({[") - sum(code.count(c) for c in ")}]")
        if not is_complete(chunk, depth):
            continue
        if touching and not comment and len(chunk) == 1 and \
                ALIKE.match(chunk[0]) and ALIKE.match(found[-1][1][0]):
            found[-1][1].extend(chunk)
        else:
            found.append((comment, chunk))
        comment, chunk, depth, touching = [], [], 0, True
    return found


def head_of(text):
    """A function without its body and a constructor without its initialisers."""
    depth, at, seen = 0, 0, False
    while at < len(text):
        c = text[at]
        if seen and depth == 0 and (c == "{" or re.match(r":(?!:)", text[at:]) and text[at - 1] != ":"):
            return text[:at].rstrip() + ";"
        depth += {"(": 1, ")": -1}.get(c, 0)
        seen = seen or (c == ")" and depth == 0 and not re.search(r"(requires|decltype|explicit|noexcept)\s*\([^()]*\)$", text[:at + 1]))
        at += 1
    return text


def without_indent(lines):
    margin = min((len(l) - len(l.lstrip()) for l in lines if l.strip()), default=0)
    return [l[margin:] for l in lines]


def interface_of(lines):
    """What a class lets its users see, without bodies; comments as comments of C++."""
    start = next(i for i, l in enumerate(lines) if code_of(l).rstrip().endswith("{"))
    head = "\n".join(lines[:start + 1])
    visible = re.search(r"\bstruct\b", head) is not None
    parts, rest = [], []
    for line in lines[start + 1:-1]:
        access = re.match(r"(public|private|protected):", line)
        if access:
            visible = access.group(1) == "public"
            rest.append("")
        elif visible:
            rest.append(line)
    for comment, chunk in chunks(rest):
        if re.match(r"\s*(static_assert|friend|#|BOOST_)", chunk[0]):
            continue
        text = "\n".join(without_indent(chunk)).replace("///<", "//")
        head_only = head_of(text)
        head_only = re.sub(r"^(template .*>|requires\b.*)\n\s+", r"\1\n", head_only)
        parts.append("\n".join([("    // " + c).rstrip() for c in comment] +
                               ["    " + l for l in head_only.split("\n")]))
    return head + "\n" + "\n".join(parts) + "\n};" if parts else head.rstrip(" {")


def declaration_of(lines):
    """What the reference shows: of a class its interface, of anything else its head."""
    text = "\n".join(lines)
    if re.match(r"(template\b.*|\s+requires\b.*|\n)*(class|struct)\b[^;(]*\{", re.sub(r"\[\[.*?\]\] ", "", text)):
        if not text.rstrip().endswith("};") or re.match(r".*\{\s*\};?$", " ".join(text.split())):
            return text.split("{")[0].rstrip()
        return interface_of(lines)
    if re.match(r"(template .*\n)?concept\b|enum\b|BOOST_DEFINE|#define|inline constexpr \w+ \w+\{", text):
        return text.replace("///<", "//")
    if re.match(r"(template .*\n?)?\s*(inline )?constexpr [^(]*= \[", text):  # made by a lambda
        return text.split("=")[0].rstrip() + ";"
    return head_of(text)


def spaces_of(path):
    """The namespaces of a header in order, each with the lines in it that are in no deeper one."""
    open_now, found = [], []
    for line in read(path).split("\n"):
        opened = re.match(r"(?:inline )?namespace ([\w:]+(?: v\d+)?[\w:]*) \{$", line)
        if opened:
            open_now.append(opened.group(1))
            found.append((list(open_now), []))
        elif line.startswith("} // namespace"):
            open_now.pop()
            found.append((list(open_now), []))
        elif found or not open_now:
            if not found:
                found.append(([], []))
            found[-1][1].append(line)
    return found


def is_public(spaces, chunk):
    """Whether it is a name for users: not of a namespace `detail`, nor of `sources` or `found_in`, where a
    vendor's header names its pages, and not what a description takes."""
    if any(re.search(r"\b(detail|sources|found_in)$", space) or "detail::" in space for space in spaces):
        return False
    if chunk[0].startswith("#define"):
        return not spaces
    if not spaces:
        return False
    return not re.match(r"using slipform::interop::tag_invoke;|static_assert|BOOST_DESCRIBE|template <>|"
                        r"(template <[^>]*> )?(inline )?(constexpr bool +is_annotation<|\w+\(.*\) ->)|"
                        r"constexpr auto schema\(of<|(struct|class) [\w:]+;$", chunk[0])


def entities(path):
    """(name, declaration, comment) of everything public in a header, in order; no comment: [].

    Left out are `x_t` where `x`, which makes one, is in the header and has a comment, and macros without
    a comment: the library's own.
    """
    found = []
    for spaces, lines in spaces_of(path):
        for comment, chunk in chunks(lines):
            if is_public(spaces, chunk) and (comment or not chunk[0].startswith("#")):
                declaration = declaration_of(chunk)
                one_each = len(chunk) > 1 and all(ALIKE.match(line) for line in chunk)
                name = ", ".join(map(name_in, chunk)) if one_each else name_in(declaration)
                found.append((name or declaration, declaration, comment))
    named = {name for name, _, comment in found if comment}
    return [(name, text, comment) for name, text, comment in found
            if comment or not (name.endswith("_t") and name[:-2] in named)]


def examples(path):
    """(line, text) of every example in the comments of a header: what is indented in them. An example
    that begins with "> " shows what is printed, and is no code."""
    found, lines = [], read(path).split("\n")
    example, begin = [], 0
    for number, line in enumerate(lines + [""], 1):
        match = re.match(r"\s*///     (.*)$", line)
        if match:
            begin = begin if example else number
            example.append(match.group(1))
        elif example:
            if not example[0].startswith("> "):
                found.append((begin, "\n".join(example)))
            example = []
    return found


def main():
    public = [(header, name, comment) for header in headers() for name, _, comment in entities(header)]
    silent = [f"{header}: {name} has no comment ///" for header, name, comment in public if not comment]
    print("\n".join(silent + [f"{len(public)} public names, {len(silent)} without a comment"]))
    return 1 if silent or not public else 0


if __name__ == "__main__":
    sys.exit(main())
