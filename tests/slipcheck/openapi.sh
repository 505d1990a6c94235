# slipcheck openapi. Read by run.sh.
about 'every vendor has a document'
for vendor in complycube deepidv idenfy veriff yoti; do
    run openapi "$vendor"
    ends_with 0
    has_line '  "openapi": "3.1.0",'
    has '"operationId": "create_'
done

about 'endpoint, header names, answers'
run openapi complycube
has_line '    "/v1/flow/sessions": {'
has_line '            "url": "https://api.complycube.com"'
has_line '        "name": "Authorization"'
has_line '          "400": {'
run openapi idenfy
has_line '        "scheme": "basic"'
run openapi deepidv
has_line '        "name": "x-api-key"'
has_line '            "{$request.body#/redirect_url}": {'

about 'an unknown vendor'
run openapi nobody
ends_with 2
prints_nothing
complains complycube
