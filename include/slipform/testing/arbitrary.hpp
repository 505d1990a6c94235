// Values of a schema type that satisfy everything the schema says: random ones, the smallest, the
// fullest.
#pragma once

#include <slipform/testing/maker.hpp>

namespace slipform::inline v0::testing {

/// A value that validate() has nothing to say of, and that reaches in time every member,
/// alternative and enumerator, unknown words of open enumerations, unknown keys where they are
/// kept, escapes and characters of every length. The same for the same choices everywhere. Where a
/// constraint or rule is met by no value that the kit can find, it says which and aborts: give the
/// constraint a `sample(random)`, or the rule a `met_by(...)`.
///
///     slipform::testing::random random(7);
///     auto const request = slipform::testing::arbitrary<deepidv::session_request>(random);
template <class T, choices R> [[nodiscard]] T arbitrary(R& random)
{
    static_assert(well_formed<T>);
    return detail::maker<R>(random, detail::extent::any).template make<T>();
}

/// Required members only, and as little in them as the kit can find.
template <class T> [[nodiscard]] T smallest()
{
    static_assert(well_formed<T>);
    random source(1);
    return detail::maker<random>(source, detail::extent::least).template make<T>();
}

/// Every member there, every alternative and enumerator in arrays of them.
template <class T> [[nodiscard]] T fullest()
{
    static_assert(well_formed<T>);
    random source(1);
    return detail::maker<random>(source, detail::extent::most).template make<T>();
}

} // namespace slipform::inline v0::testing
