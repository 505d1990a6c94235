// Values on the bounds of what a schema accepts: all of them valid, and only just.
#pragma once

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/edges_of_scalars.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

class edge_finder {
    random                   source_{1};
    std::vector<void const*> open_{}; // the types of the objects on the way here

    template <class T> static inline char identity = 0;

    template <class V, class Source> void keep_met(std::vector<V>& values)
    {
        std::erase_if(values, [](V const& value) { return !meets(value, Source::list()); });
    }

    /// The least and the most items; each edge of an item among as few others as can be.
    template <class V, class Source> std::vector<V> of_array()
    {
        using item       = typename V::value_type;
        limits const   l = limits_of(Source::list());
        std::vector<V> found;
        found.push_back(made<V, Source>(source_, extent::least));
        found.push_back(made<V, Source>(source_, extent::most));
        if (l.most_items < 1000) {
            V full = made<V, Source>(source_, extent::least);
            while (full.size() < l.most_items)
                add_item<Source>(full, source_);
            found.push_back(std::move(full));
        }
        for (auto&& edge : of<item, each_source<Source>>()) {
            V one;
            one.push_back(std::move(edge));
            while (one.size() < l.least_items)
                add_item<Source>(one, source_);
            found.push_back(std::move(one));
        }
        return found;
    }
    template <class V, class Source> std::vector<V> of_map()
    {
        using key        = typename V::key_type;
        using item       = typename V::mapped_type;
        limits const   l = limits_of(Source::list());
        std::vector<V> found;
        auto const     keep = [&](key k, item i) {
            V one;
            one.try_emplace(std::move(k), std::move(i));
            for (int tries = 0; one.size() < l.least_items && tries < 1000; ++tries)
                add_item<Source>(one, source_);
            found.push_back(std::move(one));
        };
        found.push_back(made<V, Source>(source_, extent::least));
        found.push_back(made<V, Source>(source_, extent::most));
        if (l.most_items < 1000) {
            V full;
            for (int tries = 0; full.size() < l.most_items && tries < 10'000; ++tries)
                add_item<Source>(full, source_);
            found.push_back(std::move(full));
        }
        for (auto& edge : of<key, keys_source<Source>>())
            keep(std::move(edge), made<item, each_source<Source>>(source_, extent::least));
        for (auto&& edge : of<item, each_source<Source>>())
            keep(made<key, keys_source<Source>>(source_, extent::least), std::move(edge));
        return found;
    }

    template <class V, class Source, std::size_t I> void add_alternative(std::vector<V>& found)
    {
        using A     = std::variant_alternative_t<I, V>;
        using inner = std::conditional_t<std::same_as<item_t<V>, A>, each_source<Source>, Source>;
        if constexpr (takes_any_object<A>)
            for (extent const e : {extent::least, extent::most})
                found.push_back(maker<random>(source_, e).template make_alternative<V, I>());
        else
            for (auto&& edge : of<A, inner>())
                found.emplace_back(std::in_place_index<I>, std::move(edge));
    }

    /// Each edge of a member in an object that is otherwise the smallest, or, where a rule minds
    /// that, any other.
    template <class Root, class Get, class V> void put(std::vector<Root>& found, Get get, V edge)
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            maker<random> make(source_, attempt == 0 ? extent::least : extent::any);
            Root          object = make.template make_unruled<Root>();
            auto&         slot   = get(object);
            using member         = std::remove_cvref_t<decltype(slot)>;
            if constexpr (is_a<member, std::unique_ptr>)
                slot = std::make_unique<V>(std::move(edge));
            else
                slot = std::move(edge);
            make.mend(object);
            counting_sink sink;
            apply_rules(sink, object);
            if (sink.failures == 0)
                return found.push_back(std::move(object));
            if constexpr (may_be_absent<member>) {
                if (!slot)
                    return; // a rule took it away
                edge = std::move(*slot);
            } else {
                edge = std::move(slot);
            }
        }
    }
    template <class Root, class T, std::size_t I, class Get>
    void of_member(std::vector<Root>& found, Get get)
    {
        using M         = member_type<T, I>;
        auto const slot = [get](Root& root) -> M& { return get(root).*member_pointer<T, I>; };
        if constexpr (fields<T>.notes[I].flattened) {
            of_members<Root, M>(found, slot);
        } else if constexpr (!fields<T>.notes[I].unknown_keys) {
            for (auto&& edge : of<content_t<M>, member_source<T, I>>())
                put<Root, decltype(slot), content_t<M>>(found, slot, std::move(edge));
        }
    }
    template <class Root, class T, class Get> void of_members(std::vector<Root>& found, Get get)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (of_member<Root, T, I>(found, get), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }

    template <class T> std::vector<T> of_object()
    {
        std::vector<T> found;
        found.push_back(maker<random>(source_, extent::least).make<T>());
        if (std::find(open_.begin(), open_.end(), &identity<T>) != open_.end())
            return found; // it contains itself
        open_.push_back(&identity<T>);
        found.push_back(maker<random>(source_, extent::most).make<T>());
        of_members<T, T>(found, [](T& root) -> T& { return root; });
        open_.pop_back();
        return found;
    }

public:
    template <class V, class Source> std::vector<V> of()
    {
        std::vector<V> found;
        if constexpr (is_a<V, nullable>) {
            found.emplace_back();
            for (auto&& edge : of<typename V::value_type, Source>())
                found.emplace_back(std::move(edge));
        } else if constexpr (is_a<V, std::vector>) {
            found = of_array<V, Source>();
        } else if constexpr (is_a<V, std::map>) {
            found = of_map<V, Source>();
        } else if constexpr (is_a<V, std::variant>) {
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (add_alternative<V, Source, I>(found), ...);
            }(std::make_index_sequence<std::variant_size_v<V>>{});
        } else if constexpr (described_object<V>) {
            found = of_object<V>();
        } else if constexpr (is_free_value<V>) {
            for (extent const e : {extent::least, extent::most, extent::any})
                found.push_back(made<V, Source>(source_, e));
            found.emplace_back().emplace_object();
            found.emplace_back().emplace_array();
            found.emplace_back().emplace_string();
        } else if constexpr (is_free_object<V> || is_verbatim<V>) {
            for (extent const e : {extent::least, extent::most})
                found.push_back(made<V, Source>(source_, e));
            found.emplace_back();
        } else {
            found = edges_of_scalar<V, Source>(source_);
        }
        keep_met<V, Source>(found);
        return found;
    }
};

} // namespace detail

/// The smallest value, the fullest, and for each member its every value on a bound of its type and
/// constraints: lengths in ASCII and in characters of four bytes, both ends of a range and of the
/// integer type, least and most items, each enumerator, each alternative, empty, null; each in an
/// otherwise smallest value. validate() has nothing to say of any. No two are written alike. The
/// same everywhere.
///
///     for (auto const& request : slipform::testing::edges<idenfy::token_request>())
///         CHECK(our_client.send(request).status() == 201);
template <class T> [[nodiscard]] std::vector<T> edges()
{
    static_assert(well_formed<T>);
    std::vector<T> found;
    found.push_back(smallest<T>());
    found.push_back(fullest<T>());
    for (auto&& edge : detail::edge_finder().of<T, detail::silent_source>())
        found.push_back(std::move(edge));
    std::set<std::string> texts;
    std::erase_if(found,
                  [&texts](T const& value) { return !texts.insert(serialize(value)).second; });
    return found;
}

} // namespace slipform::inline v0::testing
