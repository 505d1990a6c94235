// What a constraint is: the concept, the domain, the code.
#include <slipform/config.hpp>
#include <slipform/dsl/constraint.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace dsl = slipform::dsl;
using slipform::errc;

namespace {

// The example of the header.
struct even_t {
    static constexpr errc             code = errc::out_of_range;
    static constexpr std::string_view name = "even";

    constexpr bool accepts(std::integral auto number) const { return number % 2 == 0; }
    std::string    describe() const { return "an even number"; }
};

struct without_code {
    static constexpr std::string_view name = "nameless";

    constexpr bool accepts(int) const { return true; }
    std::string    describe() const { return ""; }
};

struct with_two_codes : even_t {
    static constexpr errc code_for(int i) { return i < 0 ? errc::too_few : errc::too_many; }
};

template <class C> constexpr bool is_constraint(C const&) { return dsl::constraint<C>; }

} // namespace

TEST_CASE("four members make a constraint")
{
    STATIC_REQUIRE(dsl::constraint<even_t>);
    STATIC_REQUIRE(!dsl::constraint<without_code>);
    STATIC_REQUIRE(without_code::name == "nameless"); // it lacks nothing else
    STATIC_REQUIRE(!dsl::constraint<int>);
    STATIC_REQUIRE(!dsl::constraint<std::string>);
}

TEST_CASE("a constraint applies where accepts is well-formed, and never to bool")
{
    STATIC_REQUIRE(dsl::constrains<even_t, int>);
    STATIC_REQUIRE(!dsl::constrains<even_t, double>);
    STATIC_REQUIRE(!dsl::constrains<even_t, bool>);
    STATIC_REQUIRE(!dsl::constrains<without_code, int>);
}

TEST_CASE("the code is the constraint's own unless it depends on the value")
{
    STATIC_REQUIRE(dsl::code_of(even_t{}, 1) == errc::out_of_range);
    STATIC_REQUIRE(dsl::code_of(with_two_codes{}, -1) == errc::too_few);
    CHECK(dsl::code_of(with_two_codes{}, 1) == errc::too_many);
}

#if SLIPFORM_HAS_CONSTEXPR_STRING
TEST_CASE("a std::string is judged while compiling, also a short one, which lives in its own bytes")
{
    constexpr auto judged = [](auto const& constraint, char const* text) {
        std::string const s = text;
        return constraint.accepts(s);
    };
    STATIC_REQUIRE(judged(dsl::non_empty, "a"));
    STATIC_REQUIRE(judged(dsl::not_blank, " a"));
    STATIC_REQUIRE(judged(dsl::min_length(2), "ab"));
    STATIC_REQUIRE(judged(dsl::max_length(1), "\xC3\xA9"));
    STATIC_REQUIRE(judged(dsl::max_bytes(2), "ab"));
    STATIC_REQUIRE(judged(dsl::ascii, "ab"));
    STATIC_REQUIRE(judged(dsl::pattern<"[a-z]+">, "ab"));
    STATIC_REQUIRE(judged(dsl::letters, "\xC3\xA9 b"));
    STATIC_REQUIRE(judged(dsl::digits, "12"));
    STATIC_REQUIRE(judged(dsl::email, "a@b.cd"));
    STATIC_REQUIRE(judged(dsl::e164, "+31201234567"));
    STATIC_REQUIRE(judged(dsl::uri, "http://[::1]:8/"));
    STATIC_REQUIRE(judged(dsl::uri, "http://u@a:8/b?c#d, which is long enough for the heap") ==
                   false);
    STATIC_REQUIRE(judged(dsl::https_url, "https://a"));
    STATIC_REQUIRE(judged(dsl::https_url, "https://a.example/b?c#d-long-enough-for-the-heap"));
    STATIC_REQUIRE(judged(dsl::country_alpha2, "NL"));
    STATIC_REQUIRE(judged(dsl::country_alpha3, "NLD"));
    STATIC_REQUIRE(judged(dsl::language_tag, "zh-Hant-TW"));
    STATIC_REQUIRE(judged(dsl::hex_colour, "#00ff00"));
    STATIC_REQUIRE(judged(dsl::date_time, "2026-11-20T12:00:00Z"));
    CHECK(judged(dsl::digits, "1"));
}
#endif

TEST_CASE("every constraint of the library is one")
{
    using namespace slipform::dsl;
    STATIC_REQUIRE((is_constraint(non_empty) && is_constraint(not_blank)));
    STATIC_REQUIRE((is_constraint(min_length(1)) && is_constraint(max_length(1))));
    STATIC_REQUIRE((is_constraint(max_bytes(1)) && is_constraint(ascii)));
    STATIC_REQUIRE((is_constraint(pattern<"a">) && is_constraint(letters)));
    STATIC_REQUIRE(is_constraint(format("", [](int) { return true; })));
    STATIC_REQUIRE((is_constraint(digits) && is_constraint(email) && is_constraint(e164)));
    STATIC_REQUIRE((is_constraint(uri) && is_constraint(https_url)));
    STATIC_REQUIRE((is_constraint(country_alpha2) && is_constraint(country_alpha3)));
    STATIC_REQUIRE((is_constraint(language_tag) && is_constraint(hex_colour)));
    STATIC_REQUIRE(is_constraint(date_time));
    STATIC_REQUIRE((is_constraint(range(1, 2)) && is_constraint(at_least(1))));
    STATIC_REQUIRE((is_constraint(at_most(1)) && is_constraint(min_items(1))));
    STATIC_REQUIRE((is_constraint(max_items(1)) && is_constraint(unique_items)));
    STATIC_REQUIRE((is_constraint(each(ascii)) && is_constraint(keys(ascii))));
}
