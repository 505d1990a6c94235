#include "harness.hpp"

namespace slipform_bench {

std::vector<operation>& operations()
{
    static std::vector<operation> all;
    return all;
}

bool& with_thousand()
{
    static bool with = true;
    return with;
}

void measure_everybody()
{
    measure_slipform();
    measure_slipform_plain();
#ifdef SLIPFORM_BENCH_HAS_LIMIT
    measure_limit();
#endif
    measure_boost_json();
#ifdef SLIPFORM_BENCH_HAS_NLOHMANN
    measure_nlohmann();
#endif
#ifdef SLIPFORM_BENCH_HAS_RAPIDJSON
    measure_rapidjson();
#endif
#ifdef SLIPFORM_BENCH_HAS_SIMDJSON
    measure_simdjson();
#endif
#ifdef SLIPFORM_BENCH_HAS_YYJSON
    measure_yyjson();
#endif
#ifdef SLIPFORM_BENCH_HAS_GLAZE
    measure_glaze();
#endif
#ifdef SLIPFORM_BENCH_HAS_REFLECT_CPP
    measure_reflect_cpp();
#endif
#ifdef SLIPFORM_BENCH_HAS_DAW
    measure_daw_json_link();
#endif
}

} // namespace slipform_bench
