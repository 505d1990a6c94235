// Writing: serialize and serialize_to.
#include "support/catch.hpp"
#include "support/everything.hpp"
#include "support/vendor.hpp"
#include "support/written_strings.hpp"

#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/write.hpp>

#include <bit>
#include <cstdlib>
#include <limits>
#include <new>

using namespace slipform_tests;
using slipform::serialize;
using slipform::serialize_to;
namespace json = boost::json;

// Every allocation of this executable is counted. Not inline: compilers would take the pairs apart.
namespace {
std::size_t allocations = 0;
}
SLIPFORM_NO_INLINE void* operator new(std::size_t size)
{
    ++allocations;
    if (void* const room = std::malloc(size != 0 ? size : 1))
        return room;
    throw std::bad_alloc();
}
SLIPFORM_NO_INLINE void* operator new(std::size_t size, std::nothrow_t const&) noexcept
{
    ++allocations;
    return std::malloc(size != 0 ? size : 1);
}
SLIPFORM_NO_INLINE void* operator new[](std::size_t size) { return operator new(size); }
SLIPFORM_NO_INLINE void  operator delete(void* room) noexcept { std::free(room); }
SLIPFORM_NO_INLINE void  operator delete[](void* room) noexcept { std::free(room); }
SLIPFORM_NO_INLINE void  operator delete(void* room, std::size_t) noexcept { std::free(room); }
SLIPFORM_NO_INLINE void  operator delete[](void* room, std::size_t) noexcept { std::free(room); }

namespace {

constexpr slipform::write_options indented{.layout = slipform::write_options::indented};

template <class F> std::size_t allocations_of(F f)
{
    std::size_t const before = allocations;
    f();
    return allocations - before;
}

struct states {
    std::optional<std::string>                     maybe{};
    slipform::nullable<std::string>                null{};
    std::optional<slipform::nullable<std::string>> both{};

    bool operator==(states const&) const = default;
};
BOOST_DESCRIBE_STRUCT(states, (), (maybe, null, both))
constexpr auto schema(slipform::of<states>) { return slipform::dsl::object(); }

struct empties {
    loose                               object{};
    std::vector<std::int32_t>           array{};
    std::map<std::string, std::int32_t> map{};
    boost::json::object                 free{};
    boost::json::value                  any = json::array{};
    std::optional<loose>                maybe{};
    std::optional<std::vector<loose>>   many{};

    bool operator==(empties const&) const = default;
};
BOOST_DESCRIBE_STRUCT(empties, (), (object, array, map, free, any, maybe, many))
constexpr auto schema(slipform::of<empties>) { return slipform::dsl::object(); }

struct nested_keeper {
    json::object kept{};
    std::string  inner{};

    bool operator==(nested_keeper const&) const = default;
};
BOOST_DESCRIBE_STRUCT(nested_keeper, (), (kept, inner))
constexpr auto schema(slipform::of<nested_keeper>)
{
    using namespace slipform::dsl;
    return object(field<&nested_keeper::kept>(unknown_keys));
}
struct keeps_inside {
    nested_keeper folded{};
    std::string   last{};

    bool operator==(keeps_inside const&) const = default;
};
BOOST_DESCRIBE_STRUCT(keeps_inside, (), (folded, last))
constexpr auto schema(slipform::of<keeps_inside>)
{
    using namespace slipform::dsl;
    return object(field<&keeps_inside::folded>(flattened));
}

/// All places where a text of the caller can stand.
struct texts {
    std::string                        plain{};
    std::map<std::string, std::string> map{};
    slipform::open<colour>             word{colour::red};
    json::value                        any{};
    json::object                       rest{};

    bool operator==(texts const&) const = default;
};
BOOST_DESCRIBE_STRUCT(texts, (), (plain, map, word, any, rest))
constexpr auto schema(slipform::of<texts>)
{
    using namespace slipform::dsl;
    return object(field<&texts::rest>(unknown_keys));
}
texts everywhere(std::string const& s)
{
    return {
        s, {{s, s}}, slipform::open<colour>(s), json::array{json::object{{s, s}}}, {{"-" + s, s}}};
}
std::string everywhere_written(std::string const& quoted)
{
    return "{\"plain\":" + quoted + ",\"map\":{" + quoted + ':' + quoted + "},\"word\":" + quoted +
           ",\"any\":[{" + quoted + ':' + quoted + "}],\"-" + quoted.substr(1) + ':' + quoted + '}';
}

BOOST_DEFINE_ENUM_CLASS(spelled_out, plain, named, aliased)
constexpr auto schema(slipform::of<spelled_out>)
{
    using namespace slipform::dsl;
    using E = spelled_out;
    return enumeration(spelled(screaming_kebab_case), value<E::named>(spelled("n/a")),
                       value<E::aliased>(also_spelled("other")));
}

} // namespace

TEST_CASE("every type is written in its own way, in the order of the description")
{
    everything const v = full_of_everything();
    CHECK(serialize(v) == text_of_everything);
    CHECK(accepted<everything>(text_of_everything) == v);
}

TEST_CASE("what has no key of its own can be the whole document")
{
    CHECK(serialize(true) == "true");
    CHECK(serialize(std::string("a\"b")) == R"("a\"b")");
    CHECK(serialize(std::vector<std::string>{"a", "b"}) == R"(["a","b"])");
    CHECK(serialize(std::map<std::string, bool>{{"b", true}, {"a", false}}) ==
          R"({"a":false,"b":true})");
    CHECK(serialize(colour::dark_green) == R"("dark-green")");
    CHECK(serialize(slipform::nullable<int>()) == "null");
    CHECK(serialize(std::optional<int>(3)) == "3");
    CHECK(serialize(slipform::one_or_many<std::string>("x")) == R"("x")");
    CHECK(serialize(slipform::one_or_many<std::string>(std::vector<std::string>{"x"})) ==
          R"(["x"])");
    CHECK(serialize(slipform::verbatim{{{"a", 1}}}) == R"({"a":1})");
    CHECK(slipform::serialize(json::value(nullptr)) == "null");
    CHECK(serialize(outline(circle{1.5})) == R"({"kind":"circle","radius":1.5})");
    chained chain{"a", std::make_unique<chained>()};
    chain.next->name = "b";
    CHECK(serialize(chain) == R"({"name":"a","next":{"name":"b"}})");
}

TEST_CASE("absent, null and a value are three things")
{
    CHECK(serialize(states{}) == R"({"null":null})");
    CHECK(serialize(states{.maybe = "", .null = "", .both = ""}) ==
          R"({"maybe":"","null":"","both":""})");
    CHECK(serialize(states{.both = slipform::null}) == R"({"null":null,"both":null})");
    CHECK(serialize(states{.both = "x"}) == R"({"null":null,"both":"x"})");
    for (auto const& both : {std::optional<slipform::nullable<std::string>>{},
                             std::optional<slipform::nullable<std::string>>{slipform::null},
                             std::optional<slipform::nullable<std::string>>{"x"}})
        CHECK(accepted<states>(serialize(states{.both = both})).both == both);
}

TEST_CASE("an empty object and an empty array are kept, an absent one is not written")
{
    CHECK(serialize(empties{}) == R"({"object":{},"array":[],"map":{},"free":{},"any":[]})");
    CHECK(
        serialize(empties{.any = json::object{}, .maybe = loose{}, .many = std::vector<loose>{}}) ==
        R"({"object":{},"array":[],"map":{},"free":{},"any":{},"maybe":{},"many":[]})");
    CHECK(serialize(loose{}) == "{}");
    CHECK(serialize(std::vector<loose>(2)) == "[{},{}]");
}

TEST_CASE("a server's default is written only if the caller sets it")
{
    slipform::complycube::check_session request{
        .client_id   = "c",
        .check_types = {slipform::complycube::check_type::identity_check},
        .success_url = "https://a.example/s",
        .cancel_url  = "https://a.example/c"};
    std::string const bare =
        R"({"clientId":"c","checkTypes":["identity_check"],"successUrl":"https://a.example/s",)"
        R"("cancelUrl":"https://a.example/c")";
    CHECK(serialize(request) == bare + '}');
    request.enable_monitoring = false;
    request.language          = slipform::complycube::ui_language::en;
    request.theme             = slipform::complycube::ui_theme::light;
    CHECK(serialize(request) ==
          bare + R"(,"enableMonitoring":false,"language":"en","theme":"light"})");
}

TEST_CASE("flattened members stand in their place, and the group leaves no trace")
{
    slipform::idenfy::token_request request{.client_id = "u"};
    CHECK(serialize(request) == R"({"clientId":"u"})");
    request.custom.questionnaire = slipform::null;
    request.document.country     = "US";
    request.person.first_name    = "J";
    CHECK(serialize(request) ==
          R"({"clientId":"u","firstName":"J","country":"US","questionnaire":null})");
}

TEST_CASE("unknown keys are written back where the object ends")
{
    keeps_inside const v{{{{"later", 1}, {"latest", nullptr}}, "i"}, "l"};
    CHECK(serialize(v) == R"({"inner":"i","last":"l","later":1,"latest":null})");
    CHECK(accepted<keeps_inside>(serialize(v)) == v);
    CHECK(serialize(nested_keeper{{{"k", json::object{}}}, ""}) == R"({"inner":"","k":{}})");
}

TEST_CASE("the tag comes first")
{
    CHECK(serialize(circle{2}) == R"({"kind":"circle","radius":2})");
    CHECK(serialize(outline(square{})) == R"({"kind":"square","side":0})");
    slipform::yoti::requested_check const check =
        slipform::yoti::document_comparison_check{.config = {}, .other_members = {{"x", 1}}};
    CHECK(serialize(check) == R"({"type":"ID_DOCUMENT_COMPARISON","config":{},"x":1})");
    CHECK(serialize(outline(slipform::verbatim{{{"n", 1}, {"kind", "dot"}}})) ==
          R"({"n":1,"kind":"dot"})");
}

TEST_CASE("enumerators are written by their name on the wire, never by a second spelling")
{
    CHECK(serialize(std::vector{spelled_out::plain, spelled_out::named, spelled_out::aliased}) ==
          R"(["PLAIN","n/a","ALIASED"])");
    CHECK(serialize(std::map<spelled_out, int>{{spelled_out::named, 1}}) == R"({"n/a":1})");
    using words = std::map<slipform::open<spelled_out>, int>;
    CHECK(serialize(words{{spelled_out::named, 1}, {slipform::open<spelled_out>("else"), 2}}) ==
          R"({"n/a":1,"else":2})");
}

TEST_CASE("integers are written to the bounds of their types")
{
    CHECK(serialize(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(serialize(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
    CHECK(serialize(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    CHECK(serialize(std::numeric_limits<std::int8_t>::min()) == "-128");
    CHECK(serialize(std::uint8_t{255}) == "255");
    CHECK(serialize(0) == "0");
}

TEST_CASE("doubles have their shortest spelling and read back to the bit")
{
    CHECK(serialize(0.1) == "0.1");
    CHECK(serialize(100.0) == "100");
    CHECK(serialize(-0.0) == "-0");
    CHECK(serialize(1e300) == "1e+300");
    CHECK(serialize(5e-324) == "5e-324");
    CHECK(serialize(1.7976931348623157e308) == "1.7976931348623157e+308");
    dice random(0xD0B1Eu);
    for (int i = 0; i != 20000; ++i) {
        auto const value = std::bit_cast<double>(random.roll());
        if (!slipform::json::is_finite(value))
            continue;
        auto const read = slipform::parse<double>(serialize(value));
        if (!read || std::bit_cast<std::uint64_t>(*read) != std::bit_cast<std::uint64_t>(value))
            FAIL_CHECK("a double did not come back: " << serialize(value));
    }
}

TEST_CASE("spans of time are written as their counts, dates as YYYY-MM-DD")
{
    using namespace std::chrono;
    CHECK(serialize(seconds(-5)) == "-5");
    CHECK(serialize(minutes(2)) == "2");
    CHECK(serialize(milliseconds(1500)) == "1500");
    CHECK(serialize(year{0} / 1 / 1) == R"("0000-01-01")");
    CHECK(serialize(year{9999} / 12 / 31) == R"("9999-12-31")");
    CHECK(serialize(year{2024} / 2 / 29) == R"("2024-02-29")");
}

TEST_CASE("free JSON keeps its kinds: 3.0 stays a real number and 3 an integer")
{
    json::value const any = {3.0,
                             3,
                             18446744073709551615u,
                             -1,
                             1e30,
                             0.5,
                             true,
                             nullptr,
                             "s",
                             {{"a", {1, {{"b", json::array{}}}}}}};
    CHECK(slipform::serialize(any) ==
          R"([3.0,3,18446744073709551615,-1,1e+30,0.5,true,null,"s",{"a":[1,{"b":[]}]}])");
    CHECK(json::parse(slipform::serialize(any)) == any);
    CHECK(accepted<json::value>(slipform::serialize(any)) == any);
    CHECK(accepted<json::value>("[3.0,-0.0]").at(0).is_double());
}

TEST_CASE("every byte is written as JSON wherever a text can stand")
{
    for (unsigned b = 0; b != 256; ++b) {
        std::string const s(1, static_cast<char>(b));
        texts const       v      = everywhere(s);
        std::string const text   = serialize(v);
        std::string const quoted = plainly_written(s);
        INFO("byte " << b << ": " << text);
        CHECK(text == everywhere_written(quoted));
        CHECK(json::parse(text).at("plain").as_string() == (b < 0x80 ? s : "\xEF\xBF\xBD"));
        CHECK(slipform::conforms(v) == (b < 0x80));
        if (b < 0x80)
            CHECK(accepted<texts>(text) == v);
    }
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD one each, all others stay as they are")
{
    CHECK(serialize(std::string("a\xFF\xFE"
                                "b")) == "\"a\xEF\xBF\xBD\xEF\xBF\xBD"
                                         "b\"");
    CHECK(serialize(std::string("\xED\xA0\x80")) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(serialize(std::string("\xE2\x82")) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(serialize(std::string("\xC0\xAF")) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(serialize(std::string("\xE2\x80\xA8 \xEF\xBB\xBF \xF4\x8F\xBF\xBF \x7F")) ==
          "\"\xE2\x80\xA8 \xEF\xBB\xBF \xF4\x8F\xBF\xBF \x7F\"");
}

TEST_CASE(
    "whatever bytes a value has, what is written is JSON, and equal in value if they were text")
{
    dice random(0xB17E5u);
    for (int i = 0; i != 3000; ++i) {
        std::string s(random.below(80), '\0');
        bool const  ascii = random.below(3) == 0;
        for (char& c : s)
            c = ascii ? static_cast<char>(random.below(128)) : random.byte();
        texts const       v    = everywhere(s);
        std::string const text = serialize(v);
        auto const        read = slipform::parse<texts>(text);
        INFO(text);
        REQUIRE_NOTHROW(json::parse(text));
        REQUIRE(read.has_value());
        if (slipform::is_utf8(s)) {
            REQUIRE(*read == v);
            REQUIRE(slipform::conforms(v));
        } else {
            REQUIRE(serialize(*read) == text);
            REQUIRE_FALSE(slipform::conforms(v));
        }
        std::string laid_out;
        serialize_to(laid_out, v, indented);
        REQUIRE(accepted<texts>(laid_out) == *read);
    }
}

TEST_CASE("every special byte is escaped at every position of strings of every length")
{
    checksum sum;
    for_each_string([&sum](std::string const& from) {
        std::string const to = written(from);
        if (to != plainly_written(from)) {
            INFO(from.size() << " bytes: " << to);
            FAIL_CHECK("not what the plain writer writes");
        }
        sum.add(to);
    });
    CHECK(sum.value() == sum_of_written_strings);
}

TEST_CASE("strings are written while compiling as they are when running")
{
    constexpr std::uint64_t while_compiling = sum_of_few_strings();
    CHECK(sum_of_few_strings() == while_compiling);
}

TEST_CASE("what JSON cannot say is written null, and validate says so")
{
    using namespace std::chrono;
    double const infinite = std::numeric_limits<double>::infinity();
    double const nan      = std::numeric_limits<double>::quiet_NaN();
    auto const   is_null  = [](auto const& value, slipform::errc code) {
        CHECK(slipform::serialize(value) == "null");
        auto const found = slipform::validate(value);
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == code);
        CHECK(found.front().pointer.empty());
        CHECK_FALSE(slipform::conforms(value));
    };
    is_null(infinite, slipform::errc::number_out_of_type);
    is_null(-infinite, slipform::errc::number_out_of_type);
    is_null(nan, slipform::errc::number_out_of_type);
    is_null(json::value(nan), slipform::errc::number_out_of_type);
    is_null(static_cast<colour>(2), slipform::errc::unknown_enumerator);
    is_null(static_cast<colour>(-1), slipform::errc::unknown_enumerator);
    is_null(slipform::open<colour>(static_cast<colour>(77)), slipform::errc::unknown_enumerator);
    is_null(year{2023} / 2 / 29, slipform::errc::bad_format);
    is_null(year{2023} / 13 / 1, slipform::errc::bad_format);
    is_null(year_month_day{}, slipform::errc::bad_format);
    is_null(year{-1} / 1 / 1, slipform::errc::bad_format);
    is_null(year{10000} / 1 / 1, slipform::errc::bad_format);
    REQUIRE(valueless_outline().valueless_by_exception());
    is_null(valueless_outline(), slipform::errc::no_alternative);
}

TEST_CASE("a key that is no enumerator does not make the text malformed")
{
    std::map<colour, int> const map{{colour::red, 1}, {static_cast<colour>(9), 2}};
    CHECK(serialize(map) == R"({"red":1,"":2})");
    auto const found = slipform::validate(map);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == slipform::errc::unknown_enumerator);
    CHECK(found.front().pointer == "/");
    std::map<slipform::open<colour>, int> const words{{static_cast<colour>(9), 2}};
    CHECK(serialize(words) == R"({"":2})");
    CHECK_FALSE(slipform::conforms(words));
}

TEST_CASE("serialize_to appends, and never touches what is there")
{
    std::string out = "body=";
    serialize_to(out, loose{1, "x"});
    serialize_to(out, loose{});
    CHECK(out == R"(body={"first":1,"second":"x"}{})");
    serialize_to(out, loose{1, {}}, indented);
    CHECK(out == "body={\"first\":1,\"second\":\"x\"}{}{\n  \"first\": 1\n}");
}

TEST_CASE("a reused buffer costs no allocation, a fresh string one")
{
    slipform::idenfy::token_request const request{
        .client_id = "user-123",
        .person    = {.first_name = "John", .last_name = "Doe", .address = std::string(200, 'a')},
        .document  = {.country = std::vector<std::string>{"US", "GB"}}};
    std::string out;
    serialize_to(out, request);
    std::string const text = out;
    out.clear();
    CHECK(allocations_of([&] { serialize_to(out, request); }) == 0);
    CHECK(out == text);

    std::string fresh;
    CHECK(allocations_of([&] { serialize_to(fresh, request); }) == 1);
    CHECK(allocations_of([&] { std::string const other = serialize(request); }) == 1);
    CHECK(allocations_of([&] { std::string const small = serialize(loose{}); }) == 0);
}

TEST_CASE("values beyond the room on the stack are written all the same")
{
    // Bounds on both sides of the room, then far beyond it.
    std::size_t const edge = (slipform::detail::stack_room - 2) / 6;
    for (std::size_t size : {edge - 1, edge, edge + 1, edge + 2, std::size_t{100'000}}) {
        std::string const plain(size, 'x');
        std::string const worst(size, '\x01');
        CHECK(serialize(plain) == '"' + plain + '"');
        CHECK(serialize(worst).size() == 6 * size + 2);
        CHECK(accepted<std::string>(serialize(worst)) == worst);
    }
    everything v = full_of_everything();
    v.extras.assign(5000, loose{1, "\x1F\"\xC3\xA9"});
    v.rest["long"] = std::string(20'000, '"');
    for (int i = 0; i != 3000; ++i)
        v.table[std::to_string(i)] = i;
    std::string out = "[";
    serialize_to(out, v);
    CHECK(out[0] == '[');
    CHECK(accepted<everything>(std::string_view(out).substr(1)) == v);

    // One piece of room for the writing, and no more in a buffer that is large enough.
    std::string reused = serialize(v);
    reused.clear();
    CHECK(allocations_of([&] { serialize_to(reused, v); }) == 1);
}

TEST_CASE("the indented layout has one member a line")
{
    CHECK(serialize(loose{}, indented) == "{}");
    CHECK(serialize(std::vector<loose>(1), indented) == "[\n  {}\n]");
    CHECK(serialize(std::string("{\"a\":[1,2]}"), indented) == R"("{\"a\":[1,2]}")");
    CHECK(slipform::serialize(
              json::value{{"a\\", {1, json::array{}, {{"b", "x,y:{"}}}}, {"c", nullptr}},
              indented) == "{\n"
                           "  \"a\\\\\": [\n"
                           "    1,\n"
                           "    [],\n"
                           "    {\n"
                           "      \"b\": \"x,y:{\"\n"
                           "    }\n"
                           "  ],\n"
                           "  \"c\": null\n"
                           "}");
}

TEST_CASE("the indented layout says the same")
{
    everything const  v    = full_of_everything();
    std::string const text = serialize(v, indented);
    CHECK(accepted<everything>(text) == v);
    CHECK(json::parse(text) == json::parse(serialize(v)));
    for (char const* file : {"yoti/ibv_session.json"}) {
        auto const session = accepted<slipform::yoti::ibv_session>(load(file));
        CHECK(accepted<slipform::yoti::ibv_session>(serialize(session, indented)) == session);
    }
}
