// Breaking one thing after the other in an object of a described type: members, spellings, keys it
// does not have, its tag, the rules across its members.
#pragma once

#include <slipform/testing/broken_members.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing::detail {

/// `telling` is the key by which a union knows the object, if it does by a key.
struct object_breaker {
    breaker&         b;
    node&            at;
    std::string_view telling;

    template <class Root> void object(Root const& good, bool in_union)
    {
        if (b.is_deep<Root>())
            return;
        b.open_.push_back(&breaker::identity<Root, 0>);
        visit_leaves(good, *this);
        b.open_.pop_back();
        keys<Root>();
        if constexpr (is_tagged<Root>)
            if (!in_union)
                tag(b, at, tag_of<Root>.key, true);
        for_each_broken_rule(
            good, b.source_, [this](Root const& broken, std::string_view sentence) {
                std::string what = "a broken rule: ";
                b.with(at, node_of(broken), errc::rule_broken, what.append(sentence));
            });
    }

    /// A tag missing, of another type, or of a value that none has, if nobody takes that.
    static void tag(breaker& b, node& at, std::string_view key, bool closed)
    {
        b.without_member(at, key, errc::missing_field, "a tag left out", true);
        {
            draft::step const down(b, key);
            node&             place = *at.member_of(key);
            b.with(place, node::null(), errc::null_not_allowed, "null for a tag");
            b.with(place, node::number("1"), errc::wrong_type, "a number for a tag");
            b.with(place, node::array(), errc::wrong_type, "an array for a tag");
            if (closed) {
                b.with(place, node::string("NO SUCH TAG"), errc::unknown_tag, "an unknown tag");
                b.with(place, node::string(place.text + " "), errc::unknown_tag, "an unknown tag");
            }
        }
        if (b.inserted_ == 0)
            b.with_key_twice(at, std::string(key));
    }

    /// visit_leaves() calls this for each member of the wire.
    template <class Owner, std::size_t I, class M> void leaf(M const& there)
    {
        using source = constraints_on<Owner, I>;
        if constexpr (!fields<Owner>.notes[I].unknown_keys) {
            member const one{
                names<Owner>[I].name.name(),
                names<Owner>[I].alias.size ? names<Owner>[I].alias.name() : std::string_view{},
                alias_wins(fields<Owner>.notes[I], overlay<Owner>.notes), !may_be_absent<M>};
            if constexpr (!may_be_absent<M>)
                present<M, source>(one, there);
            else if (there)
                present<content_t<M>, source>(one, *there);
            else if (b.inserted_ < 2)
                absent<content_t<M>, source>(one);
        }
    }

private:
    /// What is to be known of a member beside its type; `alias` is empty if it has none.
    struct member {
        std::string_view name;
        std::string_view alias;
        bool             alias_wins;
        bool             required;
    };

    template <class V, class Source> void absent(member const& one)
    {
        breaker::insertion const here(b.inserted_);
        V const                  value = made<V>(Source::list(), b.source_);
        at.members.emplace_back(one.name, node_of(value));
        present<V, Source>(one, value);
        at.members.pop_back();
    }

    template <class V, class Source> void present(member const& one, V const& value)
    {
        keys_of_member(one, kinds_of<V>(), tempting_text<V>);
        draft::step const down(b, one.name);
        b.template value<V, Source>(value, *at.member_of(one.name));
    }

    /// The key of a member left out, in both spellings, twice.
    void keys_of_member(member const& one, unsigned kinds, char const* tempting)
    {
        if (one.required && one.name != telling)
            b.without_member(at, one.name, errc::missing_field, "a required member left out", true);
        if (!one.alias.empty())
            spellings(one, kinds, tempting);
        if (b.inserted_ == 0)
            b.with_key_twice(at, std::string(one.name));
    }

    /// Both spellings of a member, in either order.
    void spellings(member const& one, unsigned kinds, char const* tempting)
    {
        node const good = *at.member_of(one.name);
        if (!one.alias_wins) {
            constexpr std::string_view what = "a member in both spellings";
            b.with_member(at, one.alias, good, errc::repeated_field, what);
            at.members.emplace(at.members.begin(), one.alias, good);
            b.add_at(one.name, errc::repeated_field, what);
            at.members.erase(at.members.begin());
        } else if (kinds != every_kind) {
            // The first spelling loses, but must be sound all the same.
            auto const  wrong = tempting_values(tempting);
            std::size_t k     = 0;
            while ((kinds >> k & 1u) != 0 || 1u << k == null_kind)
                ++k;
            at.members.emplace_back(one.alias, good);
            *at.member_of(one.name) = wrong[k];
            b.add_at(one.name, errc::wrong_type,
                     "a value of another type in the spelling that loses");
            *at.member_of(one.name) = good;
            at.members.pop_back();
        }
    }

    using owner = bool (*)(std::string_view);

    /// Keys that the object does not have.
    template <class Root> void keys()
    {
        std::string const unknown = unused_key(&owns_key<Root>);
        if constexpr (leaves<Root>.keepers != 0) {
            b.with_member(at, unknown, node::number("1e999"), errc::number_out_of_type,
                          "a number that no double can hold");
        } else if constexpr (!overlay<Root>.notes.ignores) {
            b.with_member(at, unknown, node::null(), errc::unknown_field, "an unknown key");
            b.with_member(at, "", node::object(), errc::unknown_field, "an empty key");
            for (std::size_t i = 0; i < std::min<std::size_t>(2, key_count<Root>); ++i)
                near_key(&owns_key<Root>, std::string(keys_of<Root>.keys[i].name.name()));
            return;
        }
        if (b.inserted_ == 0)
            b.with_key_twice(at, unknown);
    }
    [[nodiscard]] std::string unused_key(owner owns) const
    {
        std::string unknown = "unknown key";
        while (owns(unknown) || at.member_of(unknown))
            unknown += '_';
        return unknown;
    }
    /// A key in the other letter case, or with a space behind it, is another key.
    void near_key(owner owns, std::string const& key)
    {
        std::string other = key;
        for (char& c : other)
            c = static_cast<char>((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c ^ 0x20 : c);
        for (std::string const& like : {other, key + " "})
            if (!owns(like) && !at.member_of(like))
                b.with_member(at, like, node::null(), errc::unknown_field,
                              "a key that is nearly right");
    }
};

} // namespace slipform::inline v0::testing::detail
