// Members that do not just follow each other: beyond the first 64 of an object, late tags, keys
// that are written with escapes, at the end of the text and far from it.
#include "support/vendor.hpp"

#include <slipform/dsl/constraint.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

using namespace slipform_tests;
using slipform::errc;

namespace {

using slipform::interop::tag_invoke;

struct first_half {
    std::optional<int> a0{}, a1{}, a2{}, a3{}, a4{}, a5{}, a6{}, a7{}, a8{}, a9{}, a10{}, a11{},
        a12{}, a13{}, a14{}, a15{}, a16{}, a17{}, a18{}, a19{}, a20{}, a21{}, a22{}, a23{}, a24{},
        a25{}, a26{}, a27{}, a28{}, a29{}, a30{}, a31{}, a32{}, a33{}, a34{};

    bool operator==(first_half const&) const = default;
};
BOOST_DESCRIBE_STRUCT(first_half, (),
                      (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16,
                       a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31,
                       a32, a33, a34))
constexpr auto schema(slipform::of<first_half>) { return slipform::dsl::object(); }

struct second_half {
    std::optional<bool> b0{}, b1{}, b2{}, b3{}, b4{}, b5{}, b6{}, b7{}, b8{}, b9{}, b10{}, b11{},
        b12{}, b13{}, b14{}, b15{}, b16{}, b17{}, b18{}, b19{}, b20{}, b21{}, b22{}, b23{}, b24{},
        b25{}, b26{}, b27{}, b28{}, b29{}, b30{}, b31{};
    int                        b32 = 0;
    std::optional<std::string> b33{};
    std::string                b34;

    bool operator==(second_half const&) const = default;
};
BOOST_DESCRIBE_STRUCT(second_half, (),
                      (b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, b13, b14, b15, b16,
                       b17, b18, b19, b20, b21, b22, b23, b24, b25, b26, b27, b28, b29, b30, b31,
                       b32, b33, b34))
constexpr auto schema(slipform::of<second_half>)
{
    using namespace slipform::dsl;
    return object(field<&second_half::b33>(also_spelled("second"), max_length(3)));
}

/// Seventy members: b29 is the first that has no bit among the first 64.
struct many {
    first_half  a{};
    second_half b{};

    bool operator==(many const&) const = default;
};
BOOST_DESCRIBE_STRUCT(many, (), (a, b))
constexpr auto schema(slipform::of<many>)
{
    using namespace slipform::dsl;
    return object(field<&many::a>(flattened), field<&many::b>(flattened));
}

struct labelled {
    int                        size = 0;
    std::optional<std::string> name{};

    bool operator==(labelled const&) const = default;
};
BOOST_DESCRIBE_STRUCT(labelled, (), (size, name))
constexpr auto schema(slipform::of<labelled>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "LABELLED"));
}

/// The same text with nothing but white space behind it, and white space before each key.
std::string spread(std::string text)
{
    for (std::size_t at = 0; (at = text.find(",\"", at)) != std::string::npos; at += 40)
        text.insert(at + 1, 38, ' ');
    return text + std::string(40, ' ');
}

/// What is wrong with the text, by code and pointer.
template <class T> std::string issues_of(std::string const& text)
{
    std::string all;
    auto const  read = slipform::parse<T>(text);
    INFO(text);
    CHECK_FALSE(read.has_value());
    if (!read)
        for (slipform::issue const& one : read.error())
            all.append(all.empty() ? "" : ", ")
                .append(one.code.message())
                .append(" at " + one.pointer);
    return all;
}

/// The same of issues that are expected.
struct expected_issue {
    errc             code;
    std::string_view pointer;
};
std::string text_of(std::initializer_list<expected_issue> issues)
{
    std::string all;
    for (expected_issue const& one : issues)
        all.append(all.empty() ? "" : ", ")
            .append(make_error_code(one.code).message())
            .append(" at ")
            .append(one.pointer);
    return all;
}

} // namespace

TEST_CASE("members beyond the first 64 are read, wherever they stand")
{
    many expected;
    expected.a.a0  = 1;
    expected.b.b28 = true;
    expected.b.b29 = false;
    expected.b.b32 = 7;
    expected.b.b33 = "abc";
    expected.b.b34 = "a text of more than sixteen bytes";
    for (
        std::string const text :
        {R"({"a0":1,"b28":true,"b29":false,"b32":7,"b33":"abc","b34":"a text of more than sixteen bytes"})",
         R"({"b34":"a text of more than sixteen bytes","b33":"abc","b32":7,"b29":false,"b28":true,"a0":1})",
         R"({"b32":7,"second":"abc","b29":false,"b34":"a text of more than sixteen bytes","a0":1,"b28":true})",
         R"({"b\u00332":7,"b29":false,"b34":"a text of more than sixteen bytes","b33":"abc","a0":1,"b28":true})"}) {
        CHECK(accepted<many>(text) == expected);
        CHECK(accepted<many>(spread(text)) == expected);
    }
}

TEST_CASE("of members beyond the first 64 it is told that they are missing, wrong or there twice")
{
    CHECK(issues_of<many>(R"({"b32":7})") == text_of({{errc::missing_field, "/b34"}}));
    CHECK(issues_of<many>(R"({"a0":1})") ==
          text_of({{errc::missing_field, "/b32"}, {errc::missing_field, "/b34"}}));
    CHECK(issues_of<many>(R"({"b32":1,"b34":"","b32":2})") ==
          text_of({{errc::repeated_key, "/b32"}}));
    CHECK(issues_of<many>(R"({"b32":1,"b34":"","b33":"abcd"})") ==
          text_of({{errc::too_long, "/b33"}}));
    CHECK(issues_of<many>(R"({"b32":1,"b34":"","b33":"a","second":"b"})") ==
          text_of({{errc::repeated_field, "/second"}}));
    CHECK(issues_of<many>(R"({"b32":1,"b34":"","b31":0})") ==
          text_of({{errc::wrong_type, "/b31"}}));
    CHECK(issues_of<many>(R"({"b32":1,"b34":"","b35":0})") ==
          text_of({{errc::unknown_field, "/b35"}}));
}

TEST_CASE("a tag is read wherever it stands, once")
{
    labelled const expected{.size = 3, .name = "x"};
    for (std::string const text : {R"({"type":"LABELLED","size":3,"name":"x"})",
                                   R"({"size":3,"type":"LABELLED","name":"x"})",
                                   R"({"size":3,"name":"x","type":"LABELLED"})",
                                   R"({"name":"x","ty\u0070e":"LABELLED","size":3})",
                                   R"({"size":3,"type":"LABELLE\u0044","name":"x"})"}) {
        CHECK(accepted<labelled>(text) == expected);
        CHECK(accepted<labelled>(spread(text)) == expected);
    }
    for (bool const far : {false, true}) {
        auto const laid_out = [&](std::string const& text) { return far ? spread(text) : text; };
        CHECK(issues_of<labelled>(laid_out(R"({"size":3,"name":"x"})")) ==
              text_of({{errc::missing_field, "/type"}}));
        CHECK(issues_of<labelled>(laid_out(R"({"size":3,"type":"LABELLED","type":"LABELLED"})")) ==
              text_of({{errc::repeated_key, "/type"}}));
        CHECK(issues_of<labelled>(laid_out(R"({"size":3,"type":"LABELLED!","name":"x"})")) ==
              text_of({{errc::unknown_tag, "/type"}}));
        CHECK(issues_of<labelled>(laid_out(R"({"size":3,"type":7,"name":"x"})")) ==
              text_of({{errc::wrong_type, "/type"}}));
    }
}
