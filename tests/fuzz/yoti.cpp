#include "target.hpp"

#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/sandbox.hpp>

namespace {

/// Bytes are choices, not text: nothing to begin with.
slipform_fuzz::seed_list no_seeds(std::string_view) { return {}; }

/// libFuzzer refuses an empty dictionary.
std::string no_words() { return "\"\\x00\"\n"; }

} // namespace

void slipform_fuzz::add_yoti(std::vector<target>& all)
{
    using namespace slipform::yoti;
    all.push_back(request<ibv_session>("yoti.ibv_session"));
    all.push_back(request<ibv_session_response>("yoti.ibv_session.response"));
    all.push_back(request<sandbox_task>("yoti.sandbox_task"));
    all.push_back({"yoti.ibv_session.values", slipform::testing::fuzz_value<ibv_session>, nullptr,
                   no_seeds, no_words});
}
