#include "schema_shape.hpp"

#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <cmath>

namespace slipcheck {
namespace {

using boost::json::value;

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = static_cast<char>(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string without_percent(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
            hex_digit(text[i + 2]) >= 0) {
            out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    return out;
}

class gatherer {
    schema_shape&          out_;
    std::size_t&           budget_; // of schemas: a file may refer to itself in ways without end
    std::set<value const*> seen_;   // nothing adds to a shape twice

    void take_type(value const& type)
    {
        auto const add = [this](value const& word) {
            if (word.is_string())
                out_.types.insert(std::string(word.get_string()));
        };
        if (type.is_array())
            for (value const& one : type.get_array())
                add(one);
        else
            add(type);
    }

    // The narrower of two bounds counts.
    void take_bound(std::string const& keyword, double number)
    {
        auto const [there, fresh] = out_.bounds.try_emplace(keyword, number);
        if (!fresh)
            there->second = keyword.substr(0, 3) == "min" ? std::max(there->second, number)
                                                          : std::min(there->second, number);
    }

    void take_bounds(boost::json::object const& schema)
    {
        for (char const* const keyword : {"minLength", "maxLength", "minimum", "maximum",
                                          "minItems", "maxItems", "minProperties", "maxProperties"})
            if (value const* const v = schema.if_contains(keyword); v && v->is_number())
                take_bound(keyword, v->to_number<double>());
        bool const whole = out_.types.count("integer") != 0;
        for (bool const least : {true, false}) {
            value const* const v =
                schema.if_contains(least ? "exclusiveMinimum" : "exclusiveMaximum");
            std::string const keyword(least ? "minimum" : "maximum");
            double const      step = whole ? (least ? 1 : -1) : 0;
            if (v && v->is_number())
                take_bound(keyword, v->to_number<double>() + step);
            else if (v && v->is_bool() && v->get_bool() && out_.bounds.count(keyword) != 0)
                out_.bounds[keyword] += step;
        }
    }

    void take_words(value const& list)
    {
        if (list.is_array())
            for (value const& one : list.get_array())
                if (!one.is_null())
                    out_.words.insert(boost::json::serialize(one));
    }

    static bool is_object_like(schema_shape const& s)
    {
        return !s.members.empty() || s.types.count("object") != 0 || !s.alternatives.empty();
    }

    // Alternatives of scalars make one value of several types; objects stay apart.
    void take_alternatives(value const& list, value const* document)
    {
        if (!list.is_array())
            return;
        std::size_t               with_words = 0, free_strings = 0;
        std::vector<schema_place> objects;
        std::vector<schema_shape> others;
        for (value const& one : list.get_array()) {
            schema_place const place{document, &one};
            schema_shape       s;
            gatherer(s, budget_, seen_).take(place);
            if (s.types.empty() && s.words.empty() && s.bounds.empty() && s.format.empty() &&
                s.alternatives.empty())
                continue; // it only says which members are there together
            if (is_object_like(s) && s.types.size() <= 1) {
                objects.push_back(place);
                continue;
            }
            with_words += !s.words.empty();
            free_strings += s.words.empty() && s.types.count("string") != 0;
            others.push_back(std::move(s));
        }
        for (schema_shape& s : others) {
            out_.types.merge(s.types);
            out_.words.merge(s.words);
            for (auto const& [keyword, number] : s.bounds)
                take_bound(keyword, number);
            if (!s.format.empty())
                out_.format = s.format;
            out_.patterns.merge(s.patterns);
            if (s.items)
                out_.items = s.items;
        }
        out_.open_words = out_.open_words || (with_words != 0 && free_strings != 0);
        if (objects.size() == 1)
            take(objects.front());
        else if (!objects.empty()) {
            out_.types.insert("object");
            out_.alternatives.insert(out_.alternatives.end(), objects.begin(), objects.end());
        }
    }

    void take_members(boost::json::object const& schema, value const* document)
    {
        if (value const* const list = schema.if_contains("properties"); list && list->is_object())
            for (auto const& property : list->get_object())
                if (!out_.member(property.key()) && !property.value().is_bool())
                    out_.members.emplace_back(property.key(),
                                              schema_place{document, &property.value()});
        if (value const* const list = schema.if_contains("required"); list && list->is_array())
            for (value const& name : list->get_array())
                if (name.is_string())
                    out_.required.insert(std::string(name.get_string()));
        if (value const* const items = schema.if_contains("items"); items && items->is_object())
            out_.items = schema_place{document, items};
        if (value const* const rest = schema.if_contains("additionalProperties");
            rest && rest->is_object())
            out_.entries = schema_place{document, rest};
    }

public:
    gatherer(schema_shape& out, std::size_t& budget, std::set<value const*> seen)
        : out_(out), budget_(budget), seen_(std::move(seen))
    {
    }

    void take(schema_place place)
    {
        if (!place.schema || !place.schema->is_object() || budget_ == 0 ||
            !seen_.insert(place.schema).second)
            return;
        --budget_;
        boost::json::object const& schema = place.schema->get_object();
        if (value const* const to = schema.if_contains("$ref"); to && to->is_string())
            take({place.document, find_fragment(*place.document, to->get_string())});
        if (value const* const type = schema.if_contains("type"))
            take_type(*type);
        if (value const* const flag = schema.if_contains("nullable");
            flag && flag->is_bool() && flag->get_bool())
            out_.types.insert("null");
        if (value const* const list = schema.if_contains("enum"))
            take_words(*list);
        if (value const* const one = schema.if_contains("const"))
            out_.words.insert(boost::json::serialize(*one));
        if (value const* const format = schema.if_contains("format"); format && format->is_string())
            out_.format = std::string(format->get_string());
        if (value const* const pattern = schema.if_contains("pattern");
            pattern && pattern->is_string())
            out_.patterns.insert(std::string(pattern->get_string()));
        take_bounds(schema);
        take_members(schema, place.document);
        if (value const* const all = schema.if_contains("allOf"); all && all->is_array())
            for (value const& one : all->get_array())
                take({place.document, &one});
        for (char const* const keyword : {"anyOf", "oneOf"})
            if (value const* const list = schema.if_contains(keyword))
                take_alternatives(*list, place.document);
        if (!out_.members.empty())
            out_.types.insert("object");
    }
};

} // namespace

schema_place const* schema_shape::member(std::string_view name) const
{
    for (auto const& one : members)
        if (one.first == name)
            return &one.second;
    return nullptr;
}

schema_shape shape_of(schema_place place)
{
    schema_shape shape;
    std::size_t  budget = 10'000;
    gatherer(shape, budget, {}).take(place);
    return shape;
}

boost::json::value const* find_fragment(boost::json::value const& document,
                                        std::string_view          fragment)
{
    if (fragment.empty() || fragment[0] != '#')
        return nullptr;
    boost::system::error_code unknown;
    return document.find_pointer(without_percent(fragment.substr(1)), unknown);
}

} // namespace slipcheck
