// iDenfy, the heading "Customization" of https://documentation.idenfy.com/kyc/generate-token:
// extra steps, questions and reviews.
#pragma once

#include <slipform/dsl.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// Extra steps, questions and reviews.
struct customization {
    std::optional<boost::json::object>   additional_steps{}; // its shape is on another page
    std::optional<boost::json::object>   additional_data{};
    std::optional<bool>                  utility_bill{};
    std::optional<nullable<std::string>> questionnaire{}; // absent, null and a key differ
    std::optional<std::int64_t>          risk_assessment_profile{};
    std::optional<bool>                  review_failed{};
    std::optional<bool>                  review_successful{};

    bool operator==(customization const&) const = default;
};
BOOST_DESCRIBE_STRUCT(customization, (),
    (additional_steps, additional_data, utility_bill, questionnaire, risk_assessment_profile,
     review_failed, review_successful))
constexpr auto schema(of<customization>)
{
    using namespace slipform::dsl;
    using R = customization;
    return object(
        doc("Extra steps, questions and reviews."),
        spelled(camel_case),
        field<&R::additional_steps>(
            doc("Further documents to ask for, by country, document type and step.")),
        field<&R::additional_data>(doc("What steps of the type COMPARE compare with.")),
        field<&R::utility_bill>(doc("Ask for a utility bill.")),
        field<&R::questionnaire>(
            not_blank, doc("Key of the questionnaire to ask; null turns questionnaires off.")),
        field<&R::risk_assessment_profile>(doc("Number of the risk profile to assess with.")),
        field<&R::review_failed>(doc("Have people look at sessions that failed.")),
        field<&R::review_successful>(doc("Have people look at sessions that succeeded.")));
}

} // namespace slipform::inline v0::idenfy
