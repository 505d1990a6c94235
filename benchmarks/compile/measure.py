#!/usr/bin/env python3
"""How long it takes to compile a unit that reads and writes described structs, how much memory that
takes, and how large the object is: slipform beside Boost.JSON's value_from and value_to, and beside
every peer that finds the members by itself or by a declaration, if its folder is given.

    python3 benchmarks/compile/measure.py [--compiler g++ --compiler clang++-16] [--boost FOLDER] \\
        [-D SLIPFORM_BENCH_GLAZE=FOLDER ...] [--json FILE] [--only UNIT ...] [--tries N] [--jobs N]

Units: 1, 10, 50 and 200 generated structs of ten members (three strings, two integers, two booleans, two
enumerations, a vector; five of the ten optional), `wide` (one of 52 members), `vendors` (the round trip
of the vendors' requests in one unit), `plain` (that of the plain structs of the runtime benchmarks: the
same types for both), `written` (the vendors' headers included, but the requests only built and written),
`headers` (only included). The last four are measured of slipform and Boost.JSON.
Each is compiled with -O0 and with -O2. The seconds are the user's, of the best of three tries, or of as
many as fit into a few seconds; the memory is the peak. Peers are given as to benchmarks/run.sh: GLAZE,
REFLECT_CPP (with YYJSON) and DAW; others are passed over, as their readers and writers are written by
hand. With --jobs as many are compiled at a time, which takes less long and makes all seconds a little longer.
With --count valgrind counts the instructions that the compiler executes: the same each time, in half a minute
for each second.
Prints tables in Markdown."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEVELS = ("-O0", "-O2")
COUNTS = ("1", "10", "50", "200")
UNITS = (*COUNTS, "wide", "headers", "written", "vendors", "plain")
ENOUGH = 3.0 # seconds; what takes longer is not tried again
WORDS = ["alpha", "beta", "gamma", "delta"]
MEMBERS = [("name", "std::string"), ("street", "std::optional<std::string>"), ("city", "std::optional<std::string>"),
           ("amount", "std::int64_t"), ("limit", "std::optional<std::int64_t>"), ("active", "bool"),
           ("verified", "std::optional<bool>"), ("kind", "KIND"), ("state", "std::optional<STATE>"),
           ("tags", "std::vector<std::string>")]
STD = "#include <cstdint>\n#include <map>\n#include <optional>\n#include <string>\n#include <variant>\n#include <vector>\n"


def daw_struct(name, members):
    """The contract of daw_json_link, which wants keys as arrays of characters."""
    keys = "".join(f'    static constexpr char key_{n}[] = "{n}";\n' for n, _ in members)
    links = ", ".join(f"json_link<key_{n}, {t}>" for n, t in members)
    values = ", ".join(f"value.{n}" for n, _ in members)
    return (f"template <> struct daw::json::json_data_contract<{name}> {{\n{keys}"
            f"    using type = json_member_list<{links}>;\n"
            f"    static auto to_json_data({name} const& value) {{ return std::forward_as_tuple({values}); }}\n}};\n")


# How each peer says that a struct or enumeration is one of its own, and how it reads and writes. The
# functions are called from outside, so that nothing is left out for want of a caller.
PEERS = {
    "slipform": {
        "include": "#include <slipform/dsl.hpp>\n#include <slipform/read.hpp>\n#include <slipform/write.hpp>\n",
        "enum": "BOOST_DEFINE_ENUM_CLASS({e}, {words})\n"
                "constexpr auto schema(slipform::of<{e}>) {{ return slipform::dsl::enumeration(); }}\n",
        "struct": "BOOST_DESCRIBE_STRUCT({s}, (), ({names}))\n"
                  "constexpr auto schema(slipform::of<{s}>) {{ return slipform::dsl::object(); }}\n",
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ auto r = slipform::parse<{s}>(text); if (r) to = *std::move(r); return r.has_value(); }}\n",
        "write": "std::string write({s} const& from) {{ return slipform::serialize(from); }}\n"},
    "boost_json": {
        "include": "#include <boost/describe.hpp>\n#include <boost/json.hpp>\n",
        "enum": "BOOST_DEFINE_ENUM_CLASS({e}, {words})\n",
        "struct": "BOOST_DESCRIBE_STRUCT({s}, (), ({names}))\n",
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ to = boost::json::value_to<{s}>(boost::json::parse(text)); return true; }}\n",
        "write": "std::string write({s} const& from)\n"
                 "{{ return boost::json::serialize(boost::json::value_from(from)); }}\n"},
    "glaze": {
        "given_by": "GLAZE",
        "clang": ["-D__cpp_concepts=202002L"], # as for the adapter, benchmarks/runtime/CMakeLists.txt
        "standard": "c++2b",
        "include": "#include <glaze/glaze.hpp>\n",
        "enum": "enum class {e} {{ {words} }};\n"
                "template <> struct glz::meta<{e}> {{ using enum {e}; "
                "static constexpr auto value = glz::enumerate({words}); }};\n",
        "struct": "",
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ return !glz::read<glz::opts{{.error_on_missing_keys = true}}>(to, text); }}\n",
        "write": "std::string write({s} const& from) {{ return glz::write_json(from).value_or(\"\"); }}\n"},
    "reflect_cpp": {
        "given_by": "REFLECT_CPP",
        "needs": ["YYJSON"],
        "include": "#include <rfl.hpp>\n#include <rfl/json.hpp>\n",
        "enum": "enum class {e} {{ {words} }};\n",
        "struct": "",
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ auto r = rfl::json::read<{s}, rfl::NoExtraFields>(text); if (r) to = *std::move(r); return bool(r); }}\n",
        "write": "std::string write({s} const& from) {{ return rfl::json::write(from); }}\n"},
    "daw_json_link": {
        "given_by": "DAW",
        "g++": ["-fpermissive"], # as there
        "include": "#include <daw/json/daw_json_link.h>\n#include <string_view>\n#include <tuple>\n"
                   "template <class E> struct from_word { E operator()(std::string_view word) const {\n"
                   "    for (int i = 0; auto w : words(E{})) { if (w == word) return E(i); ++i; }\n"
                   "    throw daw::json::json_exception(daw::json::ErrorReason::UnexpectedJSONVariantType); } };\n"
                   "template <class E> struct to_word { std::string_view operator()(E e) const { return words(e)[int(e)]; } };\n"
                   "template <class E> struct enum_contract {\n"
                   "    using type = daw::json::json_type_alias<daw::json::json_custom_no_name<E, from_word<E>, to_word<E>>>;\n"
                   "    static E to_json_data(E e) { return e; } };\n",
        "enum": "enum class {e} {{ {words} }};\n"
                "constexpr std::array<std::string_view, {size}> words({e}) {{ return {{{quoted}}}; }}\n"
                "template <> struct daw::json::json_data_contract<{e}> : enum_contract<{e}> {{}};\n",
        "struct": daw_struct,
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ to = daw::json::from_json<{s}>(text); return true; }}\n",
        "write": "std::string write({s} const& from) {{ return daw::json::to_json(from); }}\n"},
}

# The vendors' requests: ours, and the plain structs of the runtime benchmarks, of which Boost.JSON tells
# alternatives apart by a member and slipform by what a schema says.
OURS = ("#include <slipform/vendor/complycube.hpp>\n#include <slipform/vendor/deepidv.hpp>\n"
        "#include <slipform/vendor/idenfy.hpp>\n#include <slipform/vendor/yoti.hpp>\n")
REQUESTS = ["slipform::complycube::check_session", "slipform::idenfy::token_request",
            "slipform::yoti::ibv_session", "slipform::deepidv::session_request"]
NAMES = ["check_session", "token_request", "ibv_session", "session_request"]
PLAIN = "#define SLIPFORM_PLAIN_TAGS_ARE_MEMBERS\n#include \"runtime/plain.hpp\"\n"
PLAIN_REQUESTS = [f"plain_with_tags::{r}" for r in NAMES]
OURS_PLAIN = """#include <type_traits>
#include "runtime/plain.hpp"
namespace plain {
template <class T> requires std::is_class_v<T> constexpr auto schema(slipform::of<T>)
{ if constexpr (requires { T::tag; }) return slipform::dsl::object(slipform::dsl::tagged("type", T::tag));
  else return slipform::dsl::object(); }
template <class E> requires std::is_enum_v<E> constexpr auto schema(slipform::of<E>) { return slipform::dsl::enumeration(); }
}
"""
OURS_PLAIN_REQUESTS = [f"plain::{r}" for r in NAMES]


def enumeration(peer, name):
    return peer["enum"].format(e=name, words=", ".join(WORDS), size=len(WORDS), quoted=", ".join(f'"{w}"' for w in WORDS))


def struct(peer, name, members):
    body = "".join(f"    {t} {n}{{}};\n" for n, t in members)
    said = peer["struct"]
    said = said(name, members) if callable(said) else said.format(s=name, names=", ".join(n for n, _ in members))
    return f"struct {name} {{\n{body}}};\n" + said


def functions(peer, name, read=True):
    return (peer["read"].format(s=name) if read else "") + peer["write"].format(s=name)


def generated(peer, count):
    text = STD + peer["include"]
    for i in range(count):
        for e in ("kind", "state"):
            text += enumeration(peer, f"{e}_{i}")
        members = [(n, t.replace("KIND", f"kind_{i}").replace("STATE", f"state_{i}")) for n, t in MEMBERS]
        text += struct(peer, f"record_{i}", members) + functions(peer, f"record_{i}")
    return text


def wide(peer):
    kinds = ["std::optional<std::string>", "std::optional<bool>", "std::optional<std::int64_t>", "std::string"]
    return STD + peer["include"] + struct(peer, "wide", [(f"member_{i}", kinds[i % 4]) for i in range(52)]) + \
        functions(peer, "wide")


def unit(who, kind):
    """The text of a unit; None where there is none of this peer."""
    peer = PEERS[who]
    if kind == "wide":
        return wide(peer)
    if kind.isdigit():
        return generated(peer, int(kind))
    if who == "slipform":
        if kind == "plain":
            return peer["include"] + OURS_PLAIN + "".join(functions(peer, r) for r in OURS_PLAIN_REQUESTS)
        if kind == "headers":
            return OURS
        if kind == "written":
            return OURS + "#include <slipform/write.hpp>\n" + "".join(functions(peer, r, read=False) for r in REQUESTS)
        return OURS + peer["include"] + "".join(functions(peer, r) for r in REQUESTS)
    if who == "boost_json":
        if kind == "headers":
            return PLAIN
        return PLAIN + peer["include"] + "".join(functions(peer, r, read=kind != "written") for r in PLAIN_REQUESTS)
    return None


def compile_once(command):
    """User seconds and peak MiB; or what the compiler complains of."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        return None, f"{' '.join(command)}\n{errors.decode(errors='replace')[:4000]}"
    return (used.ru_utime, used.ru_maxrss / 1024), None


def text_size(obj):
    out = subprocess.run(["size", str(obj)], capture_output=True, text=True)
    return int(out.stdout.splitlines()[1].split()[0]) / 1000 if out.returncode == 0 else 0.0


def count_instructions(command):
    """Of the compiler proper, which executes more than the driver, the assembler and what else is started."""
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--trace-children=yes", "--cachegrind-out-file=/dev/null"]
    found = subprocess.run([*tool, *command], capture_output=True, text=True, errors="replace")
    counts = [int(n.replace(",", "")) for n in re.findall(r"I +refs: +([\d,]+)", found.stderr)]
    if found.returncode != 0 or not counts:
        raise SystemExit(f"{' '.join(tool)}\n{found.stderr[:4000]}")
    return max(counts)


def measure(compiler, who, kind, level, folders, options, scratch):
    text = unit(who, kind)
    if text is None:
        return None
    source, obj = (scratch / f"{who}{kind}{level}.{end}" for end in ("cpp", "o"))
    source.write_text(text)
    peer = PEERS[who]
    flags = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'benchmarks'}", *(f"-isystem{f}" for f in folders)]
    flags += peer.get("clang" if "clang" in compiler else "g++", [])
    command = [*compiler.split(), f"-std={peer.get('standard', 'c++20')}", level, "-w", *flags,
               "-c", str(source), "-o", str(obj)]
    tries = []
    while not tries or (len(tries) < options.tries and sum(t for t, _ in tries) < ENOUGH):
        found, complaint = compile_once(command)
        if complaint:
            raise SystemExit(complaint)
        tries.append(found)
    sizes = text_size(obj), obj.stat().st_size / 1000
    counted = {"instructions": count_instructions(command)} if options.count else {}
    obj.unlink()
    return {"unit": kind, "level": level, "seconds": min(t for t, _ in tries), "mib": max(m for _, m in tries),
            "kb": sizes[0], "object_kb": sizes[1], **counted}


def takes_part(compiler, who, folders, options, scratch):
    """Whether a peer that was given is compiled by this compiler at all."""
    try:
        measure(compiler, who, "1", "-O0", folders, argparse.Namespace(**{**vars(options), "tries": 1, "count": False}), scratch)
    except SystemExit as complaint:
        first = next((line for line in str(complaint).splitlines() if "error" in line), "")
        print(f"{who} does not take part: {compiler} does not compile it: {first}", file=sys.stderr)
        return False
    return True


def include_folders(who, given, options):
    """Of the headers that do not come with the system; None if the peer was not given."""
    peer, folders = PEERS[who], []
    for name in [*([peer["given_by"]] if "given_by" in peer else []), *peer.get("needs", [])]:
        if name not in given:
            return None
        below = pathlib.Path(given[name]) / "include"
        folders.append(below if below.is_dir() else pathlib.Path(given[name]))
    return [*([options.boost] if options.boost else []), *folders]


# --- Tables ---------------------------------------------------------------------------------------

def value(peer, kind, level, key):
    return next((m[key] for m in peer["measures"] if m["unit"] == kind and m["level"] == level and key in m), None)


def slope(peer, level, key, first="10", last="50"):
    """What one struct more costs, between two numbers of structs."""
    low, high = value(peer, first, level, key), value(peer, last, level, key)
    return None if low is None or high is None else (high - low) / (int(last) - int(first))


def ratio(compiled, of):
    """of(slipform) / of(Boost.JSON), or None."""
    both = [of(p) for who in ("slipform", "boost_json") for p in compiled["peers"] if p["who"] == who]
    return both[0] / both[1] if len(both) == 2 and None not in both and both[1] else None


def row(cells):
    return "| " + " | ".join(cells) + " |"


def quantity_table(compiled, head, shown, of):
    """A row a unit and level; shown(peer, unit, level) is a cell or None, of(peer, unit, level) a number."""
    peers = compiled["peers"]
    lines = [row([f"{head}", "", *(p["who"] for p in peers), "slipform / Boost.JSON"]), "|---" * (len(peers) + 3) + "|"]
    for kind in UNITS:
        for level in LEVELS:
            cells = [shown(p, kind, level) for p in peers]
            if any(cells):
                part = ratio(compiled, lambda p: of(p, kind, level))
                lines.append(row([kind, level, *(c or "" for c in cells), f"{part:.2f}" if part else ""]))
    return "\n".join(lines)


def growth_table(compiled):
    """What one struct more costs, and whether that stays the same."""
    lines = [row(["one struct more", "", *(p["who"] for p in compiled["peers"]), "slipform / Boost.JSON"]),
             "|---" * (len(compiled["peers"]) + 3) + "|"]
    for first, last in (("10", "50"), ("50", "200")):
        for level in LEVELS:
            cells = []
            for p in compiled["peers"]:
                parts = [slope(p, level, key, first, last) for key in ("seconds", "mib", "kb")]
                cells.append("" if None in parts else f"{1000 * parts[0]:.0f} ms, {parts[1]:.1f} MiB, {parts[2]:.1f} kB")
            if any(cells):
                part = ratio(compiled, lambda p: slope(p, level, "seconds", first, last))
                lines.append(row([f"{first} to {last}", level, *cells, f"{part:.2f}" if part else ""]))
    return "\n".join(lines) if len(lines) > 2 else ""


def tables(compiled):
    """All of one compiler."""
    def number(key, form):
        return lambda p, kind, level: (lambda v: None if v is None else form.format(v))(value(p, kind, level, key))

    def sizes(p, kind, level):
        code, whole = value(p, kind, level, "kb"), value(p, kind, level, "object_kb")
        return None if code is None else f"{code:,.0f}" + ("" if whole is None else f" of {whole:,.0f}")

    def of(key):
        return lambda p, kind, level: value(p, kind, level, key)

    counted = any("instructions" in m for p in compiled["peers"] for m in p["measures"])
    return "\n\n".join(filter(None, [f"{compiled['compiler']}:",
                        quantity_table(compiled, "user seconds", number("seconds", "{:.2f}"), of("seconds")),
                        quantity_table(compiled, "peak MiB", number("mib", "{:.0f}"), of("mib")),
                        quantity_table(compiled, "kB of code, of the object", sizes, of("kb")),
                        quantity_table(compiled, "instructions of the compiler", number("instructions", "{:,.0f}"),
                                       of("instructions")) if counted else "",
                        growth_table(compiled)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", help="may carry flags: 'clang++-16 -stdlib=libc++'")
    parser.add_argument("--only", action="append", metavar="UNIT", choices=UNITS)
    parser.add_argument("--tries", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--count", action="store_true", help="count instructions with valgrind, too")
    parser.add_argument("--boost", metavar="FOLDER", help="headers of Boost, if not the system's")
    parser.add_argument("-D", action="append", metavar="SLIPFORM_BENCH_PEER=FOLDER", default=[])
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    given = {name.removeprefix("SLIPFORM_BENCH_"): folder for name, _, folder in (d.partition("=") for d in options.D)}
    result = {"compilers": []}
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        for compiler in options.compiler or ["g++"]:
            version = subprocess.run([compiler.split()[0], "--version"], capture_output=True, text=True).stdout
            name = " ".join([compiler.split()[0], version.split("\n")[0].split()[-1], *compiler.split()[1:]])
            folders = {who: include_folders(who, given, options) for who in PEERS}
            peers = [{"who": who, "measures": []} for who in PEERS if folders[who] is not None and
                     ("given_by" not in PEERS[who] or takes_part(compiler, who, folders[who], options, scratch))]
            # All peers of a unit, one after the other: what disturbs the machine for a while disturbs all.
            tasks = [(peer, kind, level) for kind in options.only or UNITS for level in LEVELS for peer in peers]
            with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
                found = pool.map(lambda task: measure(compiler, task[0]["who"], task[1], task[2],
                                                      folders[task[0]["who"]], options, scratch), tasks)
                for (peer, _, _), one in zip(tasks, found):
                    peer["measures"] += [one] if one else []
            result["compilers"].append({"compiler": name, "peers": peers})
    print("\n\n".join(tables(c) for c in result["compilers"]))
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
