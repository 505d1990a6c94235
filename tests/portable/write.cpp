// The build without instruction-set specific paths writes the bytes that the other one does. This
// folder is an executable of its own: in one program the two would be one definition too many.
#define SLIPFORM_PORTABLE
#include "support/written_strings.hpp"

#include "support/catch.hpp"

using namespace slipform_tests;

static_assert(SLIPFORM_SSE2 == 0, "this executable is about the portable paths");

TEST_CASE("the portable writer escapes every special byte at every position of every length")
{
    checksum sum;
    for_each_string([&sum](std::string const& from) {
        std::string const to = written(from);
        if (to != plainly_written(from)) {
            INFO(from.size() << " bytes: " << to);
            FAIL_CHECK("not what the plain writer writes");
        }
        sum.add(to);
    });
    CHECK(sum.value() == sum_of_written_strings);
}

TEST_CASE("the portable writer does the same while compiling")
{
    constexpr std::uint64_t while_compiling = sum_of_few_strings();
    CHECK(sum_of_few_strings() == while_compiling);
}
