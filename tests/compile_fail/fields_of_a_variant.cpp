// expect: slipform: for_each_field is for a described struct; go into the alternatives of a variant and the items of an array yourself
// lines: g++ 20, clang 70
#include <slipform/fields.hpp>

#include <string>
#include <variant>

void list()
{
    slipform::for_each_field<std::variant<int, std::string>>([](auto const&...) {});
}
