// Values and payloads for tests, made of a schema; without a test framework.
#include "../../tests/docs/acme/order.hpp"
#include "show.hpp"

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/byte_source.hpp>
#include <slipform/testing/counterexamples.hpp>
#include <slipform/testing/dictionary.hpp>
#include <slipform/testing/edges.hpp>
#include <slipform/testing/respelled.hpp>
#include <slipform/testing/shrink.hpp>

#include <array>
#include <cstdint>

namespace {

using slipform::serialize;
namespace testing = slipform::testing;

void values()
{
    section const here("values");
    //[values
    testing::random random(7); // the same values everywhere for the same seed
    std::cout << serialize(testing::smallest<acme::order>()) << '\n';
    for (int i = 0; i < 3; ++i)
        std::cout << serialize(testing::arbitrary<acme::order>(random)).substr(0, 90) << "...\n";
    for (acme::order const& order : testing::edges<acme::order>())
        if (order.note && !order.note->empty() &&
            order.note->find_first_not_of('a') == std::string::npos)
            std::cout << "a note of " << order.note->size() << '\n';
    //]
}

void broken()
{
    section const here("broken");
    //[broken
    auto const good = testing::smallest<acme::order>();
    for (testing::counterexample const& wrong : testing::counterexamples(good))
        if (wrong.pointer == "/lines/0/article" || wrong.code == slipform::errc::rule_broken)
            std::cout << name_of(wrong.code) << " at \"" << wrong.pointer << "\": " << wrong.what
                      << '\n';
    //]
}

void respelled()
{
    section const here("respelled");
    //[respelled
    testing::random   random(3);
    auto const        order = testing::smallest<acme::order>();
    std::string const text  = testing::respelled<acme::order>(serialize(order), random);
    std::cout << (slipform::parse<acme::order>(text).value() == order) << '\n';
    //]
}

void shrunk()
{
    section const here("shrunk");
    //[shrunk
    auto const      expensive = [](acme::order const& o) { return o.total_cents > 9'999; };
    testing::random random(7);
    acme::order     order = testing::arbitrary<acme::order>(random);
    while (!expensive(order))
        order = testing::arbitrary<acme::order>(random);

    std::cout << serialize(testing::shrink(order, expensive)) << '\n'
              << serialize(testing::shrink(order, expensive, {.conforming = true})) << '\n'
              << testing::shrink_document(
                     R"({"id": "A-1", "lines": [{"cents": 9, "quantity": 100}]})",
                     [](std::string const& text) {
                         auto const read = slipform::parse<acme::order>(text);
                         return !read && read.error().find("/lines/0/quantity") &&
                                !read.error().find("/lines/0/cents");
                     })
              << '\n';
    //]
}

void bytes()
{
    section const here("bytes");
    //[bytes
    std::array<std::uint8_t, 4> const input{1, 2, 3, 4}; // a fuzzer's, say
    testing::byte_source              source(input.data(), input.size());
    acme::order const                 order = testing::arbitrary<acme::order>(source);
    std::cout << slipform::conforms(order) << '\n';
    //]
}

void words()
{
    section const here("words");
    //[words
    std::cout << testing::dictionary<acme::line>();
    //]
}

} // namespace

int main()
{
    std::cout << std::boolalpha;
    values();
    broken();
    respelled();
    shrunk();
    bytes();
    words();
    return 0;
}
