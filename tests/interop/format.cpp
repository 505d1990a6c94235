// std::format, where the standard library has it; without it the header changes nothing, and the
// same is said of streams.
#include <slipform/interop/format.hpp>
#include <slipform/interop/ostream.hpp>

#include <slipform/dsl.hpp>
#include <slipform/read.hpp>

#include "support/catch.hpp"

#include <optional>
#include <sstream>
#include <string>

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

template <class T> std::string formatted(T const& value)
{
#if defined(__cpp_lib_format)
    return std::format("{}", value);
#else
    std::ostringstream out;
    out << value;
    return out.str();
#endif
}

} // namespace

TEST_CASE("a value is formatted on one line or on several")
{
    request const r{"c", 18};
    CHECK(formatted(slipform::compact(r)) == R"({"clientId":"c","ageLimit":18})");
    CHECK(formatted(slipform::pretty(r)) == "{\n  \"clientId\": \"c\",\n  \"ageLimit\": 18\n}");
}

TEST_CASE("issues and reports are formatted as they are rendered")
{
    auto const read = slipform::parse<request>("{}");
    REQUIRE_FALSE(read);
    CHECK(formatted(read.error()) == "1:1: /clientId: required\n");
    CHECK(formatted(read.error().front()) == "1:1: /clientId: required");
}

#if defined(__cpp_lib_format)
TEST_CASE("the options of a text apply")
{
    auto const read = slipform::parse<request>("{}");
    REQUIRE_FALSE(read);
    CHECK(std::format("<{:>26}>", read.error().front()) == "<  1:1: /clientId: required>");
    CHECK(std::format("{:.2}", slipform::compact(request{})) == "{\"");
}
#endif
