#include "target.hpp"

#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/idenfy/openapi_token_request.hpp>
#include <slipform/vendor/idenfy/webhook.hpp>

void slipform_fuzz::add_idenfy(std::vector<target>& all)
{
    using namespace slipform::idenfy;
    all.push_back(request<token_request>("idenfy.token"));
    all.push_back(request<token_response>("idenfy.token.response"));
    all.push_back(request<openapi_token_request>("idenfy.openapi_token"));
    all.push_back(request<webhook>("idenfy.webhook"));
}
