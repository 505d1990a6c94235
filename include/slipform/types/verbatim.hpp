// Any JSON object, kept as it was sent: the open end of a tagged union.
#pragma once

#include <boost/json/object.hpp>

namespace slipform::inline v0 {

/// As an alternative of a std::variant of tagged objects it takes every object whose tag none of
/// the others has, so that a payload of a newer vendor survives reading and writing; with
/// `read_options::strict` such an object is unknown_tag.
///
///     using check = std::variant<slipform::yoti::face_match_check, slipform::verbatim>;
struct verbatim {
    boost::json::object value{};

    friend bool operator==(verbatim const& a, verbatim const& b) { return a.value == b.value; }
};

} // namespace slipform::inline v0
