// expect: slipform: an enumeration can have at most 250 words
// lines: g++ 20, clang 65
#include <slipform/dsl.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

enum class many {};

// Boost.Describe lists 52 enumerators at most (64 since 1.90); this is 126, described by hand, each
// with two spellings.
template <std::size_t I> struct enumerator {
    static constexpr char        text[] = {'a', '_', char('a' + I / 26), char('a' + I % 26), 0};
    static constexpr many        value  = static_cast<many>(I);
    static constexpr char const* name   = text;
};
template <class...> struct list {
};
template <std::size_t... I> constexpr list<enumerator<I>...> all(std::index_sequence<I...>)
{
    return {};
}
constexpr auto boost_enum_descriptor_fn(many**) { return all(std::make_index_sequence<126>{}); }
constexpr auto schema(slipform::of<many>)
{
    return slipform::dsl::enumeration(slipform::dsl::also_spelled(slipform::dsl::camel_case));
}

static_assert(slipform::well_formed<many>);
