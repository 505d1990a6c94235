// The JSON Schema of a std::variant: oneOf its alternatives, each told apart as the plan of reading
// tells it.
#pragma once

#include <slipform/detail/schema_value.hpp>
#include <slipform/model/union_plan.hpp>

#include <cstddef>
#include <utility>

namespace slipform::inline v0::detail {

template <class V, class Source, std::size_t... I>
boost::json::object schema_builder::union_of(std::index_sequence<I...>)
{
    array alternatives;
    (alternatives.emplace_back(alternative<V, I, Source>()), ...);
    if (alternatives.size() == 1)
        return std::move(alternatives[0].get_object());
    object schema;
    schema["oneOf"] = std::move(alternatives);
    return schema;
}

template <class V, std::size_t I, class Source> boost::json::object schema_builder::alternative()
{
    using A = std::variant_alternative_t<I, V>;
    if constexpr (takes_any_object<unwrap_t<A>>) {
        return open_end<V>();
    } else {
        object schema;
        if constexpr (std::same_as<item_t<V>, A>) // each() speaks of the one as of the many
            schema = value<A, each_source<Source>>();
        else if constexpr (facts_of<Source>::any)
            schema = value<A, inside_only<Source>>();
        else
            schema = value<A>();
        if constexpr (facts_of<Source>::direct)
            constrain<A, Source>(schema);
        if constexpr (described_object<A>)
            if (plan_of<V>.mark_count > 1 && !plan_of<V>.tagged && takes_unknown_keys<A>())
                forbid_marks<V>(schema, I);
        return schema;
    }
}

/// No object that carries the keys by which other alternatives than `but` are told.
template <class V> void schema_builder::forbid_marks(object& schema, std::size_t but)
{
    object absent;
    for (std::size_t m = 0; m < plan_of<V>.mark_count; ++m) {
        object_mark const& mark = plan_of<V>.marks[m];
        if (mark.alternative == but)
            continue;
        absent[mark.key.name()] = false;
        if (mark.alias.size != 0)
            absent[mark.alias.name()] = false;
    }
    schema["type"]       = "object";
    schema["properties"] = std::move(absent);
}

/// The alternative that takes the objects that no other does.
template <class V> boost::json::object schema_builder::open_end()
{
    constexpr auto const& plan   = plan_of<V>;
    object                schema = typed("object");
    if (plan.mark_count == 0)
        return schema;
    if (!plan.tagged) {
        forbid_marks<V>(schema, plan.none);
        return schema;
    }
    array known;
    for (std::size_t m = 0; m < plan.mark_count; ++m)
        known.emplace_back(text_value(plan.marks[m].label.value));
    object tag;
    tag["type"] = "string";
    tag["not"]  = object{{"enum", std::move(known)}};
    object properties;
    properties[plan.marks[0].label.key] = std::move(tag);
    schema["properties"]                = std::move(properties);
    schema["required"]                  = array{text_value(plan.marks[0].label.key)};
    return schema;
}

} // namespace slipform::inline v0::detail
