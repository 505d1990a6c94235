// The payloads all are measured with, and the types that we read them into.
#pragma once

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace slipform_bench {

using slipform::interop::tag_invoke;

/// A thousand requests, 250 of each vendor: a struct of arrays and not an array of a variant, which
/// not every peer can tell apart without a tag.
struct batch {
    std::vector<slipform::complycube::check_session> complycube{};
    std::vector<slipform::idenfy::token_request>     idenfy{};
    std::vector<slipform::yoti::ibv_session>         yoti{};
    std::vector<slipform::deepidv::session_request>  deepidv{};

    bool operator==(batch const&) const = default;
};
BOOST_DESCRIBE_STRUCT(batch, (), (complycube, idenfy, yoti, deepidv))
constexpr auto schema(slipform::of<batch>) { return slipform::dsl::object(); }

/// Our own types of the payloads, for harness.hpp.
struct vendor_types {
    using complycube = slipform::complycube::check_session;
    using idenfy     = slipform::idenfy::token_request;
    using yoti       = slipform::yoti::ibv_session;
    using deepidv    = slipform::deepidv::session_request;
    using many       = batch;
};

/// One value spelled in four ways. `compact` has the members in the declared order, as we write it;
/// `pretty` is that with two spaces a level; in `shuffled` the members of each object stand in
/// another order, always the same; `refused` has ten values of a wrong type.
struct payload {
    std::string_view name;
    std::string      compact{};
    std::string      pretty{};
    std::string      shuffled{};
    std::string      refused{};
};

/// All payloads, made once: complycube, idenfy, idenfy_52, yoti, deepidv, thousand.
std::vector<payload> const& payloads();

/// The text laid out with two spaces a level, as the vendors' pages have it.
std::string pretty(std::string_view text);

/// The text with the members of each object in another order.
std::string shuffled(std::string_view text);

/// Whether two texts are the same JSON value. Members that are null count as absent if asked for.
bool same_json(std::string_view a, std::string_view b, bool null_is_absent);

} // namespace slipform_bench
