// deepidv, the words that its answers and webhooks have for a session. Lists differ from page to
// page, so all are used as open<>.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/vendor/deepidv/sources.hpp>

namespace slipform::inline v0::deepidv {

using slipform::interop::tag_invoke;

/// Where a session stands. The client has the first five.
BOOST_DEFINE_ENUM_CLASS(session_status,
    pending, submitted, verified, rejected, voided, expired, failed)
constexpr auto schema(of<session_status>)
{
    using namespace slipform::dsl;
    using E = session_status;
    return enumeration(
        doc("Where the session stands."),
        source(found_in::event_object),
        spelled(screaming_snake_case),
        value<E::pending>(doc("The applicant has yet to finish.")),
        value<E::submitted>(doc("The applicant is done; nothing is decided.")),
        value<E::verified>(doc("The applicant is who they say.")),
        value<E::rejected>(doc("The applicant was turned down.")),
        value<E::voided>(doc("The session was called off.")),
        value<E::expired>(doc("Time ran out.")),
        value<E::failed>(doc("Too many attempts failed.")));
}

/// What a session is for.
BOOST_DEFINE_ENUM_CLASS(session_type,
    session, verification, credit_application, silent_screening, deep_doc)
constexpr auto schema(of<session_type>)
{
    using namespace slipform::dsl;
    using E = session_type;
    return enumeration(
        doc("What the session is for."),
        source(found_in::event_object),
        spelled(kebab_case),
        value<E::session>(doc("To run a workflow.")),
        value<E::verification>(doc("A verification on its own.")));
}

/// How far the applicant is.
BOOST_DEFINE_ENUM_CLASS(session_progress, pending, started, completed)
constexpr auto schema(of<session_progress>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("How far the applicant is."), source(found_in::event_object),
        spelled(screaming_snake_case));
}

} // namespace slipform::inline v0::deepidv
