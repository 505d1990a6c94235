// What Boost.Describe knows of a type, and a way to name a member that costs no template: by its
// address in an object that is never made.
#pragma once

#include <slipform/config.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

template <class T>
concept described_object =
    std::is_class_v<T> && requires { boost_public_member_descriptor_fn(static_cast<T**>(nullptr)); };

template <class T>
concept described_enum =
    std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class List> inline constexpr std::size_t list_size = 0;
template <template <class...> class List, class... D>
inline constexpr std::size_t list_size<List<D...>> = sizeof...(D);

template <class Pointer> inline constexpr bool is_data_member = false;
template <class V, class C> inline constexpr bool is_data_member<V C::*> = !std::is_function_v<V>;

/// Whether all that these descriptors name are members that hold a value: no functions, nothing static.
template <class List> inline constexpr bool lists_data_alone = false;
template <template <class...> class List, class... D>
inline constexpr bool lists_data_alone<List<D...>> =
    (is_data_member<std::remove_const_t<decltype(D::pointer)>> && ...);

/// What the description of T lists as public, unfiltered: the function that Describe itself asks.
template <class T>
using public_list = decltype(boost_public_member_descriptor_fn(static_cast<T**>(nullptr)));

template <class T> struct find_member_list {
    using type = boost::describe::describe_members<T, boost::describe::mod_public |
                                                          boost::describe::mod_inherited>;
};
/// Without bases nothing is inherited and nothing hidden, and where there are data members alone, nothing
/// is to be filtered out: which takes Describe a tenth of the memory of all that is compiled for a struct.
template <class T>
    requires(list_size<boost::describe::describe_bases<T, boost::describe::mod_any_access>> == 0 &&
             lists_data_alone<public_list<T>>)
struct find_member_list<T> {
    using type = public_list<T>;
};
template <class T> using member_list = typename find_member_list<T>::type;

/// How many members the description of T lists.
template <class T> inline constexpr std::size_t member_count = list_size<member_list<T>>;

template <class Pointer> struct pointed_member;
template <class V, class C> struct pointed_member<V C::*> {
    using type = V;
};

template <std::size_t I, class D> struct descriptor_slot {
};
template <class Indices, class List> struct descriptor_slots;
template <std::size_t... I, template <class...> class List, class... D>
struct descriptor_slots<std::index_sequence<I...>, List<D...>> : descriptor_slot<I, D>... {
};
template <std::size_t I, class D> constexpr D find_descriptor(descriptor_slot<I, D> const*);

/// The I-th descriptor of T. Members are named by T and I wherever code is emitted: a list of
/// descriptors, or a descriptor itself, would make symbols of thousands of characters.
template <class T, std::size_t I>
using descriptor = decltype(find_descriptor<I>(
    static_cast<descriptor_slots<std::make_index_sequence<member_count<T>>, member_list<T>>*>(
        nullptr)));

/// The pointer to the I-th member of T.
template <class T, std::size_t I> inline constexpr auto member_pointer = descriptor<T, I>::pointer;

/// The type of the I-th member of T.
template <class T, std::size_t I>
using member_type =
    typename pointed_member<std::remove_const_t<decltype(descriptor<T, I>::pointer)>>::type;

template <class T> union unmade {
    mutable char none; // or the room would be written to the file as zeros
    T            object;
    constexpr unmade() noexcept : none() {}
    constexpr ~unmade() {}
};

/// Room for a T in which none is ever made. The address of a member in it is a constant, other
/// than its offset; at run time the difference of two addresses is that offset.
template <class T> SLIPFORM_NEVER_DESTROYED unmade<T> blueprint{};

/// The address of a member in the blueprint of T: while compiling, its identity.
template <class T, class V, class C> constexpr void const* member_address(V C::*member) noexcept
{
    return &(blueprint<T>.object.*member);
}

} // namespace slipform::inline v0::detail
