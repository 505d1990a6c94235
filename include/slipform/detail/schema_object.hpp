// The JSON Schema of an object: its properties, which of them must be there and in which spelling,
// and what becomes of others.
#pragma once

#include <slipform/detail/schema_union.hpp>
#include <slipform/fields.hpp>

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::detail {

class property_lister {
    schema_builder&     builder_;
    boost::json::object properties_{};
    boost::json::array  required_{};
    boost::json::array  all_of_{}; // what "required" cannot say of two spellings; rules

    static boost::json::object without(std::initializer_list<std::string_view> names)
    {
        boost::json::object absent;
        for (std::string_view const name : names)
            absent[name] = false;
        boost::json::object schema;
        schema["properties"] = std::move(absent);
        return schema;
    }

    /// At least one spelling if the member is required; both only where the second wins. Said by
    /// what is absent: "required" would have to come with "properties" for strict validators.
    void add_presence(std::string_view name, std::string_view alias, bool required, bool wins)
    {
        boost::json::object schema;
        if (required && wins)
            schema["not"] = without({name, alias});
        else if (!wins)
            schema[required ? "oneOf" : "anyOf"] =
                boost::json::array{without({name}), without({alias})};
        else
            return;
        all_of_.push_back(std::move(schema));
    }

    /// What is to be known of a member beside the schema of its values.
    struct property {
        member_names const&     spelled;
        dsl::field_notes const& notes;
        bool                    required;
        bool                    alias_wins;
        std::string_view        unit; ///< of a duration
    };

    /// Finds the default of a member that is a V, as JSON text.
    template <class V> struct default_finder {
        std::string& text;

        template <class D> void take(dsl::server_default_t<D> const& part) const
        {
            text = default_text<V>(part.value);
        }
        template <class P> void take(P const&) const {}
    };

    void annotate(boost::json::object& schema, property const& one)
    {
        std::string text(one.notes.doc);
        if (!one.unit.empty())
            text.append(text.empty() ? "In " : " In ").append(one.unit).append(".");
        schema_builder::describe(schema, text, one.notes.deprecated);
        json_schema_node node(schema, builder_.definitions());
        schema_builder::comment_source(node, one.notes.source);
    }

    void add(property const& one, boost::json::object schema, std::string_view default_json)
    {
        bool const shows_alias =
            one.spelled.alias.size != 0 && builder_.options().aliases == alias_policy::accept_both;
        boost::json::object    second = shows_alias ? schema : boost::json::object();
        std::string_view const name   = one.spelled.name.name();
        if (!default_json.empty()) {
            boost::system::error_code none;
            schema["default"] = boost::json::parse(default_json, none);
        }
        annotate(schema, one);
        properties_[name] = std::move(schema);
        if (shows_alias)
            add_second(one, std::move(second));
        else if (one.required)
            required_.push_back(text_value(name));
    }
    void add_second(property const& one, boost::json::object schema)
    {
        std::string_view const name = one.spelled.name.name(), alias = one.spelled.alias.name();
        schema_builder::describe(
            schema,
            std::string("As ").append(name) + (one.alias_wins ? ", and wins over it." : "."), {});
        properties_[alias] = std::move(schema);
        add_presence(name, alias, one.required, one.alias_wins);
    }

public:
    explicit property_lister(schema_builder& builder) : builder_(builder) {}

    void add_tag(tag const& label)
    {
        if (label.key.empty())
            return;
        boost::json::object schema{{"type", "string"}};
        schema["const"]        = text_value(label.value);
        properties_[label.key] = std::move(schema);
        required_.push_back(text_value(label.key));
    }

    template <class T, std::size_t I, class M> void leaf(M const&)
    {
        constexpr dsl::field_notes const& notes = fields<T>.notes[I];
        if constexpr (!notes.unknown_keys) {
            using V = unwrap_t<M>;
            property one{
                names<T>[I], notes, !may_be_absent<M>, alias_wins(notes, overlay<T>.notes), {}};
            if constexpr (is_duration<V>)
                one.unit = unit_name<V>();
            std::string default_json;
            if constexpr (notes.has_default)
                field_source<T, I>::list().for_each(
                    [&](auto const& part) { default_finder<V>{default_json}.take(part); });
            add(one, builder_.value<content_t<M>, constraints_on<T, I>>(), default_json);
        }
    }

    [[nodiscard]] boost::json::array& all_of() noexcept { return all_of_; }

    /// Puts all that was listed into the schema of the object.
    void finish(boost::json::object& schema)
    {
        if (!properties_.empty())
            schema["properties"] = std::move(properties_);
        if (!required_.empty())
            schema["required"] = std::move(required_);
        if (!all_of_.empty())
            schema["allOf"] = std::move(all_of_);
    }
};

template <class T, std::size_t I> void add_rule_keywords_of_member(boost::json::array& all);

/// The rules of T and of what is flattened into it that are said in keywords too, into `all`.
template <class T> void add_rule_keywords(boost::json::array& all)
{
    if constexpr (flattens<T>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (add_rule_keywords_of_member<T, I>(all), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }
    if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
        overlay<T>.parts.for_each([&all](auto const& part) {
            if constexpr (requires { part.keywords; }) {
                boost::system::error_code broken;
                boost::json::value const  said = boost::json::parse(part.keywords, broken);
                if (said.is_object())
                    all.push_back(said);
            }
        });
}

template <class T, std::size_t I> void add_rule_keywords_of_member(boost::json::array& all)
{
    if constexpr (fields<T>.notes[I].flattened)
        add_rule_keywords<member_type<T, I>>(all);
}

template <class T> boost::json::object schema_builder::object_schema()
{
    boost::json::object schema{{"type", "object"}};
    describe(schema, overlay<T>.notes.doc, overlay<T>.notes.deprecated);
    property_lister lister(*this);
    lister.add_tag(tag_of<T>);
    visit_leaves(blueprint<T>.object, lister);
    add_rule_keywords<T>(lister.all_of());
    lister.finish(schema);
    schema["additionalProperties"] = takes_unknown_keys<T>();
    std::vector<std::string_view> rules;
    collect_rules<T>(rules);
    json_schema_node node(schema, definitions_);
    comment_source(node, overlay<T>.notes.source);
    for (std::string_view const rule : rules)
        node.comment(std::string("Required: ").append(rule));
    return schema;
}

} // namespace slipform::inline v0::detail
