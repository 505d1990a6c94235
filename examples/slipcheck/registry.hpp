// The requests by name, with what every subcommand may do to any of them; no types, so that a file
// that includes this compiles in no time.
#pragma once

#include <slipform/read.hpp>

#include <span>
#include <string>
#include <string_view>

namespace slipcheck {

/// What came of reading a text: an empty report and the value written again, or what is wrong.
struct verdict {
    slipform::report report;
    std::string      written; ///< compact JSON; empty if the text was refused

    [[nodiscard]] bool accepted() const noexcept { return report.empty(); }
};

struct registered {
    std::string_view name;
    std::string_view description;
    verdict (*check)(std::string_view text, slipform::read_options const& options);
};

/// All of them, in the order of `slipcheck list`.
[[nodiscard]] std::span<registered const> all_requests();

/// The request of that name, or a null pointer.
[[nodiscard]] registered const* find_request(std::string_view name);

/// The same for a subcommand: if there is none, says so on the standard error stream, with the
/// names that are near.
[[nodiscard]] registered const* demand_request(std::string_view name);

} // namespace slipcheck
