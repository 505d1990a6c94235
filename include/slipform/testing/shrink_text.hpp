// What all shrinking is made of: trying a smaller thing in the place of a larger one, and leaving
// out of a sequence what need not be there.
#pragma once

#include <slipform/testing/function_ref.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

/// How far shrinking may go.
struct shrink_options {
    /// How often `fails` is called at most, besides the first time.
    std::size_t calls = 10'000;
    /// Whether only values count that keep all constraints and rules. For values, not for texts.
    bool conforming = false;
};

namespace detail {

/// Whether the whole still fails with `candidate` in this place; if not, all is as before.
template <class V> bool attempt(V& place, V candidate, function_ref<bool()> still)
{
    using std::swap;
    swap(place, candidate);
    if (still())
        return true;
    swap(place, candidate);
    return false;
}

/// Leaves out of `size` things as many as need not be there, large chunks first.
/// `without(at, n)` leaves out n things and says whether that could be.
inline void drop_chunks(std::size_t                                           size,
                        function_ref<bool(std::size_t at, std::size_t count)> without)
{
    for (std::size_t chunk = size; chunk != 0; chunk /= 2)
        for (std::size_t at = 0; at < size;) {
            std::size_t const n = chunk < size - at ? chunk : size - at;
            if (without(at, n))
                size -= n;
            else
                at += n;
        }
}

/// The same for a vector, whose items need only be movable.
template <class I> void drop_items(std::vector<I>& items, function_ref<bool()> still)
{
    drop_chunks(items.size(), [&](std::size_t at, std::size_t n) {
        std::vector<I> all = std::move(items);
        std::vector<I> out;
        items.clear();
        for (std::size_t i = 0; i < all.size(); ++i)
            (i >= at && i < at + n ? out : items).push_back(std::move(all[i]));
        if (still())
            return true;
        std::vector<I> again;
        for (std::size_t i = 0; i < all.size(); ++i)
            again.push_back(std::move(i < at ? items[i] : i < at + n ? out[i - at] : items[i - n]));
        items = std::move(again);
        return false;
    });
}

/// The characters of a text: an ASCII byte, or a byte beyond ASCII and all its continuations, so
/// that UTF-8 stays UTF-8 and bytes that are none can be told apart.
inline std::vector<std::string> characters_of(std::string_view text)
{
    std::vector<std::string> all;
    for (char const c : text) {
        bool const goes_on = (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
        if (goes_on && !all.empty() && static_cast<unsigned char>(all.back()[0]) >= 0xC0u)
            all.back() += c;
        else
            all.emplace_back(1, c);
    }
    return all;
}
inline std::string joined(std::vector<std::string> const& parts)
{
    std::string text;
    for (std::string const& part : parts)
        text += part;
    return text;
}

/// Makes a text shorter, and its characters simpler: "a" or else "0".
inline void shrink_string(std::string& text, function_ref<bool()> still)
{
    std::vector<std::string> characters = characters_of(text);
    auto const               try_them   = [&] { return attempt(text, joined(characters), still); };
    drop_items(characters, try_them);
    for (std::string& one : characters)
        for (std::string_view const simple : {"a", "0"}) {
            if (one == simple)
                break;
            if (std::string(simple) != one && attempt(one, std::string(simple), try_them))
                break;
        }
}

} // namespace detail

} // namespace slipform::inline v0::testing
