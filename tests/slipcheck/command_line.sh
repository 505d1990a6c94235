# The command line itself. Read by run.sh.
about 'no subcommand'
run
ends_with 2
prints_nothing

about 'an unknown subcommand'
run frobnicate
ends_with 2
prints_nothing

about 'an unknown option'
run check --frobnicate deepidv.session
ends_with 2
prints_nothing

about 'help'
run --help
ends_with 0
has 'list'
has 'check'
has 'batch'
has 'fields'
has 'sample'
has 'break'
has '0 accepted, 1 refused, 2 could not run'
run check --help
ends_with 0
has '--strict'
has '--no-source'
run batch --help
ends_with 0
has 'text_base64'

about 'the version'
run --version
ends_with 0
checks=$((checks + 1))
grep -qxE '[0-9]+\.[0-9]+\.[0-9]+' out || fail 'expected three numbers'
