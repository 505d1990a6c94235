// expect: slipform: this baked payload is refused: the template arguments of refused_payload name the field and the rule; see docs/operations.md#baked
// expect g++: shown_text{"/clientId"}
// expect g++: shown_text{"max_length"}
// lines: g++ 60, clang 110
#include <slipform/baked.hpp>
#include <slipform/dsl.hpp>

#include <string>
#include <string_view>

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
#else // no std::string while compiling: the number test stands in
constexpr std::string_view refused = slipform::baked<[] { return 1.0 / 0.0; }>;
#endif
