#include "support/catch.hpp"

#include <slipform/dsl/endpoint.hpp>

namespace {

namespace dsl = slipform::dsl;

struct body {};

constexpr auto create = dsl::endpoint(
    "create", dsl::http_method::post, "https://a.example/v1/things", dsl::api_key{"x-api-key"},
    dsl::request<body>("what is wanted"), dsl::response<void>(dsl::success, "done"));

struct collector {
    int              statuses = 0;
    std::string_view header{};
    std::string_view wanted{};

    constexpr void operator()(dsl::api_key const& key) { header = key.header; }
    constexpr void operator()(dsl::request_t<body> const& r) { wanted = r.doc; }
    constexpr void operator()(dsl::response_t<void> const& r) { statuses += r.status; }
};

} // namespace

TEST_CASE("an endpoint is a constant that keeps its parts in order")
{
    static_assert(create.method == dsl::http_method::post);
    static_assert(decltype(create.parts)::size() == 3);
    constexpr auto found = [] {
        collector c;
        create.parts.for_each([&c](auto const& part) { c(part); });
        return c;
    }();
    CHECK(create.name == "create");
    CHECK(create.url == "https://a.example/v1/things");
    CHECK(found.header == "x-api-key");
    CHECK(found.wanted == "what is wanted");
    CHECK(found.statuses == dsl::success);
}
