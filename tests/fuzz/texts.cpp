#include "target.hpp"

#include <slipform/testing/fuzz_against_boost.hpp>

#include <boost/json/value.hpp>

namespace {

/// The vendors' documents, and free JSON.
slipform_fuzz::seed_list text_seeds(std::string_view)
{
    slipform_fuzz::seed_list  seeds = slipform_fuzz::documents_of({});
    slipform::testing::random source(1);
    for (int i = 0; i < 200; ++i)
        seeds.push_back(
            slipform::serialize(slipform::testing::arbitrary<boost::json::value>(source)));
    for (auto const& one : slipform::testing::malformed("{\"a\":[1,\"\xC3\xA9\"]}"))
        seeds.push_back(one.text);
    return seeds;
}

std::string text_words()
{
    return "\"true\"\n\"false\"\n\"null\"\n\"1e400\"\n\"-0.0\"\n\"5e-"
           "324\"\n\"18446744073709551616\"\n"
           "\"\\\\ud83d\\\\ude00\"\n\"\\\\u0000\"\n\"\\xEF\\xBB\\xBF\"\n\"\\xED\\xA0\\x80\"\n\"[[[["
           "[[[[\"\n"
           "\"{\\\"a\\\":{\\\"a\\\":\"\n";
}

} // namespace

void slipform_fuzz::add_texts(std::vector<target>& all)
{
    namespace kit       = slipform::testing;
    auto const by_value = kit::mutate<boost::json::value>;
    all.push_back({"cursor", kit::fuzz_cursor, by_value, text_seeds, text_words});
    all.push_back({"against_boost", kit::fuzz_against_boost, by_value, text_seeds, text_words});
}
