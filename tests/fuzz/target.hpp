// What a fuzz target is made of. Those of a request all look alike.
#pragma once

#include "vendor/documents.hpp"

#include <slipform/testing/edges.hpp>
#include <slipform/testing/fuzz.hpp>
#include <slipform/testing/malformed.hpp>
#include <slipform/testing/mutator.hpp>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace slipform_fuzz {

using seed_list = std::vector<std::string>;

struct target {
    std::string_view name;
    void (*one)(std::uint8_t const* data, std::size_t size);
    /// nullptr for libFuzzer's own.
    std::size_t (*mutate)(std::uint8_t* data, std::size_t size, std::size_t max_size,
                          unsigned seed);
    seed_list (*seeds)(std::string_view name);
    std::string (*dictionary)();
};

/// All targets, each by the file that has its types.
[[nodiscard]] std::vector<target> all_targets();
void                              add_complycube(std::vector<target>& all);
void                              add_deepidv(std::vector<target>& all);
void                              add_idenfy(std::vector<target>& all);
void                              add_veriff(std::vector<target>& all);
void                              add_yoti(std::vector<target>& all);
void                              add_texts(std::vector<target>& all);

/// The vendors' own documents of a request, or all of them for no name.
inline seed_list documents_of(std::string_view name)
{
    seed_list seeds;
    for (auto const& [request, file] : slipform_tests::documents)
        if (name.empty() || request == name) {
            std::ifstream in(std::string(SLIPFORM_TEST_DATA) + "/vendor/" + std::string(file),
                             std::ios::binary);
            seeds.emplace_back(std::istreambuf_iterator<char>(in),
                               std::istreambuf_iterator<char>());
        }
    return seeds;
}

/// Good values and broken documents; of the latter as many as a fuzzer reads in no time.
template <class T> seed_list seeds_of(std::string_view name)
{
    namespace kit                = slipform::testing;
    constexpr std::size_t enough = 200;
    seed_list             seeds  = documents_of(name);
    seeds.push_back(slipform::serialize(kit::smallest<T>()));
    seeds.push_back(slipform::serialize(kit::fullest<T>()));
    auto const        edge   = kit::edges<T>();
    std::size_t const stride = edge.size() / enough + 1;
    for (std::size_t i = 0; i < edge.size(); i += stride)
        seeds.push_back(slipform::serialize(edge[i]));
    kit::random source(1);
    for (std::size_t i = 0; i < enough; ++i)
        seeds.push_back(slipform::serialize(kit::arbitrary<T>(source)));
    auto const wrong = kit::counterexamples(kit::arbitrary<T>(source));
    for (std::size_t i = 0; i < wrong.size(); i += wrong.size() / enough + 1)
        seeds.push_back(wrong[i].text);
    return seeds;
}

template <class T> target request(std::string_view name)
{
    namespace kit = slipform::testing;
    return {name, kit::fuzz_one<T>, kit::mutate<T>, seeds_of<T>, kit::dictionary<T>};
}

} // namespace slipform_fuzz
