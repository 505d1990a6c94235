# slipcheck fields. Read by run.sh.
about 'every request, in a hundred columns'
for name in $(cat names); do
    run fields "$name"
    ends_with 0
    checks=$((checks + 1))
    [ "$(wc -L <out)" -le 100 ] || fail 'expected at most 100 columns'
done

about 'an unknown name'
run fields deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
run fields
ends_with 2
