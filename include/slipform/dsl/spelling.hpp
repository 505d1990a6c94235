// How a name is spelled on the wire, by rule or literally: spelled and also_spelled, for objects,
// fields and enumerators alike.
#pragma once

#include <slipform/core/letter_case.hpp>

#include <string_view>

namespace slipform::inline v0::dsl {

/// The rules by which C++ names become names on the wire, to be given to spelled() and
/// also_spelled(): client_id is client_id, clientId, ClientId, CLIENT_ID, client-id or CLIENT-ID.
inline constexpr letter_case snake_case           = letter_case::snake;
inline constexpr letter_case camel_case           = letter_case::camel;
inline constexpr letter_case pascal_case          = letter_case::pascal;
inline constexpr letter_case screaming_snake_case = letter_case::screaming_snake;
inline constexpr letter_case kebab_case           = letter_case::kebab;
inline constexpr letter_case screaming_kebab_case = letter_case::screaming_kebab;

/// What happens when both spellings of a member are given.
enum class precedence : unsigned char {
    none,  ///< repeated_field: one spelling, please
    alias, ///< the second spelling wins, whatever the order; the loser must be well formed too
};

/// `also_spelled(camel_case, takes_precedence)`: the second spelling wins over the first.
inline constexpr precedence takes_precedence = precedence::alias;

/// What spelled(style) says.
struct spelled_by {
    letter_case style;
};
/// What spelled(name) says.
struct spelled_as {
    std::string_view name;
};
/// What also_spelled(style) says.
struct also_spelled_by {
    letter_case style;
    precedence  wins;
};
/// What also_spelled(name) says.
struct also_spelled_as {
    std::string_view name;
    precedence       wins;
};

/// On an object or enumeration: all its names follow the rule, unless one says otherwise.
///
///     object(spelled(camel_case))  // client_id is written "clientId"
[[nodiscard]] constexpr spelled_by spelled(letter_case style) noexcept
{
    return {style};
}

/// On a field or an enumerator: this very name. Written without escapes, so it must hold neither
/// quotes, backslashes nor control characters; well_formed refuses those.
///
///     value<topic::adverse_media>(spelled("ADVERSE-MEDIA"))
[[nodiscard]] constexpr spelled_as spelled(std::string_view name) noexcept
{
    return {name};
}

/// A second spelling, by rule, that reading accepts and writing never uses.
///
///     object(spelled(snake_case), also_spelled(camel_case, takes_precedence))
[[nodiscard]] constexpr also_spelled_by also_spelled(letter_case style,
                                                     precedence  wins = precedence::none) noexcept
{
    return {style, wins};
}

/// A second spelling, literally.
///
///     field<&R::external_ref>(also_spelled("externalReference"))
[[nodiscard]] constexpr also_spelled_as also_spelled(std::string_view name,
                                                     precedence wins = precedence::none) noexcept
{
    return {name, wins};
}

} // namespace slipform::inline v0::dsl
