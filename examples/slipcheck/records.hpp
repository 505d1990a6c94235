// What slipcheck reads and writes as JSON, as slipform schemas: the tool is read and written by the
// library it shows.
#pragma once

#include "base64.hpp"
#include "registry.hpp"

#include <slipform/dsl.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipcheck {

/// One issue of a report, as `check --format json` and `batch` print it.
struct issue_record {
    std::string   code; ///< the word of slipform::errc, "missing_field"
    std::string   pointer;
    std::string   message;
    std::uint64_t offset = 0;
    std::uint64_t line   = 1;
    std::uint64_t column = 1;
};
BOOST_DESCRIBE_STRUCT(issue_record, (), (code, pointer, message, offset, line, column))
constexpr auto schema(slipform::of<issue_record>) { return slipform::dsl::object(); }

/// What `check --format json` prints, one a file.
struct file_record {
    std::string               file;
    bool                      valid = false;
    std::vector<issue_record> issues{};
};
BOOST_DESCRIBE_STRUCT(file_record, (), (file, valid, issues))
constexpr auto schema(slipform::of<file_record>) { return slipform::dsl::object(); }

/// A line that `batch` reads.
struct batch_line {
    boost::json::value         id;
    std::string                request;
    std::optional<std::string> text{};
    std::optional<std::string> text_base64{};
    std::optional<bool>        strict{};
};
BOOST_DESCRIBE_STRUCT(batch_line, (), (id, request, text, text_base64, strict))
constexpr auto schema(slipform::of<batch_line>)
{
    using namespace slipform::dsl;
    using R = batch_line;
    return object(field<&R::id>(doc("Anything; comes back with the answer.")),
                  field<&R::request>(slipform::dsl::format(
                      "one of the names that `slipcheck list` prints",
                      [](std::string_view name) { return find_request(name) != nullptr; })),
                  field<&R::text>(doc("The payload.")),
                  field<&R::text_base64>(
                      slipform::dsl::format("base64 with its padding",
                                            [](std::string_view text) { return is_base64(text); }),
                      doc("The payload's bytes, for those that are no UTF-8.")),
                  field<&R::strict>(server_default(false), doc("As `slipcheck check --strict`.")),
                  rule("either text or text_base64", [](R const& line) {
                      return line.text.has_value() != line.text_base64.has_value();
                  }));
}

/// A line that `batch` writes for a payload that was checked.
struct batch_answer {
    boost::json::value         id;
    bool                       valid = false;
    std::vector<issue_record>  issues{};
    std::optional<std::string> written{}; ///< the value written again; absent if it was refused
};
BOOST_DESCRIBE_STRUCT(batch_answer, (), (id, valid, issues, written))
constexpr auto schema(slipform::of<batch_answer>) { return slipform::dsl::object(); }

/// A line that `batch` writes for one that it could not make out.
struct batch_failure {
    boost::json::value id{}; ///< null
    std::string        error;
};
BOOST_DESCRIBE_STRUCT(batch_failure, (), (id, error))
constexpr auto schema(slipform::of<batch_failure>) { return slipform::dsl::object(); }

/// The issues of a report of a text that was read.
[[nodiscard]] std::vector<issue_record> records_of(slipform::report const& report);

} // namespace slipcheck
