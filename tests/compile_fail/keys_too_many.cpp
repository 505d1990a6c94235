// expect: slipform: an object can have at most 250 keys
// lines: g++ 20, clang 70
// Three times 42 members, each with two spellings: 252.
#include <slipform/dsl.hpp>

#include <optional>

struct part_a {
    std::optional<int> a_00, a_01, a_02, a_03, a_04, a_05;
    std::optional<int> a_06, a_07, a_08, a_09, a_10, a_11;
    std::optional<int> a_12, a_13, a_14, a_15, a_16, a_17;
    std::optional<int> a_18, a_19, a_20, a_21, a_22, a_23;
    std::optional<int> a_24, a_25, a_26, a_27, a_28, a_29;
    std::optional<int> a_30, a_31, a_32, a_33, a_34, a_35;
    std::optional<int> a_36, a_37, a_38, a_39, a_40, a_41;
};
BOOST_DESCRIBE_STRUCT(part_a, (),
                      (a_00, a_01, a_02, a_03, a_04, a_05, a_06, a_07, a_08, a_09, a_10, a_11, a_12,
                       a_13, a_14, a_15, a_16, a_17, a_18, a_19, a_20, a_21, a_22, a_23, a_24, a_25,
                       a_26, a_27, a_28, a_29, a_30, a_31, a_32, a_33, a_34, a_35, a_36, a_37, a_38,
                       a_39, a_40, a_41))
constexpr auto schema(slipform::of<part_a>)
{
    return slipform::dsl::object(slipform::dsl::also_spelled(slipform::dsl::camel_case));
}
struct part_b {
    std::optional<int> b_00, b_01, b_02, b_03, b_04, b_05;
    std::optional<int> b_06, b_07, b_08, b_09, b_10, b_11;
    std::optional<int> b_12, b_13, b_14, b_15, b_16, b_17;
    std::optional<int> b_18, b_19, b_20, b_21, b_22, b_23;
    std::optional<int> b_24, b_25, b_26, b_27, b_28, b_29;
    std::optional<int> b_30, b_31, b_32, b_33, b_34, b_35;
    std::optional<int> b_36, b_37, b_38, b_39, b_40, b_41;
};
BOOST_DESCRIBE_STRUCT(part_b, (),
                      (b_00, b_01, b_02, b_03, b_04, b_05, b_06, b_07, b_08, b_09, b_10, b_11, b_12,
                       b_13, b_14, b_15, b_16, b_17, b_18, b_19, b_20, b_21, b_22, b_23, b_24, b_25,
                       b_26, b_27, b_28, b_29, b_30, b_31, b_32, b_33, b_34, b_35, b_36, b_37, b_38,
                       b_39, b_40, b_41))
constexpr auto schema(slipform::of<part_b>)
{
    return slipform::dsl::object(slipform::dsl::also_spelled(slipform::dsl::camel_case));
}
struct part_c {
    std::optional<int> c_00, c_01, c_02, c_03, c_04, c_05;
    std::optional<int> c_06, c_07, c_08, c_09, c_10, c_11;
    std::optional<int> c_12, c_13, c_14, c_15, c_16, c_17;
    std::optional<int> c_18, c_19, c_20, c_21, c_22, c_23;
    std::optional<int> c_24, c_25, c_26, c_27, c_28, c_29;
    std::optional<int> c_30, c_31, c_32, c_33, c_34, c_35;
    std::optional<int> c_36, c_37, c_38, c_39, c_40, c_41;
};
BOOST_DESCRIBE_STRUCT(part_c, (),
                      (c_00, c_01, c_02, c_03, c_04, c_05, c_06, c_07, c_08, c_09, c_10, c_11, c_12,
                       c_13, c_14, c_15, c_16, c_17, c_18, c_19, c_20, c_21, c_22, c_23, c_24, c_25,
                       c_26, c_27, c_28, c_29, c_30, c_31, c_32, c_33, c_34, c_35, c_36, c_37, c_38,
                       c_39, c_40, c_41))
constexpr auto schema(slipform::of<part_c>)
{
    return slipform::dsl::object(slipform::dsl::also_spelled(slipform::dsl::camel_case));
}
struct request {
    part_a a{};
    part_b b{};
    part_c c{};
};
BOOST_DESCRIBE_STRUCT(request, (), (a, b, c))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::a>(flattened), field<&R::b>(flattened), field<&R::c>(flattened));
}

static_assert(slipform::well_formed<request>);
