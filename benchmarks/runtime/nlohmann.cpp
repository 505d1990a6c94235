// nlohmann/json, with conversions written by hand, as its own macros know no optional members.
#include "by_hand.hpp"
#include "harness.hpp"

#include <nlohmann/json.hpp>

namespace slipform_bench {
namespace {

using namespace by_hand;
using nlohmann::json;

template <class T> void to_dom(json& to, T const& value)
{
    if constexpr (std::is_enum_v<T>) {
        to = std::string(word_of(value));
    } else if constexpr (is_a<T, std::vector>) {
        to = json::array();
        for (auto const& item : value)
            to_dom(to.emplace_back(nullptr), item);
    } else if constexpr (is_a<T, std::map>) {
        to = json::object();
        for (auto const& [key, item] : value)
            to_dom(to[key], item);
    } else if constexpr (is_a<T, std::variant>) {
        std::visit([&](auto const& v) { to_dom(to, v); }, value);
    } else if constexpr (is_described<T>) {
        to = json::object();
        if constexpr (is_tagged<T>)
            to["type"] = std::string(T::tag);
        for_each_member(value, [&](auto name, auto const& member) {
            if constexpr (is_a<std::remove_cvref_t<decltype(member)>, std::optional>) {
                if (member)
                    to_dom(to[std::string(*name.value)], *member);
            } else {
                to_dom(to[std::string(*name.value)], member);
            }
        });
    } else {
        to = value;
    }
}

template <class T> void from_dom(json const& from, T& value)
{
    if constexpr (std::is_enum_v<T>) {
        if (!find_word(from.get_ref<std::string const&>(), value))
            throw std::runtime_error("no such word");
    } else if constexpr (is_a<T, std::vector>) {
        value.reserve(from.size());
        for (json const& item : from)
            from_dom(item, value.emplace_back());
    } else if constexpr (is_a<T, std::map>) {
        for (auto const& [key, item] : from.items())
            from_dom(item, value[key]);
    } else if constexpr (is_tagged_variant<T>) {
        auto const read = [&](auto& alternative) { return from_dom(from, alternative), true; };
        if (!with_alternative(value, from.at("type").get_ref<std::string const&>(), read))
            throw std::runtime_error("no such tag");
    } else if constexpr (is_a<T, std::variant>) {
        if (from.is_string())
            from_dom(from, value.template emplace<0>());
        else
            from_dom(from, value.template emplace<1>());
    } else if constexpr (is_described<T>) {
        member_reader<T> members;
        for (auto const& [key, item] : from.items())
            if (!members.take(value, key, item.is_null(),
                              [&](auto& member) { return from_dom(item, member), true; }))
                throw std::runtime_error("no such member");
        if (!members.complete())
            throw std::runtime_error("a member is missing");
    } else {
        from.get_to(value);
    }
}

struct peer {
    using types = plain::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        std::optional<T> out(std::in_place);
        from_dom(json::parse(text), *out);
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        json dom;
        to_dom(dom, value);
        return dom.dump();
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        json dom;
        to_dom(dom, value);
        buffer.clear();
        nlohmann::detail::serializer<json> writer(nlohmann::detail::output_adapter<char>(buffer),
                                                  ' ');
        writer.dump(dom, false, false, 0);
        return buffer;
    }
};

} // namespace

void measure_nlohmann()
{
    measure<peer>("nlohmann", std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." +
                                  std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
                                  std::to_string(NLOHMANN_JSON_VERSION_PATCH));
}

} // namespace slipform_bench
