// What can be wrong with free JSON in memory: text that is no UTF-8, numbers that are not finite.
#pragma once

#include <slipform/core/pointer.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/json/real.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

template <class Sink, class Value>
void check_free(Sink& sink, Value const& value, path_step const* here);

template <class Sink, class Value>
void check_free_member(Sink& sink, std::string_view key, Value const& value, path_step const* here)
{
    if (!is_utf8(key))
        sink.bad_encoding(here);
    check_free(sink, value, here);
}

template <class Sink, class Object>
void check_free_members(Sink& sink, Object const& object, path_step const* here)
{
    for (auto const& member : object) {
        std::string_view const key(member.key().data(), member.key().size());
        path_step const        step{here, key};
        check_free_member(sink, key, member.value(), &step);
    }
}

template <class Sink, class Value>
void check_free(Sink& sink, Value const& value, path_step const* here)
{
    if (auto const* object = value.if_object()) {
        check_free_members(sink, *object, here);
    } else if (auto const* array = value.if_array()) {
        std::size_t index = 0;
        for (auto const& item : *array) {
            path_step const step{here, index++};
            check_free(sink, item, &step);
        }
    } else if (auto const* string = value.if_string()) {
        if (!is_utf8({string->data(), string->size()}))
            sink.bad_encoding(here);
    } else if (auto const* number = value.if_double()) {
        if (!json::is_finite(*number))
            sink.not_finite(here);
    }
}

} // namespace slipform::inline v0::detail
