// How arbitrary values are made: member by member, each until its constraints accept it.
#pragma once

#include <slipform/detail/check_value.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/testing/free_json.hpp>
#include <slipform/testing/open_types.hpp>
#include <slipform/testing/scalars.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing::detail {

template <choices R> class maker {
    R&          random_;
    extent      extent_;
    std::size_t depth_ = 0;
    open_types  open_{};
    bool yielding_ = false; // a rule wants a member that would not be there, or minds one that is

    /// What contains itself comes to an end here, and what is to have everything in every array.
    [[nodiscard]] bool shallow() const
    {
        return depth_ > 16 || (depth_ > 5 && (extent_ != extent::any || open_.recur()));
    }
    [[nodiscard]] bool present()
    {
        if (shallow())
            return false;
        if (extent_ == extent::any)
            return random_.one_in(2);
        return (extent_ == extent::most) != (yielding_ && random_.one_in(4));
    }

    scalar_maker<R> scalars() { return {random_, extent_}; }
    free_maker<R>   free_values() { return {random_, extent_}; }

    std::size_t item_count(limits const& l, std::size_t attempt)
    {
        if (extent_ == extent::least || shallow())
            return l.least_items + attempt / 8;
        std::size_t const most =
            l.most_items < l.least_items + 4 ? l.most_items : l.least_items + 4;
        return extent_ == extent::most ? most
                                       : l.least_items + random_.below(most - l.least_items + 1);
    }

    template <class V, class List> V candidate_array(List const& list, std::size_t attempt)
    {
        using item = typename V::value_type;
        V                 array;
        std::size_t const size = item_count(limits_of(list), attempt);
        ++depth_;
        if (extent_ == extent::most && !shallow() && attempt == 0)
            append_every<item>(array);
        while (array.size() < size)
            array.push_back(make_from<item>(parts_of_each(list)));
        --depth_;
        return array;
    }

    /// One of each, where there is a known number of kinds of items.
    template <class I, class V> void append_every(V& array)
    {
        if constexpr (std::is_enum_v<I>) {
            for (std::size_t i = 0; i < enumerator_count<I>; ++i)
                array.push_back(enumerators_of<I>.values[i]);
        } else if constexpr (is_a<I, open>) {
            using E = typename I::enum_type;
            for (std::size_t i = 0; i < enumerator_count<E>; ++i)
                array.push_back(enumerators_of<E>.values[i]);
        } else if constexpr (is_a<I, std::variant>) {
            [&]<std::size_t... J>(std::index_sequence<J...>) {
                (array.push_back(make_alternative<I, J>()), ...);
            }(std::make_index_sequence<std::variant_size_v<I>>{});
        }
    }

    template <class V, class List> V candidate(List const& list, std::size_t attempt)
    {
        if constexpr (std::same_as<V, std::string>) {
            return scalars().candidate_text(list, attempt);
        } else if constexpr (integer<V> || real<V> || is_duration<V> || date<V>) {
            return scalars().template candidate_number<V>(list);
        } else if constexpr (is_a<V, std::vector>) {
            return candidate_array<V>(list, attempt);
        } else if constexpr (is_a<V, std::map>) {
            V map;
            ++depth_;
            for (std::size_t n = item_count(limits_of(list), attempt); n > 0; --n) {
                // The key first, on every compiler.
                auto key  = make_from<typename V::key_type>(parts_of_keys(list));
                auto item = make_from<typename V::mapped_type>(parts_of_each(list));
                map.insert_or_assign(std::move(key), std::move(item));
            }
            --depth_;
            return map;
        } else if constexpr (!std::is_void_v<item_t<V>>) { // one or many
            using one = std::variant_alternative_t<0, V>;
            if (extent_ != extent::most && random_.one_in(2))
                return make_from<one>(parts_of_each(list));
            return candidate_array<std::vector<one>>(list, attempt);
        } else {
            return make<V>();
        }
    }

    /// An object that none of the marked alternatives of the union takes.
    template <class V, class A> A make_unmarked()
    {
        A     out;
        auto& object = [&out]() -> auto& {
            if constexpr (is_verbatim<A>)
                return out.value;
            else
                return out;
        }();
        if (plan_of<V>.tagged)
            object[plan_of<V>.marks[0].label.key] =
                "LATER_" + arbitrary_text(random_, 3, alphabet::lower_case);
        free_values().fill_free(object, [](std::string_view key) {
            for (std::size_t i = 0; i < plan_of<V>.mark_count; ++i) {
                auto const& mark = plan_of<V>.marks[i];
                if (key == mark.label.key || (mark.key.size != 0 && key == mark.key.name()) ||
                    (mark.alias.size != 0 && key == mark.alias.name()))
                    return true;
            }
            return false;
        });
        return out;
    }

    template <class Root, class T, std::size_t I> void make_member(T& object)
    {
        using M   = member_type<T, I>;
        M& member = object.*member_pointer<T, I>;
        if constexpr (fields<T>.notes[I].flattened) {
            make_members<Root>(member);
        } else if constexpr (fields<T>.notes[I].unknown_keys) {
            if (extent_ == extent::most || (extent_ == extent::any && random_.one_in(4)))
                free_values().fill_free(member,
                                        [](std::string_view key) { return owns_key<Root>(key); });
        } else {
            fill(member, constraints_on<T, I>::list());
        }
    }
    /// Members of one type with the same constraints are made by the same function.
    template <class M, class List> void fill(M& member, List const& list)
    {
        if constexpr (!may_be_absent<M>)
            member = make_from<M>(list);
        else if (present()) {
            auto content = make_from<content_t<M>>(list);
            if constexpr (is_a<M, std::unique_ptr>)
                member = std::make_unique<content_t<M>>(std::move(content));
            else
                member = std::move(content);
        }
    }
    template <class Root, class T> void make_members(T& object)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (make_member<Root, T, I>(object), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }

    template <class T> static inline char identity = 0;

    /// What contains itself does so once where everything is there: it would not end otherwise.
    template <class T> T make_object()
    {
        std::size_t const depth = depth_;
        depth_ += 1 + (extent_ == extent::most ? 10 * open_.count(&identity<T>) : 0);
        open_.begin(&identity<T>);
        for (std::size_t attempt = 0; attempt < 10'000; ++attempt) {
            bool const yielded = std::exchange(yielding_, attempt > 100);
            T          object  = make_unruled<T>();
            yielding_          = yielded;
            mend(object);
            counting_sink sink;
            apply_rules(sink, object);
            if (sink.failures == 0) {
                open_.end();
                depth_ = depth;
                return object;
            }
        }
        give_up("the rules of an object; see rule(...).met_by(...)");
    }
    template <class V> V make_word()
    {
        if constexpr (std::is_enum_v<V>) {
            return enumerators_of<V>.values[random_.below(enumerator_count<V>)];
        } else {
            using E = typename V::enum_type;
            if (extent_ == extent::any && random_.one_in(6))
                return V("LATER_" + arbitrary_text(random_, 4, alphabet::lower_case));
            return make_word<E>();
        }
    }

public:
    maker(R& random, extent e) : random_(random), extent_(e) {}

    /// A value that its constraints accept.
    template <class V, class List> V make_for(List const& list)
    {
        if constexpr (is_a<V, nullable>) {
            if (extent_ == extent::least || (extent_ == extent::any && random_.one_in(4)))
                return V();
            return V(make_for<typename V::value_type>(list));
        } else {
            for (std::size_t attempt = 0; attempt < 10'000; ++attempt) {
                V value = candidate<V>(list, attempt);
                if (meets(value, list))
                    return value;
            }
            give_up(describe_all(list));
        }
    }

    /// The same of a list that may be empty: then the type alone says what is made.
    template <class V, class List> V make_from(List const& list)
    {
        if constexpr (list_facts<List>::any)
            return make_for<V>(list);
        else
            return make<V>();
    }

    /// A union in which this alternative is.
    template <class V, std::size_t I> V make_alternative()
    {
        using A = std::variant_alternative_t<I, V>;
        V out;
        if constexpr (takes_any_object<A>)
            out.template emplace<I>(make_unmarked<V, A>());
        else
            out.template emplace<I>(make<A>());
        return out;
    }

    /// An object whose members are sound, whatever the rules across them say.
    template <class T> T make_unruled()
    {
        T object{};
        make_members<T>(object);
        return object;
    }

    /// Lets rules that know how make the object keep them.
    template <class T> void mend(T& object)
    {
        if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
            overlay<T>.parts.for_each([&object](auto const& part) {
                if constexpr (requires { part.meet(object); })
                    if (!part.test(object))
                        part.meet(object);
            });
    }

    /// A value of a type on which nothing else is said.
    template <class T> T make()
    {
        if constexpr (std::same_as<T, bool>)
            return extent_ == extent::most || (extent_ == extent::any && random_.one_in(2));
        else if constexpr (std::is_enum_v<T> || is_a<T, open>)
            return make_word<T>();
        else if constexpr (std::same_as<T, boost::json::value>)
            return free_values().template make_free<T>();
        else if constexpr (is_free_object<T>) {
            T object;
            free_values().fill_free(object, [](std::string_view) { return false; });
            return object;
        } else if constexpr (is_verbatim<T>)
            return T{make<decltype(T::value)>()};
        else if constexpr (is_a<T, std::variant> && std::is_void_v<item_t<T>>) {
            std::size_t const pick =
                extent_ == extent::any ? random_.below(std::variant_size_v<T>) : 0;
            T out;
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (void)((pick == I && (out = make_alternative<T, I>(), true)) || ...);
            }(std::make_index_sequence<std::variant_size_v<T>>{});
            return out;
        } else if constexpr (described_object<T>)
            return make_object<T>();
        else
            return make_for<T>(part_list<>{});
    }
};

} // namespace slipform::inline v0::testing::detail
