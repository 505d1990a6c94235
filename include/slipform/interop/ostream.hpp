// Streams: reports, issues and, by pretty() and compact(), values.
#pragma once

#include <slipform/report/render.hpp>
#include <slipform/write.hpp>

#include <ostream>
#include <string>

namespace slipform::inline v0 {

template <class T> struct pretty_t {
    T const& value;
};
template <class T> struct compact_t {
    T const& value;
};

/// A value to be streamed over several lines: `std::cout << slipform::pretty(request) << '\n';`.
/// The value must outlive the expression.
template <class T> [[nodiscard]] pretty_t<T> pretty(T const& value) noexcept
{
    return {value};
}
/// A value to be streamed on one line.
template <class T> [[nodiscard]] compact_t<T> compact(T const& value) noexcept
{
    return {value};
}

/// The JSON of a value, over several lines.
template <class T> std::ostream& operator<<(std::ostream& to, pretty_t<T> const& from)
{
    return to << serialize(from.value, {.layout = write_options::indented});
}
/// The JSON of a value, on one line.
template <class T> std::ostream& operator<<(std::ostream& to, compact_t<T> const& from)
{
    return to << serialize(from.value);
}

/// One issue, as render() gives it.
inline std::ostream& operator<<(std::ostream& to, issue const& from)
{
    return to << render(from);
}
/// All issues, one a line.
inline std::ostream& operator<<(std::ostream& to, report const& from)
{
    return to << render(from);
}

} // namespace slipform::inline v0
