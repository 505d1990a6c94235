// expect: slipform: this baked payload is refused: the template arguments of refused_payload name the field and the rule; see docs/operations.md#baked
// lines: g++ 60, clang 110
#include <slipform/baked.hpp>
#include <slipform/dsl.hpp>

#if SLIPFORM_HAS_CONSTEXPR_STRING
struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), field<&R::client_id>(max_length(3)));
}
constexpr std::string_view body = slipform::baked<[] { return request{.client_id = "clients"}; }>;
#else
#error slipform: this baked payload is refused: no string while compiling
#endif
