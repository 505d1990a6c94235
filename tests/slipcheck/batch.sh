# slipcheck batch. Read by run.sh.
escaped=${good//\"/\\\"}
escaped_bad=${bad//\"/\\\"}
in_base64=$(printf '%s' "$good" | base64 -w0)

about 'verdicts, in order'
cat >in <<END
{"id":1,"request":"deepidv.session","text":"$escaped"}
{"id":"two","request":"deepidv.session","text":"$escaped_bad"}
{"id":{"n":[3,null,0.5]},"request":"deepidv.session","text_base64":"$in_base64"}
END
run batch
ends_with 0
prints <<END
{"id":1,"valid":true,"issues":[],"written":"$escaped"}
{"id":"two","valid":false,"issues":[{"code":"too_short","pointer":"/last_name","message":"expected not empty","offset":32,"line":1,"column":33}]}
{"id":{"n":[3,null,0.5]},"valid":true,"issues":[],"written":"$escaped"}
END

about 'an identifier of null'
echo "{\"id\":null,\"request\":\"deepidv.session\",\"text\":\"$escaped\"}" >in
run batch
prints <<END
{"id":null,"valid":true,"issues":[],"written":"$escaped"}
END

about 'the value is written again, not the text'
echo '{"id":1,"request":"idenfy.token","text":" {\"sessionLength\" : 6e2,\n\"\\u0063lientId\" : \"u\\/1\"} "}' >in
run batch
prints <<'END'
{"id":1,"valid":true,"issues":[],"written":"{\"clientId\":\"u/1\",\"sessionLength\":600}"}
END

about 'bytes that are no UTF-8'
echo "{\"id\":1,\"request\":\"idenfy.token\",\"text_base64\":\"$(printf '{"clientId":"\xff"}' | base64 -w0)\"}" >in
run batch
ends_with 0
has '{"id":1,"valid":false,"issues":[{"code":"syntax","pointer":"'
has '"offset":13,"line":1,"column":14}]}'

about 'strict'
newer='{\"new_member\":1}'
cat >in <<END
{"id":1,"request":"yoti.ibv_session","text":"$newer"}
{"id":2,"request":"yoti.ibv_session","text":"$newer","strict":false}
{"id":3,"request":"yoti.ibv_session","text":"$newer","strict":true}
END
run batch
prints <<END
{"id":1,"valid":true,"issues":[],"written":"$newer"}
{"id":2,"valid":true,"issues":[],"written":"$newer"}
{"id":3,"valid":false,"issues":[{"code":"unknown_field","pointer":"/new_member","message":"expected a key of this object","offset":14,"line":1,"column":15}]}
END

about 'lines that are no such object; the rest go on'
cat >in <<END
nonsense
{"id":1,"request":"deepidv.session","text":"{}"

[]
null
{"id":2,"text":"{}"}
{"request":"deepidv.session","text":"{}"}
{"id":3,"request":"deepidv.sesion","text":"{}"}
{"id":4,"request":"deepidv.session"}
{"id":5,"request":"deepidv.session","text":"{}","text_base64":"e30="}
{"id":6,"request":"deepidv.session","text_base64":"e30"}
{"id":7,"request":"deepidv.session","text_base64":"e3 0="}
{"id":8,"request":"deepidv.session","text_base64":"e31="}
{"id":9,"request":"deepidv.session","text":{}}
{"id":10,"request":7,"text":"{}"}
{"id":11,"request":"deepidv.session","text":"{}","strict":"yes"}
{"id":12,"request":"deepidv.session","text":"{}","text":"{}"}
{"id":13,"request":"deepidv.session","text":"{}","note":1}
{"id":14,"request":"deepidv.session","text":"$escaped"} trailing
{"id":15,"request":"deepidv.session","text":"$escaped"}
END
run batch
ends_with 0
counts 20
checks=$((checks + 1))
[ "$(head -n 19 out | grep -cE '^\{"id":null,"error":"[^"]+"\}$')" -eq 19 ] || fail 'expected 19 errors'
checks=$((checks + 1))
[ "$(tail -n 1 out)" = "{\"id\":15,\"valid\":true,\"issues\":[],\"written\":\"$escaped\"}" ] ||
    fail 'expected the last line to be answered'
has '"error":"line 6 column 1: /request: required"'
has '"error":"line 8 column 19: /request: expected one of the names that `slipcheck list` prints"'
has '"error":"line 9 column 1: (document): required: either text or text_base64"'
has '"error":"line 10 column 1: (document): required: either text or text_base64"'
has '"error":"line 11 column 51: /text_base64: expected base64 with its padding"'

about 'CR LF, and a last line without its end'
printf '{"id":1,"request":"idenfy.token","text":"{}"}\r\n{"id":2,"request":"idenfy.token","text":"{}"}' >in
run batch
ends_with 0
counts 2
has '{"id":1,"valid":false'
has '{"id":2,"valid":false'

about 'an empty input'
run batch
ends_with 0
prints_nothing

about 'a file'
echo "{\"id\":1,\"request\":\"deepidv.session\",\"text\":\"$escaped\"}" >lines
run batch lines
ends_with 0
counts 1
cp lines in
run batch -
ends_with 0
counts 1
run batch missing
ends_with 2
complains missing
run batch directory
ends_with 2
complains directory

about 'a very long line'
{
    printf '{"id":1,"request":"idenfy.token","text":"{\\"clientId\\":\\"'
    head -c 20000000 /dev/zero | tr '\0' x
    printf '\\"}"}\n'
    printf '{"id":2,"request":"idenfy.token","text":"{\\"clientId\\":\\"u\\"}"}\n'
} >in
run batch
ends_with 0
counts 2
has '{"id":1,"valid":false,"issues":[{"code":"too_long","pointer":"/clientId"'
has '{"id":2,"valid":true'

about 'an answer before the next question'
: >out
: >err
status=0
coproc TOOL { "$tool" batch; }
tool_pid=$TOOL_PID
for id in 1 2 3; do
    echo "{\"id\":$id,\"request\":\"deepidv.session\",\"text\":\"$escaped\"}" >&"${TOOL[1]}"
    checks=$((checks + 1))
    read -r -t 20 line <&"${TOOL[0]}" && [[ $line == "{\"id\":$id,\"valid\":true"* ]] ||
        fail "expected an answer while the input is open"
done
eval "exec ${TOOL[1]}>&-"
wait "$tool_pid"
status=$?
ends_with 0

about 'memory does not grow with the number of lines'
limit=60000 # KiB of address space, less than what is read
if { (ulimit -v $limit && "$tool" --version) >out; } 2>err; then
    escaped=$escaped awk 'BEGIN {
        for (i = 0; i < 100000; ++i)
            printf "{\"id\":%d,\"request\":\"deepidv.session\",\"text\":\"%s%900s\"}\n", i, ENVIRON["escaped"], ""
    }' >many
    (ulimit -v $limit && "$tool" batch many | grep -c '"valid":true') >out 2>err
    status=$?
    ends_with 0
    prints <<<100000
    rm many
else
    echo "slipcheck: the memory check is left out: the tool does not start in $limit KiB"
fi
