// Members that the library does not know of, added on purpose: its request is folded into your own.
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/vendor/idenfy/token_request.hpp>

#include <iostream>

//[beyond_the_page
namespace shop {

using slipform::interop::tag_invoke;

// The vendor's request, and a member that it tells this shop of.
struct token_request {
    slipform::idenfy::token_request base{};
    std::optional<std::string>      campaign{};

    bool operator==(token_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(token_request, (), (base, campaign))
constexpr auto schema(slipform::of<token_request>)
{
    using namespace slipform::dsl;
    using R = token_request;
    return object(
        field<&R::base>(flattened),
        field<&R::campaign>(max_length(20), source("an e-mail of the vendor, 2026-11-20")));
}
static_assert(slipform::well_formed<token_request>);

} // namespace shop
//]

int main()
{
    //[beyond_the_page_use
    shop::token_request const request{.base = {.client_id = "user-123"}, .campaign = "spring"};
    std::string const         body = slipform::payload(request).value();
    std::cout << body << '\n'; // one flat object

    // The library's own request is as strict as ever.
    auto const refused = slipform::parse<slipform::idenfy::token_request>(body);
    std::cout << slipform::render(refused.error()) << '\n';
    //]
    auto const back = slipform::parse<shop::token_request>(body);
    return back && *back == request && !refused ? 0 : 1;
}
