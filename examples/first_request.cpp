// A request built, checked and refused: the README's first screen.
//[first_request
#include <slipform/slipform.hpp>
#include <slipform/vendor/complycube.hpp>

#include <iostream>

namespace complycube = slipform::complycube;

int main()
{
    complycube::workflow_session const request{
        .client_id            = "CLIENT_ID",
        .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
        .success_url          = "https://www.yoursite.com/success",
        .cancel_url           = "https://www.yoursite.com/cancel",
    };
    std::cout << slipform::payload(request).value() << "\n\n"; // checked, then written

    auto const refused = slipform::parse<complycube::check_session>(R"({
        "clientId": " ",
        "checkTypes": ["identity_check", "passport_check"],
        "successURL": "https://www.yoursite.com/success",
        "cancelUrl": "www.yoursite.com/cancel"
    })");
    std::cout << slipform::render(refused.error(), "request.json"); // every issue, with its place
}
//]
