// Reading free JSON into the values of Boost.JSON. Templates, so that who has none pays for none.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/read_context.hpp>
#include <slipform/detail/read_items.hpp>
#include <slipform/json/integer.hpp>
#include <slipform/json/real.hpp>
#include <slipform/json/skip.hpp>

#include <boost/json/fwd.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

template <class Value> char const* read_free(read_context& context, char const* p, Value& out);

/// The integers that fit are integers, all others doubles, as Boost.JSON has it.
template <class Value>
char const* read_free_number(read_context& context, char const* p, Value& out)
{
    json::number_token token{};
    if (!json::scan_number(p, context.last, token))
        return json::fail(context, token.end, json::expected_in_number(token.end));
    if (token.integral) {
        if (auto const i = json::read_int64(p, context.last); i.status == json::number_status::ok) {
            out = i.value;
            return i.end;
        }
        if (auto const u = json::read_uint64(p, context.last);
            u.status == json::number_status::ok) {
            out = u.value;
            return u.end;
        }
    }
    auto const d = json::read_double(p, context.last);
    if (d.status == json::number_status::out_of_type)
        context.record(p, errc::number_out_of_type, "expected a number that a double can hold");
    out = d.value;
    return token.end;
}

/// One member into `object`, from behind its key; `key` may be the context's scratch.
template <class Object>
char const* read_free_member(read_context& context, char const* p, Object& object,
                             std::string_view key)
{
    if (object.size() == object.capacity()) // Boost.JSON begins with room for one
        object.reserve(object.empty() ? 2 : 2 * object.size());
    auto const [member, fresh] = object.emplace(key, nullptr);
    if (!fresh && context.reject_repeated_keys)
        context.repeated.push_back(context.offset(p));
    return read_free(context, p, member->value());
}

template <class Object>
char const* read_free_object(read_context& context, char const* p, Object& object)
{
    return read_items<'}'>(context, p, [&](char const* at) -> char const* {
        if (at == context.last || *at != '"')
            return json::fail(context, at, "a key in quotes");
        json::word const key = json::read_word(context, at, context.scratch);
        if (!key.end)
            return nullptr;
        char const* const colon = json::skip_space(key.end, context.last);
        if (colon == context.last || *colon != ':')
            return json::fail(context, colon, "a colon");
        return read_free_member(context, json::skip_space(colon + 1, context.last), object,
                                key.text);
    });
}

template <class Array>
char const* read_free_array(read_context& context, char const* p, Array& array)
{
    return read_items<']'>(context, p, [&](char const* item) {
        array.emplace_back(nullptr);
        return read_free(context, item, array.back());
    });
}

template <class Value> char const* read_free(read_context& context, char const* p, Value& out)
{
    switch (*p) {
    case '{':
        return read_free_object(context, p, out.emplace_object());
    case '[':
        return read_free_array(context, p, out.emplace_array());
    case '"': {
        json::word const word = json::read_word(context, p, context.scratch);
        if (word.end)
            out.emplace_string().assign(word.text.data(), word.text.size());
        return word.end;
    }
    case 't':
    case 'f':
    case 'n': {
        char const* const end = json::skip_literal(context, p);
        if (end && *p == 'n')
            out = nullptr;
        else if (end)
            out = *p == 't';
        return end;
    }
    default:
        if (*p != '-' && (*p < '0' || *p > '9'))
            return json::fail(context, p, "a value");
        return read_free_number(context, p, out);
    }
}

} // namespace slipform::inline v0::detail
