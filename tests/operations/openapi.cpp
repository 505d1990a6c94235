#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/openapi.hpp>

#include <boost/json.hpp>
#include <boost/system/error_code.hpp>

#include <string_view>

namespace openapi_tests {

namespace json = boost::json;

struct outcome {
    std::string                status;
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(outcome, (), (status, note))
constexpr auto schema(slipform::of<outcome>)
{
    using namespace slipform::dsl;
    return object(field<&outcome::status>(doc("How.")));
}

constexpr auto create = [] {
    using namespace slipform::dsl;
    return endpoint("create", http_method::post, "https://a.example/v1/things", doc("Makes one."),
                    header{"X-Trace", "Anything."}, api_key{"x-api-key", "Yours."},
                    request<slipform_tests::loose>("What is wanted."),
                    response<slipform_tests::outline>(201, "Made."),
                    response<void>(success, "Done."), redirect<outcome>("url", "Back."));
}();
constexpr auto show = [] {
    using namespace slipform::dsl;
    return endpoint("show", http_method::get, "https://a.example/v1/things",
                    http_basic{"Name and word."}, response<slipform_tests::loose>(200, "Here."));
}();

json::value at(std::string_view pointer)
{
    static json::value const document = slipform::to_openapi(
        {.title = "Things", .version = "1.2", .description = "All."}, create, show);
    boost::system::error_code none;
    json::value const* const  found = document.find_pointer(pointer, none);
    INFO(json::serialize(document));
    REQUIRE(found);
    return *found;
}

TEST_CASE("the head of the document is what was given")
{
    CHECK(at("/openapi") == "3.1.0");
    CHECK(at("/info") == json::parse(R"({"title":"Things","version":"1.2","description":"All."})"));
}

TEST_CASE("operations on one path stand together")
{
    CHECK(at("/paths").as_object().size() == 1);
    CHECK(at("/paths/~1v1~1things/post/operationId") == "create");
    CHECK(at("/paths/~1v1~1things/get/operationId") == "show");
    CHECK(at("/paths/~1v1~1things/post/servers") ==
          json::parse(R"([{"url":"https://a.example"}])"));
}

TEST_CASE("an operation has its headers, its body, its answers and its key")
{
    CHECK(at("/paths/~1v1~1things/post/parameters") ==
          json::parse(R"([{"in":"header","required":true,"name":"X-Trace",
        "description":"Anything.","schema":{"type":"string"}}])"));
    CHECK(at("/paths/~1v1~1things/post/requestBody") ==
          json::parse(R"({"description":"What is wanted.","required":true,
        "content":{"application/json":{"schema":{"$ref":"#/components/schemas/loose"}}}})"));
    CHECK(at("/paths/~1v1~1things/post/responses/2XX") ==
          json::parse(R"({"description":"Done."})"));
    CHECK(at("/paths/~1v1~1things/post/responses/201/content/application~1json/schema/oneOf/0") ==
          json::parse(R"({"$ref":"#/components/schemas/circle"})"));
    CHECK(at("/paths/~1v1~1things/post/security") == json::parse(R"([{"api_key":[]}])"));
    CHECK(at("/components/securitySchemes/api_key") ==
          json::parse(
              R"({"type":"apiKey","in":"header","name":"x-api-key","description":"Yours."})"));
    CHECK(at("/components/securitySchemes/basic/scheme") == "basic");
}

TEST_CASE("a redirect is a callback with query parameters")
{
    CHECK(
        at("/paths/~1v1~1things/post/callbacks/redirect/{$request.body#~1url}/get/parameters") ==
        json::parse(
            R"([{"in":"query","name":"status","required":true,"description":"How.","schema":{"type":"string"}},
                          {"in":"query","name":"note","required":false,"schema":{"type":"string"}}])"));
}

} // namespace openapi_tests
