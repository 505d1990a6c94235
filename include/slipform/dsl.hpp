// Everything that a schema is written with: what a vendor header includes. What holds free JSON is left
// out, types/unknown_members.hpp and types/verbatim.hpp: with Boost.JSON they cost each program that
// includes this a fifth of a second, and most need neither.
#pragma once

#include <slipform/dsl/constraint.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/dsl/enumeration.hpp>
#include <slipform/dsl/field.hpp>
#include <slipform/dsl/flattened.hpp>
#include <slipform/dsl/object.hpp>
#include <slipform/dsl/rule.hpp>
#include <slipform/dsl/spelling.hpp>
#include <slipform/dsl/tagged.hpp>
#include <slipform/dsl/unknown_keys.hpp>
#include <slipform/fwd.hpp>
#include <slipform/model/well_formed.hpp>
#include <slipform/types/nullable.hpp>
#include <slipform/types/one_or_many.hpp>
#include <slipform/types/open.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
