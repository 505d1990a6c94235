// reflect-cpp, which finds the members of a struct by itself and reads and writes by yyjson's
// documents. Unknown members it is told to refuse; repeated ones it accepts. It has no way to write
// into a buffer that is there.
#include <rfl.hpp>
#include <rfl/json.hpp>

#define SLIPFORM_PLAIN_TAGS_ARE_TYPES
#include "harness.hpp"
#include "plain.hpp"

namespace slipform_bench {
namespace {

struct peer {
    using types = plain_with_tag_types::types;

    template <class T> static auto read(std::string const& text)
    {
        return rfl::json::read<T, rfl::NoExtraFields>(text);
    }
    template <class T> static std::string fresh(T const& value) { return rfl::json::write(value); }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        buffer = rfl::json::write(value);
        return buffer;
    }
};

} // namespace

void measure_reflect_cpp() { measure<peer>("reflect_cpp", SLIPFORM_BENCH_REFLECT_CPP_VERSION); }

} // namespace slipform_bench
