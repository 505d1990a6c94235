// The one list of what slipcheck knows, with its types. A new vendor is one line a request here.
// Heavy to include: for the files that need the types; the others take registry.hpp.
#pragma once

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>

#include <string_view>

namespace slipcheck {

/// A request, response or error object: its type, its name on the command line, and what it is.
template <class T> struct request {
    std::string_view name;
    std::string_view description;
};

// clang-format off
template <class F> void for_each_request(F&& f)
{
    using namespace slipform;
    f(request<complycube::check_session>{"complycube.check_session", "a hosted session that names its checks (legacy)"});
    f(request<complycube::session_response>{"complycube.check_session.response", "the answer: where to send the client"});
    f(request<complycube::workflow_session>{"complycube.workflow_session", "a hosted session run by a workflow template"});
    f(request<complycube::session_response>{"complycube.workflow_session.response", "the answer: where to send the client"});
    f(request<complycube::session_request>{"complycube.session", "either of the two, told apart by its keys"});
    f(request<complycube::error>{"complycube.error", "why a request was refused"});
    f(request<idenfy::token_request>{"idenfy.token", "a token for one verification session"});
    f(request<idenfy::token_response>{"idenfy.token.response", "the token, and where to send the client"});
    f(request<yoti::ibv_session>{"yoti.ibv_session", "an in-branch verification session"});
    f(request<yoti::ibv_session_response>{"yoti.ibv_session.response", "the session and the token of its client"});
    f(request<deepidv::session_request>{"deepidv.session", "a verification session, by invitation"});
    f(request<deepidv::session_response>{"deepidv.session.response", "the session and where it takes place"});
    f(request<deepidv::redirect_outcome>{"deepidv.redirect", "how a session ended, told by the redirect, as a flat object"});
}
// clang-format on

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

} // namespace slipcheck
