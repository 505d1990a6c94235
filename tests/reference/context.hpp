// What the examples in the comments of the headers may speak of without saying what it is. Every one
// stands in a namespace of its own, where the names below are visible, and as far as it is made of
// statements in a function whose parameters are SLIPFORM_EXAMPLE_PARAMETERS. All headers are included
// before this one.
#pragma once

#include "docs/acme/order.hpp"
#include "support/catch.hpp"


#include <boost/json.hpp>

#include <cassert>
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#define EXPECT_EQ(a, b) static_cast<void>((a) == (b)) // GoogleTest's

namespace context {

using T = slipform::deepidv::session_request;
using slipform::interop::tag_invoke;

enum class topic { adverse_media };
enum class document_type { passport };

// One struct for all that is said of single members.
struct R {
    std::string                        client_id;
    std::string                        external_ref;
    std::string                        first_name;
    std::string                        phone;
    std::string                        pin;
    std::string                        issuing_country;
    std::vector<std::string>           country;
    std::vector<std::string>           check_types;
    std::vector<std::string>           documents;
    std::string                        support_email;
    std::string                        primary_colour;
    std::string                        success_url;
    std::string                        error_url;
    std::string                        language;
    std::optional<std::string>         locale, session_deadline;
    std::map<std::string, int>         attempts_by_name;
    int                                attempts = 0;
    double                             score    = 0;
    std::chrono::seconds               ttl{};
    std::chrono::seconds               expiry_time{};
    std::optional<std::chrono::seconds> session_length{};
    std::chrono::year_month_day        born{};
    std::optional<int>                 age_limit{}, age_max{}, seats{}, view{};
    int                                total = 0;
    context::T                         person;
    slipform::unknown_members          other_members{};
};
inline int            sum_of(R const& r) { return r.attempts; }
inline constexpr auto is_sum = [](R const& r) { return r.total == r.attempts; };

struct client {
    struct response {
        int status() const { return 201; }
    };
    template <class Request> response send(Request const&) const { return {}; }
};
template <class... A> void decide(A const&...) {}
template <class... A> void log(A const&...) {}
template <class... A> void post(A const&...) {}
template <class... A> void refuse(A const&...) {}
template <class... A> void reject(A const&...) {}
template <class... A> void use(A const&...) {}
template <class A> bool    server_takes(A const&) { return true; }

} // namespace context

#define SLIPFORM_EXAMPLE_PARAMETERS(REQUEST)                                                       \
    [[maybe_unused]] std::string text, [[maybe_unused]] std::string body,                          \
        [[maybe_unused]] REQUEST request,                                                          \
        [[maybe_unused]] slipform::deepidv::session_request sent,                                  \
        [[maybe_unused]] slipform::deepidv::session_request received,                              \
        [[maybe_unused]] slipform::yoti::session_result result, [[maybe_unused]] acme::order order, [[maybe_unused]] boost::json::value dom,               \
        [[maybe_unused]] slipform::testing::node document,                                         \
        [[maybe_unused]] slipform::testing::random random,                                         \
        [[maybe_unused]] context::client our_client, [[maybe_unused]] std::uint8_t const *data,    \
        [[maybe_unused]] std::size_t size, [[maybe_unused]] char const *p,                         \
        [[maybe_unused]] char const *last, [[maybe_unused]] char *out,                             \
        [[maybe_unused]] std::vector<std::size_t> offsets,                                         \
        [[maybe_unused]] slipform::path_step const *up, [[maybe_unused]] void (*put)(char)
