// The one list of what slipcheck knows, with its types. A new vendor is a line here for each of its
// requests. Heavy to include: for the files that need the types; the others take registry.hpp,
// outlines.hpp or schemas.hpp.
#pragma once

#include <slipform/fields.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/flow_session.hpp>
#include <slipform/vendor/complycube/webhook.hpp>
#include <slipform/vendor/complycube/workflow_session_object.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/deepidv/error.hpp>
#include <slipform/vendor/deepidv/openapi_session_response.hpp>
#include <slipform/vendor/deepidv/webhook.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/idenfy/error.hpp>
#include <slipform/vendor/idenfy/openapi_token_request.hpp>
#include <slipform/vendor/idenfy/openapi_token_response.hpp>
#include <slipform/vendor/idenfy/webhook.hpp>
#include <slipform/vendor/veriff.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/error.hpp>
#include <slipform/vendor/yoti/notification.hpp>
#include <slipform/vendor/yoti/sandbox.hpp>
#include <slipform/vendor/yoti/session_result.hpp>

#include <string_view>

namespace slipcheck {

/// A struct with a schema, as opposed to a union of such.
template <class T>
concept described = boost::describe::has_describe_members<T>::value;

/// A request, response or error object: its type, its name on the command line, and what it is if
/// no schema says so.
template <class T> struct request {
    std::string_view name;
    std::string_view description{};
};

template <class F> void for_each_request(F&& f)
{
    using namespace slipform;
    f(request<complycube::check_session>{"complycube.check_session"});
    f(request<complycube::session_response>{"complycube.check_session.response"});
    f(request<complycube::workflow_session>{"complycube.workflow_session"});
    f(request<complycube::session_response>{"complycube.workflow_session.response"});
    f(request<complycube::session_request>{"complycube.session",
                                           "A hosted session of either kind."});
    f(request<complycube::error>{"complycube.error"});
    f(request<complycube::flow_session>{"complycube.flow_session"});
    f(request<complycube::workflow_session_object>{"complycube.workflow_session_object"});
    f(request<complycube::webhook>{"complycube.webhook"});
    f(request<idenfy::token_request>{"idenfy.token"});
    f(request<idenfy::token_response>{"idenfy.token.response"});
    f(request<idenfy::openapi_token_request>{"idenfy.openapi_token"});
    f(request<idenfy::openapi_token_response>{"idenfy.openapi_token.response"});
    f(request<idenfy::error>{"idenfy.error"});
    f(request<idenfy::webhook>{"idenfy.webhook"});
    f(request<yoti::ibv_session>{"yoti.ibv_session"});
    f(request<yoti::ibv_session_response>{"yoti.ibv_session.response"});
    f(request<yoti::session_result>{"yoti.session_result"});
    f(request<yoti::notification>{"yoti.notification"});
    f(request<yoti::error>{"yoti.error"});
    f(request<yoti::sandbox_response>{"yoti.sandbox_response"});
    f(request<deepidv::session_request>{"deepidv.session"});
    f(request<deepidv::session_response>{"deepidv.session.response"});
    f(request<deepidv::redirect_outcome>{"deepidv.redirect"});
    f(request<deepidv::openapi_session_response>{"deepidv.openapi_session.response"});
    f(request<deepidv::error>{"deepidv.error", "Why a request was refused, in two shapes."});
    f(request<deepidv::webhook>{"deepidv.webhook"});
    f(request<veriff::session_request>{"veriff.session"});
    f(request<veriff::session_response>{"veriff.session.response"});
    f(request<veriff::error>{"veriff.error"});
}

/// Calls `f(request<T>)` for the request of that name; false if there is none.
template <class F> bool with_request(std::string_view name, F&& f)
{
    bool found = false;
    for_each_request([&](auto const& one) {
        if (!found && one.name == name) {
            found = true;
            f(one);
        }
    });
    return found;
}

/// What it is, in a line: the doc of its schema, unless the list above says it.
template <class T> std::string_view description_of(request<T> const& one)
{
    if constexpr (described<T>)
        if (one.description.empty())
            return slipform::summary_of<T>().doc;
    return one.description;
}

} // namespace slipcheck
