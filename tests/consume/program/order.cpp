#include "order.hpp"

slipform::result<shop::order> shop::read_order(std::string_view text)
{
    return slipform::parse<order>(text);
}

slipform::result<std::string> shop::write_session(slipform::deepidv::session_request const& request)
{
    return slipform::payload(request);
}
