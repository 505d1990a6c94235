// A schema of one's own: a struct, its description, and a function that says what is special.
//[your_own_schema_include
#include <slipform/slipform.hpp>
//]

#include <iostream>

//[your_own_schema
namespace shop {

using slipform::interop::tag_invoke; // lets boost::json::value_from and value_to honour the schema

BOOST_DEFINE_ENUM_CLASS(parcel_size, small, medium, extra_large)
constexpr auto schema(slipform::of<parcel_size>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case)); // "EXTRA_LARGE"
}

// A constraint of one's own: what it expects, in words, and a test.
inline constexpr auto postcode = slipform::dsl::format("a postcode of five digits", [](auto text) {
    return text.size() == 5 && text.find_first_not_of("0123456789") == text.npos;
});

struct delivery {
    std::string                order_id;
    std::string                postcode;
    parcel_size                size;
    std::optional<std::string> note{};
    std::optional<int>         earliest_hour{};
    std::optional<int>         latest_hour{};

    bool operator==(delivery const&) const = default;
};
BOOST_DESCRIBE_STRUCT(delivery, (), (order_id, postcode, size, note, earliest_hour, latest_hour))
constexpr auto schema(slipform::of<delivery>)
{
    using namespace slipform::dsl;
    using R = delivery;
    return object(
        spelled(camel_case),
        field<&R::order_id>(pattern<"[A-Z]{2}-[0-9]{6}">, doc("The shop's own number.")),
        field<&R::postcode>(shop::postcode),
        field<&R::note>(max_length(80)),
        field<&R::earliest_hour>(range(0, 23), server_default(8)),
        field<&R::latest_hour>(range(0, 23), server_default(18)),
        rule("earliestHour must not exceed latestHour", [](R const& r) {
            return !r.earliest_hour || !r.latest_hour || *r.earliest_hour <= *r.latest_hour;
        }));
}
static_assert(slipform::well_formed<delivery>); // a mistake above is a sentence here

} // namespace shop
//]

int main()
{
    //[your_own_schema_use
    shop::delivery const request{
        .order_id = "DE-004711", .postcode = "10115", .size = shop::parcel_size::extra_large};
    std::string const text = slipform::serialize(request);
    std::cout << text << '\n'; // {"orderId":"DE-004711","postcode":"10115","size":"EXTRA_LARGE"}

    auto const back = slipform::parse<shop::delivery>(text);
    //]
    auto const refused = slipform::parse<shop::delivery>(
        R"({"orderId":"4711","postcode":"1011","size":"HUGE","earliestHour":24,"latestHour":7})");
    if (!back || *back != request || refused)
        return 1;
    std::cout << slipform::render(refused.error());
    return refused.error().size() == 4 ? 0 : 1;
}
