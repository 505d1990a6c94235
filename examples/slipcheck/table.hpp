// A table for the terminal: columns as wide as they need to be, cells broken between words where
// the line would get longer than a hundred columns.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace slipcheck {

class table {
    struct row {
        std::vector<std::string> cells;
        std::string              note;
    };
    std::size_t      columns_;
    std::vector<row> rows_{};

    [[nodiscard]] std::vector<std::size_t> widths() const;

public:
    static constexpr std::size_t widest_line = 100;

    explicit table(std::size_t columns) : columns_(columns) {}

    /// Adds a row of `columns` cells; `note` is put under it, indented, over the whole width.
    void add(std::vector<std::string> cells, std::string note = {});

    void print(std::ostream& to) const;
};

} // namespace slipcheck
