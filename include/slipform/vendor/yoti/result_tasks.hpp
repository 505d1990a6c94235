// Yoti, results of a session: the tasks that were done with a resource.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/report.hpp>
#include <slipform/vendor/yoti/result_media.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// How far a check or task is.
BOOST_DEFINE_ENUM_CLASS(result_state, pending, done)
constexpr auto schema(of<result_state>)
{
    using namespace slipform::dsl;
    using E = result_state;
    return enumeration(
        doc("How far a check or task is."),
        sources::report_page,
        spelled(screaming_snake_case),
        value<E::pending>(doc("It is not done.")),
        value<E::done>(doc("It is done.")));
}

/// A task, and what came of it.
struct task_result {
    std::optional<std::string>                 type{};
    std::optional<std::string>                 id{};
    std::optional<open<result_state>>          state{};
    std::optional<std::string>                 created{};
    std::optional<std::string>                 last_updated{};
    std::optional<std::vector<generated_item>> generated_checks{};
    std::optional<std::vector<generated_item>> generated_media{};
    std::optional<extraction_recommendation>   recommendation{};
    unknown_members                            other_members{};

    bool operator==(task_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(task_result, (),
    (type, id, state, created, last_updated, generated_checks, generated_media, recommendation,
     other_members))
constexpr auto schema(of<task_result>)
{
    using namespace slipform::dsl;
    using R = task_result;
    return object(
        doc("A task, and what came of it."),
        sources::node,
        field<&R::type>(doc("What the task is, as in the request; VERIFY_SHARE_CODE_TASK too.")),
        field<&R::id>(doc("Identifier of the task.")),
        field<&R::state>(doc("How far it is.")),
        field<&R::created>(doc("When it began.")),
        field<&R::last_updated>(doc("When it last changed.")),
        field<&R::generated_checks>(doc("Checks that came of it.")),
        field<&R::generated_media>(doc("Media that came of it.")),
        field<&R::recommendation>(doc("What it recommends; of extractions only.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
