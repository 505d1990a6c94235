// expect: slipform: one member can keep the unknown keys, not two
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <boost/json/object.hpp>

struct request {
    boost::json::object       some{};
    slipform::unknown_members others{};
};
BOOST_DESCRIBE_STRUCT(request, (), (some, others))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::some>(unknown_keys), field<&R::others>(unknown_keys));
}

static_assert(slipform::well_formed<request>);
