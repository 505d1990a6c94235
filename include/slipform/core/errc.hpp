// What can be wrong with a document, as one enumeration: the text, its shape, its values.
// The codes and the grouping are API; the texts of messages are not.
#pragma once

namespace slipform::inline v0 {

/// The machine word of an issue. `issue::code` holds one of these in slipform's own category, so
/// that `issue.code == slipform::errc::missing_field` reads as it should.
enum class errc {
    // The text, RFC 8259.
    syntax = 1,   ///< the text is not JSON (or not UTF-8) at this byte; reading ends there
    repeated_key, ///< the same key stands twice in one object, RFC 8259 section 4
    too_deep,     ///< deeper than read_options::max_depth; reading ends there

    // Its shape.
    missing_field,      ///< a required member is absent
    unknown_field,      ///< a key the object does not have
    repeated_field,     ///< one member under two of its spellings
    wrong_type,         ///< another kind of JSON value than the member takes
    null_not_allowed,   ///< null where only a value or nothing is meant
    unknown_enumerator, ///< a word that the closed enumeration does not list
    unknown_tag,        ///< a tag that no alternative of the union has
    no_alternative,     ///< no alternative of the union fits, or more than one does
    number_out_of_type, ///< an integer or real number that the member's type cannot hold

    // Its values.
    too_short,    ///< fewer code points than asked for
    too_long,     ///< more code points or bytes than allowed
    too_few,      ///< fewer items or entries than asked for
    too_many,     ///< more items or entries than allowed
    out_of_range, ///< a number or a date outside its bounds
    bad_format,   ///< a text that does not have the form asked for
    not_ascii,    ///< a text with a byte above 0x7F where ASCII is asked for
    not_unique,   ///< two equal items where each must be different
    bad_encoding, ///< a std::string in memory that is not UTF-8
    rule_broken,  ///< a rule across members does not hold
};

/// The group an errc belongs to, for callers who want no more detail:
/// `if (issue.code == slipform::condition::value) ...`.
enum class condition {
    syntax = 1, ///< the text: syntax, repeated_key, too_deep
    shape,      ///< the shape: missing_field to number_out_of_type
    value,      ///< the values: too_short to rule_broken
};

/// The group of a code.
[[nodiscard]] constexpr condition group_of(errc code) noexcept
{
    if (code <= errc::too_deep)
        return condition::syntax;
    return code <= errc::number_out_of_type ? condition::shape : condition::value;
}

} // namespace slipform::inline v0
