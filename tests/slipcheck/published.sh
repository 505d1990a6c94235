# docs/vendor/compare.sh: what a CI job does with slipcheck compare. Read by run.sh.
watch() {
    SLIPFORM_PUBLISHED=$folder/published bash "$here/../../docs/vendor/compare.sh" "$@" >out 2>err
    status=$?
}
if command -v curl >/dev/null; then
    about 'a published schema with nothing but the differences that are known'
    mkdir published
    echo '{"components": {"schemas": {"O": {"type": "object", "required": ["session_id", "status"], "properties": {
        "session_id": {"type": "string"}, "status": {"enum": ["success", "failed", "abandoned"]}}}}}}' >theirs.json
    echo "# file://$folder/theirs.json#/components/schemas/O" >published/deepidv.redirect.jsonl
    echo '{"pointer":"/reason","aspect":"member","ours":"there"}' >>published/deepidv.redirect.jsonl
    watch "$tool"
    ends_with 0
    prints_nothing

    about 'one that has changed'
    sed -i 's/"abandoned"/"expired"/' theirs.json
    watch "$tool"
    ends_with 1
    has_line '+{"pointer":"/status","aspect":"enumeration","theirs":"\"expired\""}'
    has_line ' {"pointer":"/reason","aspect":"member","ours":"there"}'
    complains '--renew'

    about 'one whose change is known now'
    watch --renew "$tool"
    ends_with 0
    watch "$tool"
    ends_with 0
    prints_nothing

    about 'one that has changed back'
    sed -i 's/"expired"/"abandoned"/' theirs.json
    watch "$tool"
    ends_with 1
    has_line '-{"pointer":"/status","aspect":"enumeration","theirs":"\"expired\""}'

    if python3 -c 'import yaml' 2>/dev/null || /usr/bin/python3 -c 'import yaml' 2>/dev/null; then
        about 'one in YAML, with an anchor and what looks like a date'
        cat >theirs.yaml <<'END'
components:
  schemas:
    O:
      type: object
      properties:
        session_id: &text {type: string, example: 2026-08-01T00:00:00Z}
        status: {enum: [success, failed, abandoned]}
        reason: *text
END
        sed 's/json#/yaml#/; 1q' published/deepidv.redirect.jsonl >address
        mv address published/deepidv.redirect.jsonl
        watch "$tool"
        ends_with 1
        has_line '+{"pointer":"/session_id","aspect":"required","ours":"yes","theirs":"no"}'
        has_line '+{"pointer":"/reason","aspect":"enumeration","ours":"\"document_unreadable\", \"face_mismatch\", \"internal_error\", \"session_expired\", \"unknown\", \"user_cancelled\""}'
    fi

    about 'one that is not there, or is no schema'
    rm -f theirs.yaml theirs.json
    watch "$tool"
    ends_with 2
    complains 'cannot fetch'
    echo '# nothing' >published/deepidv.redirect.jsonl
    watch "$tool"
    ends_with 2
fi
