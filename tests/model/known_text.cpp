// A text known while compiling, and whether it stands somewhere.
#include <slipform/model/known_text.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace slipform::detail;

namespace {

/// `text` in a buffer of its very size, so that a sanitizer sees a read past it.
class exact_text {
    std::unique_ptr<char[]> bytes_;
    std::size_t             size_;

public:
    explicit exact_text(std::string_view text)
        : bytes_(std::make_unique<char[]>(text.size())), size_(text.size())
    {
        text.copy(bytes_.get(), text.size());
    }
    [[nodiscard]] char*       first() const { return bytes_.get(); }
    [[nodiscard]] char const* last() const { return bytes_.get() + size_; }
};

/// What a pool has: `n` bytes that differ from their neighbours, and room behind them.
std::string make_pool(std::size_t n)
{
    std::string pool;
    for (std::size_t i = 0; i < n; ++i)
        pool += static_cast<char>('a' + i % 26);
    return pool + std::string(pool_padding, '\0');
}

} // namespace

TEST_CASE("bytes are compared by blocks only where there is room, and to the last byte always")
{
    std::string pool(40, 'k');
    pool += std::string(32, '\0'); // what a pool has behind its texts
    for (std::size_t n = 0; n <= 40; ++n)
        for (std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{40}}) {
            std::string text = pool.substr(0, n) + std::string(room, '?');
            INFO(n << " bytes and " << room << " behind them");
            // A copy of its own size, so that a sanitizer sees a read past it.
            std::vector<char> exact;
            exact.reserve(text.size() + (text.empty() ? 1u : 0u)); // never nullptr
            exact.assign(text.begin(), text.end());
            char const* const first = exact.data();
            CHECK(same_bytes(first, first + exact.size(), pool.data(), n));
            for (std::size_t at = 0; at < n; ++at) {
                exact[at] = 'K';
                CHECK_FALSE(same_bytes(first, first + exact.size(), pool.data(), n));
                exact[at] = 'k';
            }
            if (n > 0)
                CHECK_FALSE(same_bytes(first, first + n - 1, pool.data(), n));
        }
}

TEST_CASE("a known text stands where each of its bytes does, and nowhere else")
{
    for (std::size_t n = 1; n <= 70; ++n) {
        std::string const pool = make_pool(n);
        known_text const  known(pool.data(), n);
        exact_text const  text(pool.substr(0, n) + std::string(32, '?'));
        INFO(n);
        CHECK(known.text() == pool.substr(0, n));
        CHECK(known.stands_at(text.first(), text.last()));
        CHECK(known.ends_before(text.first(), text.last()));
        for (std::size_t at = 0; at < n; ++at) {
            char const was   = text.first()[at];
            text.first()[at] = '!';
            CHECK_FALSE(known.stands_at(text.first(), text.last()));
            CHECK_FALSE(known.ends_before(text.first(), text.last()));
            CHECK(known.stands_at(text.first(), text.last(), true) == (at == 0));
            CHECK(known.ends_before(text.first(), text.last(), true) == (at == 0));
            text.first()[at] = was;
        }
    }
}

TEST_CASE("a known text does not stand where the text ends within it")
{
    for (std::size_t n = 1; n <= 70; ++n) {
        std::string const pool = make_pool(n);
        known_text const  known(pool.data(), n);
        exact_text const  whole(pool.substr(0, n));
        exact_text const  shorter(pool.substr(0, n - 1));
        CHECK(known.ends_before(whole.first(), whole.last()));
        CHECK_FALSE(known.ends_before(shorter.first(), shorter.last()));
    }
}

TEST_CASE("no text stands nowhere")
{
    exact_text const text(std::string(40, '\0'));
    CHECK_FALSE(known_text{}.stands_at(text.first(), text.last()));
    CHECK_FALSE(known_text{}.stands_at(text.first(), text.last(), true));
    CHECK_FALSE(known_text{}.ends_before(text.first(), text.last()));
    CHECK(known_text{}.text().empty());
}
