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

/// Writes the value that is at `value`; the end of what is written.
using writer_fn = char*(char* to, void const* value);

template <class T> char* write_any(char* to, void const* value)
{
    return write_value(to, *static_cast<T const*>(value));
}

SLIPFORM_NO_INLINE inline void write_by_heap(std::string& out, void const* value, std::size_t bound,
                                             writer_fn* write, write_options::layout_t layout)
{
    std::unique_ptr<char[]> const room(new char[bound]);
    auto const size = static_cast<std::size_t>(write(room.get(), value) - room.get());
    if (layout == write_options::indented)
        json::indent_to(out, {room.get(), size});
    else
        out.append(room.get(), size);
}

/// One function for all types: what a type adds is its bound and its writer.
SLIPFORM_NO_INLINE inline void write_document(std::string& out, void const* value,
                                              std::size_t bound, writer_fn* write,
                                              write_options::layout_t layout)
{
    if (bound > stack_room || layout == write_options::indented) [[unlikely]]
        return write_by_heap(out, value, bound, write, layout);
    char room[stack_room];
    out.append(room, static_cast<std::size_t>(write(room, value) - room));
}

/// Made of the room at once: appending to a new string asks what only growing has to, a tenth of
/// writing deepidv's payload.
SLIPFORM_NO_INLINE SLIPFORM_FLATTEN inline std::string
written_document(void const* value, std::size_t bound, writer_fn* write,
                 write_options::layout_t layout)
{
    if (bound > stack_room || layout == write_options::indented) [[unlikely]] {
        std::string out;
        write_by_heap(out, value, bound, write, layout);
        return out;
    }
    char              room[stack_room];
    char const* const end = write(room, value);
    return std::string(room, static_cast<std::size_t>(end - room));
}

} // namespace detail

/// Appends the JSON text of a value: keys in the order of the description, absent members left out,
/// an empty object written as {}. Total: it does not judge, and what comes out is well-formed JSON
/// whatever goes in. Bytes that are no UTF-8 are written as U+FFFD; a number that is not finite, a
/// value that is no enumerator and a date that does not exist as null; validate() reports them.
/// A buffer that is reused costs no allocation, unless the text might exceed 16 KiB if all of it
/// had to be escaped, which takes one piece of room. Nothing throws but std::bad_alloc.
///
///     std::string body;
///     slipform::serialize_to(body, request);
template <class T>
void serialize_to(std::string& out, T const& value, write_options const& options = {})
{
    static_assert(well_formed<T>);
    // Not std::addressof, here and below, which is two functions for each type.
    detail::write_document(out, &reinterpret_cast<char const&>(value),
                           detail::fixed_bound<T> + detail::further_bound(value),
                           &detail::write_any<T>, options.layout);
}

/// The same as a new string.
///
///     std::string const body = slipform::serialize(request);
template <class T>
[[nodiscard]] std::string serialize(T const& value, write_options const& options = {})
{
    static_assert(well_formed<T>);
    return detail::written_document(&reinterpret_cast<char const&>(value),
                                    detail::fixed_bound<T> + detail::further_bound(value),
                                    &detail::write_any<T>, options.layout);
}

} // namespace slipform::inline v0
