# slipcheck compare. Read by run.sh.
about 'no difference from ourselves'
for name in $(cat names); do
    "$tool" schema "$name" --names-only >ours.json
    run compare "$name" ours.json
    ends_with 0
    prints <<<"ours.json: no difference from $name"
done

about 'an OpenAPI component'
"$tool" openapi yoti >yoti.json
run compare yoti.ibv_session 'yoti.json#/components/schemas/ibv_session'
ends_with 0

about 'each kind of difference, each way'
cat >theirs.json <<'END'
{"components": {"schemas": {"Outcome": {
    "type": "object",
    "required": ["status", "reason"],
    "properties": {
        "status": {"enum": ["success", "failed", "expired"]},
        "reason": {"$ref": "#/components/schemas/Reason"},
        "session_id": {"type": ["string", "null"], "minLength": 4, "format": "uuid"},
        "score~/1": {"type": "number"}}},
  "Reason": {"allOf": [{"type": "string"}, {"enum": ["document_unreadable", "face_mismatch", "session_expired",
      "internal_error", "user_cancelled", "unknown"]}]}}}}
END
run compare deepidv.redirect 'theirs.json#/components/schemas/Outcome'
ends_with 1
prints <<'END'
/session_id: required: ours yes, theirs no
/session_id: type: ours string, theirs null, string
/session_id: minLength: ours nothing, theirs 4
/session_id: format: ours nothing, theirs uuid
/status: enumeration: ours "abandoned", theirs nothing
/status: enumeration: ours nothing, theirs "expired"
/reason: required: ours no, theirs yes
/reason: enumeration: ours open, theirs closed
/score~0~11: member: ours nothing, theirs there
END
run compare deepidv.redirect 'theirs.json#/components/schemas/Outcome' --format json
ends_with 1
has_line '{"pointer":"/session_id","aspect":"minLength","theirs":"4"}'
has_line '{"pointer":"/status","aspect":"enumeration","ours":"\"abandoned\""}'
counts 9

about 'bounds, however they are written'
cat >theirs.json <<'END'
{"properties": {"clientId": {"type": "string", "maxLength": 100},
    "sessionLength": {"type": "integer", "exclusiveMinimum": 59, "exclusiveMaximum": 3600},
    "expiryTime": {"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 2592000}}}
END
run compare idenfy.token theirs.json
ends_with 1
has_line '/clientId: required: ours yes, theirs no'
has_line '/sessionLength: maximum: ours 3600, theirs 3599'
has_not 'minimum'
has_not '/expiryTime: m'

about 'patterns by their text, where they have one'
cat >theirs.json <<'END'
{"type": "object", "required": ["first_name", "last_name", "email", "phone"], "properties": {
    "phone": {"type": "string", "pattern": "^\\+[1-9]\\d{6,14}$"},
    "external_id": {"type": "string", "allOf": [{"pattern": "^[a-z]+$"}]},
    "workflow_id": {"type": "string"},
    "send_email_invite": {"type": "boolean", "pattern": "x"}}}
END
run compare deepidv.session theirs.json
ends_with 1
has_not '/phone'
has_not '/workflow_id'
has '/external_id: pattern: ours [^'
has ', theirs ^[a-z]+$'
has_line '/send_email_invite: pattern: ours nothing, theirs x'
sed 's/6,14/9,14/; s/"external_id"/"redirect_url"/' theirs.json >wider.json
run compare deepidv.session wider.json
has_line '/phone: pattern: ours ^\+[1-9][0-9]{6,14}$, theirs ^\+[1-9]\d{9,14}$'
has '..., theirs ^[a-z]+$'

about 'second spellings are not other members'
echo '{"type": "object", "required": ["firstName"], "properties": {"firstName": {"type": "string", "minLength": 1}}}' >theirs.json
run compare deepidv.session theirs.json
ends_with 1
has_not 'irst'
has_line '/last_name: member: ours there, theirs nothing'

about 'unions by their tags'
"$tool" schema yoti.ibv_session --names-only | sed 's/"const": "ID_DOCUMENT_FACE_MATCH"/"const": "FACE"/' >theirs.json
run compare yoti.ibv_session theirs.json
ends_with 1
has_line '/requested_checks/*: alternative: ours type="ID_DOCUMENT_FACE_MATCH", theirs nothing'
has_line '/requested_checks/*: alternative: ours nothing, theirs type="FACE"'
counts 2

about 'what is no schema'
run compare deepidv.redirect missing.json
ends_with 2
complains missing.json
echo nonsense >theirs.json
run compare deepidv.redirect theirs.json
ends_with 2
complains 'is no JSON'
echo '{"a": {}}' >theirs.json
run compare deepidv.redirect 'theirs.json#/b'
ends_with 2
complains 'has no schema'
run compare nobody theirs.json
ends_with 2

about 'schemas that refer to themselves'
echo '{"allOf": [{"$ref": "#"}, {"$ref": "#"}], "oneOf": [{"$ref": "#"}, {"$ref": "#/$defs/a"}],
    "$defs": {"a": {"anyOf": [{"$ref": "#"}, {"$ref": "#/$defs/a"}, {"$ref": "#/nowhere"}]}}}' >theirs.json
run compare deepidv.redirect theirs.json
ends_with 1
has_line '/status: member: ours there, theirs nothing'
