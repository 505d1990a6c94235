#!/usr/bin/env python3
"""How long it takes to compile a unit that reads and writes described structs, how much memory that
takes, and how large the object is: slipform beside Boost.JSON's value_from and value_to, and beside
glaze if the folder of its headers is given.

    python3 benchmarks/compile/measure.py [--compiler g++ --compiler clang++-16] [--full] \\
        [--boost FOLDER] [--glaze FOLDER] [--json FILE] [--only UNIT]

Units: 1, 10, 50 and with --full 200 generated structs of ten members (three strings, two integers, two
booleans, two enumerations, a vector; five of the ten optional), `wide` (one of 52 members), `vendors`
(the round trip of the vendors' requests in one unit), `written` (the vendors' headers included, but the
requests only built and written), `headers` (only included). Each is compiled with -O0 and with -O2. The
seconds are the user's, of the best of three; the memory is the peak. Prints tables in Markdown."""

import argparse
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ["alpha", "beta", "gamma", "delta"]
MEMBERS = [("name", "std::string"), ("street", "std::optional<std::string>"), ("city", "std::optional<std::string>"),
           ("amount", "std::int64_t"), ("limit", "std::optional<std::int64_t>"), ("active", "bool"),
           ("verified", "std::optional<bool>"), ("kind", "KIND"), ("state", "std::optional<STATE>"),
           ("tags", "std::vector<std::string>")]
STD = "#include <cstdint>\n#include <map>\n#include <optional>\n#include <string>\n#include <variant>\n#include <vector>\n"

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
        "standard": "c++23",
        "include": "#include <glaze/glaze.hpp>\n",
        "enum": "enum class {e} {{ {words} }};\n"
                "template <> struct glz::meta<{e}> {{ using enum {e}; "
                "static constexpr auto value = glz::enumerate({words}); }};\n",
        "struct": "",
        "read": "bool read({s}& to, std::string const& text)\n"
                "{{ return !glz::read<glz::opts{{.error_on_missing_keys = true}}>(to, text); }}\n",
        "write": "std::string write({s} const& from) {{ return glz::write_json(from).value_or(\"\"); }}\n"},
}

# The vendors' requests: ours, and the plain structs of the benchmarks for Boost.JSON.
OURS = ("#include <slipform/vendor/complycube.hpp>\n#include <slipform/vendor/deepidv.hpp>\n"
        "#include <slipform/vendor/idenfy.hpp>\n#include <slipform/vendor/yoti.hpp>\n")
REQUESTS = ["slipform::complycube::check_session", "slipform::idenfy::token_request",
            "slipform::yoti::ibv_session", "slipform::deepidv::session_request"]
PLAIN = "#define SLIPFORM_PLAIN_TAGS_ARE_MEMBERS\n#include \"runtime/plain.hpp\"\n"
PLAIN_REQUESTS = [f"plain_with_tags::{r}" for r in ("check_session", "token_request", "ibv_session", "session_request")]


def struct(peer, name, members):
    names = ", ".join(n for n, _ in members)
    body = "".join(f"    {t} {n}{{}};\n" for n, t in members)
    return f"struct {name} {{\n{body}}};\n" + peer["struct"].format(s=name, names=names)


def functions(peer, name, read=True):
    return (peer["read"].format(s=name) if read else "") + peer["write"].format(s=name)


def generated(peer, count):
    text = STD + peer["include"]
    for i in range(count):
        for e in ("kind", "state"):
            text += peer["enum"].format(e=f"{e}_{i}", words=", ".join(WORDS))
        members = [(n, t.replace("KIND", f"kind_{i}").replace("STATE", f"state_{i}")) for n, t in MEMBERS]
        text += struct(peer, f"record_{i}", members) + functions(peer, f"record_{i}")
    return text


def wide(peer):
    kinds = ["std::optional<std::string>", "std::optional<bool>", "std::optional<std::int64_t>", "std::string"]
    return STD + peer["include"] + struct(peer, "wide", [(f"member_{i}", kinds[i % 4]) for i in range(52)]) + \
        functions(peer, "wide")


def unit(who, kind):
    peer = PEERS[who]
    if kind == "wide":
        return wide(peer)
    if kind.isdigit():
        return generated(peer, int(kind))
    if who == "slipform":
        if kind == "headers":
            return OURS
        if kind == "written":
            return OURS + "#include <slipform/write.hpp>\n" + "".join(functions(peer, r, read=False) for r in REQUESTS)
        return OURS + peer["include"] + "".join(functions(peer, r) for r in REQUESTS)
    if who == "boost_json":
        if kind == "headers":
            return PLAIN
        return PLAIN + peer["include"] + "".join(functions(peer, r, read=kind == "vendors") for r in PLAIN_REQUESTS)
    return None


def compile_once(command):
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)}\n{errors.decode(errors='replace')[:4000]}")
    return used.ru_utime, used.ru_maxrss / 1024


def text_size(obj):
    out = subprocess.run(["size", str(obj)], capture_output=True, text=True)
    return int(out.stdout.splitlines()[1].split()[0]) / 1000 if out.returncode == 0 else 0.0


def measure(compiler, who, kind, level, options, folder):
    text = unit(who, kind)
    if text is None:
        return None
    source, obj = folder / "unit.cpp", folder / "unit.o"
    source.write_text(text)
    includes = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'benchmarks'}"]
    includes += [f"-isystem{path}" for path in (options.boost, options.glaze) if path]
    command = [*compiler.split(), f"-std={PEERS[who].get('standard', 'c++20')}", level, "-w", *includes,
               "-c", str(source), "-o", str(obj)]
    tries = [compile_once(command) for _ in range(1 if kind == "200" else options.tries)]
    return {"unit": kind, "level": level, "seconds": min(t for t, _ in tries), "mib": max(m for _, m in tries),
            "kb": text_size(obj)}


def slope(measures, level, key):
    """What one struct more costs, between 10 and 50."""
    ends = {m["unit"]: m[key] for m in measures if m["level"] == level}
    return (ends["50"] - ends["10"]) / 40 if "10" in ends and "50" in ends else None


def table(compiler, peers, kinds):
    lines = [f"{compiler}: user seconds, peak MiB, kB of code", "",
             "| unit | level | " + " | ".join(p["who"] for p in peers) + " | slipform / Boost.JSON: seconds, memory |",
             "|---" * (len(peers) + 3) + "|"]
    for kind in kinds:
        for level in ("-O0", "-O2"):
            found = {p["who"]: m for p in peers for m in p["measures"] if m["unit"] == kind and m["level"] == level}
            cells = [f"{found[p['who']]['seconds']:.2f} s, {found[p['who']]['mib']:.0f} MiB, {found[p['who']]['kb']:.0f} kB"
                     if p["who"] in found else "" for p in peers]
            both = found.get("slipform"), found.get("boost_json")
            ratio = f"{both[0]['seconds'] / both[1]['seconds']:.2f}, {both[0]['mib'] / both[1]['mib']:.2f}" if all(both) else ""
            lines.append(f"| {kind} | {level} | " + " | ".join(cells) + f" | {ratio} |")
    for level in ("-O0", "-O2"):
        cells = []
        for p in peers:
            seconds, code = slope(p["measures"], level, "seconds"), slope(p["measures"], level, "kb")
            cells.append(f"{1000 * seconds:.0f} ms, {code:.1f} kB" if seconds is not None else "")
        both = [slope(p["measures"], level, "seconds") for who in ("slipform", "boost_json") for p in peers if p["who"] == who]
        ratio = f"{both[0] / both[1]:.2f}" if len(both) == 2 and all(both) else ""
        if any(cells):
            lines.append(f"| one struct more | {level} | " + " | ".join(cells) + f" | {ratio} |")
        part = []
        for p in peers:
            found = {m["unit"]: m["seconds"] for m in p["measures"] if m["level"] == level}
            part.append(f"{found['written'] / found['vendors']:.2f}" if {"written", "vendors"} <= set(found) else "")
        if any(part):
            lines.append(f"| written / vendors | {level} | " + " | ".join(part) + " | |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", help="may carry flags: 'clang++-16 -stdlib=libc++'")
    parser.add_argument("--full", action="store_true", help="200 structs as well, which takes minutes")
    parser.add_argument("--only", action="append", metavar="UNIT")
    parser.add_argument("--tries", type=int, default=3)
    parser.add_argument("--boost", metavar="FOLDER", help="headers of Boost, if not the system's")
    parser.add_argument("--glaze", metavar="FOLDER", help="headers of glaze")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    kinds = options.only or ["1", "10", "50", *(["200"] if options.full else []), "wide", "headers", "written", "vendors"]
    result = {"compilers": [], "tables": ""}
    with tempfile.TemporaryDirectory() as folder:
        for compiler in options.compiler or ["g++"]:
            version = subprocess.run([compiler.split()[0], "--version"], capture_output=True, text=True).stdout
            name = " ".join([compiler.split()[0], version.split("\n")[0].split()[-1], *compiler.split()[1:]])
            peers = []
            for who in ["slipform", "boost_json", *(["glaze"] if options.glaze else [])]:
                found = [measure(compiler, who, kind, level, options, pathlib.Path(folder))
                         for kind in kinds for level in ("-O0", "-O2")]
                peers.append({"who": who, "measures": [m for m in found if m]})
            result["compilers"].append({"compiler": name, "peers": peers})
            result["tables"] += ("\n\n" if result["tables"] else "") + table(name, peers, kinds)
    print(result["tables"])
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
