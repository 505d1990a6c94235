#include <slipform/testing/maker.hpp>

#include <slipform/read.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"
#include "support/kit_schemas.hpp"

#include <set>
#include <string>

namespace {

using slipform::testing::arbitrary;
using slipform::testing::fullest;
using slipform::testing::random;
using slipform::testing::smallest;
using slipform::testing::detail::extent;
using slipform::testing::detail::maker;

TEST_CASE("the smallest value has nothing that may be absent, unless a rule wants it")
{
    auto const s = smallest<kit::scalars>();
    CHECK(slipform::serialize(s) == R"({"tiny":0,"small":)" + std::to_string(s.small) +
                                        R"(,"huge":0,"even":0,"share":)" +
                                        slipform::serialize(s.share) + R"(,"born":")" +
                                        slipform::serialize(s.born).substr(1) + "}");
    auto const c = smallest<kit::containers>();
    CHECK(c.colours.size() == 1);
    CHECK(c.numbers.size() == 2);
    CHECK(c.named.empty());
    CHECK_FALSE(c.perhaps.has_value());
    CHECK_FALSE(c.free.has_value());
    auto const r = smallest<kit::rules>();
    CHECK((r.email || r.phone));
    CHECK(r.amounts.empty());
    CHECK(r.rest.empty());
    auto const t = smallest<kit::tree>();
    CHECK((!t.left && !t.right && t.more.empty()));
}

TEST_CASE("the fullest value has every member and every alternative, and what contains itself does "
          "so once")
{
    auto const s = fullest<kit::scalars>();
    CHECK((s.factor && s.wait && s.pause && s.pin && s.code && s.tag && s.colour && s.mail &&
           s.comment && s.reference));
    auto const u = fullest<kit::unions>();
    REQUIRE(u.shapes.size() >= 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(u.shapes[i].index() == i);
    auto const r = fullest<kit::rules>();
    CHECK((r.email && r.phone && !r.amounts.empty() && !r.rest.empty()));
    auto const t = fullest<kit::tree>();
    REQUIRE((t.left && t.right && !t.more.empty()));
    CHECK((!t.left->left && t.more[0].more.empty()));
}

TEST_CASE("every value is one that its constraints and rules accept")
{
    random source(8);
    slipform_tests::for_each_kit_type([&]<class T>(char const* name) {
        INFO(name);
        CHECK(slipform::validate(smallest<T>()).empty());
        CHECK(slipform::validate(fullest<T>()).empty());
        for (int i = 0; i < 200; ++i)
            CHECK(slipform::validate(arbitrary<T>(source)).empty());
    });
}

TEST_CASE("an alternative can be asked for, and an unknown one is none of the known")
{
    random        source(1);
    maker<random> make(source, extent::any);
    using V = std::variant<kit::circle, kit::square, slipform::verbatim>;
    CHECK(make.make_alternative<V, 1>().index() == 1);
    for (int i = 0; i < 50; ++i) {
        V const other = make.make_alternative<V, 2>();
        REQUIRE(other.index() == 2);
        CHECK(slipform::parse<V>(slipform::serialize(other))->index() == 2);
    }
}

TEST_CASE("members can be made sound without the rules across them")
{
    random        source(1);
    maker<random> make(source, extent::any);
    int           kept = 0;
    for (int i = 0; i < 100; ++i) {
        auto const period = make.make_unruled<kit::period>();
        kept += period.first <= period.last ? 1 : 0;
    }
    CHECK(kept > 20);
    CHECK(kept < 80);
}

} // namespace
