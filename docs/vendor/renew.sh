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

# with_quotes: the standard input; behind a comment that names a region of a file, that region, as
# tests/quotes.cmake has it.
with_quotes() {
    awk '{ print }
    /^<!-- quote: [^#]+#[a-z_]+ -->$/ {
        split($3, of, "#")
        print "```cpp"
        for (inside = 0; (getline line < of[1]) > 0;) {
            bare = line
            sub(/^ +/, "", bare)
            if (bare == "//]") inside = 0
            if (inside) print substr(line, length(line) < indent ? length(line) + 1 : indent + 1)
            if (bare == "//[" of[2]) { inside = 1; indent = length(line) - length(bare) }
        }
        close(of[1])
        print "```"
    }'
}

# page VENDOR NAME...: the text on the standard input, then a picture and the tables of each.
page() {
    local file=$out/$1.md
    shift
    {
        with_quotes
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

page complycube complycube.session complycube.check_session.response complycube.error \
    complycube.flow_session complycube.workflow_session_object complycube.webhook <<'END'
# ComplyCube

`#include <slipform/vendor/complycube.hpp>`, namespace `slipform::complycube`, target
`slipform::complycube`. It follows the pages `create-a-session` and `create-a-session-check-driven`
of <https://docs.complycube.com>.

`POST https://api.complycube.com/v1/flow/sessions` with the bare key in the header `Authorization`. One
URL takes two kinds of body; `session_request` is either. `slipcheck openapi complycube` prints the
operation as an OpenAPI document.

Where the pages contradict themselves: `checkTypes` is an array although its type says string,
`successUrl` and `cancelUrl` are strings although theirs say array.

**Beyond the pages.** What the vendor's client for Node and its newer pages have is in headers of its
own, and every row below says where it was found. `check_session` and `workflow_session` are what the
pages say, and as closed; `complycube.flow_session` is what the client can send: the members of both
modes together, with lists that are open and know the check types of newer pages. Take it on purpose.

| header | what it has |
|---|---|
| `vendor/complycube/flow_session.hpp` | `complycube.flow_session` |
| `vendor/complycube/workflow_session_object.hpp` | `complycube.workflow_session_object`: a session afterwards, with its status |
| `vendor/complycube/webhook.hpp` | `complycube.webhook`, with its events |

The first day:

<!-- quote: examples/complycube_first_day.cpp#complycube_first_day -->
END

page idenfy idenfy.token idenfy.token.response idenfy.openapi_token idenfy.openapi_token.response \
    idenfy.error idenfy.webhook <<'END'
# iDenfy

`#include <slipform/vendor/idenfy.hpp>`, namespace `slipform::idenfy`, target `slipform::idenfy`. It
follows <https://documentation.idenfy.com/kyc/generate-token>.

`POST https://ivs.idenfy.com/api/v2/token` with HTTP Basic: the API key as user, the API secret as
password. All 52 parameters are flat on the wire; in C++ they are grouped by the headings of the page
(`person`, `document`, `session`, `features`, `security`, `custom`). `slipcheck openapi idenfy` prints the
operation as an OpenAPI document.

**Beyond the page.** The vendor's OpenAPI file and its further pages have more, and every row below says
where it was found. Fifteen members that the page leaves out are in `token_request`, in the group
`beyond`, as are more document types. Where a source contradicts the page, the page holds;
`idenfy.openapi_token` is the request as the sources have it: additional steps with types instead of free
JSON, a risk profile that is a UUID, every locale (`ZH_TW`), older kinds of token, `personScanRef` for
`clientId`. Take it on purpose.

| header | what it has |
|---|---|
| `vendor/idenfy/openapi_token_request.hpp` | `idenfy.openapi_token` |
| `vendor/idenfy/openapi_token_response.hpp` | `idenfy.openapi_token.response`: the answer with all it repeats of the request |
| `vendor/idenfy/error.hpp` | `idenfy.error`, with its identifiers |
| `vendor/idenfy/webhook.hpp` | `idenfy.webhook`, with its statuses, fraud tags and mismatch tags |

The first day:

<!-- quote: examples/idenfy_first_day.cpp#idenfy_first_day -->
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
for it: `slipform/vendor/yoti/session_result.hpp` ([results](yoti_results.md)), `notification.hpp`,
`error.hpp` and, for the results that the [sandbox](yoti_sandbox.md) is to give, `sandbox.hpp`. `slipform/vendor/yoti/shorthand.hpp` has functions for what
is long to say in braces. The request a team sends on its first day, with them:
END
    printf '\n<!-- quote: examples/yoti_first_day.cpp#first_day -->\n'
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
} | page yoti yoti.ibv_session yoti.ibv_session.response yoti.notification yoti.error

page yoti_results yoti.session_result <<'END'
# Yoti, results of a session

`#include <slipform/vendor/yoti/session_result.hpp>`, namespace `slipform::yoti`. It follows
<https://developers.yoti.com/identity-verification/understanding-the-report> and what the vendor's clients
read; all of it is beyond the page about [In-Branch sessions](yoti.md).

`GET https://api.yoti.com/idverify/v1/sessions/{sessionId}`. Only identifiers and types are sure to be
there. What is known of one kind of check, task or resource alone is an optional member, and says so.
END

page yoti_sandbox yoti.sandbox_response <<'END'
# Yoti, the sandbox

`#include <slipform/vendor/yoti/sandbox.hpp>`, namespace `slipform::yoti`. It follows the vendor's clients
for the sandbox; all of it is beyond the page about [In-Branch sessions](yoti.md).

`PUT https://api.yoti.com/sandbox/idverify/v1/sessions/{sessionId}/response-config` says which results a
session of the sandbox is to give, `/apps/{sdkId}/response-config` which all are to give. A session is
created there with the body of `yoti.ibv_session`, and its [results](yoti_results.md) look like others.
END

page deepidv deepidv.session deepidv.session.response deepidv.redirect \
    deepidv.openapi_session.response deepidv.error deepidv.webhook <<'END'
# deepidv

`#include <slipform/vendor/deepidv.hpp>`, namespace `slipform::deepidv`, target `slipform::deepidv`. It
follows the page "Create session" of <https://docs.deepidv.com>.

`POST https://api.deepidv.com/v1/sessions` with the key in the header `x-api-key`. Every name is accepted
in snake_case and in camelCase; the latter wins if both are given. After the session the browser comes
back to `redirect_url` with the members of `deepidv.redirect` as query parameters. `slipcheck openapi
deepidv` prints the operation as an OpenAPI document.

**Beyond the page.** The vendor's OpenAPI file, its page on webhooks and its TypeScript client have more,
and every row below says where it was found. `expires_in_hours` is in the request. The page does not
describe the links of the answer; the file and the client do, and differ.

| header | what it has |
|---|---|
| `vendor/deepidv/openapi_session_request.hpp` | `openapi_session_request`: the request with the narrower phone number of the file |
| `vendor/deepidv/client_redirect.hpp` | `client_redirect`: the redirect as the client documents it (`sessionId`, `status=SUBMITTED`) |
| `vendor/deepidv/openapi_session_response.hpp` | `deepidv.openapi_session.response`, with links; `client_session_response`, the same as the client types it |
| `vendor/deepidv/error.hpp` | `deepidv.error`, in two shapes; status 402 has a plain text |
| `vendor/deepidv/webhook.hpp` | `deepidv.webhook`, with its events and the statuses of a session |

The first day:

<!-- quote: examples/deepidv_first_day.cpp#deepidv_first_day -->
END

page veriff veriff.session veriff.session.response veriff.error <<'END'
# Veriff

`#include <slipform/vendor/veriff.hpp>`, namespace `slipform::veriff`, target `slipform::veriff`. It
follows <https://devdocs.veriff.com/apidocs/v1sessions>, read 2026-11-20.

`POST https://stationapi.veriff.com/v1/sessions` with the key of the integration in the header
`X-AUTH-CLIENT`; the host is that of the integration. Everything stands inside `verification`, which may
be empty. `slipcheck openapi veriff` prints the operation as an OpenAPI document. Members that the
vendor's client for browsers and its demonstration send beyond the page say where they were found.
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
