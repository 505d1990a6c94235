#!/usr/bin/env bash
# Builds the benchmarks, runs them, and renews the tables and plots of docs/performance.md:
#
#     bash benchmarks/run.sh [-D SLIPFORM_BENCH_GLAZE=FOLDER ...]   the clock and callgrind, minutes
#     bash benchmarks/run.sh --compile [-D SLIPFORM_BENCH_GLAZE=FOLDER ...]   how long compiling takes
#
# What follows goes to CMake (benchmarks/runtime/CMakeLists.txt says what there is), or with --compile to
# benchmarks/compile/measure.py, which takes the same peers. The compiler is CXX, else g++; the page shows
# the goals with a second compiler too, if there was one. Results are kept in build/benchmarks*/; nothing is
# sent anywhere.
set -euo pipefail
cd "$(dirname "$0")/.."
source cmake/setup.sh

# Everything that was measured so far, g++ first.
renew() {
    local results=()
    for file in build/benchmarks/{times,instructions,profile,adversarial,compile}.json \
        build/benchmarks-*/times.json; do
        [ ! -s "$file" ] || results+=("$file")
    done
    python3 benchmarks/report.py --page docs/performance.md "${results[@]}"
    say "docs/performance.md is renewed"
}

if [ "${1:-}" = --compile ]; then
    shift
    mkdir -p build/benchmarks
    python3 benchmarks/compile/measure.py --json build/benchmarks/compile.json "$@"
    renew
    exit
fi

set_up
missing=()
[ -e /usr/include/benchmark/benchmark.h ] || missing+=(libbenchmark-dev)
[ -e /usr/include/nlohmann/json.hpp ] || missing+=(nlohmann-json3-dev)
[ -e /usr/include/rapidjson/document.h ] || missing+=(rapidjson-dev)
command -v valgrind >/dev/null || missing+=(valgrind)
if [ ${#missing[@]} -ne 0 ] && can_install; then
    install "${missing[@]}"
fi

folder=build/benchmarks
[ "$CXX" = g++ ] || folder=build/benchmarks-$(basename "$CXX")
say "Building the benchmarks with $CXX ($folder)"
mkdir -p "$folder"
cmake -S . -B "$folder" "${generator[@]}" -D CMAKE_BUILD_TYPE=Release -D SLIPFORM_BUILD_BENCHMARKS=ON "$@" \
    >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; die "the configuration failed"; }
grep '^-- Benchmarks:' "$folder/configure.log" || true
cmake --build "$folder" --parallel "$(nproc)" --target slipform_benchmarks
programs=$folder/benchmarks/runtime

# Repetitions of all benchmarks in one random order: what disturbs the machine for a while disturbs all.
say "Running them"
"$programs/slipform_benchmarks" --benchmark_enable_random_interleaving=true \
    --benchmark_repetitions="${SLIPFORM_BENCH_REPETITIONS:-7}" --benchmark_min_time=0.02 \
    --benchmark_format=json >"$folder/times.json.part"
mv "$folder/times.json.part" "$folder/times.json"

# The counts are shown for one compiler.
if [ "$folder" = build/benchmarks ] && command -v valgrind >/dev/null; then
    say "Counting instructions"
    cmake --build "$folder" --parallel "$(nproc)" --target slipform_instructions
    python3 benchmarks/instructions.py --json "$folder/instructions.json" "$programs/slipform_instructions" \
        write/ write_fresh/ read/ read_pretty/ read_shuffled/ validate/ copy/ >/dev/null
    python3 benchmarks/instructions.py --json "$folder/adversarial.json" --times 1 \
        "$programs/slipform_instructions" adversarial >/dev/null
    python3 benchmarks/instructions.py --json "$folder/profile.json" --times 100 \
        --profile read/slipform/yoti "$programs/slipform_instructions" >/dev/null
fi
renew
