#include "outlines.hpp"

#include "requests.hpp"

namespace slipcheck {

std::vector<slipform::outline_object> outline_of(std::string_view name)
{
    std::vector<slipform::outline_object> outline;
    with_request(name, [&]<class T>(request<T> const&) { outline = slipform::outline_of<T>(); });
    return outline;
}

} // namespace slipcheck
