// What must hold whatever bytes are read: the bodies of fuzz targets. They abort where it does not.
#pragma once

#include <slipform/diff.hpp>
#include <slipform/json/skip.hpp>
#include <slipform/query.hpp>
#include <slipform/read.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/byte_source.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace slipform::inline v0::testing {

namespace detail {

/// Ends the program with a sentence. Nothing of the input is in it: the fuzzer keeps that.
[[noreturn]] inline void broken_promise(char const* what)
{
    std::fprintf(stderr, "slipform: broken promise: %s\n", what);
    std::abort();
}
inline void promise(bool kept, char const* what)
{
    if (!kept)
        broken_promise(what);
}

inline std::string_view text_of(std::uint8_t const* data, std::size_t size)
{
    return {size == 0 ? "" : reinterpret_cast<char const*>(data), size};
}

/// RFC 6901: nothing, or tokens with "/" before each and "~" only as "~0" or "~1".
inline bool is_pointer(std::string_view pointer)
{
    if (!pointer.empty() && pointer[0] != '/')
        return false;
    for (std::size_t i = 0; i < pointer.size(); ++i)
        if (pointer[i] == '~' &&
            (i + 1 == pointer.size() || (pointer[i + 1] != '0' && pointer[i + 1] != '1')))
            return false;
    return is_utf8(pointer);
}

inline bool is_place(std::string_view text, location const& where, bool one_line)
{
    if (where.offset > text.size())
        return false;
    location counted{where.offset, 1, 1};
    for (char const c : text.substr(0, where.offset)) {
        bool const ends = c == '\n' && !one_line;
        counted.line += ends ? 1u : 0u;
        counted.column = ends ? 1 : counted.column + 1;
    }
    return counted == where;
}

/// What a report of a text promises.
inline void check_report(std::string_view text, report const& found, read_options const& options,
                         bool one_line = false)
{
    promise(!found.empty(), "a refusal has an issue");
    promise(found.size() <= options.max_issues, "no more issues than max_issues");
    std::size_t before = 0;
    for (issue const& one : found) {
        promise(one.code.category() == category() && static_cast<bool>(one.code),
                "an issue has a code of this library");
        promise(is_pointer(one.pointer), "a pointer is RFC 6901");
        promise(one.message.starts_with("expected") || one.message.starts_with("required"),
                "a message says what was expected or required");
        promise(one.where.has_value() && is_place(text, *one.where, one_line),
                "an issue has its place in the text");
        promise(one_line || before <= one.where->offset, "issues are in the order of the text");
        before = one.where->offset;
    }
}

template <class T> bool same(T const& a, T const& b) { return diff(a, b).empty(); }

/// An accepted value is written, read again and compared.
template <class T> void check_accepted(T const& value, read_options const& options)
{
    std::string const text  = serialize(value);
    auto const        again = parse<T>(text, {.check_rules = options.check_rules});
    promise(again.has_value(), "what was read and written is read again");
    promise(same(value, *again), "what was read and written is read again as the same");
    promise(serialize(*again) == text, "it is written again as the same");
    promise(!options.check_rules || !validate(value),
            "validate() has nothing to say of what was read");
}

template <class T> result<T> check_reading(std::string_view text, read_options const& options)
{
    result<T> out = parse<T>(text, options);
    if (out)
        check_accepted(*out, options);
    else
        check_report(text, out.error(), options);
    return out;
}

} // namespace detail

/// Reads any bytes as a T: by default, strictly, leniently, and by their shape alone. A refusal
/// must have issues, each with a code, an RFC 6901 pointer, a message, and a place in the text;
/// what is accepted must come back from writing and reading, and validate() be silent; and the ways
/// of reading must agree with each other. Aborts where one of these does not hold.
///
///     extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
///     {
///         slipform::testing::fuzz_one<acme::order>(data, size);
///         return 0;
///     }
template <class T> void fuzz_one(std::uint8_t const* data, std::size_t size)
{
    using detail::promise;
    std::string_view const text   = detail::text_of(data, size);
    auto const             plain  = detail::check_reading<T>(text, {});
    auto const             strict = detail::check_reading<T>(text, {.strict = true});
    auto const             lenient =
        detail::check_reading<T>(text, {.null_is_absent = true, .reject_repeated_keys = false});
    auto const shape = detail::check_reading<T>(text, {.check_rules = false});

    promise(!strict || plain, "what is accepted strictly is accepted");
    promise(!plain || lenient, "what is accepted is accepted leniently");
    promise(!plain || shape, "what is accepted has the shape");
    promise(!strict || detail::same(*strict, *plain), "reading strictly gives the same value");
    promise(!plain || detail::same(*plain, *lenient), "reading leniently gives the same value");
    if (shape) {
        // Of two spellings one may win over another that is judged as well: read what is left.
        promise(!plain || conforms(*shape), "what is accepted conforms");
        promise(parse<T>(serialize(*shape)).has_value() == conforms(*shape),
                "reading refuses what conforms() refuses");
        promise(!plain || detail::same(*plain, *shape), "the shape is read as the same value");
        promise(!validate(*shape) == conforms(*shape), "validate() and conforms() agree");
    }
    if (!plain) {
        auto const first = parse<T>(text, {.max_issues = 1});
        promise(!first && first.error().size() == 1, "max_issues is kept");
    }
}

/// The same for a query, percent-encoded, or a URL with one. What is accepted must come back by
/// way of its JSON text.
template <class T> void fuzz_query(std::uint8_t const* data, std::size_t size)
{
    std::string_view const url = detail::text_of(data, size);
    for (read_options const& options :
         {read_options{}, read_options{.strict = true}, read_options{.null_is_absent = true},
          read_options{.check_rules = false}, read_options{.reject_repeated_keys = false}}) {
        auto const out = parse_query<T>(url, options);
        if (out)
            detail::check_accepted(*out, options);
        else
            detail::check_report(url, out.error(), options, true);
    }
}

/// Makes a value of the bytes, as byte_source and arbitrary() do; it must conform, be written, and
/// come back.
template <class T> void fuzz_value(std::uint8_t const* data, std::size_t size)
{
    byte_source source(data, size);
    T const     value = arbitrary<T>(source);
    detail::promise(conforms(value), "arbitrary values conform");
    detail::check_accepted(value, {});
}

/// Passing over a value and reading it as free JSON must agree: on whether it is one, on where it
/// ends to be one, and on repeated keys.
inline void fuzz_cursor(std::uint8_t const* data, std::size_t size)
{
    using detail::promise;
    std::string_view const  text = detail::text_of(data, size);
    json::text_source const source(text);
    json::input             in{source.first(), source.last(), read_options{}.max_depth, true};
    char const*             p = json::skip_value(in, json::after_value(in.first, in.last));
    if (p)
        p = json::after_value(p, in.last);
    if (p && p != in.last)
        p = json::fail(in, p, "the end of the text");
    promise(p || (in.bad >= in.first && in.bad <= in.last), "the cursor stops within the text");
    promise(!p || in.depth == 0, "the cursor comes back from where it went");

    auto const read = detail::check_reading<boost::json::value>(text, {});
    if (read)
        return promise(p && in.repeated.empty(), "what is read can be passed over");
    issue const& last = *(read.error().end() - 1);
    if (p && in.repeated.empty())
        for (issue const& one : read.error())
            promise(one.code == errc::number_out_of_type,
                    "only numbers are no matter to the cursor");
    if (!p && !read.error().truncated())
        promise(last.code == (in.too_deep ? errc::too_deep : errc::syntax) &&
                    last.where->offset == in.offset(in.bad),
                "cursor and reader stop at the same byte");
}

} // namespace slipform::inline v0::testing
