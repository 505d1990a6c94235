// What libFuzzer calls. Which target it is says the name of the program.
#include "target.hpp"

#include <cstdio>
#include <cstdlib>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

slipform_fuzz::target chosen{};

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char*** arguments)
{
    std::string_view name = (*arguments)[0];
    name                  = name.substr(name.rfind('/') + 1);
    for (slipform_fuzz::target const& one : slipform_fuzz::all_targets())
        if (one.name == name)
            chosen = one;
    if (!chosen.one) {
        std::fprintf(stderr, "call me by the name of a target; make_seeds makes links\n");
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    chosen.one(data, size);
    return 0;
}

/// Now and then libFuzzer's own, which knows what the program compared its input with.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned seed)
{
    if (!chosen.mutate || seed % 3 == 0)
        return LLVMFuzzerMutate(data, size, max_size);
    return chosen.mutate(data, size, max_size, seed / 3);
}
