// Boost.JSON as of 1.81: value_from and serialize, parse and value_to, over described structs. It
// demands every key of a struct, so absent members are null in what it writes and in what it reads.
#define SLIPFORM_PLAIN_TAGS_ARE_MEMBERS
#include "harness.hpp"
#include "plain.hpp"

#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <boost/version.hpp>

namespace slipform_bench {
namespace {

namespace json = boost::json;

/// Gives the objects of a T in a DOM the null members that value_to insists on.
template <class T> struct null_members {
    static void add(json::value& to)
    {
        if constexpr (boost::describe::has_describe_members<T>::value) {
            json::object full;
            boost::mp11::mp_for_each<
                boost::describe::describe_members<T, boost::describe::mod_public>>([&]<class D>(D) {
                using M           = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;
                json::value& into = full[D::name];
                if (json::value const* there = to.as_object().if_contains(D::name)) {
                    into = *there;
                    null_members<M>::add(into);
                }
            });
            to = std::move(full);
        }
    }
};
template <class T> struct null_members<std::optional<T>> {
    static void add(json::value& to)
    {
        if (!to.is_null())
            null_members<T>::add(to);
    }
};
template <class T> struct null_members<std::vector<T>> {
    static void add(json::value& to)
    {
        for (json::value& item : to.as_array())
            null_members<T>::add(item);
    }
};
template <class T> struct null_members<std::map<std::string, T>> {
    static void add(json::value& to)
    {
        for (auto& [key, item] : to.as_object())
            null_members<T>::add(item);
    }
};
template <class... A> struct null_members<std::variant<A...>> {
    template <class T> static bool add_if_it_is(json::value& to)
    {
        if constexpr (requires { T::type; }) {
            std::string const tag = boost::describe::enum_to_string(T{}.type, "");
            if (to.at("type").as_string() != tag)
                return false;
            null_members<T>::add(to);
        }
        return true;
    }
    static void add(json::value& to) { (void)(add_if_it_is<A>(to) || ...); }
};

struct peer {
    using types                       = plain_with_tags::types;
    static constexpr bool writes_null = true;

    template <class T> static std::string respelled(std::string const& text)
    {
        json::value value = json::parse(text);
        null_members<T>::add(value);
        return json::serialize(value);
    }
    template <class T> static std::optional<T> read(std::string const& text)
    {
        std::optional<T> out;
        if (auto read = json::try_value_to<T>(json::parse(text)))
            out.emplace(std::move(*read));
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        return json::serialize(json::value_from(value));
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        static json::serializer writer;
        json::value const       dom = json::value_from(value);
        writer.reset(&dom);
        std::size_t size = 0;
        while (!writer.done()) {
            if (buffer.size() - size < 4096)
                buffer.resize(buffer.size() * 2 + 16'384);
            size += writer.read(buffer.data() + size, buffer.size() - size).size();
        }
        return {buffer.data(), size};
    }
};

} // namespace

void measure_boost_json() { measure<peer>("boost_json", BOOST_LIB_VERSION); }

} // namespace slipform_bench
