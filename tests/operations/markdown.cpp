#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/markdown.hpp>

#include <string>

namespace markdown_tests {

struct listed {
    std::string                          a_b;
    std::optional<int>                   number{};
    std::optional<slipform_tests::loose> inside{};
};
BOOST_DESCRIBE_STRUCT(listed, (), (a_b, number, inside))
constexpr auto schema(slipform::of<listed>)
{
    using namespace slipform::dsl;
    using R = listed;
    return object(doc("A thing | with *stars*."), deprecated("Old_."), ignore_unknown_keys,
                  field<&R::a_b>(pattern<"x|y">, non_empty, also_spelled("c|d", takes_precedence),
                                 doc("First.")),
                  field<&R::number>(server_default(7), deprecated("Count.")),
                  rule("a and b", [](R const&) { return true; }));
}

TEST_CASE("a table says all that the schema says, and nothing in it is taken for markup")
{
    CHECK(slipform::to_markdown<listed>({.title = "A Title.x", .level = 3}) ==
          R"(<a id="A-Title-x"></a>
### A Title.x

A thing \| with \*stars\*.

**Deprecated.** Old\_.

| Member | Type | Presence | Default | Accepted | Meaning |
|---|---|---|---|---|---|
| `a_b` | string | required |  | a text of the form x\|y; not empty | First. Also spelled `c\|d`, which wins if both are given. |
| `number` | integer | optional | `7` |  | Deprecated: Count. |
| `inside` | [loose](#A-Title-x-loose) | optional |  |  |  |

Keys it does not have are passed over.

Required: a and b.

<a id="A-Title-x-loose"></a>
#### loose

| Member | Type | Presence | Default | Accepted | Meaning |
|---|---|---|---|---|---|
| `first` | integer | optional |  |  |  |
| `second` | string | optional |  |  |  |

Keys it does not have are refused.
)");
}

TEST_CASE("a tag is a row, a union a sentence")
{
    std::string const text =
        slipform::to_markdown<slipform_tests::outline>({.title = "form", .doc = "A form."});
    CHECK(text.find("A form.\n\nIt is [circle](#form-circle) or [square](#form-square) or any "
                    "other object.\n") != std::string::npos);
    CHECK(text.find("| `kind` | the string `circle` | required |") != std::string::npos);
    CHECK(slipform::to_markdown<slipform_tests::loose>().substr(0, 25) ==
          "<a id=\"loose\"></a>\n## loo");
}

} // namespace markdown_tests

TEST_CASE("an outline that is there already gives the same page, an empty one an empty page")
{
    auto const outline = slipform::outline_of<slipform_tests::everything>();
    CHECK(slipform::to_markdown(outline, {.title = "all"}) ==
          slipform::to_markdown<slipform_tests::everything>({.title = "all"}));
    CHECK(slipform::to_markdown(std::vector<slipform::outline_object>()).empty());
}
