// Writes what the judges need, a JSON object a line: {"schema","document"} for every exported
// schema, then {"schema","text","accepted","expressible"} for documents of all kinds and what
// reading said of them. What is not expressible is refused for a reason that JSON Schema has no
// keyword for, and the judges are not asked.
#include "vendor/documents.hpp"
#include "judges/subjects.hpp"

#include <slipform/json_schema.hpp>
#include <slipform/read.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>

#include <boost/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

namespace json = boost::json;

constexpr int arbitrary_values = 60;

std::string schema_name(std::string_view name, slipform::json_schema_options const& options)
{
    return std::string(name) +
           (options.aliases == slipform::alias_policy::names_only ? ", names only" : "");
}

template <class T>
void print_schema(std::string_view name, slipform::json_schema_options const& options = {})
{
    json::object line{{"schema", schema_name(name, options)}};
    line["document"] = slipform::to_json_schema<T>(options);
    std::cout << json::serialize(line) << '\n';
}

/// Whether some keyword says what this issue says. The rule of deepidv.redirect is said so. That a
/// double must hold a number is said where the schema knows of the number, not in free JSON.
bool expressible(slipform::issue const& issue)
{
    using slipform::errc;
    if (issue.code == errc::number_out_of_type && issue.message.find("double") != std::string::npos)
        return issue.pointer == "/real" || issue.pointer == "/fraction";
    if (issue.code == errc::rule_broken)
        return issue.rule.starts_with("reason must be absent");
    return issue.code != errc::repeated_key && issue.code != errc::too_deep &&
           issue.rule != "max_bytes";
}

template <class T> void print_document(std::string_view name, std::string_view text)
{
    auto const read   = slipform::parse<T>(text);
    bool       stated = read.has_value();
    if (!read)
        for (slipform::issue const& issue : read.error()) {
            if (issue.code == slipform::errc::syntax)
                return; // no JSON: nothing to judge
            stated = stated || expressible(issue);
        }
    std::cout << json::serialize(json::object{{"schema", name},
                                              {"text", text},
                                              {"accepted", read.has_value()},
                                              {"expressible", stated}})
              << '\n';
}

template <class T> void print_made(std::string_view name)
{
    slipform::testing::random random(20260101);
    T const                   full = slipform::testing::fullest<T>();
    print_document<T>(name, slipform::serialize(slipform::testing::smallest<T>()));
    print_document<T>(name, slipform::serialize(full));
    for (auto const& wrong : slipform::testing::counterexamples(full))
        print_document<T>(name, wrong.text);
    slipform::json_schema_options const written{.aliases = slipform::alias_policy::names_only};
    print_schema<T>(name, written);
    for (int i = 0; i < arbitrary_values; ++i) {
        std::string const text = slipform::serialize(slipform::testing::arbitrary<T>(random));
        print_document<T>(name, text);
        if (i % 10 == 0)
            print_document<T>(schema_name(name, written), text);
    }
}

template <class T> void print_vendor(std::string_view name)
{
    print_schema<T>(name);
    for (slipform_tests::document const& one : slipform_tests::documents)
        if (one.request == name) {
            std::ifstream in(std::string(SLIPFORM_TEST_DATA "/vendor/").append(one.file),
                             std::ios::binary);
            print_document<T>(name, std::string(std::istreambuf_iterator<char>(in), {}));
        }
    print_made<T>(name);
}

/// Each of the texts in each member of T.
template <class T, class Range>
void print_in_each_member(std::string_view name, Range const& texts, bool quoted)
{
    print_schema<T>(name);
    slipform::for_each_field<T>([&](slipform::field_info const& field, auto) {
        for (std::string_view const text : texts) {
            std::string document("{\"");
            document.append(field.name).append("\":");
            document.append(quoted ? std::string(json::serialize(json::value(text)))
                                   : std::string(text));
            print_document<T>(name, document + "}");
        }
    });
}

template <class T, class Range> void print_texts(std::string_view name, Range const& texts)
{
    print_schema<T>(name);
    for (std::string_view const text : texts)
        print_document<T>(name, text);
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    using namespace slipform;
    print_in_each_member<judged::forms>("forms", judged::texts, true);
    print_in_each_member<judged::bounds>("bounds", judged::values, false);
    print_texts<judged::spellings>("spellings", judged::spelled_objects);
    print_texts<judged::payment>("payment", judged::payments);
    print_schema<slipform_tests::everything>("everything");
    print_document<slipform_tests::everything>("everything", slipform_tests::text_of_everything);
    print_made<slipform_tests::everything>("everything");
    print_texts<slipform_tests::chained>(
        "chained", std::to_array<std::string_view>(
                       {R"({"name":"a","next":{"name":"b"}})", R"({"name":"a","next":{"name":1}})",
                        R"({"name":"a","next":{"name":"b","next":null}})"}));

    print_vendor<complycube::check_session>("complycube.check_session");
    print_vendor<complycube::workflow_session>("complycube.workflow_session");
    print_vendor<complycube::session_request>("complycube.session");
    print_vendor<complycube::session_response>("complycube.check_session.response");
    print_vendor<complycube::error>("complycube.error");
    print_vendor<idenfy::token_request>("idenfy.token");
    print_vendor<idenfy::token_response>("idenfy.token.response");
    print_vendor<yoti::ibv_session>("yoti.ibv_session");
    print_vendor<yoti::ibv_session_response>("yoti.ibv_session.response");
    print_vendor<deepidv::session_request>("deepidv.session");
    print_vendor<deepidv::session_response>("deepidv.session.response");
    print_vendor<deepidv::redirect_outcome>("deepidv.redirect");
    return std::cout.flush() ? 0 : 1;
}
