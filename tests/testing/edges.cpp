#include <slipform/testing/edges.hpp>

#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"
#include "support/kit_schemas.hpp"
#include "support/testing_subjects.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

namespace {

using slipform::testing::edges;

template <class T> void check_all(std::size_t least)
{
    auto const            all = edges<T>();
    std::set<std::string> texts;
    CHECK(all.size() >= least);
    CHECK(slipform::serialize(all.front()) ==
          slipform::serialize(slipform::testing::smallest<T>()));
    for (T const& value : all) {
        std::string const text  = slipform::serialize(value);
        auto const        read  = slipform::parse<T>(text);
        bool const        sound = slipform::validate(value).empty() && read && *read == value &&
                           texts.insert(text).second;
        if (sound)
            continue;
        CAPTURE(text);
        CHECK(sound);
    }
}

TEST_CASE("edges of every request and response are valid, differ, and round-trip")
{
    slipform_tests::for_each_vendor_type([]<class T>(char const* name) {
        INFO(name);
        check_all<T>(5);
    });
}

TEST_CASE("edges of whatever a schema can say are valid, differ, and round-trip")
{
    slipform_tests::for_each_kit_type([]<class T>(char const* name) {
        INFO(name);
        check_all<T>(10);
    });
}

template <class T, class Has> bool any(Has has)
{
    auto const all = edges<T>();
    return std::any_of(all.begin(), all.end(), has);
}

TEST_CASE("numbers come to both ends of their type and of their range")
{
    using T = kit::scalars;
    for (int const n : {-128, 127, 0})
        CHECK(any<T>([n](T const& v) { return v.tiny == n; }));
    for (unsigned const n : {3u, 200u})
        CHECK(any<T>([n](T const& v) { return v.small == n; }));
    CHECK(any<T>([](T const& v) { return v.huge == std::numeric_limits<std::uint64_t>::max(); }));
    for (int const n : {-10, 10})
        CHECK(any<T>([n](T const& v) { return v.even == n; }));
    for (int const hours : {2, 33}) // from 90 to 2000 minutes
        CHECK(any<T>([hours](T const& v) { return v.wait == std::chrono::hours(hours); }));
    for (double const share : {0.0, 1.0, 0.1})
        CHECK(any<T>([share](T const& v) { return v.share == share; }));
    CHECK(any<T>([](T const& v) { return v.factor == 0.5; }));
    CHECK(any<T>([](T const& v) { return v.factor == std::numeric_limits<double>::max(); }));
    for (int const year : {1900, 2030})
        CHECK(any<T>([year](T const& v) { return int(v.born.year()) == year; }));
}

TEST_CASE("texts come to both ends of their length, in one byte and in four")
{
    using T = kit::scalars;
    for (std::size_t const size : {4u, 8u})
        CHECK(any<T>([size](T const& v) { return v.pin && v.pin->size() == size; }));
    for (std::size_t const size : {1u, 12u, 48u})
        CHECK(any<T>([size](T const& v) { return v.comment && v.comment->size() == size; }));
    using R = slipform::idenfy::token_request;
    for (std::size_t const size : {100u, 400u})
        CHECK(any<R>([size](R const& v) {
            return v.person.first_name && v.person.first_name->size() == size;
        }));
    CHECK(any<R>([](R const& v) {
        return v.session.callback_url && v.session.callback_url->size() == 2048;
    }));
}

TEST_CASE(
    "arrays come to both ends of their size, unions to each alternative, words to each enumerator")
{
    using T = kit::containers;
    for (std::size_t const size : {1u, 2u})
        CHECK(any<T>([size](T const& v) { return v.colours.size() == size; }));
    for (std::size_t const size : {0u, 4u})
        CHECK(any<T>([size](T const& v) { return v.named.size() == size; }));
    for (std::size_t const index : {0u, 1u})
        CHECK(any<T>([index](T const& v) { return v.countries.index() == index; }));
    CHECK(any<T>([](T const& v) {
        return v.countries.index() == 1 && std::get<1>(v.countries).size() == 3;
    }));
    CHECK(any<T>([](T const& v) { return v.three && !v.three->has_value(); }));
    CHECK(any<T>([](T const& v) { return v.three && v.three->has_value() && **v.three == 32767; }));
    CHECK(any<T>([](T const& v) { return !v.favourite.is_known(); }));
    for (auto const colour : {kit::colour::dark_red, kit::colour::green, kit::colour::blue})
        CHECK(any<T>([colour](T const& v) {
            return v.favourite.is_known() && v.favourite.known() == colour;
        }));
    using U = kit::unions;
    for (std::size_t index = 0; index < 5; ++index)
        CHECK(any<U>([index](U const& v) { return v.kinds.index() == index; }));
    for (std::size_t index = 0; index < 3; ++index)
        CHECK(any<U>([index](U const& v) { return v.open_payment.index() == index; }));
}

TEST_CASE("a member whose edge a rule minds in the smallest value finds another one")
{
    using T = kit::rules;
    CHECK(any<T>([](T const& v) { return v.span.first > 100'000'000; }));
    CHECK(any<T>([](T const& v) {
        return v.amounts == std::vector<std::int32_t>{1000} && v.total == 1000;
    }));
}

} // namespace
