#include "payloads.hpp"

#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace slipform_bench {
namespace {

namespace json = boost::json;

[[noreturn]] void give_up(std::string const& why)
{
    std::fprintf(stderr, "slipform_benchmarks: %s\n", why.c_str());
    std::exit(1);
}

std::string load(std::string const& file)
{
    std::ifstream in(std::string(SLIPFORM_BENCH_DOCUMENTS) + "/" + file, std::ios::binary);
    if (!in)
        give_up("cannot read " + file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

template <class T> T read_or_give_up(std::string const& text, std::string const& what)
{
    auto read = slipform::parse<T>(text);
    if (!read)
        give_up(what + " is refused: " + read.error().front().message);
    return *std::move(read);
}

/// A small generator of our own: the same order with every standard library.
class order {
    std::uint64_t state_ = 0x9E3779B97F4A7C15u;

public:
    std::size_t below(std::size_t n)
    {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(state_ >> 33) % n;
    }
};

json::value shuffle(json::value const& from, order& random)
{
    if (json::array const* array = from.if_array()) {
        json::array out;
        for (json::value const& item : *array)
            out.push_back(shuffle(item, random));
        return out;
    }
    json::object const* object = from.if_object();
    if (!object)
        return from;
    std::vector<json::key_value_pair const*> members;
    for (json::key_value_pair const& member : *object)
        members.push_back(&member);
    for (std::size_t i = members.size(); i > 1; --i)
        std::swap(members[i - 1], members[random.below(i)]);
    json::object out;
    for (json::key_value_pair const* member : members)
        out.emplace(member->key(), shuffle(member->value(), random));
    return out;
}

void lay_out(std::string& out, json::value const& value, std::size_t depth)
{
    auto const line  = [&](std::size_t level) { out.append(1, '\n').append(2 * level, ' '); };
    bool       first = true;
    if (json::object const* object = value.if_object(); object && !object->empty()) {
        out += '{';
        for (auto const& [key, member] : *object) {
            out.append(first ? "" : ",");
            first = false;
            line(depth + 1);
            out.append(json::serialize(key)).append(": ");
            lay_out(out, member, depth + 1);
        }
        line(depth);
        out += '}';
    } else if (json::array const* array = value.if_array(); array && !array->empty()) {
        out += '[';
        for (json::value const& item : *array) {
            out.append(first ? "" : ",");
            first = false;
            line(depth + 1);
            lay_out(out, item, depth + 1);
        }
        line(depth);
        out += ']';
    } else {
        out += json::serialize(value);
    }
}

/// Gives the first `left` scalars another type. Tags stay, for with another one the object is
/// another one; so does free JSON, which may be of any type.
void spoil(json::value& value, int& left)
{
    if (json::object* object = value.if_object()) {
        for (auto& [key, member] : *object)
            if (key != "type" && key != "additionalSteps" && key != "additionalData")
                spoil(member, left);
    } else if (json::array* array = value.if_array()) {
        for (json::value& item : *array)
            spoil(item, left);
    } else if (left > 0) {
        --left;
        if (value.is_number())
            value = "7";
        else
            value = 7;
    }
}

/// deepidv has nine members; the tenth issue is one that is not known.
template <class T> std::string refused(std::string const& compact)
{
    json::value value = json::parse(compact);
    int         left  = 10;
    spoil(value, left);
    for (int i = 0; i < left; ++i)
        value.as_object()["nobodyKnows" + std::to_string(i)] = i;
    std::string text = json::serialize(value);
    auto const  read = slipform::parse<T>(text);
    if (read || read.error().size() != 10)
        give_up("the refused payload has not ten issues");
    return text;
}

template <class T> payload make(std::string_view name, T const& value)
{
    payload p{.name = name, .compact = slipform::serialize(value)};
    p.pretty   = pretty(p.compact);
    p.shuffled = shuffled(p.compact);
    p.refused  = refused<T>(p.compact);
    return p;
}

template <class T> payload from_file(std::string_view name, std::string const& file)
{
    return make(name, read_or_give_up<T>(load(file), file));
}

/// Everybody has a name of their own, so that the requests are not all of one length.
batch thousand()
{
    using types        = vendor_types;
    auto const load_as = []<class T>(T*, std::string const& file) {
        return read_or_give_up<T>(load(file), file);
    };
    auto const cc =
        load_as(static_cast<types::complycube*>(nullptr), "complycube/check_session_curl.json");
    auto const id = load_as(static_cast<types::idenfy*>(nullptr), "idenfy/token_full.json");
    auto const id_52 =
        load_as(static_cast<types::idenfy*>(nullptr), "idenfy/token_every_member.json");
    auto const yo = load_as(static_cast<types::yoti*>(nullptr), "yoti/ibv_session.json");
    auto const dv =
        load_as(static_cast<types::deepidv*>(nullptr), "deepidv/session_every_member.json");
    batch all;
    for (int i = 0; i < 250; ++i) {
        std::string const who = "client-" + std::to_string(i * i * i);
        all.complycube.push_back(cc);
        all.complycube.back().client_id = who;
        all.idenfy.push_back(i % 2 == 0 ? id : id_52);
        all.idenfy.back().client_id = who;
        all.yoti.push_back(yo);
        all.yoti.back().user_tracking_id = who;
        all.deepidv.push_back(dv);
        all.deepidv.back().external_id = who;
    }
    return all;
}

json::value without_nulls(json::value const& from)
{
    if (json::array const* array = from.if_array()) {
        json::array out;
        for (json::value const& item : *array)
            out.push_back(without_nulls(item));
        return out;
    }
    json::object const* object = from.if_object();
    if (!object)
        return from;
    json::object out;
    for (auto const& [key, member] : *object)
        if (!member.is_null())
            out.emplace(key, without_nulls(member));
    return out;
}

} // namespace

std::string pretty(std::string_view text)
{
    std::string out;
    lay_out(out, json::parse(text), 0);
    return out;
}

std::string shuffled(std::string_view text)
{
    order random;
    return json::serialize(shuffle(json::parse(text), random));
}

bool same_json(std::string_view a, std::string_view b, bool null_is_absent)
{
    json::value const left  = json::parse(a);
    json::value const right = json::parse(b);
    return null_is_absent ? without_nulls(left) == without_nulls(right) : left == right;
}

std::vector<payload> const& payloads()
{
    static std::vector<payload> const all = [] {
        using types = vendor_types;
        std::vector<payload> made;
        made.push_back(
            from_file<types::complycube>("complycube", "complycube/check_session_curl.json"));
        made.push_back(from_file<types::idenfy>("idenfy", "idenfy/token_full.json"));
        made.push_back(from_file<types::idenfy>("idenfy_52", "idenfy/token_every_member.json"));
        made.push_back(from_file<types::yoti>("yoti", "yoti/ibv_session.json"));
        made.push_back(from_file<types::deepidv>("deepidv", "deepidv/session_every_member.json"));
        made.push_back(make("thousand", thousand()));
        return made;
    }();
    return all;
}

} // namespace slipform_bench
