#include "support/catch.hpp"

#include <slipform/core/type_name.hpp>

struct at_top {};

namespace names::inline v7 {

struct plain {
    struct inner {};
};
enum class word { a };
template <class T> struct of {
    struct inside {};
};
template <word W> struct by_value {
};

} // namespace names::inline v7

namespace {

struct hidden {};

} // namespace

using slipform::type_name;

static_assert(type_name<at_top>() == "at_top");
static_assert(type_name<names::plain>() == "plain");
static_assert(type_name<names::word>() == "word");

TEST_CASE("the name of a type is the one of its declaration")
{
    CHECK(type_name<names::plain::inner>() == "inner");
    CHECK(type_name<hidden>() == "hidden");
}

TEST_CASE("the name of an instance of a template is the one of the template")
{
    CHECK(type_name<names::of<int>>() == "of");
    CHECK(type_name<names::of<names::of<names::plain>>>() == "of");
    CHECK(type_name<names::by_value<names::word::a>>() == "by_value");
    CHECK(type_name<names::of<names::plain>::inside>() == "inside");
}

TEST_CASE("full names tell instances of one template apart")
{
    CHECK(slipform::detail::full_name_of<names::of<int>>() !=
          slipform::detail::full_name_of<names::of<char>>());
}
