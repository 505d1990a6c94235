// How a constexpr function refuses its arguments: calling this while compiling is an error that
// shows the line of the call, and with it the reason. Works without exceptions.
#pragma once

#include <cstdlib>

namespace slipform::inline v0::detail {

/// Not constexpr, on purpose: reached while compiling, it ends the compilation at a line that says
/// `compile_error("why")`. A schema is always a constant, so it is never reached in a program; if
/// it were, it would abort.
[[noreturn]] inline void compile_error(char const* /*reason*/)
{
    std::abort();
}

} // namespace slipform::inline v0::detail
