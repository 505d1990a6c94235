// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 15, clang 25
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
};

static_assert(slipform::well_formed<request>);
