// Approved texts: what a test produces is compared with a file of the tree. If it differs, the
// first line that does is shown and the whole is written beside the build, to be looked at and
// copied.
#pragma once

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace slipform_tests {

/// The lines of both from the first that differs on, a few of each.
inline std::string first_difference(std::string_view approved, std::string_view received)
{
    std::size_t const same = static_cast<std::size_t>(
        std::mismatch(approved.begin(),
                      approved.begin() +
                          static_cast<std::ptrdiff_t>(std::min(approved.size(), received.size())),
                      received.begin())
            .first -
        approved.begin());
    std::size_t const before = approved.substr(0, same).rfind('\n');
    std::size_t const begin  = before == approved.npos ? 0 : before + 1;
    auto const        line =
        std::count(approved.begin(), approved.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    return "line " + std::to_string(line + 1) +
           "\napproved: " + std::string(approved.substr(begin, 200)) +
           "\nreceived: " + std::string(received.substr(begin, 200));
}

/// Expects `received` to be the text of tests/messages/NAME.approved; if not, leaves it in the
/// working directory as NAME.received.
inline void check_approved(std::string const& name, std::string const& received)
{
    std::string const file = std::string(SLIPFORM_TEST_DATA) + "/messages/" + name + ".approved";
    std::ifstream     in(file, std::ios::binary);
    std::string const approved{std::istreambuf_iterator<char>(in),
                               std::istreambuf_iterator<char>()};
    bool const        same = approved == received;
    if (!same)
        std::ofstream(name + ".received", std::ios::binary) << received;
    INFO("approved: tests/messages/"
         << name << ".approved, received: " << name << ".received\n"
         << (same ? std::string() : first_difference(approved, received)));
    CHECK(same);
}

} // namespace slipform_tests
