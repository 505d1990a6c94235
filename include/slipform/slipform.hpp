// The vocabulary of schemas and the operations on values. Left out are interop, testing, vendors, and
// what is made of schemas: json_schema.hpp, openapi.hpp, markdown.hpp, outline.hpp.
#pragma once

#include <slipform/baked.hpp>
#include <slipform/diff.hpp>
#include <slipform/dsl.hpp>
#include <slipform/fields.hpp>
#include <slipform/payload.hpp>
#include <slipform/query.hpp>
#include <slipform/read.hpp>
#include <slipform/report/render.hpp>
#include <slipform/report/result.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/types/verbatim.hpp>
#include <slipform/validate.hpp>
#include <slipform/version.hpp>
#include <slipform/visit.hpp>
#include <slipform/write.hpp>
