// What holds of every request and response of every vendor, shown on documents that are edited at
// each of their members in turn.
#include "support/vendor.hpp"
#include "support/vendor_subjects.hpp"

#include <slipform/fields.hpp>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <type_traits>
#include <variant>
#include <vector>

using namespace slipform_tests;
using slipform::errc;
namespace json = boost::json;

namespace {

/// One member or item of a document.
struct place {
    std::string pointer;
    std::string parent;
    std::string key; ///< of the member; empty in an array
    bool        is_member;
};

std::string escaped(std::string_view key)
{
    std::string all;
    for (char const c : key)
        c == '~' ? all += "~0" : c == '/' ? all += "~1" : all += c;
    return all;
}

void collect(json::value const& v, std::string const& at, subject const& s, std::vector<place>& all)
{
    if (s.is_free(at + "/"))
        return;
    if (auto const* object = v.if_object())
        for (auto const& member : *object) {
            std::string const key(member.key());
            std::string const pointer = at + '/' + escaped(key);
            all.push_back({pointer, at, key, true});
            collect(member.value(), pointer, s, all);
        }
    if (auto const* array = v.if_array())
        for (std::size_t i = 0; i < array->size(); ++i) {
            std::string const pointer = at + '/' + std::to_string(i);
            all.push_back({pointer, at, {}, false});
            collect((*array)[i], pointer, s, all);
        }
}

struct document_of {
    json::value        value;
    std::vector<place> places;

    explicit document_of(subject const& s) : value(json::parse(load(s.file)))
    {
        collect(value, "", s, places);
        REQUIRE_FALSE(places.empty());
    }
    [[nodiscard]] json::value& at(json::value& root, std::string const& pointer) const
    {
        boost::system::error_code ec;
        auto* const               found = root.find_pointer(pointer, ec);
        REQUIRE(found != nullptr);
        return *found;
    }
};

/// Writes a value, with `key_text` in charge of the text of each key.
using key_writer = std::function<std::string(std::string const& pointer, std::string const& plain)>;
void write(std::string& out, json::value const& v, std::string const& at,
           key_writer const& key_text)
{
    if (auto const* object = v.if_object()) {
        char before = '{';
        for (auto const& member : *object) {
            auto const pointer = at + '/' + escaped(member.key());
            out += before + key_text(pointer, json::serialize(json::string(member.key()))) + ':';
            write(out, member.value(), pointer, key_text);
            before = ',';
        }
        out += object->empty() ? "{}" : "}";
    } else if (auto const* array = v.if_array()) {
        char before = '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            out += before;
            write(out, (*array)[i], at + '/' + std::to_string(i), key_text);
            before = ',';
        }
        out += array->empty() ? "[]" : "]";
    } else {
        out += json::serialize(v);
    }
}
std::string text_of(json::value const& v, key_writer const& key_text)
{
    std::string out;
    write(out, v, "", key_text);
    return out;
}

json::value reversed(json::value const& v)
{
    if (auto const* object = v.if_object()) {
        json::object back;
        for (auto it = object->end(); it != object->begin();) {
            --it;
            back[it->key()] = reversed(it->value());
        }
        return back;
    }
    if (auto const* array = v.if_array()) {
        json::array same;
        for (auto const& item : *array)
            same.push_back(reversed(item));
        return same;
    }
    return v;
}

/// The text has one issue: this code, at this pointer, where `found` stands in the text.
template <class T>
void only_issue(std::string const& text, errc code, std::string_view pointer,
                std::string_view found, slipform::read_options const& options = {})
{
    auto const read = slipform::parse<T>(text, options);
    INFO(text);
    REQUIRE_FALSE(read.has_value());
    INFO(listed(read.error()));
    REQUIRE(read.error().size() == 1);
    auto const& only = read.error().front();
    CHECK(only.code == code);
    CHECK(only.pointer == pointer);
    REQUIRE(only.where.has_value());
    CHECK(text.substr(only.where->offset, found.size()) == found);
    CHECK(*only.where == place_in(text, only.where->offset));
}

struct check_documents {
    template <class T> void operator()(subject const& s) const
    {
        bool seen = false;
        for (auto const& [request, file] : documents) {
            if (request != s.name)
                continue;
            seen              = true;
            std::string text  = load(file);
            T const     value = accepted<T>(text);
            T const     again = accepted<T>(slipform::serialize(value));
            INFO(file);
            CHECK(again == value);
            CHECK(slipform::validate(value).empty());
            CHECK(slipform::payload(value).has_value());
            if (file.find("camel_case") == std::string_view::npos) // read as an alias, not written
                CHECK(json::parse(slipform::serialize(value)) == json::parse(text));
        }
        INFO(s.name);
        CHECK(seen);
    }
};

struct check_order {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        INFO(s.file);
        // Written in the document's order, without a space...
        CHECK(slipform::serialize(accepted<T>(load(s.file))) == json::serialize(d.value));
        // ... and read in any.
        auto const backwards = json::serialize(reversed(d.value));
        CHECK(accepted<T>(backwards) == accepted<T>(load(s.file)));
        // Nothing in it is unknown.
        CHECK(accepted<T>(load(s.file), {.strict = true}) == accepted<T>(load(s.file)));
    }
};

struct check_missing {
    template <class T> void operator()(subject const& s) const
    {
        document_of const     d(s);
        std::set<std::string> required;
        for (auto const& p : d.places) {
            if (!p.is_member)
                continue;
            json::value copy = d.value;
            d.at(copy, p.parent).as_object().erase(p.key);
            std::string const text   = json::serialize(copy);
            std::string const parent = json::serialize(d.at(copy, p.parent));
            INFO(s.name << ' ' << p.pointer);
            if (subject::lists(s.telling, p.pointer)) {
                only_issue<T>(text, errc::no_alternative, "", "{");
            } else if (subject::lists(s.required, p.pointer)) {
                only_issue<T>(text, errc::missing_field, p.pointer, parent);
                required.insert(p.pointer);
            } else {
                comes_back<T>(text);
            }
        }
        CHECK(required.size() == s.required.size());
    }
};

struct check_null {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        for (auto const& p : d.places) {
            json::value copy       = d.value;
            d.at(copy, p.pointer)  = nullptr;
            std::string const text = json::serialize(copy);
            INFO(s.name << ' ' << p.pointer);
            if (subject::lists(s.nullable, p.pointer))
                comes_back<T>(text);
            else
                only_issue<T>(text, errc::null_not_allowed, p.pointer, "null");
        }
    }
};

struct check_kinds {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        json::value const kinds[] = {true, 7, 7.5, "slipform", json::array{}, json::object{}};
        for (auto const& p : d.places)
            for (auto const& kind : kinds) {
                json::value copy = d.value;
                auto&       spot = d.at(copy, p.pointer);
                if (spot.kind() == kind.kind() || subject::lists(s.lax, p.pointer) ||
                    (kind.is_number() && subject::lists(s.real, p.pointer)))
                    continue;
                spot                    = kind;
                std::string const found = json::serialize(kind);
                std::string const text  = json::serialize(copy);
                INFO(s.name << ' ' << p.pointer << ' ' << found);
                if (!(subject::lists(s.either, p.pointer) && kind.is_string()))
                    only_issue<T>(text, errc::wrong_type, p.pointer, found);
                else // the right kind with a wrong value
                    only_issue<T>(text, errc::bad_format, p.pointer, found);
            }
    }
};

struct check_unknown {
    template <class T> void operator()(subject const& s) const
    {
        document_of const        d(s);
        std::vector<std::string> objects{""};
        for (auto const& p : d.places)
            objects.push_back(p.pointer);
        for (auto const& pointer : objects) {
            json::value copy   = d.value;
            auto* const object = d.at(copy, pointer).if_object();
            if (!object || subject::lists(s.maps, pointer) || s.is_free(pointer + "/"))
                continue;
            (*object)["slip/form~"] = json::object{{"a", json::array{1, nullptr}}};
            std::string const text  = json::serialize(copy);
            std::string const at    = pointer + "/slip~1form~0";
            std::string const found = R"({"a":[1,null]})";
            INFO(s.name << ' ' << at);
            if (s.unknown == unknown_members::refused)
                only_issue<T>(text, errc::unknown_field, at, found);
            else if (s.unknown == unknown_members::kept)
                comes_back<T>(text);
            else
                CHECK(accepted<T>(text) == accepted<T>(load(s.file)));
            only_issue<T>(text, errc::unknown_field, at, found, {.strict = true});
        }
    }
};

struct check_misspelt {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        if (s.unknown != unknown_members::refused)
            return;
        for (auto const& p : d.places) {
            if (!p.is_member || subject::lists(s.telling, p.pointer) ||
                subject::lists(s.maps, p.parent))
                continue;
            auto const text = text_of(d.value, [&](auto const& at, std::string key) {
                return at == p.pointer ? key.insert(key.size() - 1, "_") : key;
            });
            INFO(s.name << ' ' << p.pointer);
            auto const read = slipform::parse<T>(text);
            REQUIRE_FALSE(read.has_value());
            auto const* unknown = read.error().find(p.pointer + "_");
            REQUIRE(unknown != nullptr);
            CHECK(unknown->code == errc::unknown_field);
            bool const required = subject::lists(s.required, p.pointer);
            CHECK(read.error().size() == (required ? 2u : 1u));
            CHECK((read.error().find(p.pointer) != nullptr) == required);
        }
    }
};

struct check_repeated {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        for (auto const& p : d.places) {
            if (!p.is_member)
                continue;
            json::value       copy  = d.value;
            std::string const value = json::serialize(d.at(copy, p.pointer));
            auto const        text  = text_of(d.value, [&](auto const& at, auto const& key) {
                return at == p.pointer ? key + ':' + value + ',' + key : key;
            });
            INFO(s.name << ' ' << p.pointer);
            only_issue<T>(text, errc::repeated_key, p.pointer, value);
        }
    }
};

struct check_escaped {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        T const           plain = accepted<T>(load(s.file));
        auto const        spell = [](std::string_view key) {
            static constexpr char hex[] = "0123456789aBcDeF";
            std::string           all   = "\"";
            for (char const c : key.substr(1, key.size() - 2))
                (all += "\\u00") += {hex[c / 16], hex[c % 16]};
            return all + '"';
        };
        for (auto const& p : d.places) {
            if (!p.is_member)
                continue;
            auto const text = text_of(d.value, [&](auto const& at, auto const& key) {
                return at == p.pointer ? spell(key) : key;
            });
            CHECK(accepted<T>(text) == plain);
        }
        auto const all = text_of(d.value, [&](auto const&, auto const& key) { return spell(key); });
        CHECK(accepted<T>(all) == plain);
    }
};

/// Values of the right kind, most of them wrong, in place of each member: what reading says of the
/// text, validating says of the value.
struct check_validated {
    std::size_t& refused;

    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        json::value const tries[] = {"",           " ",  json::string(3000, 'x'),
                                     "é",          "us", "\u007f\n",
                                     -1,           0,    59,
                                     300,          3601, true,
                                     json::array{}};
        for (auto const& p : d.places)
            for (auto const& value : tries) {
                json::value copy        = d.value;
                d.at(copy, p.pointer)   = value;
                std::string const text  = json::serialize(copy);
                auto const        shape = slipform::parse<T>(text, {.check_rules = false});
                if (!shape)
                    continue;
                auto const read  = slipform::parse<T>(text);
                auto const found = slipform::validate(*shape);
                INFO(s.name << ' ' << p.pointer << ' ' << json::serialize(value));
                CHECK(slipform::payload(*shape).has_value() == read.has_value());
                CHECK(listed(found) == (read ? std::string() : listed(read.error())));
                refused += read ? 0u : 1u;
            }
    }
};

struct check_truncated {
    template <class T> void operator()(subject const& s) const
    {
        std::string const text = json::serialize(document_of(s).value);
        for (std::size_t size = 0; size < text.size(); ++size) {
            auto const read = slipform::parse<T>(text.substr(0, size));
            if (read || read.error()[read.error().size() - 1].code != errc::syntax) {
                INFO(s.name << " at " << size);
                FAIL_CHECK("a document cut short was not refused for its syntax");
            }
        }
    }
};

/// Calls f.operator()<Struct>(path) for every described struct in a type, itself included.
template <class F> struct struct_walker {
    F& f;

    template <class T> void walk(std::type_identity<std::optional<T>>, std::string const& at)
    {
        walk(std::type_identity<T>{}, at);
    }
    template <class T> void walk(std::type_identity<std::vector<T>>, std::string const& at)
    {
        walk(std::type_identity<T>{}, at + "[]");
    }
    template <class... T> void walk(std::type_identity<std::variant<T...>>, std::string const& at)
    {
        (walk(std::type_identity<T>{}, at), ...);
    }
    template <class T> void walk(std::type_identity<T>, std::string const& at)
    {
        if constexpr (boost::describe::has_describe_members<T>::value) {
            f.template operator()<T>(at);
            slipform::for_each_field<T>([&](slipform::field_info const& field, auto type) {
                walk(type, at + '/' + std::string(field.name));
            });
        }
    }
};

struct check_prose {
    template <class T> void operator()(subject const& s) const
    {
        std::size_t structs = 0;
        auto        check   = [&]<class Struct>(std::string const& at) {
            ++structs;
            INFO(at);
            CHECK_FALSE(slipform::summary_of<Struct>().doc.empty());
            slipform::for_each_field<Struct>([](slipform::field_info const& field, auto) {
                INFO(field.name);
                CHECK(field.doc.size() > 4);
                CHECK(field.doc.find('\n') == std::string_view::npos);
            });
        };
        struct_walker<decltype(check)>{check}.walk(std::type_identity<T>{}, std::string(s.name));
        CHECK(structs >= (s.name == "yoti.ibv_session" ? 20u : 1u));
    }
};

/// The documents by which members are tried out have all members of the structs they meet.
struct check_complete {
    template <class T> void operator()(subject const& s) const
    {
        document_of const d(s);
        if constexpr (boost::describe::has_describe_members<T>::value)
            holds_all(std::type_identity<T>{}, d.value, std::string(s.name));
    }
    template <class T>
    static void holds_all(std::type_identity<std::optional<T>>, json::value const& v,
                          std::string const& at)
    {
        holds_all(std::type_identity<T>{}, v, at);
    }
    template <class T>
    static void holds_all(std::type_identity<T>, json::value const& v, std::string const& at)
    {
        if constexpr (boost::describe::has_describe_members<T>::value)
            slipform::for_each_field<T>([&](slipform::field_info const& field, auto type) {
                INFO(at << '/' << field.name);
                REQUIRE(v.as_object().contains(field.name));
                holds_all(type, v.at(field.name), at + '/' + std::string(field.name));
            });
    }
};

} // namespace

TEST_CASE("every struct and every member of a vendor has a line of prose", "[vendor]")
{
    for_each_subject(check_prose{});
}

TEST_CASE("the documents that members are tried out on have all members", "[vendor]")
{
    for_each_subject(check_complete{});
    std::size_t of_the_page = 0;
    std::size_t beyond      = 0;
    slipform::for_each_field<slipform::idenfy::token_request>([&](auto const& field, auto) {
        (field.source.empty() ? of_the_page : beyond)++;
    });
    CHECK(of_the_page == 52);
    CHECK(beyond == 15);
}

TEST_CASE("every document of the vendors is accepted and comes back equal", "[vendor]")
{
    for_each_subject(check_documents{});
}

TEST_CASE("documents are written compactly in their own order, and read in any", "[vendor]")
{
    for_each_subject(check_order{});
}

TEST_CASE("a member left out is missing exactly where the page requires it", "[vendor]")
{
    for_each_subject(check_missing{});
}

TEST_CASE("null is refused wherever the page gives it no meaning", "[vendor]")
{
    for_each_subject(check_null{});
}

TEST_CASE("a member of another JSON type is refused at its pointer and place", "[vendor]")
{
    for_each_subject(check_kinds{});
}

TEST_CASE("an unknown member is refused, ignored or kept in every object", "[vendor]")
{
    for_each_subject(check_unknown{});
}

TEST_CASE("a misspelt member is unknown, and missing if it is required", "[vendor]")
{
    for_each_subject(check_misspelt{});
}

TEST_CASE("a repeated key is refused at every depth", "[vendor]")
{
    for_each_subject(check_repeated{});
}

TEST_CASE("a key written with escapes is the same key", "[vendor]")
{
    for_each_subject(check_escaped{});
}

TEST_CASE("validating a value finds what reading its text finds", "[vendor]")
{
    std::size_t refused = 0;
    for_each_subject(check_validated{refused});
    CHECK(refused > 100);
}

TEST_CASE("a document cut at any byte is refused", "[vendor]")
{
    for_each_subject(check_truncated{});
}
