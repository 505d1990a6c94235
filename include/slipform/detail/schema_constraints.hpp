// What each constraint means in the keywords of JSON Schema. It stands here and not with the
// constraints, so that only those who ask for schemas pay for it.
#pragma once

#include <slipform/core/bound_text.hpp>
#include <slipform/core/container.hpp>
#include <slipform/core/type_traits.hpp>
#include <slipform/detail/schema_forms.hpp>
#include <slipform/dsl/constraint.hpp>
#include <slipform/json_schema_node.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// A text as a value of Boost.JSON, whichever string_view that is built with.
[[nodiscard]] inline boost::json::value text_value(std::string_view text)
{
    boost::json::value value;
    value.emplace_string().assign(text.data(), text.size());
    return value;
}

template <number N> [[nodiscard]] boost::json::value number_value(N n)
{
    if constexpr (std::floating_point<N>)
        return static_cast<double>(n);
    else if constexpr (std::is_signed_v<N>)
        return static_cast<std::int64_t>(n);
    else
        return static_cast<std::uint64_t>(n);
}

/// Text of one form, with the format that tools know it by.
[[nodiscard]] inline boost::json::object form(std::string_view pattern, std::string_view describes,
                                              std::string_view format = {}, std::size_t longest = 0)
{
    boost::json::object schema{{"type", "string"}};
    if (!format.empty())
        schema["format"] = text_value(format);
    schema["pattern"] = text_value(pattern);
    if (longest != 0)
        schema["maxLength"] = longest;
    std::string description = std::string(describes).append(".");
    if (is_lower(description[0]))
        description[0] = static_cast<char>(description[0] - 'a' + 'A');
    schema["description"] = text_value(description);
    return schema;
}

/// The constraints on values of type V, a keyword or more each; what has none becomes a comment.
template <class V> struct constraint_keywords {
    template <class C> static void add(json_schema_node& node, C const& constraint)
    {
        if constexpr (requires { constraint.add_to(node); })
            constraint.add_to(node);
        else
            node.comment("Required: " + constraint.describe());
    }

    // Lengths
    static void add(json_schema_node& node, dsl::min_length const& c)
    {
        node.require("minLength", c.limit);
    }
    static void add(json_schema_node& node, dsl::max_length const& c)
    {
        node.require("maxLength", c.limit);
    }
    static void add(json_schema_node& node, dsl::min_items const& c)
    {
        node.require(least_items, c.limit);
    }
    static void add(json_schema_node& node, dsl::max_items const& c)
    {
        node.require(most_items, c.limit);
    }
    static void add(json_schema_node& node, dsl::non_empty_t const&)
    {
        node.require(text_like<V> ? "minLength" : least_items, 1);
    }
    static void add(json_schema_node& node, dsl::max_bytes const& c)
    {
        node.require("maxLength", c.limit); // as far as a keyword goes
        node.comment("Required: " + c.describe() + " of UTF-8");
    }
    static void add(json_schema_node& node, dsl::unique_items_t const&)
    {
        node.require("uniqueItems", true);
    }

    // Bounds
    template <class B> static void add(json_schema_node& node, dsl::at_least_t<B> const& c)
    {
        bound(node, c.bound, true);
    }
    template <class B> static void add(json_schema_node& node, dsl::at_most_t<B> const& c)
    {
        bound(node, c.bound, false);
    }
    template <class L, class H> static void add(json_schema_node& node, dsl::range_t<L, H> const& c)
    {
        bound(node, c.low, true);
        bound(node, c.high, false);
    }

    // Forms
    template <fixed_text Text>
    static void add(json_schema_node& node, dsl::pattern_t<Text> const& c)
    {
        bool const choice = c.text.find('|') != std::string_view::npos;
        pattern(node, (choice ? "^(?:" : "^") + std::string(c.text) + (choice ? ")$" : "$"));
    }
    static void add(json_schema_node& node, dsl::ascii_t const&)
    {
        pattern(node, "^[\\u0000-\\u007f]*$");
    }
    static void add(json_schema_node& node, dsl::digits_t const&) { pattern(node, "^[0-9]*$"); }
    static void add(json_schema_node& node, dsl::e164_t const&)
    {
        pattern(node, "^\\+[1-9][0-9]{6,14}$");
    }
    static void add(json_schema_node& node, dsl::country_alpha3_t const&)
    {
        pattern(node, "^[A-Z]{3}$");
    }
    static void add(json_schema_node& node, dsl::hex_colour_t const&)
    {
        pattern(node, "^#[0-9A-Fa-f]{6}$");
    }
    static void add(json_schema_node& node, dsl::not_blank_t const&)
    {
        pattern(node, not_blank_form);
    }
    static void add(json_schema_node& node, dsl::letters_t const& c)
    {
        node.refer("letters", [&] { return form(letters_form, c.describe()); });
    }
    static void add(json_schema_node& node, dsl::date_time_t const& c)
    {
        node.refer("date_time", [&] { return form(date_time_form(), c.describe(), "date-time"); });
    }
    static void add(json_schema_node& node, dsl::email_t const& c)
    {
        node.refer("email", [&] { return form(email_form(), c.describe(), "email", 254); });
    }
    static void add(json_schema_node& node, dsl::uri_t const& c)
    {
        node.refer("uri", [&] { return form(uri_form(false), c.describe(), "uri"); });
    }
    static void add(json_schema_node& node, dsl::https_url_t const& c)
    {
        node.refer("https_url", [&] { return form(uri_form(true), c.describe(), "uri"); });
    }
    static void add(json_schema_node& node, dsl::country_alpha2_t const& c)
    {
        node.refer("country_alpha2", [&] { return form(country_code_form(), c.describe()); });
    }
    static void add(json_schema_node& node, dsl::language_tag_t const& c)
    {
        node.refer("language_tag", [&] { return form(language_tag_form(), c.describe()); });
    }

private:
    static constexpr std::string_view least_items =
        keyed_container<V> ? "minProperties" : "minItems";
    static constexpr std::string_view most_items =
        keyed_container<V> ? "maxProperties" : "maxItems";

    static void pattern(json_schema_node& node, std::string_view text)
    {
        node.require("pattern", text_value(text));
    }

    /// In the unit of V; between two values of V it makes no difference which side is rounded to.
    template <class B> static void bound(json_schema_node& node, B const& limit, bool least)
    {
        std::string_view const keyword = least ? "minimum" : "maximum";
        if constexpr (duration<B> && duration<V>)
            node.require(
                keyword,
                number_value(
                    (least ? std::chrono::ceil<V>(limit) : std::chrono::floor<V>(limit)).count()));
        else if constexpr (number<B>)
            node.require(keyword, number_value(limit));
        else
            pattern(node, date_bound_form(spell_bound(limit), least));
    }
};

} // namespace slipform::inline v0::detail
