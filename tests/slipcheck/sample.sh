# slipcheck sample. Read by run.sh.

# batch_of NAME: the payloads of `out` as input of `slipcheck batch`.
batch_of() {
    sed -e 's/[\\"]/\\&/g' -e "s/.*/{\"id\":1,\"request\":\"$1\",\"text\":\"&\"}/" out >in
}
all_valid() { # lines
    checks=$((checks + 1))
    [ "$(grep -c '"valid":true' out)" -eq "$1" ] || fail "expected $1 accepted payloads"
}

about 'every request has payloads that are accepted'
for name in $(cat names); do
    run sample "$name" --count 20
    ends_with 0
    counts 20
    batch_of "$name"
    run batch
    all_valid 20
    for extent in --smallest --fullest; do
        run sample "$name" $extent
        ends_with 0
        counts 1
        cp out in
        run check "$name"
        ends_with 0
    done
done

about 'edges are many and accepted'
run sample idenfy.token --edges
ends_with 0
checks=$((checks + 1))
[ "$(sort -u out | wc -l)" -gt 100 ] || fail 'expected a hundred different payloads'
edges=$(wc -l <out)
batch_of idenfy.token
run batch
all_valid "$edges"
run sample idenfy.token --edges --count 7
counts 7

about 'the smallest is small, the fullest full'
run sample yoti.ibv_session --smallest
prints <<'END'
{}
END
run sample yoti.ibv_session --fullest
has '"WATCHLIST_ADVANCED_CA"'
has '"SUPPLEMENTARY_DOCUMENT"'

about 'a seed gives the same payloads, another seed others'
run sample deepidv.session --count 5 --seed 7
cp out first
run sample deepidv.session --count 5 --seed 7
prints <first
run sample deepidv.session --count 5 --seed 8
checks=$((checks + 1))
! cmp -s first out || fail 'expected other payloads'
run sample deepidv.session
counts 1

about 'a wrong command line'
run sample deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
run sample deepidv.session --smallest --fullest
ends_with 2
prints_nothing
run sample deepidv.session --count -1
ends_with 2
prints_nothing
