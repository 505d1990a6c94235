// What Boost.Describe knows of a type, by index.
#include <slipform/model/described.hpp>

#include "support/catch.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <string>
#include <type_traits>

using namespace slipform::detail;

namespace {

struct base {
    int inherited = 0;
};
BOOST_DESCRIBE_STRUCT(base, (), (inherited))
struct request : base {
    std::string name{};
    double      ratio = 0;
};
BOOST_DESCRIBE_STRUCT(request, (base), (name, ratio))
struct empty {};
BOOST_DESCRIBE_STRUCT(empty, (), ())
struct undescribed {
    int i;
};
BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
enum class bare { a };

class with_constructor {
    int hidden_ = 1;

public:
    int shown = 2;
    explicit with_constructor(int i) : hidden_(i) {}
    [[nodiscard]] int hidden() const { return hidden_; }
    BOOST_DESCRIBE_CLASS(with_constructor, (), (shown), (), (hidden_))
};

} // namespace

TEST_CASE("structs and enumerations are told by their description")
{
    STATIC_REQUIRE(described_object<request>);
    STATIC_REQUIRE(described_object<empty>);
    STATIC_REQUIRE(!described_object<undescribed>);
    STATIC_REQUIRE(!described_object<std::string>);
    STATIC_REQUIRE(!described_object<int>);
    STATIC_REQUIRE(!described_object<theme>);
    STATIC_REQUIRE(described_enum<theme>);
    STATIC_REQUIRE(!described_enum<bare>);
    CHECK_FALSE(described_enum<request>);
}

TEST_CASE("members are counted, inherited ones first, private ones not at all")
{
    STATIC_REQUIRE(member_count<request> == 3);
    STATIC_REQUIRE(member_count<empty> == 0);
    STATIC_REQUIRE(member_count<with_constructor> == 1);
    CHECK(member_pointer<request, 0> == &base::inherited);
}

TEST_CASE("a member is named by the type and an index")
{
    STATIC_REQUIRE(std::is_same_v<member_type<request, 0>, int>);
    STATIC_REQUIRE(std::is_same_v<member_type<request, 1>, std::string>);
    STATIC_REQUIRE(std::is_same_v<member_type<request, 2>, double>);
    request r;
    r.*member_pointer<request, 1> = "n";
    r.*member_pointer<request, 2> = 0.5;
    CHECK(r.name == "n");
    CHECK(r.ratio == 0.5);
}

TEST_CASE("addresses in a blueprint tell members apart while compiling, and are their offsets")
{
    STATIC_REQUIRE(member_address<request>(&request::name) !=
                   member_address<request>(&request::ratio));
    STATIC_REQUIRE(member_address<request>(&request::inherited) ==
                   member_address<request>(&base::inherited));
    request     r;
    auto const* begin  = reinterpret_cast<char const*>(&blueprint<request>);
    auto const  offset = static_cast<char const*>(member_address<request>(&request::ratio)) - begin;
    CHECK(reinterpret_cast<char const*>(&r) + offset == reinterpret_cast<char const*>(&r.ratio));
}

TEST_CASE("a blueprint needs no constructor that takes nothing")
{
    CHECK(member_address<with_constructor>(&with_constructor::shown) != nullptr);
    CHECK(with_constructor(3).hidden() == 3);
}

TEST_CASE("a list knows its size, and what is no list has none")
{
    STATIC_REQUIRE(list_size<member_list<request>> == 3);
    CHECK(list_size<int> == 0);
}
