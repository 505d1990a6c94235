// How arbitrary values are made: member by member, each until its constraints accept it.
#pragma once

#include <slipform/detail/check_value.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/testing/limits.hpp>
#include <slipform/testing/samples.hpp>
#include <slipform/validate.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing::detail {

/// How much of a value is made.
enum class extent : unsigned char { any, least, most };

/// The kit is at its wits' end; the schema can help it.
[[noreturn]] inline void give_up(std::string_view what)
{
    std::fprintf(stderr, "slipform: no value found that meets: %.*s\n", static_cast<int>(what.size()),
                 what.data());
    std::abort();
}

template <class V, class List> bool meets(V const& value, List const& list)
{
    counting_sink sink;
    check_value(sink, value, nullptr);
    if (sink.failures == 0)
        check_parts(sink, list, value, nullptr);
    return sink.failures == 0;
}

template <class List> std::string describe_all(List const& list)
{
    std::string text;
    list.for_each([&text]<class C>(C const& part) {
        if constexpr (!dsl::is_annotation<C>)
            text.append(text.empty() ? "" : ", ").append(part.describe());
    });
    return text;
}

template <choices R> class maker {
    R&          random_;
    extent      extent_;
    std::size_t depth_ = 0;

    /// Types that contain themselves come to an end here.
    [[nodiscard]] bool shallow() const { return depth_ > 5; }
    [[nodiscard]] bool present()
    {
        if (extent_ == extent::least || shallow())
            return false;
        return extent_ == extent::most || random_.one_in(2);
    }

    std::size_t item_count(limits const& l, std::size_t attempt)
    {
        if (extent_ == extent::least || shallow())
            return l.least_items + attempt / 8;
        std::size_t const most = l.most_items < l.least_items + 4 ? l.most_items : l.least_items + 4;
        return extent_ == extent::most ? most : l.least_items + random_.below(most - l.least_items + 1);
    }

    std::string make_text(limits const& l, std::size_t attempt)
    {
        if (extent_ == extent::least)
            return arbitrary_text(random_, l.least_length + attempt / 16, alphabet::lower_case);
        if (l.most_length < 4096 && random_.one_in(10)) // on the bound
            return arbitrary_text(random_, l.most_length, random_.one_in(2) ? alphabet::word : alphabet::any);
        std::string text = arbitrary_text(random_);
        while (count_code_points(text) < l.least_length)
            text += arbitrary_text(random_, 1, alphabet::word);
        return text;
    }

    /// A text that may satisfy the list: a sample of one of its constraints, if there are any.
    template <class List> std::string candidate_text(List const& list, std::size_t attempt)
    {
        std::size_t samples = 0;
        list.for_each([&samples]<class C>(C const&) { samples += has_sample<C, R> ? 1 : 0; });
        if (samples == 0)
            return make_text(limits_of(list), attempt);
        std::string text;
        std::size_t pick = random_.below(samples);
        list.for_each([&]<class C>(C const& constraint) {
            if constexpr (has_sample<C, R>)
                if (pick-- == 0)
                    text = take_sample(constraint, random_);
        });
        return text;
    }

    template <class V, class List> V candidate_number(List const& list)
    {
        bounds<V> b;
        list.for_each([&b](auto const& part) { b.take(part); });
        if constexpr (real<V>) {
            constexpr double some[] = {0.0, 0.5, 1.0, -1.0, 0.1, 1e300, 5e-324, 123456.789};
            double const     low    = b.real_low, high = b.real_high;
            if (low > -1e17 && high < 1e17)
                return low + (high - low) * static_cast<double>(random_.below(1025)) / 1024.0;
            return some[random_.below(8)];
        } else {
            if (extent_ == extent::least && b.low <= 0 && b.high >= 0)
                return bounds<V>::value(0);
            std::int64_t const edges[] = {b.low, b.high, b.low + (b.low < b.high), b.high - (b.low < b.high),
                                          0, 1};
            if (random_.one_in(3))
                return bounds<V>::value(edges[random_.below(6)]);
            return bounds<V>::value(between(random_, b.low, b.high));
        }
    }

    template <class V, class List> V candidate_array(List const& list, std::size_t attempt)
    {
        using item                = typename V::value_type;
        V                 array;
        std::size_t const size = item_count(limits_of(list), attempt);
        ++depth_;
        if (extent_ == extent::most && !shallow())
            append_every<item>(array);
        while (array.size() < size)
            array.push_back(make_item<item>(list));
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

    /// An item, the constraints in each() seen to.
    template <class I, class List> I make_item(List const& list)
    {
        using facts = list_facts<std::remove_cvref_t<List>>;
        if constexpr (facts::each != facts::size)
            return make_for<I>(part_at<facts::each>(list).constraints);
        else
            return make<I>();
    }
    template <class K, class List> K make_key(List const& list)
    {
        using facts = list_facts<std::remove_cvref_t<List>>;
        if constexpr (facts::keys != facts::size)
            return make_for<K>(part_at<facts::keys>(list).constraints);
        else
            return make<K>();
    }

    template <class V, class List> V candidate(List const& list, std::size_t attempt)
    {
        if constexpr (std::same_as<V, std::string>) {
            return candidate_text(list, attempt);
        } else if constexpr (integer<V> || real<V> || is_duration<V> || date<V>) {
            return candidate_number<V>(list);
        } else if constexpr (is_a<V, std::vector>) {
            return candidate_array<V>(list, attempt);
        } else if constexpr (is_a<V, std::map>) {
            V map;
            ++depth_;
            for (std::size_t n = item_count(limits_of(list), attempt); n > 0; --n)
                map.insert_or_assign(make_key<typename V::key_type>(list),
                                     make_item<typename V::mapped_type>(list));
            --depth_;
            return map;
        } else if constexpr (!std::is_void_v<item_t<V>>) { // one or many
            using one = std::variant_alternative_t<0, V>;
            if (extent_ != extent::most && random_.one_in(2))
                return make_item<one>(list);
            return candidate_array<std::vector<one>>(list, attempt);
        } else {
            return make<V>();
        }
    }

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
            object[plan_of<V>.marks[0].label.key] = "LATER_" + arbitrary_text(random_, 3, alphabet::lower_case);
        fill_free(object, [](std::string_view key) {
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

    template <class Object, class Owned> void fill_free(Object& object, Owned owned)
    {
        for (std::size_t n = extent_ == extent::most ? 2 : random_.below(3); n > 0; --n) {
            std::string const key = arbitrary_text(random_);
            if (!owned(key))
                object[key] = make<std::remove_cvref_t<decltype(object[key])>>();
        }
    }

    template <class Value> Value make_free()
    {
        Value value(nullptr);
        ++depth_;
        switch (extent_ == extent::least ? 0 : random_.below(depth_ > 3 ? 6 : 8)) {
        case 1: value = random_.one_in(2); break;
        case 2: value = static_cast<std::int64_t>(random_.bits() >> random_.below(64)); break;
        case 3: value = random_.bits() | std::uint64_t{1} << 63; break;
        case 4: value = static_cast<double>(random_.below(1000)) / 8.0; break;
        case 5: value.emplace_string() = arbitrary_text(random_); break;
        case 6:
            value.emplace_array();
            for (std::size_t n = random_.below(3); n > 0; --n)
                value.get_array().push_back(make_free<Value>());
            break;
        case 7: fill_free(value.emplace_object(), [](std::string_view) { return false; }); break;
        default: break;
        }
        --depth_;
        return value;
    }

    template <class Root, class T, std::size_t I> void make_member(T& object)
    {
        using M   = member_type<T, I>;
        M& member = object.*member_pointer<T, I>;
        if constexpr (fields<T>.notes[I].flattened) {
            make_members<Root>(member);
        } else if constexpr (fields<T>.notes[I].unknown_keys) {
            if (extent_ == extent::most || (extent_ == extent::any && random_.one_in(4)))
                fill_free(member, [](std::string_view key) { return owns_key<Root>(key); });
        } else if constexpr (may_be_absent<M>) {
            if (!present())
                return;
            auto content = make_field<T, I, content_t<M>>();
            if constexpr (is_a<M, std::unique_ptr>)
                member = std::make_unique<content_t<M>>(std::move(content));
            else
                member = std::move(content);
        } else {
            member = make_field<T, I, M>();
        }
    }
    template <class T, std::size_t I, class V> V make_field()
    {
        if constexpr (field_source<T, I>::exists)
            return make_for<V>(field_source<T, I>::list());
        else
            return make<V>();
    }
    template <class Root, class T> void make_members(T& object)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (make_member<Root, T, I>(object), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }

    template <class T> T make_object()
    {
        ++depth_;
        for (std::size_t attempt = 0; attempt < 10'000; ++attempt) {
            T object{};
            make_members<T>(object);
            mend(object);
            counting_sink sink;
            apply_rules(sink, object);
            if (sink.failures == 0) {
                --depth_;
                return object;
            }
        }
        give_up("the rules of an object; see rule(...).met_by(...)");
    }
    /// Lets rules that know how make the object keep them.
    template <class T> void mend(T& object)
    {
        overlay<T>.parts.for_each([&object](auto const& part) {
            if constexpr (requires { part.meet(object); })
                if (!part.test(object))
                    part.meet(object);
        });
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

    /// A value of a type on which nothing else is said.
    template <class T> T make()
    {
        if constexpr (std::same_as<T, bool>)
            return extent_ == extent::most || (extent_ == extent::any && random_.one_in(2));
        else if constexpr (std::is_enum_v<T> || is_a<T, open>)
            return make_word<T>();
        else if constexpr (std::same_as<T, boost::json::value>)
            return make_free<T>();
        else if constexpr (is_free_object<T>) {
            T object;
            fill_free(object, [](std::string_view) { return false; });
            return object;
        } else if constexpr (is_verbatim<T>)
            return T{make<decltype(T::value)>()};
        else if constexpr (is_a<T, std::variant> && std::is_void_v<item_t<T>>) {
            std::size_t const pick = extent_ == extent::any ? random_.below(std::variant_size_v<T>) : 0;
            T                 out;
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
