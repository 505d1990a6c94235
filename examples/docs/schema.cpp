// The vocabulary of a schema, one fact at a time.
#include "show.hpp"

namespace vocabulary {

//[smallest
struct point {
    double x;
    double y;

    bool operator==(point const&) const = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))
constexpr auto schema(slipform::of<point>) { return slipform::dsl::object(); }
static_assert(slipform::well_formed<point>);
//]

//[field
struct visitor {
    std::string                name;
    std::optional<std::string> badge{};
    std::optional<std::string> desk{}; // nothing to say: not named below
};
BOOST_DESCRIBE_STRUCT(visitor, (), (name, badge, desk))
constexpr auto schema(slipform::of<visitor>)
{
    using namespace slipform::dsl;
    using R = visitor;
    return object(
        doc("Somebody who comes to see somebody."),
        field<&R::name>(non_empty, max_length(80), doc("As on the invitation.")),
        field<&R::badge>(pattern<"[A-Z]-[0-9]{3}">, deprecated("Desks have numbers now.")));
}
//]

//[presence
struct presence {
    std::string                                    always;
    std::optional<std::string>                     sometimes{};
    slipform::nullable<std::string>                or_null{};
    std::optional<slipform::nullable<std::string>> three_states{};
};
//]
BOOST_DESCRIBE_STRUCT(presence, (), (always, sometimes, or_null, three_states))
constexpr auto schema(slipform::of<presence>) { return slipform::dsl::object(); }

//[types
BOOST_DEFINE_ENUM_CLASS(colour, red, green)
constexpr auto schema(slipform::of<colour>) { return slipform::dsl::enumeration(); }

struct every_type {
    bool                               truth;
    std::uint8_t                       small_number;
    std::int64_t                       number;
    double                             real;
    std::string                        text;
    std::chrono::minutes               span;
    std::chrono::year_month_day        day;
    colour                             word;
    slipform::open<colour>             open_word;
    std::vector<int>                   array;
    std::map<std::string, double>      by_name;
    std::map<colour, int>              by_word;
    slipform::one_or_many<std::string> one_or_many;
    std::variant<std::string, point>   by_kind;
    point                              nested;
    boost::json::value                 anything;
    boost::json::object                any_object;
    std::optional<std::vector<colour>> absent{};
    slipform::nullable<int>            null{};
};
//]
BOOST_DESCRIBE_STRUCT(every_type, (),
    (truth, small_number, number, real, text, span, day, word, open_word, array, by_name, by_word,
     one_or_many, by_kind, nested, anything, any_object, absent, null))
constexpr auto schema(slipform::of<every_type>) { return slipform::dsl::object(); }

every_type one_of_every_type()
{
    using namespace std::chrono_literals;
    //[types_value
    return {.truth        = true,
            .small_number = 200,
            .number       = -5'000'000'000,
            .real         = 0.1,
            .text         = "Zo\u00EB",
            .span         = 90min,
            .day          = 2024y / 2 / 29,
            .word         = colour::green,
            .open_word    = slipform::open<colour>(std::string("mauve")),
            .array        = {1, 2, 3},
            .by_name      = {{"a", 1.5}},
            .by_word      = {{colour::red, 7}},
            .one_or_many  = "one",
            .by_kind      = point{.x = 1, .y = 2},
            .nested       = {.x = 3, .y = 4},
            .anything     = {1, "two", nullptr},
            .any_object   = {{"free", true}}};
    //]
}

//[recursive
struct folder {
    std::string             name;
    std::vector<folder>     folders{};
    std::unique_ptr<folder> link{}; // may be absent, like std::optional
};
//]
BOOST_DESCRIBE_STRUCT(folder, (), (name, folders, link))
constexpr auto schema(slipform::of<folder>) { return slipform::dsl::object(); }

//[template
template <class Item> struct page {
    std::vector<Item>          items;
    std::optional<std::string> next{};

    BOOST_DESCRIBE_CLASS(page, (), (items, next), (), ())
};
template <class Item> constexpr auto schema(slipform::of<page<Item>>)
{
    return slipform::dsl::object(); // one schema for every page<Item>
}
//]

//[server_default
struct poll {
    std::optional<std::chrono::seconds> open_for{};
    std::optional<std::string>          locale{};
};
BOOST_DESCRIBE_STRUCT(poll, (), (open_for, locale))
constexpr auto schema(slipform::of<poll>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = poll;
    return object(
        field<&R::open_for>(range(60s, 3600s), server_default(600s)),
        field<&R::locale>(language_tag, server_default("en")));
}
//]

//[rule
struct booking {
    std::chrono::year_month_day from;
    std::chrono::year_month_day until;
};
BOOST_DESCRIBE_STRUCT(booking, (), (from, until))
constexpr auto schema(slipform::of<booking>)
{
    using namespace slipform::dsl;
    using R = booking;
    return object(
        rule("from must not be after until", [](R const& r) { return r.from <= r.until; }));
}
//]

//[flattened
struct contact {
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
};
BOOST_DESCRIBE_STRUCT(contact, (), (email, phone))
constexpr auto schema(slipform::of<contact>)
{
    using namespace slipform::dsl;
    using R = contact;
    return object(field<&R::email>(email), field<&R::phone>(e164));
}

struct subscriber {
    std::string id;
    contact     reach{};
};
BOOST_DESCRIBE_STRUCT(subscriber, (), (id, reach))
constexpr auto schema(slipform::of<subscriber>)
{
    using namespace slipform::dsl;
    using R = subscriber;
    return object(field<&R::reach>(flattened));
}
//]

//[unknown_keys
struct answer {
    std::string               id;
    slipform::unknown_members more{};
};
BOOST_DESCRIBE_STRUCT(answer, (), (id, more))
constexpr auto schema(slipform::of<answer>)
{
    using namespace slipform::dsl;
    using R = answer;
    return object(field<&R::more>(unknown_keys));
}
//]

//[ignore_unknown_keys
struct receipt {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(receipt, (), (id))
constexpr auto schema(slipform::of<receipt>)
{
    using namespace slipform::dsl;
    return object(ignore_unknown_keys);
}
//]

} // namespace vocabulary

using namespace vocabulary;

int main()
{
    {
        section const types("types");
        std::cout << slipform::serialize(one_of_every_type(),
                                         {.layout = slipform::write_options::indented})
                  << '\n';
    }
    {
        section const integers("integers");
        read_back<std::vector<std::uint8_t>>("[2e2, 200.0]");
        read_back<std::vector<std::uint8_t>>("[0.5, 256, -1]");
    }
    {
        section const states("presence");
        read_back<presence>(R"({"always":"a","or_null":null})");
        read_back<presence>(R"({"always":"a","sometimes":"b","or_null":"c","three_states":null})");
        read_back<presence>(R"({"always":null,"sometimes":null})");
    }
    {
        section const recursion("recursive");
        read_back<folder>(R"({"name":"a","folders":[{"name":"b","folders":[]}]})");
    }
    {
        section const templates("template");
        read_back<page<point>>(R"({"items":[{"x":1,"y":2.5}]})");
    }
    {
        section const fields("field");
        read_back<visitor>(R"({"name":"","badge":"A-1"})");
    }
    {
        section const defaults("server_default");
        read_back<poll>("{}");
        read_back<poll>(R"({"open_for":59})");
    }
    {
        section const rules("rule");
        read_back<booking>(R"({"from":"2024-03-01","until":"2024-02-29"})");
    }
    {
        section const flat("flattened");
        read_back<subscriber>(R"({"id":"s1","email":"ada@example.com"})");
    }
    {
        section const unknown("unknown_keys");
        read_back<answer>(R"({"new":[1,2],"id":"a1"})");
    }
    {
        section const ignored("ignore_unknown_keys");
        read_back<receipt>(R"({"new":[1,2],"id":"r1"})");
        std::cout << "strictly:\n";
        read_back<receipt>(R"({"new":[1,2],"id":"r1"})", {.strict = true});
    }
    return slipform::serialize(poll{}) == "{}" ? 0 : 1;
}
