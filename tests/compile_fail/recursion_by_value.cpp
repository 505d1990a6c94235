// expect g++: incomplete type
// expect clang: incomplete type
// lines: g++ 90, clang 515
// A type cannot hold itself by value; std::vector and std::unique_ptr are the ways. The language
// refuses the struct before any schema is looked at, so the words are the compiler's.
#include <slipform/dsl.hpp>

#include <optional>
#include <string>

struct node {
    std::string         name;
    std::optional<node> child{};
};
BOOST_DESCRIBE_STRUCT(node, (), (name, child))
constexpr auto schema(slipform::of<node>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<node>);
