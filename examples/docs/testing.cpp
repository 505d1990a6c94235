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
    std::cout << testing::edges<acme::order>().size() << " values on the edges\n";
    //]
}

void broken()
{
    section const here("broken");
    //[broken
    auto const good = testing::smallest<acme::order>();
    for (testing::counterexample const& wrong : testing::counterexamples(good))
        if (wrong.pointer == "/totalCents" || wrong.pointer.empty())
            std::cout << name_of(wrong.code) << " at \"" << wrong.pointer << "\": " << wrong.what << '\n';
    //]
}

void respelled()
{
    section const here("respelled");
    //[respelled
    testing::random   random(3);
    auto const        order = testing::smallest<acme::order>();
    std::string const text  = testing::respelled<acme::order>(serialize(order), random);
    std::cout << text << '\n' << (slipform::parse<acme::order>(text).value() == order) << '\n';
    //]
}

void shrunk()
{
    section const here("shrunk");
    //[shrunk
    auto const expensive = [](acme::order const& o) { return o.total_cents > 9'999; };
    testing::random random(7);
    acme::order     order = testing::arbitrary<acme::order>(random);
    while (!expensive(order))
        order = testing::arbitrary<acme::order>(random);

    std::cout << serialize(testing::shrink(order, expensive)) << '\n'
              << serialize(testing::shrink(order, expensive, {.conforming = true})) << '\n'
              << testing::shrink_document(R"({"id": "A-1", "lines": [{"article": "x", "quantity": 100}]})",
                                          [](std::string const& text) {
                                              auto const read = slipform::parse<acme::order>(text);
                                              return !read && read.error().find("/lines/0/quantity");
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
    std::cout << testing::dictionary<acme::order>();
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
