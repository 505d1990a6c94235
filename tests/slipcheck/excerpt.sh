# The line of the text and the caret under the place. Read by run.sh.
about 'tabs stay tabs'
printf '{\n\t"first_name": "Ada",\t"last_name":\t7,\n\t"email": "ada@example.com", "phone": "+15192223333"\n}\n' >in
run check deepidv.session
ends_with 1
printf '<stdin>:2:36: /last_name: expected a string\n    2 | \t"first_name": "Ada",\t"last_name":\t7,\n      | \t                    \t            \t^\n' |
    prints

about 'accents, combining marks and wide characters'
printf '{"first_name":"Zo\xc3\xab","last_name":"Zoe\xcc\x88 \xe6\x9d\x8e\xe5\xb0\x8f","email":0,"phone":"+15192223333"}' >in
run check deepidv.session
ends_with 1
printf '<stdin>:1:57: /email: expected a string\n    1 | {"first_name":"Zo\xc3\xab","last_name":"Zoe\xcc\x88 \xe6\x9d\x8e\xe5\xb0\x8f","email":0,"phone":"+15192223333"}\n      |                                                    ^\n' |
    prints

about 'a line that is too long'
long=$(printf 'x%.0s' $(seq 3000))
printf '{"first_name":"%s","last_name":7,"email":"%s","phone":"+15192223333"}\n' "$long" "$long" >in
run check deepidv.session
ends_with 1
has '<stdin>:1:3030: /last_name: expected a string'
checks=$((checks + 1))
awk 'length($0) > 100 { exit 1 }' out || fail 'expected at most 100 columns'
checks=$((checks + 1))
awk 'NR == 2 { source = $0 } NR == 3 { exit substr(source, index($0, "^"), 1) != "7" }' out ||
    fail 'expected the caret under the value'
has '...xxxx'
has 'xxxx...'

about 'the beginning and the end of a long line'
printf '[%s' "$long" >in
run check deepidv.session
has '    1 | [xxxx'
has 'xxxx...'
printf '{"first_name":"%s"' "$long" >in
run check deepidv.session
has '...xxxx'
checks=$((checks + 1))
awk 'NR == 2 { end = length($0) } NR == 3 { exit index($0, "^") != end + 1 }' out ||
    fail 'expected the caret behind the last character'

about 'what would harm a terminal'
printf '{"first_name":"\033[31m\r\b\xc2\x9b\xe2\x80\xae","last_name":"","email":"a@b.example","phone":"+15192223333"}' >in
run check deepidv.session
ends_with 1
checks=$((checks + 1))
! LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' out || fail 'expected no control characters'
has_not $'\xe2\x80\xae'
has_not $'\xc2\x9b'
printf '{"a\\u001b[31m\\nb":1}' >in
run check deepidv.session
checks=$((checks + 1))
! LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' out || fail 'expected no control characters'

about 'bytes that are no UTF-8'
printf '{"first_name":"A\xff\xc3(","last_name":' >in
run check deepidv.session
ends_with 1
has '<stdin>:1:17: '
has $'{"first_name":"A\xef\xbf\xbd\xef\xbf\xbd("'
has_line "      |                 ^"

about 'NUL bytes'
printf '{"first_name":\0 1}' >in
run check deepidv.session
ends_with 1
has '<stdin>:1:15: '
has_line "      |               ^"

about 'lines that end with CR LF'
printf '{\r\n  "first_name": 7,\r\n  "last_name": "Lovelace",\r\n  "email": "a@b.example",\r\n  "phone": "+15192223333"\r\n}\r\n' >in
run check deepidv.session
printf '<stdin>:2:17: /first_name: expected a string\n    2 |   "first_name": 7,\n      |                 ^\n' | prints

about 'a text that ends too early, after a line end'
printf '{\n  "first_name": "Ada",\n' >in
run check deepidv.session
ends_with 1
checks=$((checks + 1))
[ "$(sed -n 3p out)" = '      | ^' ] || fail 'expected the caret at the beginning of the last line'

about 'an empty text'
: >in
run check deepidv.session
ends_with 1
has '<stdin>:1:1: (document): expected'
has_line '    1 | '
has_line '      | ^'
