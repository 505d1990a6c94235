// ComplyCube, where its schemas found what the two pages on creating a session do not have. Pages
// without a date of their own bear the day on which they were read.
#pragma once

#include <string_view>

namespace slipform::inline v0::complycube::found_in {

/// The vendor's client for Node, on npm.
inline constexpr std::string_view node_client = "npm @complycube/api 1.1.13, read 2026-11-20";

inline constexpr std::string_view create_a_check =
    "docs.complycube.com/api-reference/overview/checks/create-a-check, read 2026-11-20";

inline constexpr std::string_view errors =
    "docs.complycube.com/documentation/api-reference/errors, read 2026-11-20";

inline constexpr std::string_view webhooks =
    "docs.complycube.com/documentation/api-reference/other-resources/webhooks, read 2026-11-20";

inline constexpr std::string_view workflow_sessions =
    "docs.complycube.com/documentation/api-reference/core-resources/workflow-sessions, "
    "read 2026-11-20";

} // namespace slipform::inline v0::complycube::found_in
