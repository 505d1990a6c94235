// simdjson, by hand: its on-demand reader to the structs and, from version 4 on, its builder from
// the structs. Debian's version 3 reads only; then nothing is registered for writing.
#include "by_hand.hpp"
#include "harness.hpp"

#include <simdjson.h>

#include <utility>

namespace slipform_bench {
namespace {

using namespace by_hand;
namespace ondemand = simdjson::ondemand;

#if __has_include(<simdjson/builder.h>)
using builder = simdjson::builder::string_builder;

template <class T> void put(builder& to, T const& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
        to.escape_and_append_with_quotes(value);
    } else if constexpr (std::is_enum_v<T>) {
        put(to, word_of(value));
    } else if constexpr (std::is_arithmetic_v<T>) {
        to.append(value);
    } else if constexpr (is_a<T, std::vector>) {
        to.start_array();
        bool first = true;
        for (auto const& item : value) {
            if (!std::exchange(first, false))
                to.append_comma();
            put(to, item);
        }
        to.end_array();
    } else if constexpr (is_a<T, std::map>) {
        to.start_object();
        bool first = true;
        for (auto const& [key, item] : value) {
            if (!std::exchange(first, false))
                to.append_comma();
            put(to, key);
            to.append_colon();
            put(to, item);
        }
        to.end_object();
    } else if constexpr (is_a<T, std::variant>) {
        std::visit([&](auto const& v) { put(to, v); }, value);
    } else {
        bool first = true;
        to.start_object();
        if constexpr (is_tagged<T>) {
            to.append_raw("\"type\":");
            put(to, T::tag);
            first = false;
        }
        for_each_member(value, [&](auto name, auto const& member) {
            // A key needs no escapes, so that it is one fragment that the compiler knows.
            static constexpr auto fragment = [] {
                std::array<char, decltype(name)::value->size() + 3> all{};
                all[0] = '"';
                for (std::size_t i = 0; i != decltype(name)::value->size(); ++i)
                    all[i + 1] = (*decltype(name)::value)[i];
                all[all.size() - 2] = '"';
                all[all.size() - 1] = ':';
                return all;
            }();
            auto const key = [&] {
                if (!std::exchange(first, false))
                    to.append_comma();
                to.append_raw(std::string_view(fragment.data(), fragment.size()));
            };
            if constexpr (is_a<std::remove_cvref_t<decltype(member)>, std::optional>) {
                if (member) {
                    key();
                    put(to, *member);
                }
            } else {
                key();
                put(to, member);
            }
        });
        to.end_object();
    }
}
#endif

template <class T> bool take_members(ondemand::object& object, T& value);

template <class T> bool take(ondemand::value from, T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        std::string_view text;
        if (from.get_string().get(text))
            return false;
        value.assign(text);
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        return !from.get_bool().get(value);
    } else if constexpr (std::is_enum_v<T>) {
        std::string_view text;
        return !from.get_string().get(text) && find_word(text, value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return !from.get_double().get(value);
    } else if constexpr (std::is_integral_v<T>) {
        return !from.get_int64().get(value);
    } else if constexpr (is_a<T, std::vector>) {
        ondemand::array items;
        if (from.get_array().get(items))
            return false;
        for (auto item : items) {
            ondemand::value one;
            if (item.get(one) || !take(one, value.emplace_back()))
                return false;
        }
        return true;
    } else if constexpr (is_a<T, std::map>) {
        ondemand::object members;
        if (from.get_object().get(members))
            return false;
        for (auto member : members) {
            std::string_view key;
            ondemand::value  one;
            if (member.unescaped_key().get(key) || member.value().get(one))
                return false;
            auto const [entry, fresh] = value.try_emplace(std::string(key));
            if (!fresh || !take(one, entry->second))
                return false;
        }
        return true;
    } else if constexpr (is_tagged_variant<T>) {
        ondemand::object object;
        std::string_view tag;
        if (from.get_object().get(object) ||
            object.find_field_unordered("type").get_string().get(tag))
            return false;
        return with_alternative(value, tag, [&](auto& v) { return take_members(object, v); });
    } else if constexpr (is_a<T, std::variant>) {
        ondemand::json_type kind{};
        if (from.type().get(kind))
            return false;
        return kind == ondemand::json_type::string ? take(from, value.template emplace<0>())
                                                   : take(from, value.template emplace<1>());
    } else {
        ondemand::object object;
        return !from.get_object().get(object) && take_members(object, value);
    }
}

template <class T> bool take_members(ondemand::object& object, T& value)
{
    member_reader<T> members;
    if constexpr (is_tagged<T>)
        if (object.reset().error())
            return false;
    for (auto member : object) {
        std::string_view key;
        ondemand::value  item;
        if (member.unescaped_key().get(key) || member.value().get(item))
            return false;
        bool null = false;
        if (item.is_null().get(null) ||
            !members.take(value, key, null, [&](auto& into) { return take(item, into); }))
            return false;
    }
    return members.complete();
}

/// Whether nothing follows the value; version 3.0 cannot say.
template <class Document> bool at_end(Document& document)
{
    if constexpr (requires { document.at_end(); })
        return document.at_end();
    else
        return true;
}

struct peer {
    using types = plain::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        static ondemand::parser parser;
        // The benchmarks keep their texts with room behind them, the others are copied.
        if (text.capacity() < text.size() + simdjson::SIMDJSON_PADDING) {
            std::string padded;
            padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
            padded.assign(text);
            return read<T>(padded);
        }
        ondemand::document document;
        ondemand::object   object;
        std::optional<T>   out(std::in_place);
        bool const         good =
            !parser.iterate(text.data(), text.size(), text.capacity()).get(document) &&
            !document.get_object().get(object) && take_members(object, *out) && at_end(document);
        if (!good)
            out.reset();
        return out;
    }
#if __has_include(<simdjson/builder.h>)
    template <class T> static std::string fresh(T const& value)
    {
        builder to;
        put(to, value);
        std::string_view text;
        return to.view().get(text) ? std::string() : std::string(text);
    }
    template <class T> static std::string_view reused(T const& value, std::string&)
    {
        static builder to;
        to.clear();
        put(to, value);
        std::string_view text;
        return to.view().get(text) ? std::string_view() : text;
    }
#endif
};

} // namespace

void measure_simdjson() { measure<peer>("simdjson", std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
                                  std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
                                  std::to_string(simdjson::SIMDJSON_VERSION_REVISION)); }

} // namespace slipform_bench
