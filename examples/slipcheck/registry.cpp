#include "registry.hpp"

#include "printable.hpp"
#include "requests.hpp"

#include <slipform/write.hpp>

#include <iostream>
#include <vector>

namespace slipcheck {
namespace {

template <class T> verdict check(std::string_view text, slipform::read_options const& options)
{
    auto const value = slipform::parse<T>(text, options);
    if (!value)
        return {value.error(), {}};
    return {{}, slipform::serialize(*value)};
}

std::vector<registered> make_list()
{
    std::vector<registered> list;
    for_each_request([&]<class T>(request<T> const& one) {
        list.push_back({one.name, description_of(one), &check<T>});
    });
    return list;
}

} // namespace

std::span<registered const> all_requests()
{
    static std::vector<registered> const list = make_list();
    return list;
}

registered const* find_request(std::string_view name)
{
    for (registered const& one : all_requests())
        if (one.name == name)
            return &one;
    return nullptr;
}

registered const* demand_request(std::string_view name)
{
    if (registered const* found = find_request(name))
        return found;
    std::cerr << "slipcheck: no request is called '" << printable(name)
              << "'; `slipcheck list` prints the names\n";
    return nullptr;
}

} // namespace slipcheck
