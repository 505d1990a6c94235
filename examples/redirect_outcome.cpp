// How a session ended, read from the URL that the applicant comes back to.
#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>

#include <iostream>

namespace {

//[redirect_outcome
namespace deepidv = slipform::deepidv;

std::string_view next_page(std::string_view url)
{
    auto const outcome = slipform::parse_query<deepidv::redirect_outcome>(url);
    if (!outcome)
        return "/error"; // not a redirect of ours: outcome.error() says why
    if (outcome->status == deepidv::outcome_status::success)
        return "/welcome";
    if (outcome->reason && outcome->reason->is_known() &&
        outcome->reason->known() == deepidv::failure_reason::document_unreadable)
        return "/try-again";
    return "/help"; // abandoned, or a reason that is newer than this program
}
//]

struct redirect {
    std::string_view url, page;
};

constexpr redirect redirects[] = {
    {"https://shop.example/back?cart=7&session_id=s-1&status=success", "/welcome"},
    {"https://shop.example/back?session_id=s-1&status=failed&reason=document%5Funreadable",
     "/try-again"},
    {"session_id=s-1&status=failed&reason=battery_empty", "/help"},
    {"?session_id=s-1&status=success&reason=unknown", "/error"}, // a rule: no reason on success
};

} // namespace

int main()
{
    int mistakes = 0;
    for (redirect const& one : redirects) {
        std::string_view const page = next_page(one.url);
        std::cout << page << "  <-  " << one.url << '\n';
        mistakes += page != one.page;
    }
    return mistakes;
}
