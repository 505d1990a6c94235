// tagged: the constant member that tells an alternative apart.
#include <slipform/dsl.hpp>
#include <slipform/dsl/tagged.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <variant>

using namespace slipform::dsl;
using slipform::errc;

namespace {

BOOST_DEFINE_ENUM_CLASS(kind, face_match, liveness)
constexpr auto schema(slipform::of<kind>)
{
    return enumeration(spelled(screaming_snake_case), value<kind::liveness>(spelled("ALIVE?")));
}

struct document {
    std::optional<int> score{};

    bool operator==(document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document, (), (score))
constexpr auto schema(slipform::of<document>) { return object(tagged("type", "DOC UMENT")); }

template <kind Kind> struct check {
    std::optional<int> score{};

    bool operator==(check const&) const = default;
    BOOST_DESCRIBE_CLASS(check, (), (score), (), ())
};
template <kind Kind> constexpr auto schema(slipform::of<check<Kind>>)
{
    return object(tagged("type", Kind));
}

using any_check = std::variant<document, check<kind::face_match>, check<kind::liveness>>;

slipform::issue refused(std::string_view text)
{
    auto const read = slipform::parse<document>(text);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    return read.error().front();
}

} // namespace

TEST_CASE("a tag is a key and a text or an enumerator")
{
    STATIC_REQUIRE(tagged("type", "X").key == "type");
    STATIC_REQUIRE(tagged("type", "X").value == "X");
    STATIC_REQUIRE(tagged("kind", kind::liveness).value == kind::liveness);
    CHECK(object(tagged("type", "X")).notes.tagged);
}

TEST_CASE("the tag is written first, an enumerator as its schema spells it")
{
    CHECK(slipform::serialize(document{1}) == R"({"type":"DOC UMENT","score":1})");
    CHECK(slipform::serialize(document{}) == R"({"type":"DOC UMENT"})");
    CHECK(slipform::serialize(check<kind::face_match>{2}) == R"({"type":"FACE_MATCH","score":2})");
    CHECK(slipform::serialize(any_check(check<kind::liveness>{})) == R"({"type":"ALIVE?"})");
}

TEST_CASE("the tag chooses the alternative, wherever it stands")
{
    CHECK(slipform::parse<any_check>(R"({"score":3,"type":"FACE_MATCH"})").value() ==
          any_check(check<kind::face_match>{3}));
    CHECK(slipform::parse<any_check>(R"({"type":"ALIVE?","score":3})").value() ==
          any_check(check<kind::liveness>{3}));
    CHECK(slipform::parse<any_check>("{\"ty\\u0070e\":\"DOC\\u0020UMENT\"}").value() ==
          any_check(document{}));
}

TEST_CASE("a tagged object demands its tag outside a union as well")
{
    CHECK(slipform::parse<document>(R"({"type":"DOC UMENT"})"));
    CHECK(refused("{}").code == errc::missing_field);
    CHECK(refused("{}").pointer == "/type");
    CHECK(refused(R"({"type":"FACE_MATCH"})").code == errc::unknown_tag);
    CHECK(refused(R"({"type":"doc ument"})").code == errc::unknown_tag);
    CHECK(refused(R"({"type":1})").code == errc::wrong_type);
    CHECK(refused(R"({"type":"DOC UMENT","type":"DOC UMENT"})").code == errc::repeated_key);
}

TEST_CASE("a tag that no alternative has is told with those that there are")
{
    auto const read = slipform::parse<any_check>(R"({"type":"OTHER"})");
    REQUIRE_FALSE(read);
    CHECK(read.error().front().code == errc::unknown_tag);
    CHECK(read.error().front().message == "expected one of DOC UMENT, FACE_MATCH, ALIVE?");
}
