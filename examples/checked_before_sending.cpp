// What production code calls: a body that is checked, or the reasons why it is none. And how a test
// sends a wrong one all the same.
#include <slipform/slipform.hpp>
#include <slipform/vendor/idenfy.hpp>

#include <iostream>

namespace {

//[checked_before_sending
bool send(slipform::idenfy::token_request const& request)
{
    auto const body = slipform::payload(request); // every rule first, then the text
    if (!body) {
        for (slipform::issue const& issue : body.error())
            std::cout << "not sent: " << issue.pointer << ": " << issue.message << '\n';
        return false;
    }
    std::cout << "sent: " << *body << '\n'; // here goes your HTTP client
    return true;
}
//]

} // namespace

int main()
{
    using namespace std::chrono_literals;

    //[wrong_on_purpose
    slipform::idenfy::token_request request{.client_id = "user-123"};
    request.person.first_name      = "John";
    request.session.session_length = 600s;
    request.session.locale         = "en";
    bool const sent                = send(request);

    request.session.session_length = 2h;   // at most an hour
    request.person.nationality     = "ZZ"; // no country
    bool const sent_wrong          = send(request);

    // A wrong value can be built, compared and written: that is how one tests the other side.
    std::string const wrong = slipform::serialize(request);
    //]
    std::cout << "for a test of the other side: " << wrong << '\n';

    slipform::report const report = slipform::validate(request);
    return sent && !sent_wrong && report.size() == 2 && report.find("/sessionLength") ? 0 : 1;
}
