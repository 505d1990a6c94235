// Payloads that are known while compiling: checked and written while compiling.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/write_value.hpp>
#include <slipform/validate.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// A text kept in a template argument, so that a compiler shows it in its message.
struct shown_text {
    char text[96] = {};

    constexpr void append(std::string_view more)
    {
        std::size_t end = 0;
        while (end < 95 && text[end] != '\0')
            ++end;
        for (std::size_t i = 0; i < more.size() && end < 95; ++i)
            text[end++] = more[i];
    }
    constexpr void append(path_step const* step)
    {
        if (!step)
            return;
        append(step->up);
        append("/");
        if (!step->indexed)
            return append(step->key);
        char              digits[20] = {};
        char const* const end        = json::write_integer(digits, std::uint64_t{step->index});
        append(std::string_view(digits, static_cast<std::size_t>(end - digits)));
    }
};

/// The first mistake, in the form of template arguments.
struct first_mistake_sink {
    path_step const* here     = nullptr;
    std::size_t      failures = 0;
    shown_text       pointer{};
    shown_text       what{};

    constexpr void add(path_step const* at, std::string_view mistake)
    {
        if (failures++ == 0) {
            pointer.append(at);
            what.append(mistake);
        }
    }
    template <class C> constexpr void broken(C const& constraint, errc) { add(here, constraint.name); }
    constexpr void broken_rule(std::string_view sentence) { add(here, sentence); }
    constexpr void bad_encoding(path_step const* at) { add(at, "bad_encoding"); }
    constexpr void not_finite(path_step const* at) { add(at, "number_out_of_type"); }
    constexpr void not_a_date(path_step const* at) { add(at, "bad_format"); }
    constexpr void repeated_key(path_step const* at) { add(at, "repeated_key"); }
    constexpr void no_alternative(path_step const* at) { add(at, "no_alternative"); }
    template <class V> constexpr void bad_tag(path_step const* at, errc)
    {
        add(at, "unknown_tag");
    }
    template <class E> constexpr void not_enumerator(path_step const* at)
    {
        add(at, "unknown_enumerator");
    }
};

template <auto Make> constexpr first_mistake_sink find_first_mistake()
{
    first_mistake_sink sink;
    auto const         value = Make();
    check_value(sink, value, nullptr);
    sink.here = nullptr;
    return sink;
}

template <shown_text Pointer, shown_text Rule> struct refused_payload {
    static_assert(Pointer.text[0] == '\1',
                  "slipform: this baked payload is refused: the template arguments of "
                  "refused_payload name the field and the rule; see docs/operations.md#baked");
};

/// Writes into room of its own and hands the text to `use`.
template <auto Make, class Use> constexpr void with_text(Use use)
{
    auto const        value = Make();
    std::size_t const bound = bound_of(value);
    char* const       room  = new char[bound];
    char* const       end   = write_value(room, value);
    use(room, static_cast<std::size_t>(end - room));
    delete[] room;
}

template <auto Make> constexpr std::size_t text_size()
{
    std::size_t size = 0;
    with_text<Make>([&size](char const*, std::size_t n) { size = n; });
    return size;
}

template <auto Make> inline constexpr auto baked_text = [] {
    std::array<char, text_size<Make>()> text{};
    with_text<Make>([&text](char const* from, std::size_t n) { json::copy(text.data(), from, n); });
    return text;
}();

template <auto Make> constexpr std::string_view bake()
{
    static_assert(well_formed<decltype(Make())>);
    if constexpr (find_first_mistake<Make>().failures != 0) {
        (void)sizeof(refused_payload<find_first_mistake<Make>().pointer, find_first_mistake<Make>().what>);
        return {};
    } else {
        return {baked_text<Make>.data(), baked_text<Make>.size()};
    }
}

} // namespace detail

/// The JSON text of the value that a captureless lambda makes: written while compiling, and a
/// compile error that names field and rule if the schema refuses it. Costs nothing at run time.
/// Needs a std::string that lives in constant expressions (SLIPFORM_HAS_CONSTEXPR_STRING) and a
/// type without free JSON in it.
///
///     constexpr std::string_view body = slipform::baked<[] {
///         return complycube::workflow_session{.client_id = "c", .workflow_template_id = "w",
///                                             .success_url = "https://a.example/done",
///                                             .cancel_url = "https://a.example/left"};
///     }>;
template <auto Make> inline constexpr std::string_view baked = detail::bake<Make>();

} // namespace slipform::inline v0
