// A value, or the report that says why there is none.
#pragma once

#include <slipform/report/render.hpp>
#include <slipform/report/report.hpp>

#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

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
    // Room for a value, and a report that is empty if there is one. By hand: of std::variant, every
    // program would compile some fifty functions for each type it reads.
    union {
        char none_;
        T    value_;
    };
    slipform::report report_{};
    bool             has_value_ = false;

    template <class U> void make(U&& from)
    {
        ::new (static_cast<void*>(std::addressof(value_))) T(std::forward<U>(from));
        has_value_ = true;
    }
    void end() noexcept
    {
        if (has_value_)
            value_.~T();
        has_value_ = false;
    }

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

    result(T value) : none_() { make(std::move(value)); }
    result(slipform::report r) noexcept : none_(), report_(std::move(r)) {}
    /// A default-made value, to be filled in place.
    explicit result(std::in_place_t) : value_{}, has_value_(true) {}

    result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        : none_(), report_(std::move(other.report_))
    {
        if (other.has_value_)
            make(std::move(other.value_));
    }
    result(result const& other)
        requires std::is_copy_constructible_v<T>
        : none_(), report_(other.report_)
    {
        if (other.has_value_)
            make(other.value_);
    }
    ~result() { end(); }

    /// Leaves an empty report if moving the value throws.
    result& operator=(result other) noexcept(std::is_nothrow_move_constructible_v<T>)
    {
        *this = std::move(other.report_);
        if (other.has_value_)
            make(std::move(other.value_));
        return *this;
    }

    /// Puts a report in the place of what was there. Not by way of a second result, which would have
    /// every program compile the assignment of every member.
    result& operator=(slipform::report r) noexcept
    {
        end();
        report_ = std::move(r);
        return *this;
    }

    [[nodiscard]] bool     has_value() const noexcept { return has_value_; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T&        operator*() & noexcept { return value_; }
    [[nodiscard]] T const&  operator*() const& noexcept { return value_; }
    [[nodiscard]] T&&       operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] T*        operator->() noexcept { return std::addressof(value_); }
    [[nodiscard]] T const*  operator->() const noexcept { return std::addressof(value_); }

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
    [[nodiscard]] slipform::report const& error() const& noexcept { return report_; }
    [[nodiscard]] slipform::report&& error() && noexcept { return std::move(report_); }
};

} // namespace slipform::inline v0
