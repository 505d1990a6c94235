// Making a value that fails small, so that a test reports the least that is wrong.
#pragma once

#include <slipform/read.hpp>
#include <slipform/testing/maker.hpp>
#include <slipform/testing/mend.hpp>
#include <slipform/testing/shrink_document.hpp>
#include <slipform/testing/shrink_number.hpp>
#include <slipform/testing/shrink_text.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

using namespace slipform::detail;

/// The value with its rules mended, if it then conforms. By way of its text, as a value that owns
/// others cannot be copied.
template <class T> result<T> mended(T const& value)
{
    result<T> copy = parse<T>(serialize(value), {.check_rules = false});
    if (copy)
        mend(*copy);
    if (copy && !conforms(*copy))
        copy = report();
    return copy;
}

/// Shrinks a value in place, greedily, until nothing smaller fails.
template <class T> class value_shrinker {
    T&                           root_;
    function_ref<bool(T const&)> fails_;
    shrink_options               options_;
    bool                         progress_ = false;

    auto still()
    {
        return [this] {
            if (options_.calls == 0)
                return false;
            --options_.calls;
            bool const fails = fails_somehow();
            progress_        = progress_ || fails;
            return fails;
        };
    }
    bool fails_somehow()
    {
        if (!options_.conforming || conforms(root_))
            return fails_(root_);
        result<T> const sound = mended(root_);
        return sound && fails_(*sound);
    }
    template <class V> bool replace(V& place, V candidate)
    {
        return attempt(place, std::move(candidate), still());
    }

    template <class V> void shrink_word(V& place)
    {
        if constexpr (std::is_enum_v<V>) {
            for (std::size_t i = 0; i < enumerator_count<V> && enumerators_of<V>.values[i] != place;
                 ++i)
                if (replace(place, V(enumerators_of<V>.values[i])))
                    return;
        } else if (place.is_known()) {
            auto word = place.known();
            for (std::size_t i = 0; i < position_of(word); ++i)
                if (replace(place, V(enumerators_of<typename V::enum_type>.values[i])))
                    return;
        } else {
            if (enumerator_count<typename V::enum_type> != 0 &&
                replace(place, V(enumerators_of<typename V::enum_type>.values[0])))
                return;
            std::string text(place.other());
            shrink_string(text, [&] { return replace(place, V(text)); });
        }
    }

    template <class V> void shrink_array(V& place)
    {
        drop_items(place, still());
        for (std::size_t i = 0; i < place.size(); ++i)
            if constexpr (std::same_as<typename V::value_type, bool>) {
                V other  = place;
                other[i] = false;
                if (place[i])
                    replace(place, std::move(other));
            } else {
                shrink(place[i]);
            }
    }

    template <class V> void shrink_map(V& place)
    {
        auto const still = this->still();
        for (auto it = place.begin(); it != place.end();) {
            auto const next  = std::next(it);
            auto       entry = place.extract(it);
            if (!still())
                shrink_key(place, std::move(entry));
            it = next;
        }
        for (auto& [key, item] : place)
            shrink(item);
    }
    /// Puts an entry back under a shorter key, if that is not taken.
    template <class V> void shrink_key(V& place, typename V::node_type entry)
    {
        if constexpr (std::same_as<typename V::key_type, std::string>) {
            std::string key = entry.key();
            shrink_string(key, [&, still = still()] {
                if (place.contains(key))
                    return false;
                auto       at    = place.emplace(key, std::move(entry.mapped())).first;
                bool const fails = still();
                entry.mapped()   = std::move(at->second);
                place.erase(at);
                return fails;
            });
            entry.key() = key;
        }
        place.insert(std::move(entry));
    }

    template <class V> void shrink_alternative(V& place)
    {
        if constexpr (!std::is_void_v<item_t<V>>)
            if (auto* const many = std::get_if<1>(&place))
                for (auto& item : *many)
                    if (replace(place, V(std::in_place_index<0>, item)))
                        break;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)((I < place.index() && this->template become<I>(place)) || ...);
        }(std::make_index_sequence<std::variant_size_v<V>>{});
        std::visit([this](auto& alternative) { this->shrink(alternative); }, place);
    }
    template <std::size_t I, class V> bool become(V& place)
    {
        using A = std::variant_alternative_t<I, V>;
        if constexpr (takes_any_object<A>) {
            return false; // not every such object is taken for this alternative
        } else {
            random source(1);
            return replace(place, V(std::in_place_index<I>,
                                    maker<random>(source, extent::least).template make<A>()));
        }
    }

    template <class Object> void shrink_free_members(Object& place)
    {
        std::vector<std::string> keys;
        for (auto const& member : place)
            keys.emplace_back(member.key());
        for (std::string const& key : keys) {
            Object without = place;
            without.erase(key);
            if (!replace(place, std::move(without)))
                shrink_free(place[key]);
        }
    }
    template <class Value> void shrink_free(Value& place)
    {
        if (place.is_null() || replace(place, Value(nullptr)))
            return;
        if (auto* const object = place.if_object()) {
            shrink_free_members(*object);
        } else if (auto* const array = place.if_array()) {
            drop_chunks(array->size(), [&](std::size_t at, std::size_t n) {
                auto without = *array;
                without.erase(without.begin() + static_cast<std::ptrdiff_t>(at),
                              without.begin() + static_cast<std::ptrdiff_t>(at + n));
                return replace(*array, std::move(without));
            });
            for (auto& item : *array)
                shrink_free(item);
        } else if (auto* const string = place.if_string()) {
            std::string text(string->data(), string->size());
            shrink_string(text, [&] {
                Value candidate(nullptr);
                candidate.emplace_string().assign(text.data(), text.size());
                return replace(place, std::move(candidate));
            });
        } else if (place.is_number() && place != Value(0)) {
            replace(place, Value(0));
        }
    }

    template <class V> void shrink_members(V& object)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (this->shrink(object.*member_pointer<V, I>), ...);
        }(std::make_index_sequence<member_count<V>>{});
    }

    template <class V> void shrink(V& place)
    {
        if constexpr (is_wrapper<V>) {
            if (place && !replace(place, V()))
                shrink(*place);
        } else if constexpr (std::same_as<V, bool>) {
            if (place)
                replace(place, false);
        } else if constexpr (std::same_as<V, std::string>) {
            shrink_string(place, still());
        } else if constexpr (integer<V> || real<V> || is_duration<V> || date<V>) {
            shrink_number(place, [&place, this](V candidate) { return replace(place, candidate); });
        } else if constexpr (std::is_enum_v<V> || is_a<V, open>) {
            shrink_word(place);
        } else if constexpr (is_a<V, std::vector>) {
            shrink_array(place);
        } else if constexpr (is_a<V, std::map>) {
            shrink_map(place);
        } else if constexpr (is_a<V, std::variant>) {
            shrink_alternative(place);
        } else if constexpr (is_free_value<V>) {
            shrink_free(place);
        } else if constexpr (keeps_unknown_keys<V>) {
            shrink_free_members(place);
        } else if constexpr (is_verbatim<V>) {
            shrink_free_members(place.value);
        } else {
            shrink_members(place);
        }
    }

public:
    value_shrinker(T& root, function_ref<bool(T const&)> fails, shrink_options const& options)
        : root_(root), fails_(fails), options_(options)
    {
    }
    void run()
    {
        do {
            progress_ = false;
            shrink(root_);
        } while (progress_ && options_.calls != 0);
        if (options_.conforming && !conforms(root_))
            if (result<T> sound = mended(root_))
                root_ = std::move(*sound);
    }
};

} // namespace detail

/// The smallest value the kit can find that still fails, where `fails(T const&)` says whether one
/// does: members that may be absent left out, texts and arrays shortened, numbers nearer to 0,
/// first enumerators and alternatives. With `.conforming` only values that validate() has nothing
/// to say of, for which rules that know how (`met_by`) are mended after each step. A value that
/// does not fail comes back as it is. Texts: see shrink_document().
///
///     auto const least = shrink(request, [](auto const& r) { return !server_takes(r); });
template <class T, class F>
[[nodiscard]] T shrink(T value, F fails, shrink_options const& options = {})
{
    static_assert(well_formed<T>);
    auto const fails_too = [&fails](T const& v) { return static_cast<bool>(fails(v)); };
    if (fails_too(value))
        detail::value_shrinker<T>(value, fails_too, options).run();
    return value;
}

} // namespace slipform::inline v0::testing
