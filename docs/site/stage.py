"""Writes the pages of the site: those of docs/ with links that lead to other pages, and a reference
made of the comments in the headers.

    python3 docs/site/stage.py OUT

Standard library only. Every name outside of a namespace `detail` that has a comment `///` is in the
reference, with its declaration as it stands in the header.
"""
import os
import re
import shutil
import sys

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
OUT = os.path.abspath(sys.argv[1])
PAGES = {"README.md": "index.md", "CONTRIBUTING.md": "contributing.md", "docs/index.md": "documentation.md"}

SECTIONS = [
    ("operations", "Operations", ["", "detail"]),
    ("vocabulary", "Vocabulary", ["dsl"]),
    ("constraints", "Constraints", ["dsl/constraint"]),
    ("types", "Types", ["types", "model"]),
    ("reports", "Reports", ["report"]),
    ("core", "Text and JSON", ["core", "json"]),
    ("testing", "Testing", ["testing"]),
    ("interop", "Other libraries", ["interop"]),
    ("vendors", "Vendors", ["vendor", "vendor/complycube", "vendor/idenfy", "vendor/yoti", "vendor/deepidv", "vendor/veriff"]),
]


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def write(path, text):
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def page_of(source):
    """Where a file of the tree stands in the site, or None."""
    if source in PAGES:
        return PAGES[source]
    if source.startswith("docs/") and source.endswith((".md", ".svg")):
        return source[len("docs/"):]
    if os.path.isfile(os.path.join(ROOT, source)):
        return "code/" + source.lstrip(".").replace("/", "_") + ".md" # mkdocs passes over what begins with a dot
    return None


staged_code = set()


def stage_code(source):
    target = page_of(source)
    if target.startswith("code/") and source not in staged_code:
        staged_code.add(source)
        kind = {".cpp": "cpp", ".hpp": "cpp", ".cmake": "cmake"}.get(os.path.splitext(source)[1], "text")
        write(target, f"# {source}\n\n````{kind}\n{read(source)}````\n")


def relinked(text, source):
    """Links to files of the tree become links to pages of the site."""
    here = os.path.dirname(page_of(source))

    def link(match):
        target, anchor = match.group(2), match.group(3) or ""
        if re.match(r"[a-z]+:", target):
            return match.group(0)
        path = os.path.normpath(os.path.join(os.path.dirname(source), target))
        page = page_of(path)
        if page is None:
            sys.exit(f"{source}: {target} leads to nothing")
        stage_code(path)
        return f"{match.group(1)}({os.path.relpath(page, here or '.')}{anchor})"

    # The text of a link may be code, so spans are left in; blocks are not.
    blocks = re.split(r"(^```.*?^```[ \t]*$)", text, flags=re.M | re.S)
    change = lambda part: re.sub(r"(\[(?:[^\[\]\\]|\\.)*\])\(([^)#\s]+)(#[^)\s]*)?\)", link, part)
    return "".join(part if i % 2 else change(part) for i, part in enumerate(blocks))


def staged(source):
    text = re.sub(r"^<!-- quote: .*-->\n", "", read(source), flags=re.M)
    text = relinked(text, source)
    # A picture scrolls by itself, and opens by itself.
    return re.sub(r"^!\[([^\]]*)\]\(([^)]*\.svg)\)$",
                  r'<div class="picture"><a href="\2"><img src="\2" alt="\1"></a></div>', text, flags=re.M)


def prose(lines):
    """The lines of a comment as Markdown: what is indented is code."""
    out, code = [], False
    for line in lines + [""]:
        if line.startswith("    "):
            if not code:
                out += ["", "```cpp"]
            code = True
            out.append(line[4:])
        else:
            if code:
                out += ["```", ""]
            code = False
            spans = re.split(r"(`[^`]*`)", line)
            out.append("".join(s if i % 2 else s.replace("<", "&lt;").replace("*", "\\*") for i, s in enumerate(spans)))
    return "\n".join(out).strip()


def name_in(declaration):
    text = re.sub(r"\[\[.*?\]\]|alignas\([^)]*\)", "", declaration)
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


def declaration_at(lines, at):
    """The declaration that begins here. Of a short struct of data all of it, of the rest the head."""
    head, i = [], at
    while i < len(lines) and i < at + 30:
        head.append(lines[i])
        if re.search(r"[;{]\s*(//.*)?$|\{.*\}$|\)$", lines[i]) and \
                not re.search(r"^\s*(template\b.*>|requires\b.*|\[\[.*\]\])$", lines[i]):
            if not lines[i].rstrip().endswith(")") or lines[i + 1:i + 2] and not re.match(r"\s+(requires|noexcept|->)", lines[i + 1]):
                break
        i += 1
    text = "\n".join(head)
    if re.search(r"\b(struct|enum class)\b[^;(]*\{$", text):
        end = i
        while end < len(lines) and lines[end] != "};":
            end += 1
        body = lines[at:end + 1]
        if len(body) <= 32 and not any(re.search(r"\)\s*(const)?\s*(noexcept)?\s*\{?$|^private:", b) for b in body):
            return "\n".join(body).replace("///<", "//")
    text = re.sub(r"\s*\{[^{}]*\}?\s*$", "", text) if text.rstrip().endswith(("{", "}")) and "=" not in text.split("{")[0] else text
    text = text.replace("///<", "//")
    return text.rstrip(" {;") if not text.rstrip().endswith("};") else text


def entities_of(path):
    """(name, declaration, comment) of everything public in a header, in order."""
    lines = read(path).split("\n")
    spaces, comment, found = [], [], []
    for at, line in enumerate(lines):
        opened = re.match(r"namespace ([\w:]+(?: v\d+)?[\w:]*) \{", line)
        if opened or re.match(r"namespace \{", line):
            spaces.append(opened.group(1) if opened else "detail")
        elif line.startswith("} // namespace"):
            spaces.pop()
        elif line.startswith("///"):
            comment.append(line[4:])
            continue
        elif comment:
            if line and not line.startswith(("//", "#")) and not any("detail" in s for s in spaces):
                declaration = declaration_at(lines, at)
                name = name_in(declaration)
                if name:
                    found.append((name, declaration, comment))
        comment = []
    return found


def reference(slug, title, folders):
    headers = []
    for folder in folders:
        base = os.path.join(ROOT, "include", "slipform", folder)
        if not os.path.isdir(base):
            continue
        headers += sorted("include/slipform/" + os.path.join(folder, name)
                          for name in os.listdir(base) if name.endswith(".hpp"))
    text, names = [f"# {title}", ""], []
    for header in headers:
        entities = entities_of(header)
        if not entities:
            continue
        intro = re.match(r"((?://.*\n)+)", read(header)).group(1)
        short = header[len("include/"):]
        text += [f"## &lt;{short}&gt; {{ #{re.sub('[^a-z0-9]+', '-', short.lower())} }}", "",
                 prose([line[3:] for line in intro.rstrip("\n").split("\n")]), ""]
        for name, declaration, comment in entities:
            names.append(name)
            text += [f"### {name.replace('<', '&lt;')}", "", "```cpp", declaration, "```", "", prose(comment), ""]
    write(f"reference/{slug}.md", "\n".join(text))
    return names


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    for folder, _, names in os.walk(os.path.join(ROOT, "docs")):
        if os.path.relpath(folder, ROOT).startswith("docs/site"):
            continue
        for name in names:
            source = os.path.relpath(os.path.join(folder, name), ROOT)
            if name.endswith(".md"):
                write(page_of(source), staged(source))
            elif name.endswith(".svg"):
                write(page_of(source), read(source))
    write("contributing.md", staged("CONTRIBUTING.md"))
    # The first page shows what the README shows first.
    example = re.search(r"```cpp\n.*?```\n", read("README.md"), re.S).group(0)
    write("index.md", read("docs/site/landing.md").replace("@example@", example))
    write("site.css", read("docs/site/site.css"))
    index, total = ["# Reference", "", "Every public name, from the comments of the headers.", ""], 0
    for slug, title, folders in SECTIONS:
        names = reference(slug, title, folders)
        total += len(names)
        index += [f"## [{title}]({slug}.md)", "", ", ".join(f"`{n}`" for n in dict.fromkeys(names)), ""]
    write("reference/index.md", "\n".join(index))
    print(f"{total} names in the reference, {len(staged_code)} files of code")


main()
