#include <slipform/testing/mend.hpp>

#include <slipform/validate.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace {

struct doubled {
    int once  = 0;
    int twice = 0;

    bool operator==(doubled const&) const = default;
};
BOOST_DESCRIBE_STRUCT(doubled, (), (once, twice))
constexpr auto schema(slipform::of<doubled>)
{
    using namespace slipform::dsl;
    return object(
        rule("twice is twice once", [](doubled const& d) { return d.twice == 2 * d.once; })
            .met_by([](doubled& d) { d.twice = 2 * d.once; }),
        rule("once is not 13", [](doubled const& d) { return d.once != 13; }));
}

struct tower {
    doubled                                            inside{};
    std::optional<doubled>                             maybe{};
    std::vector<doubled>                               many{};
    std::map<std::string, slipform::nullable<doubled>> by_name{};
    std::variant<std::string, doubled>                 either{};
    int                                                sum = 0;
};
BOOST_DESCRIBE_STRUCT(tower, (), (inside, maybe, many, by_name, either, sum))
constexpr auto schema(slipform::of<tower>)
{
    using namespace slipform::dsl;
    return object(rule("sum is that of inside", [](tower const& t) {
                      return t.sum == t.inside.twice;
                  }).met_by([](tower& t) { t.sum = t.inside.twice; }));
}

TEST_CASE("rules are mended wherever they are, from the inside out")
{
    tower t{{1, 0},
            doubled{2, 0},
            {{3, 0}, {4, 8}},
            {{"a", doubled{5, 0}}, {"b", slipform::null}},
            doubled{6, 0}};
    REQUIRE_FALSE(slipform::conforms(t));
    slipform::testing::mend(t);
    CHECK(slipform::conforms(t));
    CHECK(t.inside == doubled{1, 2});
    CHECK(t.maybe == doubled{2, 4});
    CHECK(t.many == std::vector<doubled>{{3, 6}, {4, 8}});
    CHECK(*t.by_name["a"] == doubled{5, 10});
    CHECK(std::get<doubled>(t.either) == doubled{6, 12});
    CHECK(t.sum == 2);
}

TEST_CASE("rules that do not know how stay broken, and what is kept is not touched")
{
    doubled d{13, 26};
    slipform::testing::mend(d);
    CHECK(d == doubled{13, 26});
    CHECK_FALSE(slipform::conforms(d));
    auto all = slipform_tests::full_of_everything();
    slipform::testing::mend(all);
    CHECK(all == slipform_tests::full_of_everything());
}

} // namespace
