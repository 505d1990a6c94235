#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>

int main()
{
    slipform::deepidv::session_request const request{
        .first_name = "Ada", .last_name = "Lovelace", .email = "ada@example.com", .phone = "+15192223333"};
    return slipform::payload(request).has_value() ? 0 : 1;
}
