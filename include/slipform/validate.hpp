// Validating a value in memory: validate(value) says all that is wrong, conforms(value) whether
// anything is, also while compiling.
#pragma once

#include <slipform/detail/check_value.hpp>
#include <slipform/model/well_formed.hpp>
#include <slipform/report/report.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

namespace detail {

/// Makes an issue of every mistake.
class issue_sink {
    std::vector<issue> issues_{};

    SLIPFORM_COLD void add(path_step const* at, errc code, std::string message,
                           std::string_view rule = {})
    {
        ++failures;
        issue one{code, {}, std::move(message), rule, {}};
        append_pointer(one.pointer, at);
        issues_.push_back(std::move(one));
    }

public:
    path_step const* here     = nullptr;
    std::size_t      failures = 0;

    template <class C> SLIPFORM_COLD void broken(C const& constraint, errc code)
    {
        add(here, code, "expected " + constraint.describe(), constraint.name);
    }
    void broken_rule(std::string_view sentence)
    {
        add(here, errc::rule_broken, "required: " + std::string(sentence), sentence);
    }
    void bad_encoding(path_step const* at) { add(at, errc::bad_encoding, "expected well-formed UTF-8"); }
    void not_finite(path_step const* at) { add(at, errc::number_out_of_type, "expected a finite number"); }
    void not_a_date(path_step const* at) { add(at, errc::bad_format, "expected a date as YYYY-MM-DD"); }
    void repeated_key(path_step const* at) { add(at, errc::repeated_key, "expected each key once"); }
    void no_alternative(path_step const* at) { add(at, errc::no_alternative, "expected one of the alternatives"); }
    template <class V> SLIPFORM_COLD void bad_tag(path_step const* at, errc code)
    {
        if (code == errc::wrong_type)
            return add(at, code, "expected a string");
        if (code == errc::unknown_tag)
            return add(at, code, "expected a tag that no other alternative has");
        std::string message = "required; one of ";
        for (std::size_t i = 0; i < plan_of<V>.mark_count; ++i)
            message.append(i == 0 ? "" : ", ").append(plan_of<V>.marks[i].label.value);
        add(at, code, std::move(message));
    }
    template <class E> SLIPFORM_COLD void not_enumerator(path_step const* at)
    {
        std::string message = "expected one of ";
        for (std::size_t i = 0; i < enumerator_count<E>; ++i)
            message.append(i == 0 ? "" : ", ").append(words<E>[i].word());
        add(at, errc::unknown_enumerator, std::move(message));
    }

    [[nodiscard]] report take() { return report(std::move(issues_)); }
};

/// Counts mistakes and keeps nothing of them.
struct counting_sink {
    path_step const* here     = nullptr;
    std::size_t      failures = 0;

    template <class C> constexpr void broken(C const&, errc) { ++failures; }
    constexpr void broken_rule(std::string_view) { ++failures; }
    constexpr void bad_encoding(path_step const*) { ++failures; }
    constexpr void not_finite(path_step const*) { ++failures; }
    constexpr void not_a_date(path_step const*) { ++failures; }
    constexpr void repeated_key(path_step const*) { ++failures; }
    constexpr void no_alternative(path_step const*) { ++failures; }
    template <class V> constexpr void bad_tag(path_step const*, errc) { ++failures; }
    template <class E> constexpr void not_enumerator(path_step const*) { ++failures; }
};

} // namespace detail

/// Everything that the other side would refuse in this value: broken constraints and rules, and
/// what JSON cannot say (text that is no UTF-8, numbers that are not finite, values that are no
/// enumerators). The same issues that reading its text would give, less their places.
///
///     if (auto const report = slipform::validate(request))
///         std::cerr << slipform::render(report);
template <class T> [[nodiscard]] report validate(T const& value)
{
    static_assert(well_formed<T>);
    detail::issue_sink sink;
    detail::check_value(sink, value, nullptr);
    return sink.take();
}

/// Whether validate() would find nothing. Usable in constant expressions:
///
///     static_assert(slipform::conforms(complycube::document_choice{.passport = true}));
template <class T> [[nodiscard]] constexpr bool conforms(T const& value)
{
    static_assert(well_formed<T>);
    detail::counting_sink sink;
    detail::check_value(sink, value, nullptr);
    return sink.failures == 0;
}

} // namespace slipform::inline v0
