// Absent, null and a value are three different things, and none is made into another.
#include <slipform/slipform.hpp>
#include <slipform/vendor/idenfy.hpp>

#include <iostream>

namespace {

//[three_states
std::string_view meaning(slipform::idenfy::token_request const& request)
{
    std::optional<slipform::nullable<std::string>> const& questionnaire =
        request.custom.questionnaire;
    if (!questionnaire)
        return "as the dashboard says";
    if (!questionnaire->has_value())
        return "switched off for this session";
    return "the one of that name";
}
//]

} // namespace

int main()
{
    //[three_states_set
    slipform::idenfy::token_request request{.client_id = "user-123"};
    std::string const               absent = slipform::serialize(request);

    request.custom.questionnaire = slipform::null;
    std::string const null       = slipform::serialize(request);

    request.custom.questionnaire = "onboarding";
    std::string const value      = slipform::serialize(request);
    //]

    bool right = absent == R"({"clientId":"user-123"})" &&
                 null == R"({"clientId":"user-123","questionnaire":null})" &&
                 value == R"({"clientId":"user-123","questionnaire":"onboarding"})";
    for (std::string const& text : {absent, null, value}) {
        auto const back = slipform::parse<slipform::idenfy::token_request>(text);
        right           = right && back && slipform::serialize(*back) == text;
        if (back)
            std::cout << text << "  (" << meaning(*back) << ")\n";
    }
    return right ? 0 : 1;
}
