#include "target.hpp"

#include <slipform/vendor/idenfy.hpp>

void slipform_fuzz::add_idenfy(std::vector<target>& all)
{
    using namespace slipform::idenfy;
    all.push_back(request<token_request>("idenfy.token"));
    all.push_back(request<token_response>("idenfy.token.response"));
}
