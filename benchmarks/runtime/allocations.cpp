// Counts every request for memory of the program. With glibc malloc itself is replaced, since peers
// written in C ask there; elsewhere operator new alone.
#include "harness.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {
std::uint64_t count = 0; // the benchmarks have one thread
}

namespace slipform_bench {
std::uint64_t allocations()
{
    return count;
}
} // namespace slipform_bench

#if defined __GLIBC__ && !defined __SANITIZE_ADDRESS__

extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);

void* malloc(std::size_t n) noexcept
{
    ++count;
    return __libc_malloc(n);
}
void* calloc(std::size_t n, std::size_t size) noexcept
{
    ++count;
    return __libc_calloc(n, size);
}
void* realloc(void* old, std::size_t n) noexcept
{
    ++count;
    return __libc_realloc(old, n);
}
}

#elif !defined __SANITIZE_ADDRESS__

void* operator new(std::size_t n)
{
    ++count;
    if (void* const p = std::malloc(n != 0 ? n : 1))
        return p;
    throw std::bad_alloc();
}
void operator delete(void* p) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept
{
    std::free(p);
}

#endif
