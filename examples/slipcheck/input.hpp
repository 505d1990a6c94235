// Where a subcommand reads from: a file, or the standard input for "-".
#pragma once

#include <fstream>
#include <istream>
#include <optional>
#include <string>

namespace slipcheck {

/// An open file or the standard input, read as bytes.
class input {
    std::string   name_;
    std::ifstream file_{};
    std::istream* stream_ = nullptr;
    std::string   trouble_{};

public:
    /// Never throws for a file that is not there: see ok().
    explicit input(std::string const& path);

    input(input const&)            = delete;
    input& operator=(input const&) = delete;

    /// False if it could not be opened, or reading failed on the way; trouble() then says why.
    [[nodiscard]] bool               ok() const { return trouble_.empty(); }
    [[nodiscard]] std::string const& trouble() const { return trouble_; }

    /// What to call it in messages: the path as given, or "<stdin>".
    [[nodiscard]] std::string const& name() const { return name_; }

    /// The next line without its "\n" (or "\r\n"), into `line`, whose memory is used again; false
    /// at the end, or if reading failed.
    bool next_line(std::string& line);

    /// Everything that is left; nothing if reading failed.
    std::optional<std::string> rest();

    /// Whether the next line would have to be waited for: a good moment to hand over what was
    /// written.
    [[nodiscard]] bool would_wait();

    /// Says on the standard error stream that it cannot be read, and why.
    void complain() const;
};

} // namespace slipcheck
