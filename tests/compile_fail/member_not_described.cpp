// expect: slipform: BOOST_DESCRIBE_STRUCT does not list every member of this struct; see docs/schema.md#description
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
    std::string success_url;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
