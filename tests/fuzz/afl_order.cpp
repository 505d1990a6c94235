#include "acme/order.hpp"

#include <slipform/testing/mutator.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

struct state {
    unsigned                  seed;
    std::vector<std::uint8_t> buffer{};
};

} // namespace

extern "C" void* afl_custom_init(void*, unsigned seed) { return new state{seed}; }

extern "C" void afl_custom_deinit(void* data) { delete static_cast<state*>(data); }

extern "C" std::size_t afl_custom_fuzz(void* data, std::uint8_t* input, std::size_t size,
                                       std::uint8_t** output, std::uint8_t*, std::size_t,
                                       std::size_t    max_size)
{
    auto& own = *static_cast<state*>(data);
    own.buffer.assign(input, input + size);
    own.buffer.resize(max_size < size ? size : max_size);
    *output = own.buffer.data();
    return slipform::testing::mutate<acme::order>(own.buffer.data(), size, max_size, own.seed++);
}
