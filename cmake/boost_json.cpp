// Boost.JSON itself, for builds that do not link it (SLIPFORM_BOOST_JSON_HEADER_ONLY).
#include <boost/json/src.hpp>
