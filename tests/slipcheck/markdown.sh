# slipcheck fields --markdown. Read by run.sh.
about 'a small object as a whole'
run fields deepidv.redirect --markdown
ends_with 0
prints <<'END'
<a id="deepidv-redirect"></a>
## deepidv.redirect

How a session ended, from the query of the redirect.

| Member | Type | Presence | Default | Accepted | Meaning |
|---|---|---|---|---|---|
| `session_id` | string | required |  | not blank | The session this is about. |
| `status` | one of `success`, `failed`, `abandoned` | required |  |  | How it ended. |
| `reason` | one of `document_unreadable`, `face_mismatch`, `session_expired`, `internal_error`, `user_cancelled`, `unknown`, or another word | optional |  |  | Why it did not succeed; new reasons may appear at any time. |

Keys it does not have are passed over.

Required: reason must be absent when status is success.
END

about 'nested objects are linked, and every link leads somewhere'
for name in $(cat names); do
    run fields "$name" --markdown
    ends_with 0
    for anchor in $(grep -oE '\]\(#[^)]+' out | cut -c4- | sort -u); do
        has_line "<a id=\"$anchor\"></a>"
    done
done
run fields complycube.session --markdown
has '| `messages` | [screen_messages](#complycube-session-screen_messages) | optional |'
run fields yoti.ibv_session --markdown
has '| `type` | the string `WATCHLIST_SCREENING` | required |'
