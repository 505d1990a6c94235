#!/usr/bin/env bash
# One way in: brings the library to tests/consume/program as a user of that way does, builds it and
# runs it. tests/consume/CMakeLists.txt lists the ways, and says what is in the environment.
#
#     bash tests/consume/run.sh WAY
#
# Ends with 77 where a tool is not found. Regions between #[ and #] are quoted by docs/install.md.
set -euo pipefail
tree=$(cd "$(dirname "$0")/../.." && pwd)
here=$tree/tests/consume
way=$1
: "${SCRATCH:?a folder to work in}" "${CXX:?a compiler}"
mkdir -p "$SCRATCH"
HEADER_ONLY=${HEADER_ONLY:-OFF}
read -r -a flags <<<"-std=c++20 ${CXXFLAGS:-}"
unset CXXFLAGS DESTDIR
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-1} # ctest runs several ways at once

die() { printf 'slipform: %s\n' "$*" >&2; exit 1; }
skip() { printf 'skipped: %s\n' "$*"; exit 77; }

# start: an empty folder with the sources of the program, and those of the way.
start() {
    rm -rf "${SCRATCH:?}/$way"
    mkdir -p "$SCRATCH/$way"
    cd "$SCRATCH/$way"
    cp "$here"/program/* .
    [ ! -d "$here/$way" ] || cp -r "$here/$way"/. .
}

# copy_tree FOLDER: what a user needs of the tree; no tests among it.
copy_tree() {
    mkdir -p "$1"
    cp -r "$tree"/{CMakeLists.txt,LICENSE,cmake,include,module} "$1"
}

# configure FOLDER ARGUMENT...: as the build that these tests belong to is configured.
configure() {
    local folder=$1
    shift
    cmake -B "$folder" -D CMAKE_CXX_COMPILER="$CXX" -D CMAKE_CXX_FLAGS="${flags[*]:1}" \
        -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG= "$@" >configure.log 2>&1 ||
        { cat configure.log >&2; die "$way: cmake failed"; }
}
if [ -n "${GENERATOR:-}" ]; then
    export CMAKE_GENERATOR=$GENERATOR
fi
if [ -n "${BOOST_DIR:-}" ]; then
    export Boost_DIR=$BOOST_DIR
fi

# build_and_run ARGUMENT...: of the CMakeLists.txt of the way.
build_and_run() {
    configure build "$@"
    cmake --build build
    ./build/shop || die "$way: the program found $? mistakes"
}

# installed FOLDER HEADER_ONLY: installs into one folder and moves that to another, which it prints.
installed() {
    local prefix=$SCRATCH/$way/first/place
    configure "build/slipform" -S "$tree" -D SLIPFORM_BOOST_JSON_HEADER_ONLY="$2" -D CMAKE_INSTALL_PREFIX="$prefix" \
        -D CMAKE_INSTALL_LIBDIR=lib/of/machine # as distributions have it: slipform.pc lies deeper
    cmake --install build/slipform >install.log
    mkdir -p "$(dirname "$1")"
    rm -rf "$1"
    mv "$prefix" "$1"
    rm -rf build/slipform
    # Nothing in it remembers where it was made.
    ! grep -rlF -e "$SCRATCH" -e "$tree" "$1" || die "$way: these files name a folder of the build"
}

# bare ARGUMENT...: without CMake.
bare() { "$CXX" "${flags[@]}" "$@" -o shop && ./shop; }

# builds_modules: whether $CXX can; `why` says why not.
builds_modules() {
    local version
    version=$("$CXX" -dumpversion | cut -d. -f1)
    if "$CXX" --version | grep -q clang; then
        why="clang builds modules from 16 on, and this is $version"
        [ "$version" -ge 16 ]
    else
        why="of g++ only 14 builds this module, and this is $version: newer ones refuse headers of Boost in it"
        [ "$version" -eq 14 ]
    fi
}

# What brings Boost.JSON to a bare command.
if [ "$HEADER_ONLY" = ON ]; then
    boost_json=boost_json.cpp
else
    boost_json=-lboost_json
fi

case $way in
install)
    # What the ways of the installed tree use; the tree is complete, and has nothing else.
    start
    installed "$SCRATCH/moved" "$HEADER_ONLY"
    diff -r "$tree/include" "$SCRATCH/moved/include"
    (cd "$SCRATCH/moved" && find . -type f ! -path './include/*' | sort)
    # As the documents say it.
    [ "$HEADER_ONLY" = OFF ] || exit 0
    slipform=$tree prefix=$PWD/local
    #[install
    cmake -S "$slipform" -B build -D CMAKE_INSTALL_PREFIX="$prefix"
    cmake --install build
    #]
    diff -r "$tree/include" local/include
    ;;
presets)
    # For those who work on the tree: every preset can be configured.
    start
    unset CMAKE_GENERATOR CXX
    for preset in $(cd "$tree" && cmake --list-presets | sed -n 's/^ *"\([^"]*\)".*/\1/p'); do
        [ "$preset" != clang-libcxx ] || command -v clang++-16 >/dev/null || continue
        cmake -S "$tree" -B "$preset" --preset "$preset" >configure.log 2>&1 ||
            { cat configure.log >&2; die "the preset $preset fails"; }
        echo "$preset"
    done
    ;;
find_package)
    start
    build_and_run -D CMAKE_PREFIX_PATH="$SCRATCH/moved"
    ;;
components)
    start
    configure build -D CMAKE_PREFIX_PATH="$SCRATCH/moved"
    ;;
cxx23)
    start
    cp "$here/find_package/CMakeLists.txt" .
    flags[0]=-std=c++23
    build_and_run -D CMAKE_PREFIX_PATH="$SCRATCH/moved" -D CMAKE_CXX_STANDARD=23 -D CMAKE_CXX_STANDARD_REQUIRED=ON
    ;;
static_boost)
    [ "$HEADER_ONLY" = OFF ] || skip "Boost.JSON is not linked in this build"
    start
    cp "$here/find_package/CMakeLists.txt" .
    build_and_run -D CMAKE_PREFIX_PATH="$SCRATCH/moved" -D Boost_USE_STATIC_LIBS=ON
    ! ldd build/shop | grep boost || die "it is not the static Boost"
    ;;
add_subdirectory)
    start
    copy_tree third_party/slipform
    build_and_run -D CMAKE_INSTALL_PREFIX="$PWD/prefix" -D CMAKE_EXPORT_COMPILE_COMMANDS=ON
    [ "$(ctest --test-dir build -N | tail -n 1)" = 'Total Tests: 0' ] || die "tests came along"
    cmake --install build >/dev/null
    [ ! -e prefix ] || die "files came along: $(find prefix -type f | head -n 3)"
    ! grep -E -- '-W|-fmodule' build/compile_commands.json || die "flags came along"
    ;;
fetch_content)
    command -v git >/dev/null || skip "git is not found"
    start
    copy_tree repository
    git=(git -C repository -c user.name=nobody -c user.email=nobody@example.com -c commit.gpgsign=false)
    "${git[@]}" init --quiet
    "${git[@]}" add .
    "${git[@]}" commit --quiet --message 'The tree'
    build_and_run -D slipform_repository="file://$PWD/repository" -D slipform_commit="$("${git[@]}" rev-parse HEAD)"
    ;;
fetch_boost)
    start
    copy_tree third_party/slipform
    cp boost_json.cpp boost/json.cpp
    tar -czf boost.tar.gz boost
    echo '#include <boost/version.hpp>' | "$CXX" "${flags[@]}" ${BOOST_INCLUDE:+-I "$BOOST_INCLUDE"} -x c++ -M - >where
    # No other Boost may be looked for.
    build_and_run -D CMAKE_DISABLE_FIND_PACKAGE_Boost=ON -D boost_archive="$PWD/boost.tar.gz" \
        -D boost_include="$(grep -o '/[^ ]*/boost/version.hpp' where | sed 's:/boost/version.hpp::')"
    ;;
header_only)
    start
    copy_tree third_party/slipform
    build_and_run
    ! ldd build/shop | grep -i boost_json || die "Boost.JSON was linked"
    ;;
header_only_installed)
    # The installed tree of that option: for a bare command it names no library.
    command -v pkg-config >/dev/null || skip "pkg-config is not found"
    start
    installed "$PWD/prefix" ON
    export PKG_CONFIG_PATH=$PWD/prefix/share/pkgconfig
    [ -z "$(pkg-config --libs slipform)" ] || die "it links $(pkg-config --libs slipform)"
    # shellcheck disable=SC2046
    bare main.cpp order.cpp boost_json.cpp $(pkg-config --cflags slipform)
    ;;
pkg_config)
    command -v pkg-config >/dev/null || skip "pkg-config is not found"
    [ "$HEADER_ONLY" = OFF ] || skip "header_only_installed does it in this build"
    start
    pc=$(find "$SCRATCH/moved" -name slipform.pc)
    PKG_CONFIG_PATH=$(dirname "$pc")
    export PKG_CONFIG_PATH
    [ "$(pkg-config --modversion slipform)" = "$VERSION" ] || die "it has another version"
    # shellcheck disable=SC2046
    #[pkg_config
    "$CXX" -std=c++20 main.cpp order.cpp $(pkg-config --cflags --libs slipform) -o shop
    #]
    ./shop
    ;;
bare)
    # Not even installed.
    [ "$HEADER_ONLY" = OFF ] || skip "single_header does it in this build"
    start
    slipform=$tree
    #[bare
    "$CXX" -std=c++20 -I "$slipform/include" main.cpp order.cpp -lboost_json -o shop
    #]
    ./shop
    ;;
single_header)
    start
    slipform=$tree
    #[single_header
    cmake -D OUT=single -P "$slipform/packaging/single_header.cmake"
    #]
    bare -D SHOP_WITH_SINGLE_HEADER -I single main.cpp order.cpp $boost_json
    # All three in one source, in the order they were not made in, among the macros of Windows; and
    # nothing of the tree.
    grep -h '^#include <[^.]*>' single/*.hpp | grep -v '<format>' | sort -u >every.cpp
    printf '#include <boost/%s.hpp>\n' json describe throw_exception >>every.cpp
    echo '#include "windows.hpp"' >>every.cpp
    printf '#include <slipform_single%s.hpp>\n' _testing _vendors '' >>every.cpp
    "$CXX" "${flags[@]}" -fsyntax-only -Wall -Wextra -Werror -I single -MD -MF every.d every.cpp
    ! grep -F "$tree/include" every.d || die "it includes the tree"
    ;;
no_exceptions)
    start
    bare -fno-exceptions -fno-rtti -I "$tree/include" main.cpp order.cpp throw_exception.cpp $boost_json
    ;;
shared)
    start
    build_and_run -D CMAKE_PREFIX_PATH="$SCRATCH/moved"
    library=$(find build -name 'liborders*')
    # Whatever of ours a binary shows others must be weak, or a second library would clash with it;
    # but what the library is asked to show.
    strong=$(nm --defined-only --extern-only --demangle build/shop "$library" |
        grep -E '^[0-9a-f]+ [^VWuw] .*slipform' | grep -vE ' shop::(read_order|write_session)[[(]' || true)
    [ -z "$strong" ] || die "these symbols are strong: $strong"
    # The linker compares the types of the sources with each other where it sees all of them.
    if "$CXX" --version | grep -q 'Free Software'; then
        "$CXX" "${flags[@]}" -flto=2 -Wodr -Wlto-type-mismatch -Werror -I "$tree/include" \
            main.cpp second.cpp order.cpp $boost_json -o shop
        ./shop
    fi
    ;;
libcxx)
    clang=$CXX
    "$clang" --version | grep -q clang || clang=${SLIPFORM_CLANG:-clang++-16}
    echo '#include <vector>' >"$SCRATCH/probe.cpp"
    "$clang" -std=c++20 -stdlib=libc++ -fsyntax-only "$SCRATCH/probe.cpp" 2>/dev/null ||
        skip "there is no $clang with libc++"
    start
    CXX=$clang
    flags=(-std=c++20 -stdlib=libc++)
    bare -I "$tree/include" main.cpp order.cpp boost_json.cpp
    ;;
libstdcxx)
    clang=$CXX
    "$clang" --version | grep -q clang || clang=${SLIPFORM_CLANG:-clang++-16}
    command -v "$clang" >/dev/null || clang='clang++'
    command -v "$clang" >/dev/null || skip "there is no clang"
    start
    CXX=$clang
    flags=(-std=c++20 -stdlib=libstdc++)
    bare -I "$tree/include" main.cpp order.cpp boost_json.cpp
    ;;
module)
    # The interface unit by hand: CMake builds modules from 3.28 on, clang 16 and g++ 14 can before.
    start
    compiler=$CXX
    builds_modules || compiler=${SLIPFORM_CLANG:-clang++-16}
    command -v "$compiler" >/dev/null || skip "$why, and $compiler is not found"
    CXX=$compiler
    builds_modules || skip "$why"
    if "$CXX" --version | grep -q clang; then
        "$CXX" "${flags[@]}" -I "$tree/include" --precompile -x c++-module "$tree/module/slipform.cppm" -o slipform.pcm
        "$CXX" "${flags[@]}" -c slipform.pcm -o slipform.o
        bare -D SHOP_WITH_MODULE -fmodule-file=slipform=slipform.pcm main.cpp order.cpp boost_json.cpp slipform.o
    else
        bare -D SHOP_WITH_MODULE -fmodules-ts -I "$tree/include" -x c++ "$tree/module/slipform.cppm" \
            main.cpp order.cpp boost_json.cpp
    fi
    ;;
module_names)
    # The module exports what the headers declare.
    command -v python3 >/dev/null || skip "python3 is not found"
    python3 "$tree/module/renew.py" --check
    ;;
module_cmake)
    version=$(cmake --version | sed -n 's/^cmake version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    read -r major minor <<<"$version"
    [ "$major" -gt 3 ] || [ "$minor" -ge 28 ] || skip "CMake $major.$minor builds no modules, 3.28 does"
    [ "${GENERATOR:-}" = Ninja ] || skip "modules take Ninja"
    builds_modules || skip "$why"
    start
    cp "$here/module/CMakeLists.txt" .
    build_and_run -D CMAKE_PREFIX_PATH="$SCRATCH/moved"
    rm -rf build
    copy_tree third_party/slipform
    cp "$here/module/subdirectory/CMakeLists.txt" .
    build_and_run
    ;;
vcpkg)
    # Takes the network, for Boost.
    command -v vcpkg >/dev/null || skip "vcpkg is not found"
    start
    slipform=$tree
    export SLIPFORM_FROM=tree
    #[vcpkg
    bash "$slipform/packaging/vcpkg/make.sh" overlay overlay
    vcpkg install --overlay-ports=overlay # vcpkg.json names slipform
    #]
    cp "$here/find_package/CMakeLists.txt" .
    unset Boost_DIR
    build_and_run -D CMAKE_PREFIX_PATH="$(echo "$PWD"/vcpkg_installed/*-*)"
    ;;
conan)
    # Takes the network, for Boost.
    command -v conan >/dev/null || skip "conan is not found"
    start
    slipform=$PWD/slipform # Conan builds the test package where it lies
    copy_tree "$slipform"
    cp -r "$tree"/{README.md,CONTRIBUTING.md,conanfile.py,test_package} "$slipform"
    conan profile path default >/dev/null 2>&1 || conan profile detect
    conan graph info --requires='boost/[>=1.81 <2]' >graph.log 2>&1 || skip "Conan finds no Boost: $(tail -n 1 graph.log)"
    options=(--build=missing -s build_type=Debug -s compiler.cppstd=20 -o 'boost/*:header_only=True')
    #[conan
    conan create "$slipform" "${options[@]}"
    conan install . --output-folder=build "${options[@]}" # conanfile.txt names slipform
    #]
    unset Boost_DIR
    build_and_run -D CMAKE_TOOLCHAIN_FILE="$(find "$PWD/build" -name conan_toolchain.cmake)"
    ;;
*)
    die "there is no way $way"
    ;;
esac
