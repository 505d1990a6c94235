// Reading, checking, writing and querying without exceptions and RTTI.
#include <slipform/diff.hpp>
#include <slipform/dsl.hpp>
#include <slipform/interop/boost_json.hpp>
#include <slipform/interop/ostream.hpp>
#include <slipform/payload.hpp>
#include <slipform/query.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/visit.hpp>
#include <slipform/write.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/json/parse.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// What result::value() and Boost.JSON call instead of throwing: the program's own, as
// BOOST_NO_EXCEPTIONS asks for.
namespace boost {

void throw_exception(std::exception const& e)
{
    std::printf("%s\n", e.what());
    std::exit(std::string_view(e.what()) == "1:1: /clientId: required" ? EXIT_SUCCESS
                                                                       : EXIT_FAILURE);
}
void throw_exception(std::exception const& e, boost::source_location const&) { throw_exception(e); }

} // namespace boost

namespace {

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(slipform::of<theme>) { return slipform::dsl::enumeration(); }

struct by_card {
    std::string card{};

    bool operator==(by_card const&) const = default;
};
BOOST_DESCRIBE_STRUCT(by_card, (), (card))
constexpr auto schema(slipform::of<by_card>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "CARD"));
}

struct request {
    std::string                                     client_id{};
    std::optional<int>                              age{};
    std::optional<slipform::open<theme>>            look{};
    std::vector<std::variant<by_card, std::string>> payments{};
    std::optional<boost::json::value>               free{};

    bool operator==(request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, age, look, payments, free))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), field<&R::client_id>(non_empty, pattern<"[a-z]+">),
                  field<&R::age>(range(0, 99)),
                  rule("age is given with a look", [](R const& r) { return !r.look || r.age; }));
}

struct outcome {
    std::string        id{};
    std::optional<int> count{};
};
BOOST_DESCRIBE_STRUCT(outcome, (), (id, count))
constexpr auto schema(slipform::of<outcome>) { return slipform::dsl::object(); }

void expect(bool held, char const* what)
{
    if (held)
        return;
    std::printf("expected %s\n", what);
    std::exit(EXIT_FAILURE);
}

constexpr char const* text =
    R"({"clientId":"abc","age":7,"look":"green","payments":["cash",{"type":"CARD","card":"1"}],"free":[{}]})";

} // namespace

int main()
{
    auto const read = slipform::parse<request>(text);
    expect(read.has_value(), "the text to be read");
    expect(slipform::serialize(*read) == text, "it to be written back");
    expect(slipform::validate(*read).empty() && slipform::conforms(*read), "it to be valid");
    expect(slipform::payload(*read).has_value(), "a payload");
    expect(slipform::payload(request{}).error().front().code == slipform::errc::too_short,
           "no payload of an empty request");
    expect(slipform::from_value<request>(slipform::to_value(*read)).value_or(request{}) == *read,
           "it to come back from a DOM");

    auto const refused = slipform::parse<request>(R"({"age":100,"look":"light","payments":[1]})");
    expect(!refused && refused.error().size() == 3, "three issues");
    expect(slipform::render(refused.error()).size() > 80, "them to be rendered");
    expect(!slipform::parse<request>("{"), "broken text to be refused");

    auto const query = slipform::parse_query<outcome>("?id=a%20b&count=3");
    expect(query && query->id == "a b" && query->count == 3, "a query to be read");

    request other = *read;
    other.age     = 8;
    expect(slipform::diff(*read, other).size() == 1, "one difference");
    std::size_t seen = 0;
    slipform::visit(*read, [&seen](std::string_view, auto const&) { ++seen; });
    expect(seen == 9, "nine values to be visited");

    // The last act: asking for a value that is not there ends in boost::throw_exception, above.
    (void)slipform::parse<request>(R"({"payments":[]})").value();
    return EXIT_FAILURE;
}
