// Language tags against the grammar and the examples of RFC 5646.
#include <slipform/core/language_tag.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using slipform::is_language_tag;

TEST_CASE("the examples of RFC 5646 appendix A are well formed")
{
    for (auto const* good : {"de",
                             "fr",
                             "ja",
                             "zh-Hant",
                             "zh-Hans",
                             "sr-Cyrl",
                             "sr-Latn",
                             "zh-cmn-Hans-CN",
                             "cmn-Hans-CN",
                             "zh-yue-HK",
                             "yue-HK",
                             "zh-Hans-CN",
                             "sr-Latn-RS",
                             "sl-rozaj",
                             "sl-rozaj-biske",
                             "sl-nedis",
                             "de-CH-1901",
                             "sl-IT-nedis",
                             "hy-Latn-IT-arevela",
                             "de-DE",
                             "en-US",
                             "es-419",
                             "de-CH-x-phonebk",
                             "az-Arab-x-AZE-derbend",
                             "x-whatever",
                             "qaa-Qaaa-QM-x-southern",
                             "de-Qaaa",
                             "sr-Latn-QM",
                             "sr-Qaaa-RS",
                             "en-US-u-islamcal",
                             "zh-CN-a-myext-x-private",
                             "en-a-myext-b-another"})
        CHECK(is_language_tag(good));
    STATIC_REQUIRE(is_language_tag("zh-Hant-TW"));
}

TEST_CASE("letter case makes no difference")
{
    for (auto const* good : {"EN", "en-gb", "ZH-hANT-tw", "X-abc", "en-X-abc", "EN-U-co"})
        CHECK(is_language_tag(good));
}

TEST_CASE("each subtag has its length and its place")
{
    for (auto const* good : {"abcd", "abcdefgh", "en-abc-abc-abc", "en-abcde-abcdefgh-1abc-123456",
                             "en-123", "en-a-12-345-abcdefgh", "en-x-1-2-3", "x-1"})
        CHECK(is_language_tag(good));
    for (auto const* bad : {"",
                            "-",
                            "a",
                            "e",
                            "1",
                            "abcdefghi",
                            "en-",
                            "-en",
                            "en--GB",
                            "en-GB-",
                            "en_GB",
                            "en GB",
                            "e1",
                            "12",
                            "en-abc-abc-abc-abc",
                            "abcd-abc",
                            "en-abcdefghi",
                            "en-GB-US",
                            "en-GB-Latn",
                            "en-Latn-Latn",
                            "en-12",
                            "en-1234567890",
                            "en-a",
                            "en-a-",
                            "en-a-b",
                            "en-a-b-cd",
                            "en-x",
                            "en-x-",
                            "x",
                            "x-",
                            "x-abcdefghi",
                            "en-a-ab-a-cd",
                            "en-u-co-U-nu",
                            "a-DE",
                            "en-abc1-de",
                            "\xC3\xA9n",
                            "en-\xC3\xA9",
                            "en.GB",
                            "i-klingon",
                            "en-GB-oed"})
        CHECK(!is_language_tag(bad));
    CHECK(!is_language_tag(std::string("en\0", 3)));
}

TEST_CASE("the ambiguous examples of RFC 5646 appendix A that are not well formed are refused")
{
    CHECK(!is_language_tag("de-419-DE"));
    CHECK(!is_language_tag("a-DE"));
    CHECK(!is_language_tag("ar-a-aaa-b-bbb-a-ccc"));
}

TEST_CASE("a long tag is judged to its end")
{
    std::string tag = "en-x";
    for (int i = 0; i != 100'000; ++i)
        tag += "-abcdefgh";
    CHECK(is_language_tag(tag));
    CHECK(!is_language_tag(tag + "i"));
}

TEST_CASE("the short way to accept a tag accepts nothing that its grammar refuses")
{
    using namespace slipform::detail;
    constexpr std::string_view marks = "aZ-1@[`{\xE9";
    for (std::size_t size = 0; size != 7; ++size) {
        std::size_t texts = 1;
        for (std::size_t i = 0; i != size; ++i)
            texts *= marks.size();
        std::size_t different = 0;
        for (std::size_t n = 0; n != texts; ++n) {
            std::string text;
            for (std::size_t i = 0, rest = n; i != size; ++i, rest /= marks.size())
                text += marks[rest % marks.size()];
            different += is_common_tag(text) && !is_other_tag(text);
        }
        CHECK(different == 0);
    }
    STATIC_REQUIRE(is_common_tag("en"));
    STATIC_REQUIRE(is_common_tag("en-US"));
    STATIC_REQUIRE(!is_common_tag("zh-Hant-TW"));
}
