// compiles
// The two ways in which a type may contain itself.
#include <slipform/dsl.hpp>

#include <memory>
#include <string>
#include <vector>

struct node {
    std::string           name;
    std::vector<node>     children{};
    std::unique_ptr<node> next{};
};
BOOST_DESCRIBE_STRUCT(node, (), (name, children, next))
constexpr auto schema(slipform::of<node>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<node>);
