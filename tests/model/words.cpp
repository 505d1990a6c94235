// The words of an enumeration on the wire.
#include <slipform/dsl.hpp>
#include <slipform/model/words.hpp>

#include "support/catch.hpp"

#include <limits>
#include <string>

using namespace slipform::detail;

namespace {

BOOST_DEFINE_ENUM_CLASS(category, adverse_media, sanctions, tv)
constexpr auto schema(slipform::of<category>)
{
    using namespace slipform::dsl;
    return enumeration(
        spelled(screaming_snake_case),
        value<category::adverse_media>(spelled("ADVERSE-MEDIA"), also_spelled("PRESS")));
}
enum class sparse : signed char { low = -5, high = 100, two = 2 };
BOOST_DESCRIBE_ENUM(sparse, low, high, two)
constexpr auto schema(slipform::of<sparse>)
{
    return slipform::dsl::enumeration(slipform::dsl::also_spelled(slipform::dsl::pascal_case));
}
enum class none {};
BOOST_DESCRIBE_ENUM(none)
constexpr auto schema(slipform::of<none>) { return slipform::dsl::enumeration(); }

BOOST_DEFINE_ENUM_CLASS(shade, light)
BOOST_DEFINE_ENUM_CLASS(strayed, light)
constexpr auto schema(slipform::of<strayed>)
{
    return slipform::dsl::enumeration(slipform::dsl::value<shade::light>());
}

} // namespace

TEST_CASE("words are kept with their quotes, in the order of the description")
{
    STATIC_REQUIRE(words<category>[0].quoted() == "\"ADVERSE-MEDIA\"");
    STATIC_REQUIRE(words<category>[1].quoted() == "\"SANCTIONS\"");
    STATIC_REQUIRE(words<category>[2].word() == "TV");
    CHECK(words<category>[2].enumerator == 2);
}

TEST_CASE("second spellings stand behind all words and lead to the same enumerator")
{
    STATIC_REQUIRE(word_counts_of<category>.words == 4);
    STATIC_REQUIRE(words<category>[3].word() == "PRESS");
    STATIC_REQUIRE(words<category>[3].enumerator == 0);
    STATIC_REQUIRE(word_counts_of<sparse>.words == 6);
    CHECK(words<sparse>[5].word() == "Two");
}

TEST_CASE("an enumerator has a word, and any other value has none")
{
    STATIC_REQUIRE(word_of(category::sanctions) == "SANCTIONS");
    STATIC_REQUIRE(word_of(sparse::low) == "low");
    STATIC_REQUIRE(word_of(sparse::high) == "high");
    CHECK(word_of(static_cast<category>(3)).empty());
    CHECK(word_of(static_cast<category>(-1)).empty());
    CHECK(word_of(static_cast<category>(std::numeric_limits<int>::max())).empty());
    CHECK(word_of(static_cast<sparse>(0)).empty());
    CHECK(word_of(static_cast<sparse>(-1)).empty());
}

TEST_CASE("the position of an enumerator is that of its description")
{
    STATIC_REQUIRE(position_of(category::tv) == 2);
    STATIC_REQUIRE(position_of(sparse::two) == 2);
    STATIC_REQUIRE(position_of(sparse::low) == 0);
    CHECK(position_of(static_cast<sparse>(1)) == 3);
}

TEST_CASE("every word is found by its table, and others are not taken for one")
{
    text_lookup const lookup(word_table<category>);
    for (std::size_t i = 0; i < word_counts_of<category>.words; ++i)
        CHECK(lookup.candidate(words<category>[i].word()) == i);
    for (std::string_view const other : {"", "TVX", "SANCTION", "ADVERSE_MEDIA"}) {
        CHECK(words<category>[lookup.candidate(other)].word() != other);
    }
}

TEST_CASE("an enumeration may have no enumerators")
{
    STATIC_REQUIRE(enumerator_count<none> == 0);
    STATIC_REQUIRE(word_counts_of<none>.words == 0);
    CHECK(word_of(static_cast<none>(0)).empty());
}

TEST_CASE("a value of another enumeration is astray")
{
    STATIC_REQUIRE(notes_of_enumerators<strayed>.stray);
    CHECK_FALSE(notes_of_enumerators<category>.stray);
}
