// Boost.JSON: to_value and from_value, and value_from and value_to that honour the schema.
#include <slipform/dsl.hpp>
#include <slipform/interop/boost_json.hpp>
#include <slipform/validate.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <boost/json.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

using boost::json::parse;
using boost::json::value;
using slipform::errc;
using slipform::from_value;
using slipform::to_value;

namespace acme {

using slipform::interop::tag_invoke;

BOOST_DEFINE_ENUM_CLASS(theme, light, dark_blue)
constexpr auto schema(slipform::of<theme>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(kebab_case));
}

struct request {
    std::string                                    client_id{};
    std::optional<int>                             age_limit{};
    std::optional<theme>                           look{};
    std::optional<slipform::nullable<std::string>> note{};

    bool operator==(request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, age_limit, look, note))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), field<&R::client_id>(max_length(3)),
                  field<&R::age_limit>(range(0, 99)),
                  rule("look needs ageLimit", [](R const& r) { return !r.look || r.age_limit; }));
}

struct other {
    int amount = 0;

    bool operator==(other const&) const = default;
};
BOOST_DESCRIBE_STRUCT(other, (), (amount))
constexpr auto schema(slipform::of<other>) { return slipform::dsl::object(); }

using either = std::variant<request, other>;

} // namespace acme

namespace {

acme::request const sample{"c1", 18, acme::theme::dark_blue, slipform::null};
char const* const sample_text = R"({"clientId":"c1","ageLimit":18,"look":"dark-blue","note":null})";

/// A resource that counts, and hands on to the heap.
class counting_resource final : public boost::json::memory_resource {
    void* do_allocate(std::size_t bytes, std::size_t) override
    {
        ++allocations;
        return ::operator new(bytes);
    }
    void do_deallocate(void* p, std::size_t, std::size_t) override { ::operator delete(p); }
    bool do_is_equal(memory_resource const& other) const noexcept override
    {
        return this == &other;
    }

public:
    std::size_t allocations = 0;
};

/// Reading the text and reading its DOM tell the same, but for the places.
template <class T>
void same_issues(std::string_view text, slipform::read_options const& options = {})
{
    auto const by_text = slipform::parse<T>(text, options);
    auto const by_dom  = from_value<T>(parse(text), options);
    INFO(text);
    REQUIRE_FALSE(by_text.has_value());
    REQUIRE_FALSE(by_dom.has_value());
    REQUIRE(by_dom.error().size() == by_text.error().size());
    CHECK(by_dom.error().truncated() == by_text.error().truncated());
    for (std::size_t i = 0; i < by_dom.error().size(); ++i) {
        slipform::issue const& a = by_text.error()[i];
        slipform::issue const& b = by_dom.error()[i];
        CHECK(a.code == b.code);
        CHECK(a.pointer == b.pointer);
        CHECK(a.message == b.message);
        CHECK(a.rule == b.rule);
        CHECK(a.where.has_value());
        CHECK_FALSE(b.where.has_value());
    }
}

} // namespace

TEST_CASE("a value becomes a DOM by its schema, and comes back")
{
    value const dom = to_value(sample);
    CHECK(dom == parse(sample_text));
    CHECK(from_value<acme::request>(dom).value() == sample);
    CHECK(to_value(3) == 3);
    CHECK(to_value(std::vector<acme::theme>{acme::theme::dark_blue}) == parse(R"(["dark-blue"])"));
}

TEST_CASE("a value with every kind of member becomes a DOM and comes back")
{
    auto const full = slipform_tests::full_of_everything();
    CHECK(to_value(full) == parse(slipform_tests::text_of_everything));
    CHECK(
        from_value<slipform_tests::everything>(parse(slipform_tests::text_of_everything)).value() ==
        full);
}

TEST_CASE("numbers keep their kind and their value in a DOM")
{
    CHECK(to_value(std::numeric_limits<std::uint64_t>::max()).as_uint64() ==
          std::numeric_limits<std::uint64_t>::max());
    CHECK(to_value(std::numeric_limits<std::int64_t>::min()).as_int64() ==
          std::numeric_limits<std::int64_t>::min());
    CHECK(to_value(0.1).as_double() == 0.1);
    CHECK(to_value(2.0).to_number<double>() == 2.0);
    CHECK(from_value<std::uint64_t>(std::numeric_limits<std::uint64_t>::max()).value() ==
          std::numeric_limits<std::uint64_t>::max());
    CHECK(from_value<double>(5e-324).value() == 5e-324);
    CHECK(from_value<int>(3600.0).value() == 3600);
}

TEST_CASE("Boost.JSON's own functions honour the schema")
{
    CHECK(boost::json::value_from(sample) == parse(sample_text));
    CHECK(boost::json::value_to<acme::request>(parse(sample_text)) == sample);
    CHECK(boost::json::value_from(acme::theme::dark_blue) == "dark-blue");
    CHECK(boost::json::value_to<acme::theme>(value("dark-blue")) == acme::theme::dark_blue);
}

TEST_CASE("containers of our types honour the schema as well")
{
    std::vector<acme::request> const two{sample, {.client_id = "c2"}};
    CHECK(boost::json::value_from(two) ==
          parse("[" + std::string(sample_text) + R"(,{"clientId":"c2"}])"));
    CHECK(boost::json::value_to<std::vector<acme::request>>(boost::json::value_from(two)) == two);

    std::map<std::string, acme::request> const by_name{{"a", sample}};
    CHECK(boost::json::value_from(by_name).at("a") == parse(sample_text));
    CHECK(boost::json::value_to<std::map<std::string, acme::request>>(
              boost::json::value_from(by_name)) == by_name);
}

TEST_CASE("a variant of our types is told apart as its schema plans it")
{
    acme::either const a = sample;
    acme::either const b = acme::other{7};
    CHECK(to_value(a) == parse(sample_text));
    CHECK(to_value(b) == parse(R"({"amount":7})"));
    CHECK(from_value<acme::either>(to_value(a)).value() == a);
    CHECK(from_value<acme::either>(to_value(b)).value() == b);
    CHECK(from_value<std::vector<acme::either>>(to_value(std::vector{a, b})).value() ==
          std::vector{a, b});
}

TEST_CASE("Boost.JSON's own functions take variants of our types")
{
    acme::either const b = acme::other{7};
    CHECK(boost::json::value_from(b) == parse(R"({"amount":7})"));
    CHECK(boost::json::value_to<acme::either>(parse(R"({"amount":7})")) == b);
    CHECK(boost::json::value_from(std::vector<acme::either>{b}) == parse(R"([{"amount":7}])"));
}

TEST_CASE("a DOM that does not read as the type is thrown, with its issues")
{
    try {
        (void)boost::json::value_to<acme::request>(parse(R"({"ageLimit":"x"})"));
        FAIL("nothing was thrown");
    } catch (slipform::bad_document const& e) {
        CHECK(e.report().size() == 2);
        CHECK(e.report().find("/clientId")->code == errc::missing_field);
        CHECK(e.report().find("/ageLimit")->code == errc::wrong_type);
    }
}

TEST_CASE("a DOM gives the issues of its text, less the places")
{
    for (std::string_view const text :
         {R"({})", R"([])", R"(null)", R"({"clientId":"long"})", R"({"clientId":1,"ageLimit":100})",
          R"({"clientId":"c","look":"green"})", R"({"clientId":"c","x/y":{"z":1}})",
          R"({"clientId":"c","look":"light"})", R"({"clientId":"c","ageLimit":1.5})",
          R"({"clientId":"c","ageLimit":99999999999})", R"({"clientId":"c","ageLimit":null})"})
        same_issues<acme::request>(text);
    same_issues<acme::either>(R"({"clientId":"c","amount":1})");
    same_issues<acme::either>(R"({})");
    same_issues<std::vector<acme::request>>(R"([{"clientId":"c"},{},{"clientId":"long"}])");
}

TEST_CASE("a DOM is read under the same options")
{
    same_issues<std::vector<int>>(R"(["a","b","c"])", {.max_issues = 2});
    same_issues<std::vector<std::vector<int>>>("[[1]]", {.max_depth = 1});
    same_issues<slipform_tests::outline>(R"({"kind":"oval"})", {.strict = true});
    CHECK(from_value<acme::request>(parse(R"({"clientId":"long"})"), {.check_rules = false}));
    CHECK(from_value<acme::request>(parse(R"({"clientId":"c","ageLimit":null})"),
                                    {.null_is_absent = true}));
}

TEST_CASE("a DOM is made in the storage that is given")
{
    counting_resource counting;
    value const       dom = to_value(sample, boost::json::storage_ptr(&counting));
    CHECK(dom.storage().get() == &counting);
    CHECK(dom.as_object().storage().get() == &counting);
    CHECK(dom.at("clientId").as_string().storage().get() == &counting);
    CHECK(counting.allocations > 0);

    std::size_t const before = counting.allocations;
    value const       again  = boost::json::value_from(sample, boost::json::storage_ptr(&counting));
    CHECK(again.storage().get() == &counting);
    CHECK(again.at("clientId").as_string().storage().get() == &counting);
    CHECK(counting.allocations > before);
    CHECK(to_value(sample).storage().is_shared() == false);
}

TEST_CASE("what JSON cannot say becomes what writing makes of it")
{
    CHECK(to_value(std::numeric_limits<double>::infinity()).is_null());
    CHECK(to_value(std::string("a\xFF")) == "a\xEF\xBF\xBD");
    value const broken = parse(R"({"clientId":"c"})");
    CHECK(from_value<acme::request>(broken).value().client_id == "c");
}

TEST_CASE("a DOM may be deeper than a text that is read by default")
{
    slipform_tests::chained deep;
    auto*                   last = &deep;
    for (int i = 0; i < 300; ++i) {
        last->next = std::make_unique<slipform_tests::chained>();
        last       = last->next.get();
    }
    value const dom = to_value(deep);
    CHECK(from_value<slipform_tests::chained>(dom).error().front().code == errc::too_deep);
    CHECK(from_value<slipform_tests::chained>(dom, {.max_depth = 400}));
}

TEST_CASE("free JSON of other storage is copied into the value")
{
    counting_resource counting;
    {
        value const dom = parse(R"({"k":{"deep":[1,2,3]}})", boost::json::storage_ptr(&counting));
        boost::json::object const read = from_value<boost::json::object>(dom).value();
        CHECK(read.storage().get() != &counting);
        CHECK(read == dom.as_object());
    }
    CHECK(counting.allocations > 0);
}
