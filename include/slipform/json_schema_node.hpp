// One JSON Schema under construction: what a constraint adds its keywords to.
#pragma once

#include <slipform/core/exact_order.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

namespace detail {

/// The schemas that are referred to by name.
class schema_definitions {
    std::vector<std::pair<std::string, std::string>> names_{}; // what is named, and its name
    boost::json::object                              schemas_{};
    std::string                                      prefix_;

    [[nodiscard]] bool is_taken(std::string_view name) const
    {
        for (auto const& known : names_)
            if (known.second == name)
                return true;
        return false;
    }

public:
    /// `prefix` goes before a name to make a reference: "#/$defs/".
    explicit schema_definitions(std::string prefix) : prefix_(std::move(prefix)) {}

    /// The name of what `key` identifies, or nullptr if it has none yet.
    [[nodiscard]] std::string const* find(std::string_view key) const
    {
        for (auto const& known : names_)
            if (known.first == key)
                return &known.second;
        return nullptr;
    }

    /// Gives it a name: the one wanted, or if that is taken the second, or one with a number.
    std::string add(std::string_view key, std::string_view wanted, std::string_view second = {})
    {
        std::string name(wanted);
        if (is_taken(name) && !second.empty())
            name = second;
        for (int n = 2; is_taken(name); ++n)
            name = std::string(wanted).append("_").append(std::to_string(n));
        names_.emplace_back(key, name);
        schemas_[name] = boost::json::object(); // keeps its place in the order of first use
        return name;
    }

    /// What has this key stands at `name`, which is no definition: the document itself.
    void add_root(std::string_view key) { names_.emplace_back(key, std::string()); }

    void set(std::string_view name, boost::json::object schema) { schemas_[name] = std::move(schema); }

    /// The reference to what has this name.
    [[nodiscard]] std::string reference(std::string_view name) const
    {
        return name.empty() ? std::string("#") : prefix_ + std::string(name);
    }

    [[nodiscard]] boost::json::object& schemas() noexcept { return schemas_; }
};

/// Whether the number in `a` is below the one in `b`; both are numbers.
[[nodiscard]] inline bool is_below(boost::json::value const& a, boost::json::value const& b)
{
    auto const with_number = [](boost::json::value const& v, auto f) {
        return v.is_int64() ? f(v.get_int64()) : v.is_uint64() ? f(v.get_uint64()) : f(v.get_double());
    };
    return with_number(a, [&](auto x) {
        return with_number(b, [&](auto y) { return exact_order(x, y) < 0; });
    });
}

} // namespace detail

/// A schema, while constraints add to it. A constraint of one's own joins in by a member
/// `add_to(json_schema_node&) const`; one that has none is written down as a `$comment`.
///
///     struct even_t {
///         ...
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
        bool const least = keyword.substr(0, 3) == "min";
        bool const most  = keyword.substr(0, 3) == "max";
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
