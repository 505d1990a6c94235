// Issues as lines of text.
#include <slipform/report/render.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using slipform::errc;
using slipform::issue;
using slipform::location;
using slipform::render;
using slipform::report;

namespace {

issue const placed{errc::too_few, "/clientId", "expected not empty", "non_empty",
                   location{20, 2, 15}};
issue const loose{errc::missing_field, "/a~1b", "required", {}, {}};
issue const whole{errc::wrong_type, "", "expected an object", {}, location{0, 1, 1}};

} // namespace

TEST_CASE("an issue is shown with the name of its text and its place")
{
    CHECK(render(placed, "request.json") == "request.json:2:15: /clientId: expected not empty");
    CHECK(render(whole, "request.json") == "request.json:1:1: (document): expected an object");
}

TEST_CASE("what is not known is left out")
{
    CHECK(render(placed) == "2:15: /clientId: expected not empty");
    CHECK(render(loose) == "/a~1b: required");
    CHECK(render(loose, "request.json") == "request.json: /a~1b: required");
    CHECK(render(whole) == "1:1: (document): expected an object");
}

TEST_CASE("rendering appends to what is there")
{
    std::string out = "> ";
    slipform::render_to(out, loose);
    CHECK(out == "> /a~1b: required");
}

TEST_CASE("a report is one line an issue")
{
    report const two(std::vector<issue>{placed, loose});
    CHECK(render(two, "f") == "f:2:15: /clientId: expected not empty\nf: /a~1b: required\n");
    CHECK(render(two) == "2:15: /clientId: expected not empty\n/a~1b: required\n");
    CHECK(render(report{}).empty());
}

TEST_CASE("a report that was cut short says so")
{
    report const cut(std::vector<issue>{loose}, true);
    CHECK(render(cut) == "/a~1b: required\nand more, not listed\n");
}
