// expect g++: 'client_idd' is not a member of 'R'
// expect clang: no member named 'client_idd' in 'enquiry'
// lines: g++ 50, clang 15
// The compiler says it by itself, and the schema counts as one that is not there.
#include <slipform/dsl.hpp>

#include <string>

struct enquiry {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(enquiry, (), (client_id))
constexpr auto schema(slipform::of<enquiry>)
{
    using namespace slipform::dsl;
    using R = enquiry;
    return object(field<&R::client_idd>(non_empty));
}

static_assert(slipform::well_formed<enquiry>);
