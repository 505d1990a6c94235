// What every way in builds and runs. It ends with the number of expectations that do not hold.
#include "order.hpp"

#include <cstdio>

namespace {

int failures = 0;

void expect(bool holds, char const* sentence)
{
    if (!holds) {
        std::printf("this does not hold: %s\n", sentence);
        ++failures;
    }
}

} // namespace

int main()
{
    slipform::deepidv::session_request request{
        .first_name = "Ada",
        .last_name  = "Lovelace",
        .email      = "ada@example.com",
        .phone      = "+15192223333",
    };
    char const* const expected = R"({"first_name":"Ada","last_name":"Lovelace",)"
                                 R"("email":"ada@example.com","phone":"+15192223333"})";

    auto const here  = slipform::payload(request);
    auto const there = shop::write_session(request);
    expect(here && *here == expected, "a request is written");
    expect(there && *there == expected, "another source writes the same");
    auto const again = slipform::parse<slipform::deepidv::session_request>(expected);
    expect(again && *again == request, "what was written reads as the same request");

    request.email      = "ada@";
    auto const refused = slipform::payload(request);
    expect(!refused && refused.error().size() == 1, "a request is refused for one mistake");
    expect(refused.error().front().code == slipform::errc::bad_format, "the mistake has its code");
    expect(refused.error().front().pointer == "/email", "the mistake has its pointer");

    auto const order = shop::read_order(R"({"reference":"R-1","items":2})");
    expect(order && *order == shop::order{"R-1", 2}, "another source reads an order");
    auto const broken = shop::read_order(R"({"reference":"R-12345678","items":2})");
    expect(!broken && broken.error().front().code == slipform::errc::too_long,
           "a code of another source equals the one of this source");
    auto const broken_here = slipform::parse<shop::order>(R"({"reference":"R-12345678","items":2})");
    expect(!broken_here && broken_here.error().front().code == broken.error().front().code,
           "two sources give the same code");

#if defined(__cpp_exceptions)
    try {
        (void)broken.value();
        expect(false, "value() of a failure throws");
    } catch (slipform::bad_document const& thrown) {
        expect(thrown.report().size() == 1, "what is thrown has the report");
    }
#endif
    return failures;
}
