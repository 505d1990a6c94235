#include <slipform/testing/fuzz.hpp>

#include <slipform/testing/fuzz_against_boost.hpp>
#include <slipform/vendor/deepidv.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <cstdint>
#include <limits>
#include <string>

#if defined(__unix__) || defined(__APPLE__)
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

using namespace slipform_tests;
namespace testing = slipform::testing;

std::uint8_t const* bytes_of(std::string_view text)
{
    return reinterpret_cast<std::uint8_t const*>(text.data());
}

/// Every body on the same bytes; each ends the program if a promise is broken.
void read_by_all(std::string_view text)
{
    testing::fuzz_one<everything>(bytes_of(text), text.size());
    testing::fuzz_one<slipform::deepidv::session_request>(bytes_of(text), text.size());
    testing::fuzz_query<slipform::deepidv::redirect_outcome>(bytes_of(text), text.size());
    testing::fuzz_value<everything>(bytes_of(text), text.size());
    testing::fuzz_cursor(bytes_of(text), text.size());
    testing::fuzz_against_boost(bytes_of(text), text.size());
}

TEST_CASE("whatever bytes are read, the promises are kept")
{
    std::string const all = text_of_everything;
    for (std::string const& text :
         {std::string(), std::string("\0", 1), std::string("{}"),
          std::string(" [\n1, {\"a\":1e999}]\n"), all, std::string("{\"a\":1,\"a\":2}"),
          std::string("session_id=a&status=failed&reason=%41+b&x=%"),
          std::string("https://x.example/?status=success&status=failed#y"),
          std::string("1e99999999999"), std::string("-1.7976931348623157e308"),
          std::string("[\"\\ud800\"]"), std::string(200, '[')})
        read_by_all(text);
    for (std::size_t i = 0; i < all.size(); i += 3) {
        read_by_all(all.substr(0, i));
        std::string one = all;
        one[i]          = static_cast<char>(one[i] ^ 0x14);
        read_by_all(one);
    }
    CHECK(slipform::parse<everything>(all)); // so that what was damaged was sound before
}

TEST_CASE("a spelling that loses is judged by reading, and lost when the value is written again")
{
    std::string const text =
        R"({"firstName":"a","lastName":"b","email":"a@b.example","phone":"+15192223333",)"
        R"("redirectUrl":"https://a.example","redirect_url":"nowhere"})";
    CHECK_FALSE(slipform::parse<slipform::deepidv::session_request>(text));
    read_by_all(text);
}

TEST_CASE("null is a place to read nothing from")
{
    testing::fuzz_one<everything>(nullptr, 0);
    testing::fuzz_cursor(nullptr, 0);
    CHECK_FALSE(slipform::parse<everything>(std::string_view())); // and that is refused
}

TEST_CASE("pointers are told from what is none")
{
    using testing::detail::is_pointer;
    for (char const* pointer : {"", "/", "/a", "/a/0", "/~0~1", "//", "/\xC3\xA9"})
        CHECK(is_pointer(pointer));
    for (char const* pointer : {"a", "~0", "/~", "/~2", "/a~", "/\xC3"})
        CHECK_FALSE(is_pointer(pointer));
}

TEST_CASE("places are told from what is none")
{
    using testing::detail::is_place;
    CHECK(is_place("a\nb", {2, 2, 1}, false));
    CHECK(is_place("a\nb", {3, 2, 2}, false));
    CHECK_FALSE(is_place("a\nb", {2, 1, 3}, false));
    CHECK(is_place("a\nb", {2, 1, 3}, true));
    CHECK_FALSE(is_place("a\nb", {4, 2, 3}, false));
}

TEST_CASE("doubles are compared in units of the last place")
{
    using testing::detail::distance;
    using limits = std::numeric_limits<double>;
    CHECK(distance(1.0, 1.0) == 0);
    CHECK(distance(1.0, 1.0 + limits::epsilon()) == 1);
    CHECK(distance(1.0 + limits::epsilon(), 1.0) == 1);
    CHECK(distance(0.0, -0.0) == 0);
    CHECK(distance(limits::denorm_min(), -limits::denorm_min()) == 2);
    CHECK(distance(-1.0, 1.0) > 1u << 30);
}

#if defined(__unix__) || defined(__APPLE__)

// Accepts what it sees only the first time, which no constraint may do.
int asked = 0;
struct fickle {
    std::string text;

    bool operator==(fickle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(fickle, (), (text))
constexpr auto schema(slipform::of<fickle>)
{
    using namespace slipform::dsl;
    return object(field<&fickle::text>(
        slipform::dsl::format("a first text", [](std::string_view) { return ++asked == 1; })));
}

/// Whether the call ends the program by abort(); what it says goes to nobody.
template <class F> bool aborts(F f)
{
    std::fflush(nullptr);
    pid_t const child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // Catch2 would report it as its own
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(0);
        f();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

TEST_CASE("a broken promise ends the program")
{
    std::string_view const text = R"({"text":"x"})";
    CHECK(aborts([&] { testing::fuzz_one<fickle>(bytes_of(text), text.size()); }));
    CHECK_FALSE(aborts([&] { testing::fuzz_one<loose>(bytes_of(text), text.size()); }));
    slipform::issue const sound{
        slipform::errc::syntax, "", "expected a value", {}, slipform::location{1, 1, 2}};
    auto const check = [](slipform::issue const& one) {
        testing::detail::check_report("[]", slipform::report({one}), {});
    };
    CHECK_FALSE(aborts([&] { check(sound); }));
    slipform::issue wrong = sound;
    wrong.pointer         = "x";
    CHECK(aborts([&] { check(wrong); }));
    wrong         = sound;
    wrong.message = "a value was expected";
    CHECK(aborts([&] { check(wrong); }));
    wrong       = sound;
    wrong.where = slipform::location{1, 2, 1};
    CHECK(aborts([&] { check(wrong); }));
    wrong.where = std::nullopt;
    CHECK(aborts([&] { check(wrong); }));
    wrong      = sound;
    wrong.code = {};
    CHECK(aborts([&] { check(wrong); }));
    CHECK(aborts([] { testing::detail::check_report("[]", slipform::report(), {}); }));
}

#endif

} // namespace
