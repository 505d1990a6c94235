#include <slipform/testing/shrink.hpp>

#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/testing/arbitrary.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <string>
#include <vector>

namespace {

using namespace slipform_tests;
using slipform::testing::shrink;
using slipform::testing::shrink_document;

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

BOOST_DEFINE_ENUM_CLASS(size_code, small, medium, large)
constexpr auto schema(slipform::of<size_code>) { return slipform::dsl::enumeration(); }

/// Has rules, and so values that must not be shrunk beyond them.
struct order {
    std::string                         id;
    std::vector<std::string>            lines;
    std::uint32_t                       least = 0;
    std::uint32_t                       most  = 0;
    std::optional<size_code>            size{};
    slipform::one_or_many<std::string>  country{};
    std::map<std::string, std::int32_t> notes{};

    bool operator==(order const&) const = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (id, lines, least, most, size, country, notes))
constexpr auto schema(slipform::of<order>)
{
    using namespace slipform::dsl;
    using R = order;
    return object(field<&R::id>(min_length(3)), field<&R::lines>(min_items(2)),
                  field<&R::most>(range(5u, 1000u)),
                  rule("least must not exceed most", [](R const& r) { return r.least <= r.most; }));
}

order some_order()
{
    return {"a-long-id",
            {"one", "two", "three", "four"},
            40,
            500,
            size_code::large,
            std::vector<std::string>{"NL", "DE"},
            {{"first", 12}, {"second", -13}}};
}

TEST_CASE("what does not fail comes back as it is")
{
    everything const v = full_of_everything();
    CHECK(shrink(v, [](auto const&) { return false; }) == v);
    CHECK(shrink_document("[1, 2]", [](auto const&) { return false; }) == "[1, 2]");
}

TEST_CASE("what always fails becomes the least there is")
{
    everything const least = shrink(full_of_everything(), [](auto const&) { return true; });
    everything       wanted{};
    wanted.day = std::chrono::sys_days{};
    CHECK(slipform::serialize(least) == slipform::serialize(wanted));
    CHECK(shrink(some_order(), [](auto const&) { return true; }) == order{});
}

TEST_CASE("only what makes a value fail is left")
{
    auto const fails = [](everything const& v) {
        return v.list.size() >= 2 && v.list.back() > 41 && contains(v.text, "x");
    };
    everything v     = full_of_everything();
    v.list           = {9, 8, -7, 1000};
    v.text           = "a long text with \xC3\xA9 and x in it";
    auto const least = shrink(v, fails);
    CHECK(least.list == std::vector<std::int32_t>{0, 42});
    CHECK(least.text == "x");
    CHECK_FALSE(least.maybe);
    CHECK(least.rest.empty());
    CHECK(least.bag.empty());
    CHECK(least.table.empty());
    CHECK(least.any.is_null());
}

TEST_CASE("numbers come as near to 0 as they can")
{
    auto const least_of = [](std::int32_t from, auto fails) {
        return shrink(loose{from, {}}, [&](loose const& v) { return v.first && fails(*v.first); })
            .first;
    };
    CHECK(least_of(INT32_MIN, [](std::int32_t n) { return n < -1000; }) == -1001);
    CHECK(least_of(INT32_MAX, [](std::int32_t n) { return n > 5; }) == 6);
    CHECK(least_of(77, [](std::int32_t) { return true; }) == 0);

    everything v = full_of_everything();
    v.large      = UINT64_MAX;
    v.real       = 123.75;
    CHECK(shrink(v, [](auto const& e) { return e.large > 99; }).large == 100);
    CHECK(shrink(v, [](auto const& e) { return e.large > INT64_MAX; }).large == UINT64_MAX);
    CHECK(shrink(v, [](auto const& e) { return e.real > 100; }).real == 123.0);
    CHECK(shrink(v, [](auto const& e) { return e.real != 0; }).real == 1.0);
    CHECK(shrink(v, [](auto const& e) { return e.span.count() > 59; }).span.count() == 60);
}

TEST_CASE("words become the first enumerators, alternatives the first that still fail")
{
    everything v       = full_of_everything();
    v.tint             = slipform::open<colour>(std::string("mauve"));
    auto const unknown = shrink(v, [](auto const& e) { return !e.tint.is_known(); });
    CHECK(unknown.tint.other().empty());
    CHECK(shrink(v, [](auto const& e) { return e.hue != colour::red; }).hue == colour::dark_green);
    v.form = slipform::verbatim{{{"kind", "oval"}, {"more", 1}}};
    CHECK(shrink(v, [](auto const& e) { return e.form.index() > 0; }).form == outline(square{}));
    CHECK(shrink(v, [](auto const& e) { return e.form.index() > 1; }).form ==
          outline(slipform::verbatim{}));
    CHECK(shrink(some_order(), [](auto const& o) { return o.size != size_code::small; }).size ==
          std::optional<size_code>());
    CHECK(shrink(some_order(), [](auto const& o) { return o.size > size_code::small; }).size ==
          size_code::medium);
}

TEST_CASE("one of many is tried, and keys of maps are shortened")
{
    auto const one = shrink(some_order(), [](order const& o) {
        return contains(slipform::serialize(o.country), "DE");
    });
    CHECK(one.country == slipform::one_or_many<std::string>("DE"));
    auto const notes = shrink(some_order(), [](order const& o) {
        return !o.notes.empty() && contains(o.notes.rbegin()->first, "s") &&
               o.notes.rbegin()->second < 0;
    });
    CHECK(notes.notes == std::map<std::string, std::int32_t>{{"s", -1}});
}

TEST_CASE("a conforming value stays conforming")
{
    auto const fails = [](order const& o) { return o.most > 0; };
    CHECK_FALSE(slipform::conforms(shrink(some_order(), fails)));
    order const least = shrink(some_order(), fails, {.conforming = true});
    CHECK(slipform::conforms(least));
    CHECK(least == order{"aaa", {"", ""}, 0, 5, {}, {}, {}});
}

/// Whose rule no smaller value keeps unless it is mended.
struct sum {
    std::vector<std::uint32_t> parts;
    std::uint32_t              total = 0;

    bool operator==(sum const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sum, (), (parts, total))
constexpr auto schema(slipform::of<sum>)
{
    constexpr auto of_parts = [](sum const& s) {
        std::uint32_t all = 0;
        for (std::uint32_t const part : s.parts)
            all += part;
        return all;
    };
    return slipform::dsl::object(slipform::dsl::rule("total is the sum", [of_parts](sum const& s) {
                                     return s.total == of_parts(s);
                                 }).met_by([of_parts](sum& s) { s.total = of_parts(s); }));
}

TEST_CASE("rules that know how are mended on the way")
{
    sum const large{{3, 100, 7, 40}, 150};
    CHECK(shrink(large, [](sum const& s) { return s.total > 30; }, {.conforming = true}) ==
          sum{{31}, 31});
    CHECK(shrink(large, [](sum const& s) { return s.parts.size() > 1; }, {.conforming = true}) ==
          sum{{0, 0}, 0});
}

TEST_CASE("free JSON is shrunk where it must stay")
{
    everything v = full_of_everything();
    v.any        = boost::json::parse(R"({"a":[1,{"b":"deep text"},3],"c":null,"d":[0.5]})");
    auto const least =
        shrink(v, [](everything const& e) { return contains(slipform::serialize(e.any), "t"); });
    CHECK(slipform::serialize(least.any) == R"({"a":[{"b":"t"}]})");
    auto const number = shrink(v, [](everything const& e) {
        boost::system::error_code ec;
        auto const* const         first = e.any.find_pointer("/d/0", ec);
        return first && first->is_number();
    });
    CHECK(slipform::serialize(number.any) == R"({"d":[0]})");
}

TEST_CASE("types that contain themselves and cannot be copied are shrunk")
{
    chained    first{"a", std::make_unique<chained>(
                           chained{"bb", std::make_unique<chained>(chained{"ccc", {}})})};
    auto const depth = [](chained const& c) {
        std::size_t n = 1;
        for (auto const* at = &c; at->next; at = at->next.get())
            ++n;
        return n;
    };
    chained const least = shrink(std::move(first), [&](chained const& c) { return depth(c) > 1; });
    CHECK(slipform::serialize(least) == R"({"name":"","next":{"name":""}})");
}

TEST_CASE("the number of calls is bounded")
{
    std::size_t calls = 0;
    auto const  count = [&](auto const&) { return ++calls == 1; };
    (void)shrink(full_of_everything(), count, {.calls = 10});
    CHECK(calls == 11);
    calls = 0;
    (void)shrink_document(text_of_everything, count, {.calls = 10});
    CHECK(calls == 11);
    calls = 0;
    (void)shrink_document("no JSON at all", count, {.calls = 3});
    CHECK(calls == 4);
}

TEST_CASE("any arbitrary value is shrunk to the least that still is what is asked for")
{
    slipform::testing::random random(3);
    for (int i = 0; i < 30; ++i) {
        auto const v     = slipform::testing::arbitrary<everything>(random);
        auto const fails = [](everything const& e) { return slipform::serialize(e).size() > 400; };
        auto const least = shrink(v, fails);
        CHECK(fails(least) == fails(v));
        if (fails(v))
            CHECK(slipform::serialize(least).size() < 600);
        auto const sound = shrink(v, fails, {.conforming = true});
        CHECK(slipform::conforms(sound));
    }
}

TEST_CASE("a document loses what it can lose")
{
    auto const fails = [](std::string const& text) {
        auto const tree = slipform::testing::parse_document(text);
        return tree && tree->member_of("b") && contains(text, "7");
    };
    CHECK(shrink_document(R"({ "a": [1, 2], "b": {"c": "long", "d": [5, 57, 6]}, "e": null })",
                          fails) == R"({"b":7})");
    auto const refused = [](std::string const& text) {
        auto const read = slipform::parse<everything>(text);
        return !read && read.error().find("/form/side");
    };
    std::string text = text_of_everything;
    text.replace(text.find("\"side\":2"), 8, "\"side\":[\"wrong\"]");
    CHECK(shrink_document(text, refused) == R"({"form":{"kind":"square"}})");
}

TEST_CASE("containers are replaced by what is in them, strings and numbers are simplified")
{
    auto const has = [](std::string_view what) {
        return [what](std::string const& text) {
            return slipform::testing::parse_document(text) && contains(text, what);
        };
    };
    CHECK(shrink_document(R"({"a":[[{"b":["needle"]}]]})", has("needle")) == R"("needle")");
    CHECK(shrink_document("[[[[1.25e3]]]]", has(".")) == "0.0");
    CHECK(shrink_document("[157, 12]", has("5")) == "5");
    CHECK(shrink_document("[true]", has("e")) == "false");
    CHECK(shrink_document(R"(["\u00e9t\u00e9"])", has("t")) == R"("t")");
    CHECK(shrink_document(R"({"k":1,"k":2})", [](std::string const& text) {
              auto const tree = slipform::testing::parse_document(text);
              return tree && tree->members.size() == 2;
          }) == R"({"":null,"":null})");
}

TEST_CASE("what is no JSON, or fails only as it is spelled, is shortened by its bytes")
{
    CHECK(shrink_document(R"({"a": tru, "b": 1})", [](std::string const& text) {
              return !slipform::testing::parse_document(text) && contains(text, "u");
          }) == "u");
    CHECK(shrink_document("[1,   2]",
                          [](std::string const& text) { return contains(text, "  "); }) == "  ");
}

} // namespace
