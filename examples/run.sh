#!/usr/bin/env bash
# Builds the tool slipcheck and the examples, and shows them at work on real payloads:
#
#     bash examples/run.sh
#
# What is missing is set up first. The exit status is 0 if everything that should be accepted was,
# and everything that should be refused was.
set -euo pipefail
cd "$(dirname "$0")/.."
source cmake/setup.sh

say "Building the tool and the examples ($tools)"
set_up
{ configure_tools && build $tools; } || die "the build failed"
programs=$tools/examples
slipcheck=$programs/slipcheck

accepted=0
refused=0
surprises=0
surprise() { printf '   NOT AS IT SHOULD BE: %s\n' "$*"; surprises=$((surprises + 1)); }

say "The payloads of the vendors' own pages are accepted ($slipcheck check NAME FILE)"
# The one list of them is C++, for the tests: lines of {"request", "file"}.
while read -r request file; do
    if "$slipcheck" check "$request" "tests/vendor/$file"; then
        accepted=$((accepted + 1))
    else
        surprise "$file is refused as $request"
    fi
done < <(sed -n 's/^ *{"\([^"]*\)", "\([^"]*\)"},$/\1 \2/p' tests/vendor/documents.hpp)

say "A request built in C++, and one refused (examples/first_request.cpp)"
"$programs/example_first_request" || surprise "example_first_request failed"

say "Wrong payloads are refused, each issue with its place (examples/payloads/wrong)"
while read -r request file; do
    printf '\n$ slipcheck check %s %s\n' "$request" "$file"
    status=0
    "$slipcheck" check "$request" "examples/payloads/wrong/$file" || status=$?
    if [ $status -eq 1 ]; then
        refused=$((refused + 1))
    else
        surprise "$file is not refused as $request (exit status $status)"
    fi
done <examples/payloads/wrong/MANIFEST

say "The other examples run"
for program in "$programs"/example_*; do
    name=$(basename "$program")
    name=${name#example_}
    [ "$name" != first_request ] || continue
    if "$program" >/dev/null; then
        printf '   examples/%s.cpp%*s%s\n' "$name" $((26 - ${#name})) "" "$(sed -n '1s/^\/\/ *//p' "examples/$name.cpp")"
    else
        surprise "examples/$name.cpp failed"
    fi
done

if [ $accepted -eq 0 ] || [ $refused -eq 0 ] || [ $surprises -ne 0 ]; then
    die "$accepted payloads accepted, $refused refused, $surprises things not as they should be"
fi
say "All as it should be: $accepted payloads accepted, $refused refused"
