// The vendors' own documents, damaged: cut off at every byte, changed at every byte, with values that
// must not be heard of again. Never a crash, always a place inside the text.
#include "support/sanitized.hpp"
#include "support/vendor.hpp"
#include "support/vendor_subjects.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

using namespace slipform_tests;
using slipform::errc;
using std::string_literals::operator""s;
namespace json = boost::json;

namespace {

bool boost_accepts(std::string_view text)
{
    json::parse_options options;
    options.max_depth = slipform::read_options{}.max_depth;
    boost::system::error_code ec;
    static_cast<void>(json::parse(text, ec, {}, options));
    return !ec;
}

bool is_syntax(slipform::issue const& issue)
{
    return issue.code == errc::syntax || issue.code == errc::too_deep;
}

/// What holds of every report on a text.
bool is_sensible(slipform::report const& report, std::string_view text)
{
    std::size_t before = 0;
    std::size_t syntax = 0;
    for (slipform::issue const& issue : report) {
        if (!issue.where || issue.where->offset > text.size() || issue.where->offset < before)
            return false;
        if (*issue.where != place_in(text, issue.where->offset))
            return false;
        if (!issue.pointer.empty() && issue.pointer[0] != '/')
            return false;
        if (issue.message.compare(0, 8, "expected") != 0 && issue.message.compare(0, 8, "required") != 0)
            return false;
        before = issue.where->offset;
        syntax += is_syntax(issue);
    }
    return !report.empty() && syntax <= 1;
}

/// From a buffer of the very size of the text, so that a sanitizer sees a byte read too far.
template <class T> slipform::result<T> parse_tightly(std::string const& text)
{
    std::vector<char> const tight(text.begin(), text.end());
    return slipform::parse<T>(std::string_view(tight.data(), tight.size()));
}

/// A text that may or may not be JSON any more: Boost.JSON says which.
template <class T> void judge(std::string const& text)
{
    auto const read  = parse_tightly<T>(text);
    bool const sound = boost_accepts(text);
    bool       right = read.has_value() ? sound : is_sensible(read.error(), text);
    if (!read) {
        bool broken = false;
        for (slipform::issue const& issue : read.error())
            broken |= is_syntax(issue);
        right = right && broken != sound;
    }
    if (!right) {
        INFO(text);
        INFO((read ? std::string("accepted") : listed(read.error())));
        FAIL((sound ? "Boost.JSON accepts it" : "Boost.JSON refuses it"));
    }
}

/// At how many bytes from one place to the next a text is damaged: at each, unless it is long. What is
/// done at a place takes as long as the text.
std::size_t step_through(std::string_view text) { return text.size() / 2500 + 1; }

struct cut_off {
    template <class T> void operator()(subject const& s) const
    {
        std::string const whole = load(s.file);
        INFO(s.name);
        std::size_t accepted_cuts = 0;
        for (std::string const& text : {whole, json::serialize(json::parse(whole))})
            for (std::size_t n = 0; n < text.size(); n += step_through(text)) {
                std::string const cut  = text.substr(0, n);
                auto const        read = parse_tightly<T>(cut);
                INFO(cut);
                if (read) {
                    ++accepted_cuts;
                    REQUIRE(boost_accepts(cut)); // only white space is missing
                    continue;
                }
                REQUIRE(is_sensible(read.error(), cut));
                auto const& last = read.error()[read.error().size() - 1];
                std::size_t syntax = 0;
                for (auto const& issue : read.error())
                    syntax += issue.code == errc::syntax;
                REQUIRE(syntax == 1);
                CHECK(last.code == errc::syntax);
            }
        CHECK(accepted_cuts <= 1); // the line feed that ends a file
    }
};

struct change_bytes {
    template <class T> void operator()(subject const& s) const
    {
        constexpr std::array<char, 18> others = {'"', '\\', '{', '}', '[', ']', ',',  ':',    ' ',
                                                 '\n', '0', '9', '-', 'x', 'e', '\0', '\x80', '\xFF'};
        std::string const text = json::serialize(json::parse(load(s.file)));
        INFO(s.name);
        std::string changed = text;
        // Where it takes long, a sixth of them at a place, by turns.
        constexpr std::size_t turns = address_sanitized ? 6 : 1;
        std::size_t           turn  = 0;
        for (std::size_t at = 0; at < text.size(); at += step_through(text)) {
            for (std::size_t i = turn++ % turns; i < others.size(); i += turns) {
                changed[at] = others[i];
                judge<T>(changed);
            }
            changed[at] = text[at];
        }
        CHECK(changed == text);
    }
};

struct leave_out_and_double {
    template <class T> void operator()(subject const& s) const
    {
        std::string const text = json::serialize(json::parse(load(s.file)));
        INFO(s.name);
        for (std::size_t at = 0; at < text.size(); at += step_through(text)) {
            judge<T>(text.substr(0, at) + text.substr(at + 1));
            judge<T>(text.substr(0, at + 1) + text.substr(at));
        }
        CHECK(slipform::parse<T>(text).has_value());
    }
};

// What no report may repeat: a text that no schema has, and a number in all its digits.
constexpr std::string_view marker = "Zq7marker";
constexpr std::int64_t     number = 918273645;

/// Every value in turn is replaced by what can be wrong with it; the marks stand in all others, too.
void mark_all(json::value& v)
{
    if (auto* object = v.if_object())
        for (auto& member : *object)
            mark_all(member.value());
    else if (auto* array = v.if_array())
        for (auto& item : *array)
            mark_all(item);
    else if (v.is_string())
        v = json::string(std::string(marker) + std::string(v.get_string()));
    else if (v.is_number())
        v = number;
}

void collect(json::value& v, std::vector<json::value*>& all)
{
    all.push_back(&v);
    if (auto* object = v.if_object())
        for (auto& member : *object)
            collect(member.value(), all);
    if (auto* array = v.if_array())
        for (auto& item : *array)
            collect(item, all);
}

template <class T> std::size_t says_nothing(std::string const& text, slipform::read_options const& options = {})
{
    auto const read = slipform::parse<T>(text, options);
    if (read)
        return 0;
    for (slipform::issue const& issue : read.error())
        for (std::string const& said : {issue.message, issue.pointer, std::string(issue.rule)}) {
            bool const found = said.find(marker) != std::string::npos ||
                               said.find(std::to_string(number)) != std::string::npos;
            if (found) {
                INFO(text);
                FAIL(said);
            }
        }
    return read.error().size();
}

struct keep_secrets {
    template <class T> void operator()(subject const& s) const
    {
        INFO(s.name);
        json::value const original = json::parse(load(s.file));
        std::string const long_text = '"' + std::string(300, 'a') + std::string(marker) + '"';
        std::vector<json::value> replacements;
        for (std::string const& other :
             {long_text, R"("Zq7marker")"s, R"("Zq7marker\u00e9\n")"s, "918273645"s, "-918273645"s, "918273645.5"s,
              R"(["Zq7marker",918273645])"s, "[[918273645]]"s, R"({"a":"Zq7marker"})"s,
              R"({"type":"Zq7marker"})"s, R"({"type":918273645})"s, "null"s, "true"s})
            replacements.push_back(json::parse(other));
        std::size_t issues = 0;
        for (bool const everywhere : {false, true}) {
            json::value document = original;
            if (everywhere)
                mark_all(document);
            issues += says_nothing<T>(json::serialize(document));
            std::vector<json::value*> places;
            collect(document, places);
            for (; !places.empty(); places.pop_back()) { // from the leaves up: replacing frees them
                json::value* const place = places.back();
                json::value const  kept  = *place;
                for (json::value const& other : replacements) {
                    *place                 = other;
                    std::string const text = json::serialize(document);
                    issues += says_nothing<T>(text);
                    issues += says_nothing<T>(text, {.strict = true});
                }
                *place = kept;
            }
            // Broken as text, right behind each mark.
            std::string const text = json::serialize(document);
            for (std::size_t at = text.find(marker); at != std::string::npos; at = text.find(marker, at + 1))
                for (char const* const bad : {"\\x", "\n", "\xFF", "\\uD800", "\"", "\"\"", "\":", "\"}"})
                    issues += says_nothing<T>(std::string(text).insert(at + marker.size(), bad));
        }
        CHECK(issues > 0);
    }
};

} // namespace

TEST_CASE("every document cut off at any byte is refused as broken text, at a place inside it")
{
    for_each_subject(cut_off{});
}

TEST_CASE("every document with any byte changed is broken text exactly where Boost.JSON says so")
{
    for_each_subject(change_bytes{});
}

TEST_CASE("every document with any byte left out or doubled is broken text exactly where Boost.JSON says so")
{
    for_each_subject(leave_out_and_double{});
}

TEST_CASE("nothing that is said of a document repeats a value of it, however it is broken")
{
    for_each_subject(keep_secrets{});
}
