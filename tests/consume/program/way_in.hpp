// The library, as this way in brings it.
#pragma once

#if defined(SHOP_WITH_MODULE)
#include <boost/describe.hpp> // macros do not come through a module

#include <optional> // nor do the operators of its members
#include <string>
#include <string_view>

import slipform;
#elif defined(SHOP_WITH_SINGLE_HEADER)
#include <slipform_single_vendors.hpp>
#else
#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>
#endif
