#include "target.hpp"

#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/deepidv/error.hpp>

namespace {

using slipform::deepidv::redirect_outcome;

/// The members of a flat object as a query.
std::string query_of(redirect_outcome const& value)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string                query;
    auto const                 append = [&](std::string_view text) {
        for (char const c : text) {
            auto const u = static_cast<unsigned char>(c);
            if (u > 0x20 && u < 0x7F && c != '%' && c != '&' && c != '=' && c != '+' && c != '#')
                query += c;
            else
                ((query += '%') += hex[u / 16]) += hex[u % 16];
        }
    };
    auto const tree = slipform::testing::parse_document(slipform::serialize(value));
    for (auto const& [key, member] : tree->members) {
        query += query.empty() ? "" : "&";
        append(key);
        query += '=';
        append(member.text);
    }
    return query;
}

slipform_fuzz::seed_list query_seeds(std::string_view)
{
    slipform_fuzz::seed_list seeds{
        "https://app.example/done?session_id=s1&status=failed&reason=face_mismatch",
        "?",
        "a=%C3%A9&b=+",
        "session_id=1&session_id=2&status=success",
        "x=%ff",
        "x=%4"};
    slipform::testing::random source(1);
    for (int i = 0; i < 100; ++i)
        seeds.push_back(query_of(slipform::testing::arbitrary<redirect_outcome>(source)));
    return seeds;
}

std::string query_words()
{
    return "\"session_id=\"\n\"&status=\"\n\"&reason=\"\n\"success\"\n\"failed\"\n\"abandoned\"\n"
           "\"face_mismatch\"\n\"%C3%A9\"\n\"?\"\n\"#\"\n\"://\"\n";
}

} // namespace

void slipform_fuzz::add_deepidv(std::vector<target>& all)
{
    using namespace slipform::deepidv;
    all.push_back(request<session_request>("deepidv.session"));
    all.push_back(request<session_response>("deepidv.session.response"));
    all.push_back(request<redirect_outcome>("deepidv.redirect"));
    all.push_back(request<error>("deepidv.error"));
    all.push_back({"parse_query", slipform::testing::fuzz_query<redirect_outcome>, nullptr,
                   query_seeds, query_words});
}
