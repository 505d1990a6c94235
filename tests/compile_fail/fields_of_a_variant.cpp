// expect: slipform: for_each_field is for a described struct; go into the alternatives of a 
// lines: g++ 60, clang 110
#include <slipform/fields.hpp>

#include <string>
#include <variant>

void list() { slipform::for_each_field<std::variant<int, std::string>>([](slipform::field_info const&) {}); }
