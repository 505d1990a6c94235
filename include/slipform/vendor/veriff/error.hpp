// Veriff, the object that refusals come with. https://devdocs.veriff.com/apidocs/v1sessions
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace slipform::inline v0::veriff {

using slipform::interop::tag_invoke;

/// Why a request was refused.
struct error {
    std::string                                            status;
    std::optional<std::variant<std::int64_t, std::string>> code{}; // of no stated type
    std::optional<std::string>                             message{};
    unknown_members                                        other_members{};

    bool operator==(error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(error, (), (status, code, message, other_members))
constexpr auto schema(of<error>)
{
    using namespace slipform::dsl;
    using R = error;
    return object(
        doc("Why a request was refused."),
        field<&R::status>(doc("What came of the request: fail.")),
        field<&R::code>(doc("Number of the mistake.")),
        field<&R::message>(doc("A sentence for a developer.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::veriff
