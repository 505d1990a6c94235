# slipcheck schema. Read by run.sh.
about 'every request has one'
for name in $(cat names); do
    run schema "$name"
    ends_with 0
    has_line '  "$schema": "https://json-schema.org/draft/2020-12/schema",'
done

about 'a small schema as a whole'
run schema complycube.error
ends_with 0
prints <<'END'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "error",
  "type": "object",
  "description": "Why a request was refused.",
  "properties": {
    "type": {
      "anyOf": [
        {
          "$ref": "#/$defs/error_type"
        },
        {
          "type": "string"
        }
      ],
      "description": "The kind of refusal."
    },
    "message": {
      "type": "string",
      "description": "A sentence for a developer; it may quote a parameter's name."
    },
    "param": {
      "type": "string",
      "description": "Name of the parameter at fault."
    }
  },
  "required": [
    "type",
    "message"
  ],
  "additionalProperties": true,
  "$defs": {
    "error_type": {
      "type": "string",
      "enum": [
        "invalid_request",
        "unauthorized",
        "resource_not_found",
        "rate_limit_exceeded",
        "internal_server_error"
      ],
      "description": "The kind of refusal. invalid_request: Status 400: the body was not accepted. unauthorized: Status 401 or 403: no key, or not permitted. resource_not_found: Status 404: there is no such thing. rate_limit_exceeded: Status 429: too many requests. internal_server_error: Status 500: the server failed.",
      "$comment": "Beyond the page: unauthorized, resource_not_found, rate_limit_exceeded, internal_server_error, docs.complycube.com/documentation/api-reference/errors, read 2026-11-20."
    }
  }
}
END

about 'second spellings, or none'
run schema deepidv.session
has '"firstName": {'
run schema deepidv.session --names-only
ends_with 0
has_not firstName
has '    "first_name",'

about 'unknown keys'
run schema deepidv.session
has_line '  "additionalProperties": false,'
run schema deepidv.session --unknown-keys taken
has_line '  "additionalProperties": true,'
run schema complycube.error --unknown-keys refused
has_line '  "additionalProperties": false,'
run schema complycube.error --unknown-keys maybe
ends_with 2

about 'an identifier'
run schema complycube.error --id https://schemas.example/error
has_line '  "$id": "https://schemas.example/error",'

about 'an unknown name'
run schema deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
