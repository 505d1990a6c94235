// daw_json_link, with its mapping made from Boost.Describe: its own header for that neither refuses
// unknown members nor writes enumerators as words. It looks for the tag of an alternative first and
// then reads the whole object, tag included, so the tags are members. Repeated members it accepts.
#define SLIPFORM_PLAIN_TAGS_ARE_MEMBERS
#include "by_hand.hpp"
#include "harness.hpp"

#include <daw/json/daw_json_link.h>

#include <tuple>

namespace slipform_bench {
namespace {

using namespace by_hand;
using plain_with_tags::by_name, plain_with_tags::text, plain_with_tags::texts;

template <class E> struct word_to_enumerator {
    E operator()(std::string_view word) const
    {
        E value{};
        if (!find_word(word, value))
            throw daw::json::json_exception(daw::json::ErrorReason::UnexpectedJSONVariantType);
        return value;
    }
};

template <class E> struct enumerator_to_word {
    std::string_view operator()(E value) const { return word_of(value); }
};

/// The word of an alternative's tag, whose enumeration has no other.
template <class A> inline constexpr std::string_view tag_of = words<decltype(A::type)>[0];

template <class... A> struct index_of_tag {
    std::size_t operator()(std::string_view tag) const
    {
        std::size_t i = 0;
        (void)((tag_of<A> == tag || (++i, false)) || ...);
        if (i == sizeof...(A))
            throw daw::json::json_exception(daw::json::ErrorReason::UnexpectedJSONVariantType);
        return i;
    }
};

/// A key as daw_json_link wants it: an array of its characters and a zero.
template <class D, class = std::make_index_sequence<std::string_view(D::name).size() + 1>>
struct key;
template <class D, std::size_t... I> struct key<D, std::index_sequence<I...>> {
    static constexpr char value[] = {D::name[I]...};
};

/// What a member is, which is not found out by itself for containers that may be absent.
template <class D, class M> struct linked {
    using type = daw::json::json_link<key<D>::value, M>;
};
template <class D, class T> struct linked<D, std::optional<std::vector<T>>> {
    using type = daw::json::json_array_null<key<D>::value, std::optional<std::vector<T>>>;
};
template <class D, class T> struct linked<D, std::optional<by_name<T>>> {
    using type = daw::json::json_key_value_null<key<D>::value, std::optional<by_name<T>>>;
};
template <class D> struct linked<D, std::optional<std::variant<text, texts>>> {
    using type =
        daw::json::json_variant_null<key<D>::value, std::optional<std::variant<text, texts>>>;
};

template <class T, class = members<T>> struct mapping;
template <class T, template <class...> class L, class... D> struct mapping<T, L<D...>> {
    template <class M> using member = std::remove_cvref_t<decltype(std::declval<T&>().*M::pointer)>;
    using exact_class_mapping       = void;
    using type = daw::json::json_member_list<typename linked<D, member<D>>::type...>;

    static auto to_json_data(T const& value) { return std::forward_as_tuple(value.*D::pointer...); }
};

} // namespace
} // namespace slipform_bench

namespace daw::json {

template <class T>
requires slipform_bench::by_hand::is_described<T>
struct json_data_contract<T> : slipform_bench::mapping<T> {
};

template <class E>
requires boost::describe::has_describe_enumerators<E>::value struct json_data_contract<E> {
    using type = json_type_alias<json_custom_no_name<E, slipform_bench::word_to_enumerator<E>,
                                                     slipform_bench::enumerator_to_word<E>>>;

    static E to_json_data(E value) { return value; }
};

template <class... A>
requires(requires { A::type; } && ...) struct json_data_contract<std::variant<A...>> {
    static constexpr char tag[] = "type";
    using type = json_submember_tagged_variant<json_string_raw<tag, std::string_view>,
                                               slipform_bench::index_of_tag<A...>, A...>;
};

} // namespace daw::json

namespace slipform_bench {
namespace {

struct peer {
    using types = plain_with_tags::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        std::optional<T> out;
        try {
            out.emplace(daw::json::from_json<T>(text));
        } catch (daw::json::json_exception const&) {
            out.reset();
        }
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        return daw::json::to_json(value);
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        buffer.clear();
        (void)daw::json::to_json(value, buffer);
        return buffer;
    }
};

} // namespace

void measure_daw_json_link() { measure<peer>("daw_json_link", SLIPFORM_BENCH_DAW_VERSION); }

} // namespace slipform_bench
