// Walking a value: visit.
#include "support/catch.hpp"
#include "support/everything.hpp"
#include "support/vendor.hpp"

#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/visit.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace slipform_tests;
using slipform::visit;

namespace {

struct url_counter {
    int urls = 0;

    void operator()(std::string_view pointer, auto const&)
    {
        urls += pointer.ends_with("Url") ? 1 : 0;
    }
};

template <class T> std::vector<std::string> pointers_of(T const& value)
{
    std::vector<std::string> all;
    visit(value, [&all](std::string_view pointer, auto const&) { all.emplace_back(pointer); });
    return all;
}
using pointers = std::vector<std::string>;

/// The pointers of a JSON value, depth first.
void collect(boost::json::value const& v, std::string const& at, pointers& all)
{
    all.push_back(at);
    if (auto const* object = v.if_object())
        for (auto const& member : *object) {
            std::string below = at;
            slipform::append_token(below, std::string_view(member.key()));
            collect(member.value(), below, all);
        }
    if (auto const* array = v.if_array())
        for (std::size_t i = 0; i != array->size(); ++i)
            collect((*array)[i], at + '/' + std::to_string(i), all);
}

} // namespace

TEST_CASE("every member, item and entry is visited, in the order of the wire")
{
    CHECK(pointers_of(full_of_everything()) == pointers{"",
                                                        "/truth",
                                                        "/small",
                                                        "/large",
                                                        "/real",
                                                        "/text",
                                                        "/span",
                                                        "/day",
                                                        "/hue",
                                                        "/tint",
                                                        "/maybe",
                                                        "/nothing",
                                                        "/nothing",
                                                        "/either",
                                                        "/list",
                                                        "/list/0",
                                                        "/list/1",
                                                        "/flags",
                                                        "/flags/0",
                                                        "/flags/1",
                                                        "/table",
                                                        "/table/a",
                                                        "/table/b~1~0",
                                                        "/byHue",
                                                        "/byHue/red",
                                                        "/byHue/dark-green",
                                                        "/country",
                                                        "/country/0",
                                                        "/form",
                                                        "/form/side",
                                                        "/form/note",
                                                        "/street",
                                                        "/postalCode",
                                                        "/extra",
                                                        "/extras",
                                                        "/extras/0",
                                                        "/extras/1",
                                                        "/extras/1/first",
                                                        "/extras/1/second",
                                                        "/any",
                                                        "/bag",
                                                        "/later",
                                                        "/a~1b~0"});
}

TEST_CASE("what is absent is passed over, and null is seen as nullable")
{
    everything const v;
    CHECK(pointers_of(v) == pointers{"",         "/truth", "/small",       "/large",  "/real",
                                     "/text",    "/span",  "/day",         "/hue",    "/tint",
                                     "/nothing", "/list",  "/flags",       "/table",  "/byHue",
                                     "/country", "/form",  "/form/radius", "/street", "/extra",
                                     "/extras",  "/any",   "/bag"});
    CHECK(pointers_of(std::optional<int>()).empty());
    CHECK(pointers_of(slipform::nullable<int>()) == pointers{""});
    CHECK(pointers_of(slipform::nullable<int>(1)) == pointers{"", ""});
    CHECK(pointers_of(valueless_outline()).empty());
}

TEST_CASE("each value comes with its own type")
{
    bool truths = true;
    int  seen   = 0;
    visit(full_of_everything(), [&]<class T>(std::string_view pointer, T const& value) {
        auto const is = [&]<class U>(std::type_identity<U>, std::string_view at) {
            if (pointer != at)
                return;
            ++seen;
            truths = truths && std::same_as<T, U>;
        };
        is(std::type_identity<everything>{}, "");
        is(std::type_identity<bool>{}, "/flags/1");
        is(std::type_identity<std::int32_t>{}, "/maybe"); // less the optional
        is(std::type_identity<slipform::nullable<std::string>>{}, "/either");
        is(std::type_identity<slipform::open<colour>>{}, "/tint");
        is(std::type_identity<square>{}, "/form"); // the alternative that is there
        is(std::type_identity<std::vector<std::string>>{}, "/country");
        is(std::type_identity<std::map<colour, std::string>>{}, "/byHue");
        is(std::type_identity<boost::json::object>{}, "/bag");
        is(std::type_identity<boost::json::value>{}, "/later");
        if constexpr (std::same_as<T, std::int32_t>)
            if (pointer == "/table/b~1~0")
                CHECK(value == 2);
    });
    CHECK(truths);
    CHECK(seen == 10);
}

TEST_CASE("free JSON is one value, verbatim too")
{
    CHECK(pointers_of(boost::json::value{1, {{"a", 2}}}) == pointers{""});
    CHECK(pointers_of(outline(slipform::verbatim{{{"kind", "dot"}}})) == pointers{""});
}

TEST_CASE("what owns another is walked into")
{
    chained chain{"a", std::make_unique<chained>()};
    chain.next->name = "b";
    CHECK(pointers_of(chain) == pointers{"", "/name", "/next", "/next/name"});
}

TEST_CASE("flattened groups leave no pointer of their own")
{
    slipform::idenfy::token_request const request{.client_id = "u",
                                                  .person    = {.first_name = "J"},
                                                  .custom    = {.questionnaire = slipform::null}};
    CHECK(pointers_of(request) == pointers{"", "/clientId", "/firstName", "/questionnaire"});
}

TEST_CASE("the pointers of a value are those of its text, less tags and what is in free JSON")
{
    std::string const text    = load("yoti/ibv_session.json");
    auto const        session = accepted<slipform::yoti::ibv_session>(text);
    pointers          expected;
    collect(boost::json::parse(text), "", expected);
    std::erase_if(expected, [](std::string const& p) {
        // The members `type` that are tags; those of notifications are none.
        return p.ends_with("/type");
    });
    CHECK(pointers_of(session) == expected);
    CHECK(expected.size() > 60);
}

TEST_CASE("a visitor may be an lvalue that counts")
{
    slipform::idenfy::token_request const request{
        .client_id = "u",
        .session   = {.success_url = "https://a.example", .error_url = "https://b.example"}};
    url_counter count;
    visit(request, count);
    CHECK(count.urls == 2);
}
