# slipcheck fields. Read by run.sh.
about 'every request, in a hundred columns'
for name in $(cat names); do
    run fields "$name"
    ends_with 0
    checks=$((checks + 1))
    [ "$(wc -L <out)" -le 100 ] || fail 'expected at most 100 columns'
done

about 'a small object as a whole'
run fields deepidv.redirect
ends_with 0
prints <<'END'
deepidv.redirect

How a session ended, from the query of the redirect.
Keys it does not have are passed over.
Required: reason must be absent when status is success.

MEMBER      TYPE                                                        PRESENCE  DEFAULT  ACCEPTED
session_id  string                                                      required           not blank
    The session this is about.
status      one of success, failed, abandoned                           required
    How it ended.
reason      one of document_unreadable, face_mismatch,                  optional
            session_expired, internal_error, user_cancelled, unknown,
            or another word
    Why it did not succeed; new reasons may appear at any time.
END

about 'defaults, constraints, aliases, deprecation'
run fields deepidv.session
has_line 'send_email_invite  boolean         optional  true'
has_line 'expires_in_hours   integer, hours  optional           a number of hours from 1 to 8760'
has 'Also spelled firstName, which wins if both are given.'
run fields complycube.check_session
has_line 'Deprecated: The vendor recommends workflow_session.'

about 'what is beyond the page says where it was found'
run fields idenfy.token
has_line '    Look the document up among those lost, stolen or invalid. Beyond the page:'
has_line '    documentation.idenfy.com/openapi/kyc.yaml, 2026-10-04.'
has '    Kinds of document that are accepted. Words beyond the page: VISA, NATIONAL_PASSPORT,'
run fields complycube.webhook
has_line 'Beyond the page: npm @complycube/api 1.1.13, read 2026-11-20.'

about 'nested objects and unions are indented'
run fields yoti.ibv_session
has_line 'requested_checks               array, each one of:                optional'
has_line '  - type: WATCHLIST_ADVANCED_CA'
has_line '    config                     object, one of:                    required'
has_line '      - type: WITH_YOTI_ACCOUNT'
has_line '        remove_deceased        boolean                            optional'
has_line '  - any other'
run fields complycube.session
has_line '- A hosted session that names its checks one by one.'

about 'an unknown name'
run fields deepidv.sesion
ends_with 2
prints_nothing
complains 'slipcheck list'
run fields
ends_with 2

about 'what is beyond the page says where it was found'
run fields yoti.ibv_session
has 'What the person pays in the branch. Beyond the page: yoti-java-sdk 4.1.0, 2026-03-18.'
has 'BLACKLIST (yoti-node-sdk 4.13.2, 2026-05-15).'
run fields yoti.notification
has_line 'Beyond the page: developers.yoti.com/identity-verification/notifications, 2026-11.'
has_not 'SESSION_COMPLETION'

about 'a name that is longer than most stands above its row'
run fields yoti.ibv_session
has_line 'advanced_identity_profile_requirements'
