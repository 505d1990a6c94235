// expect g++: incomplete type
// expect clang: incomplete type
// lines: g++ 115, clang 395
#include <slipform/dsl.hpp>

#include <string>

struct node {
    std::string name;
    node        child;
};
BOOST_DESCRIBE_STRUCT(node, (), (name, child))
constexpr auto schema(slipform::of<node>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<node>);
