// Every code, by a small text or value that triggers it.
#include "show.hpp"

#include <set>

namespace errors {

BOOST_DEFINE_ENUM_CLASS(size_word, small, large)
constexpr auto schema(slipform::of<size_word>) { return slipform::dsl::enumeration(); }

struct circle {
    double radius;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    return slipform::dsl::object(slipform::dsl::tagged("is", "circle"));
}

struct square {
    double side;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto schema(slipform::of<square>)
{
    return slipform::dsl::object(slipform::dsl::tagged("is", "square"));
}

struct with_iban {
    std::string iban;
};
BOOST_DESCRIBE_STRUCT(with_iban, (), (iban))
constexpr auto schema(slipform::of<with_iban>) { return slipform::dsl::object(); }

struct with_card {
    std::string card;
};
BOOST_DESCRIBE_STRUCT(with_card, (), (card))
constexpr auto schema(slipform::of<with_card>) { return slipform::dsl::object(); }

//[schema
struct probe {
    std::optional<std::uint8_t>                       age{};
    std::optional<std::string>                        name{};
    std::optional<size_word>                          size{};
    std::optional<std::vector<int>>                   marks{};
    std::optional<int>                                from{}, to{};
    std::optional<std::variant<circle, square>>       shape{};   // told apart by the tag "is"
    std::optional<std::variant<with_iban, with_card>> payment{}; // told apart by their keys
};
BOOST_DESCRIBE_STRUCT(probe, (), (age, name, size, marks, from, to, shape, payment))
constexpr auto schema(slipform::of<probe>)
{
    using namespace slipform::dsl;
    using R = probe;
    return object(
        field<&R::age>(at_most(150)),
        field<&R::name>(also_spelled("fullName"), non_empty, max_length(5), ascii, letters),
        field<&R::marks>(min_items(1), max_items(3), unique_items),
        rule("from must not exceed to",
             [](R const& r) { return !r.from || !r.to || *r.from <= *r.to; }));
}
//]

} // namespace errors

using errors::probe;

int main()
{
    std::set<int> seen;
    auto const    print = [&seen](slipform::report const& report) {
        for (slipform::issue const& issue : report) {
            std::cout << "    " << issue.code.message() << ": " << slipform::render(issue) << '\n';
            seen.insert(issue.code.value());
        }
    };
    auto const read = [&print](std::string_view text, slipform::read_options const& options = {}) {
        auto const result = slipform::parse<probe>(text, options);
        std::cout << text << '\n';
        if (!result)
            print(result.error());
    };
    {
        section const syntax("syntax");
        read(R"({"age":7,})");
        read(R"({"age":7,"age":8})");
        std::cout << "with max_depth = 1: ";
        read(R"({"marks":[1]})", {.max_depth = 1});
    }
    {
        section const shape("shape");
        read(R"({"payment":{"iban":"GB33"},"shape":{"is":"circle"}})");
        read(R"({"agee":7})");
        read(R"({"name":"Ada","fullName":"Ada"})");
        read(R"({"age":"7"})");
        read(R"({"age":null})");
        read(R"({"size":"huge"})");
        read(R"({"shape":{"is":"star"}})");
        read(R"({"payment":{}})");
        read(R"({"age":256})");
    }
    {
        section const value("value");
        read(R"({"name":""})");
        read(R"({"name":"Lovelace"})");
        read(R"({"marks":[]})");
        read(R"({"marks":[1,2,3,4]})");
        read(R"({"age":151})");
        read(R"({"name":"R2D2"})");
        read(R"({"name":"Zo\u00eb"})");
        read(R"({"marks":[1,1]})");
        read(R"({"from":2,"to":1})");
    }
    {
        section const encoding("bad_encoding");
        std::cout << "probe{.name = \"Zo\\xEB\"}\n"; // ISO 8859-1, not UTF-8
        print(slipform::validate(probe{.name = "Zo\xEB"}));
    }
    {
        section const truncated("truncated");
        auto const    result = slipform::parse<probe>(R"({"a":1,"b":2,"c":3})", {.max_issues = 2});
        std::cout << slipform::render(result.error(), "probe.json");
    }
    {
        section const    catching("condition");
        std::string_view text = R"({"age":151})";
        //[condition
        auto const result = slipform::parse<probe>(text);
        if (!result) {
            boost::system::error_code const code = result.error().front().code;
            if (code == slipform::errc::out_of_range)
                std::cout << "this very code\n";
            if (code == slipform::condition::value)
                std::cout << "anything about a value: " << code.category().name() << '.'
                          << code.message() << '\n';
        }
        //]
    }
    {
        section const throwing("bad_document");
        //[bad_document
        try {
            probe const value = slipform::parse<probe>(R"({"age":"7","name":""})").value();
            std::cout << value.age.has_value();
        } catch (slipform::bad_document const& bad) {
            std::cout << bad.what() << " (" << bad.report().size() << " issues)\n";
        }
        //]
    }
    return seen.size() == 22 ? 0 : 1; // every code was there
}
