# slipcheck check --format json. Read by run.sh.
about 'reports as JSON'
run check --format json deepidv.session good.json bad.json
ends_with 1
prints <<'END'
{"file":"good.json","valid":true,"issues":[]}
{"file":"bad.json","valid":false,"issues":[{"code":"too_short","pointer":"/last_name","message":"expected not empty","offset":32,"line":1,"column":33}]}
END

about 'a text that is no JSON'
printf '{\n  "first_name": Ada\n}' >in
run check --format json deepidv.session
ends_with 1
counts 1
has '{"file":"<stdin>","valid":false,"issues":[{"code":"syntax",'
has '"offset":18,"line":2,"column":17}'

about 'a file that cannot be read'
run check --format json deepidv.session missing.json good.json
ends_with 2
complains missing.json
prints <<'END'
{"file":"good.json","valid":true,"issues":[]}
END
