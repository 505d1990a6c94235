// Measures one peer. A peer is a struct of static functions:
//
//     using types = ...;                                    // vendor_types or plain::types
//     template <class T> static std::optional<T> read(std::string const& text);
//     template <class T> static std::string      fresh(T const& value);
//     template <class T> static std::string_view reused(T const& value, std::string& buffer);
//     template <class T> static std::string      respelled(std::string text);  // if it needs that
//     static constexpr bool writes_null = ...;                                  // absent as null
//
// measure<peer>("name", "version") registers its benchmarks, after it has read every payload and
// written it again as the same JSON value. A peer that only reads has neither fresh() nor reused().
#pragma once

#include "payloads.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform_bench {

/// How often memory was asked for so far, by operator new or malloc, in the whole program
/// (allocations.cpp).
std::uint64_t allocations();

/// One operation: what callgrind counts and the clock measures.
struct operation {
    std::string                            name; ///< such as "read/slipform/yoti"
    std::size_t                            bytes;
    std::function<void()>                  once;
    std::function<void(benchmark::State&)> loop;
};

/// Makes the compiler believe that somebody looks at the value.
template <class T> void keep(T const& value)
{
    benchmark::DoNotOptimize(&value);
    benchmark::ClobberMemory();
}

/// All that was registered so far, in order.
std::vector<operation>& operations();

template <class F> void add_operation(std::string name, std::size_t bytes, F work)
{
    auto const kept = std::make_shared<F const>(std::move(work));
    operations().push_back({std::move(name), bytes, [kept] { (*kept)(); },
                            [kept](benchmark::State& state) {
                                F const& f = *kept;
                                for (auto _ : state)
                                    f();
                            }});
}

[[noreturn]] inline void complain(std::string_view who, std::string_view payload, char const* what)
{
    std::fprintf(stderr, "slipform_benchmarks: %.*s %s %.*s\n", static_cast<int>(who.size()),
                 who.data(), what, static_cast<int>(payload.size()), payload.data());
    std::exit(1);
}

template <class Peer> constexpr bool writes_null()
{
    if constexpr (requires { Peer::writes_null; })
        return Peer::writes_null;
    else
        return false;
}

template <class Peer, class T> inline constexpr bool writes = requires(T const& value)
{
    Peer::fresh(value);
};

template <class Peer, class T>
void expect_same(std::string_view who, payload const& p, std::string const& text)
{
    auto const value = Peer::template read<T>(text);
    if (!value)
        complain(who, p.name, "refuses");
    if constexpr (writes<Peer, T>) {
        std::string buffer;
        if (!same_json(Peer::fresh(*value), p.compact, writes_null<Peer>()))
            complain(who, p.name, "writes another value of");
        if (!same_json(Peer::reused(*value, buffer), p.compact, writes_null<Peer>()))
            complain(who, p.name, "writes another value into its buffer of");
    }
}

template <class Peer, class T> void measure_writing(std::string const& tail, T const& read)
{
    auto const        value = std::make_shared<T const>(read);
    std::size_t const bytes = Peer::fresh(*value).size();
    auto const        room  = std::make_shared<std::string>();
    add_operation("write" + tail, bytes, [value, room] {
        auto const written = Peer::reused(*value, *room);
        keep(written);
    });
    add_operation("write_fresh" + tail, bytes, [value] {
        std::string const written = Peer::fresh(*value);
        keep(written);
    });
}

template <class Peer, class T> void measure_payload(std::string const& who, payload const& p)
{
    std::string compact = p.compact;
    if constexpr (requires { Peer::template respelled<T>(compact); })
        compact = Peer::template respelled<T>(compact);
    bool const  same     = compact == p.compact;
    std::string pretty   = same ? p.pretty : slipform_bench::pretty(compact);
    std::string shuffled = same ? p.shuffled : slipform_bench::shuffled(compact);
    for (std::string const* text : {&compact, &pretty, &shuffled})
        expect_same<Peer, T>(who, p, *text);

    std::string const tail = "/" + who + "/" + std::string(p.name);
    if constexpr (writes<Peer, T>)
        measure_writing<Peer, T>(tail, *Peer::template read<T>(compact));
    auto const reading = [&](char const* kind, std::string text) {
        std::size_t const size = text.size();
        text.reserve(size + 256); // some want to read a little further
        add_operation(kind + tail, size, [text = std::move(text)] {
            auto read = Peer::template read<T>(text);
            keep(read);
        });
    };
    reading("read", std::move(compact));
    reading("read_pretty", std::move(pretty));
    reading("read_shuffled", std::move(shuffled));
}

/// Whether the thousand requests are measured too: callgrind would count them for long.
bool& with_thousand();

/// Registers all benchmarks of a peer of this version, whose values must be the same after reading
/// and writing.
template <class Peer> void measure(std::string const& who, std::string const& version)
{
    benchmark::AddCustomContext(who, version);
    using types     = typename Peer::types;
    auto const& all = payloads();
    measure_payload<Peer, typename types::complycube>(who, all[0]);
    measure_payload<Peer, typename types::idenfy>(who, all[1]);
    measure_payload<Peer, typename types::idenfy>(who, all[2]);
    measure_payload<Peer, typename types::yoti>(who, all[3]);
    measure_payload<Peer, typename types::deepidv>(who, all[4]);
    if (with_thousand())
        measure_payload<Peer, typename types::many>(who, all[5]);
}

/// Registers everybody who was there when this was built, but for the adversarial texts.
void measure_everybody();

// One function a file; each registers what it knows.
void measure_slipform();
void measure_slipform_plain();
void measure_adversarial();
void measure_limit();
void measure_boost_json();
void measure_nlohmann();
void measure_rapidjson();
void measure_simdjson();
void measure_yyjson();
void measure_glaze();
void measure_reflect_cpp();
void measure_daw_json_link();

} // namespace slipform_bench
