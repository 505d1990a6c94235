// verbatim: an object that is kept as it was sent, the open end of a union.
#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/types/verbatim.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <string>
#include <variant>

using slipform::errc;
using slipform::verbatim;

namespace {

struct face_match {
    int score = 0;

    bool operator==(face_match const&) const = default;
};
BOOST_DESCRIBE_STRUCT(face_match, (), (score))
constexpr auto schema(slipform::of<face_match>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "FACE_MATCH"));
}
using check = std::variant<face_match, verbatim>;

} // namespace

TEST_CASE("verbatim objects are equal as JSON values, whatever the order of their keys")
{
    verbatim const a{{{"x", 1}, {"y", {1, 2}}}};
    verbatim const b{{{"y", {1, 2}}, {"x", 1}}};
    CHECK(a == b);
    CHECK(a != verbatim{});
    CHECK(verbatim{} == verbatim{});
}

TEST_CASE("an object with an unknown tag is kept and written back as it came")
{
    for (char const* text :
         {R"({"type":"LIVENESS","level":"high"})", R"({"a":[1,2.5,{"b":null}],"type":"X"})"}) {
        auto const read = slipform::parse<check>(text);
        INFO(text);
        REQUIRE(read);
        REQUIRE(std::holds_alternative<verbatim>(*read));
        CHECK(std::get<verbatim>(*read).value == boost::json::parse(text).as_object());
        CHECK(slipform::serialize(*read) == text);
        CHECK(slipform::validate(*read).empty());
    }
}

TEST_CASE("a known tag is not kept, not even with a mistake behind it")
{
    auto const known = slipform::parse<check>(R"({"type":"FACE_MATCH","score":7})");
    REQUIRE(known);
    CHECK(*known == check(face_match{7}));
    auto const broken = slipform::parse<check>(R"({"type":"FACE_MATCH","score":"7"})");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().front().code == errc::wrong_type);
    CHECK(broken.error().front().pointer == "/score");
}

TEST_CASE("strictly, an unknown tag is an issue")
{
    auto const strict = slipform::parse<check>(R"({"type":"LIVENESS"})", {.strict = true});
    REQUIRE_FALSE(strict);
    CHECK(strict.error().front().code == errc::unknown_tag);
    CHECK(strict.error().front().pointer == "/type");
    CHECK(slipform::parse<check>(R"({"type":"FACE_MATCH","score":7})", {.strict = true}));
}

TEST_CASE("an object without a tag is not kept, and neither is what is no object")
{
    CHECK(slipform::parse<check>(R"({"score":7})").error().front().code == errc::missing_field);
    CHECK(slipform::parse<check>(R"({"type":7})").error().front().code == errc::wrong_type);
    CHECK(slipform::parse<check>(R"("LIVENESS")").error().front().code == errc::wrong_type);
}

TEST_CASE("verbatim by itself takes any object, and repeated keys are refused in it too")
{
    auto const read = slipform::parse<verbatim>(R"({"a":{"b":[]}})");
    REQUIRE(read);
    CHECK(slipform::serialize(*read) == R"({"a":{"b":[]}})");
    CHECK(slipform::parse<verbatim>("[]").error().front().code == errc::wrong_type);
    auto const twice = slipform::parse<verbatim>(R"({"a":{"b":1,"b":2}})");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().front().code == errc::repeated_key);
    CHECK(twice.error().front().pointer == "/a/b");
}
