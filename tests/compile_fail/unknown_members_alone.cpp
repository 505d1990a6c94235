// expect: slipform: unknown_members is for a member that is marked with unknown_keys; see docs/schema.md#unknown_keys
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

static_assert(slipform::well_formed<slipform::unknown_members>);
