// The codes of core/errc.hpp as boost::system error codes and conditions, and their words.
#pragma once

#include <slipform/core/errc.hpp>

#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0 {

/// The word of a code, as tools print it: "missing_field". An unknown number gives "unknown".
[[nodiscard]] constexpr std::string_view name_of(errc code) noexcept
{
    constexpr std::string_view words[] = {
        "ok",           "syntax",        "repeated_key",   "too_deep",           "missing_field",
        "unknown_field", "repeated_field", "wrong_type",   "null_not_allowed",   "unknown_enumerator",
        "unknown_tag",  "no_alternative", "number_out_of_type", "too_short",     "too_long",
        "too_few",      "too_many",      "out_of_range",   "bad_format",         "not_ascii",
        "not_unique",   "bad_encoding",  "rule_broken",
    };
    auto const index = static_cast<std::size_t>(code);
    return index < std::size(words) ? words[index] : "unknown";
}

namespace detail {

// The numbers identify the categories across shared libraries, where addresses would not.
class condition_category_t final : public boost::system::error_category {
public:
    constexpr condition_category_t() noexcept : error_category(0x8E1F'52A7'0C6D'9B13u) {}
    char const* name() const noexcept override { return "slipform.condition"; }
    std::string message(int value) const override
    {
        switch (static_cast<condition>(value)) {
        case condition::syntax: return "the text is not sound";
        case condition::shape: return "the shape is not the schema's";
        case condition::value: return "a value is not accepted";
        }
        return "unknown";
    }
};

inline condition_category_t const& condition_category_instance() noexcept
{
    static condition_category_t const instance;
    return instance;
}

class category_t final : public boost::system::error_category {
public:
    constexpr category_t() noexcept : error_category(0x8E1F'52A7'0C6D'9B12u) {}
    char const* name() const noexcept override { return "slipform"; }
    std::string message(int value) const override
    {
        return std::string(name_of(static_cast<errc>(value)));
    }
    boost::system::error_condition default_error_condition(int value) const noexcept override
    {
        return {static_cast<int>(group_of(static_cast<errc>(value))),
                condition_category_instance()};
    }
};

} // namespace detail

/// slipform's own error category; every code in a report is of it.
[[nodiscard]] inline boost::system::error_category const& category() noexcept
{
    static detail::category_t const instance;
    return instance;
}

/// The category of `condition`.
[[nodiscard]] inline boost::system::error_category const& condition_category() noexcept
{
    return detail::condition_category_instance();
}

/// An errc as an error code, also where one is expected: `error_code code = errc::too_long;`.
[[nodiscard]] inline boost::system::error_code make_error_code(errc code) noexcept
{
    return {static_cast<int>(code), category()};
}

/// A group of codes, to compare with: `issue.code == slipform::condition::value`.
[[nodiscard]] inline boost::system::error_condition make_error_condition(condition group) noexcept
{
    return {static_cast<int>(group), condition_category()};
}

} // namespace slipform::inline v0

template <> struct boost::system::is_error_code_enum<slipform::errc> : std::true_type {
};
template <> struct boost::system::is_error_condition_enum<slipform::condition> : std::true_type {
};
