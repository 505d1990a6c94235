// What the checks of a field, a rule and a tag ask; their sentences are in tests/compile_fail/.
#include <slipform/dsl.hpp>
#include <slipform/model/check_field.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace slipform::detail;
using namespace slipform::dsl;
using namespace std::chrono_literals;

namespace {

enum class theme { light };
template <class C, class V> constexpr bool    fits = constraint_fits<C, V>();
template <class V, class... P> constexpr bool accepted(P... parts)
{
    return default_is_accepted<V>(slipform::make_part_list(parts...));
}

} // namespace

TEST_CASE("a constraint fits where it accepts such values, inside each and keys as well")
{
    STATIC_REQUIRE(fits<ascii_t, std::string>);
    STATIC_REQUIRE(!fits<ascii_t, int>);
    STATIC_REQUIRE(fits<ascii_t, std::variant<int, std::string>>);
    STATIC_REQUIRE(fits<decltype(each(ascii)), std::vector<std::string>>);
    STATIC_REQUIRE(!fits<decltype(each(ascii)), std::vector<int>>);
    STATIC_REQUIRE(!fits<decltype(each(ascii)), std::string>);
    STATIC_REQUIRE(fits<decltype(keys(ascii)), std::map<std::string, int>>);
    STATIC_REQUIRE(!fits<decltype(keys(ascii)), std::vector<std::string>>);
    STATIC_REQUIRE(fits<doc, int>);
    CHECK_FALSE(fits<int, int>);
}

TEST_CASE("a default is a value of its field")
{
    STATIC_REQUIRE(default_fits<std::string, std::string_view>());
    STATIC_REQUIRE(default_fits<int, long>());
    STATIC_REQUIRE(!default_fits<int, double>());
    STATIC_REQUIRE(!default_fits<int, bool>());
    STATIC_REQUIRE(default_fits<double, int>());
    STATIC_REQUIRE(default_fits<bool, bool>());
    STATIC_REQUIRE(!default_fits<bool, int>());
    STATIC_REQUIRE(default_fits<theme, theme>());
    STATIC_REQUIRE(!default_fits<theme, int>());
    STATIC_REQUIRE(default_fits<slipform::open<theme>, theme>());
    STATIC_REQUIRE(default_fits<std::chrono::seconds, std::chrono::minutes>());
    STATIC_REQUIRE(!default_fits<std::chrono::minutes, std::chrono::seconds>());
    CHECK_FALSE(default_fits<std::chrono::seconds, int>());
}

TEST_CASE("a default keeps the constraints of its field and the bounds of its type")
{
    STATIC_REQUIRE(accepted<int>(range(1, 5), server_default(5)));
    STATIC_REQUIRE(!accepted<int>(range(1, 5), server_default(6)));
    STATIC_REQUIRE(!accepted<int>(server_default(6), range(1, 5)));
    STATIC_REQUIRE(accepted<std::uint8_t>(server_default(255)));
    STATIC_REQUIRE(!accepted<std::uint8_t>(server_default(256)));
    STATIC_REQUIRE(!accepted<std::uint8_t>(server_default(-1)));
    STATIC_REQUIRE(accepted<std::chrono::seconds>(range(0s, 60s), server_default(1min)));
    STATIC_REQUIRE(!accepted<std::chrono::seconds>(range(0s, 59s), server_default(1min)));
    STATIC_REQUIRE(!accepted<std::string>(max_length(1), server_default("en")));
    STATIC_REQUIRE(accepted<std::string>(doc("D"), max_length(1)));
    CHECK(accepted<int>());
}

TEST_CASE("one each and one keys are enough, at every level")
{
    using slipform::part_list;
    using each_ascii = decltype(each(ascii));
    STATIC_REQUIRE(inner_lists<part_list<>>::single);
    STATIC_REQUIRE(inner_lists<part_list<doc, each_ascii, decltype(keys(ascii)), ascii_t>>::single);
    STATIC_REQUIRE(!inner_lists<part_list<each_ascii, doc, decltype(each(non_empty))>>::single);
    STATIC_REQUIRE(!inner_lists<part_list<decltype(each(each(ascii), each(non_empty)))>>::single);
    CHECK(inner_lists<part_list<decltype(each(each(ascii)))>>::single);
}
