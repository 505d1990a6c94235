// A value, or the report that says why there is none.
#pragma once

#include <slipform/report/render.hpp>
#include <slipform/report/report.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

#if !defined(__cpp_exceptions) && !defined(_CPPUNWIND)
#include <boost/throw_exception.hpp>
#endif

namespace slipform::inline v0 {

/// Thrown by result::value() when there is no value, because it was asked for. `what()` is the
/// first issue as render() gives it.
class bad_document : public std::runtime_error {
    slipform::report report_;

    static std::string summary(slipform::report const& r)
    {
        return r.empty() ? std::string("bad document") : render(r.front());
    }

public:
    explicit bad_document(slipform::report r)
        : std::runtime_error(summary(r)), report_(std::move(r))
    {
    }
    [[nodiscard]] slipform::report const& report() const noexcept { return report_; }
};

/// What reading gives: a T, or a report with at least one issue. The names are those of
/// std::expected; `*` and `->` are undefined without a value, value() throws bad_document (under
/// -fno-exceptions it calls boost::throw_exception).
///
///     auto const request = slipform::parse<deepidv::session_request>(text);
///     if (!request) return reject(request.error());
///     use(request->email);
template <class T> class [[nodiscard]] result {
    std::variant<T, report> state_;

    [[noreturn]] void fail() const
    {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
        throw bad_document(error());
#else
        boost::throw_exception(bad_document(error()));
#endif
    }

public:
    using value_type = T;
    using error_type = slipform::report;

    result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    result(slipform::report r) : state_(std::in_place_index<1>, std::move(r)) {}
    /// A default-made value, to be filled in place.
    explicit result(std::in_place_t) : state_(std::in_place_index<0>) {}

    /// Puts a report in the place of what was there. Not by way of a second result, which would have
    /// every program compile the assignment of every member.
    result& operator=(slipform::report r)
    {
        state_.template emplace<1>(std::move(r));
        return *this;
    }

    [[nodiscard]] bool     has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T&        operator*() & noexcept { return *std::get_if<0>(&state_); }
    [[nodiscard]] T const&  operator*() const& noexcept { return *std::get_if<0>(&state_); }
    [[nodiscard]] T&&       operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
    [[nodiscard]] T*        operator->() noexcept { return std::get_if<0>(&state_); }
    [[nodiscard]] T const*  operator->() const noexcept { return std::get_if<0>(&state_); }

    [[nodiscard]] T& value() &
    {
        if (!has_value())
            fail();
        return **this;
    }
    [[nodiscard]] T const& value() const&
    {
        if (!has_value())
            fail();
        return **this;
    }
    [[nodiscard]] T&& value() &&
    {
        if (!has_value())
            fail();
        return std::move(**this);
    }
    template <class U> [[nodiscard]] T value_or(U&& otherwise) const&
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(otherwise));
    }
    template <class U> [[nodiscard]] T value_or(U&& otherwise) &&
    {
        return has_value() ? std::move(**this) : static_cast<T>(std::forward<U>(otherwise));
    }

    /// Why there is no value. Undefined if there is one.
    [[nodiscard]] slipform::report const& error() const& noexcept
    {
        return *std::get_if<1>(&state_);
    }
    [[nodiscard]] slipform::report&& error() && noexcept
    {
        return std::move(*std::get_if<1>(&state_));
    }
};

} // namespace slipform::inline v0
