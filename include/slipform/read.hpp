// Reading: parse<T>(text), one walk over the text, every issue at once.
#pragma once

#include <slipform/detail/read_document.hpp>
#include <slipform/detail/read_union.hpp>
#include <slipform/model/well_formed.hpp>
#include <slipform/read_options.hpp>
#include <slipform/report/result.hpp>

#include <string_view>
#include <utility>

namespace slipform::inline v0 {

/// Reads a T from JSON text: RFC 8259 to the letter and strict UTF-8, no byte order mark, nothing
/// behind the value. Gives the value, or a report of everything that is wrong with it: each issue
/// with its code, JSON Pointer, offset, line and column. A broken rule or a wrong type does not end
/// reading; broken syntax does. Nothing throws but std::bad_alloc.
///
///     auto const request = slipform::parse<idenfy::token_request>(body);
///     if (!request)
///         for (auto const& issue : request.error())
///             log(issue.pointer, issue.message);
template <class T>
[[nodiscard]] result<T> parse(std::string_view text, read_options const& options = {})
{
    static_assert(well_formed<T>);
    result<T> out{std::in_place};
    if (auto issues = detail::read_document(text, options, &detail::read_any<T>, &*out))
        [[unlikely]]
        out = std::move(*issues);
    return out;
}

} // namespace slipform::inline v0
