// The names of members on the wire, as the bytes that are written.
#include <slipform/dsl.hpp>
#include <slipform/model/names.hpp>

#include "support/catch.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>

using slipform::detail::names;

namespace {

struct group {
    int inner = 0;
};
BOOST_DESCRIBE_STRUCT(group, (), (inner))
constexpr auto schema(slipform::of<group>) { return slipform::dsl::object(); }

struct request {
    std::string         client_id{};
    std::optional<int>  age_limit{};
    group               folded{};
    boost::json::object rest{};
    bool                id       = false;
    int                 last_one = 0;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, age_limit, folded, rest, id, last_one))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), also_spelled(kebab_case),
                  field<&R::age_limit>(spelled("AGE"), also_spelled("Age limit")),
                  field<&R::folded>(flattened), field<&R::rest>(unknown_keys),
                  field<&R::last_one>(also_spelled(screaming_snake_case)));
}

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())
constexpr auto schema(slipform::of<nothing>) { return slipform::dsl::object(); }

} // namespace

TEST_CASE("a name is kept with its comma, quotes and colon")
{
    STATIC_REQUIRE(names<request>[0].name.text() == ",\"clientId\":");
    STATIC_REQUIRE(names<request>[0].name.name() == "clientId");
    STATIC_REQUIRE(names<request>[1].name.text() == ",\"AGE\":");
    CHECK(names<request>[5].name.text() == ",\"lastOne\":");
}

TEST_CASE("a second spelling is kept the same way: by the object's rule, the field's, or literally")
{
    STATIC_REQUIRE(names<request>[0].alias.name() == "client-id");
    STATIC_REQUIRE(names<request>[1].alias.name() == "Age limit");
    CHECK(names<request>[5].alias.text() == ",\"LAST_ONE\":");
}

TEST_CASE("a second spelling that is the first again is none")
{
    STATIC_REQUIRE(names<request>[4].name.name() == "id");
    CHECK(names<request>[4].alias.size == 0);
}

TEST_CASE("flattened members and those that keep unknown keys have no name")
{
    STATIC_REQUIRE(names<request>[2].name.size == 0);
    STATIC_REQUIRE(names<request>[3].name.size == 0);
    STATIC_REQUIRE(names<group>[0].name.name() == "inner");
    CHECK(names<request>[2].alias.size == 0);
}

TEST_CASE("names lie in one pool with room to read past the last")
{
    namespace d                = slipform::detail;
    constexpr auto const& pool = d::name_pool<request>.chars;
    char const* const     end  = names<request>[5].alias.begin + names<request>[5].alias.size;
    CHECK(names<request>[0].name.begin == pool.data());
    CHECK(end + d::pool_padding == pool.data() + pool.size());
    CHECK(d::name_pool<nothing>.chars.size() == d::pool_padding);
}

TEST_CASE("C++ names are those of the description")
{
    constexpr auto const& ids = slipform::detail::identifiers<request>.list;
    STATIC_REQUIRE(ids[0] == "client_id");
    CHECK(ids[5] == "last_one");
}

TEST_CASE("a pool counts what it would write")
{
    char                   room[8] = {};
    slipform::detail::pool counter;
    slipform::detail::pool writer{room};
    for (auto* pool : {&counter, &writer}) {
        pool->put('a');
        pool->put(std::string_view("bcd"));
    }
    CHECK(counter.size == 4);
    CHECK(writer.size == 4);
    CHECK(std::string_view(room) == "abcd");
}
