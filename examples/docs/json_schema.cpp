// What is made of schemas for other people and tools: JSON Schema, OpenAPI, field tables, outlines.
#include "show.hpp"

#include <slipform/json/indent.hpp>
#include <slipform/json_schema.hpp>
#include <slipform/markdown.hpp>
#include <slipform/openapi.hpp>
#include <slipform/vendor/deepidv/endpoints.hpp>

#include <boost/json/serialize.hpp>

namespace rooms {

//[constraint
struct multiple_of {
    static constexpr slipform::errc   code = slipform::errc::out_of_range;
    static constexpr std::string_view name = "multiple_of";

    int divisor;

    constexpr bool accepts(std::integral auto value) const { return value % divisor == 0; }
    std::string    describe() const { return "a multiple of " + std::to_string(divisor); }

    // Joins in with a keyword; without this it is a $comment.
    void add_to(auto& node) const { node.require("multipleOf", divisor); }
};
//]

//[type
BOOST_DEFINE_ENUM_CLASS(view, street, garden)
constexpr auto schema(slipform::of<view>)
{
    return slipform::dsl::enumeration();
}

struct reservation {
    std::string          room;
    std::chrono::minutes length;
    std::optional<int>   seats{};
    std::optional<view>  faces{};
};
BOOST_DESCRIBE_STRUCT(reservation, (), (room, length, seats, faces))
constexpr auto schema(slipform::of<reservation>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = reservation;
    return object(
        doc("A room for a while."),
        field<&R::room>(pattern<"[A-F]-[0-9]{3}">, also_spelled("name"), doc("As on the door.")),
        field<&R::length>(range(15min, 8h)),
        field<&R::seats>(multiple_of{2}, at_least(2), server_default(4)),
        field<&R::faces>(deprecated("All face the garden now.")),
        rule("eight hours take at least eight seats",
             [](R const& r) { return r.length < 8h || r.seats.value_or(4) >= 8; }),
        rule("a view goes with seats", [](R const& r) { return !r.faces || r.seats; })
            .in_json_schema(R"({"dependentRequired":{"faces":["seats"]}})"));
}
//]

} // namespace rooms

namespace {

void print(boost::json::value const& document)
{
    std::string text;
    slipform::json::indent_to(text, boost::json::serialize(document));
    std::cout << text << '\n';
}

} // namespace

int main()
{
    {
        section const here("schema");
        //[to_json_schema
        boost::json::object const schema = slipform::to_json_schema<rooms::reservation>();
        //]
        print(schema);
    }
    {
        section const here("names_only");
        //[options
        auto const written = slipform::to_json_schema<rooms::reservation>(
            {.aliases      = slipform::alias_policy::names_only,
             .unknown_keys = slipform::unknown_key_policy::taken,
             .id           = "https://schemas.example/reservation"});
        //]
        std::cout << boost::json::serialize(written.at("required")) << ' '
                  << written.at("additionalProperties") << ' ' << written.at("$id") << '\n';
    }
    {
        section const here("markdown");
        //[to_markdown
        std::cout << slipform::to_markdown<rooms::reservation>({.title = "reservation", .level = 3});
        //]
    }
    {
        section const here("outline");
        //[outline
        for (slipform::outline_object const& object : slipform::outline_of<rooms::reservation>())
            for (slipform::outline_member const& member : object.members)
                std::cout << object.name << '.' << member.info.name << ": " << member.info.type << '\n';
        //]
    }
    {
        section const here("openapi");
        //[to_openapi
        boost::json::object const document = slipform::to_openapi(
            {.title = "deepidv", .version = "1"}, slipform::deepidv::create_session);
        //]
        for (auto const& path : document.at("paths").as_object())
            for (auto const& operation : path.value().as_object())
                std::cout << operation.key() << ' ' << path.key() << '\n';
        for (auto const& component : document.at("components").at("schemas").as_object())
            std::cout << component.key() << '\n';
    }
    return 0;
}
