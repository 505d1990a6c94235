// Catch2, 2.13 or 3: values printed as JSON, what differs between two, generators, matchers, and
// the properties of a schema as one line of a test case.
#pragma once

#include <slipform/model/overlay.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/testing/properties.hpp>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/internal/catch_decomposer.hpp>
#include <catch2/matchers/catch_matchers_templated.hpp>
#define SLIPFORM_CATCH2_VERSION 3
#else
#include <catch2/catch.hpp>
#define SLIPFORM_CATCH2_VERSION 2
#endif

#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace slipform::inline v0::testing {

namespace detail {

/// Whether a T is to be shown as JSON: what has a schema, and what is made of it.
template <class T> constexpr bool shown();

template <class T> inline constexpr bool shown_alternatives = false;
template <class... A>
inline constexpr bool
    shown_alternatives<std::variant<A...>> = is_schema_type<std::variant<A...>>::value &&
                                             (shown<A>() || ...);

template <class T> constexpr bool shown()
{
    if constexpr (described_object<T> || (std::is_enum_v<T> && described_enum<T>))
        return has_schema<T> && is_known<T>();
    else if constexpr (is_a<T, open> || is_a<T, nullable>)
        return is_known<T>();
    else if constexpr (is_verbatim<T>)
        return true;
    else
        return shown_alternatives<T>;
}
template <class T>
concept shown_as_json = shown<T>();

#if SLIPFORM_CATCH2_VERSION == 3
using matcher_base = Catch::Matchers::MatcherGenericBase;
#else
using matcher_base = Catch::Matchers::Impl::MatcherUntypedBase;
#endif

template <class T> class arbitrary_generator final : public Catch::Generators::IGenerator<T> {
    random source_;
    T      value_;

public:
    explicit arbitrary_generator(std::uint64_t seed) : source_(seed), value_(arbitrary<T>(source_))
    {
    }
    T const& get() const override { return value_; }
    bool     next() override
    {
        value_ = arbitrary<T>(source_);
        return true;
    }
};

inline void pass_or_fail(std::string const& why)
{
#if defined(CATCH_CONFIG_PREFIX_ALL)
    if (!why.empty())
        CATCH_FAIL(why);
    CATCH_SUCCEED();
#else
    if (!why.empty())
        FAIL(why);
    SUCCEED();
#endif
}

} // namespace detail

/// Arbitrary values without end, the same ones for the same seed:
///
///     auto const order = GENERATE(take(100, slipform::testing::arbitrary_values<acme::order>()));
template <class T>
[[nodiscard]] Catch::Generators::GeneratorWrapper<T> arbitrary_values(std::uint64_t seed = 1)
{
    using base = Catch::Generators::IGenerator<T>;
#if SLIPFORM_CATCH2_VERSION == 3
    return {static_cast<base*>(new detail::arbitrary_generator<T>(seed))};
#else
    return {std::unique_ptr<base>(new detail::arbitrary_generator<T>(seed))};
#endif
}

/// Matches a result without a value, or a report, that has an issue with this pointer and code.
///
///     CHECK_THAT(slipform::parse<acme::order>(text),
///                FailsAt("/lines/0/quantity", errc::out_of_range));
class FailsAt : public detail::matcher_base {
    std::string pointer_;
    errc        code_;

public:
    FailsAt(std::string_view pointer, errc code) : pointer_(pointer), code_(code) {}

    [[nodiscard]] bool match(report const& found) const
    {
        for (issue const& one : found)
            if (one.pointer == pointer_ && one.code == code_)
                return true;
        return false;
    }
    template <class T> [[nodiscard]] bool match(result<T> const& read) const
    {
        return !read && match(read.error());
    }

protected:
    std::string describe() const override
    {
        return "fails at \"" + pointer_ + "\" with " + std::string(name_of(code_));
    }
};

/// Matches a value equal to the one expected, and otherwise says where it is not.
///
///     CHECK_THAT(received, slipform::testing::equals_value(sent));
template <class T> class equals_value : public detail::matcher_base {
    T                   expected_;
    mutable std::string differences_{};

public:
    explicit equals_value(T expected) : expected_(std::move(expected)) {}

    [[nodiscard]] bool match(T const& value) const
    {
        differences_ = render_diff(expected_, value);
        this->m_cachedToString.clear();
        return differences_.empty();
    }

protected:
    std::string describe() const override
    {
        return "equals " + serialize(expected_) +
               (differences_.empty() ? std::string()
                                     : "\ndifferences, expected -> found:\n" + differences_);
    }
};

/// To be called in a test case: values of T come back from the wire. See round_trip_failure().
///
///     TEST_CASE("orders round-trip") { slipform::testing::round_trips<acme::order>(1000); }
template <class T> void round_trips(std::size_t n = 100, std::uint64_t seed = 1)
{
    detail::pass_or_fail(round_trip_failure<T>(n, seed));
}

/// To be called in a test case: documents that break the schema of T are refused, each at its
/// place with its code. See counterexample_failure().
template <class T> void rejects_counterexamples(std::size_t n = 10, std::uint64_t seed = 1)
{
    detail::pass_or_fail(counterexample_failure<T>(n, seed));
}

} // namespace slipform::inline v0::testing

/// Values with a schema are printed as JSON.
template <class T>
requires slipform::testing::detail::shown_as_json<T>
struct Catch::StringMaker<T> {
    static std::string convert(T const& value) { return slipform::serialize(value); }
};

template <> struct Catch::StringMaker<slipform::issue> {
    static std::string convert(slipform::issue const& value) { return slipform::render(value); }
};
template <> struct Catch::StringMaker<slipform::report> {
    static std::string convert(slipform::report const& value)
    {
        return value.empty() ? std::string("no issues") : slipform::render(value);
    }
};
template <class T> struct Catch::StringMaker<slipform::result<T>> {
    static std::string convert(slipform::result<T> const& value)
    {
        return value ? "accepted: " + Catch::Detail::stringify(*value)
                     : "refused:\n" + Catch::Detail::stringify(value.error());
    }
};

/// A comparison of two such values that fails says where they differ, as well.
template <class T>
requires slipform::testing::detail::shown_as_json<T> && std::is_class_v<T>
class Catch::BinaryExpr<T const&, T const&> : public Catch::ITransientExpression {
    T const&         lhs_;
    Catch::StringRef op_;
    T const&         rhs_;

    void streamReconstructedExpression(std::ostream& out) const override
    {
        Catch::formatReconstructedExpression(out, Catch::Detail::stringify(lhs_), op_,
                                             Catch::Detail::stringify(rhs_));
        std::string const differences = slipform::testing::render_diff(lhs_, rhs_);
        if (!differences.empty())
            out << "\ndifferences, left -> right:\n" << differences;
    }

public:
    BinaryExpr(bool holds, T const& lhs, Catch::StringRef op, T const& rhs)
        : Catch::ITransientExpression{true, holds}, lhs_(lhs), op_(op), rhs_(rhs)
    {
    }
};
