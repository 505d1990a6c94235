// slipcheck compare: where a schema that somebody else publishes differs from ours, each way.
#include "command.hpp"
#include "input.hpp"
#include "outlines.hpp"
#include "printable.hpp"
#include "registry.hpp"
#include "schema_shape.hpp"
#include "schemas.hpp"

#include <slipform/core/pointer.hpp>
#include <slipform/dsl.hpp>
#include <slipform/write.hpp>

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipcheck {

/// One difference, as `--format json` prints it, one a line.
struct difference {
    std::string pointer; ///< into a document that both describe; "*" is any item or key
    std::string aspect;  ///< "member", "type", "required", "enumeration", or a keyword
    std::optional<std::string> ours{}; ///< absent: nothing is said
    std::optional<std::string> theirs{};
};
BOOST_DESCRIBE_STRUCT(difference, (), (pointer, aspect, ours, theirs))
constexpr auto schema(slipform::of<difference>) { return slipform::dsl::object(); }

namespace {

std::string joined(std::set<std::string> const& texts)
{
    std::string all;
    for (std::string const& text : texts)
        all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

std::set<std::string> missing_from(std::set<std::string> const& there,
                                   std::set<std::string> const& here)
{
    std::set<std::string> rest;
    std::set_difference(here.begin(), here.end(), there.begin(), there.end(),
                        std::inserter(rest, rest.begin()));
    return rest;
}

std::string number_text(double number) { return slipform::serialize(number); }

// What the type of a C++ integer bounds and nobody wrote.
bool is_a_limit(double bound)
{
    double const size = std::fabs(bound);
    for (int const bits : {7, 8, 15, 16, 31, 32, 63, 64})
        if (size == std::ldexp(1.0, bits) || size == std::ldexp(1.0, bits) - 1)
            return true;
    return size > 1e300;
}

// `\d` as the class it stands for, which is how the library spells it.
std::string with_digits_spelled_out(std::string_view pattern)
{
    std::string out;
    bool        in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        char const c = pattern[i];
        if (c != '\\') {
            in_class = c == '[' || (in_class && c != ']');
            out += c;
        } else if (++i < pattern.size()) {
            if (pattern[i] == 'd')
                out += in_class ? "0-9" : "[0-9]";
            else
                out.append({c, pattern[i]});
        }
    }
    return out;
}

// Second spellings and the names they stand for.
using alias_list = std::vector<std::pair<std::string, std::string>>;

class comparison {
    alias_list                                                                aliases_;
    std::vector<difference>                                                   found_{};
    std::string                                                               pointer_{};
    std::set<std::pair<boost::json::value const*, boost::json::value const*>> met_{};

    void add(std::string_view aspect, std::optional<std::string> ours,
             std::optional<std::string> theirs)
    {
        found_.push_back({pointer_, std::string(aspect), std::move(ours), std::move(theirs)});
    }

    template <class F> void below(std::string_view token, F f)
    {
        std::size_t const end = pointer_.size();
        slipform::append_token(pointer_, token);
        f();
        pointer_.resize(end);
    }

    void types(schema_shape const& ours, schema_shape const& theirs)
    {
        std::set<std::string> a = ours.types, b = theirs.types;
        // An enumeration of strings need not say that it is one.
        for (auto const& [shape, set] : {std::pair{&ours, &a}, std::pair{&theirs, &b}})
            if (set->empty() && !shape->words.empty() && (*shape->words.begin())[0] == '"')
                set->insert("string");
        if (a != b && !(a.empty() && b.empty()))
            add("type", a.empty() ? "any" : joined(a), b.empty() ? "any" : joined(b));
    }

    void words(schema_shape const& ours, schema_shape const& theirs)
    {
        if (ours.words.empty() || theirs.words.empty()) {
            if (ours.words.empty() != theirs.words.empty())
                add("enumeration",
                    ours.words.empty() ? std::optional<std::string>() : joined(ours.words),
                    theirs.words.empty() ? std::optional<std::string>() : joined(theirs.words));
            return;
        }
        for (std::string const& word : missing_from(theirs.words, ours.words))
            add("enumeration", word, {});
        for (std::string const& word : missing_from(ours.words, theirs.words))
            add("enumeration", {}, word);
        if (ours.open_words != theirs.open_words)
            add("enumeration", ours.open_words ? "open" : "closed",
                theirs.open_words ? "open" : "closed");
    }

    void bounds(schema_shape const& ours, schema_shape const& theirs)
    {
        std::set<std::string> keywords;
        for (auto const* shape : {&ours, &theirs})
            for (auto const& bound : shape->bounds)
                keywords.insert(bound.first);
        for (std::string const& keyword : keywords) {
            auto const a = ours.bounds.find(keyword), b = theirs.bounds.find(keyword);
            bool const none_here = a == ours.bounds.end(), none_there = b == theirs.bounds.end();
            if (none_there && is_a_limit(a->second))
                continue;
            if (none_here || none_there || a->second != b->second)
                add(keyword, none_here ? std::optional<std::string>() : number_text(a->second),
                    none_there ? std::optional<std::string>() : number_text(b->second));
        }
        if (ours.format != theirs.format)
            add("format", ours.format.empty() ? std::optional<std::string>() : ours.format,
                theirs.format.empty() ? std::optional<std::string>() : theirs.format);
    }

    // No program can tell whether two patterns accept the same texts, so the texts of the patterns
    // count, and only where they have one: most of ours spell out a format.
    void patterns(schema_shape const& ours, schema_shape const& theirs)
    {
        std::set<std::string> a, b;
        for (std::string const& pattern : ours.patterns)
            a.insert(with_digits_spelled_out(pattern));
        for (std::string const& pattern : theirs.patterns)
            b.insert(with_digits_spelled_out(pattern));
        if (!b.empty() && a != b)
            add("pattern", a.empty() ? std::optional<std::string>() : joined(ours.patterns),
                joined(theirs.patterns));
    }

    // The spelling of ours that they use: the name, or a second one.
    [[nodiscard]] std::string spelling_in(schema_shape const& theirs, std::string const& name) const
    {
        if (!theirs.member(name))
            for (auto const& [alias, stands_for] : aliases_)
                if (stands_for == name && theirs.member(alias))
                    return alias;
        return name;
    }
    [[nodiscard]] bool is_spelling_in(schema_shape const& ours, std::string_view name) const
    {
        bool known = ours.member(name) != nullptr;
        for (auto const& [alias, stands_for] : aliases_)
            known = known || (alias == name && ours.member(stands_for));
        return known;
    }

    void members(schema_shape const& ours, schema_shape const& theirs)
    {
        for (auto const& [name, place] : ours.members)
            below(name, [&] {
                std::string const         spelling = spelling_in(theirs, name);
                schema_place const* const other    = theirs.member(spelling);
                if (!other)
                    return add("member", "there", {});
                bool const here  = ours.required.count(name) != 0,
                           there = theirs.required.count(spelling) != 0;
                if (here != there)
                    add("required", here ? "yes" : "no", there ? "yes" : "no");
                compare(place, *other);
            });
        for (auto const& [name, place] : theirs.members)
            if (!is_spelling_in(ours, name))
                below(name, [&] { add("member", {}, "there"); });
    }

    // The word of the member that tells this alternative from the others, or an empty text.
    static std::string mark_of(schema_shape const& shape)
    {
        for (auto const& [name, place] : shape.members) {
            schema_shape const member = shape_of(place);
            if (member.words.size() == 1 && shape.required.count(name) != 0)
                return name + "=" + *member.words.begin();
        }
        return {};
    }

    // An alternative, with the mark that tells it; the open end of a union has next to no members.
    struct marked {
        schema_place place{};
        std::string  mark{};
        bool         used = false;
    };
    static std::vector<marked> marked_of(std::vector<schema_place> const& places, bool& open)
    {
        std::vector<marked> all;
        for (schema_place const& place : places) {
            schema_shape const shape = shape_of(place);
            marked             one{place, mark_of(shape), false};
            if (one.mark.empty() && shape.members.size() <= 1 && shape.alternatives.empty())
                open = true;
            else
                all.push_back(std::move(one));
        }
        return all;
    }

    // Those with the same mark are held against each other; without marks, those in the same place.
    void alternatives(schema_shape const& ours, schema_shape const& theirs)
    {
        bool                open_here = false, open_there = false;
        std::vector<marked> here  = marked_of(ours.alternatives, open_here);
        std::vector<marked> there = marked_of(theirs.alternatives, open_there);
        auto const          name  = [](marked const& one, std::size_t i) {
            return one.mark.empty() ? "number " + std::to_string(i + 1) : one.mark;
        };
        for (std::size_t i = 0; i < here.size(); ++i) {
            std::size_t other = i;
            if (!here[i].mark.empty())
                for (other = 0; other < there.size() && there[other].mark != here[i].mark;)
                    ++other;
            if (other >= there.size()) {
                add("alternative", name(here[i], i), {});
                continue;
            }
            there[other].used = true;
            compare(here[i].place, there[other].place);
        }
        for (std::size_t i = 0; i < there.size(); ++i)
            if (!there[i].used)
                add("alternative", {}, name(there[i], i));
        if (open_here != open_there)
            add("alternative", open_here ? "open" : "closed", open_there ? "open" : "closed");
    }

public:
    explicit comparison(alias_list aliases) : aliases_(std::move(aliases)) {}

    void compare(schema_place ours, schema_place theirs)
    {
        if (!met_.emplace(ours.schema, theirs.schema).second)
            return;
        schema_shape const a = shape_of(ours), b = shape_of(theirs);
        types(a, b);
        words(a, b);
        bounds(a, b);
        patterns(a, b);
        members(a, b);
        if (a.items && b.items)
            below("*", [&] { compare(*a.items, *b.items); });
        if (a.entries && b.entries)
            below("*", [&] { compare(*a.entries, *b.entries); });
        if (!a.alternatives.empty() || !b.alternatives.empty())
            alternatives(a, b);
        met_.erase({ours.schema, theirs.schema});
    }

    [[nodiscard]] std::vector<difference> const& found() const { return found_; }
};

alias_list aliases_of(std::string_view request)
{
    alias_list list;
    for (slipform::outline_object const& object : outline_of(request))
        for (slipform::outline_member const& member : object.members)
            if (!member.info.alias.empty())
                list.emplace_back(member.info.alias, member.info.name);
    return list;
}

struct compare_options {
    std::string request{};
    std::string file{};
    std::string format = "text";
};

void print(difference const& one)
{
    // A pattern may fill a page; JSON has all of it.
    std::size_t const widest = one.aspect == "pattern" ? 100 : std::string::npos;
    auto const        side   = [widest](std::optional<std::string> const& text) {
        if (!text)
            return std::string("nothing");
        return text->size() <= widest ? printable(*text)
                                               : printable(text->substr(0, widest - 3)) + "...";
    };
    std::cout << (one.pointer.empty() ? "(document)" : printable(one.pointer)) << ": " << one.aspect
              << ": ours " << side(one.ours) << ", theirs " << side(one.theirs) << '\n';
}

exit_status compare(compare_options const& options)
{
    if (demand_request(options.request) == nullptr)
        return exit_status::could_not_run;
    std::size_t const hash     = options.file.find('#');
    std::string const fragment = hash == std::string::npos ? "#" : options.file.substr(hash);
    input             file(options.file.substr(0, hash));
    auto const        text = file.rest();
    if (!text) {
        file.complain();
        return exit_status::could_not_run;
    }
    boost::system::error_code broken;
    boost::json::value const  document = boost::json::parse(*text, broken);
    if (broken) {
        std::cerr << "slipcheck: " << printable(file.name()) << " is no JSON\n";
        return exit_status::could_not_run;
    }
    boost::json::value const* const theirs = find_fragment(document, fragment);
    if (!theirs || !theirs->is_object()) {
        std::cerr << "slipcheck: " << printable(file.name()) << " has no schema at "
                  << printable(fragment) << '\n';
        return exit_status::could_not_run;
    }
    comparison               both(aliases_of(options.request));
    boost::json::value const ours =
        schema_of(options.request, {.aliases = slipform::alias_policy::names_only});
    both.compare({&ours, &ours}, {&document, theirs});
    std::vector<difference> const& found = both.found();
    for (difference const& one : found)
        if (options.format == "json")
            std::cout << slipform::serialize(one) << '\n';
        else
            print(one);
    if (found.empty() && options.format == "text")
        std::cout << printable(options.file) << ": no difference from " << options.request << '\n';
    return found.empty() ? exit_status::accepted : exit_status::refused;
}

} // namespace

void add_compare(CLI::App& tool, exit_status& status)
{
    auto const      options = std::make_shared<compare_options>();
    CLI::App* const command = tool.add_subcommand(
        "compare", "Shows where a published JSON Schema or OpenAPI component differs from ours.");
    command->add_option("NAME", options->request, "the request, as `slipcheck list` prints it")
        ->required();
    command
        ->add_option("SCHEMA", options->file,
                     "a file of JSON, or FILE#/components/schemas/NAME in it")
        ->required();
    command
        ->add_option("--format", options->format,
                     "text, or json: an object a difference, one a line")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([options, &status] { status = compare(*options); });
}

} // namespace slipcheck
