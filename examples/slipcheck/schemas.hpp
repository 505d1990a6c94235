// The JSON Schemas of the requests by name; no types, as in registry.hpp.
#pragma once

#include <slipform/json_schema_options.hpp>

#include <boost/json/object.hpp>

#include <string_view>

namespace slipcheck {

/// The schema of a request; empty if there is no such request.
[[nodiscard]] boost::json::object schema_of(std::string_view                     request_name,
                                            slipform::json_schema_options const& options);

} // namespace slipcheck
