// What boost::json::value_from writes with and without the line in the namespace of a request.
#include "show.hpp"

#include <slipform/interop/boost_json.hpp>

#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>

namespace with_the_line {

//[with_the_line
using slipform::interop::tag_invoke;

struct request {
    std::string                client_id;
    std::optional<std::string> short_url{};
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, short_url))
constexpr auto schema(slipform::of<request>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}
//]

} // namespace with_the_line

namespace without_the_line {

struct request {
    std::string                client_id;
    std::optional<std::string> short_url{};
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id, short_url))
constexpr auto schema(slipform::of<request>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}

} // namespace without_the_line

int main()
{
    {
        section const out("output");
        //[value_from
        std::cout << boost::json::value_from(with_the_line::request{.client_id = "c"}) << "  with\n"
                  << boost::json::value_from(without_the_line::request{.client_id = "c"})
                  << "  without\n";
        //]
    }
    auto const with = boost::json::value_from(with_the_line::request{.client_id = "c"});
    return boost::json::serialize(with) == R"({"clientId":"c"})" ? 0 : 1;
}
