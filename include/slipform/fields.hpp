// What a schema says of the members of an object, as a record each: for field tables, and for
// whatever else is to be made of a schema.
#pragma once

#include <slipform/detail/constraints.hpp>
#include <slipform/detail/rules.hpp>
#include <slipform/detail/type_text.hpp>
#include <slipform/detail/word_sources.hpp>
#include <slipform/detail/write_value.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/well_formed.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

/// One member of an object as it stands on the wire.
struct field_info {
    std::string_view         name{};  ///< on the wire
    std::string_view         alias{}; ///< the second spelling; empty if there is none
    bool                     alias_wins = false;
    bool                     required   = false; ///< it may not be absent
    bool                     nullable   = false; ///< null has a meaning
    std::string_view         doc{};
    std::string_view         deprecated{}; ///< why, if it is
    std::string_view         source{};     ///< where it was found, if the document does not have it
    std::vector<word_source> word_sources{};   ///< the same of words of its enumeration
    std::string              type{};           ///< "array of string", "one of light, dark"
    std::string              server_default{}; ///< as JSON text; empty if none is stated
    std::vector<std::string> constraints{};    ///< "at most 100 characters", each as in messages
};

/// What a schema says of an object or an enumeration as a whole.
struct object_summary {
    std::string_view              doc{};
    std::string_view              deprecated{};
    std::string_view              source{};  ///< as in field_info
    std::string_view              tag_key{}; ///< empty if it carries no tag
    std::string_view              tag_value{};
    bool                          ignores_unknown_keys = false;
    bool                          keeps_unknown_keys   = false;
    std::vector<std::string_view> rules{}; ///< the sentences of the rules across members
};

namespace detail {

template <class D> std::string json_of(D const& value)
{
    std::string text;
    if constexpr (std::is_same_v<D, std::string_view>) {
        text.resize(json::string_bound(value.size()));
        char* const end = json::write_string(text.data(), value.data(), value.size());
        text.resize(static_cast<std::size_t>(end - text.data()));
    } else {
        text.resize(bound_of(value));
        text.resize(static_cast<std::size_t>(write_value(text.data(), value) - text.data()));
    }
    return text;
}

/// A default as a V would be written: minutes as so many seconds.
template <class V, class D> std::string default_text(D const& value)
{
    if constexpr (is_duration<V>)
        return json_of(V(value));
    else
        return json_of(value);
}

/// Puts the default of a V and what is demanded of it into the record.
template <class V> struct part_describer {
    field_info& info;

    template <class D> void take(dsl::server_default_t<D> const& part) const
    {
        info.server_default = default_text<V>(part.value);
    }
    template <class C> void take(C const& part) const
    {
        if constexpr (!dsl::is_annotation<C>)
            info.constraints.push_back(part.describe());
    }
};
template <class V, class List> void describe_parts(field_info& info, List const& list)
{
    list.for_each([&info](auto const& part) { part_describer<V>{info}.take(part); });
}

/// What does not depend on the type of the member. `wins`: whether the second spelling does.
[[nodiscard]] inline field_info field_record(member_names const&     spelled,
                                             dsl::field_notes const& notes, bool wins)
{
    field_info info;
    info.name       = spelled.name.name();
    info.doc        = notes.doc;
    info.deprecated = notes.deprecated;
    info.source     = notes.source;
    if (spelled.alias.size != 0) {
        info.alias      = spelled.alias.name();
        info.alias_wins = wins;
    }
    return info;
}
/// Adds what does.
template <class M> void add_type_to(field_info& info)
{
    info.required = !may_be_absent<M>;
    info.nullable = is_a<content_t<M>, nullable>;
    info.type     = type_text<content_t<M>>();
    if constexpr (has_words<M>)
        info.word_sources = list_word_sources<words_of<M>>(info.source);
}

template <class F> struct field_lister {
    F& f;

    template <class T, std::size_t I, class M> void leaf(M const&)
    {
        constexpr dsl::field_notes const& notes = fields<T>.notes[I];
        if constexpr (!notes.unknown_keys) {
            field_info info = field_record(names<T>[I], notes, alias_wins(notes, overlay<T>.notes));
            add_type_to<M>(info);
            if constexpr (constrained_member<T, I> || notes.has_default)
                describe_parts<unwrap_t<M>>(info, field_source<T, I>::list());
            f(std::as_const(info), std::type_identity<M>{});
        }
    }
};

template <class T, std::size_t I>
void collect_member_rules(std::vector<std::string_view>& sentences);

template <class T> void collect_rules(std::vector<std::string_view>& sentences)
{
    if constexpr (flattens<T>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (collect_member_rules<T, I>(sentences), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }
    if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
        overlay<T>.parts.for_each([&](auto const& part) {
            if constexpr (requires { part.sentence; })
                sentences.push_back(part.sentence);
        });
}
template <class T, std::size_t I>
void collect_member_rules(std::vector<std::string_view>& sentences)
{
    if constexpr (fields<T>.notes[I].flattened)
        collect_rules<member_type<T, I>>(sentences);
}

} // namespace detail

/// Where a member and its words were found, as sentences; empty if the document has them all.
///
///     "Beyond the page: acme-sdk 4.13.2, 2026-05-15. Words beyond the page: ON, OFF (acme-sdk 5)."
[[nodiscard]] inline std::string provenance_of(field_info const& info)
{
    std::string text;
    if (!info.source.empty())
        text.append("Beyond the page: ").append(info.source).append(".");
    for (word_source const& one : info.word_sources) {
        bool const first = &one == &info.word_sources.front();
        text.append(!first ? "; " : text.empty() ? "" : " ");
        text.append(first ? "Words beyond the page: " : "").append(one.words);
        text.append(" (").append(one.source).append(")");
    }
    return info.word_sources.empty() ? text : text.append(".");
}

/// Calls `f(field_info const&, std::type_identity<Member>)` for each member of the described struct
/// T, in the order of the wire; flattened members stand in their place. The type is for whoever
/// wants to go into nested objects. The record lives until `f` returns.
///
///     slipform::for_each_field<deepidv::session_request>([](auto const& field, auto) {
///         std::cout << field.name << ": " << field.type << '\n';
///     });
template <class T, class F> void for_each_field(F&& f)
{
    static_assert(well_formed<T>);
    static_assert(
        detail::described_object<T>,
        "slipform: for_each_field is for a described struct; go into the alternatives of a "
        "variant and the items of an array yourself");
    detail::field_lister<F> lister{f};
    detail::visit_leaves(detail::blueprint<T>.object, lister);
}

/// What the schema of T says as a whole.
template <class T> [[nodiscard]] object_summary summary_of()
{
    static_assert(well_formed<T> && detail::described_object<T>);
    object_summary summary{detail::overlay<T>.notes.doc,    detail::overlay<T>.notes.deprecated,
                           detail::overlay<T>.notes.source, detail::tag_of<T>.key,
                           detail::tag_of<T>.value,         detail::overlay<T>.notes.ignores,
                           detail::leaves<T>.keepers != 0,  {}};
    detail::collect_rules<T>(summary.rules);
    return summary;
}

} // namespace slipform::inline v0
