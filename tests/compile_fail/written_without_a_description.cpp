// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 60, clang 110
// Nobody asked for well_formed: the operation does.
#include <slipform/write.hpp>

#include <string>

struct request {
    std::string client_id;
};

std::string write(request const& r) { return slipform::serialize(r); }
