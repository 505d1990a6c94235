// Reading as a whole: one value or one report, in the order of the document, with the place of each
// issue, and no input that makes it fall over. What each kind of member takes is in tests/detail/.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <slipform/report/render.hpp>

using namespace slipform_tests;
using slipform::errc;
using slipform::read_options;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

struct customer {
    std::string                     name;
    std::string                     country;
    int                             age = 0;
    std::optional<std::vector<int>> scores{};
    std::optional<point>            spot{};

    bool operator==(customer const&) const = default;
};
BOOST_DESCRIBE_STRUCT(customer, (), (name, country, age, scores, spot))
constexpr auto schema(slipform::of<customer>)
{
    using namespace slipform::dsl;
    return object(field<&customer::name>(non_empty, max_length(10)), field<&customer::country>(country_alpha2),
                  field<&customer::age>(range(0, 150)), field<&customer::scores>(max_items(3), each(at_least(0))),
                  rule("age must not be 99", [](customer const& c) { return c.age != 99; }));
}

/// Passes over what it does not know.
struct ignoring {
    std::optional<int> x{};
};
BOOST_DESCRIBE_STRUCT(ignoring, (), (x))
constexpr auto schema(slipform::of<ignoring>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}

/// A union that looks ahead, of unions that look ahead.
struct branch;
struct leaf_node {
    bool operator==(leaf_node const&) const = default;
};
BOOST_DESCRIBE_STRUCT(leaf_node, (), ())
constexpr auto schema(slipform::of<leaf_node>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "LEAF"));
}
struct branch {
    std::vector<std::variant<leaf_node, branch, slipform::verbatim>> parts{};
};
BOOST_DESCRIBE_STRUCT(branch, (), (parts))
constexpr auto schema(slipform::of<branch>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "BRANCH"));
}
static_assert(slipform::well_formed<customer> && slipform::well_formed<branch>);

/// `before` so often, `middle`, `after` so often.
std::string repeated(std::size_t n, std::string_view before, std::string_view middle, std::string_view after)
{
    std::string text;
    for (std::size_t i = 0; i < n; ++i)
        text += before;
    text += middle;
    for (std::size_t i = 0; i < n; ++i)
        text += after;
    return text;
}

} // namespace

TEST_CASE("a sound document gives its value, whatever white space stands around it")
{
    customer const ada{"Ada", "GB", 36, std::vector<int>{1, 2}, point{3, 4}};
    for (std::string_view const text :
         {R"({"name":"Ada","country":"GB","age":36,"scores":[1,2],"spot":{"x":3,"y":4}})",
          " \r\n\t{\"name\":\"Ada\",\"country\":\"GB\",\"age\":36,\"scores\":[1,2],\"spot\":{\"x\":3,\"y\":4}}\n\n",
          R"({ "spot" : { "y" : 4 , "x" : 3 } , "scores" : [ 1 , 2 ] , "age" : 36.0 , "country" : "GB" , "name" : "A\u0064a" })"}) {
        auto const read = slipform::parse<customer>(text);
        REQUIRE(read.has_value());
        CHECK(*read == ada);
        CHECK(read.value() == ada);
    }
}

TEST_CASE("the text may be part of a larger one, with anything behind it")
{
    std::string const larger = R"({"name":"Ada","country":"GB","age":36}{"name":)";
    CHECK(slipform::parse<customer>(std::string_view(larger).substr(0, 38)).has_value());
    std::string const number = "12345";
    CHECK(accepted<int>(std::string_view(number).substr(0, 3)) == 123);
    std::string const word = "trueish";
    CHECK(accepted<bool>(std::string_view(word).substr(0, 4)));
    std::string const quoted = "\"a\"b\"";
    CHECK(accepted<std::string>(std::string_view(quoted).substr(0, 3)) == "a");
}

TEST_CASE("all that is wrong with a document is in one report, in the order of the document")
{
    std::string_view const text = R"({
  "name": "",
  "country": "gb",
  "age": "36",
  "scores": [1, -2, null, 4.5],
  "spot": {"x": 1, "z": [true], "x": 2},
  "Age": {"a": 1, "a": 2},
  "name": 7
})";
    auto const report = slipform::parse<customer>(text).error();
    struct expected {
        errc               code;
        std::string_view   pointer;
        slipform::location where;
        std::string_view   message;
        std::string_view   rule;
    };
    std::vector<expected> const all{
        {errc::too_short, "/name", {12, 2, 11}, "expected not empty", "non_empty"},
        {errc::bad_format, "/country", {29, 3, 14}, "expected an ISO 3166-1 alpha-2 code", "country_alpha2"},
        {errc::wrong_type, "/age", {44, 4, 10}, "expected an integer", ""},
        {errc::out_of_range, "/scores/1", {66, 5, 17}, "expected a number not below 0", "at_least"},
        {errc::null_not_allowed, "/scores/2", {70, 5, 21}, "expected an integer, not null", ""},
        {errc::wrong_type, "/scores/3", {76, 5, 27}, "expected an integer", ""},
        {errc::missing_field, "/spot/y", {92, 6, 11}, "required", ""},
        {errc::unknown_field, "/spot/z", {106, 6, 25}, "expected a key of this object", ""},
        {errc::repeated_key, "/spot/x", {119, 6, 38}, "expected each key once", ""},
        {errc::unknown_field, "/Age", {132, 7, 10}, "expected a key of this object", ""},
        {errc::repeated_key, "/Age/a", {146, 7, 24}, "expected each key once", ""},
        {errc::repeated_key, "/name", {160, 8, 11}, "expected each key once", ""},
    };
    INFO(listed(report));
    REQUIRE(report.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(i);
        CHECK(report[i].code == all[i].code);
        CHECK(report[i].pointer == all[i].pointer);
        CHECK(report[i].message == all[i].message);
        CHECK(report[i].rule == all[i].rule);
        REQUIRE(report[i].where.has_value());
        CHECK(report[i].where->offset == all[i].where.offset);
        CHECK(report[i].where->line == all[i].where.line);
        CHECK(report[i].where->column == all[i].where.column);
    }
    CHECK_FALSE(report.truncated());
}

TEST_CASE("broken syntax ends reading; what was wrong before it is told as well")
{
    auto const report = slipform::parse<customer>("{\"name\":\"\",\"scores\":[-1,tru],\"age\":\"x\"}").error();
    REQUIRE(report.size() == 3);
    CHECK(report[0].pointer == "/name");
    CHECK(report[1].pointer == "/scores/0");
    CHECK(report[2].code == errc::syntax);
    CHECK(report[2].pointer == "/scores/1");
    CHECK(report[2].where->offset == 24);
    // Nothing is missing from an object that does not end, and no rule is broken by it.
    refused<customer>("{\"age\":99>>", errc::syntax, "/age");
    refused<customer>("{>>", errc::syntax, "");
    refused<customer>("{\"name\":\"a\",\"country\":\"GB\",\"age\":1}>>}", errc::syntax, "");
}

TEST_CASE("the place of a missing member is its object, of a broken rule too")
{
    refused<customer>("\n  >>{\"name\":\"a\",\"country\":\"GB\"}", errc::missing_field, "/age");
    refused<customer>("\n\n >>{\"name\":\"a\",\"country\":\"GB\",\"age\":99}", errc::rule_broken, "");
    refused<std::vector<customer>>("[{\"name\":\"a\",\"country\":\"GB\",\"age\":1},\n>>{\"country\":\"GB\",\"age\":1}]",
                                   errc::missing_field, "/1/name");
}

TEST_CASE("columns count bytes, lines end with a line feed, tabs and carriage returns are bytes")
{
    refused<customer>("{\"name\":\"\xC3\xA9\xE6\xB0\xB4\",\"country\":\"GB\",\"age\":>>null}", errc::null_not_allowed,
                      "/age");
    refused<customer>("{\r\n\t\"name\":\t\"a\",\r\n\t\"country\":\"GB\",\r\r\n\t\"age\":\t>>true\r\n}", errc::wrong_type,
                      "/age");
    auto const read = slipform::parse<customer>("{\"name\":\"a\",\"country\":\"GB\",\n\t\t\"age\": true}");
    CHECK(read.error().front().where == slipform::location{37, 2, 10});
}

TEST_CASE("pointers are escaped, keys in them decoded")
{
    refused<std::map<std::string, int>>(R"({"a/b":1,"\u007E":>>"x"})", errc::wrong_type, "/~0");
    refused<std::map<std::string, std::map<std::string, int>>>(R"({"a/b":{"c~d/":>>null}})", errc::null_not_allowed,
                                                              "/a~1b/c~0d~1");
    refused<customer>(R"({"name":"a","country":"GB","age":1,"\"\\\n":>>1})", errc::unknown_field, "/\"\\\n");
    refused<customer>("{\"name\":\"a\",\"country\":\"GB\",\"age\":1,\"\xC3\xA9\":>>1}", errc::unknown_field, "/\xC3\xA9");
}

TEST_CASE("an empty text and texts of white space are refused at their end")
{
    for (std::string const text : {"", " ", "\n", "\r\n\t  ", "\n\n\n"}) {
        auto const read = slipform::parse<customer>(text);
        REQUIRE_FALSE(read.has_value());
        REQUIRE(read.error().size() == 1);
        CHECK(read.error().front().code == errc::syntax);
        CHECK(read.error().front().pointer.empty());
        CHECK(*read.error().front().where == place_in(text, text.size()));
    }
    CHECK_FALSE(slipform::parse<customer>(std::string_view()).has_value());
    CHECK_FALSE(slipform::parse<std::string>(std::string_view()).has_value());
}

TEST_CASE("every issue points at the value it names")
{
    // Found again by walking the document the other way: from the pointer to the text.
    std::string_view const text = R"( { "numbers" : [ 1 , "two" , [3] ] , "byText" : { "a/b" : null , "c" : { } } ,
        "points" : [ { "x" : 1 } , { "x" : "1" , "y" : 2 , "z" : 3 } ] , "text" : { "free" : [ ] } , "i8" : 300 ,
        "word" : "PINK" , "date" : "yesterday" , "tree" : { "name" : "a" , "children" : [ { } , 7 ] } } )";
    auto const  read     = slipform::parse<everything>(text);
    auto const  document = json_of(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().size() == 14);
    for (slipform::issue const& issue : read.error()) {
        INFO(issue.pointer);
        std::string pointer = issue.pointer;
        if (issue.code == errc::missing_field)
            pointer.erase(pointer.rfind('/'));
        boost::system::error_code ec;
        auto const* const         value = document.find_pointer(pointer, ec);
        REQUIRE(value != nullptr);
        // The value that begins at the place is the very value.
        json::stream_parser parser;
        parser.write_some(text.data() + issue.where->offset, text.size() - issue.where->offset, ec);
        if (!parser.done())
            parser.finish(ec);
        REQUIRE(parser.done());
        CHECK(parser.release() == *value);
    }
}

TEST_CASE("nesting of a hundred thousand levels is refused, not run out of stack by")
{
    std::size_t const many = 100'000;
    struct nest {
        std::string_view before;
        std::string_view middle;
        std::string_view after;
    };
    for (auto const& [before, middle, after] :
         {nest{"[", "", "]"}, {"[", "1", "]"}, {"{\"a\":", "1", "}"}, {"[{\"a\":", "{}", "}]"}, {"[", "", ""},
          {"{\"a\":", "", ""}, {"{\"\\u0061\":[", "", "]}"}, {"[[],", "[]", "]"}})
        for (std::string const& text : {repeated(many, before, middle, after),
                                        "{\"x\":" + repeated(many, before, middle, after) + "}"}) {
            for (auto const& report :
                 {slipform::parse<json::value>(text).error(),
                  slipform::parse<slipform::verbatim>("{\"b\":" + text + "}").error(),
                  slipform::parse<ignoring>("{\"b\":" + text + "}").error(),
                  slipform::parse<ignoring>("{\"x\":" + text + "}").error(),
                  slipform::parse<everything>("{\"free\":" + text + "}").error(),
                  slipform::parse<everything>("{\"text\":" + text + "}").error(),
                  slipform::parse<everything>("{\"numbers\":" + text + "}").error(),
                  slipform::parse<everything>("{\"b\":" + text + "}").error(),
                  slipform::parse<std::map<std::string, json::value>>("{\"b\":" + text + "}").error()}) {
                bool deep = false;
                for (auto const& issue : report)
                    deep |= issue.code == errc::too_deep;
                CHECK(deep);
            }
        }
}

TEST_CASE("types made of themselves are bounded alike")
{
    std::size_t const many = 100'000;
    auto const        too_deep = [](slipform::report const& report) {
        bool deep = false;
        for (auto const& issue : report)
            deep |= issue.code == errc::too_deep;
        return deep;
    };
    CHECK(too_deep(slipform::parse<node>(repeated(many, "{\"child\":", "null", "}")).error()));
    CHECK(too_deep(slipform::parse<node>(repeated(many, "{\"children\":[", "", "]}")).error()));
    CHECK(too_deep(slipform::parse<branch>(repeated(many, "{\"type\":\"BRANCH\",\"parts\":[", "", "]}")).error()));
    CHECK(too_deep(slipform::parse<branch>(repeated(many, "{\"parts\":[", "", "],\"type\":\"BRANCH\"}")).error()));
    CHECK(too_deep(slipform::parse<branch>(repeated(many, "{\"parts\":[", "", "],\"type\":\"OTHER\"}")).error()));

    // As deep as it may be, all of it is read.
    std::string const text = repeated(63, "{\"parts\":[", "{\"type\":\"LEAF\"}", "],\"type\":\"BRANCH\"}");
    auto const        read = slipform::parse<branch>(text);
    REQUIRE(read.has_value());
    branch const* at = &*read;
    for (int i = 1; i < 63; ++i)
        at = &std::get<branch>(at->parts.at(0));
    CHECK(std::holds_alternative<leaf_node>(at->parts.at(0)));
}

TEST_CASE("two readings of one text are the same, and neither keeps anything of it")
{
    std::optional<slipform::result<everything>> read;
    std::string                                 report;
    {
        std::string text = R"({"text":"long enough to be on the heap, surely","free":{"key":["value"]},"byText":{"k":1}})";
        read.emplace(slipform::parse<everything>(text));
        std::string broken = R"({"text":1,"some unknown key, long enough for the heap":2})";
        report             = listed(slipform::parse<everything>(broken).error());
        CHECK(report == listed(slipform::parse<everything>(broken).error()));
        text.assign(text.size(), '#');
        broken.assign(broken.size(), '#');
    }
    CHECK(read->value().text == "long enough to be on the heap, surely");
    CHECK(*read->value().free == json::parse(R"({"key":["value"]})"));
    CHECK(report.find('#') == std::string::npos);
}

TEST_CASE("what the caller is told can be shown")
{
    std::string_view const text = "{\n  \"name\": \"\",\n  \"age\": 1.5\n}";
    CHECK(slipform::render(slipform::parse<customer>(text).error()).find("/name") != std::string::npos);
}
