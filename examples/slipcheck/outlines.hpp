// What the schemas of the requests say, as plain data by name; no types, as in registry.hpp.
#pragma once

#include <slipform/outline.hpp>

#include <string_view>
#include <vector>

namespace slipcheck {

/// The objects that a request is made of, itself first; empty if there is no such request.
[[nodiscard]] std::vector<slipform::outline_object> outline_of(std::string_view request_name);

} // namespace slipcheck
