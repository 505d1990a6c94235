// A number of JSON in another spelling of the same value.
#pragma once

#include <slipform/testing/random.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace slipform::inline v0::testing {

/// The same decimal value: 1000 becomes 1e3, 1000.0, 10.00E+2, 0.1e4 or 100000e-2; the sign of a
/// zero is kept. Exact, so that the same integer or double is read. An exponent of more than
/// fifteen digits is left alone.
///
///     respelled_number("1.5", random)  // "15e-1", "0.150e1", ...
template <choices R> [[nodiscard]] std::string respelled_number(std::string_view number, R& random)
{
    bool const negative = !number.empty() && number[0] == '-';
    // The value is 0.DIGITS * 10^point.
    std::string  digits;
    std::int64_t point    = 0;
    bool         fraction = false;
    std::size_t  i        = negative ? 1 : 0;
    for (; i < number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
        if (number[i] == '.') {
            fraction = true;
            continue;
        }
        digits += number[i];
        point += fraction ? 0 : 1;
    }
    if (i < number.size()) {
        bool const   minus    = number[i + 1] == '-';
        std::int64_t exponent = 0;
        if (number.size() - i > 17)
            return std::string(number);
        for (i += number[i + 1] == '-' || number[i + 1] == '+' ? 2u : 1u;
             i < number.size(); ++i)
            exponent = exponent * 10 + (number[i] - '0');
        point += minus ? -exponent : exponent;
    }
    while (!digits.empty() && digits.front() == '0') {
        digits.erase(0, 1);
        --point;
    }
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    if (digits.empty())
        point = 1;
    digits.append(random.below(6), '0');
    if (digits.empty())
        digits = "0";

    std::string text = negative ? "-" : "";
    // So many digits stand before the decimal point; the exponent makes up for it.
    std::size_t const  before   = random.below(digits.size() + 1);
    std::string const  integer  = digits.substr(0, before);
    std::int64_t const exponent = point - static_cast<std::int64_t>(before);
    // No zero may lead a number: 0 is spelled by itself.
    if (integer.empty() || integer[0] == '0')
        text.append("0.").append(digits);
    else
        text.append(integer).append(before == digits.size() ? "" : ".").append(digits, before);
    std::int64_t const left = integer.empty() || integer[0] == '0' ? point : exponent;
    if (left != 0 || random.one_in(4)) {
        text += random.one_in(2) ? 'e' : 'E';
        if (left >= 0 && random.one_in(2))
            text += '+';
        text += random.one_in(4) && left >= 0 ? "00" : "";
        text += std::to_string(left);
    }
    return text;
}

} // namespace slipform::inline v0::testing
