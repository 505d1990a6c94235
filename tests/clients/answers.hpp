// What a client's program has to say: lines of JSON, of payloads that it read and of its own.
#pragma once

#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include <boost/json.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <utility>

namespace slipform_clients {

inline void answer(boost::json::object line) { std::cout << boost::json::serialize(line) << '\n'; }

/// What has no name of its own in the schema: a key, a type, and unless the caller chose words of his
/// own, a word.
inline bool is_left_over(slipform::issue const& one, bool words)
{
    return !(words && one.code == slipform::errc::unknown_enumerator);
}

/// Reads a line of the client's as a T: accepted if it is, and nothing is left over.
template <class T> void read(boost::json::object const& line)
{
    std::string_view const text(line.at("text").as_string());
    bool const             words = line.at("words").as_bool();
    auto const             value = slipform::parse<T>(text);
    auto const             strict = slipform::parse<T>(text, {.strict = true});
    bool                   accepted = value.has_value();
    std::string            issues;
    if (!strict)
        for (slipform::issue const& one : strict.error())
            if (!value || is_left_over(one, words)) {
                accepted = false;
                issues.append(one.pointer).append(": ").append(one.message).append("; ");
            }
    answer({{"kind", "read"},
            {"name", line.at("name")},
            {"accepted", accepted},
            {"issues", issues},
            {"written", value ? slipform::serialize(*value) : std::string("null")}});
}

/// A payload of our own, by the name of the client's that it must equal.
template <class T> void own(std::string_view name, T const& value)
{
    answer({{"kind", "own"}, {"name", name}, {"written", slipform::serialize(value)}});
}

/// Calls f for each line of the client's.
template <class F> void for_each_line(F&& f)
{
    std::string text;
    while (std::getline(std::cin, text))
        f(boost::json::parse(text).as_object());
}

} // namespace slipform_clients
