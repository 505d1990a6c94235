#include "input.hpp"

#include "printable.hpp"

#include <cerrno>
#include <filesystem>
#include <iostream>
#include <system_error>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace slipcheck {
namespace {

std::string last_error()
{
    int const number = errno;
    return number == 0 ? "reading failed" : std::generic_category().message(number);
}

} // namespace

input::input(std::string const& path) : name_(path == "-" ? "<stdin>" : path)
{
    if (path == "-") {
#ifdef _WIN32
        _setmode(_fileno(stdin), _O_BINARY);
#endif
        stream_ = &std::cin;
        return;
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        trouble_ = "it is a directory";
        return;
    }
    errno = 0;
    file_.open(path, std::ios::in | std::ios::binary);
    stream_ = &file_;
    if (!file_.is_open())
        trouble_ = last_error();
}

bool input::next_line(std::string& line)
{
    errno = 0;
    if (!std::getline(*stream_, line)) {
        if (stream_->bad())
            trouble_ = last_error();
        return false;
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return true;
}

std::optional<std::string> input::rest()
{
    constexpr std::size_t step = 64 * 1024;
    std::string           text;
    errno = 0;
    while (*stream_) {
        std::size_t const had = text.size();
        text.resize(had + step);
        stream_->read(text.data() + had, static_cast<std::streamsize>(step));
        text.resize(had + static_cast<std::size_t>(stream_->gcount()));
    }
    if (stream_->bad()) {
        trouble_ = last_error();
        return std::nullopt;
    }
    return text;
}

bool input::would_wait() { return stream_->rdbuf()->in_avail() <= 0; }

void input::complain() const
{
    std::cerr << "slipcheck: " << printable(name_) << " cannot be read: " << trouble_ << '\n';
}

} // namespace slipcheck
