// expect: slipform: a pattern spans the whole text already; leave out ^ and $
// lines: g++ 60, clang 110
#include <slipform/dsl/constraint/pattern.hpp>

static_assert(slipform::dsl::pattern<"^[a-z]+$">.accepts("a"));
