// What a schema says of its members: for_each_field and summary_of.
#include "support/catch.hpp"
#include "support/everything.hpp"
#include "support/vendor.hpp"
#include "support/vendor_subjects.hpp"

#include <slipform/fields.hpp>

#include <boost/describe.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace slipform_tests;
using slipform::field_info;
using slipform::for_each_field;
using slipform::summary_of;

namespace {

struct inner {
    std::optional<std::chrono::seconds> wait{};
    std::optional<double>               share{};
};
BOOST_DESCRIBE_STRUCT(inner, (), (wait, share))
constexpr auto schema(slipform::of<inner>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = inner;
    return object(doc("Folded away."), spelled(camel_case),
                  field<&R::wait>(range(1s, 60s), server_default(30s)),
                  field<&R::share>(server_default(0.5), at_most(1)),
                  rule("wait needs a share", [](R const& r) { return !r.wait || r.share; }));
}

struct outer {
    std::string                                    plain_text{};
    std::optional<std::string>                     own_name{};
    slipform::nullable<std::int32_t>               may_be_null{};
    std::optional<slipform::nullable<std::string>> three_states{};
    inner                                          folded{};
    std::optional<colour>                          hue{};
    std::optional<std::vector<std::string>>        words{};
    std::map<std::string, std::int32_t>            table{};
    std::optional<std::string>                     old{};
    boost::json::object                            rest{};
    std::unique_ptr<outer>                         more{};
};
BOOST_DESCRIBE_STRUCT(outer, (),
                      (plain_text, own_name, may_be_null, three_states, folded, hue, words, table,
                       old, rest, more))
constexpr auto schema(slipform::of<outer>)
{
    using namespace slipform::dsl;
    using R = outer;
    return object(
        doc("Says everything."), deprecated("use another"), tagged("type", "OUTER"),
        spelled(kebab_case), also_spelled(camel_case, takes_precedence),
        field<&R::plain_text>(doc("A text."), non_empty, max_length(40)),
        field<&R::own_name>(spelled("OWN"), also_spelled("own"), server_default("a \"b\"")),
        field<&R::folded>(flattened), field<&R::hue>(server_default(colour::dark_green)),
        field<&R::words>(each(ascii, max_length(3)), max_items(2), unique_items),
        field<&R::table>(keys(digits), each(range(0, 9))),
        field<&R::old>(deprecated("gone in May")), field<&R::rest>(unknown_keys),
        rule("own must not be the text", [](R const& r) { return r.own_name != r.plain_text; }));
}

/// One line a field, all that is known of it.
template <class T> std::string table_of(std::string_view title)
{
    std::string out(title);
    auto const  summary = summary_of<T>();
    out.append(": ").append(summary.doc).append("\n");
    auto const line = [&out](std::string_view word, std::string_view text) {
        if (!text.empty())
            out.append("    ").append(word).append(": ").append(text).append("\n");
    };
    line("deprecated", summary.deprecated);
    if (!summary.tag_key.empty())
        line(summary.tag_key, summary.tag_value);
    if (summary.ignores_unknown_keys)
        line("unknown keys", "ignored");
    if (summary.keeps_unknown_keys)
        line("unknown keys", "kept");
    for (auto const rule : summary.rules)
        line("rule", rule);
    for_each_field<T>([&](field_info const& f, auto) {
        out.append("  ").append(f.name);
        if (!f.alias.empty())
            out.append(" or ").append(f.alias).append(f.alias_wins ? " (wins)" : "");
        out.append(f.required ? ", required: " : ": ")
            .append(f.type)
            .append(f.nullable ? " [null]" : "");
        out.append("\n");
        line("doc", f.doc);
        line("deprecated", f.deprecated);
        line("found in", f.source);
        line("default", f.server_default);
        for (auto const& constraint : f.constraints)
            line("expected", constraint);
    });
    return out;
}

template <class T> std::vector<std::string> names_of()
{
    std::vector<std::string> names;
    for_each_field<T>([&names](field_info const& f, auto) { names.emplace_back(f.name); });
    return names;
}

/// The document that has every member shows in which order they stand on the wire.
struct check_against_document {
    template <class T> void operator()(subject const& s) const
    {
        if constexpr (boost::describe::has_describe_members<T>::value) {
            INFO(s.name);
            std::vector<std::string> keys;
            auto const               document = boost::json::parse(load(s.file));
            for (auto const& member : document.as_object())
                keys.emplace_back(std::string_view(member.key()));
            CHECK(names_of<T>() == keys);

            // Of an empty object all that is required is missing, and nothing else.
            std::set<std::string> required;
            for_each_field<T>([&](field_info const& f, auto) {
                if (f.required)
                    required.insert('/' + std::string(f.name));
            });
            std::set<std::string> missing;
            auto const            read = slipform::parse<T>("{}");
            if (!read)
                for (auto const& one : read.error())
                    missing.insert(one.pointer);
            CHECK(missing == required);
            CHECK(summary_of<T>().keeps_unknown_keys == (s.unknown == unknown_members::kept));
            CHECK(summary_of<T>().ignores_unknown_keys == (s.unknown == unknown_members::ignored));
        }
    }
};

/// What is said of each member is what reading does.
struct check_against_reading {
    std::size_t& defaults;
    std::size_t& constraints;

    template <class T> void operator()(subject const& s) const
    {
        if constexpr (boost::describe::has_describe_members<T>::value) {
            auto const document = boost::json::parse(load(s.file)).as_object();
            for_each_field<T>([&](field_info const& f, auto) {
                INFO(s.name << ' ' << f.name);
                if (!f.server_default.empty()) {
                    ++defaults;
                    boost::json::object with = document;
                    with[f.name]             = boost::json::parse(f.server_default);
                    accepted<T>(boost::json::serialize(with));
                }
                auto null    = document;
                null[f.name] = nullptr;
                CHECK(slipform::parse<T>(boost::json::serialize(null)).has_value() == f.nullable);
                if (!f.alias.empty()) {
                    auto respelled = document;
                    respelled.erase(f.name);
                    respelled[f.alias] = document.at(f.name);
                    CHECK(accepted<T>(boost::json::serialize(respelled)) ==
                          accepted<T>(boost::json::serialize(document)));
                }
                CHECK_FALSE(f.type.empty());
                for (auto const& text : f.constraints) {
                    ++constraints;
                    CHECK(text.size() > 5);
                    CHECK(text.back() != '.');
                }
            });
        }
    }
};

} // namespace

TEST_CASE("everything a schema says of a member is told, in the order of the wire")
{
    std::vector<field_info> all;
    for_each_field<outer>([&all](field_info const& f, auto) { all.push_back(f); });
    REQUIRE(all.size() == 11);
    auto const find = [&all](std::string_view name) {
        for (auto const& one : all)
            if (one.name == name)
                return one;
        FAIL("no field of this name");
        return field_info{};
    };
    CHECK(names_of<outer>() == std::vector<std::string>{"plain-text", "OWN", "may-be-null",
                                                        "three-states", "wait", "share", "hue",
                                                        "words", "table", "old", "more"});
    auto const text = find("plain-text");
    CHECK(text.required);
    CHECK_FALSE(text.nullable);
    CHECK(text.alias == "plainText");
    CHECK(text.alias_wins);
    CHECK(text.doc == "A text.");
    CHECK(text.type == "string");
    CHECK(text.server_default.empty());
    CHECK(text.constraints == std::vector<std::string>{"not empty", "at most 40 characters"});

    auto const own = find("OWN");
    CHECK_FALSE(own.required);
    CHECK(own.alias == "own");
    CHECK_FALSE(own.alias_wins); // its own second spelling, its own precedence
    CHECK(own.server_default == R"("a \"b\"")");

    CHECK(find("may-be-null").required);
    CHECK(find("may-be-null").nullable);
    CHECK(find("may-be-null").type == "integer or null");
    CHECK_FALSE(find("three-states").required);
    CHECK(find("three-states").nullable);
    CHECK(find("three-states").type == "string or null");

    CHECK(find("wait").server_default == "30");
    CHECK(find("wait").type == "integer, seconds");
    CHECK(find("wait").constraints == std::vector<std::string>{"a number of seconds from 1 to 60"});
    CHECK(find("wait").alias.empty());
    CHECK(find("share").server_default == "0.5");
    CHECK(find("share").constraints == std::vector<std::string>{"a number not above 1"});
    CHECK(find("hue").server_default == R"("dark-green")");
    CHECK(find("hue").type == "one of red, dark-green");
    CHECK(find("words").type == "array of string");
    CHECK(find("words").constraints.size() == 3);
    CHECK(find("words").constraints[0] ==
          "each item to be ASCII characters only and at most 3 characters");
    CHECK(find("table").required);
    CHECK(find("table").type == "map of integer");
    CHECK(find("table").constraints ==
          std::vector<std::string>{"each key to be digits only",
                                   "each item to be a number from 0 to 9"});
    CHECK(find("old").deprecated == "gone in May");
    CHECK(find("old").doc.empty());
    CHECK_FALSE(find("more").required);
    CHECK(find("more").type == "object with type OUTER");
}

TEST_CASE("the summary tells what a schema says as a whole, the rules of flattened members first")
{
    auto const whole = summary_of<outer>();
    CHECK(whole.doc == "Says everything.");
    CHECK(whole.deprecated == "use another");
    CHECK(whole.tag_key == "type");
    CHECK(whole.tag_value == "OUTER");
    CHECK(whole.keeps_unknown_keys);
    CHECK_FALSE(whole.ignores_unknown_keys);
    CHECK(whole.rules ==
          std::vector<std::string_view>{"wait needs a share", "own must not be the text"});

    auto const bare = summary_of<loose>();
    CHECK(bare.doc.empty());
    CHECK(bare.tag_key.empty());
    CHECK(bare.rules.empty());
    CHECK_FALSE(bare.keeps_unknown_keys);
}

TEST_CASE("each type is named as a field table shows it")
{
    std::vector<std::string> types;
    for_each_field<everything>([&types](field_info const& f, auto) {
        types.push_back(std::string(f.name) + ": " + f.type);
    });
    CHECK(types == std::vector<std::string>{
                       "truth: boolean",
                       "small: integer",
                       "large: integer",
                       "real: number",
                       "text: string",
                       "span: integer, seconds",
                       "day: date as YYYY-MM-DD",
                       "hue: one of red, dark-green",
                       "tint: one of red, dark-green, or another word",
                       "maybe: integer",
                       "nothing: string or null",
                       "either: string or null",
                       "list: array of integer",
                       "flags: array of boolean",
                       "table: map of integer",
                       "byHue: map of string",
                       "country: string or array of string",
                       "form: object with kind circle or object with kind square or any object",
                       "street: string",
                       "postalCode: string",
                       "extra: object",
                       "extras: array of object",
                       "any: any value",
                       "bag: any object"});
}

TEST_CASE("each field comes with its type, to go into what is nested")
{
    std::vector<std::string> nested;
    for_each_field<slipform::complycube::check_session>([&]<class M>(field_info const& f,
                                                                     std::type_identity<M>) {
        if constexpr (std::is_same_v<M, std::optional<slipform::complycube::screen_messages>>)
            for_each_field<slipform::complycube::screen_messages>([&](field_info const& g, auto) {
                nested.push_back(std::string(f.name) + '/' + std::string(g.name));
            });
    });
    CHECK(nested == std::vector<std::string>{"messages/intro", "messages/completion"});
}

TEST_CASE(
    "the fields of every vendor stand in the order of the wire, required where they are missed")
{
    for_each_subject(check_against_document{});
}

TEST_CASE("what the fields of every vendor say is what reading does")
{
    std::size_t defaults    = 0;
    std::size_t constraints = 0;
    for_each_subject(check_against_reading{defaults, constraints});
    CHECK(defaults >= 12);
    CHECK(constraints >= 40);
}

TEST_CASE("all that one vendor's schemas say, as approved")
{
    namespace d             = slipform::deepidv;
    std::string const table = table_of<d::session_request>("session_request") + '\n' +
                              table_of<d::session_response>("session_response") + '\n' +
                              table_of<d::redirect_outcome>("redirect_outcome");
    CHECK(table == load("../messages/fields.approved"));
}
