#!/usr/bin/env bash
# Makes the documentation site of docs/ and of the headers' comments, and checks its links:
#
#     bash docs/site.sh             into build/site/html; sets up mkdocs and its theme where they are missing
#     bash docs/site.sh --check     the same, but ends with 77 instead of setting anything up
set -euo pipefail
cd "$(dirname "$0")/.."

if ! mkdocs build --help 2>/dev/null | grep -q material; then
    if [ "${1:-}" = --check ]; then
        echo 'skipped: mkdocs with the theme material is not here'
        exit 77
    fi
    # shellcheck source=cmake/setup.sh
    source cmake/setup.sh
    install mkdocs mkdocs-material python3-pymdownx
fi

mkdir -p build/site
python3 docs/site/stage.py build/site/pages
mkdocs build --strict --quiet --config-file docs/site/mkdocs.yml
python3 docs/site/check_links.py build/site/html
