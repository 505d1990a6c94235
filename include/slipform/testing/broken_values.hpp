// Values that break one constraint of a list and keep the others, where there are such.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/testing/breaks.hpp>
#include <slipform/testing/broken_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// A value that a list of constraints accepts.
template <class V, class List, choices R>
V made(List const& list, R& source, extent e = extent::most)
{
    return maker<R>(source, e).template make_from<V>(list);
}

/// Which constraints of a list refuse a value.
struct refusal_sink {
    std::vector<errc> codes{};

    template <class C> void broken(C const&, errc code) { codes.push_back(code); }
};
template <class List, class V> std::vector<errc> refusals_of(List const& list, V const& value)
{
    refusal_sink sink;
    apply_constraints(sink, list, value);
    return std::move(sink.codes);
}

/// Whether the value can be written and read back, its constraints apart.
template <class V> bool is_sound(V const& value)
{
    counting_sink sink;
    check_value(sink, value, nullptr);
    return sink.failures == 0;
}

// --- Containers ----------------------------------------------------------------------------------

template <class V> void drop_last(V& items)
{
    if constexpr (is_a<V, std::map>)
        items.erase(std::prev(items.end()));
    else if constexpr (is_free_object<V>)
        items.erase(items.begin());
    else
        items.pop_back();
}
/// Adds an item, if possible one that is not there yet.
template <class V, class List> void add_item(V& items, List const& list, random& source)
{
    if constexpr (is_a<V, std::map>) {
        auto key  = made<typename V::key_type>(parts_of_keys(list), source, extent::any);
        auto item = made<typename V::mapped_type>(parts_of_each(list), source, extent::any);
        items.try_emplace(std::move(key), std::move(item));
    } else if constexpr (is_free_object<V>) {
        items.emplace("key" + std::to_string(items.size()), nullptr);
    } else {
        using item = typename V::value_type;
        for (int attempt = 0;; ++attempt) {
            item one = made<item>(parts_of_each(list), source, extent::any);
            if constexpr (std::equality_comparable<item>)
                if (attempt < 100 && std::find(items.begin(), items.end(), one) != items.end())
                    continue;
            items.push_back(std::move(one));
            return;
        }
    }
}

/// Containers of fewer items and of more, and with equal ones. `limit` is a size of interest.
template <class V, class List>
std::vector<V> resized_containers(V const& good, List const& list, std::size_t limit,
                                  random& source)
{
    std::vector<V> found;
    V              fewer = copied(good);
    while (fewer.size() > 0 && found.size() < 16) {
        drop_last(fewer);
        found.push_back(copied(fewer));
    }
    found.push_back(V{});
    V more = copied(good);
    for (std::size_t tries = 0; more.size() <= limit && tries < 10 * (limit + 1); ++tries)
        add_item(more, list, source);
    found.push_back(copied(more));
    if constexpr (is_a<V, std::vector>) {
        V twice = copied(good);
        if (twice.empty())
            add_item(twice, list, source);
        V last_is_first = copied(twice), spare = copied(twice), other = copied(twice);
        twice.push_back(std::move(spare.front()));
        found.push_back(std::move(twice));
        last_is_first.back() = std::move(other.front());
        found.push_back(std::move(last_is_first));
    }
    return found;
}

template <class C> std::size_t size_of_interest(C const& constraint, std::size_t present)
{
    if constexpr (requires {
                      {
                          constraint.limit
                          } -> std::convertible_to<std::size_t>;
                  })
        return constraint.limit;
    else
        return present;
}

/// Whether a constraint refuses an odd value, or arrays of some size with equal items. Those of the
/// library on containers are known to, but for the one that asks nothing.
template <class V, class C> constexpr bool refuses_something(C const& constraint)
{
    if constexpr (!container<V>) {
        for (auto const& value : odd_values<V>())
            if (!constraint.accepts(value))
                return true;
        return false;
    } else if constexpr (std::same_as<C, dsl::min_items>) {
        return constraint.limit != 0;
    } else if constexpr (std::same_as<C, dsl::max_items> || std::same_as<C, dsl::non_empty_t> ||
                         std::same_as<C, dsl::unique_items_t>) {
        return true;
    } else if constexpr (is_a<V, std::vector>) {
        for (std::size_t const size : {0u, 1u, 2u, 3u, 4u, 7u, 100u})
            if (!constraint.accepts(V(size)))
                return true;
        return false;
    } else {
        return false;
    }
}

/// The same of the P-th constraint of a source. `auto`, because g++ 12 makes the body of a function
/// that is only asked whether it is constant for no other reason than its type.
template <class Source, std::size_t P, class V> constexpr auto refuses_by_position()
{
    return refuses_something<V>(part_at<P>(Source::list()));
}

/// Of a container that cannot be made while compiling, such as a map, it cannot be asked.
template <class Source, std::size_t P, class V>
concept answered_while_compiling = requires
{
    typename std::bool_constant<refuses_by_position<Source, P, V>()>;
};

template <class Source, std::size_t P, class V> constexpr bool is_refutable()
{
    using C = std::remove_cvref_t<decltype(part_at<P>(Source::list()))>;
    if constexpr (!dsl::constrains<C, V> || has_own_breaks<C, V> || has_known_breaks<C, V>)
        return true;
    else if constexpr (answered_while_compiling<Source, P, V>)
        return refuses_by_position<Source, P, V>();
    else
        return !container<V>;
}

template <class Source, std::size_t P, class V>
std::vector<V> candidates_against(V const& good, random& source)
{
    static_assert(is_refutable<Source, P, V>(),
                  "slipform: the kit knows no value that this constraint refuses; give it "
                  "breaks(good); see docs/testing.md");
    auto const& constraint = part_at<P>(Source::list());
    using C                = std::remove_cvref_t<decltype(constraint)>;
    if constexpr (has_own_breaks<C, V> ||
                  !(is_a<V, std::vector> || is_a<V, std::map> || is_free_object<V>))
        return breaks_of<V>(constraint, good);
    else
        return resized_containers(good, Source::list(), size_of_interest(constraint, good.size()),
                                  source);
}

/// Calls `found(value, code)` for values that the P-th constraint refuses: if possible such that no
/// other constraint of the list does. Else one that breaks others too, with the code of the first
/// of them in the list, which is the one that reading names first.
template <class Source, std::size_t P, class V, class Found>
void break_constraint(V const& good, random& source, Found found)
{
    auto const&       constraint = part_at<P>(Source::list());
    std::size_t       alone      = 0;
    std::vector<V>    all        = candidates_against<Source, P>(good, source);
    std::size_t const most       = has_own_breaks<decltype(constraint), V> ? all.size() : 12;
    for (V const& value : all) {
        if (alone == most || constraint.accepts(value) || !is_sound(value))
            continue;
        if (auto const codes = refusals_of(Source::list(), value); codes.size() == 1) {
            ++alone;
            found(value, codes.front());
        }
    }
    if (alone != 0)
        return;
    for (V const& value : all)
        if (!constraint.accepts(value) && is_sound(value))
            return found(value, refusals_of(Source::list(), value).front());
    give_up("not " + constraint.describe() + "; give the constraint breaks(good)");
}

} // namespace slipform::inline v0::testing::detail
