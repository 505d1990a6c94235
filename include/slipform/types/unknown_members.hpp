// The members that an object has and its schema does not know: hardly ever any, so as large as a
// pointer, with nothing to make, move or destroy without them.
#pragma once

#include <slipform/config.hpp>

#include <boost/json/object.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0 {

/// Members by their keys, as a boost::json::object has them: what `dsl::unknown_keys` marks, and
/// for that alone. It holds a boost::json::object where there are members, and none where there are
/// not; so a request with it is moved as fast as one without, and can be built, checked and written
/// while compiling as long as it is empty. A moved-from one is empty. Nothing throws but at(),
/// which does as Boost.JSON's, and whatever memory throws when it ends.
///
///     slipform::unknown_members others{{"plan", "gold"}};
///     others["seats"] = 3;
///     for (auto const& member : others)
///         std::cout << std::string_view(member.key()) << '\n';
///     if (others.contains("plan"))
///         others.erase("plan");
///     assert(others == boost::json::object({{"seats", 3}}));
class unknown_members {
    boost::json::object* members_ = nullptr;

    SLIPFORM_COLD static boost::json::object* copy(boost::json::object const& from)
    {
        return from.empty() ? nullptr : new boost::json::object(from);
    }
    SLIPFORM_COLD static void release(boost::json::object* members) noexcept { delete members; }

    /// Keeps a struct from being a constant when it runs: g++ makes those by clearing all their
    /// bytes before it makes the members, 2112 of Yoti's request, which takes longer; see
    /// core/fresh.hpp.
    static void do_nothing() noexcept {}

    static boost::json::object const& none()
    {
        static boost::json::object const empty;
        return empty;
    }

public:
    using value_type     = boost::json::key_value_pair;
    using iterator       = boost::json::object::iterator;
    using const_iterator = boost::json::object::const_iterator;

    constexpr unknown_members() noexcept
    {
        if (!std::is_constant_evaluated())
            do_nothing();
    }
    constexpr unknown_members(unknown_members const& from)
        : members_(from.members_ ? copy(*from.members_) : nullptr)
    {
    }
    constexpr unknown_members(unknown_members&& from) noexcept
        : members_(std::exchange(from.members_, nullptr))
    {
    }
    unknown_members(boost::json::object const& from) : members_(copy(from)) {}
    unknown_members(boost::json::object&& from)
        : members_(from.empty() ? nullptr : new boost::json::object(std::move(from)))
    {
    }
    /// Of keys and values, as a boost::json::object is made of them: `{{"plan", "gold"}}`.
    unknown_members(
        std::initializer_list<std::pair<boost::json::string_view, boost::json::value_ref>> from)
        : unknown_members(boost::json::object(from))
    {
    }

    constexpr unknown_members& operator=(unknown_members const& from)
    {
        if (members_ || from.members_)
            *this = unknown_members(from);
        return *this;
    }
    constexpr unknown_members& operator=(unknown_members&& from) noexcept
    {
        boost::json::object* const taken = std::exchange(from.members_, nullptr); // of itself, too
        clear();
        members_ = taken;
        return *this;
    }
    constexpr ~unknown_members()
    {
        if (members_) [[unlikely]]
            release(members_);
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return !members_ || members_->empty(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept
    {
        return members_ ? members_->size() : 0;
    }

    [[nodiscard]] constexpr iterator begin() noexcept
    {
        return members_ ? members_->begin() : nullptr;
    }
    [[nodiscard]] constexpr iterator end() noexcept { return members_ ? members_->end() : nullptr; }
    [[nodiscard]] constexpr const_iterator begin() const noexcept
    {
        return members_ ? std::as_const(*members_).begin() : nullptr;
    }
    [[nodiscard]] constexpr const_iterator end() const noexcept
    {
        return members_ ? std::as_const(*members_).end() : nullptr;
    }

    [[nodiscard]] constexpr bool contains(std::string_view key) const noexcept
    {
        return members_ && members_->contains(key);
    }
    /// The value of a key, or nullptr.
    [[nodiscard]] constexpr boost::json::value* if_contains(std::string_view key) noexcept
    {
        return members_ ? members_->if_contains(key) : nullptr;
    }
    [[nodiscard]] constexpr boost::json::value const*
    if_contains(std::string_view key) const noexcept
    {
        return members_ ? std::as_const(*members_).if_contains(key) : nullptr;
    }
    /// The value of a key, which must be there: as boost::json::object::at, it throws otherwise.
    [[nodiscard]] boost::json::value&       at(std::string_view key) { return object().at(key); }
    [[nodiscard]] boost::json::value const& at(std::string_view key) const
    {
        return object().at(key);
    }
    /// The value of a key, which is made null if it is not there.
    boost::json::value& operator[](std::string_view key) { return object()[key]; }

    /// How many members that took away: one or none.
    constexpr std::size_t erase(std::string_view key) noexcept
    {
        return members_ ? members_->erase(key) : 0;
    }
    constexpr void clear() noexcept
    {
        if (members_) [[unlikely]]
            release(std::exchange(members_, nullptr));
    }

    /// The members as Boost.JSON has them, for what is not said here.
    [[nodiscard]] boost::json::object const& object() const&
    {
        return members_ ? *members_ : none();
    }
    /// The same to be changed; there is one from now on.
    [[nodiscard]] boost::json::object& object() &
    {
        if (!members_)
            members_ = new boost::json::object;
        return *members_;
    }

    /// As JSON values, whatever the order. A boost::json::object converts, so it compares, too.
    friend constexpr bool operator==(unknown_members const& a, unknown_members const& b)
    {
        if (a.empty() || b.empty())
            return a.empty() && b.empty();
        return *a.members_ == *b.members_;
    }

    /// `boost::json::value_from` makes an object of them: it would take them for an array.
    template <std::same_as<boost::json::value_from_tag> Tag> // not complete without value_from.hpp
    friend void tag_invoke(Tag, boost::json::value& to, unknown_members const& from)
    {
        to.emplace_object() = from.object();
    }
};

} // namespace slipform::inline v0
