// Yoti, where the members and words were found that the page about In-Branch sessions does not
// have, each with its date.
#pragma once

#include <slipform/dsl/documentation.hpp>

namespace slipform::inline v0::yoti::sources {

inline constexpr dsl::source node{"yoti-node-sdk 4.13.2, 2026-05-15"};
inline constexpr dsl::source java{"yoti-java-sdk 4.1.0, 2026-03-18"};
inline constexpr dsl::source php{"yoti-php-sdk 4.5.0, 2026-04-20"};
inline constexpr dsl::source go{"yoti-go-sdk 3.15.0, 2025-11-25"};
inline constexpr dsl::source python{"yoti-python-sdk 2.14.6, 2026-06-25"};
inline constexpr dsl::source sandbox{"yoti-node-sdk-sandbox, 2023-01-19"};

// Pages of developers.yoti.com, as they stood in November 2026.
inline constexpr dsl::source branch_page{
    "developers.yoti.com/in-branch-verification/create-a-session, 2026-11"};
inline constexpr dsl::source face_search_page{
    "developers.yoti.com/identity-verification/configure-face-check, 2026-11"};
inline constexpr dsl::source report_page{
    "developers.yoti.com/identity-verification/understanding-the-report, 2026-11"};
inline constexpr dsl::source results_page{
    "developers.yoti.com/identity-verification/results-face-check, 2026-11"};
inline constexpr dsl::source notifications_page{
    "developers.yoti.com/identity-verification/notifications, 2026-11"};

} // namespace slipform::inline v0::yoti::sources
