// The two properties that every schema has, tried on many values and told without a test framework:
// values come back from the wire, and what breaks the schema is refused.
#pragma once

#include <slipform/diff.hpp>
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/report/render.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>
#include <slipform/testing/edges.hpp>
#include <slipform/testing/respelled.hpp>
#include <slipform/testing/shrink.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing {

/// Two values of one type, member by member, one difference a line; empty if they are equal.
template <class T> [[nodiscard]] std::string render_diff(T const& before, T const& after)
{
    std::string text;
    for (difference const& one : diff(before, after)) {
        text += one.pointer.empty() ? std::string("(document)") : one.pointer;
        text += ": ";
        text += one.before.empty() ? std::string("(absent)") : one.before;
        text += " -> ";
        text += one.after.empty() ? std::string("(absent)") : one.after;
        text += '\n';
    }
    return text;
}

namespace detail {

/// Reads a text that must be read as `wanted`.
template <class T>
std::string why_not_read(std::string_view what, std::string const& text, T const& wanted)
{
    auto const read = parse<T>(text);
    if (!read)
        return std::string(what) + " is refused:\n" + render(read.error()) + text;
    std::string const differences = render_diff(wanted, *read);
    if (!differences.empty())
        return std::string(what) + " is read as another value:\n" + differences + text;
    return {};
}

/// What is wrong with the way of this value to the wire and back; empty if nothing is.
template <class T> std::string why_no_round_trip(T const& value)
{
    if (auto const found = validate(value))
        return "a value that should conform does not:\n" + render(found) + serialize(value);
    std::string const text = serialize(value);
    if (auto const sent = payload(value); !sent || *sent != text)
        return "payload() and serialize() differ:\n" + text;
    std::string why = why_not_read("the text written", text, value);
    if (why.empty())
        why = why_not_read("the text indented",
                           serialize(value, {.layout = write_options::indented}), value);
    random source(text.size());
    if (why.empty())
        why = why_not_read("the text in another spelling", respelled<T>(text, source), value);
    return why;
}

/// What is wrong with how this document is refused; empty if nothing is.
template <class T> std::string why_not_refused(counterexample const& wrong)
{
    auto const        read     = parse<T>(wrong.text);
    std::string const expected = wrong.what + ": expected " + std::string(name_of(wrong.code)) +
                                 " at \"" + wrong.pointer + "\", ";
    if (read)
        return expected + "but it is accepted:\n" + wrong.text;
    bool as_expected =
        read.error().front().pointer == wrong.pointer && read.error().front().code == wrong.code;
    for (issue const& one : read.error())
        as_expected = as_expected && one.pointer == wrong.pointer;
    return as_expected ? std::string()
                       : expected + "but it is refused with:\n" + render(read.error()) + wrong.text;
}
template <class T> std::string why_not_all_refused(T const& good)
{
    std::string why;
    for (counterexample const& wrong : counterexamples(good)) {
        why = why_not_refused<T>(wrong);
        if (!why.empty())
            break;
    }
    return why;
}

/// The first value for which `why` has something to say, made small; what it says of that.
template <class T>
std::string first_failure(std::size_t n, std::uint64_t seed, std::size_t shrink_calls,
                          function_ref<std::string(T const&)> why)
{
    auto const report_on = [&](T value) -> std::string {
        if (why(value).empty())
            return {};
        return why(shrink(std::move(value), [&](T const& v) { return !why(v).empty(); },
                          {.calls = shrink_calls, .conforming = true}));
    };
    std::string found = report_on(smallest<T>());
    if (found.empty())
        found = report_on(fullest<T>());
    random source(seed);
    for (std::size_t i = 0; i < n && found.empty(); ++i)
        found = report_on(arbitrary<T>(source));
    return found;
}

} // namespace detail

/// Tries the smallest value, the fullest, those on the edges and `n` arbitrary ones: each must
/// conform and be read again as the same, as it is written, indented, and respelled. Says what is
/// wrong, with the least payload for which it is; empty if nothing is. With Catch2 see
/// round_trips().
///
///     EXPECT_EQ(slipform::testing::round_trip_failure<acme::order>(1000), "");
template <class T>
[[nodiscard]] std::string round_trip_failure(std::size_t n, std::uint64_t seed = 1)
{
    for (T const& value : edges<T>())
        if (std::string why = detail::why_no_round_trip(value); !why.empty())
            return why;
    return detail::first_failure<T>(
        n, seed, 10'000, [](T const& value) { return detail::why_no_round_trip(value); });
}

/// Tries all counterexamples of the smallest value, the fullest and `n` arbitrary ones: each must
/// be refused at its pointer with its code. Says what is wrong, with the least payload for which it
/// is; empty if nothing is. With Catch2 see rejects_counterexamples().
template <class T>
[[nodiscard]] std::string counterexample_failure(std::size_t n, std::uint64_t seed = 1)
{
    return detail::first_failure<T>(
        n, seed, 200, [](T const& value) { return detail::why_not_all_refused(value); });
}

} // namespace slipform::inline v0::testing
