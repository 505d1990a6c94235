// deepidv, the request as the vendor's OpenAPI file has it: the page asks of a phone number that it
// is E.164, the file that it has ten digits at least. Take it on purpose.
#pragma once

#include <slipform/vendor/deepidv.hpp>

namespace slipform::inline v0::deepidv {

/// The request of the page, and the narrower phone number of the file.
///
///     slipform::deepidv::openapi_session_request request{
///         {.first_name = "Ada", .last_name = "Lovelace",
///          .email = "ada@example.com", .phone = "+15192223333"}};
struct openapi_session_request {
    session_request session{};

    bool operator==(openapi_session_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_session_request, (), (session))
constexpr auto schema(of<openapi_session_request>)
{
    using namespace slipform::dsl;
    using R = openapi_session_request;
    return object(
        doc("An identity verification session for one applicant."),
        source(found_in::openapi_file),
        field<&R::session>(flattened),
        rule("phone must have 10 to 15 digits",
             [](R const& r) { return r.session.phone.size() >= 1 + 10; })
            .met_by([](R& r) { r.session.phone = "+15192223333"; })
            .broken_by([](R& r) { r.session.phone = "+123456789"; })
            .in_json_schema(R"({"properties":{"phone":{"minLength":11}}})"));
}

} // namespace slipform::inline v0::deepidv
