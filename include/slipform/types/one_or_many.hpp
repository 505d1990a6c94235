// One value or an array of them; which of the two it was is kept.
#pragma once

#include <variant>
#include <vector>

namespace slipform::inline v0 {

/// `"US"` or `["US", "GB"]`: an untagged union told apart by the kind of the JSON value. An array
/// of one stays an array. `each(...)` applies to the single value as well as to the items.
///
///     slipform::one_or_many<std::string> country = "US";
///     country = std::vector<std::string>{"US", "GB"};
template <class T> using one_or_many = std::variant<T, std::vector<T>>;

} // namespace slipform::inline v0
