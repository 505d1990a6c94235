// ComplyCube, a session that runs a workflow as the API shows it afterwards, with its status. The
// pages on creating one do not have it.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/complycube/sources.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::complycube {

using slipform::interop::tag_invoke;

/// Where a session stands. Use it as open<>.
BOOST_DEFINE_ENUM_CLASS(session_status, started, processing, complete, abandoned, cancelled)
constexpr auto schema(of<session_status>)
{
    using namespace slipform::dsl;
    using E = session_status;
    return enumeration(
        doc("Where the session stands."),
        source(found_in::workflow_sessions),
        value<E::started>(doc("The client has begun.")),
        value<E::processing>(doc("The client is done, the checks are not.")),
        value<E::complete>(doc("Everything is done.")),
        value<E::abandoned>(doc("The client left it and did not come back.")),
        value<E::cancelled>(doc("It was called off.")));
}

/// A check that a session led to.
struct related_check {
    std::string                check_id;
    std::string                type;
    std::optional<std::string> task_id{};
    unknown_members            other_members{};

    bool operator==(related_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(related_check, (), (check_id, type, task_id, other_members))
constexpr auto schema(of<related_check>)
{
    using namespace slipform::dsl;
    using R = related_check;
    return object(
        doc("A check that the session led to."),
        source(found_in::node_client),
        spelled(camel_case),
        field<&R::check_id>(doc("Identifier of the check.")),
        field<&R::type>(doc("Its type.")),
        field<&R::task_id>(doc("The task of the workflow that asked for it.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

/// A session as `GET /v1/workflowSessions/{id}` shows it.
struct workflow_session_object {
    std::string                                     id;
    std::string                                     client_id;
    std::optional<std::string>                      entity_name{};
    open<session_status>                            status;
    std::optional<std::string>                      workflow_template_id{};
    std::optional<std::string>                      workflow_template_name{};
    std::optional<std::string>                      workflow_template_description{};
    std::optional<std::string>                      workflow_id{};
    std::optional<std::int64_t>                     workflow_version{};
    std::optional<std::string>                      workflow_description{};
    std::optional<std::vector<boost::json::object>> compliance_policies{};
    std::optional<std::vector<boost::json::object>> policy_assurance{};
    std::optional<std::vector<boost::json::object>> tasks{};
    std::optional<std::string>                      last_completed_task_id{};
    std::optional<std::vector<related_check>>       all_related_checks{};
    std::optional<std::string>                      outcome{};
    unknown_members                                 other_members{};

    bool operator==(workflow_session_object const&) const = default;
};
BOOST_DESCRIBE_STRUCT(workflow_session_object, (),
    (id, client_id, entity_name, status, workflow_template_id, workflow_template_name,
     workflow_template_description, workflow_id, workflow_version, workflow_description,
     compliance_policies, policy_assurance, tasks, last_completed_task_id, all_related_checks,
     outcome, other_members))
constexpr auto schema(of<workflow_session_object>)
{
    using namespace slipform::dsl;
    using R = workflow_session_object;
    return object(
        doc("A session that runs a workflow, as it stands."),
        source(found_in::node_client),
        spelled(camel_case),
        field<&R::id>(doc("Identifier of the session.")),
        field<&R::client_id>(doc("The client who is checked.")),
        field<&R::entity_name>(doc("Full name of the client.")),
        field<&R::status>(doc("Where it stands.")),
        field<&R::workflow_template_id>(doc("The template it runs.")),
        field<&R::workflow_template_name>(doc("Name of the template.")),
        field<&R::workflow_template_description>(doc("What the template is for.")),
        field<&R::workflow_id>(doc("The version of the template that it runs.")),
        field<&R::workflow_version>(doc("Number of that version.")),
        field<&R::workflow_description>(doc("What that version is for.")),
        field<&R::compliance_policies>(doc("The policies that apply.")),
        field<&R::policy_assurance>(doc("How far each policy is kept.")),
        field<&R::tasks>(doc("The tasks of the workflow.")),
        field<&R::last_completed_task_id>(doc("The task that was finished last.")),
        field<&R::all_related_checks>(doc("The checks that it led to.")),
        field<&R::outcome>(doc("What came of it, when it is complete.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

} // namespace slipform::inline v0::complycube
