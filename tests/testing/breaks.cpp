#include <slipform/testing/breaks.hpp>

#include <slipform/testing/broken_values.hpp>

#include "support/catch.hpp"
#include "support/kit_schemas.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

namespace dsl = slipform::dsl;
using slipform::testing::detail::breaks_of;
using slipform::testing::detail::refuses_something;

template <class V, class C> std::vector<V> refused(C const& constraint, V const& good)
{
    REQUIRE(constraint.accepts(good));
    std::vector<V> found = breaks_of<V>(constraint, good);
    std::erase_if(found, [&](V const& value) { return constraint.accepts(value); });
    return found;
}
template <class V> bool has(std::vector<V> const& values, V const& wanted)
{
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

TEST_CASE("every constraint on texts is broken by several texts")
{
    auto const count = [](auto const& constraint, std::string const& good) {
        return refused(constraint, good).size();
    };
    CHECK(count(dsl::non_empty, "x") == 1);
    CHECK(count(dsl::not_blank, "x") == 5);
    CHECK(count(dsl::ascii, "x") == 8);
    CHECK(count(dsl::digits, "12") == 5);
    CHECK(count(dsl::letters, "Ada") >= 8);
    CHECK(count(dsl::email, "a@b.example") >= 11);
    CHECK(count(dsl::e164, "+15192223333") >= 9);
    CHECK(count(dsl::https_url, "https://a.example/") >= 9);
    CHECK(count(dsl::uri, "myapp://done") >= 9);
    CHECK(count(dsl::country_alpha2, "GB") >= 7);
    CHECK(count(dsl::country_alpha3, "GBR") >= 5);
    CHECK(count(dsl::language_tag, "en-GB") >= 6);
    CHECK(count(dsl::hex_colour, "#00ff00") >= 7);
    CHECK(count(dsl::date_time, "2026-11-20T12:00:00Z") >= 11);
    CHECK(count(dsl::pattern<"[a-z]{2}(-[A-Z]{2})?">, "en-GB") >= 20);
}

TEST_CASE("lengths are broken by one code point, in one byte and in four")
{
    auto const longer = refused<std::string>(dsl::max_length(3), "abc");
    CHECK(has<std::string>(longer, "abca"));
    CHECK(has<std::string>(longer, "abc\xF0\x9F\x98\x80"));
    for (std::string const& text : longer)
        CHECK(slipform::count_code_points(text) == 4);
    auto const shorter = refused<std::string>(dsl::min_length(3), "abc");
    CHECK(has<std::string>(shorter, "ab"));
    CHECK(has<std::string>(shorter, "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"));
    for (std::string const& text : shorter)
        CHECK(slipform::count_code_points(text) == 2);
    auto const bytes = refused<std::string>(dsl::max_bytes(4), "abcd");
    CHECK(has<std::string>(bytes, "abcda"));
    CHECK(has<std::string>(bytes, "\xC3\xA9\xC3\xA9\xC3\xA9"));
    CHECK(has<std::string>(bytes, "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"));
}

TEST_CASE("ranges are broken next to both bounds")
{
    using namespace std::chrono_literals;
    auto const numbers = refused<std::int32_t>(dsl::range(3, 9), 5);
    CHECK(has(numbers, 2));
    CHECK(has(numbers, 10));
    CHECK(has(refused<std::uint8_t>(dsl::at_least(3), 5), std::uint8_t{2}));
    CHECK(refused<std::uint8_t>(dsl::at_least(0), 5).empty()); // nothing is below
    auto const hours = refused<std::chrono::hours>(dsl::range(90min, 150min), 2h);
    CHECK(has(hours, std::chrono::hours(1)));
    CHECK(has(hours, std::chrono::hours(3)));
    auto const shares = refused<double>(dsl::range(0, 1), 0.5);
    CHECK(has(shares, std::nextafter(0.0, -1.0)));
    CHECK(has(shares, std::nextafter(1.0, 2.0)));
    std::chrono::year_month_day const first{std::chrono::year(2000), std::chrono::March,
                                            std::chrono::day(1)};
    CHECK(has(refused(dsl::at_least(first), first),
              std::chrono::year_month_day(std::chrono::year(2000), std::chrono::February,
                                          std::chrono::day(29))));
}

TEST_CASE("a constraint of one's own joins in, by breaks() or by what usually goes wrong")
{
    CHECK(refused<std::int64_t>(kit::even, 4) == std::vector<std::int64_t>{5, 3});
    CHECK(has<std::string>(refused<std::string>(kit::no_hash, "x"), "#"));
    constexpr auto at_noon =
        dsl::format("a minute before noon", [](std::int32_t minute) { return minute < 720; });
    CHECK(has(refused<std::int32_t>(at_noon, 5), 1001));
}

TEST_CASE("whether a constraint can be broken at all is known while compiling")
{
    STATIC_REQUIRE(refuses_something<std::string>(kit::no_hash));
    STATIC_REQUIRE(refuses_something<std::string>(dsl::pattern<"[a-z]{2}">));
    constexpr auto no_thousand = dsl::format("not 1001", [](std::int32_t n) { return n != 1001; });
    STATIC_REQUIRE(refuses_something<std::int32_t>(no_thousand));
    constexpr auto anything = dsl::format("anything", [](std::string_view) { return true; });
    STATIC_REQUIRE_FALSE(refuses_something<std::string>(anything));
}

TEST_CASE("of two constraints one is broken and the other kept, where that can be")
{
    using slipform::testing::detail::break_constraint;
    using source =
        slipform::detail::field_source<kit::scalars, 9>; // pin: digits, min_length, max_length
    slipform::testing::random   random(1);
    std::vector<std::string>    found;
    std::vector<slipform::errc> codes;
    auto const                  keep = [&](std::string const& value, slipform::errc code) {
        found.push_back(value);
        codes.push_back(code);
    };
    break_constraint<source, 2>(std::string("123456"), random, keep);
    CHECK(found == std::vector<std::string>{"123456111", "111111111"});
    CHECK(codes == std::vector(2, slipform::errc::too_long));
}

} // namespace
