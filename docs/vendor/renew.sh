#!/usr/bin/env bash
# Makes the vendor pages anew: their tables and pictures come from the schemas, by slipcheck.
#
#     bash docs/vendor/renew.sh                      builds slipcheck, then writes the pages
#     bash docs/vendor/renew.sh SLIPCHECK            with a slipcheck that is built already
#     bash docs/vendor/renew.sh --check SLIPCHECK    writes nothing; ends with 1 if a page is stale
set -euo pipefail
cd "$(dirname "$0")/../.."

check=
if [ "${1:-}" = --check ]; then
    check=yes
    shift
fi
tool=${1:-}
if [ -z "$tool" ]; then
    # shellcheck source=cmake/setup.sh
    source cmake/setup.sh
    set_up
    cmake -S . -B build/docs "${generator[@]}" -D CMAKE_BUILD_TYPE=Release \
        -D SLIPFORM_BUILD_EXAMPLES=ON >build/docs.log 2>&1 || { cat build/docs.log >&2; exit 1; }
    cmake --build build/docs --target slipcheck --parallel "$(nproc)"
    tool=build/docs/examples/slipcheck
fi

out=docs/vendor
if [ -n "$check" ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir -p "$out/pictures"

# quote FILE REGION: a region of an example, as tests/quotes.cmake wants it.
quote() {
    printf '\n<!-- quote: %s#%s -->\n```cpp\n' "$1" "$2"
    sed -n "\\|^ *//\[$2\$|,\\|^ *//\]|p" "$1" | sed '1d; $d; s/^    //'
    printf '```\n'
}

# page VENDOR NAME...: the text on the standard input, then a picture and the tables of each.
page() {
    local file=$out/$1.md
    shift
    {
        cat
        for name in "$@"; do
            "$tool" picture "$name" >"$out/pictures/$name.svg"
            printf '\n'
            "$tool" fields "$name" --markdown | sed "2a\\
\\
![The objects of $name and what leads to what](pictures/$name.svg)"
        done
        printf '\n---\n\nMade from the schemas by `bash docs/vendor/renew.sh`; do not edit.\n'
    } >"$file"
}

page complycube complycube.session complycube.check_session.response complycube.error <<'END'
# ComplyCube

`#include <slipform/vendor/complycube.hpp>`, namespace `slipform::complycube`, target
`slipform::complycube`. It follows the pages `create-a-session` and `create-a-session-check-driven`
of <https://docs.complycube.com>.

`POST https://api.complycube.com/v1/flow/sessions` with the bare key in the header `Authorization`. One
URL takes two kinds of body; `session_request` is either. `slipcheck openapi complycube` prints the
operation as an OpenAPI document.

Where the pages contradict themselves: `checkTypes` is an array although its type says string,
`successUrl` and `cancelUrl` are strings although theirs say array.
END

page idenfy idenfy.token idenfy.token.response <<'END'
# iDenfy

`#include <slipform/vendor/idenfy.hpp>`, namespace `slipform::idenfy`, target `slipform::idenfy`. It
follows <https://documentation.idenfy.com/kyc/generate-token>.

`POST https://ivs.idenfy.com/api/v2/token` with HTTP Basic: the API key as user, the API secret as
password. All 52 parameters are flat on the wire; in C++ they are grouped by the headings of the page
(`person`, `document`, `session`, `features`, `security`, `custom`). `slipcheck openapi idenfy` prints the
operation as an OpenAPI document.
END

{
    cat <<'END'
# Yoti

`#include <slipform/vendor/yoti.hpp>`, namespace `slipform::yoti`, target `slipform::yoti`. It follows
<https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session>.

`POST https://api.yoti.com/idverify/v1/sessions`. The page has one full example and next to no tables. So
its words are open lists, types that it does not show are kept as they were sent, and every object keeps
the members it does not know; `read_options::strict` refuses all three. `slipcheck openapi yoti` prints
the operation as an OpenAPI document.

What the vendor's own clients (Node, Java, PHP, Go, .NET, Python) send beyond that page, and what newer
pages of the vendor show, is typed as well: each such member, word and object says below where it was
found, and when. The test `clients/yoti` builds payloads with the real Node client, through each method
of each of its builders, reads them without a rest, and compares what it writes with what the client
builds.

What comes after the creation is in headers of its own, so that who only creates sessions pays nothing
for it: `slipform/vendor/yoti/session_result.hpp`, `notification.hpp`, `error.hpp` and, for the results
that the sandbox is to give, `sandbox.hpp`. `slipform/vendor/yoti/shorthand.hpp` has functions for what
is long to say in braces. The request a team sends on its first day, with them:
END
    quote examples/yoti_first_day.cpp first_day
    cat <<'END'

Where other sources contradict the page, its reading stays, and the other is had on purpose:

| The other reading | How to have it |
|---|---|
| lifetimes as texts of digits (examples of newer pages) | `slipform/vendor/yoti/session_with_text_times.hpp` |
| relative addresses in `sdk_config` (snippets for the SDKs) | `read_options::check_rules = false`; `serialize` writes them anyway |
| topics in small letters (the page about notifications) | the list is open: any word is taken |
| a filter called `DOCUMENT_RESTRICTION` (a slip of one page) | any type is taken, and kept as it was sent |
| no `manual_check` where the page has one (Node) | it may be left out, but in face matches and tasks, where Node insists too |
END
} | page yoti yoti.ibv_session yoti.ibv_session.response yoti.session_result yoti.notification \
    yoti.error yoti.sandbox_response

page deepidv deepidv.session deepidv.session.response deepidv.redirect <<'END'
# deepidv

`#include <slipform/vendor/deepidv.hpp>`, namespace `slipform::deepidv`, target `slipform::deepidv`. It
follows the page "Create session" of <https://docs.deepidv.com>.

`POST https://api.deepidv.com/v1/sessions` with the key in the header `x-api-key`. Every name is accepted
in snake_case and in camelCase; the latter wins if both are given. After the session the browser comes
back to `redirect_url` with the members of `deepidv.redirect` as query parameters. `slipcheck openapi
deepidv` prints the operation as an OpenAPI document.
END

[ -n "$check" ] || exit 0
stale=
for made in "$out"/*.md "$out"/pictures/*.svg; do
    name=${made#"$out"/}
    diff -u "docs/vendor/$name" "$made" || stale="$stale docs/vendor/$name"
done
[ -z "$stale" ] || {
    printf '\nstale:%s\nRenew with: bash docs/vendor/renew.sh\n' "$stale" >&2
    exit 1
}
