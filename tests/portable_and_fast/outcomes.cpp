// Reads and writes many random documents and prints a checksum of what came out, a line for each
// type. The program is built twice, with the instruction-set specific paths and without; both must
// print the same.
#include "support/kit_schemas.hpp"

#include <slipform/json/indent.hpp>
#include <slipform/read.hpp>
#include <slipform/testing/fuzz.hpp>
#include <slipform/testing/mutator.hpp>
#include <slipform/write.hpp>

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#if SLIPFORM_SSE2 == EXPECT_PORTABLE
#error "this program was built with the other paths than it is named after"
#endif

namespace {

/// FNV-1a of everything that was added.
class checksum {
    std::uint64_t value_ = 14695981039346656037u;

public:
    void add(std::string_view text)
    {
        for (char const c : text)
            value_ = (value_ ^ static_cast<unsigned char>(c)) * 1099511628211u;
        value_ = (value_ ^ 0x100u) * 1099511628211u;
    }
    void add(std::uint64_t number)
    {
        for (; number != 0; number >>= 8)
            value_ = (value_ ^ (number & 0xFF)) * 1099511628211u;
        add("number");
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }
};

struct totals {
    checksum      sum{};
    std::uint64_t accepted = 0;
    std::uint64_t refused  = 0;

    template <class T> void read(std::string const& text)
    {
        auto const value = slipform::parse<T>(text);
        if (value) {
            ++accepted;
            sum.add(slipform::serialize(*value));
            return;
        }
        ++refused;
        for (slipform::issue const& one : value.error()) {
            sum.add(static_cast<std::uint64_t>(one.code.value()));
            sum.add(one.pointer);
            sum.add(one.message);
            sum.add(one.where->offset);
            sum.add(one.where->line);
            sum.add(one.where->column);
        }
    }
};

template <class T> bool outcomes_of(char const* name)
{
    slipform::testing::random random(2026);
    totals                    all;
    for (int i = 0; i < 1500; ++i) {
        std::string const text = slipform::serialize(slipform::testing::arbitrary<T>(random));
        all.read<T>(text);
        std::string pretty;
        slipform::json::indent_to(pretty, text);
        all.read<T>(pretty);
        all.read<T>(slipform::testing::respelled<T>(text, random));
        for (int k = 0; k < 3; ++k)
            all.read<T>(slipform::testing::detail::mutated<T>(pretty, random));
        // Ends at every position of a block, behind which nothing may be read.
        all.read<T>(text.substr(0, random.below(text.size() + 1)));
    }
    std::printf("%s: %llu accepted, %llu refused, %016llx\n", name,
                static_cast<unsigned long long>(all.accepted),
                static_cast<unsigned long long>(all.refused),
                static_cast<unsigned long long>(all.sum.value()));
    return all.accepted > 4500 && all.refused > 1000;
}

} // namespace

int main()
{
    bool telling = true; // too few of either kind would show nothing
    slipform_tests::for_each_kit_type([&telling]<class T>(char const* name) {
        telling = outcomes_of<T>(name) && telling;
    });
    return telling ? 0 : 1;
}
