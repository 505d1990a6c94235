#!/usr/bin/env bash
# Holds the schemas that vendors publish against ours, so that a vendor's change is noticed:
#
#     bash docs/vendor/compare.sh SLIPCHECK            fetches, compares, prints what is new and what is gone
#     bash docs/vendor/compare.sh --renew SLIPCHECK    writes down what is found as known
#
# docs/vendor/published/ (or $SLIPFORM_PUBLISHED) has a file NAME.jsonl for each request: in a first line
# `# URL#/components/schemas/NAME`, then the differences that are known, as
# `slipcheck compare --format json` prints them. Ends with 0 if those are all, with 1 if not, and with 2
# if something could not be fetched or read. Files in YAML take python with its module yaml.
set -euo pipefail
cd "$(dirname "$0")/../.."

renew=
if [ "${1:-}" = --renew ]; then
    renew=yes
    shift
fi
tool=$(realpath "${1:?the path of slipcheck is missing}")
folder=${SLIPFORM_PUBLISHED:-docs/vendor/published}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf 'compare.sh: %s\n' "$1" >&2
    exit 2
}

to_json() { # what YAML takes for dates are texts here
    local python
    for python in python3 /usr/bin/python3; do
        "$python" -c 'import yaml' 2>/dev/null || continue
        "$python" -c 'import json, sys, yaml
json.dump(yaml.safe_load(sys.stdin.buffer), sys.stdout, default=str)' && return
    done
    return 1
}

status=0
for known in "$folder"/*.jsonl; do
    name=$(basename "$known" .jsonl)
    address=$(sed -n '1s/^# //p' "$known")
    [ -n "$address" ] || fail "$known does not begin with an address"
    curl --fail --silent --show-error --location --max-time 60 --output "$scratch/fetched" "${address%%#*}" ||
        fail "cannot fetch ${address%%#*}"
    case ${address%%#*} in
    *.yaml | *.yml) to_json <"$scratch/fetched" >"$scratch/schema.json" || fail "cannot read $address" ;;
    *) mv "$scratch/fetched" "$scratch/schema.json" ;;
    esac
    found=0
    "$tool" compare "$name" "$scratch/schema.json#${address#*#}" --format json >"$scratch/found" || found=$?
    [ "$found" -le 1 ] || fail "cannot compare $name"
    if [ -n "$renew" ]; then
        { printf '# %s\n' "$address" && cat "$scratch/found"; } >"$scratch/known"
        cp "$scratch/known" "$known"
    elif ! sed 1d "$known" | diff -u --label "$name: known" --label "$name: found" - "$scratch/found"; then
        status=1
    fi
done
[ "$status" -eq 0 ] || printf '\nWhat is right becomes known with: bash docs/vendor/compare.sh --renew SLIPCHECK\n' >&2
exit $status
