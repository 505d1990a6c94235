#!/usr/bin/env bash
# The port as a user takes it before it is in vcpkg's own tree:
#
#     bash packaging/vcpkg/make.sh overlay FOLDER     the port, to be named by --overlay-ports
#     bash packaging/vcpkg/make.sh registry FOLDER    a git repository, to be named in
#                                                     vcpkg-configuration.json
#
# The port takes its sources from where they are published. Where that is nowhere yet, or with
# SLIPFORM_FROM=tree, they are those of the tree that this script is in.
set -euo pipefail
tree=$(cd "$(dirname "$0")/../.." && pwd)
kind=${1:?overlay or registry} folder=${2:?a folder}
port=$tree/packaging/vcpkg/ports/slipform

# write_port FOLDER
write_port() {
    mkdir -p "$1"
    cp "$port/vcpkg.json" "$port/usage" "$1"
    if [ "${SLIPFORM_FROM:-}" != tree ] && ! grep -q 'SHA512 0$' "$port/portfile.cmake"; then
        cp "$port/portfile.cmake" "$1"
        return
    fi
    sed -e "/^vcpkg_from_github(/,/^)/c set(SOURCE_PATH \"$tree\")" "$port/portfile.cmake" >"$1/portfile.cmake"
    sed -i -e '/"homepage"/d' "$1/vcpkg.json"
}

case $kind in
overlay)
    write_port "$folder/slipform"
    ;;
registry)
    write_port "$folder/ports/slipform"
    version=$(sed -n 's/.*"version-semver": "\(.*\)",/\1/p' "$port/vcpkg.json")
    git=(git -C "$folder" -c user.name=slipform -c user.email=slipform@example.com -c commit.gpgsign=false)
    [ -d "$folder/.git" ] || "${git[@]}" init --quiet
    "${git[@]}" add ports
    "${git[@]}" commit --quiet --allow-empty --message "slipform $version"
    tree_of_port=$("${git[@]}" rev-parse HEAD:ports/slipform)
    mkdir -p "$folder/versions/s-"
    cat >"$folder/versions/baseline.json" <<END
{ "default": { "slipform": { "baseline": "$version", "port-version": 0 } } }
END
    cat >"$folder/versions/s-/slipform.json" <<END
{ "versions": [ { "version-semver": "$version", "port-version": 0, "git-tree": "$tree_of_port" } ] }
END
    "${git[@]}" add versions
    "${git[@]}" commit --quiet --allow-empty --message "Versions of slipform"
    echo "baseline: $("${git[@]}" rev-parse HEAD)"
    ;;
*)
    echo "expected overlay or registry, not $kind" >&2
    exit 2
    ;;
esac
