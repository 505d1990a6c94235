// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 20, clang 25
// Nobody asked for well_formed: the operation does.
#include <slipform/read.hpp>

#include <string>
#include <string_view>

struct request {
    std::string client_id;
};

bool read(std::string_view text) { return slipform::parse<request>(text).has_value(); }
