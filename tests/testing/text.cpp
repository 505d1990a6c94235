#include <slipform/testing/text.hpp>

#include "support/catch.hpp"

#include <set>
#include <string>

namespace {

using slipform::testing::alphabet;
using slipform::testing::arbitrary_code_point;
using slipform::testing::arbitrary_text;
using slipform::testing::random;

TEST_CASE("a text has the length asked for, in code points, and is UTF-8")
{
    random source(1);
    for (alphabet const from :
         {alphabet::lower_case, alphabet::word, alphabet::ascii, alphabet::control, alphabet::any})
        for (std::size_t const length : {0u, 1u, 7u, 100u}) {
            std::string const text = arbitrary_text(source, length, from);
            CHECK(slipform::is_utf8(text));
            CHECK(slipform::count_code_points(text) == length);
        }
}

TEST_CASE("each alphabet has its characters and no others")
{
    random             source(1);
    std::set<char32_t> lower, control, ascii;
    std::set<unsigned> sizes;
    for (int i = 0; i < 5000; ++i) {
        lower.insert(arbitrary_code_point(source, alphabet::lower_case));
        control.insert(arbitrary_code_point(source, alphabet::control));
        ascii.insert(arbitrary_code_point(source, alphabet::ascii));
        char bytes[4];
        sizes.insert(slipform::encode_utf8(arbitrary_code_point(source, alphabet::any), bytes));
    }
    CHECK(lower.size() == 26);
    CHECK(*lower.begin() == 'a');
    CHECK(*lower.rbegin() == 'z');
    CHECK(control.size() == 32);
    CHECK(*control.rbegin() == 0x1F);
    CHECK(ascii.size() == 95);
    CHECK(*ascii.begin() == ' ');
    CHECK(*ascii.rbegin() == '~');
    CHECK(sizes == std::set<unsigned>{1, 2, 3, 4}); // 0 would be a surrogate
}

TEST_CASE("a text of any kind is now empty, now long, now of every alphabet")
{
    random source(1);
    bool   empty = false, lengthy = false, escape = false, multibyte = false;
    for (int i = 0; i < 1000; ++i) {
        std::string const text = arbitrary_text(source);
        CHECK(slipform::is_utf8(text));
        empty     = empty || text.empty();
        lengthy   = lengthy || text.size() > 64;
        escape    = escape || text.find('\\') != text.npos;
        multibyte = multibyte || !slipform::is_ascii(text);
    }
    CHECK(empty);
    CHECK(lengthy);
    CHECK(escape);
    CHECK(multibyte);
}

} // namespace
