// expect: slipform: a name on the wire is empty, is not UTF-8, or holds a quote, a backslash or a control character; see docs/schema.md#spelled
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <string>

BOOST_DEFINE_ENUM_CLASS(kind, check)
constexpr auto schema(slipform::of<kind>) { return slipform::dsl::enumeration(); }
struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(tagged("type", static_cast<kind>(7)));
}

static_assert(slipform::well_formed<request>);
