// A new value that is made where it is wanted.
#include <slipform/core/fresh.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

using slipform::detail::fresh;

namespace {

struct plain {
    int                        number;
    std::string                text = "as declared";
    std::optional<std::string> other{};
};

int made = 0;

/// Tells how often it was made, and is moved only where the compiler knows no better.
struct counted {
    int which = ++made;
};

} // namespace

TEST_CASE("a fresh value is what empty braces make: numbers are zero, initializers count")
{
    std::optional<plain> one;
    one.emplace(fresh<plain>{});
    CHECK(one->number == 0);
    CHECK(one->text == "as declared");
    CHECK_FALSE(one->other.has_value());

    one->number = 7;
    one->text   = "changed";
    one.emplace(fresh<plain>{});
    CHECK(one->number == 0);
    CHECK(one->text == "as declared");
}

TEST_CASE("a fresh value is made once, and only when it is asked for")
{
    made = 0;
    fresh<counted> const   later{};
    std::vector<counted>   list;
    CHECK(made == 0);
    list.reserve(2);
    CHECK(list.emplace_back(later).which == 1);
    CHECK(list.emplace_back(later).which == 2);
    CHECK(made == 2);
}

TEST_CASE("a fresh value can be made while compiling")
{
    struct point {
        int x;
        int y = 2;
    };
    constexpr point at = fresh<point>{};
    static_assert(at.x == 0 && at.y == 2);
    CHECK(at.y == 2);
}
