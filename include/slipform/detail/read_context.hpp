// What reading carries along: the text, the options, and what was found to be wrong so far. A
// mistake is kept as an offset and a message; pointers, lines and columns are made of the offsets
// once reading is over, so that a sound document pays for none of them.
#pragma once

#include <slipform/core/heap_sort.hpp>
#include <slipform/json/input.hpp>
#include <slipform/json/locate.hpp>
#include <slipform/read_options.hpp>
#include <slipform/report/report.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::detail {

/// A mistake at a place of the text.
struct raw_issue {
    std::size_t      offset;
    errc             code;
    std::string      message;
    std::string_view rule{};
    std::string_view missing{}; ///< the key that the object at `offset` lacks
};

class read_context : public json::input {
    std::vector<raw_issue> issues_{};
    std::size_t            most_;

public:
    read_options options;
    char const*  block_until;        ///< before it 32 bytes may be read
    char const*  keys_until;         ///< the same for keys; none if null may be absence
    char const*  compact_until;      ///< the same if no white space stood before a key so far
    std::size_t  failures = 0;       ///< how many mistakes so far, listed or not
    char const*  value    = nullptr; ///< the value whose constraints are being checked
    std::string  scratch{};          ///< of a key or word with escapes

    /// Behind the tag that chose the alternative to be read next, if the tag stood first in its
    /// object; the reader of that object goes on from there.
    char const* behind_tag = nullptr;

    read_context(json::text_source const& source, read_options const& o)
        : json::input{source.first(), source.last(), o.max_depth, o.reject_repeated_keys},
          most_(o.max_issues == 0 ? 1 : o.max_issues), options(o),
          block_until(last - first > 32 ? last - 32 : first),
          keys_until(o.null_is_absent ? first : block_until), compact_until(keys_until)
    {
    }

    /// Whether there are constraints of a value itself, and the caller wants them checked.
    template <class Rules> [[nodiscard]] bool checks(Rules const* rules) const noexcept
    {
        return rules && rules->check && options.check_rules;
    }

    /// Records a mistake at `at`; reading goes on.
    SLIPFORM_COLD void record(char const* at, errc code, std::string message,
                              std::string_view rule = {}, std::string_view missing_key = {})
    {
        ++failures;
        if (issues_.size() < most_)
            issues_.push_back({offset(at), code, std::move(message), rule, missing_key});
    }

    /// A constraint that `value` does not satisfy.
    template <class C> SLIPFORM_COLD void broken(C const& constraint, errc code)
    {
        record(value, code, "expected " + constraint.describe(), constraint.name);
    }

    /// A rule across members that the object at `value` breaks.
    SLIPFORM_COLD void broken_rule(std::string_view sentence)
    {
        record(value, errc::rule_broken, "required: " + std::string(sentence), sentence);
    }

    /// Whether reading came to its end with nothing to say.
    [[nodiscard]] bool sound() const noexcept { return failures == 0 && !bad && repeated.empty(); }

    /// All mistakes in the order of the text.
    [[nodiscard]] SLIPFORM_NO_INLINE report make_report()
    {
        add_repeated();
        if (bad) {
            ++failures;
            issues_.push_back({offset(bad), too_deep ? errc::too_deep : errc::syntax,
                               "expected " + std::string(expected)});
        }
        std::vector<std::size_t> const order = in_order();
        json::locator                  locator(first, last);
        std::vector<issue>             all(order.size());
        issue*                         one = all.data();
        for (std::size_t const i : order) {
            raw_issue& raw = issues_[i];
            locator.advance(raw.offset);
            locator.append_pointer(one->pointer);
            if (!raw.missing.empty())
                append_token(one->pointer, raw.missing);
            auto const place = locator.place_of(raw.offset);
            one->code        = raw.code;
            one->rule        = raw.rule;
            one->where       = location{raw.offset, place.line, place.column};
            one->message.swap(raw.message);
            ++one;
        }
        return report(std::move(all), failures > order.size());
    }

private:
    /// The keys that stood twice, the first of them in the text if not all can be listed.
    void add_repeated()
    {
        heap_sort(repeated.data(), repeated.size(),
                  [](std::size_t a, std::size_t b) { return a < b; });
        failures += repeated.size();
        for (std::size_t i = 0; i < repeated.size() && i < most_; ++i)
            issues_.push_back({repeated[i], errc::repeated_key, "expected each key once"});
    }

    /// The issues to list, by the order of the text; those at one place in that of being found.
    [[nodiscard]] std::vector<std::size_t> in_order() const
    {
        std::vector<std::size_t> order(issues_.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        heap_sort(order.data(), order.size(), [this](std::size_t a, std::size_t b) {
            return issues_[a].offset != issues_[b].offset ? issues_[a].offset < issues_[b].offset
                                                          : a < b;
        });
        if (order.size() > most_)
            order.resize(most_);
        return order;
    }
};

} // namespace slipform::inline v0::detail
