// A table for the terminal: columns as wide as they need to be, cells broken between words where a
// line would get longer than a hundred columns.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace slipcheck {

class table {
    struct row {
        std::vector<std::string> cells; // a line over the whole width has one
        std::string              note;
    };
    std::size_t      columns_;
    std::vector<row> rows_{};

    [[nodiscard]] std::vector<std::size_t> widths() const;

public:
    static constexpr std::size_t widest_line = 100;

    explicit table(std::size_t columns) : columns_(columns) {}

    /// Adds a row. `note` is put under it over the whole width, indented more than its first cell.
    void add(std::vector<std::string> cells, std::string note = {});

    /// Adds a line over the whole width, between the rows.
    void add_line(std::string text, std::string note = {});

    void print(std::ostream& to) const;
};

} // namespace slipcheck
