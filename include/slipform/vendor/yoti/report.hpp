// Yoti, what checks and tasks come to: a recommendation, and the sub-checks behind it. The answer
// to a session request does not have it; the results of the session and the sandbox do.
// https://developers.yoti.com/identity-verification/understanding-the-report
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What a check recommends.
BOOST_DEFINE_ENUM_CLASS(check_verdict, approve, reject, consider, not_available)
constexpr auto schema(of<check_verdict>)
{
    using namespace slipform::dsl;
    using E = check_verdict;
    return enumeration(
        doc("What a check recommends."),
        sources::report_page,
        spelled(screaming_snake_case),
        value<E::approve>(doc("The person passes.")),
        value<E::reject>(doc("The person does not.")),
        value<E::consider>(doc("Somebody should look at it.")),
        value<E::not_available>(doc("The check could not be made.")));
}

/// What a sub-check came to.
BOOST_DEFINE_ENUM_CLASS(sub_check_outcome, pass, fail)
constexpr auto schema(of<sub_check_outcome>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What a sub-check came to."),
        sources::report_page,
        spelled(screaming_snake_case));
}

/// Who made a sub-check.
BOOST_DEFINE_ENUM_CLASS(review_process, automated, expert_review)
constexpr auto schema(of<review_process>)
{
    using namespace slipform::dsl;
    using E = review_process;
    return enumeration(
        doc("Who made a sub-check."),
        sources::report_page,
        spelled(screaming_snake_case),
        value<E::automated>(doc("A machine.")),
        value<E::expert_review>(doc("A person.")));
}

/// What a check recommends, and why.
struct recommendation {
    std::optional<open<check_verdict>> value{};
    std::optional<std::string>         reason{};
    std::optional<std::string>         recovery_suggestion{};
    unknown_members                    other_members{};

    bool operator==(recommendation const&) const = default;
};
BOOST_DESCRIBE_STRUCT(recommendation, (), (value, reason, recovery_suggestion, other_members))
constexpr auto schema(of<recommendation>)
{
    using namespace slipform::dsl;
    using R = recommendation;
    return object(
        doc("What a check recommends, and why."),
        sources::node,
        field<&R::value>(doc("What it recommends.")),
        field<&R::reason>(
            doc("Why, unless it is to approve; a word that is not listed anywhere in full.")),
        field<&R::recovery_suggestion>(doc("What the person could do better.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A detail of a sub-check, by its name.
struct sub_check_detail {
    std::optional<std::string> name{};
    std::optional<std::string> value{};
    unknown_members            other_members{};

    bool operator==(sub_check_detail const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sub_check_detail, (), (name, value, other_members))
constexpr auto schema(of<sub_check_detail>)
{
    using namespace slipform::dsl;
    using R = sub_check_detail;
    return object(
        doc("A detail of a sub-check, by its name."),
        sources::node,
        field<&R::name>(doc("What it is.")),
        field<&R::value>(doc("Its value, always a text.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// One of the checks that a check is made of.
struct sub_check_result {
    std::optional<std::string>                   sub_check{};
    std::optional<open<sub_check_outcome>>       result{};
    std::optional<std::vector<sub_check_detail>> details{};
    std::optional<open<review_process>>          process{};
    unknown_members                              other_members{};

    bool operator==(sub_check_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sub_check_result, (), (sub_check, result, details, process, other_members))
constexpr auto schema(of<sub_check_result>)
{
    using namespace slipform::dsl;
    using R = sub_check_result;
    return object(
        doc("One of the checks that a check is made of."),
        sources::node,
        field<&R::sub_check>(doc("Its name, as document_in_date.")),
        field<&R::result>(doc("What it came to.")),
        field<&R::details>(doc("What is to be known of it.")),
        field<&R::process>(doc("Who made it.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What the extraction of a text recommends.
BOOST_DEFINE_ENUM_CLASS(extraction_verdict, progress, should_try_again, must_try_again)
constexpr auto schema(of<extraction_verdict>)
{
    using namespace slipform::dsl;
    using E = extraction_verdict;
    return enumeration(
        doc("What the extraction of a text recommends."),
        sources::sandbox,
        spelled(screaming_snake_case),
        value<E::progress>(doc("Go on.")),
        value<E::should_try_again>(doc("The person should be asked again.")),
        value<E::must_try_again>(doc("The person has to be asked again.")));
}

/// Why a text was not extracted.
BOOST_DEFINE_ENUM_CLASS(extraction_problem, quality, user_error)
constexpr auto schema(of<extraction_problem>)
{
    using namespace slipform::dsl;
    using E = extraction_problem;
    return enumeration(
        doc("Why a text was not extracted."),
        sources::sandbox,
        spelled(screaming_snake_case),
        value<E::quality>(doc("The image is not good enough.")),
        value<E::user_error>(doc("The person took something else.")));
}

/// Why a text was not extracted, and what exactly.
struct extraction_reason {
    std::optional<open<extraction_problem>> value{};
    std::optional<std::string>              detail{};
    unknown_members                         other_members{};

    bool operator==(extraction_reason const&) const = default;
};
BOOST_DESCRIBE_STRUCT(extraction_reason, (), (value, detail, other_members))
constexpr auto schema(of<extraction_reason>)
{
    using namespace slipform::dsl;
    using R = extraction_reason;
    return object(
        doc("Why a text was not extracted, and what exactly."),
        sources::java,
        field<&R::value>(doc("Why, in a word.")),
        field<&R::detail>(doc("What exactly.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What the extraction of a text recommends, and why.
struct extraction_recommendation {
    std::optional<open<extraction_verdict>> value{};
    std::optional<extraction_reason>        reason{};
    unknown_members                         other_members{};

    bool operator==(extraction_recommendation const&) const = default;
};
BOOST_DESCRIBE_STRUCT(extraction_recommendation, (), (value, reason, other_members))
constexpr auto schema(of<extraction_recommendation>)
{
    using namespace slipform::dsl;
    using R = extraction_recommendation;
    return object(
        doc("What the extraction of a text recommends, and why."),
        sources::java,
        field<&R::value>(doc("What it recommends.")),
        field<&R::reason>(doc("Why, unless it is to go on.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
