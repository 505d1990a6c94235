# slipcheck check. Read by run.sh.
good='{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com","phone":"+15192223333"}'
bad='{"first_name":"Ada","last_name":"","email":"ada@example.com","phone":"+15192223333"}'
echo "$good" >good.json
echo "$bad" >bad.json

about 'an accepted file'
run check deepidv.session good.json
ends_with 0
prints <<'END'
good.json: accepted as deepidv.session
END

about 'a refused file'
run check deepidv.session bad.json
ends_with 1
prints <<'END'
bad.json:1:33: /last_name: expected not empty
    1 | {"first_name":"Ada","last_name":"","email":"ada@example.com","phone":"+15192223333"}
      |                                 ^
END
run check deepidv.session bad.json --no-source
ends_with 1
prints <<'END'
bad.json:1:33: /last_name: expected not empty
END

about 'the standard input'
echo "$good" >in
run check deepidv.session
ends_with 0
prints <<'END'
<stdin>: accepted as deepidv.session
END
echo "$bad" >in
run check --no-source deepidv.session -
ends_with 1
prints <<'END'
<stdin>:1:33: /last_name: expected not empty
END
run check --no-source deepidv.session
ends_with 1
has '<stdin>:1:1: (document): expected'

about 'several files'
run check --no-source deepidv.session good.json bad.json good.json
ends_with 1
prints <<'END'
good.json: accepted as deepidv.session
bad.json:1:33: /last_name: expected not empty
good.json: accepted as deepidv.session
END

about 'several issues, in the order of the text'
printf '{\n  "email": 1,\n  "phone": "1",\n  "e\\u0078tra": true\n}\n' >many.json
run check --no-source deepidv.session many.json
ends_with 1
counts 5
has 'many.json:2:12: /email: expected a string'
has 'many.json:3:12: /phone: expected '
has 'many.json:4:17: /extra: expected a key of this object'
has 'many.json:1:1: /first_name: required'
has 'many.json:1:1: /last_name: required'

about 'nothing of the file without the source'
echo '{"first_name":"PRIVATE-1","last_name":"PRIVATE-2","email":"PRIVATE-3","phone":"PRIVATE-4","workflow_id":["PRIVATE-5"]}' >private.json
run check deepidv.session private.json
has 'PRIVATE-3'
run check deepidv.session private.json --no-source
ends_with 1
has_not PRIVATE
run check deepidv.session private.json --format json
has_not PRIVATE
echo '{"request":"PRIVATE-1","text":"PRIVATE-2","text_base64":"PRIVATE-3","strict":"PRIVATE-4","id":1}' >in
run batch
has_not PRIVATE

about 'strict'
echo '{"requested_checks":[{"type":"PALM_READING","config":{}}],"new_member":1}' >newer.json
run check yoti.ibv_session newer.json
ends_with 0
run check yoti.ibv_session newer.json --strict --no-source
ends_with 1
has '/requested_checks/0/type: expected'
has '/new_member: expected a key of this object'

about 'an unknown name'
run check deepidv.sesion good.json
ends_with 2
prints_nothing
complains 'slipcheck list'
run check
ends_with 2

about 'a file that cannot be read'
mkdir -p directory
run check deepidv.session missing.json
ends_with 2
prints_nothing
complains missing.json
run check deepidv.session directory
ends_with 2
prints_nothing
complains directory
run check --no-source deepidv.session bad.json missing.json good.json
ends_with 2
counts 2
complains missing.json

about 'an unknown format'
run check --format yaml deepidv.session good.json
ends_with 2

about 'the flat object of the redirect'
echo '{"session_id":"s-1","status":"success","reason":"unknown"}' >in
run check --no-source deepidv.redirect
ends_with 1
prints <<'END'
<stdin>:1:1: (document): required: reason must be absent when status is success
END

about 'either mode of one endpoint'
echo '{"clientId":"c","successUrl":"https://a.example","cancelUrl":"https://a.example","workflowTemplateId":"w"}' >in
run check complycube.session
ends_with 0
echo '{"clientId":"c","successUrl":"https://a.example","cancelUrl":"https://a.example"}' >in
run check complycube.session --no-source
ends_with 1
counts 1
has '<stdin>:1:1: (document): expected'

about 'an output that cannot be written'
if [ -e /dev/full ]; then
    "$tool" check deepidv.session good.json >/dev/full 2>err
    status=$?
    : >out
    ends_with 2
    complains 'cannot be written'
fi

about 'more issues than are listed'
printf '{"checkTypes":[%s]}' "$(printf '"no_check",%.0s' $(seq 100) | sed 's/,$//')" >in
run check --no-source complycube.check_session
ends_with 1
counts 65
has_line '<stdin>: and more, not listed'
