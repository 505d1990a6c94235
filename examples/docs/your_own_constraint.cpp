// Two ways to a constraint of one's own: a test on the spot, and a type.
#include "show.hpp"

namespace rooms {

//[format
// A name, what it expects, and a test: enough for most.
inline constexpr auto room_number =
    slipform::dsl::format("room_number", "a room number such as B-104", [](std::string_view text) {
        return text.size() == 5 && text[0] >= 'A' && text[0] <= 'F' && text[1] == '-';
    });
//]

//[type
// A type, where a constraint has numbers of its own or speaks of values of several types.
struct multiple_of {
    static constexpr slipform::errc   code = slipform::errc::out_of_range;
    static constexpr std::string_view name = "multiple_of";

    int divisor;

    constexpr bool accepts(std::integral auto value) const { return value % divisor == 0; }
    template <class Rep, class Period>
    constexpr bool accepts(std::chrono::duration<Rep, Period> value) const
    {
        return value.count() % divisor == 0;
    }
    std::string describe() const { return "a multiple of " + std::to_string(divisor); }
};
static_assert(slipform::dsl::constraint<multiple_of>);
static_assert(slipform::dsl::constrains<multiple_of, int>);
static_assert(!slipform::dsl::constrains<multiple_of, std::string>);
//]

//[use
struct reservation {
    std::string          room;
    std::chrono::minutes length;
    int                  seats;
};
BOOST_DESCRIBE_STRUCT(reservation, (), (room, length, seats))
constexpr auto schema(slipform::of<reservation>)
{
    using namespace slipform::dsl;
    using R = reservation;
    return object(
        field<&R::room>(room_number),
        field<&R::length>(multiple_of{15}),
        field<&R::seats>(multiple_of{2}, at_most(40)));
}
//]

} // namespace rooms

int main()
{
    section const use("use");
    read_back<rooms::reservation>(R"({"room":"B-104","length":45,"seats":12})");
    read_back<rooms::reservation>(R"({"room":"104","length":50,"seats":41})");
    return 0;
}
