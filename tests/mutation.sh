#!/usr/bin/env bash
# The mutation score of the vendors' tests: takes each constraint and each rule out of each schema in
# turn, and looks whether a test of that vendor notices. For people, not for every change: a mutant is
# a compilation.
#
#     bash tests/mutation.sh                    all vendors
#     bash tests/mutation.sh yoti deepidv       those
#     SLIPFORM_JOBS=1 bash tests/mutation.sh    one at a time (default: as many as processors)
#     SLIPFORM_EVERY=3 bash tests/mutation.sh   every third mutant
#
# Survivors are printed with file, line and what was taken out. The exit status is 0 if there are none.
set -euo pipefail
cd "$(dirname "$0")/.."

CXX=${CXX:-g++}
work=build/mutation
flags=(-std=c++20 -O0 -Iinclude -Itests "-DSLIPFORM_TEST_DATA=\"$PWD/tests\"")
libraries=(-lboost_json -lboost_container)

# mutants FILE: a line "OFFSET LENGTH LINE TEXT" for each that can be taken out of it, with the comma.
mutants() {
    # Offsets are bytes, whatever the locale.
    LC_ALL=C awk '
    # Comments are blanked out: they hold commas and quotes of their own.
    {
        at = match($0, /(^|[ ;,({])\/\//)
        if (at) {
            at += RLENGTH - 2
            $0 = substr($0, 1, at - 1) sprintf("%" (length($0) - at + 1) "s", "")
        }
        text = text $0 "\n"
    }
    # The end of what begins at i: the first of the characters in `stops` that stands outside of all
    # brackets and quotes. Angle brackets are looked at where a template argument can be.
    function end_of(i, stops,    c, depth, quoted) {
        for (depth = 0; i <= length(text); ++i) {
            c = substr(text, i, 1)
            if (quoted) { if (c == "\\") ++i; else if (c == "\"") quoted = 0; continue }
            if (c == "\"") { quoted = 1; continue }
            if (!depth && index(stops, c)) return i
            if (index("([{", c)) ++depth
            if (index(")]}", c)) --depth
        }
        return i
    }
    function is_constraint(part) {
        return part !~ /^(doc|spelled|also_spelled|server_default|deprecated|source)\(/ &&
               part !~ /^(flattened|unknown_keys|echo|native|file|get)$/ && part != ""
    }
    # The parts between the bracket at `open` and its partner that `wanted` asks for.
    function parts(open, wanted,    from, to, first, part, line, cut, cut_end, head) {
        from = open + 1
        first = 1
        while (1) {
            to = end_of(from, ",)")
            part = substr(text, from, to - from)
            gsub(/^[ \n]+|[ \n]+$/, "", part)
            if (wanted == "constraints" ? is_constraint(part) : part ~ /^rule\(/) {
                # With the comma behind it, or the one before it if it is the last.
                cut = from; cut_end = to
                if (substr(text, to, 1) == ",") ++cut_end
                else if (!first) --cut
                head = substr(text, 1, from)
                line = gsub(/\n/, "", head) + 1
                gsub(/[ \n]+/, " ", part)
                print cut - 1, cut_end - cut, line, substr(part, 1, 90)
            }
            if (substr(text, to, 1) != ",") return
            from = to + 1
            first = 0
        }
    }
    END {
        for (at = 1; (found = match(substr(text, at), /field<&[A-Za-z_:]+>\(|[^_a-z]object\(/)) > 0; at = open + 1) {
            open = at + found + RLENGTH - 2
            parts(open, substr(text, at + found - 1, 6) == "field<" ? "constraints" : "rules")
        }
    }' "$1"
}

# passes TEST FOLDER: whether tests/vendor/TEST.cpp does, with the headers in FOLDER before ours.
passes() {
    "$CXX" "-I$2" "${flags[@]}" -include "$work/precompiled.hpp" "tests/vendor/$1.cpp" "$work/main.o" \
        "${libraries[@]}" -o "$2/$1" >"$2/$1.log" 2>&1 && "$2/$1" -a >"$2/$1.log" 2>&1
}

# try VENDOR HEADER NUMBER OFFSET LENGTH LINE TEXT: prints "killed" or "SURVIVED" and which it is;
# "invalid" if it is no schema.
try() {
    local vendor=$1 header=$2 number=$3 offset=$4 length=$5 line=$6 text=$7
    local mutant=$work/$vendor.$number fate=SURVIVED test name
    mkdir -p "$mutant/$(dirname "$header")"
    {
        head -c "$offset" "include/$header"
        tail -c +$((offset + length + 1)) "include/$header"
    } >"$mutant/$header"
    # A mutant must be a schema; what the tests do with it is another thing.
    printf '#include <%s>\n' "slipform/vendor/$vendor.hpp" "$header" |
        "$CXX" "-I$mutant" "${flags[@]}" -fsyntax-only -x c++ - >"$mutant/log" 2>&1 || fate=invalid
    [ "$fate" = invalid ] || for test in "$vendor" "${vendor}_beyond" all; do
        [ -e "tests/vendor/$test.cpp" ] || continue
        if ! passes "$test" "$mutant"; then
            fate=killed
            break
        fi
    done
    printf '%-8s  %s:%s: %s\n' "$fate" "$header" "$line" "$text"
    rm -rf "$mutant"
}

rm -rf "$work"
mkdir -p "$work"
cat >"$work/precompiled.hpp" <<'END'
#include "support/catch.hpp"
#include <boost/json.hpp>
#include <slipform/fields.hpp>
#include <slipform/slipform.hpp>
END
"$CXX" "${flags[@]}" -x c++-header "$work/precompiled.hpp" -o "$work/precompiled.hpp.gch"
"$CXX" "${flags[@]}" -c tests/support/main.cpp -o "$work/main.o"

[ $# -ne 0 ] || set -- complycube idenfy yoti deepidv veriff
for test in "$@" all; do
    passes "$test" "$work" || { echo "tests/vendor/$test.cpp fails as it is: $work/$test.log" >&2; exit 2; }
done
number=0
for vendor in "$@"; do
    while read -r header; do
        while read -r offset length line text; do
            number=$((number + 1))
            [ $((number % ${SLIPFORM_EVERY:-1})) -eq 0 ] || continue
            printf '%s\0' "$vendor" "${header#include/}" "$number" "$offset" "$length" "$line" "$text"
        done < <(mutants "$header")
    done < <(find "include/slipform/vendor/$vendor.hpp" "include/slipform/vendor/$vendor" -name '*.hpp' 2>/dev/null | sort)
done >"$work/todo"

export -f passes try
export CXX work
declare -p flags libraries >"$work/settings"
export BASH_ENV=$work/settings
xargs -0 -r -n 7 -P "${SLIPFORM_JOBS:-$(nproc)}" bash -c 'try "$@"' try <"$work/todo" | tee "$work/fates"
killed=$(grep -c '^killed' "$work/fates" || true)
all=$(grep -vc '^invalid' "$work/fates" || true)
printf '\nmutation score: %s of %s\n' "$killed" "$all"
[ "$killed" -eq "$all" ]
