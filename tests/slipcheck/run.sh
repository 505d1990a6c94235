#!/usr/bin/env bash
# slipcheck as its users run it: every subcommand, what is printed where, the exit status.
#
#     bash tests/slipcheck/run.sh BUILD/examples/slipcheck
#
# Prints the checks that fail and ends with 1 if there are any.
set -u
export LC_ALL=C.UTF-8

tool=$(realpath "${1:?the path of slipcheck is missing}")
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2

checks=0 failures=0 title=

# A new group of checks.
about() { title=$1; }

fail() {
    failures=$((failures + 1))
    printf 'FAILED: %s: %s\n' "$title" "$1"
    printf -- '--- status %s, standard output:\n%s\n--- standard error:\n%s\n\n' \
        "$status" "$(head -c 4000 out)" "$(head -c 1000 err)"
}

# Runs the tool with the standard input that stands in the file `in`, if there is one.
run() {
    [ -e in ] || : >in
    "$tool" "$@" <in >out 2>err
    status=$?
    rm -f in
}

ends_with() {
    checks=$((checks + 1))
    [ "$status" -eq "$1" ] || fail "expected the exit status $1"
}

# The standard output is the standard input of this function.
prints() {
    checks=$((checks + 1))
    cat >expected
    cmp -s expected out || fail "expected the output $(printf '\n%s' "$(cat expected)")"
}

prints_nothing() {
    checks=$((checks + 1))
    [ ! -s out ] || fail "expected no output"
}

# One of the lines is, or has in it, this text.
has_line() {
    checks=$((checks + 1))
    grep -qxF -- "$1" out || fail "expected the line $1"
}
has() {
    checks=$((checks + 1))
    grep -qF -- "$1" out || fail "expected to find $1"
}
has_not() {
    checks=$((checks + 1))
    ! grep -qF -- "$1" out || fail "expected not to find $1"
}
complains() {
    checks=$((checks + 1))
    grep -qF -- "$1" err || fail "expected to find on the standard error stream: $1"
}
counts() { # lines
    checks=$((checks + 1))
    [ "$(wc -l <out)" -eq "$1" ] || fail "expected $1 lines"
}

for part in command_line list check excerpt json batch fields markdown picture schema openapi compare published sample break; do
    # shellcheck source=/dev/null
    . "$here/$part.sh"
done

echo "slipcheck: $checks checks, $failures failures"
[ "$failures" -eq 0 ]
