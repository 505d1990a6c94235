// A vendor as CONTRIBUTING.md asks for one: what stands in include/slipform/vendor/acme.hpp, below
// a comment such as this.
//
// Acme, start a verification. The page this file follows: https://acme.example/api, "Verifications".
#include <slipform/dsl.hpp>

#include <optional>
#include <string>

#include "show.hpp"

//[vendor
namespace acme { // in the library: slipform::inline v0::acme

using slipform::interop::tag_invoke;

/// How thorough a verification is.
BOOST_DEFINE_ENUM_CLASS(level, basic, full)
constexpr auto schema(slipform::of<level>)
{
    using namespace slipform::dsl;
    return enumeration(doc("How thorough it is."), spelled(screaming_snake_case));
}

/// The body of the request.
///
///     acme::verification request{.reference = "R-1", .applicant_email = "ada@example.com"};
struct verification {
    std::string          reference;
    std::string          applicant_email;
    std::optional<level> how{};

    bool operator==(verification const&) const = default;
};
BOOST_DESCRIBE_STRUCT(verification, (), (reference, applicant_email, how))
constexpr auto schema(slipform::of<verification>)
{
    using namespace slipform::dsl;
    using R = verification;
    return object(
        doc("Starts a verification of one applicant."),
        spelled(camel_case),
        field<&R::reference>(not_blank, max_length(40), doc("The caller's own reference.")),
        field<&R::applicant_email>(email, doc("Where the invitation goes.")),
        field<&R::how>(spelled("level"), server_default(level::basic), doc("How thorough it is.")));
}
static_assert(slipform::well_formed<verification>);

} // namespace acme
//]

int main()
{
    section const out("output");
    read_back<acme::verification>(
        R"({"level":"FULL","reference":"R-1","applicantEmail":"a@b.example"})");
    read_back<acme::verification>(
        R"({"reference":"","applicantEmail":"a@b.example","level":"Full"})");
    return 0;
}
