// An enumeration that the peer may extend: a known enumerator, or the word as it was sent.
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace slipform::inline v0 {

/// A described enumeration with an open end. A word that the schema of E does not list is kept
/// as text and written back unchanged; with `read_options::strict` it is unknown_enumerator.
///
///     slipform::open<document_type> a = document_type::passport;
///     slipform::open<document_type> b(std::string("VISA"));
///     b.is_known();  // false
///     b.other();     // "VISA"
template <class E> class open {
    std::variant<E, std::string> word_{};

public:
    using enum_type = E;

    constexpr open() = default;
    constexpr open(E known) : word_(known) {}
    /// A word that is not an enumerator. One that is spelled like an enumerator reads back as it.
    constexpr explicit open(std::string other) : word_(std::move(other)) {}

    [[nodiscard]] constexpr bool is_known() const noexcept { return word_.index() == 0; }
    /// The enumerator. Undefined unless is_known().
    [[nodiscard]] constexpr E known() const noexcept { return *std::get_if<0>(&word_); }
    /// The word as sent. Undefined if is_known().
    [[nodiscard]] constexpr std::string const& other() const noexcept
    {
        return *std::get_if<1>(&word_);
    }

    friend constexpr bool operator==(open const& a, open const& b)
    {
        if (a.is_known() || b.is_known())
            return a.is_known() && b.is_known() && a.known() == b.known();
        return a.other() == b.other();
    }
    // Ordered so that it can be the key of a std::map: enumerators first, then texts.
    friend constexpr bool operator<(open const& a, open const& b)
    {
        if (a.is_known() && b.is_known())
            return a.known() < b.known();
        if (a.is_known() || b.is_known())
            return a.is_known();
        return a.other() < b.other();
    }
};

} // namespace slipform::inline v0
