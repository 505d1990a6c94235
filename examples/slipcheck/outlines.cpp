#include "outlines.hpp"

#include "requests.hpp"

namespace slipcheck {

std::vector<slipform::outline_object> outline_of(std::string_view request_name)
{
    std::vector<slipform::outline_object> outline;
    with_request(request_name,
                 [&]<class T>(request<T> const&) { outline = slipform::outline_of<T>(); });
    return outline;
}

} // namespace slipcheck
