// What a caller may ask of to_json_schema().
#pragma once

#include <string_view>

namespace slipform::inline v0 {

/// What a schema says of second spellings.
enum class alias_policy : unsigned char {
    accept_both, ///< what reading accepts: either spelling; both where the second takes precedence
    names_only,  ///< what writing produces: second spellings do not occur
};

/// What a schema says of keys that an object does not have.
enum class unknown_key_policy : unsigned char {
    as_declared, ///< what reading accepts: refused, or taken where the schema ignores or keeps them
    refused,     ///< none, as read_options::strict has it
    taken,       ///< any, for a peer that may be newer than the schema
};

/// Options of to_json_schema(). By the defaults a schema accepts what parse() accepts.
///
///     auto const schema = slipform::to_json_schema<T>(
///         {.aliases = slipform::alias_policy::names_only});
struct json_schema_options {
    alias_policy       aliases      = alias_policy::accept_both;
    unknown_key_policy unknown_keys = unknown_key_policy::as_declared;
    /// The URI of the schema, for `$id`; none if empty.
    std::string_view id{};
};

} // namespace slipform::inline v0
