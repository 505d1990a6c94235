// Everything but interop, testing and vendors: the vocabulary of schemas and all operations.
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
#include <slipform/validate.hpp>
#include <slipform/version.hpp>
#include <slipform/visit.hpp>
#include <slipform/write.hpp>
