#!/usr/bin/env bash
# Builds and runs all tests, and first sets up what is missing:
#
#     bash tests/run.sh              with g++ (or $CXX), and with clang 16, libc++ and the sanitizers,
#                                    then against the single headers; then some seconds of fuzzing
#     bash tests/run.sh default      only the first
#     bash tests/run.sh clang        only the second ($SLIPFORM_CLANG is the command, clang++-16)
#
# The summaries of ctest come last. The exit status is 0 if every test passed.
set -euo pipefail
cd "$(dirname "$0")/.."
source cmake/setup.sh

# run_tests TITLE FOLDER CMAKE_ARGUMENT...: keeps what to print at the end in `summaries`.
summaries=()
failed=0
run_tests() {
    local title=$1 folder=$2
    shift 2
    say "Building the tests: $title ($folder)"
    # Line numbers in traces are all that is wanted of the debugging information.
    if ! { configure "$folder" -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_FLAGS_DEBUG=-g1 \
        -D SLIPFORM_BUILD_TESTS=ON -D SLIPFORM_BUILD_EXAMPLES=ON "$@" && build "$folder"; }; then
        title="$title: THE BUILD FAILED, the rest"
        failed=1
    fi
    say "Running the tests: $title"
    ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel "$(nproc)" \
        --exclude-regex "${left_out:-^$}" 2>&1 |
        tee "$folder/ctest.log" || failed=1
    summaries+=("$title: $(assertions "$folder/Testing/Temporary/LastTest.log")
$(grep -E 'tests passed|Total Test time|No tests were found|^[[:space:]]+[0-9]+ - ' "$folder/ctest.log" || true)")
}

# assertions LOG: how many Catch2 counted in all executables together.
assertions() {
    awk '/^All tests passed \(/ { assertions += substr($4, 2); cases += $7 }
         END { printf "%d assertions in %d test cases", assertions, cases }' "$1" 2>/dev/null || true
}

say "Looking for what the tests need"
set_up
missing_judges
if [ ${#missing[@]} -ne 0 ] && can_install; then
    (install "${missing[@]}") || say "Without ${missing[*]} some tests are skipped"
fi
configurations=${*:-default clang}
for configuration in $configurations; do
    case $configuration in
    default)
        left_out=
        # The tool takes minutes to compile, so it is built once, for the examples and for its tests.
        say "Building the tool ($tools)"
        { configure_tools && build $tools slipcheck; } || failed=1
        run_tests "$($CXX --version | head -n 1)" "build/tests/$(basename "$CXX")" \
            -D SLIPFORM_SLIPCHECK="$PWD/$tools/examples/slipcheck"
        ;;
    clang)
        missing_clang
        if [ ${#missing[@]} -ne 0 ] && { [ $# -ne 0 ] || can_install; }; then
            install "${missing[@]}"
            missing_clang
        fi
        if [ ${#missing[@]} -ne 0 ]; then
            summaries+=("clang 16 with libc++ and sanitizers: NOT RUN, it takes ${missing[*]}")
            continue
        fi
        # What other programs judge is the same, and 100,000 values of each type take minutes here; so
        # does the tool, which reads by what is tested and fuzzed.
        left_out='^(judges|clients|site)|round_trips_in_full'
        # What is sanitized must be compiled here, Boost.JSON included.
        CXX=$clang run_tests "$($clang --version | head -n 1), libc++, ASan and UBSan, the single headers" build/tests/clang-libcxx \
            -D CMAKE_CXX_FLAGS=-stdlib=libc++ -D SLIPFORM_SANITIZE=ON \
            -D SLIPFORM_BOOST_JSON_HEADER_ONLY=ON -D SLIPFORM_TEST_SINGLE_HEADER=ON \
            -D SLIPFORM_BUILD_SLIPCHECK=OFF
        ;;
    *)
        die "expected default or clang, not $configuration"
        ;;
    esac
done

if [ $# -eq 0 ]; then
    mkdir -p build
    if bash tests/fuzz/run.sh 3 2>&1 | tee build/fuzz.log; then
        summaries+=("fuzzing: $(grep -E 'executions in all|NOT RUN' build/fuzz.log || true)")
    else
        summaries+=("fuzzing: FOUND SOMETHING, see build/fuzz.log")
        failed=1
    fi
fi

say "Summary"
for summary in "${summaries[@]}"; do
    printf '\n%s\n' "$summary"
done
exit $failed
