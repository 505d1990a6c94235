// fixed_text as a template argument.
#include <slipform/core/fixed_text.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>

using slipform::fixed_text;

namespace {

template <fixed_text Text> struct named {
    static constexpr auto name = Text.view();
};

} // namespace

TEST_CASE("a literal is a template argument and keeps its text")
{
    STATIC_REQUIRE(named<"client_id">::name == "client_id");
    STATIC_REQUIRE(named<"">::name.empty());
    CHECK(std::string(named<"\xC3\xA9">::name) == "\xC3\xA9");
}

TEST_CASE("equal literals are the same template argument and different ones are not")
{
    STATIC_REQUIRE(std::is_same_v<named<"a">, named<"a">>);
    STATIC_REQUIRE(!std::is_same_v<named<"a">, named<"b">>);
    STATIC_REQUIRE(!std::is_same_v<named<"a">, named<"aa">>);
}

TEST_CASE("the size leaves out the closing zero and keeps zeros within")
{
    STATIC_REQUIRE(fixed_text("abc").size() == 3);
    STATIC_REQUIRE(named<"a\0b">::name.size() == 3);
    STATIC_REQUIRE(named<"a\0b">::name[2] == 'b');
}
