#!/usr/bin/env bash
# What packaging/release.sh must notice, tried on copies of the tree with one thing changed; and that it
# makes the same archive of the same commit twice.
#
#     bash tests/harness/release.sh SCRATCH
set -euo pipefail
tree=$(cd "$(dirname "$0")/../.." && pwd)
scratch=${1:?a folder to work in}/release
failures=0

fresh() {
    rm -rf "$scratch"
    mkdir -p "$scratch"
    cp -r "$tree"/{CHANGELOG.md,CMakeLists.txt,LICENSE,README.md,cmake,conanfile.py,docs,include,module,packaging,test_package,vcpkg.json} "$scratch"
    mkdir -p "$scratch/tests"
    cp -r "$tree/tests/consume" "$scratch/tests"
    cd "$scratch"
}

# refuses SENTENCE FILE SED_EXPRESSION: a tree with that change.
refuses() {
    cp "$2" saved
    sed -i "$3" "$2"
    if cmp -s "$2" saved; then
        echo "FAILED: nothing in $2 matches $3" && failures=$((failures + 1))
    elif bash packaging/release.sh --check >log 2>&1; then
        echo "FAILED: nothing is noticed: $2, $3" && failures=$((failures + 1))
    elif ! grep -qF "$1" log; then
        echo "FAILED: expected \"$1\":" && cat log && failures=$((failures + 1))
    fi
    mv saved "$2"
}

fresh
bash packaging/release.sh --check || failures=1
version=$(sed -n 's/.*"version-semver": "\(.*\)".*/\1/p' vcpkg.json)

refuses "CHANGELOG.md: expected" include/slipform/version.hpp 's/\(VERSION_PATCH\) .*/\1 99/'
refuses "the first version in CHANGELOG.md" CHANGELOG.md "s/^## $version/## 9.9.9/"
refuses "does not begin with" CHANGELOG.md 's/^### What may break/### Broken/'
refuses "vcpkg.json: expected" vcpkg.json "s/$version/9.9.9/"
refuses "ports/slipform/vcpkg.json: expected" packaging/vcpkg/ports/slipform/vcpkg.json "s/$version/9.9.9/"
refuses "config.yml: expected" packaging/conan-center/config.yml "s/$version/9.9.9/"
refuses "conandata.yml: expected" packaging/conan-center/all/conandata.yml "s/\"$version\"/\"9.9.9\"/"
refuses "the address in" packaging/conan-center/all/conandata.yml 's,/v[0-9.]*\.tar,/v9.9.9.tar,'
refuses "conanfile.py does not read" conanfile.py 's/version\.hpp/versions.hpp/'
refuses "find_package(slipform VERSION" docs/testing.md 's/find_package(slipform 0\.[0-9]*/find_package(slipform 9.9/'
refuses "slipform/VERSION" docs/install.md "s,slipform/$version,slipform/9.9.9,"
refuses "docs/limits.md" docs/limits.md 's/^- \*\*0\.[0-9]* promises/- **9.9 promises/'
refuses "the limits in README.md" README.md 's/^- Version 0\.[0-9]*:/- Version 9.9:/'
refuses "Boost in CMakeLists.txt" CMakeLists.txt 's/Boost 1.81 CONFIG REQUIRED COMPONENTS/Boost 1.99 CONFIG REQUIRED COMPONENTS/'
refuses "Boost in cmake/slipformConfig.cmake.in" cmake/slipformConfig.cmake.in 's/Boost 1\.[0-9]*/Boost 1.99/'
refuses "Boost in conanfile.py" conanfile.py 's/boost\/\[>=1\.[0-9]*/boost\/[>=1.99/'
refuses "Boost in the documents" README.md 's/Boost 1\.[0-9]* or newer/Boost 1.99 or newer/'
refuses "CMake in the documents" docs/install.md 's/CMake 3\.[0-9]* or newer/CMake 3.99 or newer/'
refuses "differ" test_package/CMakeLists.txt 's/3\.15/3.16/'
refuses "ports/slipform/vcpkg.json depends on" packaging/vcpkg/ports/slipform/vcpkg.json '/boost-system/d'
refuses "held against the headers" include/slipform/fwd.hpp 's,boost/json/fwd.hpp,boost/hana/fwd.hpp,'

if command -v git >/dev/null; then
    fresh
    printf "/build/\n/log\n" >.gitignore
    git=(git -c user.name=nobody -c user.email=nobody@example.com -c commit.gpgsign=false)
    "${git[@]}" init --quiet
    "${git[@]}" add .
    "${git[@]}" commit --quiet --message "A release"
    bash packaging/release.sh --quick --repository someone/slipform >log 2>&1 || { cat log && failures=$((failures + 1)); }
    cp -r build/release first
    (cd first && sha256sum --check --quiet SHA256SUMS) || failures=$((failures + 1))
    grep -q '^### What may break' first/NOTES.md || { echo "FAILED: the notes are not those of the changelog" && failures=$((failures + 1)); }
    sum=$(sha512sum first/slipform-*.tar.gz | cut -d' ' -f1)
    grep -q "SHA512 $sum" first/ports/slipform/portfile.cmake || { echo "FAILED: the port has another sum" && failures=$((failures + 1)); }
    ! grep -rnE 'OWNER|sha256: "0+"|SHA512 0+$' first/ports first/conan-center || failures=$((failures + 1))
    rm -rf build
    mv first ../release_first
    sleep 1 # gzip and tar could have kept the time
    bash packaging/release.sh --quick --repository someone/slipform >log 2>&1 || failures=$((failures + 1))
    diff -r ../release_first build/release || failures=$((failures + 1))
    rm -rf ../release_first
    echo "// a change" >>include/slipform/fwd.hpp
    if bash packaging/release.sh --quick >log 2>&1; then
        echo "FAILED: a tree with changes is released" && failures=$((failures + 1))
    fi
fi
exit "$failures"
