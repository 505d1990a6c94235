// glaze, with its stricter options: missing members, text behind the value and control characters
// are looked at, which they are not by default. Repeated members and UTF-8 it does not judge.
#include "by_hand.hpp"
#include "harness.hpp"

#include <glaze/glaze.hpp>

template <class E>
requires(
    std::is_enum_v<E>&& boost::describe::has_describe_enumerators<E>::value) struct glz::meta<E> {
    static constexpr auto value = []<class... D>(boost::mp11::mp_list<D...>) {
        return std::apply([](auto... parts) { return glz::enumerate(parts...); },
                          std::tuple_cat(std::make_tuple(std::string_view(D::name), D::value)...));
    }(boost::mp11::mp_rename<boost::describe::describe_enumerators<E>, boost::mp11::mp_list>{});
};

template <class... A>
requires(slipform_bench::by_hand::is_tagged<A>&&...) struct glz::meta<std::variant<A...>> {
    static constexpr std::string_view tag = "type";
    static constexpr auto             ids = std::array<std::string_view, sizeof...(A)>{A::tag...};
};

namespace slipform_bench {
namespace {

struct strict : glz::opts {
    bool validate_trailing_whitespace = true;
    bool escape_control_characters    = true;
};
constexpr strict how = [] {
    strict options{};
    options.error_on_missing_keys = true;
    return options;
}();

struct peer {
    using types = plain::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        std::optional<T> out(std::in_place);
        if (glz::read<how>(*out, text))
            out.reset();
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        std::string out;
        (void)glz::write<how>(value, out);
        return out;
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        (void)glz::write<how>(value, buffer);
        return buffer;
    }
};

} // namespace

void measure_glaze()
{
    measure<peer>("glaze", std::to_string(glz::version.major) + "." +
                               std::to_string(glz::version.minor) + "." +
                               std::to_string(glz::version.patch));
}

} // namespace slipform_bench
