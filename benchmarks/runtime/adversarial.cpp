// Texts made to be slow to read, each in two sizes: if the larger one costs more a byte than the
// smaller one, reading is not linear. Some are accepted and some refused; both must end.
//
//     adversarial/<what>/<bytes>
#include "harness.hpp"

#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include <boost/json/object.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace adversarial {

using slipform::interop::tag_invoke;
using namespace slipform::dsl;

/// Passes unknown members over.
struct lenient {
    std::optional<std::int64_t> known{};
    std::optional<double>       real{};
    std::optional<std::string>  text{};
};
BOOST_DESCRIBE_STRUCT(lenient, (), (known, real, text))
constexpr auto schema(slipform::of<lenient>) { return object(ignore_unknown_keys); }

/// Keeps them.
struct keeping {
    std::optional<std::int64_t> known{};
    boost::json::object         others{};
};
BOOST_DESCRIBE_STRUCT(keeping, (), (known, others))
constexpr auto schema(slipform::of<keeping>)
{
    return object(field<&keeping::others>(unknown_keys));
}

/// A union that may stand in itself.
struct leaf {
    std::int64_t value{};
};
BOOST_DESCRIBE_STRUCT(leaf, (), (value))
constexpr auto schema(slipform::of<leaf>) { return object(tagged("type", "leaf")); }
struct branch;
using node = std::variant<leaf, branch>;
struct branch {
    std::vector<node> children{};
};
BOOST_DESCRIBE_STRUCT(branch, (), (children))
constexpr auto schema(slipform::of<branch>) { return object(tagged("type", "branch")); }
struct forest {
    std::vector<node> trees{};
};
BOOST_DESCRIBE_STRUCT(forest, (), (trees))
constexpr auto schema(slipform::of<forest>) { return object(); }

} // namespace adversarial

namespace slipform_bench {
namespace {

using slipform::complycube::check_session;
using slipform::idenfy::token_request;
using slipform::yoti::ibv_session;

std::string times(std::size_t n, std::string_view what)
{
    std::string out;
    out.reserve(n * what.size());
    for (std::size_t i = 0; i != n; ++i)
        out += what;
    return out;
}

/// `{` and n members made by make(i), and what follows.
template <class F> std::string members(std::size_t n, F make, std::string_view tail = {})
{
    std::string out = "{";
    for (std::size_t i = 0; i != n; ++i)
        out.append(i == 0 ? "" : ",").append(make(i));
    return out.append(tail).append("}");
}

std::string digits(std::size_t i, std::size_t width)
{
    std::string all = std::to_string(i);
    return std::string(width - all.size(), '0') + all;
}

std::string escaped(std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    std::string    out;
    for (char const c : text) {
        auto const u = static_cast<unsigned char>(c);
        out.append("\\u00").append(1, hex[u >> 4]).append(1, hex[u & 15]);
    }
    return out;
}

/// Objects in each other, each with its tag last.
std::string nested_late_tags(std::size_t depth)
{
    return times(depth, R"({"children":[)") + R"({"value":1,"type":"leaf"})" +
           times(depth, R"(],"type":"branch"})");
}

template <class T, class F> void attack(std::string_view what, bool accepted, F make, std::size_t n)
{
    for (std::size_t const scale : {n, 8 * n}) {
        std::string const text = make(scale);
        if (slipform::parse<T>(text).has_value() != accepted)
            complain("adversarial", what, accepted ? "refuses" : "accepts");
        add_operation("adversarial/" + std::string(what) + "/" + std::to_string(text.size()),
                      text.size(), [text] {
                          auto const read = slipform::parse<T>(text);
                          keep(read);
                      });
    }
}

void attack_with_keys()
{
    auto const unknown = [](std::size_t n) {
        return members(n, [](std::size_t i) { return "\"unknown" + std::to_string(i) + "\":1"; });
    };
    attack<adversarial::lenient>("unknown keys, passed over", true, unknown, 1000);
    attack<adversarial::keeping>("unknown keys, kept", true, unknown, 1000);
    attack<token_request>("unknown keys, refused", false, unknown, 1000);
    attack<adversarial::lenient>(
        "keys alike but for their last bytes", true,
        [](std::size_t n) {
            return members(n, [](std::size_t i) {
                return '"' + std::string(200, 'k') + digits(i, 8) + "\":1";
            });
        },
        200);
    attack<adversarial::lenient>(
        "one unknown key again and again", false,
        [](std::size_t n) {
            return members(n, [](std::size_t) { return std::string(R"("again":1)"); });
        },
        1000);
    attack<adversarial::lenient>(
        "one known key again and again", false,
        [](std::size_t n) {
            return members(n, [](std::size_t) { return std::string(R"("known":1)"); });
        },
        1000);
    attack<adversarial::lenient>(
        "escaped keys, unknown", true,
        [](std::size_t n) {
            return members(n, [](std::size_t i) {
                return '"' + escaped("unknown" + std::to_string(i)) + "\":1";
            });
        },
        500);
    attack<batch>(
        "escaped keys, known", true,
        [](std::size_t n) {
            std::string const one = '{' + std::string("\"") + escaped("clientId") + R"(":"a",")" +
                                    escaped("checkTypes") + R"(":["identity_check"],")" +
                                    escaped("successUrl") + R"(":"https://a.b",")" +
                                    escaped("cancelUrl") + R"(":"https://a.b"})";
            return R"({"complycube":[)" + one + times(n - 1, ',' + one) +
                   R"(],"idenfy":[],"yoti":[],"deepidv":[]})";
        },
        50);
    // Of the length of a known key, with its first and last eight bytes, which the hash looks at.
    attack<token_request>(
        "keys chosen against the hash", false,
        [](std::size_t n) {
            return members(
                n, [](std::size_t i) { return "\"checkDup" + digits(i, 10) + "onalData\":true"; });
        },
        1000);
    attack<adversarial::keeping>(
        "keys in free JSON, in each other", true,
        [](std::size_t n) {
            std::string const one = R"({"a":{"b":{"c":{"d":[{"e":1,"f":[1,2,3]},{"e":2}]}}}})";
            return R"({"free":[)" + one + times(n - 1, ',' + one) + "]}";
        },
        200);
}

void attack_with_unions()
{
    auto const checks = [](std::string const& one) {
        return [one](std::size_t n) {
            return R"({"requested_checks":[)" + one + times(n - 1, ',' + one) + "]}";
        };
    };
    std::string const screening =
        R"("config":{"manual_check":"NEVER","categories":["ADVERSE-MEDIA"]})";
    std::string const advanced =
        R"("config":{"manual_check":"NEVER","sources":{"types":["a","b","c"],"type":"TYPE_LIST"},)"
        R"("matching_strategy":{"type":"EXACT"},"type":"WITH_YOTI_ACCOUNT"})";
    attack<ibv_session>("tag first in each alternative", true,
                        checks(R"({"type":"WATCHLIST_SCREENING",)" + screening + "}"), 1250);
    attack<ibv_session>("tag last in each alternative", true,
                        checks("{" + screening + R"(,"type":"WATCHLIST_SCREENING"})"), 1250);
    attack<ibv_session>("tag last, in unions in unions", true,
                        checks("{" + advanced + R"(,"type":"WATCHLIST_ADVANCED_CA"})"), 500);
    attack<ibv_session>(
        "tag last, behind many unknown members", true,
        [&](std::size_t n) {
            std::string const many = members(
                n, [](std::size_t i) { return "\"u" + std::to_string(i) + "\":[{}]"; },
                "," + screening + R"(,"type":"WATCHLIST_SCREENING")");
            return R"({"requested_checks":[)" + many + "]}";
        },
        500);
    // As deep as may be, and more of it; then with the depth itself eight times as large.
    attack<adversarial::forest>(
        "tag last, 50 levels deep", true,
        [](std::size_t n) {
            std::string const one = nested_late_tags(50);
            return R"({"trees":[)" + one + times(n - 1, ',' + one) + "]}";
        },
        20);
    attack<adversarial::forest>(
        "tag last, from 7 to 56 levels deep", true,
        [](std::size_t n) { return R"({"trees":[)" + nested_late_tags(n) + "]}"; }, 7);
    attack<adversarial::forest>(
        "tag last, far beyond the permitted depth", false,
        [](std::size_t n) { return R"({"trees":[)" + nested_late_tags(n) + "]}"; }, 2000);
    attack<adversarial::forest>(
        "no tag at all, again and again", false,
        [](std::size_t n) {
            return R"({"trees":[{"value":1})" + times(n - 1, R"(,{"value":1})") + "]}";
        },
        1000);
}

void attack_with_values()
{
    auto const in = [](std::string_view before, std::string_view what, std::string_view after) {
        return [before = std::string(before), what = std::string(what), after = std::string(after)](
                   std::size_t n) { return before + times(n, what) + after; };
    };
    attack<adversarial::lenient>("brackets, far beyond the permitted depth", false,
                                 in(R"({"x":)", "[", ""), 10'000);
    attack<adversarial::lenient>(
        "127 levels, passed over", true,
        [](std::size_t n) {
            std::string const one = times(126, "[") + times(126, "]");
            return R"({"x":[)" + one + times(n - 1, ',' + one) + "]}";
        },
        20);
    attack<adversarial::keeping>(
        "127 levels, kept", true,
        [](std::size_t n) {
            std::string const one = times(126, "[") + times(126, "]");
            return R"({"x":[)" + one + times(n - 1, ',' + one) + "]}";
        },
        20);
    attack<adversarial::lenient>("digits of an integer", false, in(R"({"known":)", "7", "}"),
                                 10'000);
    attack<adversarial::lenient>("digits of a real number", true, in(R"({"real":0.)", "7", "}"),
                                 10'000);
    attack<adversarial::lenient>("digits of a real number too large", false,
                                 in(R"({"real":)", "7", "}"), 10'000);
    attack<adversarial::lenient>("digits half way between two doubles", true,
                                 in(R"({"real":9007199254740993.)", "0", "1}"), 10'000);
    attack<adversarial::lenient>("digits of an exponent", false, in(R"({"real":1e)", "7", "}"),
                                 10'000);
    attack<adversarial::keeping>("digits of a number that is kept", true,
                                 in(R"({"x":0.)", "7", "}"), 10'000);
    attack<adversarial::lenient>("escapes in a text", true,
                                 in(R"({"text":")", R"(\ud83d\ude00\n)", "\"}"), 1000);
    attack<adversarial::lenient>("text beyond ASCII", true,
                                 in(R"({"text":")", "\xC3\xA9\xE2\x82\xAC", "\"}"), 2000);
    attack<adversarial::lenient>("a text that does not end", false, in(R"({"text":")", "a", ""),
                                 10'000);
    attack<adversarial::lenient>("white space", true, in("{", " \n\t\r", "}"), 2500);
    attack<ibv_session>("values of a wrong type", false,
                        in(R"({"requested_checks":[1)", ",1", "]}"), 5000);
    attack<check_session>("words that are none", false,
                          in(R"({"checkTypes":["x")", R"(,"x")", "]}"), 2000);
    attack<check_session>("numbers in place of words", false,
                          in(R"({"checkTypes":[1)", ",1", "]}"), 5000);
}

} // namespace

void measure_adversarial()
{
    attack_with_keys();
    attack_with_unions();
    attack_with_values();
}

} // namespace slipform_bench
