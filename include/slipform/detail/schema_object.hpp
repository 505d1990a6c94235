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

    template <class T, std::size_t I> struct default_finder {
        boost::json::object& schema;

        template <class D> void take(dsl::server_default_t<D> const& part) const
        {
            boost::system::error_code none;
            schema["default"] =
                boost::json::parse(default_text<member_type<T, I>>(part.value), none);
        }
        template <class P> void take(P const&) const {}
    };

    template <class T, std::size_t I, class M> void annotate(boost::json::object& schema)
    {
        if constexpr (fields<T>.part[I] != field_parts<T>::none)
            part_at<fields<T>.part[I]>(overlay<T>.parts).parts.for_each([&](auto const& part) {
                default_finder<T, I>{schema}.take(part);
            });
        std::string text(fields<T>.notes[I].doc);
        if constexpr (is_duration<unwrap_t<M>>)
            if (constexpr std::string_view unit = unit_name<unwrap_t<M>>(); !unit.empty())
                text.append(text.empty() ? "In " : " In ").append(unit).append(".");
        schema_builder::describe(schema, text, fields<T>.notes[I].deprecated);
        json_schema_node node(schema, builder_.definitions());
        schema_builder::comment_source(node, fields<T>.notes[I].source);
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
        if constexpr (!fields<T>.notes[I].unknown_keys) {
            constexpr bool         must = !may_be_absent<M>;
            std::string_view const name = names<T>[I].name.name();
            boost::json::object    schema;
            if constexpr (field_source<T, I>::exists)
                schema = builder_.value<M, field_source<T, I>>();
            else
                schema = builder_.value<M>();
            bool const aliased = names<T>[I].alias.size != 0 &&
                                 builder_.options().aliases == alias_policy::accept_both;
            boost::json::object second = aliased ? schema : boost::json::object();
            annotate<T, I, M>(schema);
            properties_[name] = std::move(schema);
            if (!aliased) {
                if (must)
                    required_.push_back(text_value(name));
                return;
            }
            std::string_view const  alias = names<T>[I].alias.name();
            dsl::field_notes const& notes = fields<T>.notes[I];
            bool const              own   = notes.also_by_style || !notes.also_name.empty();
            bool const wins = (own ? notes.wins : overlay<T>.notes.wins) == dsl::precedence::alias;
            schema_builder::describe(
                second, std::string("As ").append(name) + (wins ? ", and wins over it." : "."), {});
            properties_[alias] = std::move(second);
            add_presence(name, alias, must, wins);
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
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (add_rule_keywords_of_member<T, I>(all), ...);
    }(std::make_index_sequence<member_count<T>>{});
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
