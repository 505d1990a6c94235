// What the checks of a struct ask; their sentences are in tests/compile_fail/.
#include <slipform/dsl.hpp>
#include <slipform/model/check_object.hpp>

#include "support/catch.hpp"

#include <boost/json/value.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace slipform::detail;

namespace {

struct inner {
    int a = 0, b = 0;
};
BOOST_DESCRIBE_STRUCT(inner, (), (a, b))
constexpr auto schema(slipform::of<inner>) { return slipform::dsl::object(); }

struct complete {
    std::string                        s{};
    inner                              i{};
    std::optional<inner>               o{};
    std::variant<int, std::string>     v{};
    std::map<std::string, inner>       m{};
    std::unique_ptr<complete>          p{};
    boost::json::value                 j{};
    slipform::nullable<std::string>    n{};
    slipform::one_or_many<std::string> w{};
};
BOOST_DESCRIBE_STRUCT(complete, (), (s, i, o, v, m, p, j, n, w))
constexpr auto schema(slipform::of<complete>) { return slipform::dsl::object(); }

struct lacking {
    std::string s{};
    inner       i{};
    int         forgotten = 0;
};
BOOST_DESCRIBE_STRUCT(lacking, (), (s, i))

struct one {
    boost::json::value only{};
};
BOOST_DESCRIBE_STRUCT(one, (), (only))
struct none {};
BOOST_DESCRIBE_STRUCT(none, (), ())

struct derived : inner {
    int c = 0;
};
BOOST_DESCRIBE_STRUCT(derived, (inner), (c))

class closed {
    int hidden_ = 0;

public:
    int shown = 0;
    closed() : hidden_(1) {}
    [[nodiscard]] int hidden() const { return hidden_; }
    BOOST_DESCRIBE_CLASS(closed, (), (shown), (), ())
};

struct alike {
    int a_b = 0, aB = 0;
};
BOOST_DESCRIBE_STRUCT(alike, (), (a_b, aB))
constexpr auto schema(slipform::of<alike>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}
struct says_empty {
    int a = 0;
};
BOOST_DESCRIBE_STRUCT(says_empty, (), (a))
constexpr auto schema(slipform::of<says_empty>)
{
    return slipform::dsl::object(
        slipform::dsl::field<&says_empty::a>(slipform::dsl::also_spelled("")));
}

} // namespace

TEST_CASE("a description is complete if it lists what the aggregate is made of")
{
    STATIC_REQUIRE(lists_every_member<complete>());
    STATIC_REQUIRE(lists_every_member<inner>());
    STATIC_REQUIRE(lists_every_member<one>());
    STATIC_REQUIRE(lists_every_member<none>());
    CHECK_FALSE(lists_every_member<lacking>());
}

TEST_CASE("what is no aggregate, or has bases, cannot be counted and is trusted")
{
    STATIC_REQUIRE(lists_every_member<derived>());
    STATIC_REQUIRE(lists_every_member<closed>());
    CHECK(closed().hidden() == 1);
}

TEST_CASE("a name is plain if it can stand between quotes as it is")
{
    STATIC_REQUIRE(is_plain("clientId"));
    STATIC_REQUIRE(is_plain("a/b ~ \xC3\xA9"));
    STATIC_REQUIRE(is_plain("\x7F"));
    for (std::string_view const bad : {"", "a\"b", "a\\b", "a\nb", "\x1F", "\xC3", "\xED\xA0\x80"})
        CHECK_FALSE(is_plain(bad));
    CHECK_FALSE(is_plain(std::string_view("\0", 1)));
}

TEST_CASE("an empty literal says nothing, and a missing one is not said")
{
    STATIC_REQUIRE(says_nothing(""));
    STATIC_REQUIRE(!says_nothing(std::string_view{}));
    STATIC_REQUIRE(!says_nothing("x"));
    STATIC_REQUIRE(literals_say_something(fields<complete>.notes, member_count<complete>));
    CHECK_FALSE(literals_say_something(fields<says_empty>.notes, member_count<says_empty>));
}

TEST_CASE("keys are plain, each of them")
{
    constexpr owned_key keys[] = {{{",\"a\":", 5}, 0, false}, {{",\"\n\":", 5}, 1, false}};
    STATIC_REQUIRE(keys_are_plain(keys, 1));
    CHECK_FALSE(keys_are_plain(keys, 2));
    STATIC_REQUIRE(keys_are_plain(keys_of<complete>.keys, key_count<complete>));
}

TEST_CASE("keys must differ")
{
    STATIC_REQUIRE(keys_differ(keys_of<complete>.keys, key_count<complete>, ""));
    CHECK_FALSE(keys_differ(keys_of<alike>.keys, key_count<alike>, ""));
    std::string_view const taken = keys_of<complete>.keys[0].name.name();
    CHECK_FALSE(keys_differ(keys_of<complete>.keys, key_count<complete>, taken));
}

TEST_CASE("a sound struct passes all checks")
{
    STATIC_REQUIRE(check_object<complete>());
    STATIC_REQUIRE(check_known<std::vector<std::map<std::string, complete>>>());
    CHECK(check_object<inner>());
}
