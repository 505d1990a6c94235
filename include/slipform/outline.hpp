// What a schema says, as plain data: every object that can be reached from a type, once, and what
// leads to what. For tables, pictures and whatever else is to be drawn from schemas.
#pragma once

#include <slipform/detail/unique_names.hpp>
#include <slipform/fields.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0 {

/// A piece of the type of a member in words; one that names an object says which.
struct outline_text {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// What a piece is to the union in whose text it stands, if it stands in that of one.
    enum class place : unsigned char {
        elsewhere,
        alternative,       ///< an object that the union may be, known to the outline or any other
        inside_alternative ///< in an alternative that is no object: what is in an array, say
    };

    std::string text{};
    std::size_t object  = none;  ///< its position in the outline
    bool        literal = false; ///< a word as it stands on the wire, the text of an enumerator
    place       where   = place::elsewhere;
};

/// One member as it stands on the wire; see field_info. `info.type` is the same text in one piece.
struct outline_member {
    field_info                info{};
    std::vector<outline_text> type{};
};

/// An object, or a union that a document as a whole may be: then `alternatives` are what it may
/// be, and there are no members.
struct outline_object {
    std::string                 name{}; ///< in C++
    object_summary              summary{};
    std::vector<outline_member> members{};
    std::vector<outline_text>   alternatives{};
};

namespace detail {

class outliner {
    std::vector<outline_object> objects_{};
    std::vector<std::string>    keys_{}; // what each is made of
    unique_names                names_{};

    using pieces = std::vector<outline_text>;

    static void add(pieces& to, std::string_view text)
    {
        if (!to.empty() && to.back().object == outline_text::none && !to.back().literal &&
            to.back().where == outline_text::place::elsewhere)
            to.back().text.append(text);
        else
            to.push_back({std::string(text)});
    }

    template <class V, std::size_t... I>
    void add_alternatives(pieces& to, std::index_sequence<I...>)
    {
        (add_alternative<std::variant_alternative_t<I, V>>(to, I == 0 ? "" : " or "), ...);
    }
    template <class A> void add_alternative(pieces& to, std::string_view separator)
    {
        add(to, separator);
        std::size_t const before = to.size();
        if constexpr (is_verbatim<A>)
            to.push_back({"any other object"});
        else
            add_type<A>(to);
        for (std::size_t i = before; i < to.size(); ++i)
            to[i].where = described_object<A> || is_verbatim<A>
                              ? outline_text::place::alternative
                              : outline_text::place::inside_alternative;
    }

    template <class E> void add_words(pieces& to)
    {
        add(to, "one of ");
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            if (i != 0)
                add(to, ", ");
            to.push_back({std::string(words<E>[i].word()), outline_text::none, true});
        }
    }

    template <class T> void add_items(pieces& to)
    {
        if constexpr (is_a<T, std::variant>) {
            add(to, "(");
            add_type<T>(to);
            add(to, ")");
        } else {
            add_type<T>(to);
        }
    }

    struct lister {
        outliner&   self;
        std::size_t position;

        template <class M> void operator()(field_info const& info, std::type_identity<M>) const
        {
            outline_member member{info, {}};
            self.add_type<M>(member.type);
            self.objects_[position].members.push_back(std::move(member));
        }
    };

    template <class T> std::size_t object()
    {
        for (std::size_t i = 0; i < keys_.size(); ++i)
            if (keys_[i] == full_name_of<T>())
                return i;
        std::size_t const position = objects_.size();
        keys_.emplace_back(full_name_of<T>());
        objects_.push_back({names_.add_type<T>(), summary_of<T>(), {}, {}});
        for_each_field<T>(lister{*this, position});
        return position;
    }

    template <class T> void add_type(pieces& to)
    {
        if constexpr (may_be_absent<T>) {
            add_type<content_t<T>>(to);
        } else if constexpr (is_a<T, nullable>) {
            add_type<typename T::value_type>(to);
            add(to, " or null");
        } else if constexpr (is_a<T, std::vector>) {
            add(to, "array of ");
            add_items<typename T::value_type>(to);
        } else if constexpr (is_a<T, std::map>) {
            add(to, "map of ");
            add_items<typename T::mapped_type>(to);
        } else if constexpr (is_a<T, std::variant>) {
            add_alternatives<T>(to, std::make_index_sequence<std::variant_size_v<T>>{});
        } else if constexpr (described_object<T>) {
            std::size_t const position = object<T>();
            to.push_back({objects_[position].name, position});
        } else if constexpr (std::is_enum_v<T>) {
            add_words<T>(to);
        } else if constexpr (is_a<T, open>) {
            add_words<typename T::enum_type>(to);
            add(to, ", or another word");
        } else {
            add(to, type_text<T>());
        }
    }

public:
    template <class T> std::vector<outline_object> outline()
    {
        if constexpr (described_object<T>) {
            object<T>();
        } else {
            objects_.emplace_back();
            keys_.emplace_back();
            pieces alternatives;
            add_type<T>(alternatives);
            objects_.front().alternatives = std::move(alternatives);
        }
        return std::move(objects_);
    }
};

} // namespace detail

/// The objects that T is made of: T itself first, the others in the order in which they are first
/// met. Of two that have one C++ name, the second has its tag or a number behind it.
///
///     for (auto const& object : slipform::outline_of<idenfy::token_request>())
///         std::cout << object.name << ": " << object.members.size() << '\n';
template <class T> [[nodiscard]] std::vector<outline_object> outline_of()
{
    static_assert(well_formed<T>);
    return detail::outliner().outline<T>();
}

} // namespace slipform::inline v0
