#!/usr/bin/env bash
# A release, from agreement to archive:
#
#     bash packaging/release.sh --check     version, changelog, port, recipes and documents agree
#     bash packaging/release.sh --quick     that, and makes the files without running the tests
#     bash packaging/release.sh             that, after everything in .ci/run
#         --repository OWNER/NAME           where it will be published; fills the port and the recipe in
#
# Makes, in build/release/: slipform-VERSION.tar.gz, the single headers, SHA256SUMS, NOTES.md, and, where
# the repository is named, the port and the recipe as they are to be submitted. The archive is a commit,
# so the tree must have no changes; the same commit makes the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

mode=full repository=
while [ $# -ne 0 ]; do
    case $1 in
    --check | --quick) mode=${1#--} ;;
    --repository) repository=${2:?OWNER/NAME} && shift ;;
    *) echo "expected --check, --quick or --repository OWNER/NAME, not $1" >&2 && exit 2 ;;
    esac
    shift
done

problems=0
# problem SENTENCE
problem() {
    printf '  %s\n' "$*" >&2
    problems=$((problems + 1))
}
# agree WHAT EXPECTED FOUND: what is found, perhaps in several places, is what is expected.
agree() {
    local found
    found=$(sort -u <<<"$3" | paste -sd ' ' -)
    [ "$found" = "$2" ] || problem "$1: expected $2, found ${found:-nothing}"
}

number() { sed -n "s/^#define SLIPFORM_VERSION_$1 \([0-9]*\)$/\1/p" include/slipform/version.hpp; }
version=$(number MAJOR).$(number MINOR).$(number PATCH)
minor=${version%.*}

# notes: what CHANGELOG.md says of this version.
notes() { awk -v version="$version" '/^## / { on = ($2 == version) } on' CHANGELOG.md; }

check() {
    agree "the first version in CHANGELOG.md" "$version" "$(sed -n 's/^## \([^ ]*\).*/\1/p' CHANGELOG.md | sed -n 1p)"
    local lines one file
    # The first heading below each version.
    lines=$(awk '/^## / { if (wanting) print wanting; wanting = $2 }
        /^### / { if (wanting && $0 != "### What may break") print wanting; wanting = "" }
        END { if (wanting) print wanting }' CHANGELOG.md)
    for one in $lines; do
        problem "CHANGELOG.md: $one does not begin with \"### What may break\""
    done

    for file in vcpkg.json packaging/vcpkg/ports/slipform/vcpkg.json; do
        agree $file "$version" "$(sed -n 's/.*"version-semver": "\([^"]*\)".*/\1/p' $file)"
    done
    for file in packaging/conan-center/config.yml packaging/conan-center/all/conandata.yml; do
        agree $file "$version" "$(sed -n 's/^  "\([^"]*\)":$/\1/p' $file | sed -n 1p)"
    done
    agree "the address in packaging/conan-center/all/conandata.yml" "$version" \
        "$(sed -n 's,.*/v\([0-9.]*\)\.tar\.gz.*,\1,p' packaging/conan-center/all/conandata.yml | sed -n 1p)"
    grep -q version.hpp conanfile.py || problem "conanfile.py does not read version.hpp"

    # What the documents tell a user to write.
    agree "find_package(slipform VERSION ...) in the documents and ways in" "$minor" \
        "$(grep -rhoE '^find_package\(slipform [0-9.]+' README.md docs tests/consume/find_package tests/consume/module |
            grep -oE '[0-9.]+$')"
    agree "slipform/VERSION, for Conan, in the documents and ways in" "$version" \
        "$(grep -rhoE '\bslipform/[0-9]+\.[0-9.]+[0-9]' README.md docs tests/consume/conan | grep -oE '[0-9.]+$')"
    agree "the promise in docs/limits.md" "$minor" "$(sed -n 's/^- \*\*\([0-9.]*\) promises little.*/\1/p' docs/limits.md)"
    agree "the limits in README.md" "$minor" "$(sed -n 's/^- Version \([0-9.]*\): names may still change.*/\1/p' README.md)"

    # The oldest Boost and CMake, wherever they are said.
    local boost cmake
    boost=$(sed -n 's/.*find_package(Boost \([0-9.]*\) CONFIG REQUIRED)$/\1/p' CMakeLists.txt)
    agree "Boost in CMakeLists.txt" "$boost" "$(sed -n 's/.*find_package(Boost \([0-9.]*\) .*/\1/p' CMakeLists.txt)"
    agree "Boost in cmake/slipformConfig.cmake.in" "$boost" \
        "$(sed -n 's/.*find_dependency(Boost \([0-9.]*\) .*/\1/p' cmake/slipformConfig.cmake.in)"
    agree "Boost in conanfile.py" "$boost" "$(sed -n 's,.*boost/\[>=\([0-9.]*\) .*,\1,p' conanfile.py)"
    agree "Boost in the documents" "$boost" \
        "$(grep -hoE 'Boost 1\.[0-9]+ or newer' README.md docs/install.md | grep -oE '1\.[0-9]+')"
    cmake=$(sed -n 's/^cmake_minimum_required(VERSION \([0-9.]*\)\.\.\..*/\1/p' CMakeLists.txt)
    agree "CMake in the documents" "$cmake" \
        "$(grep -hoE 'CMake 3\.[0-9]+ or newer' README.md docs/install.md | grep -oE '3\.[0-9]+')"

    # The test packages of the two recipes, and what vcpkg and Conan are told to bring.
    diff -r -x __pycache__ test_package packaging/conan-center/all/test_package >&2 ||
        problem "test_package and packaging/conan-center/all/test_package differ"
    agree "what packaging/vcpkg/ports/slipform/vcpkg.json depends on" "$(libraries vcpkg.json)" \
        "$(libraries packaging/vcpkg/ports/slipform/vcpkg.json)"
    agree "the libraries in vcpkg.json, held against the headers" "$(libraries vcpkg.json)" \
        "$(grep -rhoE '#include <boost/[a-z_0-9]+' include | sed 's,.*/,boost-,; s/_/-/g' | sort -u | paste -sd ' ' -)"
}
libraries() { sed -n 's/^ *"\(boost-[a-z0-9-]*\)",*$/\1/p' "$1" | sort -u | paste -sd ' ' -; }

check
[ "$problems" -eq 0 ] || { echo "slipform $version is not ready: $problems disagreements" >&2; exit 1; }
echo "slipform $version: version, changelog, port, recipes and documents agree"
[ "$mode" != check ] || exit 0

[ -z "$(git status --porcelain)" ] || { echo "there are changes that are not committed" >&2; exit 1; }
if notes | head -n 1 | grep -q unreleased; then
    echo "CHANGELOG.md still says that $version is unreleased: this is a rehearsal"
fi
[ "$mode" = quick ] || bash .ci/run

out=build/release
rm -rf "$out"
mkdir -p "$out"
archive=$out/slipform-$version.tar.gz
git archive --format=tar --prefix="slipform-$version/" HEAD | gzip -n >"$archive"
notes | sed '1d' | awk 'NF || seen { seen = 1; print }' >"$out/NOTES.md"

# What is in the archive is complete: it makes the single headers and the installed tree.
tar -xzf "$archive" -C "$out"
unpacked=$out/slipform-$version
cmake -D OUT="$out" -P "$unpacked/packaging/single_header.cmake"
cmake -S "$unpacked" -B "$out/build" -D CMAKE_INSTALL_PREFIX="$PWD/$out/prefix" >"$out/install.log"
cmake --install "$out/build" >>"$out/install.log"
diff -r include "$out/prefix/include"
(cd "$out" && sha256sum "slipform-$version.tar.gz" slipform_single*.hpp >SHA256SUMS)

if [ -n "$repository" ]; then
    sha256=$(sha256sum "$archive" | cut -d' ' -f1)
    sha512=$(sha512sum "$archive" | cut -d' ' -f1)
    cp -r packaging/vcpkg/ports packaging/conan-center "$out"
    grep -rl OWNER/slipform "$out/ports" "$out/conan-center" | xargs sed -i "s,OWNER/slipform,$repository,g"
    sed -i "s/SHA512 0$/SHA512 $sha512/" "$out/ports/slipform/portfile.cmake"
    sed -i "s/sha256: .*/sha256: \"$sha256\"/" "$out/conan-center/all/conandata.yml"
fi
rm -rf "$unpacked" "$out/build" "$out/prefix" "$out/install.log"
echo "made in $out:"
ls "$out"
