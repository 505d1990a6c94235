// doc, deprecated, source and server_default: for people; they change nothing in reading or writing.
#include <slipform/dsl.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/fields.hpp>
#include <slipform/json_schema.hpp>
#include <slipform/markdown.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <memory>
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

// What the document has, and what other places add to it.
BOOST_DEFINE_ENUM_CLASS(speed, slow, fast, faster, fastest)
constexpr auto schema(slipform::of<speed>)
{
    using E = speed;
    return enumeration(value<E::fast>(source("sdk 2")), value<E::faster>(source("a page, 2026")),
                       value<E::fastest>(source("sdk 2")));
}

struct addition {
    std::optional<int>                                    plain{};
    std::optional<int>                                    more{};
    std::optional<speed>                                  own{};
    std::optional<std::vector<slipform::open<speed>>>     many{};
    std::map<std::string, slipform::nullable<speed>>      table{};
    std::optional<slipform::one_or_many<speed>>           one{};
    std::unique_ptr<speed>                                last{};
};
BOOST_DESCRIBE_STRUCT(addition, (), (plain, more, own, many, table, one, last))
constexpr auto schema(slipform::of<addition>)
{
    using R = addition;
    return object(source("sdk 1"), doc("More."), field<&R::more>(source("sdk 3"), doc("D.")),
                  field<&R::own>(source("sdk 2")));
}

template <class T = enquiry> std::vector<slipform::field_info> fields()
{
    std::vector<slipform::field_info> all;
    slipform::for_each_field<T>(
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
    STATIC_REQUIRE(source("acme-sdk 1.0, 2026-01-01").text == "acme-sdk 1.0, 2026-01-01");
    STATIC_REQUIRE(!std::is_convertible_v<char const*, source>);
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

TEST_CASE("a source is told of a member, of the words it may hold, and of the object")
{
    CHECK(slipform::summary_of<addition>().source == "sdk 1");
    CHECK(slipform::summary_of<enquiry>().source.empty());
    auto const all = fields<addition>();
    REQUIRE(all.size() == 7);
    CHECK(slipform::provenance_of(all[0]).empty());
    CHECK(all[1].source == "sdk 3");
    CHECK(slipform::provenance_of(all[1]) == "Beyond the page: sdk 3.");
    // What its words share with the member is not said twice.
    CHECK(slipform::provenance_of(all[2]) ==
          "Beyond the page: sdk 2. Words beyond the page: faster (a page, 2026).");
    for (std::size_t i = 3; i < all.size(); ++i) {
        CHECK(all[i].source.empty());
        CHECK(slipform::provenance_of(all[i]) ==
              "Words beyond the page: fast, fastest (sdk 2); faster (a page, 2026).");
    }
}

TEST_CASE("tables and JSON Schema show the source")
{
    std::string const page = slipform::to_markdown<addition>();
    CHECK(page.find("More.\n\nBeyond the page: sdk 1.\n") != std::string::npos);
    CHECK(page.find("| D. Beyond the page: sdk 3. |") != std::string::npos);
    CHECK(page.find("|  |  | Words beyond the page: fast, fastest (sdk 2)") != std::string::npos);

    auto const schema = slipform::to_json_schema<addition>();
    CHECK(schema.at("$comment") == "Beyond the page: sdk 1.");
    auto const& properties = schema.at("properties").as_object();
    CHECK(properties.at("more").at("$comment") == "Beyond the page: sdk 3.");
    CHECK_FALSE(properties.at("plain").as_object().contains("$comment"));
    CHECK(schema.at("$defs").at("speed").at("$comment") ==
          "Beyond the page: fast, fastest, sdk 2. Beyond the page: faster, a page, 2026.");
}

TEST_CASE("a source changes nothing in reading and writing")
{
    auto const read = slipform::parse<addition>(R"({"own":"fast","more":1,"table":{}})");
    REQUIRE(read);
    CHECK(read->own == speed::fast);
    CHECK(slipform::serialize(*read) == R"({"more":1,"own":"fast","table":{}})");
}
