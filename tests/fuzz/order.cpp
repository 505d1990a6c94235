#include "acme/order.hpp"

#include <slipform/testing/fuzz.hpp>
#include <slipform/testing/mutator.hpp>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    slipform::testing::fuzz_one<acme::order>(data, size);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned seed)
{
    return slipform::testing::mutate<acme::order>(data, size, max_size, seed);
}
