// A union told apart by a member: the checks of a Yoti session, known, nested, and not yet known.
#include <slipform/slipform.hpp>
#include <slipform/vendor/yoti.hpp>

#include <iostream>

namespace {

namespace yoti = slipform::yoti;

//[unions_visit
struct describe {
    std::string operator()(yoti::face_match_check const& check) const
    {
        bool const never = check.config.manual_check == yoti::manual_check_mode::never;
        return never ? "face match by machine" : "face match, looked at by people";
    }
    std::string operator()(slipform::verbatim const& other) const // newer than this program
    {
        return "a check we do not know, of " + std::to_string(other.value.size()) + " members";
    }
    template <class Check> std::string operator()(Check const&) const { return "another check"; }
};
//]

} // namespace

int main()
{
    //[unions_build
    yoti::ibv_session session{
        .requested_checks = std::vector<yoti::requested_check>{
            yoti::face_match_check{.config = {.manual_check = yoti::manual_check_mode::never}},
            yoti::document_comparison_check{}, // its empty "config":{} is written
        }};
    std::cout << slipform::serialize(session) << "\n\n";
    //]

    //[unions_read
    // The tag may stand anywhere; a type that nobody knows here is kept as it was sent.
    std::string_view const text =
        R"({"requested_checks":[)"
        R"({"config":{"manual_check":"IBV"},"type":"ID_DOCUMENT_FACE_MATCH"},)"
        R"({"type":"PALM_READING","config":{"hands":2}}]})";
    auto const read = slipform::parse<yoti::ibv_session>(text);
    if (!read)
        return 1;
    for (yoti::requested_check const& check : *read->requested_checks)
        std::cout << std::visit(describe{}, check) << '\n';
    std::cout << slipform::serialize(*read) << "\n\n";
    //]

    //[unions_strict
    auto const strict = slipform::parse<yoti::ibv_session>(text, {.strict = true});
    std::cout << slipform::render(strict.error());
    //]
    bool const kept = slipform::serialize(*read).find(
                          R"({"type":"PALM_READING","config":{"hands":2}})") != std::string::npos;
    return kept && strict.error().front().code == slipform::errc::unknown_tag ? 0 : 1;
}
