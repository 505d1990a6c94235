#include "schemas.hpp"

#include "requests.hpp"

#include <slipform/json_schema.hpp>

namespace slipcheck {

boost::json::object schema_of(std::string_view                     request_name,
                              slipform::json_schema_options const& options)
{
    boost::json::object schema;
    with_request(request_name, [&]<class T>(request<T> const&) {
        schema = slipform::to_json_schema<T>(options);
    });
    return schema;
}

} // namespace slipcheck
