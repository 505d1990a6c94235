// Streams: reports, issues and values.
#include <slipform/dsl.hpp>
#include <slipform/interop/ostream.hpp>
#include <slipform/read.hpp>

#include "support/catch.hpp"

#include <iomanip>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct request {
    std::string        client_id{};
    std::optional<int> age_limit{};
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, age_limit))
constexpr auto schema(slipform::of<request>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}

template <class T> std::string streamed(T const& value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

TEST_CASE("a value is streamed on one line or on several")
{
    request const r{"c", 18};
    CHECK(streamed(slipform::compact(r)) == R"({"clientId":"c","ageLimit":18})");
    CHECK(streamed(slipform::pretty(r)) == "{\n  \"clientId\": \"c\",\n  \"ageLimit\": 18\n}");
    CHECK(streamed(slipform::compact(std::vector{1, 2})) == "[1,2]");
    CHECK(streamed(slipform::pretty(std::string("x"))) == "\"x\"");
}

TEST_CASE("streaming takes its turn with what else is streamed")
{
    std::ostringstream out;
    request const      r{"c", {}};
    out << "body: " << slipform::compact(r) << ';';
    CHECK(out.str() == R"(body: {"clientId":"c"};)");
}

TEST_CASE("an issue and a report are streamed as they are rendered")
{
    auto const read = slipform::parse<request>("{\n  \"ageLimit\": \"x\"\n}");
    REQUIRE_FALSE(read);
    CHECK(streamed(read.error()) == slipform::render(read.error()));
    CHECK(streamed(read.error()) ==
          "1:1: /clientId: required\n2:15: /ageLimit: expected an integer\n");
    CHECK(streamed(read.error().front()) == "1:1: /clientId: required");
    CHECK(streamed(slipform::report{}).empty());
}

TEST_CASE("a report may stand in an assertion")
{
    slipform::report const none;
    REQUIRE_FALSE(none);
    CHECK(Catch::Detail::stringify(slipform::parse<request>("{}").error())
              .find("/clientId: required") != std::string::npos);
}
