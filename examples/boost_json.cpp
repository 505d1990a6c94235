// Between our types and Boost.JSON's: the schema is honoured either way.
#include <slipform/interop/boost_json.hpp>
#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>

#include <boost/json.hpp>

#include <iostream>

int main()
{
    //[boost_json
    std::vector<slipform::deepidv::session_request> const applicants{
        {.first_name = "Ada",
         .last_name  = "Lovelace",
         .email      = "ada@example.com",
         .phone      = "+15192223333"},
        {.first_name = "Charles",
         .last_name  = "Babbage",
         .email      = "charles@example.com",
         .phone      = "+15192224444"},
    };
    boost::json::value const dom = boost::json::value_from(applicants);
    std::cout << dom << '\n';

    auto const back = boost::json::value_to<std::vector<slipform::deepidv::session_request>>(dom);
    //]

    //[boost_json_issues
    // With a report in place of an exception; a tree has no places, so the issues have none.
    boost::json::value const answer = {{"id", 17}, {"links", nullptr}};
    auto const response = slipform::from_value<slipform::deepidv::session_response>(answer);
    if (!response)
        std::cout << slipform::render(response.error());
    //]
    return back == applicants && !response && response.error().find("/id") ? 0 : 1;
}
