#!/usr/bin/env bash
# A vendor's own client against slipform. Ends with 77, which ctest calls skipped, where npm or what it
# should bring cannot be had.
#
#     bash tests/clients/run.sh CLIENT FOLDER PROGRAM    FOLDER takes what npm installs and the lines
#
# CLIENT.mjs builds payloads with the vendor's client, a line of {"name", "text"} each. PROGRAM reads
# them and answers with what became of them, and with payloads of its own; CLIENT.mjs judges both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
client=$1 folder=$2 program=$(realpath "$3")
mkdir -p "$folder"
cd "$folder"

skip() {
    echo "skipped: $*"
    exit 77
}

{ command -v node && command -v npm; } >/dev/null || skip 'node and npm are not here'
if ! cmp -s "$here/package.json" package.json || [ ! -e installed ]; then
    cp "$here/package.json" package.json
    rm -rf installed node_modules
    npm install --no-audit --no-fund --ignore-scripts --loglevel=error >npm.log 2>&1 || {
        tail -n 3 npm.log
        skip 'npm cannot install the clients'
    }
    touch installed
fi

node "$here/$client.mjs" build . >"$client.built"
"$program" <"$client.built" >"$client.answered"
node "$here/$client.mjs" judge . "$client.built" "$client.answered"

# A judge that accepts whatever it is given is none: one answer is changed, and it must notice.
sed '1s/"accepted":true/"accepted":false/' "$client.answered" >"$client.wrong"
! node "$here/$client.mjs" judge . "$client.built" "$client.wrong" >/dev/null 2>&1 || {
    echo "the judge of $client did not notice a wrong answer"
    exit 1
}
