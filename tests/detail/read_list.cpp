// Arrays by themselves, and most of all those of enumerators, of which a few plain words are read at
// once: what is taken and what is said must not depend on how many there are.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace slipform_tests;
using slipform::errc;
using slipform::open;

namespace {

/// An allocator with a state, which makes its vector another one in memory.
template <class T> struct stateful_allocator {
    using value_type = T;
    std::uintptr_t mark = 0xA110C;

    stateful_allocator() = default;
    template <class U> stateful_allocator(stateful_allocator<U> const& other) : mark(other.mark) {}
    T*   allocate(std::size_t n) { return std::allocator<T>().allocate(n); }
    void deallocate(T* p, std::size_t n) { std::allocator<T>().deallocate(p, n); }
    bool operator==(stateful_allocator const&) const = default;
};

/// Neither counting from nought nor as large as an int, with a word of more than 32 bytes.
enum class rare_word : std::int8_t { low = -128, a_word_that_is_longer_than_two_blocks = 7, high = 127 };
BOOST_DESCRIBE_ENUM(rare_word, low, a_word_that_is_longer_than_two_blocks, high)
constexpr auto schema(slipform::of<rare_word>) { return slipform::dsl::enumeration(); }

enum class eight_bytes : std::uint64_t { most = 0xFFFF'FFFF'FFFF'FFFF, none = 0 };
BOOST_DESCRIBE_ENUM(eight_bytes, most, none)
constexpr auto schema(slipform::of<eight_bytes>) { return slipform::dsl::enumeration(); }

struct not_red {
    static constexpr errc             code = errc::out_of_range;
    static constexpr std::string_view name = "not_red";

    [[nodiscard]] constexpr bool accepts(colour c) const { return c != colour::red; }
    [[nodiscard]] std::string    describe() const { return "another colour"; }
};

struct judged_words {
    std::vector<colour>                few{};
    std::optional<std::vector<colour>> not_red{};
};
BOOST_DESCRIBE_STRUCT(judged_words, (), (few, not_red))
constexpr auto schema(slipform::of<judged_words>)
{
    using namespace slipform::dsl;
    return object(field<&judged_words::few>(min_items(1), max_items(33), unique_items),
                  field<&judged_words::not_red>(each(not_red{})));
}

constexpr std::string_view words[] = {"\"RED\"", "\"DARK_GREEN\"", "\"BLUE!\""};

/// `count` words in turn, with `between` about each.
std::string colours(std::size_t count, std::string_view between = "")
{
    std::string text = "[";
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? "" : ",";
        text += between;
        text += words[i % 3];
        text += between;
    }
    return text + "]";
}

template <class Item> std::vector<Item> expected_colours(std::size_t count)
{
    std::vector<Item> all;
    for (std::size_t i = 0; i < count; ++i)
        all.emplace_back(static_cast<colour>(i % 3));
    return all;
}

} // namespace

TEST_CASE("an array with an allocator of its own is read as it is")
{
    using list = std::vector<int, stateful_allocator<int>>;
    using rows = std::vector<list, stateful_allocator<list>>;
    list const read = accepted<list>("[3,1,2]");
    CHECK(read == list{3, 1, 2});
    CHECK(read.get_allocator().mark == 0xA110C);
    CHECK(accepted<rows>("[[1],[],[2,3]]") == rows{{1}, {}, {2, 3}});
    CHECK(slipform::serialize(accepted<rows>("[[1],[],[2,3]]")) == "[[1],[],[2,3]]");
}

TEST_CASE("any number of words is read, with white space or without")
{
    for (std::size_t count = 0; count <= 80; ++count) {
        INFO(count << " items");
        for (std::string_view const between : {"", " ", "\n    ", "\r\n\t"}) {
            std::string const text = colours(count, between);
            CHECK(accepted<std::vector<colour>>(text) == expected_colours<colour>(count));
            CHECK(accepted<std::vector<open<colour>>>(text) == expected_colours<open<colour>>(count));
        }
    }
}

TEST_CASE("a word that is written in another way is the same wherever it stands")
{
    for (std::size_t at = 0; at < 40; ++at)
        for (std::string_view const word : {"\"AZURE\"", "\"\\u0042LUE!\"", "\"BLUE\\u0021\""}) {
            std::string text = "[";
            for (std::size_t i = 0; i < 40; ++i)
                text.append(i == 0 ? "" : ",").append(i == at ? word : words[0]);
            auto expected = std::vector<colour>(40, colour::red);
            expected[at]  = colour::blue;
            INFO(text);
            CHECK(accepted<std::vector<colour>>(text + "]") == expected);
        }
}

TEST_CASE("an item that is no word of the list is an issue of that item, once")
{
    for (std::size_t at = 0; at < 40; ++at) {
        std::string before = "[";
        for (std::size_t i = 0; i < at; ++i)
            before.append(words[i % 3]).append(",");
        std::string const pointer = "/" + std::to_string(at);
        auto const        refuses = [&](std::string_view item, errc code) {
            return refused<std::vector<colour>>(before + ">>" + std::string(item) + ",\"RED\"]", code, pointer);
        };
        CHECK(refuses("\"GREEN\"", errc::unknown_enumerator) == "expected one of RED, DARK_GREEN, BLUE!");
        CHECK(refuses("\"RED \"", errc::unknown_enumerator) == "expected one of RED, DARK_GREEN, BLUE!");
        CHECK(refuses("7", errc::wrong_type) == "expected a string");
        CHECK(refuses("[\"RED\"]", errc::wrong_type) == "expected a string");
        CHECK(refuses("null", errc::null_not_allowed) == "expected a string, not null");

        auto const kept = accepted<std::vector<open<colour>>>(before + "\"GREEN\",\"RED\"]");
        REQUIRE(kept.size() == at + 2);
        CHECK(kept[at] == open<colour>(std::string("GREEN")));
        CHECK(std::equal(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(at),
                         expected_colours<open<colour>>(at).begin()));
        CHECK(kept.back() == open<colour>(colour::red));
    }
}

TEST_CASE("an array of words that ends before its bracket, or goes on wrongly, is no JSON")
{
    for (std::size_t const count : {1u, 5u, 31u, 32u, 33u}) {
        std::string const whole = colours(count);
        for (std::size_t size = 1; size < whole.size(); ++size) {
            // of its exact size, and so for the sanitizers
            auto const copy = std::make_unique<char[]>(size);
            whole.copy(copy.get(), size);
            auto const read = slipform::parse<std::vector<colour>>({copy.get(), size});
            REQUIRE_FALSE(read.has_value());
            CHECK(read.error().front().code == errc::syntax);
        }
        std::string const words_alone = whole.substr(0, whole.size() - 1);
        std::string const last        = "/" + std::to_string(count - 1);
        refused<std::vector<colour>>(words_alone + ">>}", errc::syntax, last);
        refused<std::vector<colour>>(words_alone + ">>\"RED\"]", errc::syntax, last);
        refused<std::vector<colour>>(words_alone + ",>>]", errc::syntax, "/" + std::to_string(count));
        refused<std::vector<colour>>(words_alone + ",>>,\"RED\"]", errc::syntax, "/" + std::to_string(count));
    }
}

TEST_CASE("the words of an array are those of its enumeration, whatever their values and sizes")
{
    std::vector<rare_word> rare;
    std::string            text = "[";
    for (int i = 0; i < 70; ++i) {
        constexpr rare_word all[] = {rare_word::high, rare_word::a_word_that_is_longer_than_two_blocks,
                                     rare_word::low};
        constexpr std::string_view spelled[] = {"high", "a_word_that_is_longer_than_two_blocks", "low"};
        rare.push_back(all[i % 3]);
        text.append(i == 0 ? "\"" : ",\"").append(spelled[i % 3]).append("\"");
    }
    CHECK(accepted<std::vector<rare_word>>(text + "]") == rare);
    CHECK(accepted<std::vector<eight_bytes>>("[\"none\",\"most\",\"most\",\"none\"]") ==
          std::vector{eight_bytes::none, eight_bytes::most, eight_bytes::most, eight_bytes::none});
    using list = std::vector<colour, stateful_allocator<colour>>;
    list const read = accepted<list>("[\"RED\",\"BLUE!\",\"RED\",\"RED\",\"RED\",\"RED\",\"RED\"]");
    CHECK(read.get_allocator().mark == 0xA110C);
    CHECK(read.size() == 7);
    CHECK(read[1] == colour::blue);
}

TEST_CASE("the constraints of an array of words and of its items are checked")
{
    CHECK(accepted<judged_words>(R"({"few":["RED","BLUE!"],"not_red":["BLUE!","DARK_GREEN"]})").few.size() == 2);
    refused<judged_words>(R"({"few":>>[],"not_red":[]})", errc::too_few, "/few");
    refused<judged_words>(R"({"few":>>["RED","BLUE!","RED"],"not_red":[]})", errc::not_unique, "/few");
    refused<judged_words>(R"({"few":["RED"],"not_red":["BLUE!",>>"RED","BLUE!"]})", errc::out_of_range, "/not_red/1");
}

TEST_CASE("an array of words counts as one level of nesting")
{
    using rows = std::vector<std::vector<colour>>;
    slipform::read_options const two{.max_depth = 2};
    CHECK(accepted<rows>("[[\"RED\"],[]]", two) == rows{{colour::red}, {}});
    refused<std::vector<rows>>("[[>>[\"RED\",\"RED\",\"RED\",\"RED\",\"RED\",\"RED\"]]]", errc::too_deep, "/0/0", two);
    CHECK(accepted<std::vector<rows>>("[[[\"RED\"],[\"BLUE!\",\"RED\"]]]") ==
          std::vector<rows>{{{colour::red}, {colour::blue, colour::red}}});
}

TEST_CASE("arrays by themselves are documents")
{
    CHECK(accepted<std::vector<int>>("[1,2]") == std::vector<int>{1, 2});
    CHECK(accepted<std::vector<std::vector<bool>>>("[[],[true]]") == std::vector<std::vector<bool>>{{}, {true}});
    refused<std::vector<int>>("[1,>>true]", errc::wrong_type, "/1");
    refused<std::vector<std::vector<bool>>>("[[],[true,>>1]]", errc::wrong_type, "/1/1");
}
