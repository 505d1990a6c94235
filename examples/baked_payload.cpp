// A request that is known while compiling: checked and written by the compiler.
#include <slipform/slipform.hpp>
#include <slipform/vendor/complycube.hpp>

#include <iostream>

#if SLIPFORM_HAS_CONSTEXPR_STRING

//[baked_payload
namespace complycube = slipform::complycube;

constexpr complycube::workflow_session demo_session()
{
    return {.client_id            = "CLIENT_ID",
            .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
            .success_url          = "https://www.yoursite.com/success",
            .cancel_url           = "https://www.yoursite.com/cancel",
            .theme                = complycube::ui_theme::dark};
}

static_assert(slipform::conforms(demo_session()));               // no rule is broken
constexpr std::string_view body = slipform::baked<demo_session>; // bytes of the program
//]

int main()
{
    std::cout << body << '\n';
    return body == slipform::serialize(demo_session()) ? 0 : 1;
}

#else

int main()
{
    std::cout << "this standard library has no std::string while compiling: nothing to show\n";
}

#endif
