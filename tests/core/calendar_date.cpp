// Dates as text: every day of ten thousand years there and back, and no other text.
#include <slipform/core/calendar_date.hpp>

#include <slipform/testing/random.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

using slipform::read_date;
using slipform::write_date;
using std::chrono::year_month_day;

namespace {

constexpr year_month_day date(int y, unsigned m, unsigned d)
{
    return {std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
}

constexpr std::optional<year_month_day> read(std::string_view text)
{
    year_month_day result{};
    if (!read_date(text.data(), result))
        return {};
    return result;
}

std::string write(year_month_day value)
{
    std::string text(slipform::date_size, '?');
    auto const* end = write_date(text.data(), value);
    CHECK(end == text.data() + text.size());
    return text;
}

constexpr bool round_trips(std::string_view text)
{
    char       out[slipform::date_size]{};
    auto const value = read(text);
    return value && write_date(out, *value) == out + 10 && std::string_view{out, 10} == text;
}

static_assert(round_trips("1990-12-31"));
static_assert(read("2024-02-29") == date(2024, 2, 29));
static_assert(!read("2023-02-29"));

} // namespace

TEST_CASE("a date is read as its year, month and day")
{
    CHECK(read("1990-12-31") == date(1990, 12, 31));
    CHECK(read("0000-01-01") == date(0, 1, 1));
    CHECK(read("0000-02-29") == date(0, 2, 29));
    CHECK(read("9999-12-31") == date(9999, 12, 31));
}

TEST_CASE("a date is written with all its zeros")
{
    CHECK(write(date(1990, 12, 31)) == "1990-12-31");
    CHECK(write(date(0, 1, 1)) == "0000-01-01");
    CHECK(write(date(987, 6, 5)) == "0987-06-05");
    CHECK(write(date(9999, 12, 31)) == "9999-12-31");
}

TEST_CASE("leap years are those of the Gregorian calendar")
{
    CHECK(read("2000-02-29"));
    CHECK(read("2024-02-29"));
    CHECK(read("0400-02-29"));
    CHECK_FALSE(read("1900-02-29"));
    CHECK_FALSE(read("2100-02-29"));
    CHECK_FALSE(read("2023-02-29"));
    CHECK_FALSE(read("2024-02-30"));
}

TEST_CASE("what is no day of the calendar is no date")
{
    for (std::string_view const text :
         {"1990-00-01", "1990-13-01", "1990-01-00", "1990-01-32", "1990-04-31", "1990-06-31",
          "1990-09-31", "1990-11-31", "1990-99-99", "0000-00-00"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text));
    }
}

TEST_CASE("other spellings are no dates, and leave the target alone")
{
    for (std::string_view const text :
         {"1990/12/31", "31-12-1990", "1990-1-1\0\0", "19901231..", " 990-12-31", "+990-12-31",
          "-990-12-31", "1990-+1-01", "1990-01- 1", "1990-12_31", "1990_12-31", "199O-12-31",
          "1990-12-3l", "1990-1a-01", "----------", "1990-12-3:", "1990-12-3/"}) {
        CAPTURE(text);
        auto target = date(2001, 2, 3);
        CHECK_FALSE(read_date(text.data(), target));
        CHECK(target == date(2001, 2, 3));
    }
}

TEST_CASE("one wrong byte anywhere is noticed")
{
    for (std::size_t i = 0; i < slipform::date_size; ++i) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = "2000-02-29";
            text[i]          = static_cast<char>(byte);
            bool const digit = byte >= '0' && byte <= '9';
            bool const dash  = i == 4 || i == 7;
            if (dash ? byte == '-' : digit)
                continue;
            CAPTURE(i, byte);
            CHECK_FALSE(read(text));
        }
    }
}

TEST_CASE("a few wrong bytes do not make up for each other")
{
    constexpr std::string_view marks = "00112399--/:\x1A\xFA\xFF";
    slipform::testing::random  random(1);
    int                        accepted = 0;
    for (int i = 0; i != 200'000; ++i) {
        std::string text = "2000-02-19";
        for (std::size_t n = random.below(5); n != 0; --n)
            text[random.below(text.size())] = marks[random.below(marks.size())];
        bool in_form = true;
        for (std::size_t k = 0; k != text.size(); ++k)
            in_form = in_form && (k == 4 || k == 7 ? text[k] == '-' : text[k] >= '0' && text[k] <= '9');
        bool wanted = in_form;
        if (in_form)
            wanted = date(std::stoi(text), static_cast<unsigned>(std::stoi(text.substr(5))),
                          static_cast<unsigned>(std::stoi(text.substr(8))))
                         .ok();
        CHECK(read(text).has_value() == wanted);
        accepted += wanted;
    }
    CHECK(accepted > 10'000);
}

TEST_CASE("every day of ten thousand years is read back as it was written")
{
    using namespace std::chrono;
    std::string previous;
    bool        all_equal = true;
    bool        ascending = true;
    auto const  final_day = sys_days{date(9999, 12, 31)};
    int         count     = 0;
    for (auto day = sys_days{date(0, 1, 1)}; day <= final_day; day += days{1}, ++count) {
        std::string text(slipform::date_size, '?');
        write_date(text.data(), year_month_day{day});
        all_equal = all_equal && read(text) == year_month_day{day};
        ascending = ascending && previous < text;
        previous.swap(text);
    }
    CHECK(count == 3'652'425);
    CHECK(all_equal);
    CHECK(ascending);
}

TEST_CASE("of all texts of digits in the form of a date only real days are read")
{
    int count = 0;
    for (int year : {0, 4, 100, 400, 1999, 2000, 2023, 2024, 9999}) {
        for (int month_day = 0; month_day < 10'000; ++month_day) {
            auto text = std::to_string(10'000 + year).substr(1) + "-" +
                        std::to_string(10'000 + month_day).substr(1);
            text.insert(7, "-");
            count += read(text) ? 1 : 0;
        }
    }
    CHECK(count == 9 * 365 + 5); // 0, 4, 400, 2000 and 2024 have a day more
}
