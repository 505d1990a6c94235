// A reference to something that can be called, so that what calls it is compiled once and not for
// each caller.
#pragma once

#include <type_traits>
#include <utility>

namespace slipform::inline v0::testing::detail {

template <class Signature> class function_ref;

/// As std::function_ref<R(A...) const> of C++26, for function objects. The callee must outlive it:
/// it is for parameters only, and not explicit, so that lambdas are passed as they are.
template <class R, class... A> class function_ref<R(A...)> {
    void const* callee_;
    R (*call_)(void const*, A...);

    template <class F> static R call(void const* callee, A... arguments)
    {
        return (*static_cast<F const*>(callee))(std::forward<A>(arguments)...);
    }

public:
    template <class F>
    requires(!std::is_same_v<F, function_ref>) function_ref(F const& f)
    noexcept : callee_(&f), call_(&call<F>) {}

    R operator()(A... arguments) const { return call_(callee_, std::forward<A>(arguments)...); }
};

} // namespace slipform::inline v0::testing::detail
