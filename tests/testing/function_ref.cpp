#include <slipform/testing/function_ref.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <utility>

namespace {

using slipform::testing::detail::function_ref;

int applied_twice(function_ref<int(int)> f, int n) { return f(f(n)); }

} // namespace

TEST_CASE("a lambda is called through the reference, with what it has captured")
{
    int calls = 0;
    CHECK(applied_twice([&calls](int n) { return ++calls, n * 3; }, 2) == 18);
    CHECK(calls == 2);
}

TEST_CASE("a copy of the reference calls the same, one assigned calls the other")
{
    auto const             next  = [](int n) { return n + 1; };
    auto const             twice = [](int n) { return n * 2; };
    function_ref<int(int)> one(next);
    function_ref<int(int)> other(one);
    CHECK(other(5) == 6);
    other = function_ref<int(int)>(twice);
    CHECK(other(5) == 10);
    CHECK(one(5) == 6);
}

TEST_CASE("arguments are handed on as they come: moved, or by reference")
{
    std::string kept;
    auto const  keep = [&kept](std::unique_ptr<std::string> p) { kept = *p; };
    function_ref<void(std::unique_ptr<std::string>)>{keep}(std::make_unique<std::string>("moved"));
    CHECK(kept == "moved");
    auto const clear = [](std::string& text) { text.clear(); };
    function_ref<void(std::string&)>{clear}(kept);
    CHECK(kept.empty());
}
