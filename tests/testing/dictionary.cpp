#include <slipform/testing/dictionary.hpp>

#include <slipform/vendor/deepidv.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <string>

namespace {

using namespace slipform_tests;
using slipform::testing::dictionary;
using slipform::testing::dictionary_words;

struct bounded {
    std::chrono::seconds                span{};
    std::vector<std::uint8_t>           bytes{};
    std::map<std::string, std::int32_t> counts{};
    std::optional<std::string>          mail{};
    std::vector<std::string>            countries{};
};
BOOST_DESCRIBE_STRUCT(bounded, (), (span, bytes, counts, mail, countries))
constexpr auto schema(slipform::of<bounded>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = bounded;
    return object(spelled(camel_case), field<&R::span>(spelled("s\xC3\xA9"), range(60s, 3600s)),
                  field<&R::counts>(each(at_most(9))), field<&R::mail>(email),
                  field<&R::countries>(each(country_alpha2)));
}

TEST_CASE("keys in both spellings, words and tags are in the dictionary")
{
    auto const words = dictionary_words<everything>();
    for (char const* word :
         {"\"truth\":", "\"byHue\":", "\"postalCode\":", "\"dark-green\"", "\"red\"",
          "\"kind\":\"circle\"", "\"square\"", "\"radius\":", "\"2024-02-29\""}) {
        INFO(word);
        CHECK(words.count(word) == 1);
    }
    CHECK(words.count("\"rest\":") == 0);
    CHECK(words.count("\"place\":") == 0);
    auto const both = dictionary_words<slipform::deepidv::session_request>();
    CHECK(both.count("\"first_name\":") == 1);
    CHECK(both.count("\"firstName\":") == 1);
}

TEST_CASE("bounds are there with the numbers beside them, and samples of formats")
{
    auto const words = dictionary_words<bounded>();
    for (char const* word :
         {"59", "60", "61", "3599", "3600", "3601", "255", "256", "-1", "0", "9", "10"}) {
        INFO(word);
        CHECK(words.count(word) == 1);
    }
    bool mail = false, country = false;
    for (std::string const& word : words) {
        mail    = mail || word.ends_with(".example\"");
        country = country || word.size() == 4;
    }
    CHECK(mail);
    CHECK(country);
}

TEST_CASE("a type that contains itself is entered once")
{
    CHECK(dictionary_words<chained>() == std::set<std::string>{"\"name\":", "\"next\":"});
}

TEST_CASE("the file has one quoted word a line, escaped as fuzzers read it")
{
    CHECK(dictionary<chained>() == "\"\\\"name\\\":\"\n\"\\\"next\\\":\"\n");
    CHECK(dictionary<bounded>().find("\"\\\"s\\xC3\\xA9\\\":\"\n") != std::string::npos);
}

} // namespace
