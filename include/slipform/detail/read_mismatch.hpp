// A value of another kind than asked for: passed over, judged, and recorded.
#pragma once

#include <slipform/detail/read_context.hpp>
#include <slipform/json/skip.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// The value at `p` is not `expected` ("a string"). If its text is sound it is recorded as
/// null_not_allowed or wrong_type; else the text is what is wrong.
SLIPFORM_COLD inline char const* wrong_type(read_context& context, char const* p,
                                            std::string_view expected)
{
    char const* const end = json::skip_value(context, p);
    if (!end)
        return nullptr;
    std::string message = "expected " + std::string(expected);
    if (*p == 'n')
        context.record(p, errc::null_not_allowed, message + ", not null");
    else
        context.record(p, errc::wrong_type, std::move(message));
    return end;
}

} // namespace slipform::inline v0::detail
