# shellcheck shell=bash
# What tests/run.sh and examples/run.sh share: it finds out what a build lacks and, on Debian and as
# root or with sudo, installs it. To be sourced at the root of the tree. Everything it makes is under
# build/, and what is there already is not done again.

say() { printf '\n== %s\n' "$*"; }
die() { printf '\nslipform: %s\n' "$*" >&2; exit 1; }

# can_install: whether this machine has apt and we may use it. Sets `as_root`.
can_install() {
    command -v apt-get >/dev/null || return 1
    as_root=()
    [ "$(id -u)" -eq 0 ] && return
    command -v sudo >/dev/null || return 1
    as_root=(sudo)
    sudo -n true 2>/dev/null || [ -t 0 ]
}

# install PACKAGE...: by apt, or a message that names the packages and the end.
install() {
    can_install || die "please install, then run this again (names of Debian 12): $*"
    local log=build/setup.log apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
    say "Installing $* (log: $log)"
    mkdir -p build
    "${apt[@]}" -q update >"$log" 2>&1 || { tail -n 20 "$log" >&2; die "apt-get update failed"; }
    # Debian's Boost 1.81 and its default 1.74 cannot be installed side by side.
    apt-get -s install --no-install-recommends "$@" 2>>"$log" |
        awk '$1 == "Remv" { print "   in exchange apt removes " $2 }'
    "${apt[@]}" -q -y install --no-install-recommends "$@" >>"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; die "apt-get install $* failed"; }
}

# missing_tools, missing_libraries, missing_clang, missing_judges: what is missing goes into the array
# `missing`.
missing_tools() {
    missing=()
    command -v cmake >/dev/null || missing+=(cmake)
    command -v ninja >/dev/null || command -v make >/dev/null || missing+=(ninja-build)
    # A compiler of the user's own choice is the user's to install.
    [ -n "${CXX:-}" ] || command -v g++ >/dev/null || missing+=(g++)
}

missing_libraries() {
    rm -rf build/probe # it may be of another compiler
    cmake -S cmake/probe -B build/probe "${generator[@]}" >build/probe.log 2>&1 ||
        { cat build/probe.log >&2; die "cmake or the compiler does not work"; }
    read -r -a missing <build/probe/missing || true
}

missing_clang() {
    missing=()
    mkdir -p build/probe
    echo 'int main() {}' >build/probe/clang.cpp
    "$clang" -std=c++20 -stdlib=libc++ -fsanitize=address,undefined -include vector \
        build/probe/clang.cpp -o build/probe/clang >build/probe/clang.log 2>&1 ||
        missing=(clang-16 libclang-rt-16-dev libc++-16-dev libc++abi-16-dev)
}
clang=${SLIPFORM_CLANG:-clang++-16}

# The programs that judge exported schemas, and the one that makes the documentation site; what npm
# brings is installed by the tests.
missing_judges() {
    missing=()
    command -v npm >/dev/null || missing+=(nodejs npm)
    python3 -c 'import jsonschema' 2>/dev/null || /usr/bin/python3 -c 'import jsonschema' 2>/dev/null ||
        missing+=(python3-jsonschema)
    mkdocs build --help 2>/dev/null | grep -q material ||
        missing+=(mkdocs mkdocs-material python3-pymdownx)
}

# set_up: everything for a build with the user's compiler, CXX or else g++. Sets `generator`.
set_up() {
    missing_tools
    if [ ${#missing[@]} -ne 0 ]; then
        # Without cmake nobody can ask for the libraries: the message names them all at once.
        can_install || install "${missing[@]}" libboost-json1.81-dev catch2 libcli11-dev
        install "${missing[@]}"
    fi
    export CXX=${CXX:-g++}
    generator=()
    ! command -v ninja >/dev/null || generator=(-G Ninja)
    mkdir -p build
    missing_libraries
    if [ ${#missing[@]} -ne 0 ]; then
        install "${missing[@]}"
        missing_libraries
        [ ${#missing[@]} -eq 0 ] || die "CMake does not find ${missing[*]}, although installed"
    fi
}

# configure FOLDER CMAKE_ARGUMENT...
configure() {
    local folder=$1
    shift
    mkdir -p "$folder"
    cmake -S . -B "$folder" "${generator[@]}" "$@" >"$folder/configure.log" 2>&1 ||
        { cat "$folder/configure.log" >&2; return 1; }
}

# build FOLDER [TARGET]: builds all that can be built, whatever fails.
build() {
    local folder=$1 keep_going=(-k) target=()
    [ ${#generator[@]} -eq 0 ] || keep_going=(-k 0)
    [ $# -eq 1 ] || target=(--target "$2")
    cmake --build "$folder" "${target[@]}" --parallel "$(nproc)" -- "${keep_going[@]}"
}

# configure_tools: the folder in which the tool slipcheck and the examples are built to be used.
tools=build/release
configure_tools() { configure $tools -D CMAKE_BUILD_TYPE=Release -D SLIPFORM_BUILD_EXAMPLES=ON; }
