// All that is wrong with a document, in one list.
#pragma once

#include <slipform/report/issue.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

/// A list of issues, in the order in which they stand in the document. True if there are any:
///
///     if (auto const report = slipform::validate(request))
///         for (slipform::issue const& issue : report) log(issue.pointer, issue.message);
class [[nodiscard]] report {
    std::vector<issue> issues_{};
    bool               truncated_ = false;

public:
    using value_type     = issue;
    using const_iterator = std::vector<issue>::const_iterator;

    report() = default;
    explicit report(std::vector<issue> issues, bool truncated = false)
        : issues_(std::move(issues)), truncated_(truncated)
    {
    }

    [[nodiscard]] const_iterator begin() const noexcept { return issues_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return issues_.end(); }
    [[nodiscard]] std::size_t    size() const noexcept { return issues_.size(); }
    [[nodiscard]] bool           empty() const noexcept { return issues_.empty(); }
    [[nodiscard]] explicit       operator bool() const noexcept { return !issues_.empty(); }

    /// Undefined if there is none.
    [[nodiscard]] issue const& front() const noexcept { return issues_.front(); }
    [[nodiscard]] issue const& operator[](std::size_t i) const noexcept { return issues_[i]; }

    /// The first issue with this very pointer, or nullptr.
    [[nodiscard]] issue const* find(std::string_view pointer) const noexcept
    {
        for (issue const& one : issues_)
            if (one.pointer == pointer)
                return &one;
        return nullptr;
    }

    /// Whether reading stopped counting at read_options::max_issues.
    [[nodiscard]] bool truncated() const noexcept { return truncated_; }
};

} // namespace slipform::inline v0
