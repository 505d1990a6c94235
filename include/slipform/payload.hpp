// payload(value): validated, then written. What production code calls.
#pragma once

#include <slipform/report/result.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include <string>

namespace slipform::inline v0 {

/// The JSON text of a value that the schema accepts, or the report that says why it does not.
/// Nothing is written of a value that is refused.
///
///     auto const body = slipform::payload(request);
///     if (!body) return refuse(body.error());
///     post("/v1/flow/sessions", *body);
template <class T> [[nodiscard]] result<std::string> payload(T const& value)
{
    if (report refused = validate(value))
        return refused;
    return serialize(value);
}

} // namespace slipform::inline v0
