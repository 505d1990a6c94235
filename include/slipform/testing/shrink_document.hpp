// Making a text that fails small: by members, items and values if it is JSON, by bytes if not.
#pragma once

#include <slipform/testing/document.hpp>
#include <slipform/testing/shrink_text.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing {

namespace detail {

/// Shrinks a tree in place, greedily, until nothing smaller fails.
class document_shrinker {
    node&                                  root_;
    function_ref<bool(std::string const&)> fails_;
    std::size_t                            left_;
    bool                                   progress_ = false;

    auto still()
    {
        return [this] {
            if (left_ == 0)
                return false;
            --left_;
            bool const fails = fails_(print(root_));
            progress_        = progress_ || fails;
            return fails;
        };
    }
    bool replace(node& place, node candidate)
    {
        return attempt(place, std::move(candidate), still());
    }

    /// A container as one of the values in it.
    bool hoist(node& place)
    {
        for (node& item : place.items)
            if (replace(place, node(item)))
                return true;
        for (auto& [key, value] : place.members)
            if (replace(place, node(value)))
                return true;
        return false;
    }

    /// Characters are left out and digits become 0, as long as it stays a number.
    void shrink_number(node& place)
    {
        auto const still_number = [&place, fails = still()] {
            auto const number = parse_document(place.text);
            return number && number->is(node_kind::number) && fails();
        };
        drop_chunks(place.text.size(), [&](std::size_t at, std::size_t n) {
            return attempt(place.text, place.text.substr(0, at) + place.text.substr(at + n),
                           still_number);
        });
        for (std::size_t i = 0; i < place.text.size(); ++i)
            if (place.text[i] > '0' && place.text[i] <= '9') {
                std::string simpler = place.text;
                simpler[i]          = '0';
                attempt(place.text, std::move(simpler), still_number);
            }
    }

    void shrink(node& place)
    {
        if (place.is(node_kind::null) || replace(place, node::null()))
            return;
        auto const still = this->still();
        switch (place.kind) {
        case node_kind::object:
            drop_items(place.members, still);
            for (auto& [key, value] : place.members) {
                shrink(value);
                shrink_string(key, still);
            }
            break;
        case node_kind::array:
            drop_items(place.items, still);
            for (node& item : place.items)
                shrink(item);
            break;
        case node_kind::string:
            shrink_string(place.text, still);
            break;
        case node_kind::number:
            shrink_number(place);
            break;
        case node_kind::boolean:
            if (place.text == "true")
                replace(place, node::boolean(false));
            break;
        default:
            break;
        }
        if (!place.members.empty() || !place.items.empty())
            hoist(place);
    }

public:
    document_shrinker(node& root, function_ref<bool(std::string const&)> fails, std::size_t calls)
        : root_(root), fails_(fails), left_(calls)
    {
    }
    std::size_t run()
    {
        do {
            progress_ = false;
            shrink(root_);
        } while (progress_ && left_ != 0);
        return left_;
    }
};

} // namespace detail

/// The smallest text the kit can find that still fails, where `fails(std::string const&)` says
/// whether one does: members and items left out, strings shortened, values replaced by simpler
/// ones. A text that is no JSON, or fails only as it is spelled, is shortened by its bytes. A text
/// that does not fail comes back as it is.
///
///     auto const least = shrink_document(text, [](std::string const& t) {
///         return !slipform::parse<yoti::ibv_session>(t);
///     });
template <class F>
[[nodiscard]] std::string shrink_document(std::string text, F fails,
                                          shrink_options const& options = {})
{
    auto const fails_too = [&fails](std::string const& t) { return static_cast<bool>(fails(t)); };
    if (!fails_too(text))
        return text;
    std::size_t left = options.calls;
    if (std::optional<node> document = parse_document(text)) {
        std::string plain = print(*document);
        if (plain == text || (left != 0 && (--left, fails_too(plain)))) {
            detail::document_shrinker(*document, fails_too, left).run();
            return print(*document);
        }
    }
    auto const still = [&] {
        if (left == 0)
            return false;
        --left;
        return fails_too(text);
    };
    for (std::size_t before = text.size() + 1; text.size() < before && left != 0;) {
        before = text.size();
        detail::drop_chunks(text.size(), [&](std::size_t at, std::size_t n) {
            return detail::attempt(text, text.substr(0, at) + text.substr(at + n), still);
        });
    }
    return text;
}

} // namespace slipform::inline v0::testing
