// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 20, clang 30
// Nobody asked for well_formed: the operation does.
#include <slipform/write.hpp>

#include <string>

struct request {
    std::string client_id;
};

std::string write(request const& r) { return slipform::serialize(r); }
