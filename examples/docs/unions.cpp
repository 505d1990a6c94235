// The ways in which the alternatives of a std::variant are told apart.
#include "show.hpp"

namespace unions {

//[tagged
struct card_payment {
    std::string number;
};
BOOST_DESCRIBE_STRUCT(card_payment, (), (number))
constexpr auto schema(slipform::of<card_payment>)
{
    using namespace slipform::dsl;
    using R = card_payment;
    return object(tagged("method", "CARD"), field<&R::number>(digits, min_length(12)));
}

struct bank_transfer {
    std::string                iban;
    std::optional<std::string> reference{};
};
BOOST_DESCRIBE_STRUCT(bank_transfer, (), (iban, reference))
constexpr auto schema(slipform::of<bank_transfer>)
{
    using namespace slipform::dsl;
    return object(tagged("method", "TRANSFER"));
}

using payment = std::variant<card_payment, bank_transfer>;
static_assert(slipform::well_formed<payment>);
//]

//[open
using open_payment = std::variant<card_payment, bank_transfer, slipform::verbatim>;
//]

//[by_key
struct by_template {
    std::string                template_id;
    std::optional<std::string> theme{};
};
BOOST_DESCRIBE_STRUCT(by_template, (), (template_id, theme))
constexpr auto schema(slipform::of<by_template>) { return slipform::dsl::object(); }

struct by_checks {
    std::vector<std::string>   checks;
    std::optional<std::string> theme{};
};
BOOST_DESCRIBE_STRUCT(by_checks, (), (checks, theme))
constexpr auto schema(slipform::of<by_checks>) { return slipform::dsl::object(); }

using session = std::variant<by_template, by_checks>;
//]

//[by_kind
struct address {
    std::string street;
    std::string town;
};
BOOST_DESCRIBE_STRUCT(address, (), (street, town))
constexpr auto schema(slipform::of<address>) { return slipform::dsl::object(); }

using place = std::variant<address, std::string, std::vector<double>>; // object, string or array
//]

//[one_or_many
struct restriction {
    std::optional<slipform::one_or_many<std::string>> country{};
};
BOOST_DESCRIBE_STRUCT(restriction, (), (country))
constexpr auto schema(slipform::of<restriction>)
{
    using namespace slipform::dsl;
    using R = restriction;
    return object(field<&R::country>(each(country_alpha2), max_items(3)));
}
//]

//[tagged_by_enumerator
BOOST_DEFINE_ENUM_CLASS(check_kind, liveness_check, document_check)
constexpr auto schema(slipform::of<check_kind>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case));
}

template <check_kind Kind> struct check {
    std::optional<bool> manual{};

    BOOST_DESCRIBE_CLASS(check, (), (manual), (), ())
};
template <check_kind Kind> constexpr auto schema(slipform::of<check<Kind>>)
{
    using namespace slipform::dsl;
    return object(tagged("type", Kind)); // "LIVENESS_CHECK", "DOCUMENT_CHECK"
}

using liveness  = check<check_kind::liveness_check>;
using document  = check<check_kind::document_check>;
using any_check = std::variant<liveness, document>;
//]

} // namespace unions

using namespace unions;

//[visit
template <class... F> struct overloaded : F... {
    using F::operator()...;
};
template <class... F> overloaded(F...) -> overloaded<F...>;

std::string describe(open_payment const& payment)
{
    return std::visit(overloaded{[](card_payment const&) { return std::string("by card"); },
                                 [](bank_transfer const& t) { return "to " + t.iban; },
                                 [](slipform::verbatim const& v) {
                                     return "newer than this program, of " +
                                            std::to_string(v.value.size()) + " members";
                                 }},
                      payment);
}
//]

int main()
{
    {
        section const tagged("tagged");
        read_back<payment>(R"({"method":"CARD","number":"4111111111111111"})");
        read_back<payment>(R"({"iban":"GB33BUKB20201555555555","method":"TRANSFER"})");
    }
    {
        section const refused("tagged_refused");
        read_back<payment>(R"({"method":"CASH","number":"1"})");
        read_back<payment>(R"({"number":"4111111111111111"})");
        read_back<payment>(R"({"method":"CARD","number":"12","iban":"GB33BUKB20201555555555"})");
        read_back<payment>(R"("CARD")");
    }
    {
        section const open("open");
        read_back<open_payment>(R"({"coins":[1,2.50],"method":"CASH"})");
        read_back<open_payment>(R"({"coins":[1,2.50]})");
        std::cout << "strictly:\n";
        read_back<open_payment>(R"({"coins":[1,2.50],"method":"CASH"})", {.strict = true});
    }
    {
        section const by_key("by_key");
        read_back<session>(R"({"theme":"dark","template_id":"t1"})");
        read_back<session>(R"({"theme":"dark","checks":["a"]})");
        read_back<session>(R"({"template_id":"t1","checks":["a"]})");
        read_back<session>(R"({"theme":"dark"})");
    }
    {
        section const by_kind("by_kind");
        read_back<std::vector<place>>(
            R"(["Ipswich",[51.5,-0.1],{"street":"High Street 1","town":"Ipswich"}])");
        read_back<std::vector<place>>("[true]");
    }
    {
        section const one_or_many("one_or_many");
        read_back<restriction>(R"({"country":"GB"})");
        read_back<restriction>(R"({"country":["GB"]})");
        read_back<restriction>(R"({"country":"UK"})");
        read_back<restriction>(R"({"country":["GB","UK","US","DE"]})");
    }
    {
        section const by_enumerator("tagged_by_enumerator");
        read_back<std::vector<any_check>>(
            R"([{"type":"DOCUMENT_CHECK"},{"type":"LIVENESS_CHECK"}])");
    }
    {
        section const visited("visit");
        auto const    read = slipform::parse<open_payment>(R"({"coins":[1],"method":"CASH"})");
        std::cout << describe(read.value()) << '\n';
    }
    return 0;
}
