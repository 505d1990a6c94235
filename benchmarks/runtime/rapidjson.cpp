// RapidJSON, by hand: its Writer straight from the structs, its DOM in a reused pool to the
// structs. UTF-8 is validated both ways and depth costs no stack, as with us.
#include "by_hand.hpp"
#include "harness.hpp"

#define RAPIDJSON_SSE2 1
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace slipform_bench {
namespace {

using namespace by_hand;

inline rapidjson::SizeType size_of(std::string_view text)
{
    return static_cast<rapidjson::SizeType>(text.size());
}

template <class W, class T> void put(W& writer, T const& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
        writer.String(value.data(), size_of(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        writer.Bool(value);
    } else if constexpr (std::is_enum_v<T>) {
        put(writer, word_of(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        writer.Double(value);
    } else if constexpr (std::is_integral_v<T>) {
        writer.Int64(value);
    } else if constexpr (is_a<T, std::vector>) {
        writer.StartArray();
        for (auto const& item : value)
            put(writer, item);
        writer.EndArray();
    } else if constexpr (is_a<T, std::map>) {
        writer.StartObject();
        for (auto const& [key, item] : value) {
            writer.Key(key.data(), size_of(key));
            put(writer, item);
        }
        writer.EndObject();
    } else if constexpr (is_a<T, std::variant>) {
        std::visit([&](auto const& v) { put(writer, v); }, value);
    } else {
        writer.StartObject();
        if constexpr (is_tagged<T>) {
            writer.Key("type", 4);
            put(writer, T::tag);
        }
        for_each_member(value, [&](auto name, auto const& member) {
            constexpr std::string_view key = *name.value;
            if constexpr (is_a<std::remove_cvref_t<decltype(member)>, std::optional>) {
                if (member) {
                    writer.Key(key.data(), size_of(key));
                    put(writer, *member);
                }
            } else {
                writer.Key(key.data(), size_of(key));
                put(writer, member);
            }
        });
        writer.EndObject();
    }
}

inline std::string_view view(rapidjson::Value const& text)
{
    return {text.GetString(), text.GetStringLength()};
}

template <class T> bool take(rapidjson::Value const& from, T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        if (!from.IsString())
            return false;
        value.assign(from.GetString(), from.GetStringLength());
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = from.IsTrue();
        return from.IsBool();
    } else if constexpr (std::is_enum_v<T>) {
        return from.IsString() && find_word(view(from), value);
    } else if constexpr (std::is_floating_point_v<T>) {
        if (!from.IsNumber())
            return false;
        value = from.GetDouble();
        return true;
    } else if constexpr (std::is_integral_v<T>) {
        if (!from.IsInt64())
            return false;
        value = from.GetInt64();
        return true;
    } else if constexpr (is_a<T, std::vector>) {
        if (!from.IsArray())
            return false;
        value.reserve(from.Size());
        for (auto const& item : from.GetArray())
            if (!take(item, value.emplace_back()))
                return false;
        return true;
    } else if constexpr (is_a<T, std::map>) {
        if (!from.IsObject())
            return false;
        for (auto const& member : from.GetObject()) {
            auto const [entry, fresh] = value.try_emplace(std::string(view(member.name)));
            if (!fresh || !take(member.value, entry->second))
                return false;
        }
        return true;
    } else if constexpr (is_tagged_variant<T>) {
        if (!from.IsObject())
            return false;
        auto const tag = from.FindMember("type");
        return tag != from.MemberEnd() && tag->value.IsString() &&
               with_alternative(value, view(tag->value), [&](auto& v) { return take(from, v); });
    } else if constexpr (is_a<T, std::variant>) {
        return from.IsString() ? take(from, value.template emplace<0>())
                               : take(from, value.template emplace<1>());
    } else {
        if (!from.IsObject())
            return false;
        member_reader<T> members;
        for (auto const& member : from.GetObject())
            if (!members.take(value, view(member.name), member.value.IsNull(),
                              [&](auto& into) { return take(member.value, into); }))
                return false;
        return members.complete();
    }
}

constexpr unsigned how_to_read = rapidjson::kParseDefaultFlags |
                                 rapidjson::kParseValidateEncodingFlag |
                                 rapidjson::kParseIterativeFlag;
constexpr unsigned how_to_write =
    rapidjson::kWriteDefaultFlags | rapidjson::kWriteValidateEncodingFlag;
using writer_type = rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>,
                                      rapidjson::CrtAllocator, how_to_write>;

struct peer {
    using types = plain::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        static char                      room[65'536];
        rapidjson::MemoryPoolAllocator<> pool(room, sizeof room);
        rapidjson::Document              document(&pool);
        document.Parse<how_to_read>(text.data(), text.size());
        std::optional<T> out(std::in_place);
        if (document.HasParseError() || !take(document, *out))
            out.reset();
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        rapidjson::StringBuffer buffer;
        writer_type             writer(buffer);
        put(writer, value);
        return {buffer.GetString(), buffer.GetSize()};
    }
    template <class T> static std::string_view reused(T const& value, std::string&)
    {
        static rapidjson::StringBuffer buffer;
        static writer_type             writer(buffer);
        buffer.Clear();
        writer.Reset(buffer);
        put(writer, value);
        return {buffer.GetString(), buffer.GetSize()};
    }
};

} // namespace

void measure_rapidjson() { measure<peer>("rapidjson", RAPIDJSON_VERSION_STRING); }

} // namespace slipform_bench
