// Reading compared with Boost.JSON's: the body of a fuzz target.
#pragma once

#include <slipform/testing/fuzz.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace slipform::inline v0::testing {

namespace detail {

/// The units in the last place between two finite doubles.
inline std::uint64_t distance(double a, double b)
{
    auto const position = [](double d) {
        std::int64_t bits = 0;
        static_assert(sizeof bits == sizeof d);
        std::memcpy(&bits, &d, sizeof bits);
        return bits < 0 ? static_cast<std::uint64_t>(INT64_MIN) - static_cast<std::uint64_t>(bits)
                        : static_cast<std::uint64_t>(bits);
    };
    std::uint64_t const x = position(a), y = position(b);
    return static_cast<std::int64_t>(x) < static_cast<std::int64_t>(y) ? y - x : x - y;
}

/// Equal doubles, as nearly as Boost.JSON computes them before its option for precise numbers: it
/// is out by some units, loses numbers that are nearly nought, and has no number for 0e999.
inline bool nearly_equal(double ours, double theirs)
{
    if (std::isnan(theirs))
        return ours == 0;
    return distance(ours, theirs) <= 8 || (std::abs(ours) < 1e-290 && std::abs(theirs) < 1e-290);
}

/// Whether `a`, which we read, is what `b` is, which Boost.JSON read.
inline bool nearly_equal(boost::json::value const& a, boost::json::value const& b)
{
    if (a.is_double() && b.is_double())
        return nearly_equal(a.get_double(), b.get_double());
    if (a.is_array() && b.is_array()) {
        auto const& x     = a.get_array();
        auto const& y     = b.get_array();
        bool        equal = x.size() == y.size();
        for (std::size_t i = 0; equal && i < x.size(); ++i)
            equal = nearly_equal(x[i], y[i]);
        return equal;
    }
    if (a.is_object() && b.is_object()) {
        bool equal = a.get_object().size() == b.get_object().size();
        for (auto const& [key, value] : a.get_object()) {
            auto const* const other = b.get_object().if_contains(key);
            equal                   = equal && other && nearly_equal(value, *other);
        }
        return equal;
    }
    return a == b;
}

} // namespace detail

/// Any bytes are accepted, as free JSON, exactly if boost::json::parse accepts them, and give an
/// equal value. Set apart is where the two mean to differ. A key that stands twice is refused here
/// unless asked otherwise (the last wins there). A number beyond double is refused here (infinite
/// there). An exponent beyond int is a number like any other here (refused there). Depth is bounded
/// alike because this asks for it. Boost.JSON computes doubles to within some units in the last
/// place; they are compared like that.
inline void fuzz_against_boost(std::uint8_t const* data, std::size_t size)
{
    using detail::promise;
    std::string_view const     text = detail::text_of(data, size);
    boost::system::error_code  ec;
    boost::json::parse_options options;
    options.max_depth = 64;
    auto const theirs = boost::json::parse({text.data(), text.size()}, ec, {}, options);
    auto const ours =
        parse<boost::json::value>(text, {.reject_repeated_keys = false, .max_depth = 64});
    if (ec == boost::json::error::exponent_overflow)
        return;
    if (ours) {
        promise(!ec, "what is accepted is accepted by Boost.JSON");
        promise(detail::nearly_equal(*ours, theirs), "the value is the one Boost.JSON reads");
    } else if (!ours.error().truncated()) {
        bool only_numbers = true;
        for (issue const& one : ours.error())
            only_numbers = only_numbers && one.code == errc::number_out_of_type;
        promise(only_numbers == !ec, "what is refused is refused by Boost.JSON");
    }
}

} // namespace slipform::inline v0::testing
