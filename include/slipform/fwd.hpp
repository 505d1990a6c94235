// Names that one layer must be able to say before another defines them.
#pragma once

#include <boost/json/fwd.hpp>

namespace slipform::inline v0 {

/// The tag by which a schema is found: `constexpr auto schema(slipform::of<request>)`, declared in
/// the namespace of `request`, right under its description.
template <class T> struct of {
};

/// True of every type that can be read and written: described structs and enumerations, and the
/// standard types of docs/schema.md made of them. Defined in model/shape.hpp.
template <class T> struct is_schema_type;

namespace interop {

/// Put `using slipform::interop::tag_invoke;` into the namespace of your requests, and
/// `boost::json::value_from` and `value_to` honour their schemas. Without it Boost.JSON describes
/// the structs by itself and writes C++ names. Defined in interop/boost_json.hpp.
template <class T>
    requires is_schema_type<T>::value
void tag_invoke(boost::json::value_from_tag, boost::json::value& to, T const& from);

/// Throws bad_document if the value does not read as a T.
template <class T>
    requires is_schema_type<T>::value
T tag_invoke(boost::json::value_to_tag<T>, boost::json::value const& from);

} // namespace interop

} // namespace slipform::inline v0
