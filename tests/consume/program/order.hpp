// A request with a schema of the program's own, and a function of another source that reads it.
#pragma once

#include "way_in.hpp"

namespace shop {

struct order {
    std::string reference;
    int         items;

    bool operator==(order const&) const = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (reference, items))
constexpr auto schema(slipform::of<order>)
{
    using namespace slipform::dsl;
    return object(field<&order::reference>(not_blank, max_length(8)), field<&order::items>(doc("Pieces.")));
}

#if defined(_WIN32) && defined(SHOP_WITH_LIBRARY)
#define SHOP_PUBLIC __declspec(dllexport)
#elif defined(_WIN32)
#define SHOP_PUBLIC
#else
#define SHOP_PUBLIC __attribute__((visibility("default")))
#endif

SHOP_PUBLIC slipform::result<order> read_order(std::string_view text);
SHOP_PUBLIC slipform::result<std::string> write_session(slipform::deepidv::session_request const& request);

} // namespace shop
