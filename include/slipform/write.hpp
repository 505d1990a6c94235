// Writing: serialize(value), straight from the struct to JSON text.
#pragma once

#include <slipform/detail/write_value.hpp>
#include <slipform/json/indent.hpp>
#include <slipform/model/well_formed.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace slipform::inline v0 {

/// How a text is laid out.
struct write_options {
    enum layout_t : unsigned char {
        compact,  ///< no white space at all
        indented, ///< one member a line, two spaces a level
    } layout = compact;
};

namespace detail {

/// Room that is written to before it is copied once, exactly. Growing a std::string instead would
/// fill with zeros what is about to be overwritten.
inline constexpr std::size_t stack_room = 16'384;

template <class T> SLIPFORM_NO_INLINE void write_by_stack(std::string& out, T const& value)
{
    char room[stack_room];
    out.append(room, static_cast<std::size_t>(write_value(room, value) - room));
}

template <class T>
SLIPFORM_NO_INLINE void write_by_heap(std::string& out, T const& value, std::size_t bound)
{
    std::unique_ptr<char[]> const room(new char[bound]);
    out.append(room.get(), static_cast<std::size_t>(write_value(room.get(), value) - room.get()));
}

} // namespace detail

/// Appends the JSON text of a value: keys in the order of the description, absent members left out,
/// an empty object written as {}. Total: it does not judge, and what comes out is well-formed JSON
/// whatever goes in. Bytes that are no UTF-8 are written as U+FFFD; a number that is not finite, a
/// value that is no enumerator and a date that does not exist as null; validate() reports them.
/// A buffer that is reused costs no allocation, unless the text might exceed 16 KiB if all of it had
/// to be escaped, which takes one piece of room. Nothing throws but std::bad_alloc.
///
///     std::string body;
///     slipform::serialize_to(body, request);
template <class T>
void serialize_to(std::string& out, T const& value, write_options const& options = {})
{
    static_assert(well_formed<T>);
    if (options.layout == write_options::indented) {
        std::string compact;
        serialize_to(compact, value);
        return json::indent_to(out, compact);
    }
    std::size_t const bound = detail::bound_of(value);
    if (bound <= detail::stack_room)
        detail::write_by_stack(out, value);
    else
        detail::write_by_heap(out, value, bound);
}

/// The same as a new string.
///
///     std::string const body = slipform::serialize(request);
template <class T>
[[nodiscard]] std::string serialize(T const& value, write_options const& options = {})
{
    std::string out;
    serialize_to(out, value, options);
    return out;
}

} // namespace slipform::inline v0
