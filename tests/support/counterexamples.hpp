// The one check of counterexamples, for the tests over vendors and over schemas of their own.
#pragma once

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>

#include "support/catch.hpp"

#include <set>
#include <string>

namespace slipform_tests {

using slipform::errc;
using slipform::testing::counterexample;

inline std::string listed(slipform::report const& report)
{
    std::string text;
    for (auto const& issue : report)
        text += "  " + issue.pointer + ": " + issue.message + '\n';
    return text;
}

/// Constraints of one value may imply each other: what is empty is also blank.
inline bool implied(slipform::issue const& issue, counterexample const& wrong)
{
    return issue.pointer == wrong.pointer && group_of(wrong.code) == slipform::condition::value &&
           issue.code == slipform::condition::value;
}

template <class T> std::set<errc> check_all(T const& good)
{
    std::set<errc> codes;
    REQUIRE(slipform::validate(good).empty());
    auto const all = slipform::testing::counterexamples(good);
    for (counterexample const& wrong : all) {
        auto const read = slipform::parse<T>(wrong.text);
        codes.insert(wrong.code);
        bool fails = !read.has_value() && read.error().front().code == wrong.code &&
                     read.error().front().pointer == wrong.pointer;
        if (!read.has_value())
            for (std::size_t i = 1; i < read.error().size(); ++i)
                fails = fails && implied(read.error()[i], wrong);
        if (fails)
            continue; // no assertion a document: there are hundreds of thousands
        CAPTURE(wrong.text.size() < 4000 ? wrong.text : wrong.text.substr(0, 4000) + "...",
                wrong.what, wrong.pointer, int(wrong.code));
        INFO((read.has_value() ? std::string("accepted") : listed(read.error())));
        CHECK(fails);
    }
    CHECK(all.size() > 15);
    return codes;
}

/// Of the least value, the fullest, and some between.
template <class F> std::set<errc> check_each(F for_each)
{
    std::set<errc> codes;
    for_each([&]<class T>(char const* name) {
        INFO(name);
        codes.merge(check_all(slipform::testing::smallest<T>()));
        codes.merge(check_all(slipform::testing::fullest<T>()));
        slipform::testing::random random(5);
        for (int i = 0; i < 3; ++i)
            codes.merge(check_all(slipform::testing::arbitrary<T>(random)));
    });
    return codes;
}

} // namespace slipform_tests
