#!/usr/bin/env bash
# One judge over what the library exports. Ends with 77, which ctest calls skipped, where the judge
# cannot be had.
#
#     bash tests/judges/run.sh ajv FOLDER DOCUMENTS        FOLDER takes what npm installs and the lines;
#     bash tests/judges/run.sh python FOLDER DOCUMENTS     DOCUMENTS is the program judged_documents
#     bash tests/judges/run.sh openapi FOLDER SLIPCHECK
#     bash tests/judges/run.sh requests FOLDER SLIPCHECK   ajv over every request that slipcheck knows
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
judge=$1 folder=$2 program=$(realpath "$3")
mkdir -p "$folder"
cd "$folder"

skip() {
    echo "skipped: $*"
    exit 77
}

need_node() {
    { command -v node && command -v npm; } >/dev/null || skip 'node and npm are not here'
    cmp -s "$here/package.json" package.json && [ -e installed ] && return
    cp "$here/package.json" package.json
    rm -rf installed node_modules
    npm install --no-audit --no-fund --loglevel=error >npm.log 2>&1 || {
        tail -n 3 npm.log
        skip 'npm cannot install the judges'
    }
    touch installed
}

# A judge that accepts whatever it is given is none: one verdict is turned round, and it must notice.
# A hundred lines are enough for it to go on behind the wrong one; all of them would take as long again.
with_one_wrong() {
    awk '!done && sub(/"accepted":true/, "\"accepted\":false") { done = 1 }
         { print }
         done && ++behind == 100 { exit }' lines.json >wrong.json
    ! "$@" wrong.json >/dev/null
}
fail_deaf() {
    echo "$judge did not notice a wrong verdict"
    exit 1
}

case $judge in
ajv)
    need_node
    "$program" >lines.json
    node "$here/ajv.mjs" . lines.json
    with_one_wrong node "$here/ajv.mjs" . || fail_deaf
    ;;
python)
    python=
    for candidate in python3 /usr/bin/python3; do
        "$candidate" -c 'from jsonschema import Draft202012Validator' 2>/dev/null && python=$candidate && break
    done
    [ -n "$python" ] || skip 'python3-jsonschema is not here'
    mkdir -p python && cd python
    "$program" >lines.json
    "$python" "$here/judge.py" lines.json
    with_one_wrong "$python" "$here/judge.py" || fail_deaf
    ;;
requests)
    need_node
    command -v python3 >/dev/null || skip 'python is not here'
    mkdir -p requests
    python3 "$here/requests.py" "$program" >requests/lines.json
    node "$here/ajv.mjs" . requests/lines.json
    ;;
openapi)
    need_node
    mkdir -p openapi
    for vendor in complycube deepidv idenfy veriff yoti; do
        "$program" openapi "$vendor" >"openapi/$vendor.json"
    done
    node "$here/openapi.mjs" . openapi/*.json
    sed 's/"responses": {/"responses": {"nonsense": 1,/' openapi/deepidv.json >openapi/wrong
    ! node "$here/openapi.mjs" . openapi/wrong >/dev/null || fail_deaf
    ;;
*)
    echo "expected ajv, python, requests or openapi, not $judge" >&2
    exit 2
    ;;
esac
