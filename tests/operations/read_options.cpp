// Every option of reading, off and on, for everything that it speaks of.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <algorithm>

using namespace slipform_tests;
using slipform::errc;
using slipform::read_options;
using std::string_literals::operator""s;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

struct inside {
    int low  = 0;
    int high = 0;

    bool operator==(inside const&) const = default;
};
BOOST_DESCRIBE_STRUCT(inside, (), (low, high))
constexpr auto schema(slipform::of<inside>)
{
    using namespace slipform::dsl;
    return object(field<&inside::low>(at_least(0)),
                  rule("low must not exceed high", [](inside const& i) { return i.low <= i.high; }));
}

/// A constraint at every place where one can be.
struct ruled {
    std::string                                   name;
    std::optional<int>                            count{};
    std::optional<std::vector<std::string>>       words{};
    std::optional<std::map<std::string, int>>     by_key{};
    std::optional<slipform::one_or_many<std::string>> codes{};
    std::optional<inside>                         bounds{};
    std::optional<slipform::nullable<std::string>> maybe{};
};
BOOST_DESCRIBE_STRUCT(ruled, (), (name, count, words, by_key, codes, bounds, maybe))
constexpr auto schema(slipform::of<ruled>)
{
    using namespace slipform::dsl;
    using R = ruled;
    return object(spelled(camel_case), field<&R::name>(non_empty, max_length(3)), field<&R::count>(range(1, 9)),
                  field<&R::words>(min_items(1), unique_items, each(max_length(2))),
                  field<&R::by_key>(max_items(2), keys(digits), each(at_most(5))),
                  field<&R::codes>(each(country_alpha2)), field<&R::maybe>(email),
                  rule("name must not be x1", [](R const& r) { return r.name != "x1"; }));
}

/// Unions with an open end, and objects that bear unknown keys.
struct known_thing {
    std::optional<int> x{};

    bool operator==(known_thing const&) const = default;
};
BOOST_DESCRIBE_STRUCT(known_thing, (), (x))
constexpr auto schema(slipform::of<known_thing>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "KNOWN"), ignore_unknown_keys);
}
struct telling_thing {
    int telling = 0;
};
BOOST_DESCRIBE_STRUCT(telling_thing, (), (telling))
constexpr auto schema(slipform::of<telling_thing>) { return slipform::dsl::object(); }

struct bearing_all {
    std::optional<slipform::open<colour>>                            word{};
    std::optional<std::vector<slipform::open<colour>>>               words{};
    std::optional<std::map<slipform::open<colour>, int>>             by_word{};
    std::optional<std::variant<known_thing, slipform::verbatim>>     tagged_one{};
    std::optional<std::variant<telling_thing, json::object, std::string>> told{};
    std::optional<known_thing>                                       ignoring{};
    json::object                                                     rest{};
};
BOOST_DESCRIBE_STRUCT(bearing_all, (), (word, words, by_word, tagged_one, told, ignoring, rest))
constexpr auto schema(slipform::of<bearing_all>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case), field<&bearing_all::rest>(unknown_keys));
}

/// Members that null means something to, and members that it does not.
struct with_nulls {
    std::string                            required;
    std::optional<int>                     optional{};
    slipform::nullable<int>                nullable{};
    std::optional<slipform::nullable<int>> either{};
    std::optional<point>                   inner{};
    std::optional<std::vector<int>>        numbers{};
    std::unique_ptr<node>                  tree{};
    std::optional<json::value>             free{};
    std::vector<int>                       list{};
};
BOOST_DESCRIBE_STRUCT(with_nulls, (), (required, optional, nullable, either, inner, numbers, tree, free, list))
constexpr auto schema(slipform::of<with_nulls>) { return slipform::dsl::object(); }

struct two_spellings {
    int                some_number = 0;
    std::optional<int> some_other{};

    bool operator==(two_spellings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(two_spellings, (), (some_number, some_other))
constexpr auto schema(slipform::of<two_spellings>)
{
    using namespace slipform::dsl;
    return object(spelled(snake_case), also_spelled(camel_case, takes_precedence),
                  field<&two_spellings::some_other>(also_spelled("other")));
}

static_assert(slipform::well_formed<ruled> && slipform::well_formed<bearing_all> &&
              slipform::well_formed<with_nulls> && slipform::well_formed<two_spellings>);

constexpr read_options unchecked{.check_rules = false};
constexpr read_options null_is_absent{.null_is_absent = true};
constexpr read_options strict{.strict = true};
constexpr read_options bear_repeated{.reject_repeated_keys = false};

} // namespace

TEST_CASE("the defaults are the strict reading of a request that we write ourselves")
{
    read_options const defaults;
    CHECK(defaults.check_rules);
    CHECK_FALSE(defaults.null_is_absent);
    CHECK_FALSE(defaults.strict);
    CHECK(defaults.reject_repeated_keys);
    CHECK(defaults.max_issues == 64);
    CHECK(defaults.max_depth == 128);
}

TEST_CASE("check_rules: constraints and rules of every place are checked, or none of them")
{
    struct broken {
        std::string_view text;
        errc             code;
        std::string_view pointer;
        std::string_view rule;
    };
    for (auto const& [marked, code, pointer, rule] : {
             broken{R"({"name":>>""})", errc::too_short, "/name", "non_empty"},
             {R"({"name":>>"1234"})", errc::too_long, "/name", "max_length"},
             {R"({"name":"a","count":>>0})", errc::out_of_range, "/count", "range"},
             {R"({"name":"a","count":>>10})", errc::out_of_range, "/count", "range"},
             {R"({"name":"a","words":>>[]})", errc::too_few, "/words", "min_items"},
             {R"({"name":"a","words":>>["b","c","b"]})", errc::not_unique, "/words", "unique_items"},
             {R"({"name":"a","words":["b",>>"ccc"]})", errc::too_long, "/words/1", "max_length"},
             {R"({"name":"a","byKey":>>{"1":1,"2":2,"3":3}})", errc::too_many, "/byKey", "max_items"},
             {R"({"name":"a","byKey":{"1":1,"x":>>2}})", errc::bad_format, "/byKey/x", "digits"},
             {R"({"name":"a","byKey":{"1":>>6}})", errc::out_of_range, "/byKey/1", "at_most"},
             {R"({"name":"a","codes":>>"XY"})", errc::bad_format, "/codes", "country_alpha2"},
             {R"({"name":"a","codes":["GB",>>"gb"]})", errc::bad_format, "/codes/1", "country_alpha2"},
             {R"({"name":"a","bounds":{"low":>>-1,"high":1}})", errc::out_of_range, "/bounds/low", "at_least"},
             {R"({"name":"a","bounds":>>{"low":2,"high":1}})", errc::rule_broken, "/bounds",
              "low must not exceed high"},
             {R"({"name":"a","maybe":>>"nobody"})", errc::bad_format, "/maybe", "email"},
             {R"(>>{"name":"x1"})", errc::rule_broken, "", "name must not be x1"},
         }) {
        refused<ruled>(marked, code, pointer);
        std::string const text = unmark(marked).text;
        auto const        read = slipform::parse<ruled>(text);
        CHECK(read.error().front().rule == rule);
        CHECK(read.error().front().code == slipform::condition::value);
        CHECK(slipform::parse<ruled>(text, unchecked).has_value());
    }
    // The shape is the shape all the same.
    refused<ruled>(R"({"name":"","count":>>"1"})", errc::wrong_type, "/count", unchecked);
    refused<ruled>(R"(>>{"words":[]})", errc::missing_field, "/name", unchecked);
    refused<ruled>(R"({"name":"","x":>>1})", errc::unknown_field, "/x", unchecked);
    refused<ruled>(R"({"name":"","byKey":{"x":1,"x":>>2}})", errc::repeated_key, "/byKey/x", unchecked);
    refused<ruled>(R"({"name":"","count":>>2147483648})", errc::number_out_of_type, "/count", unchecked);
}

TEST_CASE("rules are put only to what is sound otherwise")
{
    refused<ruled>(R"({"name":"a","bounds":{"low":>>"9","high":1}})", errc::wrong_type, "/bounds/low");
    refused<ruled>(R"({"name":"a","bounds":{"low":>>-1,"high":-2}})", errc::out_of_range, "/bounds/low");
    refused<ruled>(R"({"name":"x1","count":>>0})", errc::out_of_range, "/count");
    refused<ruled>(R"({"name":"a","words":["ok",>>"ccc","ok"]})", errc::too_long, "/words/1");
    // A mistake beside it does not hide the rule of a sound member.
    auto const read = slipform::parse<ruled>(R"({"name":"","bounds":{"low":2,"high":1}})");
    CHECK(read.error().size() == 2);
    CHECK(read.error().find("/bounds")->code == errc::rule_broken);
}

TEST_CASE("null_is_absent: null is absence where it has no meaning, and null where it has one")
{
    std::string_view const text = R"({"required":"a","optional":null,"nullable":null,"either":null,"inner":null,
        "numbers":null,"tree":null,"free":null,"list":[]})";
    auto const read = accepted<with_nulls>(text, null_is_absent);
    CHECK_FALSE(read.optional.has_value());
    CHECK_FALSE(read.nullable.has_value());
    REQUIRE(read.either.has_value());
    CHECK_FALSE(read.either->has_value());
    CHECK_FALSE(read.inner.has_value());
    CHECK_FALSE(read.numbers.has_value());
    CHECK_FALSE(read.tree);
    REQUIRE(read.free.has_value());
    CHECK(read.free->is_null());

    auto const plain = slipform::parse<with_nulls>(text);
    REQUIRE_FALSE(plain.has_value());
    CHECK(plain.error().size() == 4);
    for (std::string const pointer : {"/optional", "/inner", "/numbers", "/tree"})
        CHECK(plain.error().find(pointer)->code == errc::null_not_allowed);
}

TEST_CASE("null_is_absent: a required member that is null is missing")
{
    refused<with_nulls>(R"(>>{"required":null,"nullable":1,"list":[]})", errc::missing_field, "/required",
                        null_is_absent);
    refused<with_nulls>(R"(>>{"required":"a","nullable":1,"list":null})", errc::missing_field, "/list",
                        null_is_absent);
    refused<with_nulls>(R"({"required":"a","nullable":1,"list":[],"inner":>>{"x":1,"y":null}})",
                        errc::missing_field, "/inner/y", null_is_absent);
    refused<with_nulls>(R"({"required":>>null,"nullable":1,"list":[]})", errc::null_not_allowed, "/required");
}

TEST_CASE("null_is_absent: what is not exactly null is judged as ever")
{
    for (std::string_view const value : {">>nul", ">>nulx", ">>NULL"})
        refused<with_nulls>(R"({"required":"a","optional":)" + std::string(value) + R"(,"nullable":1,"list":[]})",
                            errc::syntax, "/optional", null_is_absent);
    refused<with_nulls>(R"({"required":"a","optional":null>>l,"nullable":1,"list":[]})", errc::syntax, "/optional",
                        null_is_absent);
    refused<with_nulls>(R"({"required":"a","optional":>>"null","nullable":1,"list":[]})", errc::wrong_type,
                        "/optional", null_is_absent);
    refused<with_nulls>(R"({"required":"a","nullable":1,"list":[>>null]})", errc::null_not_allowed, "/list/0",
                        null_is_absent);
    refused<with_nulls>(R"({"required":"a","nullable":1,"list":[],"x":>>null})", errc::unknown_field, "/x",
                        null_is_absent);
}

TEST_CASE("null_is_absent: a key that stands twice does so with null as well")
{
    std::string const rest = R"(,"required":"a","nullable":1,"list":[]})";
    refused<with_nulls>(R"({"optional":null,"optional":>>null)" + rest, errc::repeated_key, "/optional",
                        null_is_absent);
    refused<with_nulls>(R"({"optional":null,"optional":>>1)" + rest, errc::repeated_key, "/optional",
                        null_is_absent);
    refused<with_nulls>(R"({"optional":1,"optional":>>null)" + rest, errc::repeated_key, "/optional",
                        null_is_absent);
    // Where that is borne, an absent member changes nothing.
    read_options const both{.null_is_absent = true, .reject_repeated_keys = false};
    CHECK(accepted<with_nulls>(R"({"optional":1,"optional":null)" + rest, both).optional == 1);
    CHECK(accepted<with_nulls>(R"({"optional":null,"optional":1)" + rest, both).optional == 1);
    CHECK(accepted<with_nulls>(R"({"optional":null,"optional":null)" + rest, both).optional == std::nullopt);
    CHECK(accepted<with_nulls>(R"({"required":null)" + rest, both).required == "a");
}

TEST_CASE("null_is_absent: a spelling that is null leaves the other its value")
{
    for (std::string_view const text : {R"({"some_number":7,"someNumber":null})", R"({"someNumber":null,"some_number":7})",
                                        R"({"some_number":null,"someNumber":7})", R"({"someNumber":7,"some_number":null})",
                                        R"({"someNumber":7,"some_other":null})", R"({"someNumber":7,"other":null})",
                                        R"({"someNumber":7,"other":null,"some_other":null})"})
        CHECK(accepted<two_spellings>(text, null_is_absent) == two_spellings{7, {}});
    for (std::string_view const text : {R"({"someNumber":7,"some_other":null,"other":8})",
                                        R"({"someNumber":7,"other":null,"some_other":8})",
                                        R"({"someNumber":7,"other":8,"some_other":null})",
                                        R"({"someNumber":7,"some_other":8,"other":null})"})
        CHECK(accepted<two_spellings>(text, null_is_absent) == two_spellings{7, 8});
    refused<two_spellings>(R"(>>{"some_number":null,"someNumber":null})", errc::missing_field, "/some_number",
                           null_is_absent);
    refused<two_spellings>(R"({"someNumber":7,"other":8,"some_other":>>9})", errc::repeated_field, "/some_other",
                           null_is_absent);
}

TEST_CASE("strict: unknown keys, tags and words are issues where they were borne")
{
    struct borne {
        std::string_view text;
        errc             code;
        std::string_view pointer;
    };
    for (auto const& [marked, code, pointer] : {
             borne{R"({"word":>>"ROSE"})", errc::unknown_enumerator, "/word"},
             {R"({"words":["RED",>>"red"]})", errc::unknown_enumerator, "/words/1"},
             {R"({"byWord":{"RED":1,"ROSE":>>2}})", errc::unknown_enumerator, "/byWord/ROSE"},
             {R"({"taggedOne":{"x":1,"type":>>"OTHER"}})", errc::unknown_tag, "/taggedOne/type"},
             {R"({"told":>>{"other":1}})", errc::no_alternative, "/told"},
             {R"({"told":>>{}})", errc::no_alternative, "/told"},
             {R"({"ignoring":{"type":"KNOWN","y":>>[1,{}]}})", errc::unknown_field, "/ignoring/y"},
             {R"({"taggedOne":{"type":"KNOWN","y":>>1}})", errc::unknown_field, "/taggedOne/y"},
             {R"({"more":>>{"a":1}})", errc::unknown_field, "/more"},
             {R"({"Word":>>"RED"})", errc::unknown_field, "/Word"},
         }) {
        refused<bearing_all>(marked, code, pointer, strict);
        CHECK(slipform::parse<bearing_all>(unmark(marked).text).has_value());
    }
    for (std::string_view const text :
         {R"({"word":"RED","words":["AZURE"],"byWord":{"BLUE!":1}})", R"({"taggedOne":{"x":1,"type":"KNOWN"}})",
          R"({"told":{"telling":1},"ignoring":{"type":"KNOWN"}})", R"({"told":"a text"})", "{}"})
        CHECK(slipform::parse<bearing_all>(text, strict).has_value());
}

TEST_CASE("strict: what free JSON holds is not unknown")
{
    CHECK(accepted<everything>(R"({"free":{"a":1},"freeObject":{"b":{}},"kept":{"c":[]},"byText":{"x":1}})", strict)
              .free_object->size() == 1);
}

TEST_CASE("reject_repeated_keys: off, the last one wins in objects of every kind")
{
    struct repeated {
        std::string_view text;
        std::string_view pointer;
    };
    for (auto const& [marked, pointer] : {
             repeated{R"({"text":"a","text":>>"b"})", "/text"},
             {R"({"inner":{"x":1,"y":2,"x":>>3}})", "/inner/x"},
             {R"({"byText":{"a":1,"a":>>2}})", "/byText/a"},
             {R"({"byWord":{"RED":1,"RED":>>2}})", "/byWord/RED"},
             {R"({"byOpenWord":{"X":[],"X":>>[1]}})", "/byOpenWord/X"},
             {R"({"free":[{"a":1,"a":>>2}]})", "/free/0/a"},
             {R"({"freeObject":{"a":1,"a":>>2}})", "/freeObject/a"},
             {R"({"kept":{"a":1,"a":>>2}})", "/kept/a"},
             {R"({"anyKind":{"x":1,"y":1,"y":>>2}})", "/anyKind/y"},
             {R"({"points":[{"y":1,"x":1,"y":>>2}]})", "/points/0/y"},
             {R"({"tree":{"name":"a","children":[],"name":>>"b"}})", "/tree/name"},
         }) {
        refused<everything>(marked, errc::repeated_key, pointer);
        auto const read = accepted<everything>(unmark(marked).text, bear_repeated);
        // Boost.JSON keeps the last one, too.
        CHECK(json::parse(slipform::serialize(read)) == json::parse(unmark(marked).text));
    }
    // In values that are passed over as well.
    refused<everything>(R"({"text":>>{"a":1,"b":2}})", errc::wrong_type, "/text");
    auto const both = slipform::parse<everything>(R"({"text":{"a":1,"a":2}})");
    CHECK(both.error().size() == 2);
    CHECK(both.error()[1].code == errc::repeated_key);
    CHECK(both.error()[1].pointer == "/text/a");
    refused<everything>(R"({"text":>>{"a":1,"a":2}})", errc::wrong_type, "/text", bear_repeated);
}

TEST_CASE("reject_repeated_keys: off, the last tag says which alternative it is")
{
    refused<bearing_all>(R"({"taggedOne":{"type":"KNOWN","type":>>"LATER"}})", errc::repeated_key,
                         "/taggedOne/type");
    for (std::string const text : {R"({"taggedOne":{"type":"LATER","type":"LATEST","x":"y"}})",
                                   R"({"taggedOne":{"type":"KNOWN","type":"LATER","x":"y"}})",
                                   R"({"taggedOne":{"type":1,"type":"LATER"}})"}) {
        auto const read = accepted<bearing_all>(text, bear_repeated);
        CHECK(read.tagged_one->index() == 1);
        CHECK(json::parse(slipform::serialize(read)) == json::parse(text));
        CHECK(accepted<bearing_all>(slipform::serialize(read)).tagged_one == read.tagged_one);
    }
    CHECK(accepted<bearing_all>(R"({"taggedOne":{"type":"KNOWN","x":1,"type":"KNOWN"}})", bear_repeated)
              .tagged_one->index() == 0);
    // What stood before is judged as ever.
    refused<bearing_all>(R"({"taggedOne":{"type":>>"LATER","type":"KNOWN"}})", errc::unknown_tag,
                         "/taggedOne/type", bear_repeated);
    refused<bearing_all>(R"({"taggedOne":{"type":"LATER","type":>>{}}})", errc::wrong_type,
                         "/taggedOne/type", bear_repeated);
}

TEST_CASE("max_issues: so many are listed, at least one, and truncated() tells of the rest")
{
    std::string text = "{\"numbers\":[";
    for (int i = 0; i < 100; ++i)
        text += i == 0 ? "true" : ",true";
    text += "]}";
    for (std::size_t const most : {1u, 2u, 63u, 64u, 99u, 100u, 101u, 1000u}) {
        auto const read = slipform::parse<everything>(text, {.max_issues = most});
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().size() == (most < 100 ? most : 100));
        CHECK(read.error().truncated() == (most < 100));
        CHECK(read.error()[0].pointer == "/numbers/0");
        CHECK(read.error()[read.error().size() - 1].pointer ==
              "/numbers/" + std::to_string(read.error().size() - 1));
    }
    CHECK(slipform::parse<everything>(text).error().size() == 64);
    CHECK(slipform::parse<everything>(text, {.max_issues = 0}).error().size() == 1);
    CHECK_FALSE(slipform::parse<everything>("{\"text\":1}", {.max_issues = 1}).error().truncated());
    CHECK(slipform::parse<everything>("{}", {.max_issues = 0}).has_value());
}

TEST_CASE("max_issues: what is listed is in document order whatever was found first")
{
    std::string_view const text =
        R"({"inner":{},"freeObject":{"b":1,"a":2,"b":3,"a":4},"numbers":[true],"byText":{"a":1,"a":2},"x":1,"text":tru})";
    auto const all = slipform::parse<everything>(text);
    REQUIRE(all.error().size() == 8);
    for (std::size_t most = 1; most <= 9; ++most) {
        auto const some = slipform::parse<everything>(text, {.max_issues = most}).error();
        REQUIRE(some.size() == std::min<std::size_t>(most, 8));
        CHECK(some.truncated() == (most < 8));
        for (std::size_t i = 1; i < some.size(); ++i)
            CHECK(some[i - 1].where->offset <= some[i].where->offset);
    }
}

TEST_CASE("max_depth: so many objects and arrays may stand in each other, of whatever kind")
{
    struct nested {
        std::string_view text;
        std::size_t      depth;
        std::size_t      at; ///< where it is too deep if one less is allowed
    };
    for (auto const& [text, depth, at] : {
             nested{R"({})", 1, 0},
             {R"({"inner":{"x":1,"y":2}})", 2, 9},
             {R"({"numbers":[1]})", 2, 11},
             {R"({"points":[{"x":1,"y":2}]})", 3, 11},
             {R"({"byText":{}})", 2, 10},
             {R"({"byOpenWord":{"a":[]}})", 3, 19},
             {R"({"free":[[[]]]})", 4, 10},
             {R"({"free":[0,[],{},[{}]]})", 4, 18},
             {R"({"freeObject":{"a":{}}})", 3, 19},
             {R"({"kept":{"a":[]}})", 3, 13},
             {R"({"anyKind":[1]})", 2, 11},
             {R"({"oneOrMany":["a"]})", 2, 13},
             {R"({"pointOrNull":{"x":1,"y":2}})", 2, 15},
             {R"({"tree":{"name":"a","children":[{"name":"b","children":[]}]}})", 5, 55},
         }) {
        INFO(text);
        CHECK(slipform::parse<everything>(text, {.max_depth = depth}).has_value());
        auto const read = slipform::parse<everything>(text, {.max_depth = depth - 1});
        REQUIRE_FALSE(read.has_value());
        REQUIRE(read.error().size() == 1);
        CHECK(read.error().front().code == errc::too_deep);
        CHECK(read.error().front().code == slipform::condition::syntax);
        CHECK(read.error().front().message == "expected less nesting");
        CHECK(read.error().front().where->offset == at);
    }
    // What is passed over counts alike: a wrong type, an unknown key, an unknown tag.
    refused<everything>(R"({"text":[[>>[]]]})", errc::too_deep, "/text/0/0", {.max_depth = 3});
    refused<bearing_all>(R"({"ignoring":{"type":"KNOWN","y":[>>[]]}})", errc::too_deep, "/ignoring/y/0",
                         {.max_depth = 3});
    refused<bearing_all>(R"({"taggedOne":{"y":[>>[]],"type":"OTHER"}})", errc::too_deep, "/taggedOne/y/0",
                         {.max_depth = 3});
    CHECK(slipform::parse<bearing_all>(R"({"taggedOne":{"y":[[]],"type":"OTHER"}})", {.max_depth = 4}).has_value());
    CHECK(slipform::parse<int>("1", {.max_depth = 0}).has_value());
    refused<std::vector<int>>(">>[]", errc::too_deep, "", {.max_depth = 0});
}
