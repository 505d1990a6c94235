// deepidv, the two objects that refusals come with, which the page "Create session" does not show.
// Status 402 has a plain text in place of either.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/deepidv/sources.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::deepidv {

using slipform::interop::tag_invoke;

/// Any refusal but that of a body: keys, permissions, what is not there.
struct refusal {
    std::string     error;
    unknown_members other_members{};

    bool operator==(refusal const&) const = default;
};
BOOST_DESCRIBE_STRUCT(refusal, (), (error, other_members))
constexpr auto schema(of<refusal>)
{
    using namespace slipform::dsl;
    using R = refusal;
    return object(
        doc("Why a request was refused."),
        source(found_in::openapi_file),
        field<&R::error>(doc("A sentence for a developer.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// The body was not accepted.
struct validation_error {
    std::string                     message;
    std::vector<boost::json::value> hints;
    unknown_members                 other_members{};

    bool operator==(validation_error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(validation_error, (), (message, hints, other_members))
constexpr auto schema(of<validation_error>)
{
    using namespace slipform::dsl;
    using R = validation_error;
    return object(
        doc("Why a body was not accepted."),
        source(found_in::openapi_file),
        field<&R::message>(doc("A sentence for a developer.")),
        field<&R::hints>(doc("What is wrong, item by item; of no fixed form.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// Either, told apart by its keys.
using error = std::variant<refusal, validation_error>;

} // namespace slipform::inline v0::deepidv
