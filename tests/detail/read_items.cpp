// What stands between brackets or braces: every item once, in order, and what may stand about them.
#include <slipform/detail/read_items.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace slipform;

namespace {

struct outcome {
    std::string items;    ///< one letter each
    std::size_t end;      ///< behind the closing one, or npos
    std::string expected; ///< if there is no end
    std::size_t depth;
};

template <char Close> outcome read(std::string_view text, std::size_t max_depth = 4)
{
    json::text_source const source(text);
    detail::read_context    context(source, {.max_depth = max_depth});
    outcome                 found{};
    char const* const       end = detail::read_items<Close>(context, source.first(), [&](char const* p) {
        found.items += *p;
        return *p == '!' ? json::fail(context, p, "another item") : p + 1;
    });
    found.end   = end ? context.offset(end) : std::string::npos;
    found.depth = context.depth;
    if (!end)
        found.expected = context.expected;
    return found;
}

} // namespace

TEST_CASE("items are read in order, with white space about them or none")
{
    CHECK(read<']'>("[]").end == 2);
    CHECK(read<']'>("[ \n]").items.empty());
    CHECK(read<']'>("[a]").items == "a");
    CHECK(read<']'>("[a , b,\n c ]x]").items == "abc");
    CHECK(read<']'>("[a , b,\n c ]x]").end == 12);
    CHECK(read<'}'>("{a,b}").items == "ab");
    CHECK(read<'}'>("{a,b}").depth == 0);
}

TEST_CASE("what ends otherwise is told by what was expected")
{
    CHECK(read<']'>("[a}").expected == "a comma or a closing bracket");
    CHECK(read<'}'>("{a]").expected == "a comma or a closing brace");
    CHECK(read<']'>("[a").expected == "a comma or a closing bracket");
    CHECK(read<']'>("[a b]").items == "a");
    CHECK(read<']'>("[a,!,b]").expected == "another item");
    CHECK(read<']'>("[a,!,b]").items == "a!");
    CHECK(read<']'>("[a]", 0).expected == "less nesting");
    CHECK(read<']'>("[a]", 1).end == 3);
}
