// What differs between two values of one type, member by member.
#pragma once

#include <slipform/core/pointer.hpp>
#include <slipform/detail/check_value.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/well_formed.hpp>
#include <slipform/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

/// One place where two values differ.
struct difference {
    std::string pointer; ///< RFC 6901, as in an issue
    std::string before;  ///< its JSON text in the first value; empty if it is absent there
    std::string after;   ///< its JSON text in the second value; empty if it is absent there

    friend bool operator==(difference const&, difference const&) = default;
};

namespace detail {

class differ {
    std::vector<difference> found_{};

    template <class T> static std::string text_of(T const* value)
    {
        std::string text;
        if (!value)
            return text;
        text.resize(bound_of(*value));
        text.resize(static_cast<std::size_t>(write_value(text.data(), *value) - text.data()));
        return text;
    }

    /// Two values of which one may be missing.
    template <class T> void compare_present(T const* a, T const* b, path_step const* here)
    {
        if (a && b)
            return compare(*a, *b, here);
        if (!a && !b)
            return;
        difference one{{}, text_of(a), text_of(b)};
        append_pointer(one.pointer, here);
        found_.push_back(std::move(one));
    }

    template <class T, std::size_t I>
    void compare_member(T const& a, T const& b, path_step const* here)
    {
        auto const& first  = a.*member_pointer<T, I>;
        auto const& second = b.*member_pointer<T, I>;
        if constexpr (fields<T>.notes[I].flattened) {
            compare_members(first, second, here);
        } else if constexpr (!fields<T>.notes[I].unknown_keys) { // those are the object's last
            constexpr std::string_view name = names<T>[I].name.name();
            path_step const            step{here, name};
            compare(first, second, &step);
        }
    }

    template <class T> void compare_members(T const& a, T const& b, path_step const* here)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (compare_member<T, I>(a, b, here), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }

    template <class T> void compare_objects(T const& a, T const& b, path_step const* here)
    {
        compare_members(a, b, here);
        if constexpr (leaves<T>.keepers != 0)
            compare_entries(kept_keys(a), kept_keys(b), here);
    }

    template <class Object>
    void compare_entries(Object const& a, Object const& b, path_step const* here)
    {
        auto const key_of = [](auto const& entry) {
            return std::string_view(entry.key().data(), entry.key().size());
        };
        for (auto const& entry : a) {
            path_step const step{here, key_of(entry)};
            compare_present(&entry.value(), b.if_contains(entry.key()), &step);
        }
        for (auto const& entry : b)
            if (!a.if_contains(entry.key())) {
                path_step const step{here, key_of(entry)};
                using item = std::remove_cvref_t<decltype(entry.value())>;
                compare_present<item>(nullptr, &entry.value(), &step);
            }
    }

    template <class T> void compare_maps(T const& a, T const& b, path_step const* here)
    {
        using item = typename T::mapped_type;
        for (auto const& [key, value] : a) {
            path_step const step{here, key_text(key)};
            auto const      other = b.find(key);
            compare_present<item>(&value, other == b.end() ? nullptr : &other->second, &step);
        }
        for (auto const& [key, value] : b)
            if (a.find(key) == a.end()) {
                path_step const step{here, key_text(key)};
                compare_present<item>(nullptr, &value, &step);
            }
    }

    template <class T> void compare_arrays(T const& a, T const& b, path_step const* here)
    {
        using item             = typename T::value_type;
        std::size_t const most = a.size() > b.size() ? a.size() : b.size();
        for (std::size_t i = 0; i < most; ++i) {
            path_step const step{here, i};
            if constexpr (std::same_as<item, bool>) {
                bool const first  = i < a.size() && a[i];
                bool const second = i < b.size() && b[i];
                compare_present(i < a.size() ? &first : nullptr, i < b.size() ? &second : nullptr,
                                &step);
            } else {
                compare_present<item>(i < a.size() ? &a[i] : nullptr,
                                      i < b.size() ? &b[i] : nullptr, &step);
            }
        }
    }

    template <class T> void compare_alternatives(T const& a, T const& b, path_step const* here)
    {
        bool same = a.valueless_by_exception() && b.valueless_by_exception();
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)((a.index() == I && b.index() == I &&
                    (same = true, compare(*std::get_if<I>(&a), *std::get_if<I>(&b), here), true)) ||
                   ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
        if (!same)
            differ_at(a, b, here);
    }

    template <class T> void differ_at(T const& a, T const& b, path_step const* here)
    {
        difference one{{}, text_of(&a), text_of(&b)};
        append_pointer(one.pointer, here);
        found_.push_back(std::move(one));
    }

public:
    template <class T> void compare(T const& a, T const& b, path_step const* here)
    {
        if constexpr (may_be_absent<T>)
            compare_present<content_t<T>>(a ? &*a : nullptr, b ? &*b : nullptr, here);
        else if constexpr (is_a<T, std::vector>)
            compare_arrays(a, b, here);
        else if constexpr (is_a<T, std::map>)
            compare_maps(a, b, here);
        else if constexpr (is_a<T, std::variant>)
            compare_alternatives(a, b, here);
        else if constexpr (is_free_object<T>)
            compare_entries(a, b, here);
        else if constexpr (is_verbatim<T>)
            compare_entries(a.value, b.value, here);
        else if constexpr (described_object<T>)
            compare_objects(a, b, here);
        else if constexpr (is_a<T, nullable>)
            (a && b) ? compare(*a, *b, here) : (a || b) ? differ_at(a, b, here) : void();
        else if (!(a == b))
            differ_at(a, b, here);
    }

    [[nodiscard]] std::vector<difference> take() { return std::move(found_); }
};

} // namespace detail

/// Every place where two values differ, in the order of the wire; equal values give none. The
/// texts are the values themselves: this is for tests and consoles, not for logs.
///
///     for (auto const& d : slipform::diff(sent, received))
///         std::cout << d.pointer << ": " << d.before << " -> " << d.after << '\n';
template <class T> [[nodiscard]] std::vector<difference> diff(T const& before, T const& after)
{
    static_assert(well_formed<T>);
    detail::differ walk;
    walk.compare(before, after, nullptr);
    return walk.take();
}

} // namespace slipform::inline v0
