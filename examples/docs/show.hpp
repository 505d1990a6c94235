// How the programs of this folder print: in sections between marks, so that a page can quote each
// from examples/output/docs.
#pragma once

#include <slipform/slipform.hpp>

#include <iostream>
#include <string_view>

/// What is printed while it lives is the section of that name.
struct section {
    explicit section(std::string_view name) { std::cout << "#[" << name << '\n'; }
    ~section() { std::cout << "#]\n"; }
};

inline void show(slipform::report const& report)
{
    for (slipform::issue const& issue : report)
        std::cout << "    refused: " << slipform::render(issue) << '\n';
}

/// Reads a text as a T and prints it as it is written again, or why it is refused.
template <class T> void read_back(std::string_view text, slipform::read_options const& options = {})
{
    std::cout << text << '\n';
    if (auto const read = slipform::parse<T>(text, options))
        std::cout << "    written: " << slipform::serialize(*read) << '\n';
    else
        show(read.error());
}
