// How names and words are spelled on the wire.
#include "show.hpp"

namespace spelling {

//[spelled
struct parcel {
    std::string                tracking_id;
    std::optional<double>      weight_kg{};
    std::optional<std::string> to_country{};
};
BOOST_DESCRIBE_STRUCT(parcel, (), (tracking_id, weight_kg, to_country))
constexpr auto schema(slipform::of<parcel>)
{
    using namespace slipform::dsl;
    using R = parcel;
    return object(
        spelled(camel_case),                       // trackingId, toCountry
        field<&R::weight_kg>(spelled("weightKG")), // but not weightKg
        field<&R::to_country>(country_alpha2));
}
//]

//[also_spelled
struct signup {
    std::string                user_name;
    std::optional<std::string> invited_by{};
};
BOOST_DESCRIBE_STRUCT(signup, (), (user_name, invited_by))
constexpr auto schema(slipform::of<signup>)
{
    using namespace slipform::dsl;
    using R = signup;
    return object(
        also_spelled(camel_case, takes_precedence), // userName wins over user_name
        field<&R::invited_by>(also_spelled("referrer")));
}
//]

//[enumerations
BOOST_DEFINE_ENUM_CLASS(list_kind, adverse_media, sanctions, politically_exposed)
constexpr auto schema(slipform::of<list_kind>)
{
    using namespace slipform::dsl;
    using E = list_kind;
    return enumeration(
        doc("A list that names are looked up in."),
        spelled(screaming_snake_case),
        value<E::adverse_media>(spelled("ADVERSE-MEDIA")),
        value<E::politically_exposed>(also_spelled("PEP"), doc("Holds a public office.")));
}
//]

template <slipform::letter_case> struct spelled_sample {
    int client_id{};

    BOOST_DESCRIBE_CLASS(spelled_sample, (), (client_id), (), ())
};
template <slipform::letter_case Case> constexpr auto schema(slipform::of<spelled_sample<Case>>)
{
    return slipform::dsl::object(slipform::dsl::spelled(Case));
}

} // namespace spelling

using namespace spelling;

template <slipform::letter_case Case> void show_case(std::string_view name)
{
    std::cout << slipform::serialize(spelled_sample<Case>{}) << "  " << name << '\n';
}

int main()
{
    {
        section const cases("cases");
        show_case<slipform::dsl::snake_case>("snake_case");
        show_case<slipform::dsl::camel_case>("camel_case");
        show_case<slipform::dsl::pascal_case>("pascal_case");
        show_case<slipform::dsl::screaming_snake_case>("screaming_snake_case");
        show_case<slipform::dsl::kebab_case>("kebab_case");
        show_case<slipform::dsl::screaming_kebab_case>("screaming_kebab_case");
    }
    {
        section const names("spelled");
        read_back<parcel>(R"({"trackingId":"p1","weightKG":2.5,"toCountry":"GB"})");
        read_back<parcel>(R"({"tracking_id":"p1"})");
    }
    {
        section const aliases("also_spelled");
        read_back<signup>(R"({"userName":"ada","referrer":"charles"})");
        read_back<signup>(R"({"userName":"camel","user_name":"snake"})");
        read_back<signup>(R"({"userName":"camel","user_name":17})");
        read_back<signup>(R"({"userName":"ada","userName":"ada"})");
        read_back<signup>(R"({"userName":"ada","invitedBy":"charles"})");
        read_back<signup>(R"({"userName":"ada","invited_by":"charles","referrer":"charles"})");
    }
    {
        section const words("enumerations");
        read_back<std::vector<list_kind>>(R"(["ADVERSE-MEDIA","SANCTIONS","PEP"])");
        read_back<std::vector<list_kind>>(R"(["ADVERSE_MEDIA"])");
    }
    {
        section const more_words("open");
        read_back<std::vector<slipform::open<list_kind>>>(R"(["SANCTIONS","CRYPTO_WALLETS"])");
        std::cout << "strictly:\n";
        read_back<std::vector<slipform::open<list_kind>>>(R"(["CRYPTO_WALLETS"])",
                                                          {.strict = true});
    }
    return slipform::parse<signup>(R"({"userName":"c","user_name":"s"})")->user_name == "c" ? 0 : 1;
}
