# slipcheck break. Read by run.sh.
about 'every request has payloads that are refused'
for name in $(cat names); do
    run break "$name" --seed 3 --count 100
    ends_with 0
    counts 100
    checks=$((checks + 1))
    [ "$(grep -cE '^\{"text(_base64)?":".*","pointer":(null|".*"),"code":"[a-z_]+","what":"[^"]+"\}$' out)" -eq 100 ] ||
        fail 'expected the four members in each line'
done

about 'the lines as they are'
run break deepidv.redirect
has_line '{"text":"[]","pointer":"","code":"wrong_type","what":"a value of another type"}'
has_line '{"text":"null","pointer":"","code":"null_not_allowed","what":"null where it has no meaning"}'
has '"pointer":"/session_id","code":"missing_field","what":"a required member left out"'
has '"pointer":"","code":"rule_broken","what":"a broken rule: reason must be absent when status is success"'
has '{"text_base64":"'
has '"pointer":null,"code":"syntax","what":"bytes that are no UTF-8"'
has '"pointer":null,"code":"too_deep","what":"nesting that is too deep"'

about 'each text is refused with the code and pointer of its line'
for name in idenfy.token complycube.session yoti.ibv_session; do
    run break "$name" --seed 5 --count 400
    sed -E 's/^\{(.*),"pointer":(null|"([^"\\]|\\.)*"),"code":"([a-z_]+)","what":"[^"]*"\}$/{"id":{"code":"\4","pointer":\2},"request":"'"$name"'",\1}/' out >in
    run batch
    counts 400
    checks=$((checks + 1))
    [ "$(grep -cE '^\{"id":\{"code":"([a-z_]+)","pointer":("([^"\\]|\\.)*")\},"valid":false,"issues":\[\{"code":"\1","pointer":\2|^\{"id":\{"code":"(syntax|too_deep)","pointer":null\},"valid":false,"issues":\[\{"code":"\4"' out)" -eq 400 ] ||
        fail 'expected 400 foretold issues'
done

about 'a seed gives the same lines, a count the first of them'
run break deepidv.session --seed 2
cp out all
run break deepidv.session --seed 2 --count 9
head -n 9 all | prints
run break deepidv.session
cp out all
run break deepidv.session --count 9
head -n 9 all | prints

about 'a wrong command line'
run break deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
