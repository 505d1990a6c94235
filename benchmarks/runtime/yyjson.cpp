// yyjson, by hand: its document in a reused pool to the structs, a mutable document from the
// structs.
#include "by_hand.hpp"
#include "harness.hpp"

#include <yyjson.h>

namespace slipform_bench {
namespace {

using namespace by_hand;

template <class T> yyjson_mut_val* make(yyjson_mut_doc* in, T const& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
        return yyjson_mut_strn(in, value.data(), value.size());
    } else if constexpr (std::is_same_v<T, bool>) {
        return yyjson_mut_bool(in, value);
    } else if constexpr (std::is_enum_v<T>) {
        return make(in, word_of(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        return yyjson_mut_real(in, value);
    } else if constexpr (std::is_integral_v<T>) {
        return yyjson_mut_sint(in, value);
    } else if constexpr (is_a<T, std::vector>) {
        yyjson_mut_val* const array = yyjson_mut_arr(in);
        for (auto const& item : value)
            yyjson_mut_arr_append(array, make(in, item));
        return array;
    } else if constexpr (is_a<T, std::map>) {
        yyjson_mut_val* const object = yyjson_mut_obj(in);
        for (auto const& [key, item] : value)
            yyjson_mut_obj_add(object, make(in, key), make(in, item));
        return object;
    } else if constexpr (is_a<T, std::variant>) {
        return std::visit([&](auto const& v) { return make(in, v); }, value);
    } else {
        yyjson_mut_val* const object = yyjson_mut_obj(in);
        if constexpr (is_tagged<T>)
            yyjson_mut_obj_add(object, make(in, std::string_view("type")), make(in, T::tag));
        for_each_member(value, [&](auto name, auto const& member) {
            if constexpr (is_a<std::remove_cvref_t<decltype(member)>, std::optional>) {
                if (member)
                    yyjson_mut_obj_add(object, make(in, *name.value), make(in, *member));
            } else {
                yyjson_mut_obj_add(object, make(in, *name.value), make(in, member));
            }
        });
        return object;
    }
}

inline std::string_view view(yyjson_val* text)
{
    return {unsafe_yyjson_get_str(text), unsafe_yyjson_get_len(text)};
}

template <class T> bool take(yyjson_val* from, T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        if (!yyjson_is_str(from))
            return false;
        value.assign(view(from));
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = yyjson_is_true(from);
        return yyjson_is_bool(from);
    } else if constexpr (std::is_enum_v<T>) {
        return yyjson_is_str(from) && find_word(view(from), value);
    } else if constexpr (std::is_floating_point_v<T>) {
        value = yyjson_get_num(from);
        return yyjson_is_num(from);
    } else if constexpr (std::is_integral_v<T>) {
        value = yyjson_get_sint(from);
        return yyjson_is_int(from) && (yyjson_is_sint(from) || value >= 0);
    } else if constexpr (is_a<T, std::vector>) {
        if (!yyjson_is_arr(from))
            return false;
        value.reserve(yyjson_arr_size(from));
        yyjson_arr_iter items = yyjson_arr_iter_with(from);
        while (yyjson_val* const item = yyjson_arr_iter_next(&items))
            if (!take(item, value.emplace_back()))
                return false;
        return true;
    } else if constexpr (is_a<T, std::map>) {
        if (!yyjson_is_obj(from))
            return false;
        yyjson_obj_iter keys = yyjson_obj_iter_with(from);
        while (yyjson_val* const key = yyjson_obj_iter_next(&keys)) {
            auto const [entry, fresh] = value.try_emplace(std::string(view(key)));
            if (!fresh || !take(yyjson_obj_iter_get_val(key), entry->second))
                return false;
        }
        return true;
    } else if constexpr (is_tagged_variant<T>) {
        yyjson_val* const tag = yyjson_obj_getn(from, "type", 4);
        return yyjson_is_str(tag) &&
               with_alternative(value, view(tag), [&](auto& v) { return take(from, v); });
    } else if constexpr (is_a<T, std::variant>) {
        return yyjson_is_str(from) ? take(from, value.template emplace<0>())
                                   : take(from, value.template emplace<1>());
    } else {
        if (!yyjson_is_obj(from))
            return false;
        member_reader<T> members;
        yyjson_obj_iter  keys = yyjson_obj_iter_with(from);
        while (yyjson_val* const key = yyjson_obj_iter_next(&keys)) {
            yyjson_val* const item = yyjson_obj_iter_get_val(key);
            if (!members.take(value, view(key), yyjson_is_null(item),
                              [&](auto& into) { return take(item, into); }))
                return false;
        }
        return members.complete();
    }
}

/// Memory that every document begins anew in; the heap is asked only by documents that are larger.
class pool {
    std::vector<char> room_ = std::vector<char>(16 * 1024 * 1024);
    yyjson_alc        allocator_{};

public:
    yyjson_alc const* begin()
    {
        yyjson_alc_pool_init(&allocator_, room_.data(), room_.size());
        return &allocator_;
    }
};

struct peer {
    using types = plain::types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        static pool memory;
        // The text is not written to unless YYJSON_READ_INSITU is asked for.
        yyjson_doc* const document = yyjson_read_opts(const_cast<char*>(text.data()), text.size(),
                                                      0, memory.begin(), nullptr);
        std::optional<T>  out(std::in_place);
        if (!document || !take(yyjson_doc_get_root(document), *out))
            out.reset();
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        std::string room;
        return std::string(reused(value, room));
    }
    template <class T> static std::string_view reused(T const& value, std::string&)
    {
        static pool           memory;
        yyjson_alc const*     allocator = memory.begin();
        yyjson_mut_doc* const document  = yyjson_mut_doc_new(allocator);
        yyjson_mut_doc_set_root(document, make(document, value));
        std::size_t       size = 0;
        char const* const text = yyjson_mut_write_opts(document, 0, allocator, &size, nullptr);
        return {text, size};
    }
};

} // namespace

void measure_yyjson() { measure<peer>("yyjson", YYJSON_VERSION_STRING); }

} // namespace slipform_bench
