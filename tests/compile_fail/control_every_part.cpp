// compiles
#include <slipform/dsl.hpp>

