// Reading a text that somebody else wrote: the value, or every issue at once, each with its place.
#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>

#include <iostream>

namespace {

//[reading_with_issues
bool take(std::string_view text)
{
    auto const request = slipform::parse<slipform::deepidv::session_request>(text);
    if (request) {
        std::cout << "a session for " << request->email << "\n\n";
        return true;
    }
    for (slipform::issue const& issue : request.error()) {
        std::cout << issue.where->line << ':' << issue.where->column << ' ' // in bytes, from 1
                  << issue.code.message() << ' '                            // a word for programs
                  << issue.pointer << ": " << issue.message << '\n';        // and one for people
    }
    return false;
}
//]

} // namespace

int main()
{
    bool const taken = take(R"({
  "firstName": "Ada",
  "last_name": "Lovelace",
  "email": "ada@example.com",
  "phone": "+15192223333"
})");

    constexpr std::string_view wrong   = R"({
  "firstName": "",
  "email": "ada at example.com",
  "phone": 15192223333,
  "send_email_invite": null,
  "redirect_url": "http://shop.example/back",
  "reference": "R-1"
})";
    bool const                 refused = !take(wrong);

    //[reading_one_issue
    auto const             result = slipform::parse<slipform::deepidv::session_request>(wrong);
    slipform::issue const* phone  = result.error().find("/phone");
    if (phone && phone->code == slipform::errc::wrong_type)
        std::cout << "\na telephone number is a text: " << phone->message << '\n';
    //]

    //[reading_shape_only
    // Only the shape, and null taken for absent: what a lenient peer does.
    auto const lenient = slipform::parse<slipform::deepidv::session_request>(
        R"({"first_name":"","last_name":"","email":"","phone":"","workflow_id":null})",
        {.check_rules = false, .null_is_absent = true});
    //]
    return taken && refused && result.error().size() == 7 && phone && lenient ? 0 : 1;
}
