// A described member whose own members stand in the parent's JSON object.
#pragma once

namespace slipform::inline v0::dsl {

struct flattened_t {
};

/// Groups members in C++ that are flat on the wire: for objects with more members than one
/// description can list, and for pages with headings. Keys of all levels must differ.
///
///     field<&R::person>(flattened)  // {"firstName": ..., "lastName": ...}
inline constexpr flattened_t flattened{};

} // namespace slipform::inline v0::dsl
