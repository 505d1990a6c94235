"""Writes the pages of the site: those of docs/ with links that lead to other pages, and a reference
made of the comments in the headers.

    python3 docs/site/stage.py OUT

Standard library only. Every name outside of a namespace `detail` is in the reference, with its
declaration, of a class with what it lets its users see, and its comment.
"""
import os
import re
import shutil
import sys

from headers import ROOT, entities, headers, read

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
    ("vendors", "Vendors", ["vendor"]),  # and every folder in it
]


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
        kind = {".cpp": "cpp", ".hpp": "cpp", ".cmake": "cmake", ".sh": "bash", ".yml": "yaml"}.get(os.path.splitext(source)[1], "text")
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
    # A picture stands in the page itself, so that it takes the colours of the theme, scrolls by itself,
    # and opens by itself in those of the system.
    def picture(match):
        drawing = read(os.path.normpath(os.path.join(os.path.dirname(source), match.group(2))))
        return (f'<div class="picture">{drawing.strip()}</div>\n'
                f'<p class="picture-link"><a href="{match.group(2)}">the picture by itself</a></p>')

    return re.sub(r"^!\[([^\]]*)\]\(([^)]*\.svg)\)$", picture, text, flags=re.M)


def prose(lines):
    """The lines of a comment as Markdown: what is indented is code, or behind "> " what is printed."""
    out, code = [], False
    for line in lines + [""]:
        if line.startswith("    "):
            printed = line.startswith("    > ")
            if not code:
                out += ["", "```text" if printed else "```cpp"]
            code = True
            out.append(line[6 if printed else 4:])
        else:
            if code:
                out += ["```", ""]
            code = False
            spans = re.split(r"(`[^`]*`)", line)
            out.append("".join(s if i % 2 else s.replace("<", "&lt;").replace("*", "\\*") for i, s in enumerate(spans)))
    return "\n".join(out).strip()


def folder_of(header):
    folder = os.path.dirname(header[len("include/slipform/"):])
    return "vendor" if folder.startswith("vendor/") else folder


def reference(slug, title, folders):
    """Writes a page and gives the names on it."""
    here = [header for folder in folders for header in headers()
            if folder_of(header) == folder]
    text, names = [f"# {title}", ""], []
    for header in here:
        public = entities(header)
        if not public:
            continue
        intro = re.match(r"((?://.*\n)+)", read(header)).group(1)
        short = header[len("include/"):]
        text += [f"## &lt;{short}&gt; {{ #{re.sub('[^a-z0-9]+', '-', short.lower())} }}", "",
                 prose([line[3:] for line in intro.rstrip("\n").split("\n")]), ""]
        for name, declaration, comment in public:
            names += name.split(", ")
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
    listed = {folder for _, _, folders in SECTIONS for folder in folders}
    for header in headers():
        if folder_of(header) not in listed:
            sys.exit(f"{header}: its folder is in no section of docs/site/stage.py")
    for slug, title, folders in SECTIONS:
        names = reference(slug, title, folders)
        total += len(names)
        index += [f"## [{title}]({slug}.md)", "", ", ".join(f"`{n}`" for n in dict.fromkeys(names)), ""]
    write("reference/index.md", "\n".join(index))
    print(f"{total} names in the reference, {len(staged_code)} files of code")


main()
