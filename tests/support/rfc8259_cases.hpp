// Texts that are JSON by RFC 8259 and texts that are not, with the byte at which they stop being so.
// Our own collection; each test decides what to read them with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform_tests {

/// One text. `at` is the byte at fault, or `sound`.
struct json_text {
    static constexpr std::size_t sound = static_cast<std::size_t>(-1);

    std::string text;
    std::size_t at = sound;

    [[nodiscard]] bool is_sound() const { return at == sound; }
};
using json_texts = std::vector<json_text>;

using std::string_literals::operator""s;

/// Something put in at each place between two tokens, one place at a time.
inline void between_tokens(json_texts& all, std::string const& put_in, bool is_space)
{
    for (std::string_view const skeleton :
         {"_null_", "_0_", "_\"a b\"_", "_[_]_", "_{_}_", "_[_1_,_[_]_,_\"\"_]_",
          "_{_\"a\"_:_1_,_\"b\"_:_{_}_}_", "_[_{_\"a\"_:_[_true_]_}_]_"}) {
        std::string plain;
        for (char const c : skeleton)
            if (c != '_')
                plain += c;
        std::size_t place = 0;
        for (char const c : skeleton) {
            if (c != '_') {
                ++place;
                continue;
            }
            std::string text = plain;
            text.insert(place, put_in);
            all.push_back({std::move(text), is_space ? json_text::sound : place});
        }
    }
}

inline json_texts space_texts()
{
    json_texts all;
    for (std::string const& space : {""s, " "s, "\n"s, "\r"s, "\t"s, "\r\n"s, " \t\r\n "s,
                                     std::string(40, ' '), "\n" + std::string(17, '\t')})
        between_tokens(all, space, true);
    for (std::string const& other :
         {"\0"s, "\v"s, "\f"s, "\b"s, "\x1C"s, "\x7F"s, "\xC2\xA0"s, "\xC2\x85"s, "\xE2\x80\xA8"s,
          "\xE3\x80\x80"s, "\xEF\xBB\xBF"s, "\xFF"s, "/**/"s, "//\n"s, "#\n"s, "\\n"s, ";"s, "'"s,
          "x"s, "="s, "\x80"s})
        between_tokens(all, other, false);
    return all;
}

inline json_texts number_texts()
{
    json_texts all;
    for (char const* const text :
         {"0", "-0", "1", "-1", "9", "10", "120", "1234567890", "2147483647", "-2147483648",
          "2147483648", "4294967296", "9007199254740993", "9223372036854775807",
          "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
          "18446744073709551615", "18446744073709551616", "100000000000000000000",
          "0.0", "-0.0", "0.5", "1.0", "1.5", "-1.5", "10.25", "0.1", "0.2", "0.3", "3.14159",
          "0.000001", "1.000000000000000000000000000001", "123456789.123456789", "1e0", "1E0",
          "1e1", "1e+1", "1e-1", "1E+1", "1E-1", "1e01", "1e001", "0e0", "0e1", "0E+5", "-0e-5",
          "0e40", "0.0e40", "1.5e3", "1.5E-3", "12.5e+2", "1e22", "1e23", "1e308", "1e-307",
          "1.7976931348623157e308", "-1.7976931348623157e308", "2.2250738585072014e-308",
          "1000e-3", "0.1e1", "0.00000000000000000000000001", "123e-20", "5e15",
          "0.99999999999999999999", "1e-10"})
        all.push_back({text});
    for (auto const& [text, at] : std::vector<std::pair<char const*, std::size_t>>{
             {"-", 1},       {"--1", 1},      {"-+1", 1},      {"+1", 0},       {"+-1", 0},
             {"+", 0},       {".5", 0},       {"-.5", 1},      {".", 0},        {"1.", 2},
             {"0.", 2},      {"-2.", 3},      {"1.e5", 2},     {"1.E5", 2},     {"0.e1", 2},
             {"2.e+3", 2},   {"1..2", 2},     {"1.2.3", 3},    {"1.x", 2},      {"1.-5", 2},
             {"00", 1},      {"01", 1},       {"-00", 2},      {"-01", 2},      {"012", 1},
             {"00.5", 1},    {"01e5", 1},     {"1e", 2},       {"1E", 2},       {"1e+", 3},
             {"1e-", 3},     {"1.5e", 4},     {"0e", 2},       {"0e+", 3},      {"1e+-5", 3},
             {"1ee5", 2},    {"1e5e5", 3},    {"1e1.5", 3},    {"1e.5", 2},     {"1e x", 2},
             {"1e+x", 3},    {"1 .5", 2},     {"- 1", 1},      {"1 e5", 2},     {"1e 5", 2},
             {"1e+ 5", 3},   {"1-", 1},       {"1+1", 1},      {"1-1", 1},      {"0x10", 1},
             {"0X1", 1},     {"0b1", 1},      {"0o7", 1},      {"1f", 1},       {"1L", 1},
             {"1n", 1},      {"1_000", 1},    {"1,000", 1},    {"1'000", 1},    {"1 000", 2},
             {"Infinity", 0}, {"-Infinity", 1}, {"inf", 0},    {"-inf", 1},     {"NaN", 0},
             {"nan", 0},     {"-nan", 1},     {"$1", 0},       {"1%", 1},       {"(1)", 0},
             {"\xD9\xA1", 0}, {"\xEF\xBC\x91", 0}, {"1\xEF\xBC\x90", 1}, {"\xE2\x88\x92""1", 0},
             {"\xC2\xBD", 0}, {"1\xC2\xB2", 1}, {"0-", 1},     {"-0x1", 2},     {"1.0e", 4}})
        all.push_back({text, at});
    return all;
}

inline json_texts literal_texts()
{
    json_texts all{{"null"}, {"true"}, {"false"}, {"[null,true,false]"}, {"{\"true\":true}"}};
    for (char const* const text : {"Null", "NULL", "nul", "nil", "none", "None", "undefined", "True", "TRUE",
                                   "tru", "t", "yes", "False", "FALSE", "fals", "f", "n", "no", "off", "N"})
        all.push_back({text, 0});
    for (auto const& [text, at] : std::vector<std::pair<char const*, std::size_t>>{
             {"nulll", 4}, {"nullx", 4}, {"null1", 4}, {"null\"\"", 4}, {"truee", 4}, {"true1", 4},
             {"true false", 5}, {"falsee", 5}, {"false,", 5}, {"null,null", 4}, {"null null", 5}})
        all.push_back({text, at});
    return all;
}

/// What stands between the quotes of a string; places count from there.
inline json_texts string_contents()
{
    json_texts all;
    for (std::string const& text :
         {""s, "a"s, " "s, "\x7F"s, "/"s, "'"s, "{}[]:,"s, "//"s, "null"s, "caf\xC3\xA9"s, "\xC2\x80"s,
          "\xDF\xBF"s, "\xE0\xA0\x80"s, "\xED\x9F\xBF"s, "\xEE\x80\x80"s, "\xEF\xBB\xBF"s, "\xEF\xBF\xBD"s,
          "\xEF\xBF\xBE"s, "\xEF\xBF\xBF"s, "\xF0\x90\x80\x80"s, "\xF0\x9F\x98\x80"s, "\xF4\x8F\xBF\xBF"s,
          "\xE2\x80\xA8\xE2\x80\xA9"s, R"(\")"s, R"(\\)"s, R"(\/)"s, R"(\b\f\n\r\t)"s, R"(\u0000)"s,
          R"(a\u0000b)"s, R"(\u001f)"s, R"(\u007F)"s, R"(\u0080)"s, R"(\u00e9\u00E9)"s, R"(\u07ff)"s,
          R"(\u0800)"s, R"(\ud7ff)"s, R"(\uE000)"s, R"(\uFFFE)"s, R"(\uffff)"s, R"(\uD800\uDC00)"s,
          R"(\ud83d\ude00)"s, R"(\uD83D\uDE00)"s, R"(\uDBFF\uDFFF)"s, R"(\\u0041)"s, R"(\\\")"s,
          R"(\u0022)"s, R"(\u005C)"s, R"(\u005cn)"s, R"(\u00411)"s, std::string(100, 'x'),
          std::string(15, 'x') + "\\n", std::string(16, 'x') + "\\n" + std::string(16, 'y'),
          std::string(31, 'x') + "\xC3\xA9" + std::string(31, 'y')})
        all.push_back({text});
    for (std::string const& bad :
         {"\x80"s, "\xBF"s, "\xC0\x80"s, "\xC0\xAF"s, "\xC1\xBF"s, "\xE0\x80\x80"s, "\xE0\x80\xAF"s,
          "\xE0\x9F\xBF"s, "\xF0\x80\x80\x80"s, "\xF0\x80\x80\xAF"s, "\xF0\x8F\xBF\xBF"s, "\xED\xA0\x80"s,
          "\xED\xAF\xBF"s, "\xED\xB0\x80"s, "\xED\xBF\xBF"s, "\xED\xA0\xBD\xED\xB8\x80"s,
          "\xF4\x90\x80\x80"s, "\xF4\xBF\xBF\xBF"s, "\xF5\x80\x80\x80"s, "\xF7\xBF\xBF\xBF"s,
          "\xF8\x88\x80\x80\x80"s, "\xFC\x84\x80\x80\x80\x80"s, "\xFE"s, "\xFF"s, "\xC3"s, "\xE2\x82"s,
          "\xF0\x9F\x98"s, "\xC3\x28"s, "\xE2\x28\xA1"s, "\xE2\x82\x28"s, "\xF0\x28\x8C\xBC"s,
          "\xF0\x9F\x28\x80"s, "\xF0\x9F\x98\x28"s, "\xE9"s, R"(\uD800)"s, R"(\uDBFF)"s, R"(\uDC00)"s,
          R"(\uDFFF)"s, R"(\uD800x)"s, R"(\uD800\n)"s, R"(\uD800\u0041)"s, R"(\uD800\uD800)"s,
          R"(\uDC00\uD800)"s, R"(\uD83D\uE000)"s, R"(\uD83D\\uDE00)"s, R"(\uD83D \uDE00)"s,
          R"(\uD83D\UDE00)"s, R"(\u)"s, R"(\u0)"s, R"(\u004)"s, R"(\u00g0)"s, R"(\u 041)"s, R"(\u+041)"s,
          R"(\u-041)"s, R"(\u{41})"s, R"(\U0041)"s, R"(\x41)"s, R"(\a)"s, R"(\v)"s, R"(\e)"s, R"(\0)"s,
          R"(\')"s, R"(\ )"s, R"(\1)"s, R"(\N)"s, "\\\n"s, "\\\xC3\xA9"s, "\\\0"s, "\\\x7F"s})
        for (std::string const& before : {""s, "a"s, "\xC3\xA9"s, R"(\n)"s, std::string(20, 'b')})
            all.push_back({before + bad, before.size()});
    for (int c = 0; c < 0x20; ++c) // as they are, not escaped
        for (std::string const& before : {""s, "\xC3\xA9"s, std::string(20, 'b')})
            all.push_back({before + std::string(1, static_cast<char>(c)) + "z", before.size()});
    return all;
}

/// The same as values, as items, as keys and as the values of keys.
inline json_texts string_texts()
{
    json_texts all;
    for (json_text const& inner : string_contents())
        for (auto const& [before, after] :
             {std::pair{"\""s, "\""s}, {"[\""s, "\"]"s}, {"{\""s, "\":1}"s}, {"{\"k\":\""s, "\"}"s}})
            all.push_back({before + inner.text + after,
                           inner.is_sound() ? json_text::sound : before.size() + inner.at});
    for (auto const& [text, at] : std::vector<std::pair<char const*, std::size_t>>{
             {"\"", 1}, {"\"a", 2}, {"\"\\\"", 3}, {"\"\\", 2}, {"\"\\\\\\\"", 5}, {"'a'", 0}, {"`a`", 0},
             {"a", 0}, {"\"a\"b", 3}, {"\"a\" \"b\"", 4}, {"\"a\"\"b\"", 3}, {"\\\"a\"", 0}, {"[\"a]", 4},
             {"{\"a:1}", 6}, {"[\"\\\"]", 5}, {"\xE2\x80\x9C""a\xE2\x80\x9D", 0}, {"\"\xC3\xA9", 3}})
        all.push_back({text, at});
    return all;
}

inline json_texts structure_texts()
{
    json_texts all;
    for (char const* const text :
         {"[]", "{}", "[[]]", "[{}]", "{\"a\":{}}", "{\"a\":[]}", "[1]", "[1,2,3]", "[[1],[2]]", "[[],[],[]]",
          "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"\":0}", "{\"a\":{\"b\":{\"c\":[1,{\"d\":null}]}}}",
          "[null,true,false,0,\"\",[],{}]", "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":2}]",
          "{\"A\":1,\"a\":2}", "{\"a\":1,\"a \":2}", "{\"b\":1,\"a\":2}", "[\"]\",\"[\"]", "{\"}\":\"{\"}"})
        all.push_back({text});
    for (auto const& [text, at] : std::vector<std::pair<char const*, std::size_t>>{
             {"", 0}, {" ", 1}, {"\n\n", 2}, {"[", 1}, {"{", 1}, {"]", 0}, {"}", 0}, {"[}", 1}, {"{]", 1},
             {"[[]", 3}, {"[]]", 2}, {"{}}", 2}, {"{}]", 2}, {"[]}", 2}, {"[][]", 2}, {"{}{}", 2}, {"{} {}", 3},
             {"[1", 2}, {"[1,", 3}, {"[1,]", 3}, {"[,]", 1}, {"[,1]", 1}, {"[1,,2]", 3}, {"[1 2]", 3},
             {"[1;2]", 2}, {"[1:2]", 2}, {"[\"a\":1]", 4}, {"[1}", 2}, {"[1,2}", 4}, {"(1)", 0}, {"<a>", 0},
             {"{1:2}", 1}, {"{a:1}", 1}, {"{'a':1}", 1}, {"{null:1}", 1}, {"{[]:1}", 1}, {"{{}:1}", 1},
             {"{\"a\"", 4}, {"{\"a\":", 5}, {"{\"a\"}", 4}, {"{\"a\":}", 5}, {"{\"a\":1", 6}, {"{\"a\":1,", 7},
             {"{\"a\":1,}", 7}, {"{,}", 1}, {"{,\"a\":1}", 1}, {"{\"a\":1,,\"b\":2}", 7}, {"{\"a\" 1}", 5},
             {"{\"a\"=1}", 4}, {"{\"a\"::1}", 5}, {"{\"a\":1 \"b\":2}", 7}, {"{\"a\":1;\"b\":2}", 6},
             {"{\"a\":1]", 6}, {"{\"a\",1}", 4}, {"{\"a\"\"b\":1}", 4}, {"{\"a\":1:2}", 6}, {"{:1}", 1},
             {"{\"a\":\"b\":\"c\"}", 8}, {"{\"a\",\"b\"}", 4}, {"[{\"a\":1},]", 9}, {"[{\"a\":1}}", 8},
             {"{\"a\":[1}", 7}, {"{\"a\":[1]]", 8}, {"{\"a\":{\"b\":1}", 12}, {"[{\"a\":[{]}]", 8},
             {"{\"a\":1}\n{\"b\":2}", 8}, {"1\n2", 2}, {",", 0}, {":", 0}, {"1,2", 1}, {"\"a\":1", 3},
             {"[1]x", 3}, {"{}x", 2}, {"{\"a\":1}//", 7}, {"<!-- -->{}", 0}, {"callback({})", 0},
             {")]}'\n{}", 0}, {"[1,\n2,\n]", 7}, {"{\"a\":1,\n\"b\"\n2}", 12}, {"\xEF\xBB\xBF[]", 0},
             {"\xEF\xBB\xBF", 0}, {"\xFE\xFF[]", 0}, {"\xFF\xFE[]", 0}, {"[*]", 1}, {"[...]", 1}, {"[-]", 2}})
        all.push_back({text, at});
    all.push_back({"[\0]"s, 1});
    all.push_back({"[]\0"s, 2});
    all.push_back({"1\0"s, 1});
    all.push_back({"\0"s, 0});
    all.push_back({"{\"a\"\0:1}"s, 4});
    all.push_back({"[\0""1\0]\0"s, 1}); // UTF-16
    return all;
}

inline json_texts all_json_texts()
{
    json_texts all;
    for (json_texts (*const group)() :
         {&space_texts, &number_texts, &literal_texts, &string_texts, &structure_texts})
        for (json_text& one : group())
            all.push_back(std::move(one));
    return all;
}

} // namespace slipform_tests
