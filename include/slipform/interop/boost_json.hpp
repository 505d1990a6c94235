// Boost.JSON: the values of its DOM from and to ours, and its own value_from and value_to made to
// honour the schema.
//
// Both directions go through text: the same reader and the same writer, so that a DOM gives the
// same issues as its text, less the places.
#pragma once

#include <slipform/fwd.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

namespace detail {

inline std::string text_of_free(boost::json::value const& value)
{
    std::string text(free_bound(value), '\0');
    text.resize(static_cast<std::size_t>(write_free(text.data(), value) - text.data()));
    return text;
}

} // namespace detail

/// A value of a schema type as a DOM, made with the given storage.
///
///     boost::json::value const dom = slipform::to_value(request);
template <class T>
[[nodiscard]] boost::json::value to_value(T const& value, boost::json::storage_ptr storage = {})
{
    std::string const       text = serialize(value);
    json::text_source const source(text);
    // Written by us, so it is sound; the limits are those of the value itself.
    read_options const   options{.max_depth = static_cast<std::size_t>(-1)};
    detail::read_context context(source, options);
    boost::json::value   out(std::move(storage));
    detail::read_free(context, source.first(), out);
    return out;
}

/// Reads a T from a DOM: the issues that parse() gives for its text, less the places.
///
///     auto const request = slipform::from_value<idenfy::token_request>(dom);
template <class T>
[[nodiscard]] result<T> from_value(boost::json::value const& from, read_options const& options = {})
{
    result<T> out = parse<T>(detail::text_of_free(from), options);
    if (out)
        return out;
    std::vector<issue> issues(out.error().begin(), out.error().end());
    for (issue& one : issues)
        one.where.reset();
    return report(std::move(issues), out.error().truncated());
}

namespace interop {

/// Makes `boost::json::value_from` write by the schema, for a namespace that says
/// `using slipform::interop::tag_invoke;`.
///
///     boost::json::value const dom = boost::json::value_from(request);
template <class T>
    requires is_schema_type<T>::value
void tag_invoke(boost::json::value_from_tag, boost::json::value& to, T const& from)
{
    to = to_value(from, to.storage());
}

/// Makes `boost::json::value_to` read by the schema. Throws bad_document if the value does not read
/// as a T.
///
///     auto const again = boost::json::value_to<T>(boost::json::value_from(request));
template <class T>
    requires is_schema_type<T>::value
T tag_invoke(boost::json::value_to_tag<T>, boost::json::value const& from)
{
    return from_value<T>(from).value();
}

} // namespace interop

} // namespace slipform::inline v0
