#!/usr/bin/env bash
# Takes the bodies of ComplyCube's own client, which npm installs into FOLDER, and has them read. Ends
# with 77, which ctest calls skipped, where the client cannot be had.
#
#     bash tests/clients/complycube.sh FOLDER PROGRAM
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 program=$(realpath "$2")

skip() {
    echo "skipped: $*"
    exit 77
}

{ command -v node && command -v npm; } >/dev/null || skip 'node and npm are not here'
mkdir -p "$folder"
cd "$folder"
if ! cmp -s "$here/complycube.json" package.json || [ ! -e installed ]; then
    cp "$here/complycube.json" package.json
    rm -rf installed node_modules
    npm install --no-audit --no-fund --loglevel=error >npm.log 2>&1 || {
        tail -n 3 npm.log
        skip 'npm cannot install @complycube/api'
    }
    touch installed
fi
node "$here/complycube.mjs" . >lines.json
"$program" lines.json
# A reader that accepts whatever it is given is none: one body is spoilt, and it must notice.
sed '1s/successUrl/successURL/' lines.json >wrong.json
! "$program" wrong.json >/dev/null || {
    echo 'a wrong body was not noticed'
    exit 1
}
