// One JSON Schema under construction: what a constraint adds its keywords to.
#pragma once

#include <slipform/core/exact_order.hpp>
#include <slipform/detail/unique_names.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0 {

namespace detail {

/// The schemas that are referred to by name.
class schema_definitions {
    unique_names        names_{};
    boost::json::object schemas_{};
    std::string         prefix_;

public:
    /// `prefix` goes before a name to make a reference: "#/$defs/".
    explicit schema_definitions(std::string prefix) : prefix_(std::move(prefix)) {}

    /// The name of what `key` identifies, or nullptr if it has none yet.
    [[nodiscard]] std::string const* find(std::string_view key) const { return names_.find(key); }

    /// Gives it a name, and a place in the order of first use.
    std::string add(std::string_view key, std::string_view wanted)
    {
        return placed(names_.add(key, wanted));
    }
    template <class T> std::string add_type() { return placed(names_.add_type<T>()); }

    /// What has this key stands at no definition: it is the document itself.
    void add_root(std::string_view key) { names_.know(key, {}); }

    void set(std::string_view name, boost::json::object schema)
    {
        schemas_[name] = std::move(schema);
    }

    /// The reference to what has this name.
    [[nodiscard]] std::string reference(std::string_view name) const
    {
        return name.empty() ? std::string("#") : prefix_ + std::string(name);
    }

    [[nodiscard]] boost::json::object& schemas() noexcept { return schemas_; }

private:
    std::string placed(std::string const& name)
    {
        schemas_[name] = boost::json::object();
        return name;
    }
};

/// Whether the number in `a` is below the one in `b`; both are numbers.
[[nodiscard]] inline bool is_below(boost::json::value const& a, boost::json::value const& b)
{
    auto const with_number = [](boost::json::value const& v, auto f) {
        return v.is_int64()    ? f(v.get_int64())
               : v.is_uint64() ? f(v.get_uint64())
                               : f(v.get_double());
    };
    return with_number(
        a, [&](auto x) { return with_number(b, [&](auto y) { return exact_order(x, y) < 0; }); });
}

} // namespace detail

/// A schema, while constraints add to it. A constraint of one's own joins in by a member
/// `add_to(json_schema_node&) const`; one that has none is written down as a `$comment`.
///
///     struct even_t {
///         static constexpr slipform::errc   code = slipform::errc::out_of_range;
///         static constexpr std::string_view name = "even";
///         constexpr bool accepts(int number) const { return number % 2 == 0; }
///         std::string    describe() const { return "an even number"; }
///         void add_to(slipform::json_schema_node& node) const { node.require("multipleOf", 2); }
///     };
class json_schema_node {
    boost::json::object&        keywords_;
    detail::schema_definitions& definitions_;

public:
    json_schema_node(boost::json::object& keywords, detail::schema_definitions& definitions)
        : keywords_(keywords), definitions_(definitions)
    {
    }

    /// Adds a keyword. Of two bounds ("minLength", "maximum", ...) the narrower stays; any other
    /// keyword that is there with another value is joined to it by "allOf".
    void require(std::string_view keyword, boost::json::value value)
    {
        boost::json::value* const there = keywords_.if_contains(keyword);
        bool const                least = keyword.substr(0, 3) == "min";
        bool const                most  = keyword.substr(0, 3) == "max";
        if (!there) {
            keywords_[keyword] = std::move(value);
        } else if ((least || most) && there->is_number() && value.is_number()) {
            if (least ? detail::is_below(*there, value) : detail::is_below(value, *there))
                *there = std::move(value);
        } else if (*there != value) {
            boost::json::value& all = keywords_["allOf"];
            if (!all.is_array())
                all.emplace_array();
            boost::json::object one;
            one[keyword] = std::move(value);
            all.get_array().emplace_back(std::move(one));
        }
    }

    /// Requires what a definition says that several places share; `make` makes it where it is not
    /// yet among them.
    template <class Make> void refer(std::string_view name, Make make)
    {
        std::string const  key   = std::string(1, ':').append(name);
        std::string const* known = definitions_.find(key);
        std::string        named = known ? *known : definitions_.add(key, name);
        if (!known)
            definitions_.set(named, make());
        require("$ref", definitions_.reference(named).c_str());
    }

    /// Says in `$comment` what keywords cannot: a sentence without its full stop.
    void comment(std::string_view sentence)
    {
        boost::json::value& there = keywords_["$comment"];
        std::string         text;
        if (boost::json::string const* before = there.if_string())
            text.append(before->data(), before->size()).append(" ");
        text.append(sentence).append(".");
        there.emplace_string().assign(text.data(), text.size());
    }
};

} // namespace slipform::inline v0
