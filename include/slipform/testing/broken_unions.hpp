// Breaking the way in which the alternatives of a std::variant are told apart, and each of them.
#pragma once

#include <slipform/model/shape.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/testing/broken_objects.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace slipform::inline v0::testing::detail {

template <class V, class Source, class Whole> struct union_breaker {
    breaker& b;
    node&    at;
    unsigned taken;

    static constexpr auto const& plan = plan_of<V>;
    static constexpr bool        keyed =
        !plan.tagged && plan.mark_count != 0 && plan.marks[0].key.size != 0;
    static constexpr bool open = plan.open != plan.none;

    void alternatives(V const& good)
    {
        b.meet<V>(good.index());
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((I == good.index() ? alternative<I>(good) : void()), ...);
            (another<I>(), ...);
        }(std::make_index_sequence<std::variant_size_v<V>>{});
    }

private:
    /// An alternative that `good` has nowhere is put in its place.
    template <std::size_t I> void another()
    {
        if (b.inserted_ >= 2 || !b.met_.insert(&breaker::identity<V, I>).second)
            return;
        using A = std::variant_alternative_t<I, V>;
        breaker::insertion const here(b.inserted_);
        V                        other;
        if constexpr (takes_any_object<A>)
            other = maker<random>(b.source_, extent::most).template make_alternative<V, I>();
        else
            other.template emplace<I>(made<A>(inner<A>::list(), b.source_));
        node good = std::exchange(at, node_of(other));
        alternative<I>(other);
        at = std::move(good);
    }

    /// What is said of an alternative: of the one that may stand for many, what each() says.
    template <class A>
    using inner = std::conditional_t<std::same_as<item_t<V>, A>, each_source<Source>, Source>;

    template <std::size_t I> void alternative(V const& good)
    {
        using A                  = std::variant_alternative_t<I, V>;
        std::string_view telling = {};
        if constexpr ((kinds_of<A>() & object_kind) != 0)
            telling = marks(I);
        b.value<A, inner<A>, V>(std::get<I>(good), at, taken, telling);
    }

    /// Breaks what marks the alternative that is there; gives the key that tells it, if one does.
    std::string_view marks(std::size_t index)
    {
        if constexpr (plan.tagged) {
            object_breaker::tag(b, at, plan.marks[0].label.key, !open);
        } else if constexpr (keyed) {
            std::string_view own{}, other{};
            for (std::size_t i = 0; i < plan.mark_count; ++i)
                (plan.marks[i].alternative == index ? own : other) = plan.marks[i].key.name();
            if (!own.empty() && !open)
                b.without_member(at, own, errc::no_alternative,
                                 "no key that tells alternatives apart", false);
            if (!own.empty() && !other.empty()) {
                at.members.emplace_back(other, node::null());
                b.add(errc::no_alternative, "keys of two alternatives");
                at.members.pop_back();
            }
            return own;
        }
        return {};
    }
};

template <class V, class Source, class Whole>
void breaker::value(V const& good, node& at, unsigned taken, std::string_view telling)
{
    if constexpr (is_a<V, nullable>) {
        using inner = typename V::value_type;
        using whole = std::conditional_t<std::same_as<V, Whole>, inner, Whole>;
        if (good)
            return value<inner, Source, whole>(*good, at, taken, telling);
        if (inserted_ >= 2)
            return wrong_kinds(at, taken, tempting_text<inner>);
        insertion const here(inserted_);
        inner const     one = made<inner>(Source::list(), source_);
        at                  = node_of(one);
        value<inner, Source, whole>(one, at, taken, telling);
        at = node::null();
    } else {
        if constexpr (std::same_as<V, Whole>)
            wrong_kinds(at, taken, tempting_text<V>);
        if constexpr (integer<V>)
            wrong_integers<V>(at);
        else if constexpr (is_duration<V>)
            wrong_integers<typename V::rep>(at);
        else if constexpr (real<V>)
            for (char const* number : {"1e999", "-1e999"})
                with(at, node::number(number), errc::number_out_of_type,
                     "a number that no double can hold");
        else if constexpr (date<V>)
            for (char const* text : {"", "2023-02-29", "2023-2-01", "2023-13-01", "01.02.2023",
                                     "20230201", "2023-02-01T00:00:00Z"})
                with(at, node::string(text), errc::bad_format, "a text that is no date");
        else if constexpr (std::is_enum_v<V>)
            wrong_words<V>(at);
        else if constexpr (is_a<V, std::vector>)
            items<V, Source>(good, at);
        else if constexpr (is_a<V, std::map>)
            entries<V, Source>(good, at);
        else if constexpr (is_a<V, std::variant>)
            union_breaker<V, Source, Whole>{*this, at, taken}.alternatives(good);
        else if constexpr (is_free_value<V>)
            free_value(at);
        else if constexpr (is_free_object<V> || is_verbatim<V>)
            free_members(at);
        else if constexpr (described_object<V>)
            object_breaker{*this, at, telling}.object(good, !std::same_as<V, Whole>);
        break_constraints<V, Source, Whole>(good, [&](V const& refused, errc code) {
            with(at, node_of(refused), code, "a value that a constraint refuses");
        });
    }
}

} // namespace slipform::inline v0::testing::detail
