// Each operation on one small schema.
#include "show.hpp"

#include <slipform/interop/format.hpp>
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

} // namespace desk

using desk::ticket;

int main()
{
    ticket const good{.title = "Printer on fire", .priority = 1, .opened_by = desk::channel::phone};
    ticket const wrong{.title = "", .priority = 9, .tags = std::vector<std::string>{"a", ""}};
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
        std::cout << slipform::serialize(good, {.layout = slipform::write_options::indented}) << '\n';
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
        std::cout << std::boolalpha << slipform::conforms(good) << ' ' << slipform::conforms(wrong) << '\n';
        static_assert(!slipform::conforms(ticket{.title = {}, .priority = 9})); // also while compiling
        //]
    }
    {
        section const out("query");
        //[query
        struct print {
            void operator()(std::string_view url) const
            {
                auto const asked = slipform::parse_query<desk::ticket>(url);
                std::cout << (asked ? slipform::serialize(*asked) + '\n'
                                    : slipform::render(asked.error()));
            }
        };
        //]
        (void)print{};
    }
    return 0;
}
