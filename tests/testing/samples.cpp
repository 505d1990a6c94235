#include <slipform/testing/samples.hpp>

#include "support/catch.hpp"

#include <set>
#include <string>

namespace {

namespace dsl = slipform::dsl;
using slipform::testing::random;
using slipform::testing::detail::has_sample;
using slipform::testing::detail::take_sample;

/// All are accepted, and so many differ.
template <class C> void check_samples(C const& constraint, std::size_t different)
{
    INFO(constraint.describe());
    random                source(1);
    std::set<std::string> found;
    for (int i = 0; i < 500; ++i) {
        std::string const text = take_sample(constraint, source);
        INFO(text);
        CHECK(constraint.accepts(text));
        found.insert(text);
    }
    CHECK(found.size() >= different);
}

TEST_CASE("samples of every format are accepted by it, and are many")
{
    check_samples(dsl::email, 400);
    check_samples(dsl::e164, 400);
    check_samples(dsl::https_url, 300);
    check_samples(dsl::uri, 300);
    check_samples(dsl::country_alpha2, 200);
    check_samples(dsl::country_alpha3, 400);
    check_samples(dsl::language_tag, 8);
    check_samples(dsl::hex_colour, 400);
    check_samples(dsl::date_time, 400);
    check_samples(dsl::digits, 400);
    check_samples(dsl::letters, 300);
}

TEST_CASE("samples of a pattern are made from the pattern")
{
    check_samples(dsl::pattern<"[A-Za-z]{2}">, 300);
    check_samples(dsl::pattern<"[a-z]{2}(-[A-Z]{2})?">, 300);
    check_samples(dsl::pattern<"(a|bc)*d+|[^x]{3,5}|\\d\\w\\.">, 100);
    check_samples(dsl::pattern<"[\\u0100-\\uFFFF]">, 300);
    check_samples(dsl::pattern<"(one|two|three)">, 3);
}

struct polite {
    static constexpr slipform::errc   code = slipform::errc::bad_format;
    static constexpr std::string_view name = "polite";

    bool        accepts(std::string_view text) const { return text.substr(0, 7) == "please "; }
    std::string describe() const { return "please"; }
    std::string sample(random& source) const
    {
        return "please " + std::to_string(source.below(1000));
    }
};

TEST_CASE("a constraint of one's own is sampled by its own function")
{
    check_samples(polite{}, 200);
    CHECK(polite::name == "polite");
    CHECK(polite::code == slipform::errc::bad_format);
    STATIC_REQUIRE(has_sample<dsl::email_t, random>);
    STATIC_REQUIRE_FALSE(has_sample<dsl::max_length, random>);
}

} // namespace
