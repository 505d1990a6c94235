# slipcheck list. Read by run.sh.
about 'the names'
run list
ends_with 0
cut -d' ' -f1 out >names && cp names out
prints <<'END'
complycube.check_session
complycube.check_session.response
complycube.workflow_session
complycube.workflow_session.response
complycube.session
complycube.error
complycube.flow_session
complycube.workflow_session_object
complycube.webhook
idenfy.token
idenfy.token.response
idenfy.openapi_token
idenfy.openapi_token.response
idenfy.error
idenfy.webhook
yoti.ibv_session
yoti.ibv_session.response
yoti.session_result
yoti.notification
yoti.error
yoti.sandbox_response
deepidv.session
deepidv.session.response
deepidv.redirect
deepidv.openapi_session.response
deepidv.error
deepidv.webhook
veriff.session
veriff.session.response
veriff.error
END

about 'each name has a description'
run list
checks=$((checks + 1))
[ "$(grep -cE '^[a-z_.]+ +[A-Z].{10,}$' out)" -eq "$(wc -l <out)" ] || fail 'expected two columns'

about 'every name is known to the other subcommands'
for name in $(cat names); do
    echo '"no object"' >in
    run check "$name"
    ends_with 1
    run fields "$name"
    ends_with 0
done
