// The named character classes of ECMA 262: what '.', \d, \w and \s stand for.
#pragma once

#include <slipform/core/code_point_set.hpp>

namespace slipform::inline v0::detail {

/// ECMA 262, CharacterClassEscape :: d. ASCII only.
[[nodiscard]] constexpr code_point_set digit_class()
{
    code_point_set set;
    set.add('0', '9');
    return set;
}

/// ECMA 262, CharacterClassEscape :: w. ASCII only.
[[nodiscard]] constexpr code_point_set word_class()
{
    code_point_set set;
    set.add('0', '9');
    set.add('A', 'Z');
    set.add('_');
    set.add('a', 'z');
    return set;
}

/// ECMA 262, CharacterClassEscape :: s, that is WhiteSpace and LineTerminator.
[[nodiscard]] constexpr code_point_set space_class()
{
    constexpr char32_t alone[] = {0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF};
    code_point_set     set;
    set.add(0x09, 0x0D);
    for (char32_t const c : alone)
        set.add(c);
    set.add(0x2000, 0x200A);
    set.add(0x2028, 0x2029);
    return set;
}

/// ECMA 262, '.' without the flag s: everything but a LineTerminator.
[[nodiscard]] constexpr code_point_set dot_class()
{
    code_point_set set;
    set.add('\n');
    set.add('\r');
    set.add(0x2028, 0x2029);
    return set.complement();
}

} // namespace slipform::inline v0::detail
