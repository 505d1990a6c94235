// Names for described types, each once: those of C++, told apart where two are alike.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/type_name.hpp>
#include <slipform/model/described.hpp>
#include <slipform/model/tag.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::detail {

class unique_names {
    std::vector<std::pair<std::string, std::string>> names_{}; // what is named, and its name

    [[nodiscard]] bool is_taken(std::string_view name) const
    {
        for (auto const& known : names_)
            if (known.second == name)
                return true;
        return false;
    }

public:
    /// The name of what `key` identifies, or nullptr if it has none yet.
    [[nodiscard]] std::string const* find(std::string_view key) const
    {
        for (auto const& known : names_)
            if (known.first == key)
                return &known.second;
        return nullptr;
    }

    /// Gives it a name: the one wanted, or if that is taken the second, or one with a number.
    std::string const& add(std::string_view key, std::string_view wanted,
                           std::string_view second = {})
    {
        std::string name(wanted);
        if (is_taken(name) && !second.empty())
            name = second;
        for (int n = 2; is_taken(name); ++n)
            name = std::string(wanted).append("_").append(std::to_string(n));
        return names_.emplace_back(key, name).second;
    }

    /// The same for a type. Instances of one template are told apart by their tags.
    std::string const& add_type(std::string_view key, std::string_view type, std::string_view tag)
    {
        std::string second;
        if (!tag.empty()) {
            second.append(type).append("_");
            for (char const c : tag)
                second += is_alnum(c) ? c : '_';
        }
        return add(key, type, second);
    }
    template <class T> std::string const& add_type()
    {
        std::string_view tag;
        if constexpr (described_object<T>)
            tag = tag_of<T>.value;
        return add_type(full_name_of<T>(), type_name<T>(), tag);
    }

    /// A name that is there already, or an empty one for what has no name of its own.
    void know(std::string_view key, std::string_view name) { names_.emplace_back(key, name); }
};

} // namespace slipform::inline v0::detail
