// Objects of described structs: which keys they take, once, under which spelling, and what is said
// of those that are missing or strange.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

using namespace slipform_tests;
using slipform::errc;
using std::string_literals::operator""s;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

/// Some required, some not; unknown keys are refused.
struct person {
    std::string                  first_name;
    int                          age = 0;
    slipform::nullable<point>    home{};
    std::optional<std::string>   nick_name{};
    std::optional<point>         work{};

    bool operator==(person const&) const = default;
};
BOOST_DESCRIBE_STRUCT(person, (), (first_name, age, home, nick_name, work))
constexpr auto schema(slipform::of<person>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case), field<&person::first_name>(non_empty));
}

struct bearing {
    int x = 0;

    bool operator==(bearing const&) const = default;
};
BOOST_DESCRIBE_STRUCT(bearing, (), (x))
constexpr auto schema(slipform::of<bearing>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}

struct keeping {
    int          x = 0;
    json::object rest{};

    bool operator==(keeping const&) const = default;
};
BOOST_DESCRIBE_STRUCT(keeping, (), (x, rest))
constexpr auto schema(slipform::of<keeping>)
{
    using namespace slipform::dsl;
    return object(field<&keeping::rest>(unknown_keys));
}

/// Folded twice: the keys of all three stand in one object.
struct innermost {
    std::string          deep;
    std::optional<point> spot{};

    bool operator==(innermost const&) const = default;
};
BOOST_DESCRIBE_STRUCT(innermost, (), (deep, spot))
constexpr auto schema(slipform::of<innermost>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case), field<&innermost::deep>(spelled("deepKey"), also_spelled("deep_key")));
}
struct middle {
    std::optional<int> before{};
    innermost          in{};
    int                after = 0;

    bool operator==(middle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(middle, (), (before, in, after))
constexpr auto schema(slipform::of<middle>)
{
    using namespace slipform::dsl;
    return object(spelled(kebab_case), field<&middle::in>(flattened));
}
struct outermost {
    int        first = 0;
    middle     folded{};
    int        last = 0;
    bool operator==(outermost const&) const = default;
};
BOOST_DESCRIBE_STRUCT(outermost, (), (first, folded, last))
constexpr auto schema(slipform::of<outermost>)
{
    using namespace slipform::dsl;
    return object(spelled(screaming_snake_case), field<&outermost::folded>(flattened),
                  rule("FIRST must not exceed LAST", [](outermost const& o) { return o.first <= o.last; }));
}

/// Two spellings of every key, neither better than the other.
struct equal_spellings {
    std::string                       some_text;
    std::optional<point>              some_point{};
    std::optional<std::vector<int>>   some_numbers{};

    bool operator==(equal_spellings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(equal_spellings, (), (some_text, some_point, some_numbers))
constexpr auto schema(slipform::of<equal_spellings>)
{
    using namespace slipform::dsl;
    return object(spelled(snake_case), also_spelled(camel_case));
}

/// The second spelling wins.
struct second_wins {
    std::string                       some_text;
    point                             some_point{};
    std::optional<innermost>          some_inner{};
    std::vector<int>                  some_numbers{};
    std::map<std::string, int>        some_map{};
    slipform::nullable<int>           some_null{};
    std::optional<std::variant<int, std::string>> some_kind{};

    bool operator==(second_wins const&) const = default;
};
BOOST_DESCRIBE_STRUCT(second_wins, (),
                      (some_text, some_point, some_inner, some_numbers, some_map, some_null, some_kind))
constexpr auto schema(slipform::of<second_wins>)
{
    using namespace slipform::dsl;
    return object(spelled(snake_case), also_spelled(camel_case, takes_precedence),
                  field<&second_wins::some_text>(max_length(5)));
}

/// An object with a tag, by itself.
struct tagged_thing {
    int x = 0;

    bool operator==(tagged_thing const&) const = default;
};
BOOST_DESCRIBE_STRUCT(tagged_thing, (), (x))
constexpr auto schema(slipform::of<tagged_thing>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "THING"));
}

/// Thirty-three members, which stand in one object three times, spelled otherwise each time.
struct third {
    int a_a = 0, a_b = 0, a_c = 0, a_d = 0, a_e = 0, a_f = 0, a_g = 0, a_h = 0, a_i = 0, a_j = 0,
        a_k = 0, a_l = 0, a_m = 0, a_n = 0, a_o = 0, a_p = 0, a_q = 0, a_r = 0, a_s = 0, a_t = 0,
        a_u = 0, a_v = 0, a_w = 0, a_x = 0, a_y = 0, a_z = 0, b_a = 0, b_b = 0, b_c = 0, b_d = 0,
        b_e = 0, b_f = 0, b_g = 0;
};
BOOST_DESCRIBE_STRUCT(third, (),
                      (a_a, a_b, a_c, a_d, a_e, a_f, a_g, a_h, a_i, a_j, a_k, a_l, a_m, a_n, a_o,
                       a_p, a_q, a_r, a_s, a_t, a_u, a_v, a_w, a_x, a_y, a_z, b_a, b_b, b_c, b_d,
                       b_e, b_f, b_g))
struct snake_third : third {
};
BOOST_DESCRIBE_STRUCT(snake_third, (third), ())
constexpr auto schema(slipform::of<snake_third>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::snake_case));
}
struct camel_third : third {
};
BOOST_DESCRIBE_STRUCT(camel_third, (third), ())
constexpr auto schema(slipform::of<camel_third>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}
struct kebab_third : third {
};
BOOST_DESCRIBE_STRUCT(kebab_third, (third), ())
constexpr auto schema(slipform::of<kebab_third>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::kebab_case));
}
struct many {
    snake_third one{};
    camel_third two{};
    kebab_third three{};
};
BOOST_DESCRIBE_STRUCT(many, (), (one, two, three))
constexpr auto schema(slipform::of<many>)
{
    using namespace slipform::dsl;
    return object(field<&many::one>(flattened), field<&many::two>(flattened),
                  field<&many::three>(flattened));
}

/// Keys on both sides of every size at which comparing them changes: with quotes, comma and colon
/// they are 5, 15, 16, 17, 31, 32, 33, 48, 49 and 64 bytes.
struct sized_keys {
    std::optional<int> a{}, b{}, c{}, d{}, e{}, f{}, g{}, h{}, i{}, j{};

    bool operator==(sized_keys const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sized_keys, (), (a, b, c, d, e, f, g, h, i, j))
constexpr auto schema(slipform::of<sized_keys>)
{
    using namespace slipform::dsl;
    using R = sized_keys;
    return object(field<&R::b>(spelled("b-of-eleven")),
                  field<&R::c>(spelled("c-of-twelve-")),
                  field<&R::d>(spelled("d-of-thirteen")),
                  field<&R::e>(spelled("e-of-seven-and-twenty-bytes")),
                  field<&R::f>(spelled("f-of-eight-and-twenty-bytes-")),
                  field<&R::g>(spelled("g-of-nine-and-twenty-bytes---")),
                  field<&R::h>(spelled("h-of-four-and-forty-bytes-------------------")),
                  field<&R::i>(spelled("i-of-five-and-forty-bytes--------------------")),
                  field<&R::j>(spelled("j-of-sixty-bytes--------------------------------------------")));
}
std::vector<std::string> const sized_key_names{"a",
                                               "b-of-eleven",
                                               "c-of-twelve-",
                                               "d-of-thirteen",
                                               "e-of-seven-and-twenty-bytes",
                                               "f-of-eight-and-twenty-bytes-",
                                               "g-of-nine-and-twenty-bytes---",
                                               "h-of-four-and-forty-bytes-------------------",
                                               "i-of-five-and-forty-bytes--------------------",
                                               "j-of-sixty-bytes--------------------------------------------"};
sized_keys const from_one_to_ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

/// What stands between the tokens of a text.
struct layout {
    std::string before_key{}, behind_key{}, before_value{}, behind_value{};
};
std::vector<layout> layouts()
{
    std::vector<layout> all{{},
                            {" ", "", " ", ""},
                            {"", "", " ", ""},
                            {" ", "", "", ""},
                            {" ", " ", " ", " "},
                            {"", " ", "", ""},
                            {"", "", "", " "},
                            {"", "", "", "\n"},
                            {"\t", "\t", "\t", "\t"},
                            {"\r\n\t", "", " ", ""},
                            {" \t\r\n \n", "\r", "\n\n", " \t"}};
    for (std::size_t n = 0; n < 36; ++n) {
        all.push_back({"\n" + std::string(n, ' '), "", " ", ""});
        all.push_back({"\r\n" + std::string(n, ' '), "", "", ""});
        all.push_back({std::string(n, ' '), "", std::string(n, '\t'), std::string(n, '\n')});
    }
    return all;
}

/// The member `key` of some object, and what stands around it.
std::string laid_out(std::string const& key, std::string const& value, layout const& between)
{
    return between.before_key + '"' + key + '"' + between.behind_key + ':' + between.before_value + value +
           between.behind_value;
}

/// The members of sized_keys from 1 on, each laid out as one of these in turn.
std::string object_of_sized_keys(std::vector<layout> const& of)
{
    std::string text;
    for (std::size_t i = 0; i < sized_key_names.size(); ++i)
        text += (i == 0 ? "{" : ",") + laid_out(sized_key_names[i], std::to_string(i + 1), of[i % of.size()]);
    return text + "}";
}

/// The keys of `many`, in their order.
std::vector<std::string> keys_of_many()
{
    std::vector<std::string> keys;
    for (std::string_view const between : {"_", "", "-"})
        for (int i = 0; i < 33; ++i) {
            std::string key(1, i < 26 ? 'a' : 'b');
            key += between;
            key += static_cast<char>((between.empty() ? 'A' : 'a') + i % 26);
            keys.push_back(key);
        }
    return keys;
}

/// An object of the numbers from 1 on.
std::string object_of(std::vector<std::string> const& keys)
{
    std::string text;
    for (std::size_t i = 0; i < keys.size(); ++i)
        text += (i == 0 ? "{\"" : ",\"") + keys[i] + "\":" + std::to_string(i + 1);
    return text + "}";
}

static_assert(slipform::well_formed<person> && slipform::well_formed<keeping> &&
              slipform::well_formed<outermost> && slipform::well_formed<second_wins>);

constexpr std::string_view good_person = R"({"firstName":"Ada","age":36,"home":{"x":1,"y":2}})";

struct expected_issue {
    errc             code;
    std::string_view pointer;
    std::string_view found; ///< what stands at its place
};

/// The issues of a text, in their order; `found` is looked for from the issue before on.
template <class T>
void has_issues(std::string_view text, std::vector<expected_issue> const& expected,
                slipform::read_options const& options = {})
{
    auto const read = slipform::parse<T>(text, options);
    INFO(text);
    REQUIRE_FALSE(read.has_value());
    INFO(listed(read.error()));
    REQUIRE(read.error().size() == expected.size());
    std::size_t from = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(read.error()[i].code == expected[i].code);
        CHECK(read.error()[i].pointer == expected[i].pointer);
        from = text.find(expected[i].found, from);
        REQUIRE(from != std::string_view::npos);
        CHECK(*read.error()[i].where == place_in(text, from));
    }
}

} // namespace

TEST_CASE("keys may come in any order, with any white space, with escapes")
{
    person const ada{"Ada", 36, point{1, 2}, {}, {}};
    for (std::string_view const text :
         {good_person, std::string_view(R"({"home":{"y":2,"x":1},"age":36,"firstName":"Ada"})"),
          std::string_view("{ \"age\" :\t36 ,\n\"firstName\"\r\n:\"Ada\",\"home\" : { \"x\":1 ,\"y\" : 2 } }"),
          std::string_view(R"({"\u0066irstName":"Ada","ag\u0065":36,"\u0068\u006f\u006D\u0065":{"\u0078":1,"y":2}})")})
        CHECK(accepted<person>(text) == ada);
    person const null_home = accepted<person>(R"({"firstName":"Ada","age":36,"home":null,"nickName":""})");
    CHECK_FALSE(null_home.home.has_value());
    CHECK(null_home.nick_name == "");
}

TEST_CASE("keys of every length are found in texts of every layout, and of mixtures of them")
{
    std::vector<layout> const all = layouts();
    slipform::read_options const unusual{.check_rules = false};
    for (layout const& one : all)
        for (layout const& other : {layout{}, all[1], all[9], one}) {
            for (auto const& mixture : {std::vector{one, other}, std::vector{other, other, other, one},
                                        std::vector{one, one, one, one, one, other}}) {
                std::string const text = object_of_sized_keys(mixture);
                CHECK(accepted<sized_keys>(text) == from_one_to_ten);
                CHECK(accepted<sized_keys>(text, unusual) == from_one_to_ten);
                // The same far from the end of the text.
                std::string const twice = "[" + text + "," + text + "]";
                CHECK(accepted<std::vector<sized_keys>>(twice) == std::vector(2, from_one_to_ten));
            }
        }
}

TEST_CASE("a key of any length by itself is found at the very end of a text, and so is any pair")
{
    for (std::size_t i = 0; i < sized_key_names.size(); ++i) {
        std::string const one  = "{\"" + sized_key_names[i] + "\":0}";
        auto const        read = accepted<sized_keys>(one);
        CHECK(slipform::serialize(read) == one);
        for (std::size_t j = i + 1; j < sized_key_names.size(); ++j) {
            std::string const pair = "\"" + sized_key_names[i] + "\":0,\"" + sized_key_names[j] + "\":0}";
            CHECK(slipform::serialize(accepted<sized_keys>("{" + pair)) == "{" + pair);
            refused<sized_keys>("{\"" + sized_key_names[j] + "\":0," +
                                    pair.substr(0, pair.size() - 2) + ">>0}",
                                errc::repeated_key, "/" + sized_key_names[j]);
        }
    }
}

TEST_CASE("a key that differs in any byte from the one that is expected is another, whatever its length")
{
    for (std::size_t i = 0; i < sized_key_names.size(); ++i)
        for (std::size_t at = 0; at < sized_key_names[i].size(); ++at)
            for (layout const& one : {layout{}, layout{"\n  ", "", " ", ""}}) {
                std::string key = sized_key_names[i];
                key[at]         = '?';
                std::string text;
                for (std::size_t k = 0; k < sized_key_names.size(); ++k)
                    text += (k == 0 ? "{" : ",") +
                            laid_out(k == i ? key : sized_key_names[k], k == i ? ">>0" : "0", one);
                refused<sized_keys>(text + "}", errc::unknown_field, "/" + key);
            }
}

TEST_CASE("no control character but the four kinds of white space may stand between tokens")
{
    std::string const between[] = {"", " ", "\n", "\n    ", "\r\n\t", "\n" + std::string(20, ' ')};
    for (char const c : {'\0', '\x01', '\x08', '\x0B', '\x0C', '\x1F', '\x7F', '\xA0'})
        for (std::string const& before : between)
            for (std::string const& behind : between) {
                std::string const space = before + ">>" + c + behind;
                for (layout const& one : {layout{space, "", "", ""}, layout{"", space, "", ""},
                                          layout{"", "", space, ""}, layout{"", "", "", space}}) {
                    std::string const first  = "{" + laid_out("b-of-eleven", "2", one) + "}";
                    std::string const second = "{\"a\":1," + first.substr(1);
                    std::string_view const where = one.before_key.empty() ? "/b-of-eleven" : "";
                    refused<sized_keys>(first, errc::syntax, where);
                    refused<sized_keys>(second, errc::syntax, where);
                    refused<sized_keys>("{\"" + sized_key_names.back() + "\":0," + first.substr(1),
                                        errc::syntax, where);
                }
            }
}

TEST_CASE("each required key that is missing is an issue at its object, in the order of the schema")
{
    CHECK(refused<person>(R"(>>{"age":1,"home":null})", errc::missing_field, "/firstName") == "required");
    CHECK(refused<person>(R"( >>{"firstName":"A","home":null})", errc::missing_field, "/age") == "required");
    CHECK(refused<person>("\n>>{\"firstName\":\"A\",\"age\":1}", errc::missing_field, "/home") == "required");
    refused<person>(R"({"firstName":"A","age":1,"home":>>{"y":1}})", errc::missing_field, "/home/x");
    has_issues<person>("{}", {{errc::missing_field, "/firstName", "{"},
                              {errc::missing_field, "/age", "{"},
                              {errc::missing_field, "/home", "{"}});
    has_issues<person>(R"({"nickName":"n","home":{}})", {{errc::missing_field, "/firstName", "{\"nick"},
                                                         {errc::missing_field, "/age", "{\"nick"},
                                                         {errc::missing_field, "/home/x", "{}"},
                                                         {errc::missing_field, "/home/y", "{}"}});
}

TEST_CASE("each of ninety-nine members is read, missed, and refused the second time")
{
    std::vector<std::string> const keys = keys_of_many();
    std::string const              text = object_of(keys);
    CHECK(slipform::serialize(accepted<many>(text)) == text);
    std::vector<std::string> const backwards(keys.rbegin(), keys.rend());
    CHECK(accepted<many>(object_of(backwards)).one.a_a == 99);
    CHECK(accepted<many>(object_of(backwards)).three.b_g == 1);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::vector<std::string> others = keys;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        has_issues<many>(object_of(others), {{errc::missing_field, "/" + keys[i], "{"}});
        std::vector<std::string> more = keys;
        more.push_back(keys[i]);
        has_issues<many>(object_of(more), {{errc::repeated_key, "/" + keys[i], "100}"}});
    }
}

TEST_CASE("a value that is refused is not missing")
{
    refused<person>(R"({"firstName":"A","age":>>"1","home":null})", errc::wrong_type, "/age");
    refused<person>(R"({"firstName":>>"","age":1,"home":null})", errc::too_short, "/firstName");
    refused<person>(R"({"firstName":"A","age":1,"home":>>[]})", errc::wrong_type, "/home");
}

TEST_CASE("null is no value of what is required or optional")
{
    CHECK(refused<person>(R"({"firstName":>>null,"age":1,"home":null})", errc::null_not_allowed, "/firstName") ==
          "expected a string, not null");
    CHECK(refused<person>(R"({"firstName":"A","age":1,"home":null,"work":>>null})", errc::null_not_allowed,
                          "/work") == "expected an object, not null");
}

TEST_CASE("a key that the object does not have is an issue at its value")
{
    for (std::string const key : {"x", "", "firstname", "FirstName", "first_name", "firstName ", " firstName",
                                  "firstNam", "firstNamee", "nickname", "ages", "ag", "\\u0000age", "age\\n",
                                  "\\u0041ge", "h\\u006Fme2", "\xC3\xA9"}) {
        std::string const text = R"({"firstName":"A","age":1,"home":null,")" + key + "\":";
        for (std::string const value : {"1", "null", "\"text\"", "[1,[2]]", "{\"a\":{}}"}) {
            auto const read = slipform::parse<person>(text + value + "}");
            REQUIRE_FALSE(read.has_value());
            REQUIRE(read.error().size() == 1);
            CHECK(read.error().front().code == errc::unknown_field);
            CHECK(read.error().front().message == "expected a key of this object");
            CHECK(read.error().front().where->offset == text.size());
        }
    }
    refused<person>(R"({"firstName":"A","a/b~c":>>1,"age":1,"home":null})", errc::unknown_field, "/a~1b~0c");
    refused<person>(R"({"firstName":"A","age":1,"home":{"x":1,"y":2,"z":>>3}})", errc::unknown_field, "/home/z");
    // A misspelt key is both: one that is strange, one that is missing.
    has_issues<person>(R"({"firstname":"A","age":1,"home":null})",
                       {{errc::missing_field, "/firstName", "{"}, {errc::unknown_field, "/firstname", "\"A\""}});
}

TEST_CASE("a key that begins like one of the object, or goes on where that ends, is another")
{
    for (std::string const key :
         {"", "f", "firstNam", "firstNames", "firstName\xC3\xA9", "firstName\\u0041",
          "firstName\\\"", "ag", "ages", "age\xC3\xA9", "\xC3\xA9", "Age", "age\\n", "nick_name",
          "nickName "}) {
        std::string const strange = '"' + key + "\":0";
        for (std::string const& text :
             {"{" + strange + R"(,"firstName":"Ada","age":36,"home":null})",
              R"({"firstName":"Ada",)" + strange + R"(,"age":36,"home":null})",
              R"({"firstName":"Ada","age":36,"home":null,)" + strange + "}"}) {
            auto const read = slipform::parse<person>(text);
            INFO(text);
            REQUIRE_FALSE(read.has_value());
            REQUIRE(read.error().size() == 1);
            CHECK(read.error().front().code == errc::unknown_field);
            CHECK(read.error().front().where->offset == text.find(":0") + 1);
        }
    }
}

TEST_CASE("the text of an unknown member is judged like any other")
{
    refused<person>(R"({"firstName":"A","age":1,"home":null,"z":[1,>>]})", errc::syntax, "/z/1");
    refused<bearing>(R"({"x":1,"z":{"a":>>tru}})", errc::syntax, "/z/a");
    refused<bearing>(R"({"x":1,"z":{"a":>>}})", errc::syntax, "/z/a");
    refused<keeping>(R"({"x":1,"z":">>\x"})", errc::syntax, "/z");
    has_issues<person>(R"({"firstName":"A","age":1,"home":null,"z":{"a":1,"a":2}})",
                       {{errc::unknown_field, "/z", "{\"a\""}, {errc::repeated_key, "/z/a", "2}"}});
}

TEST_CASE("unknown keys are ignored where the schema says so, but not twice")
{
    CHECK(accepted<bearing>(R"({"a":1,"x":7,"b":{"x":8},"":null,"y":[]})") == bearing{7});
    CHECK(refused<bearing>(R"({"a":1,"x":7,"a":>>2})", errc::repeated_key, "/a") == "expected each key once");
    refused<bearing>(R"({"\u0061":1,"x":7,"a":>>2})", errc::repeated_key, "/a");
    refused<bearing>(R"({"a":{"b":1,"c":2,"b":>>3},"x":7})", errc::repeated_key, "/a/b");
    has_issues<bearing>(R"({"b":1,"a":1,"x":7,"a":22,"b":33,"a":44})", {{errc::repeated_key, "/a", "22"},
                                                                         {errc::repeated_key, "/b", "33"},
                                                                         {errc::repeated_key, "/a", "44"}});
    CHECK(accepted<bearing>(R"({"a":1,"x":7,"a":2})", {.reject_repeated_keys = false}) == bearing{7});
    refused<bearing>(R"({"a":>>1,"x":7})", errc::unknown_field, "/a", {.strict = true});
}

TEST_CASE("unknown keys are kept where the schema says so, in their order, and not twice")
{
    keeping const read = accepted<keeping>(R"({"b":{"x":1},"x":7,"a":[null,"t"],"c\n":1.5})");
    CHECK(read.x == 7);
    CHECK(json::serialize(read.rest) == R"({"b":{"x":1},"a":[null,"t"],"c\n":1.5E0})");
    CHECK(slipform::serialize(accepted<keeping>(R"({"b":1,"x":7})")) == R"({"x":7,"b":1})");
    CHECK(accepted<keeping>(R"({"x":7})").rest.empty());
    CHECK(accepted<keeping>(R"({"x":7,"rest":{"y":1}})").rest == json::parse(R"({"rest":{"y":1}})").as_object());

    refused<keeping>(R"({"a":1,"x":7,"a":>>2})", errc::repeated_key, "/a");
    refused<keeping>(R"({"a":1,"x":7,"\u0061":>>2})", errc::repeated_key, "/a");
    refused<keeping>(R"({"a":{"b":1,"b":>>2},"x":7})", errc::repeated_key, "/a/b");
    refused<keeping>(R"({"a":1,"x":7,"x":>>2})", errc::repeated_key, "/x");
    CHECK(accepted<keeping>(R"({"a":{"b":1},"x":7,"a":{"c":2}})", {.reject_repeated_keys = false}).rest ==
          json::parse(R"({"a":{"c":2}})").as_object());
    refused<keeping>(R"({"x":7,"a":>>1})", errc::unknown_field, "/a", {.strict = true});
}

TEST_CASE("a key that stands twice is an issue at its second value, which is passed over")
{
    CHECK(refused<person>(R"({"firstName":"A","age":1,"home":null,"age":>>2})", errc::repeated_key, "/age") ==
          "expected each key once");
    refused<person>(R"({"firstName":"A","age":1,"home":null,"\u0061ge":>>2})", errc::repeated_key, "/age");
    refused<person>(R"({"firstName":"A","age":1,"home":null,"age":>>"not judged"})", errc::repeated_key, "/age");
    refused<person>(R"({"firstName":"A","age":1,"age":>>1,"home":{"x":1,"y":2}})", errc::repeated_key, "/age");
    refused<person>(R"({"firstName":"A","age":1,"home":{"x":1,"x":>>1,"y":2}})", errc::repeated_key, "/home/x");
    has_issues<person>(R"({"firstName":"A","age":1,"home":null,"age":22,"age":33})",
                       {{errc::repeated_key, "/age", "22"}, {errc::repeated_key, "/age", "33"}});
    has_issues<person>(R"({"firstName":"A","age":1,"home":null,"age":[1}})",
                       {{errc::repeated_key, "/age", "[1"}, {errc::syntax, "/age/0", "}"}});
}

TEST_CASE("where repeated keys are borne the last one wins, whole, and each is judged")
{
    slipform::read_options const lenient{.reject_repeated_keys = false};
    person const                 read = accepted<person>(
        R"({"firstName":"A","age":1,"work":{"x":1,"y":2},"home":{"x":5,"y":6},"age":2,"home":null,
            "work":{"y":3,"x":4},"firstName":"B"})",
        lenient);
    CHECK(read == person{"B", 2, slipform::null, {}, point{4, 3}});
    refused<person>(R"({"firstName":"A","age":>>"1","home":null,"age":2})", errc::wrong_type, "/age", lenient);
    refused<person>(R"({"firstName":"A","age":1,"home":null,"age":>>"2"})", errc::wrong_type, "/age", lenient);
    refused<person>(R"({"firstName":"A","age":1,"home":null,"firstName":>>""})", errc::too_short, "/firstName",
                    lenient);

    everything const many = accepted<everything>(
        R"({"inner":{"x":1,"y":2},"numbers":[1,2,3],"byText":{"a":1},"free":{"a":1},"freeObject":{"a":1},
            "kept":{"a":1},"anyKind":[1],"oneOrMany":["a"],"tree":{"name":"a","children":[],"child":{"name":"b",
            "children":[]}},"inner":{"x":3,"y":4},"numbers":[4],"byText":{"b":2},"free":[2],"freeObject":{"b":2},
            "kept":{"b":2},"anyKind":{"x":1,"y":2},"oneOrMany":"b","tree":{"children":[],"name":"c"}})",
        lenient);
    CHECK(many.inner == point{3, 4});
    CHECK(many.numbers == std::vector<int>{4});
    CHECK(many.by_text == std::map<std::string, int>{{"b", 2}});
    CHECK(*many.free == json::parse("[2]"));
    CHECK(*many.free_object == json::parse(R"({"b":2})").as_object());
    CHECK(many.kept->value == json::parse(R"({"b":2})").as_object());
    CHECK(std::get<point>(*many.any_kind) == point{1, 2});
    CHECK(std::get<std::string>(*many.one_or_many) == "b");
    CHECK(many.tree->name == "c");
    CHECK_FALSE(many.tree->child);

    // An object with optional members keeps none of the first one's.
    auto const inner = accepted<std::vector<second_wins>>(
        R"([{"some_text":"a","some_point":{"x":1,"y":2},"some_numbers":[],"some_map":{},"some_null":null,
             "some_inner":{"deepKey":"a","spot":{"x":1,"y":2}},"some_inner":{"deep_key":"b"}}])",
        lenient);
    CHECK(inner[0].some_inner == innermost{"b", {}});
}

TEST_CASE("members of flattened members stand in the object itself, two levels down as well")
{
    outermost const good{1, {2, {"d", point{3, 4}}, 5}, 6};
    CHECK(accepted<outermost>(R"({"FIRST":1,"before":2,"deepKey":"d","spot":{"x":3,"y":4},"after":5,"LAST":6})") ==
          good);
    CHECK(accepted<outermost>(R"({"LAST":6,"after":5,"spot":{"x":3,"y":4},"deep_key":"d","before":2,"FIRST":1})") ==
          good);
    has_issues<outermost>("{}", {{errc::missing_field, "/FIRST", "{"},
                                 {errc::missing_field, "/deepKey", "{"},
                                 {errc::missing_field, "/after", "{"},
                                 {errc::missing_field, "/LAST", "{"}});
    std::string const rest = R"(,"after":5,"LAST":6})";
    refused<outermost>(R"({"FIRST":1,"deepKey":"d","spot":{"x":>>null,"y":1})" + rest, errc::null_not_allowed,
                       "/spot/x");
    refused<outermost>(R"({"FIRST":1,"deepKey":>>7)" + rest, errc::wrong_type, "/deepKey");
    refused<outermost>(R"({"FIRST":1,"deepKey":"d","deep_key":>>"d")" + rest, errc::repeated_field, "/deep_key");
    refused<outermost>(R"({"FIRST":1,"deepKey":"d","deepKey":>>"d")" + rest, errc::repeated_key, "/deepKey");
    refused<outermost>(R"({"FIRST":1,"deepKey":"d","in":>>{})" + rest, errc::unknown_field, "/in");
    refused<outermost>(R"({"FIRST":1,"deepKey":"d","folded":>>{})" + rest, errc::unknown_field, "/folded");
    refused<outermost>(R"(>>{"FIRST":7,"deepKey":"d")" + rest, errc::rule_broken, "");
}

TEST_CASE("either spelling is taken; both at once are an issue at the second, whichever that is")
{
    equal_spellings const good{"t", point{1, 2}, std::vector<int>{3}};
    CHECK(accepted<equal_spellings>(
              R"({"some_text":"t","some_point":{"x":1,"y":2},"some_numbers":[3]})") == good);
    CHECK(accepted<equal_spellings>(R"({"someText":"t","somePoint":{"x":1,"y":2},"someNumbers":[3]})") == good);
    CHECK(accepted<equal_spellings>(R"({"someNumbers":[3],"some_text":"t","some\u0050oint":{"x":1,"y":2}})") == good);

    CHECK(refused<equal_spellings>(R"({"some_text":"t","someText":>>"t"})", errc::repeated_field, "/someText") ==
          "expected one spelling of this key");
    refused<equal_spellings>(R"({"someText":"t","some_text":>>"t"})", errc::repeated_field, "/some_text");
    refused<equal_spellings>(R"({"someText":"t","some_text":>>[]})", errc::repeated_field, "/some_text");
    refused<equal_spellings>(R"({"someText":"t","someText":>>"t"})", errc::repeated_key, "/someText");
    refused<equal_spellings>(R"({"some_text":"t","somePoint":{"x":1,"y":2},"some_point":>>{"x":1,"y":2}})",
                             errc::repeated_field, "/some_point");
    has_issues<equal_spellings>(R"({"someText":"t","some_text":"u","someText":"v","some_text":"w"})",
                                {{errc::repeated_field, "/some_text", "\"u\""},
                                 {errc::repeated_key, "/someText", "\"v\""},
                                 {errc::repeated_key, "/some_text", "\"w\""}});
    // The missing one is named by its first spelling, a bad value by the one it has.
    refused<equal_spellings>(">>{}", errc::missing_field, "/some_text");
    refused<equal_spellings>(R"({"someText":>>1})", errc::wrong_type, "/someText");
    refused<equal_spellings>(R"({"some_Text":>>"t","someText":"t"})", errc::unknown_field, "/some_Text");
}

namespace {

/// All that second_wins must have, in its first spelling, and something more.
std::string second(std::string_view more)
{
    return R"({"some_text":"first","some_point":{"x":1,"y":2},"some_numbers":[1,2,3],"some_map":{"a":1},)"
           R"("some_null":1)" +
           std::string(more.empty() ? "" : ",") + std::string(more) + "}";
}
/// The same with what is more in front.
std::string second_in_front(std::string_view more)
{
    std::string const all = second("");
    return '{' + std::string(more) + ',' + all.substr(1);
}

} // namespace

TEST_CASE("a spelling that takes precedence wins in either order, with nothing of the loser left")
{
    second_wins const first = accepted<second_wins>(second(""));
    CHECK(first.some_text == "first");
    CHECK(first.some_numbers == std::vector<int>{1, 2, 3});
    for (auto* const both : {&second, &second_in_front}) {
        second_wins expected = first;
        expected.some_text   = "wins";
        CHECK(accepted<second_wins>(both(R"("someText":"wins")")) == expected);
        expected            = first;
        expected.some_point = {8, 9};
        CHECK(accepted<second_wins>(both(R"("somePoint":{"y":9,"x":8})")) == expected);
        expected              = first;
        expected.some_numbers = {7};
        CHECK(accepted<second_wins>(both(R"("someNumbers":[7])")) == expected);
        expected.some_numbers = {};
        CHECK(accepted<second_wins>(both(R"("someNumbers":[])")) == expected);
        expected          = first;
        expected.some_map = {{"b", 2}};
        CHECK(accepted<second_wins>(both(R"("someMap":{"b":2})")) == expected);
        expected           = first;
        expected.some_null = slipform::null;
        CHECK(accepted<second_wins>(both(R"("someNull":null)")) == expected);
    }
    for (std::string_view const text :
         {R"("some_inner":{"deepKey":"a","spot":{"x":1,"y":2}},"someInner":{"deepKey":"b"})",
          R"("someInner":{"deepKey":"b"},"some_inner":{"deepKey":"a","spot":{"x":1,"y":2}})"})
        CHECK(accepted<second_wins>(second(text)).some_inner == innermost{"b", {}});
    for (std::string_view const text : {R"("some_kind":1,"someKind":"b")", R"("someKind":"b","some_kind":1)"})
        CHECK(accepted<second_wins>(second(text)).some_kind == std::variant<int, std::string>("b"s));
}

TEST_CASE("the loser must be as sound as the winner, in either order")
{
    for (std::string const& text : {R"("some_inner":>>{},"someInner":{"deepKey":"b"})"s,
                                   R"("someInner":{"deepKey":"b"},"some_inner":>>{})"s})
        refused<second_wins>(second(text), errc::missing_field, "/some_inner/deepKey");
    for (std::string const& text : {R"("some_kind":>>true,"someKind":1)"s, R"("someKind":1,"some_kind":>>true)"s})
        refused<second_wins>(second(text), errc::wrong_type, "/some_kind");
    for (std::string const& text : {R"("some_kind":1,"someKind":>>null)"s, R"("someKind":>>null,"some_kind":1)"s})
        refused<second_wins>(second(text), errc::null_not_allowed, "/someKind");

    std::string const loser_in_front = second(R"("someText":"wins")");
    refused<second_wins>(std::string(loser_in_front).replace(loser_in_front.find("\"first\""), 7, ">>\"too long\""),
                         errc::too_long, "/some_text");
    refused<second_wins>(second(R"("someText":>>"too long")"), errc::too_long, "/someText");
    refused<second_wins>(second_in_front(R"("someText":>>"too long")"), errc::too_long, "/someText");
    refused<second_wins>(second(R"("somePoint":{"x":1,"y":2,"x":>>3})"), errc::repeated_key, "/somePoint/x");
    refused<second_wins>(second(R"("someNumbers":[7,>>"a"])"), errc::wrong_type, "/someNumbers/1");
    refused<second_wins>(second(R"("someMap":{"a":[>>x]})"), errc::syntax, "/someMap/a/0");
    // Twice the same spelling is twice the same key.
    refused<second_wins>(second(R"("someText":"a","someText":>>"b")"), errc::repeated_key, "/someText");
    refused<second_wins>(second(R"("someText":"a","some_text":>>"b")"), errc::repeated_key, "/some_text");
}

TEST_CASE("where repeated keys are borne, a repeated loser does not win")
{
    slipform::read_options const lenient{.reject_repeated_keys = false};
    CHECK(accepted<second_wins>(second(R"("someText":"wins","some_text":"late")"), lenient).some_text == "wins");
    CHECK(accepted<second_wins>(second(R"("someText":"early","someText":"wins","some_text":"late")"), lenient)
              .some_text == "wins");
    CHECK(accepted<second_wins>(second(R"("some_text":"late")"), lenient).some_text == "late");
}

TEST_CASE("the tag of an object by itself is demanded, with its value, once")
{
    CHECK(accepted<tagged_thing>(R"({"type":"THING","x":1})") == tagged_thing{1});
    CHECK(accepted<tagged_thing>(R"({"x":1,"type":"THING"})") == tagged_thing{1});
    CHECK(accepted<tagged_thing>(R"({"x":1,"\u0074ype":"\u0054HING"})") == tagged_thing{1});
    CHECK(refused<tagged_thing>(R"(>>{"x":1})", errc::missing_field, "/type") == "required");
    CHECK(refused<tagged_thing>(R"({"x":1,"type":>>"OTHER"})", errc::unknown_tag, "/type") == "expected THING");
    CHECK(refused<tagged_thing>(R"({"x":1,"type":>>"thing"})", errc::unknown_tag, "/type") == "expected THING");
    CHECK(refused<tagged_thing>(R"({"x":1,"type":>>1})", errc::wrong_type, "/type") == "expected a string");
    CHECK(refused<tagged_thing>(R"({"x":1,"type":>>null})", errc::null_not_allowed, "/type") ==
          "expected a string, not null");
    refused<tagged_thing>(R"({"type":"THING","x":1,"type":>>"THING"})", errc::repeated_key, "/type");
    refused<tagged_thing>(R"({"type":"THING","x":1,"type":>>"OTHER"})", errc::repeated_key, "/type");
    CHECK(accepted<tagged_thing>(R"({"type":"THING","x":1,"type":"THING"})", {.reject_repeated_keys = false}) ==
          tagged_thing{1});
}

TEST_CASE("another kind than an object is an issue of the whole")
{
    for (std::string_view const value : {">>0", ">>true", ">>\"a\"", ">>[]", ">>[{}]"})
        CHECK(refused<person>(value, errc::wrong_type, "") == "expected an object");
    CHECK(refused<person>(" >>null", errc::null_not_allowed, "") == "expected an object, not null");
}
