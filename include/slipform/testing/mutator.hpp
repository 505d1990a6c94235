// Making another input of a fuzzer's input: one that knows JSON and the schema.
#pragma once

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>
#include <slipform/testing/dictionary.hpp>
#include <slipform/testing/document.hpp>
#include <slipform/testing/respelled.hpp>
#include <slipform/testing/text.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

inline std::string_view any_of(random& source, std::vector<std::string> const& words)
{
    return words.empty() ? std::string_view() : std::string_view(words[source.below(words.size())]);
}

/// One small change of the bytes, whatever they are.
inline void change_bytes(std::string& text, random& source, std::vector<std::string> const& words)
{
    constexpr std::string_view marks = "{}[]:,\"\\ \n0123456789-+.eEu\0\x7F\x80\xC3\xED\xF0\xFF";
    std::size_t const          at    = source.below(text.size() + 1);
    std::size_t const end = at + source.below(1 + (text.size() - at < 32 ? text.size() - at : 32));
    switch (source.below(6)) {
    case 0:
        text.insert(at, any_of(source, words));
        break;
    case 1:
        text.insert(at, 1, marks[source.below(marks.size())]);
        break;
    case 2:
        text.erase(at, end - at);
        break;
    case 3:
        text.insert(source.below(text.size() + 1), text.substr(at, end - at));
        break;
    case 4:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ (1 << source.below(8)));
        break;
    default:
        if (at < text.size())
            text[at] = marks[source.below(marks.size())];
    }
}

inline void collect_nodes(node& from, std::vector<node*>& all)
{
    all.push_back(&from);
    for (auto& [key, value] : from.members)
        collect_nodes(value, all);
    for (node& item : from.items)
        collect_nodes(item, all);
}

inline node telling_value(random& source)
{
    constexpr char const* numbers[] = {"0",
                                       "-0",
                                       "-1",
                                       "1e3",
                                       "0.5",
                                       "1e400",
                                       "5e-324",
                                       "4294967296",
                                       "1e-1",
                                       "3601",
                                       "1E0",
                                       "1.0",
                                       "9223372036854775807",
                                       "1e999999999999"};
    switch (source.below(7)) {
    case 0:
        return node::null();
    case 1:
        return node::boolean(source.one_in(2));
    case 2:
        return node::array();
    case 3:
        return node::object();
    case 4:
        return node::string(arbitrary_text(source));
    default:
        return node::number(numbers[source.below(sizeof numbers / sizeof *numbers)]);
    }
}

inline void change_object(node& object, random& source, std::vector<std::string> const& words)
{
    auto&             members = object.members;
    std::size_t const pick    = source.below(members.size());
    switch (source.below(5)) {
    case 0:
        members.erase(members.begin() + static_cast<std::ptrdiff_t>(pick));
        break;
    case 1:
        members.push_back(members[pick]);
        break;
    case 2:
        std::swap(members[pick], members[source.below(members.size())]);
        break;
    case 3:
        members[pick].first = members[source.below(members.size())].first;
        break;
    default: // a word of the schema, less quotes and colon
        std::string_view word = any_of(source, words);
        if (word.starts_with('"'))
            word = word.substr(1, word.find('"', 1) - 1);
        members[pick].first = word;
    }
}

/// One small change of a document.
inline void change_document(node& document, random& source, std::vector<std::string> const& words)
{
    std::vector<node*> all;
    collect_nodes(document, all);
    node& place = *all[source.below(all.size())];
    switch (source.below(3)) {
    case 0:
        place = telling_value(source);
        break;
    case 1: {
        node copy = *all[source.below(all.size())];
        if (place.is(node_kind::array))
            place.items.push_back(std::move(copy));
        else
            place = std::move(copy);
        break;
    }
    default:
        if (!place.members.empty())
            change_object(place, source, words);
        else if (!place.items.empty())
            place.items.erase(place.items.begin() +
                              static_cast<std::ptrdiff_t>(source.below(place.items.size())));
        else
            change_bytes(place.text, source, words);
    }
}

template <class T> std::vector<std::string> const& words_of_schema()
{
    static std::vector<std::string> const words = [] {
        auto const all = dictionary_words<T>();
        return std::vector<std::string>(all.begin(), all.end());
    }();
    return words;
}
template <class T> std::vector<counterexample> const& broken_documents()
{
    static std::vector<counterexample> const all = counterexamples(fullest<T>());
    return all;
}

template <class T> std::string mutated(std::string text, random& source)
{
    std::size_t const way = source.below(32);
    if (way == 0)
        return serialize(arbitrary<T>(source));
    if (way == 1 && !broken_documents<T>().empty())
        return broken_documents<T>()[source.below(broken_documents<T>().size())].text;
    std::optional<node> document = way < 22 ? parse_document(text) : std::optional<node>();
    if (document && way < 6)
        return respelled<T>(text, source);
    for (std::size_t n = 1 + source.below(3); n > 0; --n)
        if (document)
            change_document(*document, source, words_of_schema<T>());
        else
            change_bytes(text, source, words_of_schema<T>());
    return document ? print(*document) : text;
}

} // namespace detail

/// Replaces the input in `data` by another, of at most `max_size` bytes, and gives its size: most
/// often by one that differs a little, as a document if it is one, else in its bytes; sometimes by
/// the same in another spelling, by a new arbitrary value, or by a counterexample of the schema.
/// The same seed makes the same of the same. What libFuzzer asks a custom mutator for:
///
///     extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
///                                                    std::size_t max_size, unsigned seed)
///     {
///         return slipform::testing::mutate<acme::order>(data, size, max_size, seed);
///     }
template <class T>
std::size_t mutate(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed)
{
    static_assert(well_formed<T>);
    random            source(seed);
    std::string const text(reinterpret_cast<char const*>(data), size);
    std::string       out = detail::mutated<T>(text, source);
    if (out.size() > max_size) {
        out = text;
        detail::change_bytes(out, source, {});
        out.resize(out.size() < max_size ? out.size() : max_size);
    }
    if (!out.empty())
        std::memcpy(data, out.data(), out.size());
    return out.size();
}

} // namespace slipform::inline v0::testing
