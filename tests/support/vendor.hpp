// What the tests of vendors say all the time: load a document, expect it to be accepted and to come
// back equal, expect a text to be refused with this code, at this pointer, at this place.
#pragma once

#include "support/catch.hpp"
#include "vendor/documents.hpp"

#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace slipform_tests {

/// The bytes of a file under tests/vendor/.
inline std::string load(std::string_view file)
{
    std::string const path = std::string(SLIPFORM_TEST_DATA) + "/vendor/" + std::string(file);
    std::ifstream     in(path, std::ios::binary);
    INFO(file);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// A text with `>>` in front of the value that is at fault, and where that was.
struct marked_text {
    std::string text;
    std::size_t place;
};
inline marked_text unmark(std::string_view marked)
{
    std::size_t const at = marked.find(">>");
    REQUIRE(at != std::string_view::npos);
    return {std::string(marked.substr(0, at)) + std::string(marked.substr(at + 2)), at};
}

/// The place of an offset, counted the slow way.
inline slipform::location place_in(std::string_view text, std::size_t offset)
{
    slipform::location where{offset, 1, 1};
    for (char const c : text.substr(0, offset)) {
        where.column = c == '\n' ? 1 : where.column + 1;
        where.line += c == '\n' ? 1u : 0u;
    }
    return where;
}

/// The text as Boost.JSON reads it, as deep as slipform does.
inline boost::json::value json_of(std::string_view text)
{
    boost::json::parse_options options;
    options.max_depth = slipform::read_options{}.max_depth;
    return boost::json::parse(text, {}, options);
}

/// One issue a line, for the output of a failing test.
inline std::string listed(slipform::report const& issues)
{
    std::string all;
    for (slipform::issue const& one : issues)
        all +=
            '[' + one.pointer + "] " + std::to_string(one.code.value()) + ": " + one.message + '\n';
    return all;
}

/// The text reads as a T; gives that T.
template <class T> T accepted(std::string_view text, slipform::read_options const& options = {})
{
    auto read = slipform::parse<T>(text, options);
    INFO(text << '\n' << (read ? std::string() : listed(read.error())));
    REQUIRE(read.has_value());
    return *std::move(read);
}

/// The text reads as a T, is written as the very same JSON value, and reads back as the same T.
template <class T> T comes_back(std::string_view text)
{
    T const           value   = accepted<T>(text);
    std::string const written = slipform::serialize(value);
    INFO(text << '\n' << written);
    CHECK(json_of(written) == json_of(text));
    CHECK(accepted<T>(written) == value);
    CHECK(slipform::validate(value).empty());
    return value;
}

/// The text, less its mark, has exactly one issue: this code, this pointer, at the mark. Gives its
/// message.
template <class T>
std::string refused(std::string_view marked, slipform::errc code, std::string_view pointer,
                    slipform::read_options const& options = {})
{
    auto const [text, place] = unmark(marked);
    auto const read          = slipform::parse<T>(text, options);
    INFO(marked);
    REQUIRE_FALSE(read.has_value());
    INFO(listed(read.error()));
    REQUIRE(read.error().size() == 1);
    slipform::issue const& only = read.error().front();
    CHECK(only.code == code);
    CHECK(only.pointer == pointer);
    REQUIRE(only.where.has_value());
    CHECK(*only.where == place_in(text, place));
    return only.message;
}

/// As refused(), under read_options::strict.
template <class T>
std::string refused_strictly(std::string_view marked, slipform::errc code, std::string_view pointer)
{
    return refused<T>(marked, code, pointer, slipform::read_options{.strict = true});
}

} // namespace slipform_tests
