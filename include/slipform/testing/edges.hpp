// Values on the bounds of what a schema accepts: all of them valid, and only just.
#pragma once

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/edges_of_scalars.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

/// Edges go to a `taker` one by one, so that no arrays of them are made for each type there is.
class edge_finder {
    random                   source_{1};
    std::vector<void const*> open_{}; // the types of the objects on the way here

    template <class T> static inline char identity = 0;

    /// The least and the most items; each edge of an item among as few others as can be.
    template <class V, class List> void of_array(List const& list, taker<V> take)
    {
        using item     = typename V::value_type;
        limits const l = limits_of(list);
        take(made<V>(list, source_, extent::least));
        take(made<V>(list, source_, extent::most));
        if (l.most_items < 1000) {
            V full = made<V>(list, source_, extent::least);
            while (full.size() < l.most_items)
                add_item(full, list, source_);
            take(std::move(full));
        }
        of<item>(parts_of_each(list), [&](item&& edge) {
            V one;
            one.push_back(std::move(edge));
            while (one.size() < l.least_items)
                add_item(one, list, source_);
            take(std::move(one));
        });
    }
    template <class V, class List> void of_map(List const& list, taker<V> take)
    {
        using key              = typename V::key_type;
        using item             = typename V::mapped_type;
        limits const l         = limits_of(list);
        auto const   put_entry = [&](key&& k, item&& i) {
            V one;
            one.try_emplace(std::move(k), std::move(i));
            for (int tries = 0; one.size() < l.least_items && tries < 1000; ++tries)
                add_item(one, list, source_);
            take(std::move(one));
        };
        take(made<V>(list, source_, extent::least));
        take(made<V>(list, source_, extent::most));
        if (l.most_items < 1000) {
            V full;
            for (int tries = 0; full.size() < l.most_items && tries < 10'000; ++tries)
                add_item(full, list, source_);
            take(std::move(full));
        }
        of<key>(parts_of_keys(list), [&](key&& edge) {
            put_entry(std::move(edge), made<item>(parts_of_each(list), source_, extent::least));
        });
        of<item>(parts_of_each(list), [&](item&& edge) {
            put_entry(made<key>(parts_of_keys(list), source_, extent::least), std::move(edge));
        });
    }

    template <class V, std::size_t I, class List>
    void of_alternative(List const& list, taker<V> take)
    {
        using A                                = std::variant_alternative_t<I, V>;
        [[maybe_unused]] auto const take_inner = [&take](A&& edge) {
            take(V(std::in_place_index<I>, std::move(edge)));
        };
        if constexpr (takes_any_object<A>)
            for (extent const e : {extent::least, extent::most})
                take(maker<random>(source_, e).template make_alternative<V, I>());
        else if constexpr (std::same_as<item_t<V>, A>)
            of<A>(parts_of_each(list), take_inner);
        else
            of<A>(list, take_inner);
    }

    template <class Root> Root unruled(extent e)
    {
        return maker<random>(source_, e).template make_unruled<Root>();
    }
    template <class Root> bool keeps_rules(Root& object)
    {
        maker<random>(source_, extent::any).mend(object);
        counting_sink sink;
        apply_rules(sink, object);
        return sink.failures == 0;
    }

    /// Puts an edge into a member of an object that is otherwise the smallest, or, where a rule
    /// minds that, any other.
    template <class Root, class M, class V> void put(M& (*slot)(Root&), V& edge, taker<Root> take)
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            Root object = unruled<Root>(attempt == 0 ? extent::least : extent::any);
            store(slot(object), edge);
            if (keeps_rules(object))
                return take(std::move(object));
            if (!fetch(slot(object), edge))
                return; // a rule took it away
        }
    }
    template <class Root, class M, class List>
    void of_slot(M& (*slot)(Root&), List const& list, taker<Root> take)
    {
        using V = content_t<M>;
        of<V>(list, [&](V&& edge) { put(slot, edge, take); });
    }
    /// From a Root to the I-th member of a T in it, to which another projection leads.
    template <class Root, class T, std::size_t I, class Projection> struct member_projection {
        using type = member_type<T, I>;
        static type& in(Root& root) { return Projection::in(root).*member_pointer<T, I>; }
    };
    template <class Root> struct identity_projection {
        static Root& in(Root& root) { return root; }
    };
    template <class Root, class T, std::size_t I, class Projection> void of_member(taker<Root> take)
    {
        using slot = member_projection<Root, T, I, Projection>;
        if constexpr (fields<T>.notes[I].flattened)
            of_members<Root, typename slot::type, slot>(take);
        else if constexpr (!fields<T>.notes[I].unknown_keys)
            of_slot(&slot::in, constraints_on<T, I>::list(), take);
    }
    template <class Root, class T, class Projection> void of_members(taker<Root> take)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (of_member<Root, T, I, Projection>(take), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }
    /// Into a member and out of it; false if nothing is there.
    template <class M, class V> static void store(M& member, V& value)
    {
        if constexpr (is_a<M, std::unique_ptr>)
            member = std::make_unique<V>(std::move(value));
        else
            member = std::move(value);
    }
    template <class M, class V> static bool fetch(M& member, V& value)
    {
        if constexpr (!may_be_absent<M>) {
            value = std::move(member);
        } else {
            if (!member)
                return false;
            value = std::move(*member);
        }
        return true;
    }

    template <class T> void of_object(taker<T> take)
    {
        take(maker<random>(source_, extent::least).make<T>());
        if (std::find(open_.begin(), open_.end(), &identity<T>) != open_.end())
            return; // it contains itself
        open_.push_back(&identity<T>);
        take(maker<random>(source_, extent::most).make<T>());
        of_members<T, T, identity_projection<T>>(take);
        open_.pop_back();
    }

    template <class V, class List> void candidates(List const& list, taker<V> take)
    {
        if constexpr (is_a<V, nullable>) {
            take(V());
            of<typename V::value_type>(
                list, [&take](typename V::value_type&& edge) { take(V(std::move(edge))); });
        } else if constexpr (is_a<V, std::vector>) {
            of_array<V>(list, take);
        } else if constexpr (is_a<V, std::map>) {
            of_map<V>(list, take);
        } else if constexpr (is_a<V, std::variant>) {
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (of_alternative<V, I>(list, take), ...);
            }(std::make_index_sequence<std::variant_size_v<V>>{});
        } else if constexpr (described_object<V>) {
            of_object<V>(take);
        } else if constexpr (is_free_value<V>) {
            for (extent const e : {extent::least, extent::most, extent::any})
                take(made<V>(list, source_, e));
            V object, array, text;
            object.emplace_object();
            array.emplace_array();
            text.emplace_string();
            for (V* const empty : {&object, &array, &text})
                take(std::move(*empty));
        } else if constexpr (is_free_object<V> || is_verbatim<V>) {
            for (extent const e : {extent::least, extent::most})
                take(made<V>(list, source_, e));
            take(V());
        } else {
            edges_of_scalar<V>(list, source_, take);
        }
    }

public:
    /// Those edges of a V that the constraints accept.
    template <class V, class List> void of(List const& list, taker<V> take)
    {
        candidates<V>(list, [&](V&& edge) {
            if (meets(edge, list))
                take(std::move(edge));
        });
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
    std::vector<T>        found;
    std::set<std::string> texts;
    auto const            keep = [&](T&& value) {
        if (texts.insert(serialize(value)).second)
            found.push_back(std::move(value));
    };
    keep(smallest<T>());
    keep(fullest<T>());
    detail::edge_finder().of<T>(detail::no_parts, keep);
    return found;
}

} // namespace slipform::inline v0::testing
