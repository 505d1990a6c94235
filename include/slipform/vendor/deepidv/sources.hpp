// deepidv, where its schemas found what the page "Create session" does not have. Pages without a
// date of their own bear the day on which they were read.
#pragma once

#include <string_view>

namespace slipform::inline v0::deepidv::found_in {

/// The vendor's OpenAPI file, as kept in its repository Deep-Identity-Inc/docs.
inline constexpr std::string_view openapi_file =
    "Deep-Identity-Inc/docs assets/openapi.yaml, read 2026-11-20";

inline constexpr std::string_view event_object =
    "docs.deepidv.com/webhooks/event-object, read 2026-11-20";

inline constexpr std::string_view retrieve_session =
    "docs.deepidv.com/api-reference/sessions/retrieve-session, read 2026-11-20";

/// The TypeScript client, which is not on npm.
inline constexpr std::string_view typescript_client =
    "Deep-Identity-Inc/deepidv-sdk-ts, @deepidv/server 1.1.0, 2026-07-02";

} // namespace slipform::inline v0::deepidv::found_in
