#include <slipform/testing/arbitrary.hpp>

#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"
#include "support/kit_schemas.hpp"
#include "support/reach.hpp"
#include "support/testing_subjects.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using slipform::testing::arbitrary;
using slipform::testing::random;

/// FNV-1a of the texts of the first thousand values.
template <class T> std::uint64_t hash_of_values()
{
    random        source(2024);
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (int i = 0; i < 1000; ++i)
        for (char const c : slipform::serialize(arbitrary<T>(source)))
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

TEST_CASE("a seed gives the same values with every compiler and standard library")
{
    // Not of vendors, whose schemas change.
    CHECK(hash_of_values<kit::scalars>() == 0xD1920B434FF1BE6Cu);
    CHECK(hash_of_values<kit::tree>() == 0x762B5E029C870C2Fu);
    CHECK(hash_of_values<kit::containers>() == 0x1FE7CCD0709CB976u);
    CHECK(hash_of_values<kit::unions>() == 0xCC33CBBA15329AE7u);
    CHECK(hash_of_values<kit::rules>() == 0xF3A9B3FD5F6652CEu);
}

TEST_CASE("arbitrary values reach everything that a schema can say, for every vendor and beyond")
{
    auto const check = []<class T>(char const* name) {
        slipform_tests::reach reach;
        reach.template expect<T>();
        std::size_t const expected = reach.missing().size();
        random            source(4);
        for (int i = 0; i < 4000 && !reach.missing().empty(); ++i)
            reach.see(arbitrary<T>(source));
        CAPTURE(name, expected);
        CHECK(expected >= 2);
        CHECK(reach.missing() == std::set<std::string>{});
    };
    slipform_tests::for_each_vendor_type(check);
    slipform_tests::for_each_kit_type(check);
}

/// How many values of each type: SLIPFORM_ROUND_TRIPS, or few enough for every build.
int round_trips()
{
    char const* const count = std::getenv("SLIPFORM_ROUND_TRIPS");
    return count ? std::atoi(count) : 2000;
}

TEST_CASE("arbitrary values of every request and response are valid and round-trip",
          "[round_trips]")
{
    int const count = round_trips();
    REQUIRE(count > 0);
    slipform_tests::for_each_vendor_type([count]<class T>(char const* name) {
        random      source(9);
        std::string text;
        int         wrong = 0;
        for (int i = 0; i < count; ++i) {
            T const value = arbitrary<T>(source);
            text.clear();
            slipform::serialize_to(text, value);
            auto const read = slipform::parse<T>(text);
            if (slipform::conforms(value) && read && *read == value)
                continue;
            ++wrong;
            CAPTURE(name, text);
            CHECK(read.has_value());
        }
        CHECK(wrong == 0);
    });
}

} // namespace
