# slipcheck picture. Read by run.sh.
about 'a picture of every request'
for name in $(cat names); do
    run picture "$name"
    ends_with 0
    [ "$(head -c 5 out)" = '<svg ' ] || fail 'expected an SVG'
    has_line '</svg>'
    has "<title>$name: "
    checks=$((checks + 1))
    [ "$(grep -o '<g>' out | wc -l)" -eq "$(grep -o '</g>' out | wc -l)" ] || fail 'expected as many ends as beginnings'
done

about 'objects, members, and what leads to what'
run picture complycube.session
has '>workflow_session</text>'
has 'class="required"'
has '>workflowTemplateId</text>'
checks=$((checks + 1))
[ "$(grep -c '<circle ' out)" -eq 6 ] || fail 'expected six lines between objects'

about 'dark and light'
has 'prefers-color-scheme:dark'
has 'class="request"'
checks=$((checks + 1))
! grep -E '^(svg|text|rect|path|circle|\.)' out | grep -qv '^\.request' ||
    fail 'expected no rule that a page around the picture would feel'

about 'an unknown name'
run picture deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
