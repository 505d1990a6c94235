// expect: slipform: the kit knows no value that this constraint refuses; give it breaks(good); see docs/testing.md
#include <slipform/dsl.hpp>
#include <slipform/testing/counterexamples.hpp>

#include <boost/describe.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace acme {

struct no_descent_t {
    static constexpr slipform::errc   code = slipform::errc::bad_format;
    static constexpr std::string_view name = "no_descent";

    constexpr bool accepts(std::vector<int> const& items) const
    {
        for (std::size_t i = 1; i < items.size(); ++i)
            if (items[i] < items[i - 1])
                return false;
        return true;
    }
    std::string describe() const { return "items in order"; }
};

struct request {
    std::vector<int> prices;
};
BOOST_DESCRIBE_STRUCT(request, (), (prices))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(field<&request::prices>(no_descent_t{}));
}

} // namespace acme

int main()
{
    return slipform::testing::counterexamples(acme::request{}).empty() ? 0 : 1;
}
