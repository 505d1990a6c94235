// expect: slipform: this pattern is not well formed: nothing to repeat before 
// lines: g++ 60, clang 110
#include <slipform/dsl/constraint/pattern.hpp>

static_assert(slipform::dsl::pattern<"+31">.accepts("31"));
