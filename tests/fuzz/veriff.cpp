#include "target.hpp"

#include <slipform/vendor/veriff.hpp>

void slipform_fuzz::add_veriff(std::vector<target>& all)
{
    using namespace slipform::veriff;
    all.push_back(request<session_request>("veriff.session"));
}
