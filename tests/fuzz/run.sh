#!/usr/bin/env bash
# Builds the fuzz targets with clang, libFuzzer, ASan and UBSan, makes their seeds, and runs each for
# some seconds. The exit status is 0 if nothing was found.
#
#     bash tests/fuzz/run.sh                   5 seconds each
#     bash tests/fuzz/run.sh 60                60 seconds each
#     bash tests/fuzz/run.sh 60 cursor ...     only those
#     SLIPFORM_FUZZ_RUNS=1000000 bash ...      at most so many executions each
#
# What is found stands in build/fuzz/targets/NAME.found/; to see it again: build/fuzz/targets/NAME FILE.
set -euo pipefail
cd "$(dirname "$0")/../.."
source cmake/setup.sh

seconds=${1:-5}
runs=${SLIPFORM_FUZZ_RUNS:--1}
# The same choices each time, so that what turns red is a change; 0 for others each time.
seed=${SLIPFORM_FUZZ_SEED:-1}
folder=build/fuzz
targets=$folder/targets

# fuzzer_works: whether clang is here, with libFuzzer and the sanitizers.
fuzzer_works() {
    mkdir -p build/probe
    echo 'extern "C" int LLVMFuzzerTestOneInput(unsigned char const*, unsigned long) { return 0; }' \
        >build/probe/fuzzer.cpp
    "$clang" -fsanitize=fuzzer,address,undefined build/probe/fuzzer.cpp -o build/probe/fuzzer \
        >build/probe/fuzzer.log 2>&1
}

say "Building the fuzz targets ($folder)"
if ! fuzzer_works; then
    if ! can_install; then
        say "Fuzzing: NOT RUN, it takes $clang with libFuzzer (Debian 12: clang-16 libclang-rt-16-dev)"
        exit 0
    fi
    install clang-16 libclang-rt-16-dev
fi
set_up
CXX=$clang configure "$folder" -D SLIPFORM_BUILD_FUZZERS=ON -D SLIPFORM_SANITIZE=ON \
    -D SLIPFORM_BOOST_JSON_HEADER_ONLY=ON
build "$folder"

say "Making seeds"
mkdir -p "$targets"
"$folder/tests/fuzz/make_seeds" "$targets" "$folder/tests/fuzz/slipform_fuzz" >"$targets/names"
[ $# -lt 2 ] || printf '%s\n' "${@:2}" >"$targets/names"

# fuzz NAME: what it did goes to NAME.log. New inputs are kept in NAME.corpus from run to run.
fuzz() {
    local name=$1
    cd "$targets"
    mkdir -p "$name.corpus" "$name.found"
    "./$name" -max_total_time="$seconds" -runs="$runs" -seed="$seed" -timeout=20 -rss_limit_mb=4096 \
        -dict="$name.dict" -artifact_prefix="$name.found/" -print_final_stats=1 \
        "$name.corpus" "$name.seeds" >"$name.log" 2>&1
}
export -f fuzz
export targets seconds runs seed

say "Fuzzing each for $seconds s"
failed=0
xargs -P "$(nproc)" -I{} bash -c 'fuzz {} || echo "{} FOUND SOMETHING"' <"$targets/names" \
    >"$targets/summary" || failed=1
"$folder/tests/fuzz/fuzz_order" -runs=1000 -artifact_prefix="$targets/" >"$targets/order.log" 2>&1 ||
    echo "order FOUND SOMETHING" >>"$targets/summary"
total=0
while read -r name; do
    count=$(awk '/number_of_executed_units/ { print $2 }' "$targets/$name.log")
    total=$((total + ${count:-0}))
    printf '%12s  %s\n' "${count:-?}" "$name"
done <"$targets/names"
printf '%12s  executions in all\n' "$total"
if [ -s "$targets/summary" ]; then
    cat "$targets/summary"
    while read -r name _; do
        grep -E -A 12 'broken promise|ERROR: |runtime error' "$targets/$name.log" | head -n 40 || true
        ls -d "$targets/$name.found"/* 2>/dev/null || true
    done <"$targets/summary"
    failed=1
fi
exit $failed
