// doc, deprecated and server_default: for people; they change nothing in reading or writing.
#include <slipform/dsl.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/fields.hpp>
#include <slipform/json_schema.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace slipform::dsl;
using namespace std::chrono_literals;

namespace {

BOOST_DEFINE_ENUM_CLASS(theme, light, dark_blue)
constexpr auto schema(slipform::of<theme>)
{
    return enumeration(spelled(kebab_case), doc("A look."));
}

struct enquiry {
    std::string                          name{};
    std::optional<std::string>           locale{};
    std::optional<int>                   attempts{};
    std::optional<bool>                  invite{};
    std::optional<theme>                 look{};
    std::optional<slipform::open<theme>> other_look{};
    std::optional<std::chrono::seconds>  length{};
    std::optional<double>                ratio{};
};
BOOST_DESCRIBE_STRUCT(enquiry, (),
                      (name, locale, attempts, invite, look, other_look, length, ratio))
constexpr auto schema(slipform::of<enquiry>)
{
    using R = enquiry;
    return object(doc("What is asked."), deprecated("Take the other."),
                  field<&R::name>(doc("As on the card."), deprecated("Take full_name.")),
                  field<&R::locale>(server_default("en\"")),
                  field<&R::attempts>(range(1, 5), server_default(3)),
                  field<&R::invite>(server_default(true)),
                  field<&R::look>(server_default(theme::dark_blue)),
                  field<&R::other_look>(server_default(theme::light)),
                  field<&R::length>(server_default(1min)), field<&R::ratio>(server_default(0.5)));
}

std::vector<slipform::field_info> fields()
{
    std::vector<slipform::field_info> all;
    slipform::for_each_field<enquiry>(
        [&](slipform::field_info const& f, auto const&...) { all.push_back(f); });
    return all;
}

} // namespace

TEST_CASE("documentation keeps its text")
{
    STATIC_REQUIRE(doc("A line.").text == "A line.");
    STATIC_REQUIRE(deprecated("Use b.").text == "Use b.");
    STATIC_REQUIRE(!std::is_convertible_v<char const*, doc>);
    STATIC_REQUIRE(!std::is_convertible_v<char const*, deprecated>);
    CHECK(doc("").text.empty());
}

TEST_CASE("a server's default keeps its value, texts as views")
{
    STATIC_REQUIRE(server_default(3).value == 3);
    STATIC_REQUIRE(server_default(60s).value == 60s);
    STATIC_REQUIRE(std::is_same_v<decltype(server_default("en").value), std::string_view>);
    STATIC_REQUIRE(server_default("en").value == "en");
    CHECK(server_default(theme::light).value == theme::light);
}

TEST_CASE("a server's default is neither written nor read")
{
    CHECK(slipform::serialize(enquiry{.name = "n"}) == R"({"name":"n"})");
    auto const read = slipform::parse<enquiry>(R"({"name":"n"})");
    REQUIRE(read);
    CHECK_FALSE(read->attempts.has_value());
    CHECK_FALSE(read->locale.has_value());
    CHECK_FALSE(read->invite.has_value());
    CHECK(slipform::validate(*read).empty());
}

TEST_CASE("a deprecated member is accepted and written all the same")
{
    CHECK(slipform::parse<enquiry>(R"({"name":"n"})").value().name == "n");
    CHECK(slipform::serialize(enquiry{.name = "n", .attempts = 3}) ==
          R"({"name":"n","attempts":3})");
}

TEST_CASE("field tables show what is documented")
{
    auto const all = fields();
    REQUIRE(all.size() == 8);
    CHECK(all[0].doc == "As on the card.");
    CHECK(all[0].deprecated == "Take full_name.");
    CHECK(all[0].server_default.empty());
    CHECK(all[1].doc.empty());
    slipform::object_summary const summary = slipform::summary_of<enquiry>();
    CHECK(summary.doc == "What is asked.");
    CHECK(summary.deprecated == "Take the other.");
}

TEST_CASE("field tables show defaults as JSON")
{
    auto const all = fields();
    REQUIRE(all.size() == 8);
    CHECK(all[1].server_default == R"("en\"")");
    CHECK(all[2].server_default == "3");
    CHECK(all[3].server_default == "true");
    CHECK(all[4].server_default == R"("dark-blue")");
    CHECK(all[5].server_default == R"("light")");
    CHECK(all[7].server_default == "0.5");
}

TEST_CASE("a default in other units is shown in those of the member")
{
    auto const all = fields();
    REQUIRE(all.size() == 8);
    CHECK(all[6].server_default == "60");
    CHECK(slipform::to_json_schema<enquiry>().at("properties").at("length").at("default") == 60);
}
