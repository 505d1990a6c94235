// What a JSON Schema of any author asks of one value, gathered from references, allOf, anyOf and
// oneOf into one record, so that two schemas can be held against each other.
#pragma once

#include <boost/json/value.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipcheck {

/// A schema in its document, against which references are resolved.
struct schema_place {
    boost::json::value const* document = nullptr;
    boost::json::value const* schema   = nullptr;
};

struct schema_shape {
    std::set<std::string>                             types{}; ///< empty: any
    std::vector<std::pair<std::string, schema_place>> members{};
    std::set<std::string>                             required{};
    std::set<std::string>         words{}; ///< of an enumeration, as JSON texts; empty: none
    bool                          open_words = false; ///< or another word
    std::map<std::string, double> bounds{};           ///< "minLength", "maximum", ...
    std::string                   format{};
    std::set<std::string>         patterns{}; ///< all of which a text must match
    std::optional<schema_place>   items{};
    std::optional<schema_place>   entries{};      ///< of a map
    std::vector<schema_place>     alternatives{}; ///< objects

    [[nodiscard]] schema_place const* member(std::string_view name) const;
};

/// Gathers it. References outside of the document are passed over. OpenAPI 3.0's "nullable" and
/// boolean "exclusiveMinimum" are understood as well.
[[nodiscard]] schema_shape shape_of(schema_place place);

/// The value that a fragment "#/a/b" points to in a document (RFC 6901, percent-escapes included),
/// or a null pointer.
[[nodiscard]] boost::json::value const* find_fragment(boost::json::value const& document,
                                                      std::string_view          fragment);

} // namespace slipcheck
