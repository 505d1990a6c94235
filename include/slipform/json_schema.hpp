// JSON Schemas: to_json_schema<T>(), a document that other tools check requests with.
#pragma once

#include <slipform/detail/schema_object.hpp>
#include <slipform/json_schema_options.hpp>
#include <slipform/model/well_formed.hpp>

#include <boost/json/object.hpp>

#include <utility>

namespace slipform::inline v0 {

/// The JSON Schema (draft 2020-12) of T. It accepts what parse() accepts, as far as keywords can
/// say; docs/json_schema.md lists what they cannot, and rules that they cannot say stand in
/// `$comment`. Described types in T stand under `$defs` by their C++ names, and each of the longer
/// forms of text once.
///
///     std::cout << boost::json::serialize(slipform::to_json_schema<deepidv::session_request>());
template <class T>
[[nodiscard]] boost::json::object to_json_schema(json_schema_options const& options = {})
{
    static_assert(well_formed<T>);
    detail::schema_builder builder(options, "#/$defs/");
    boost::json::object    schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}};
    if (!options.id.empty())
        schema["$id"] = detail::text_value(options.id);
    if constexpr (detail::described_object<T> || detail::described_enum<T>)
        schema["title"] = detail::text_value(type_name<T>());
    boost::json::object body = builder.template root<T>();
    for (auto& keyword : body)
        schema[keyword.key()] = std::move(keyword.value());
    if (!builder.definitions().schemas().empty())
        schema["$defs"] = std::move(builder.definitions().schemas());
    return schema;
}

} // namespace slipform::inline v0
