// Walking a value: every member, item and entry with its JSON Pointer.
#pragma once

#include <slipform/core/pointer.hpp>
#include <slipform/detail/check_value.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/well_formed.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0 {

namespace detail {

template <class F> class visitor {
    F&          f_;
    std::string pointer_{};

    template <class Token, class T> void step(Token const& token, T const& value)
    {
        std::size_t const end = pointer_.size();
        append_token(pointer_, token);
        walk(value);
        pointer_.resize(end);
    }

    template <class T, std::size_t I> void member(T const& object)
    {
        auto const& value = object.*member_pointer<T, I>;
        if constexpr (fields<T>.notes[I].flattened) {
            members(value);
        } else if constexpr (!fields<T>.notes[I].unknown_keys) { // those are the object's last
            if constexpr (may_be_absent<member_type<T, I>>)
                if (!value)
                    return;
            constexpr std::string_view name = names<T>[I].name.name();
            step(name, value);
        }
    }

    template <class T> void members(T const& object)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (member<T, I>(object), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }

public:
    explicit visitor(F& f) : f_(f) {}

    template <class T> void walk(T const& value)
    {
        if constexpr (may_be_absent<T>) {
            if (value)
                walk(*value);
        } else if constexpr (is_a<T, std::variant>) {
            if (!value.valueless_by_exception())
                std::visit([this](auto const& alternative) { this->walk(alternative); }, value);
        } else {
            f_(std::string_view(pointer_), value);
            if constexpr (is_a<T, nullable>) {
                if (value)
                    walk(*value);
            } else if constexpr (is_a<T, std::vector>) {
                std::size_t index = 0;
                for (auto const& item : value)
                    step<std::size_t, typename T::value_type>(index++, item);
            } else if constexpr (is_a<T, std::map>) {
                for (auto const& [key, item] : value)
                    step(key_text(key), item);
            } else if constexpr (described_object<T>) {
                members(value);
                if constexpr (leaves<T>.keepers != 0)
                    for (auto const& kept : kept_keys(value))
                        step(std::string_view(kept.key().data(), kept.key().size()), kept.value());
            }
        }
    }
};

} // namespace detail

/// Calls `f(pointer, value)` for the value itself ("") and, depth first and in the order of the
/// wire, for all that is in it. Absent members are passed over; of a union the alternative that is
/// there is seen; free JSON is one value. `pointer` lives until `f` returns.
///
///     std::size_t urls = 0;
///     slipform::visit(request, [&](std::string_view pointer, auto const&) {
///         urls += pointer.ends_with("Url");
///     });
template <class T, class F> void visit(T const& value, F&& f)
{
    static_assert(well_formed<T>);
    detail::visitor<F> walker(f);
    walker.walk(value);
}

} // namespace slipform::inline v0
