"""Every link inside of the site leads somewhere: to a file, and to an anchor in it.

    python3 docs/site/check_links.py HTML_FOLDER
"""
import os
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.anchors, self.links = {""}, []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.anchors.add(attributes.get("id") or "")
        if tag == "a":
            self.anchors.add(attributes.get("name") or "")
        for key in ("href", "src"):
            if attributes.get(key):
                self.links.append(attributes[key])


def main(root):
    pages = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            pages[os.path.normpath(path)] = page = Page()
            if name.endswith(".html"):
                with open(path, encoding="utf-8") as file:
                    page.feed(file.read())
    checked, broken = 0, []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            # The page for what is not found is shown at any address, so its links begin at the root.
            if parts.scheme or parts.netloc or path.endswith("404.html"):
                continue
            checked += 1
            target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
            if os.path.isdir(target):
                target = os.path.join(target, "index.html")
            if target not in pages:
                broken.append(f"{path}: {link}: no such file")
            elif target.endswith(".html") and unquote(parts.fragment) not in pages[target].anchors:
                broken.append(f"{path}: {link}: no such anchor")
    print("\n".join(sorted(set(broken))))
    print(f"{checked} links in {len(pages)} files, {len(set(broken))} lead nowhere")
    return 1 if broken or checked == 0 else 0


sys.exit(main(sys.argv[1]))
