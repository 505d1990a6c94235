// expect: slipform: a tag is a text or an enumerator of a described enumeration; see docs/schema.md#tagged
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

#include <string>

enum class kind { check };
struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(tagged("type", kind::check));
}

static_assert(slipform::well_formed<request>);
