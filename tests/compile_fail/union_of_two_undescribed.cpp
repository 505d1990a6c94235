// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 15, clang 25
#include <slipform/dsl.hpp>

#include <variant>

struct circle {
    double radius;
};
struct square {
    double side;
};

static_assert(slipform::well_formed<std::variant<circle, square>>);
