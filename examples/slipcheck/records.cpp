#include "records.hpp"

namespace slipcheck {

std::vector<issue_record> records_of(slipform::report const& report)
{
    std::vector<issue_record> records;
    records.reserve(report.size());
    for (slipform::issue const& issue : report) {
        auto const where = issue.where.value_or(slipform::location{});
        auto const code  = static_cast<slipform::errc>(issue.code.value());
        records.push_back({std::string(slipform::name_of(code)), issue.pointer, issue.message,
                           where.offset, where.line, where.column});
    }
    return records;
}

} // namespace slipcheck
