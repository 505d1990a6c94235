// The tag of an object.
#include <slipform/dsl.hpp>
#include <slipform/model/tag.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace slipform::detail;

namespace {

BOOST_DEFINE_ENUM_CLASS(kind, face_match)
constexpr auto schema(slipform::of<kind>)
{
    return slipform::dsl::enumeration(slipform::dsl::spelled(slipform::dsl::kebab_case));
}
struct by_text {};
BOOST_DESCRIBE_STRUCT(by_text, (), ())
constexpr auto schema(slipform::of<by_text>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "TEXT"));
}
struct by_word {};
BOOST_DESCRIBE_STRUCT(by_word, (), ())
constexpr auto schema(slipform::of<by_word>)
{
    return slipform::dsl::object(slipform::dsl::tagged("kind", kind::face_match));
}
struct bare {};
BOOST_DESCRIBE_STRUCT(bare, (), ())
constexpr auto schema(slipform::of<bare>) { return slipform::dsl::object(); }

template <class T> constexpr std::string_view text()
{
    return {tag_text<T>.chars.data(), tag_text<T>.size};
}

} // namespace

TEST_CASE("a tag is a key and a word")
{
    STATIC_REQUIRE(tag_of<by_text>.key == "type");
    STATIC_REQUIRE(tag_of<by_text>.value == "TEXT");
    STATIC_REQUIRE(tag_of<by_word>.key == "kind");
    CHECK(tag_of<by_word>.value == "face-match");
}

TEST_CASE("a tag is kept as the bytes that are written, and room behind them")
{
    STATIC_REQUIRE(text<by_text>() == R"(,"type":"TEXT")");
    STATIC_REQUIRE(text<by_word>() == R"(,"kind":"face-match")");
    CHECK(tag_text<by_text>.chars.size() == text<by_text>().size() + pool_padding);
}

TEST_CASE("what has no tag has an empty one")
{
    STATIC_REQUIRE(is_tagged<by_text>);
    STATIC_REQUIRE(!is_tagged<bare>);
    STATIC_REQUIRE(!is_tagged<int>);
    CHECK(tag_of<bare>.value.empty());
}
