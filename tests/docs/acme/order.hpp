// The request that docs/testing.md tests.
#pragma once

#include <slipform/dsl.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace acme {

//[constraint
/// Thirteen digits of which the last makes the weighted sum divisible by ten.
struct ean13_t {
    static constexpr slipform::errc   code = slipform::errc::bad_format;
    static constexpr std::string_view name = "ean13";

    constexpr bool accepts(std::string_view text) const
    {
        return text.size() == 13 && is_digits(text) && check_digit(text) == text[12];
    }
    std::string describe() const { return "an EAN-13 with its check digit"; }

    /// For tests: a text that is accepted. One random text in many billions is.
    template <class R> std::string sample(R& random) const
    {
        std::string text;
        while (text.size() < 12)
            text += static_cast<char>('0' + random.below(10));
        return text + check_digit(text);
    }
    /// For tests: texts that are not, made of one that is.
    std::vector<std::string> breaks(std::string good) const
    {
        std::string const shorter = good.substr(1);
        good[12]                  = good[12] == '9' ? '0' : static_cast<char>(good[12] + 1);
        return {good, shorter};
    }

private:
    static constexpr bool is_digits(std::string_view text)
    {
        for (char const c : text)
            if (c < '0' || c > '9')
                return false;
        return true;
    }
    static constexpr char check_digit(std::string_view text)
    {
        int sum = 0;
        for (std::size_t i = 0; i < 12; ++i)
            sum += (text[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return static_cast<char>('0' + (10 - sum % 10) % 10);
    }
};
inline constexpr ean13_t ean13{};
//]

struct line {
    std::string   article;
    std::uint32_t quantity = 1;
    std::uint32_t cents    = 0;

    bool operator==(line const&) const = default;
};
BOOST_DESCRIBE_STRUCT(line, (), (article, quantity, cents))
constexpr auto schema(slipform::of<line>)
{
    using namespace slipform::dsl;
    using R = line;
    return object(
        field<&R::article>(ean13),
        field<&R::quantity>(range(1u, 99u)),
        field<&R::cents>(at_most(1'000'000u)));
}

//[rule
struct order {
    std::string                id;
    std::vector<line>          lines;
    std::uint64_t              total_cents = 0;
    std::optional<std::string> note{};

    bool operator==(order const&) const = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (id, lines, total_cents, note))

inline std::uint64_t sum_of(order const& o)
{
    std::uint64_t sum = 0;
    for (line const& l : o.lines)
        sum += std::uint64_t{l.quantity} * l.cents;
    return sum;
}

constexpr auto schema(slipform::of<order>)
{
    using namespace slipform::dsl;
    using R = order;
    return object(
        spelled(camel_case),
        field<&R::id>(pattern<"A-[0-9]{6}">),
        field<&R::lines>(non_empty),
        field<&R::note>(max_length(200)),
        rule("totalCents is the sum of the lines",
             [](R const& r) { return r.total_cents == sum_of(r); })
            .met_by([](R& r) { r.total_cents = sum_of(r); })
            .broken_by([](R& r) { r.total_cents = sum_of(r) + 1; }));
}
//]
static_assert(slipform::well_formed<order>);

} // namespace acme
