// compiles
// A schema may follow the first mention of its type, as long as nobody has asked for it.
#include <slipform/dsl.hpp>

#include <string>
#include <vector>

struct address {
    std::string street_name;
};
BOOST_DESCRIBE_STRUCT(address, (), (street_name))

struct request {
    std::vector<address> homes;
};
BOOST_DESCRIBE_STRUCT(request, (), (homes))
constexpr auto schema(slipform::of<request>) { return slipform::dsl::object(); }
constexpr auto schema(slipform::of<address>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<request>);
