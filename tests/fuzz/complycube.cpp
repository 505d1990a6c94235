#include "target.hpp"

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/flow_session.hpp>

void slipform_fuzz::add_complycube(std::vector<target>& all)
{
    using namespace slipform::complycube;
    all.push_back(request<check_session>("complycube.check_session"));
    all.push_back(request<session_response>("complycube.check_session.response"));
    all.push_back(request<workflow_session>("complycube.workflow_session"));
    all.push_back(request<session_response>("complycube.workflow_session.response"));
    all.push_back(request<session_request>("complycube.session"));
    all.push_back(request<error>("complycube.error"));
    all.push_back(request<flow_session>("complycube.flow_session"));
}
