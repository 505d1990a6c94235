// The JSON Schema of a value of any schema type, with the constraints its field puts to it.
#pragma once

#include <slipform/core/type_name.hpp>
#include <slipform/detail/constraints.hpp>
#include <slipform/detail/schema_constraints.hpp>
#include <slipform/detail/word_sources.hpp>
#include <slipform/json_schema_options.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

/// A source whose direct constraints are left out: only what stands in each() and keys().
template <class Source> struct inside_only : Source {
};
template <class Source> inline constexpr bool has_direct = facts_of<Source>::direct;
template <class Source> inline constexpr bool has_direct<inside_only<Source>> = false;

class schema_builder {
    json_schema_options const& options_;
    schema_definitions         definitions_;

    using object = boost::json::object;
    using array  = boost::json::array;

    static object typed(char const* type)
    {
        object schema;
        schema["type"] = type;
        return schema;
    }

    template <class V> static object number_schema(char const* type)
    {
        object schema = typed(type);
        if constexpr (real<V>) {
            schema["minimum"] = -(std::numeric_limits<V>::max)();
            schema["maximum"] = (std::numeric_limits<V>::max)();
        } else {
            schema["minimum"] = number_value((std::numeric_limits<V>::min)());
            schema["maximum"] = number_value((std::numeric_limits<V>::max)());
        }
        return schema;
    }

    /// A schema that another takes by name, made when it is first asked for.
    template <class T> object named(object (schema_builder::*make)())
    {
        std::string_view const key = full_name_of<T>();
        if (std::string const* const have = definitions_.find(key))
            return reference_to(*have);
        return defined(definitions_.add_type<T>(), make);
    }
    object defined(std::string name, object (schema_builder::*make)())
    {
        definitions_.set(name, (this->*make)());
        return reference_to(name);
    }
    [[nodiscard]] object reference_to(std::string_view name) const
    {
        object schema;
        schema["$ref"] = text_value(definitions_.reference(name));
        return schema;
    }

    object nullable_of(object schema)
    {
        boost::json::value* const type = schema.if_contains("type");
        bool const plain               = type && type->is_string() && !schema.if_contains("$ref") &&
                           !schema.if_contains("oneOf") && !schema.if_contains("anyOf");
        if (plain) {
            array both{*type, "null"};
            *type = std::move(both);
            return schema;
        }
        if (schema.empty()) // anything, null as well
            return schema;
        object either;
        either["anyOf"] = array{std::move(schema), typed("null")};
        return either;
    }

    template <class V, class Source> object map_of()
    {
        object schema = typed("object");
        object names  = value<typename V::key_type, keys_source<Source>>();
        if (names.size() > 1 || !names.if_contains("type"))
            schema["propertyNames"] = std::move(names);
        schema["additionalProperties"] = value<typename V::mapped_type, each_source<Source>>();
        return schema;
    }

    // Unions; see schema_union.hpp.
    template <class V, class Source, std::size_t... I> object union_of(std::index_sequence<I...>);
    template <class V, std::size_t I, class Source> object    alternative();
    template <class V> object                                 open_end();
    template <class V> static void forbid_marks(object& schema, std::size_t but);

    template <class E> object enumeration()
    {
        object            schema = typed("string");
        array             list;
        std::size_t const count = options_.aliases == alias_policy::accept_both
                                      ? word_counts_of<E>.words
                                      : enumerator_count<E>;
        for (std::size_t i = 0; i < count; ++i) {
            boost::json::value word = text_value(words<E>[i].word());
            bool               said = false; // a second spelling may be like the first
            for (boost::json::value const& other : list)
                said = said || other == word;
            if (!said)
                list.push_back(std::move(word));
        }
        schema["enum"] = std::move(list);
        std::string description(overlay<E>.notes.doc);
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            auto const& notes = notes_of_enumerators<E>.notes[i];
            if (notes.doc.empty() && notes.deprecated.empty())
                continue;
            description.append(description.empty() ? "" : " ")
                .append(words<E>[i].word())
                .append(": ");
            description.append(notes.doc);
            if (!notes.deprecated.empty())
                description.append(notes.doc.empty() ? "" : " ")
                    .append("Deprecated: ")
                    .append(notes.deprecated);
        }
        describe(schema, description, overlay<E>.notes.deprecated);
        json_schema_node node(schema, definitions_);
        comment_source(node, overlay<E>.notes.source);
        for (word_source const& one : list_word_sources<E>(overlay<E>.notes.source))
            comment_source(node, std::string(one.words).append(", ").append(one.source));
        return schema;
    }

    template <class V, class Source> object plain()
    {
        if constexpr (std::same_as<V, std::string>)
            return typed("string");
        else if constexpr (std::same_as<V, bool>)
            return typed("boolean");
        else if constexpr (integer<V>)
            return number_schema<V>("integer");
        else if constexpr (real<V>)
            return number_schema<V>("number");
        else if constexpr (is_duration<V>)
            return number_schema<typename V::rep>("integer");
        else if constexpr (date<V>) {
            object           schema = typed("string");
            json_schema_node node(schema, definitions_);
            node.refer("date", [] { return form(date_form, "A date as YYYY-MM-DD", "date"); });
            return schema;
        } else if constexpr (std::is_enum_v<V>)
            return named<V>(&schema_builder::enumeration<V>);
        else if constexpr (is_a<V, open>) {
            object schema;
            schema["anyOf"] =
                array{plain<typename V::enum_type, no_constraints>(), typed("string")};
            return schema;
        } else if constexpr (is_a<V, std::vector>) {
            object schema   = typed("array");
            schema["items"] = value<typename V::value_type, each_source<Source>>();
            return schema;
        } else if constexpr (is_a<V, std::map>)
            return map_of<V, Source>();
        else if constexpr (is_a<V, std::variant>)
            return union_of<V, Source>(std::make_index_sequence<std::variant_size_v<V>>{});
        else if constexpr (is_free_value<V>)
            return {};
        else if constexpr (described_object<V>)
            return named<V>(&schema_builder::object_schema<V>);
        else
            return typed("object");
    }

    template <class V, class Source> void constrain(object& schema)
    {
        json_schema_node node(schema, definitions_);
        Source::list().for_each([&]<class C>(C const& constraint) {
            if constexpr (is_direct<C>)
                if constexpr (dsl::constrains<C, V>)
                    constraint_keywords<V>::add(node, constraint);
        });
    }

public:
    schema_builder(json_schema_options const& options, std::string prefix)
        : options_(options), definitions_(std::move(prefix))
    {
    }

    [[nodiscard]] json_schema_options const& options() const noexcept { return options_; }
    [[nodiscard]] schema_definitions&        definitions() noexcept { return definitions_; }

    /// What a T is, and what the constraints of Source demand of it. Absence is not part of it.
    template <class T, class Source = no_constraints> object value()
    {
        if constexpr (may_be_absent<T>) {
            return value<content_t<T>, Source>();
        } else if constexpr (is_a<T, nullable>) {
            return nullable_of(value<typename T::value_type, Source>());
        } else {
            constexpr bool within = is_a<T, std::variant> || facts_of<Source>::inside;
            object         schema = plain<T, std::conditional_t<within, Source, no_constraints>>();
            if constexpr (has_direct<Source>)
                constrain<T, Source>(schema);
            return schema;
        }
    }

    /// The schema of an object itself, not a reference to it; see schema_object.hpp.
    template <class T> object object_schema();

    /// The document is the schema of T itself: what refers to T in it refers to the document.
    template <class T> object root()
    {
        if constexpr (described_object<T>) {
            definitions_.add_root(full_name_of<T>());
            return object_schema<T>();
        } else if constexpr (std::is_enum_v<T>) {
            definitions_.add_root(full_name_of<T>());
            return enumeration<T>();
        } else {
            return value<T>();
        }
    }

    template <class T> [[nodiscard]] bool takes_unknown_keys() const
    {
        if (options_.unknown_keys == unknown_key_policy::as_declared)
            return overlay<T>.notes.ignores || leaves<T>.keepers != 0;
        return options_.unknown_keys == unknown_key_policy::taken;
    }

    /// Says where it was found, if the document does not have it.
    static void comment_source(json_schema_node& node, std::string_view source)
    {
        if (!source.empty())
            node.comment(std::string("Beyond the page: ").append(source));
    }

    /// Adds "deprecated" and "description".
    static void describe(object& schema, std::string_view doc, std::string_view deprecated)
    {
        std::string text(doc);
        if (!deprecated.empty()) {
            schema["deprecated"] = true;
            text.append(text.empty() ? "" : " ").append("Deprecated: ").append(deprecated);
        }
        if (!text.empty())
            schema["description"] = text_value(text);
    }
};

} // namespace slipform::inline v0::detail
