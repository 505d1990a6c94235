// An enumeration that the peer may extend: a known enumerator, or the word as it was sent.
#pragma once

#include <slipform/types/rare_text.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0 {

namespace detail {
struct open_parts; // of which reading makes one
}

/// A described enumeration with an open end. A word that the schema of E does not list is kept
/// as text and written back unchanged; with `read_options::strict` it is unknown_enumerator.
///
///     slipform::open<document_type> a = document_type::passport;
///     slipform::open<document_type> b(std::string("VISA"));
///     if (!b.is_known()) use(b.other());  // "VISA"
template <class E> class open {
    // Side by side and not a std::variant, which takes ten times as long to compile; and not a
    // std::string, which every word would make, move and destroy: reading Yoti's request is a
    // tenth faster for it. The text is first, where code that serves all enumerations finds it.
    detail::rare_text other_{};
    E                 known_{};

    friend struct detail::open_parts;

public:
    using enum_type = E;

    constexpr open() = default;
    constexpr open(E known) : known_(known) {}
    /// A word that is not an enumerator. One that is spelled like an enumerator reads back as it.
    constexpr explicit open(std::string other) : other_(std::move(other)) {}

    [[nodiscard]] constexpr bool is_known() const noexcept { return !other_.has_value(); }
    /// The enumerator. Of no meaning unless is_known().
    [[nodiscard]] constexpr E known() const noexcept { return known_; }
    /// The word as sent. Empty if is_known().
    [[nodiscard]] constexpr std::string_view other() const noexcept { return other_.view(); }

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

namespace detail {

/// The enumerator of an open<E>, whatever it is, and the text of one whose E is not known.
struct open_parts {
    template <class E> static E& known(open<E>& whole) noexcept
    {
        static_assert(std::is_standard_layout_v<open<E>>);
        return whole.known_;
    }
    static rare_text& other(void* whole) noexcept { return *static_cast<rare_text*>(whole); }
};

} // namespace detail

} // namespace slipform::inline v0
