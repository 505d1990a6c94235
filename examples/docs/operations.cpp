// Each operation on one small schema.
#include "show.hpp"

#include <slipform/interop/ostream.hpp>

namespace desk {

BOOST_DEFINE_ENUM_CLASS(channel, web, phone)
constexpr auto schema(slipform::of<channel>) { return slipform::dsl::enumeration(); }

//[schema
struct ticket {
    std::string                             title;
    std::optional<int>                      priority{};
    std::optional<slipform::open<channel>>  opened_by{};
    std::optional<std::vector<std::string>> tags{};

    bool operator==(ticket const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ticket, (), (title, priority, opened_by, tags))
constexpr auto schema(slipform::of<ticket>)
{
    using namespace slipform::dsl;
    using R = ticket;
    return object(
        doc("Something that somebody wants done."),
        spelled(camel_case),
        field<&R::title>(non_empty, max_length(80), doc("One line.")),
        field<&R::priority>(range(1, 5), server_default(3)),
        field<&R::tags>(max_items(8), each(non_empty)));
}
//]

//[query_schema
struct search {
    std::string         text;
    std::optional<int>  page{};
    std::optional<bool> closed{};
};
BOOST_DESCRIBE_STRUCT(search, (), (text, page, closed))
constexpr auto schema(slipform::of<search>)
{
    using namespace slipform::dsl;
    using R = search;
    return object(field<&R::text>(non_empty), field<&R::page>(at_least(1)));
}
//]

//[conforms_schema
struct window {
    int from;
    int to;
};
BOOST_DESCRIBE_STRUCT(window, (), (from, to))
constexpr auto schema(slipform::of<window>)
{
    using namespace slipform::dsl;
    return object(rule("from must not exceed to", [](window const& w) { return w.from <= w.to; }));
}
constexpr window night{.from = 22, .to = 23};
static_assert(slipform::conforms(night));
static_assert(!slipform::conforms(window{.from = 3, .to = 2}));
//]

} // namespace desk

using desk::ticket;

int main()
{
    //[values
    ticket const good{.title = "Printer on fire", .priority = 1, .opened_by = desk::channel::phone};
    ticket const wrong{.title = "", .priority = 9, .tags = std::vector<std::string>{"a", ""}};
    //]
    {
        section const out("serialize");
        //[serialize
        std::string text = slipform::serialize(good);
        text += '\n';
        slipform::serialize_to(text, wrong); // appended, though wrong: writing does not judge
        //]
        std::cout << text << '\n';
    }
    {
        section const out("indented");
        //[indented
        std::cout << slipform::serialize(good, {.layout = slipform::write_options::indented})
                  << '\n';
        //]
    }
    {
        section const out("payload");
        //[payload
        slipform::result<std::string> const body = slipform::payload(wrong);
        if (body)
            std::cout << "sent: " << *body << '\n';
        else
            std::cout << slipform::render(body.error());
        //]
    }
    {
        section const out("parse");
        //[parse
        slipform::result<ticket> const read =
            slipform::parse<ticket>(R"({"title": "", "Priority": 1, "openedBy": "fax"})");
        if (read)
            std::cout << read->title << '\n';
        else
            std::cout << slipform::render(read.error(), "ticket.json");
        //]
    }
    {
        section const out("read_options");
        //[read_options
        std::string_view const text = R"({"title":"","priority":null,"openedBy":"fax"})";
        auto const             lenient =
            slipform::parse<ticket>(text, {.check_rules = false, .null_is_absent = true});
        auto const strict = slipform::parse<ticket>(text, {.strict = true});
        std::cout << slipform::serialize(*lenient) << '\n' << slipform::render(strict.error());
        //]
    }
    {
        section const out("validate");
        //[validate
        slipform::report const report = slipform::validate(wrong);
        for (slipform::issue const& issue : report)
            std::cout << issue.pointer << ' ' << issue.rule << '\n';
        if (slipform::issue const* tag = report.find("/tags/1"))
            std::cout << tag->message << '\n';
        //]
    }
    {
        section const out("conforms");
        //[conforms
        std::cout << std::boolalpha << slipform::conforms(good) << ' ' << slipform::conforms(wrong)
                  << '\n';
        //]
    }
    {
        section const out("query");
        //[query
        for (std::string_view url :
             {"https://desk.example/find?text=paper+jam%21&page=2&closed=true",
              "text=ink&page=0&sort=age", "?text=%FF"}) {
            auto const asked = slipform::parse_query<desk::search>(url);
            std::cout << url << '\n'
                      << (asked ? slipform::serialize(*asked) + '\n'
                                : slipform::render(asked.error()));
        }
        //]
    }
    {
        section const out("visit");
        //[visit
        slipform::visit(good, []<class T>(std::string_view pointer, T const&) {
            std::cout << '"' << pointer << '"' << (std::is_same_v<T, std::string> ? " a text" : "")
                      << '\n';
        });
        //]
    }
    {
        section const out("diff");
        //[diff
        for (slipform::difference const& one : slipform::diff(good, wrong))
            std::cout << one.pointer << ": " << (one.before.empty() ? "absent" : one.before)
                      << " -> " << (one.after.empty() ? "absent" : one.after) << '\n';
        //]
    }
    {
        section const out("for_each_field");
        //[for_each_field
        slipform::object_summary const summary = slipform::summary_of<ticket>();
        std::cout << summary.doc << '\n';
        slipform::for_each_field<ticket>([](slipform::field_info const& field, auto) {
            std::cout << field.name << ": " << field.type << (field.required ? ", required" : "");
            if (!field.server_default.empty())
                std::cout << ", " << field.server_default << " if absent";
            for (std::string const& constraint : field.constraints)
                std::cout << ", " << constraint;
            std::cout << '\n';
        });
        //]
    }
    {
        section const out("ostream");
        //[ostream
        std::cout << slipform::compact(good) << '\n' // slipform/interop/ostream.hpp
                  << slipform::validate(wrong);      // one issue a line
        //]
    }
    {
        section const out("equality");
        //[equality
        ticket const same = slipform::parse<ticket>(slipform::serialize(good)).value();
        std::cout << (same == good ? "equal" : "different") << '\n'; // operator== of the struct
        //]
    }
    return 0;
}
