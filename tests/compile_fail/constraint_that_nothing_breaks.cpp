// expect: slipform: the kit knows no value that this constraint refuses; give it breaks(good); see docs/testing.md
#include <slipform/dsl.hpp>
#include <slipform/testing/counterexamples.hpp>

#include <boost/describe.hpp>

#include <string>
#include <string_view>

namespace acme {

struct request {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(request, (), (id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(field<&request::id>(
        format("not the one word", [](std::string_view text) { return text != "xyzzy"; })));
}

} // namespace acme

int main()
{
    return slipform::testing::counterexamples(acme::request{}).empty() ? 0 : 1;
}
