// A document that breaks one thing, and the draft in which such documents are made: a good one of
// which one place at a time is changed.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/pointer.hpp>
#include <slipform/testing/document.hpp>
#include <slipform/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

/// A document that reading must refuse, with the first issue that it must give.
struct counterexample {
    std::string text;
    std::string pointer; ///< RFC 6901
    errc        code;
    std::string what; ///< what was done, for people: "null where it has no meaning"

    friend bool operator==(counterexample const&, counterexample const&) = default;
};

namespace detail {

template <class V> node node_of(V const& value)
{
    return std::move(*parse_document(serialize(value)));
}

class draft {
    node                        document_;
    std::string                 pointer_{};
    std::vector<counterexample> found_{};

    /// Puts back what was there.
    template <class V> class restorer {
        V& place_;
        V  was_;

    public:
        explicit restorer(V& place) : place_(place), was_(place) {}
        restorer(restorer const&)            = delete;
        restorer& operator=(restorer const&) = delete;
        ~restorer() { place_ = std::move(was_); }
    };

public:
    explicit draft(node document) : document_(std::move(document)) {}

    [[nodiscard]] node&                       document() noexcept { return document_; }
    [[nodiscard]] std::vector<counterexample> take() { return std::move(found_); }

    /// Goes a step down for as long as it lives.
    class step {
        std::string& pointer_;
        std::size_t  size_;

    public:
        template <class Token>
        step(draft& d, Token token) : pointer_(d.pointer_), size_(pointer_.size())
        {
            append_token(pointer_, token);
        }
        step(step const&)            = delete;
        step& operator=(step const&) = delete;
        ~step() { pointer_.resize(size_); }
    };

    /// The document as it is now breaks something at the place of the steps.
    void add(errc code, std::string_view what)
    {
        found_.push_back({print(document_), pointer_, code, std::string(what)});
    }
    void add_at(std::string_view key, errc code, std::string_view what)
    {
        step const here(*this, key);
        add(code, what);
    }

    /// With another value at a place.
    void with(node& place, node value, errc code, std::string_view what)
    {
        std::swap(place, value);
        add(code, what);
        std::swap(place, value);
    }
    /// With one more member at the end of an object; the issue is at that key.
    void with_member(node& object, std::string_view key, node value, errc code,
                     std::string_view what)
    {
        object.members.emplace_back(key, std::move(value));
        add_at(key, code, what);
        object.members.pop_back();
    }
    /// The same key twice in an object that may have it already.
    void with_key_twice(node& object, std::string key) // by value: it may stand in the object
    {
        restorer<std::vector<node::member>> const restore(object.members);
        if (!object.member_of(key))
            object.members.emplace_back(key, node::null());
        node again = *object.member_of(key);
        object.members.emplace_back(key, std::move(again));
        add_at(key, errc::repeated_key, "a key twice");
    }
    /// Without a member; the issue is at its key, or at the object for a key that tells
    /// alternatives apart.
    void without_member(node& object, std::string_view key, errc code, std::string_view what,
                        bool at_key)
    {
        restorer<std::vector<node::member>> const restore(object.members);
        std::erase_if(object.members, [key](auto const& member) { return member.first == key; });
        if (at_key)
            add_at(key, code, what);
        else
            add(code, what);
    }
};

} // namespace detail

} // namespace slipform::inline v0::testing
