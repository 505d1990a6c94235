#!/usr/bin/env python3
"""Turns what was measured into the tables and plots of docs/performance.md.

    python3 benchmarks/report.py --page docs/performance.md RESULTS...

RESULTS are files of Google Benchmark (`--benchmark_format=json`), one a compiler, of
benchmarks/instructions.py (`--json`, `--profile`), and of benchmarks/compile/measure.py (`--json`); which
of them a file is, it says itself. Without --page the tables are printed. Blocks of the page between
`<!-- renew: NAME -->` and `<!-- renewed -->` are replaced; the plots are written to a folder beside the
page, of its name."""

import argparse
import json
import math
import pathlib
import re
import statistics
import sys

sys.dont_write_bytecode = True # nothing is left beside the sources
sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent / "compile"))
import instructions
import measure

PAYLOADS = ["complycube", "idenfy", "idenfy_52", "yoti", "deepidv"]
EVERY = PAYLOADS + ["thousand"]
OURS = {"slipform", "slipform_plain"}
BOUNDS = {"limit", "memcpy", "vendor_structs", "plain_structs"}
NAMES = {"slipform": "**slipform**", "slipform_plain": "slipform, plain structs", "limit": "*limit*",
         "memcpy": "*memcpy*", "boost_json": "Boost.JSON", "nlohmann": "nlohmann/json",
         "rapidjson": "RapidJSON", "reflect_cpp": "reflect-cpp", "vendor_structs": "the vendors' structs",
         "plain_structs": "plain structs"}
KINDS = {"write": "writing into a reused buffer", "write_fresh": "writing into a fresh string",
         "read": "reading, compact, declared order", "read_pretty": "reading, pretty-printed",
         "read_shuffled": "reading, members shuffled"}

WHAT = {"complycube": "the check-driven session of the vendor's page",
        "idenfy": "the full example of the vendor's page, 12 of its 52 parameters",
        "idenfy_52": "all 52 parameters",
        "yoti": "the full example of the vendor's page: unions in unions, and unknown members are kept",
        "deepidv": "all nine members",
        "thousand": "250 of each vendor, in a struct of four arrays, as not every peer can tell alternatives "
                    "apart without a tag"}

# In instructions: kind, other, at most this much of theirs.
COUNTED_GOALS = [("write", "simdjson", 0.6), ("read", "glaze", 0.75)]

# Kind -> fastest peer, glaze, Boost.JSON, limit: slipform's time is to be at most this much of theirs.
GOALS = {"write": (0.5, 0.45, 1 / 20, 1.3), "write_fresh": (0.5, 0.45, 1 / 20, 1.3),
         "read": (0.77, 0.63, 1 / 6, 1.2), "read_pretty": (0.83, None, 1 / 5, 1.1),
         "read_shuffled": (0.87, None, 1 / 4, 1.1)}

# Kind -> how often memory may be asked for; None stands for what copying the value asks for.
ALLOCATION_GOALS = {"write": 0, "write_fresh": 1, "read": None, "read_pretty": None, "read_shuffled": None}

# Unit, what of it, goals at -O0 and -O2 as a part of Boost.JSON's.
COMPILE_GOALS = [("vendors", "seconds", (0.5, 0.5)), ("vendors", "mib", (0.5, 0.5)),
                 ("plain", "seconds", (0.5, 0.5)), ("plain", "mib", (0.5, 0.5)),
                 ("one struct more", "seconds", (0.37, 0.29))]
COMPILE_NAMES = {"plain": "the same types"} # where the name of a unit says too little
CODE_GOAL = 4 # kB of code for one struct more
WRITTEN_GOAL = 0.7 # of the seconds of reading and writing, if one only writes


class run:
    """The least of all repetitions of each benchmark in one file of Google Benchmark: what else a machine does
    only adds. Where it does much, medians of one and the same program differ by a fifth from run to run, and the
    least by a few per cent."""

    def __init__(self, data):
        self.context = data["context"]
        times, counts, self.bytes = {}, {}, {}
        for b in data["benchmarks"]:
            if b.get("run_type") == "iteration" and not b.get("error_occurred"):
                scale = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[b["time_unit"]]
                key = tuple(b["run_name"].split("/")[:3])
                times.setdefault(key, []).append(b["cpu_time"] * scale)
                counts[key] = b.get("allocations")
                self.bytes[key] = b.get("bytes", 0)
        self.time = {k: min(v) for k, v in times.items()}
        self.allocations = counts
        # How far the middle half of the repetitions lies apart: how noisy the machine was.
        spread = [(q[2] - q[0]) / q[1] for v in times.values() if len(v) > 3
                  for q in [statistics.quantiles(v, n=4)]]
        self.spread = statistics.median(spread) if spread else 0.0
        self.compiler = self.context.get("compiler", "unknown compiler")

    def who(self, kind):
        return list(dict.fromkeys(w for k, w, _ in self.time if k == kind))

    def peers(self, kind):
        return [w for w in self.who(kind) if w not in OURS | BOUNDS]

    def fastest(self, kind, payload):
        return min((self.time[kind, w, payload], w) for w in self.peers(kind) if (kind, w, payload) in self.time)


def table(head, rows):
    return "\n".join("| " + " | ".join(str(c) for c in row) + " |" for row in [head, ["---"] * len(head), *rows])


def mean(values):
    """Geometric, for ratios."""
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values))


def digits(x):
    return f"{x:,.0f}" if x >= 100 else f"{x:.0f}" if x >= 30 else f"{x:.1f}"


def times_table(r, kind):
    rows = []
    ours = r.time
    order = sorted(r.who(kind), key=lambda w: sum(r.time.get((kind, w, p), 9e9) for p in PAYLOADS))
    for w in order:
        there = [p for p in EVERY if (kind, w, p) in r.time]
        ratio = mean(ours[kind, w, p] / ours[kind, "slipform", p] for p in PAYLOADS if p in there)
        cells = [digits(r.time[kind, w, p] / (1000 if p == "thousand" else 1)) if p in there else "" for p in EVERY]
        asked = [f"{r.allocations[kind, w, p]:.0f}" for p in PAYLOADS if p in there and r.allocations[kind, w, p] is not None]
        rows.append([NAMES.get(w, w), *cells, f"{ratio:.2f}", "/".join(asked)])
    head = [f"{kind}, ns", *[p if p != "thousand" else "thousand, µs" for p in EVERY], "/ slipform", "allocations"]
    return table(head, rows)


def verdict(ratio, goal, form="{:.2f}"):
    return form.format(ratio) if ratio <= goal else f"**{form.format(ratio)}**"


def met(cells):
    return f"{sum('*' not in c for c in cells if c)} of {sum(bool(c) for c in cells)}"


def in_words(rows):
    """How many of the goals in these rows are met, each ending in what met() says."""
    parts = [tuple(map(int, r[-1].split(" of "))) for r in rows]
    return (f"{sum(a for a, _ in parts)} of {sum(b for _, b in parts)} figures meet their goal; "
            f"{sum(a == b for a, b in parts)} of {len(parts)} goals are met throughout.")


def goals_table(r, who="slipform"):
    """Of the plain structs the limit is no bound: it reads and writes ours."""
    rows = []
    for kind, (fastest, glaze, boost, limit) in GOALS.items():
        for label, goal, other in (("the fastest peer", fastest, None), ("glaze", glaze, "glaze"),
                                   ("Boost.JSON", boost, "boost_json"), ("the limit", limit, "limit")):
            if goal is None or (other and other not in r.who(kind)) or (other == "limit" and who != "slipform"):
                continue
            cells = []
            for p in EVERY:
                theirs = r.time[kind, other, p] if other else r.fastest(kind, p)[0]
                cells.append(verdict(r.time[kind, who, p] / theirs, goal, "{:.3f}" if goal < 0.1 else "{:.2f}"))
            rows.append([kind, label, f"{goal:.2f}", *cells, met(cells)])
    return in_words(rows) + "\n\n" + table(["time", "as a part of", "goal", *EVERY, "met"], rows)


def allocation_goals_table(r):
    rows = []
    for kind, goal in ALLOCATION_GOALS.items():
        own = {p: r.allocations.get(("copy", "vendor_structs", p)) for p in PAYLOADS}
        if goal is None and None in own.values():
            continue
        cells = [verdict(r.allocations[kind, "slipform", p], own[p] if goal is None else goal, "{:.0f}") for p in PAYLOADS]
        limits = "/".join(f"{own[p]:.0f}" for p in PAYLOADS) if goal is None else goal
        rows.append([kind, limits, *cells, met(cells)])
    return table(["allocations", "goal", *PAYLOADS, "met"], rows)


def counted_goals_table(counts):
    rows = []
    for kind, other, goal in COUNTED_GOALS:
        if all(f"{kind}/{other}/{p}" in counts for p in PAYLOADS):
            cells = [verdict(counts[f"{kind}/slipform/{p}"] / counts[f"{kind}/{other}/{p}"], goal) for p in PAYLOADS]
            rows.append([kind, NAMES.get(other, other), f"{goal:.2f}", *cells, met(cells)])
    return table(["instructions", "as a part of", "goal", *PAYLOADS, "met"], rows) if rows else ""


def compile_goals_table(compiled):
    """A row for each goal and compiler."""
    rows = []

    def add(what, compiler, against, goals, values, form="{:.2f}"):
        cells = ["" if v is None else verdict(v, goal, form) for v, goal in zip(values, goals)]
        if any(cells):
            rows.append([what, compiler, against, " / ".join(f"{g:g}" for g in dict.fromkeys(goals)), *cells, met(cells)])

    for c in compiled["compilers"]:
        ours = next(p for p in c["peers"] if p["who"] == "slipform")
        for what, key, goals in COMPILE_GOALS:
            of = measure.slope if what == "one struct more" else \
                lambda p, level, key, unit=what: measure.value(p, unit, level, key)
            add(f"{COMPILE_NAMES.get(what, what)}, {'memory' if key == 'mib' else key}", c["compiler"], "Boost.JSON", goals,
                [measure.ratio(c, lambda p: of(p, level, key)) for level in measure.LEVELS])
        code = measure.slope(ours, "-O2", "kb")
        add("one struct more, kB of code", c["compiler"], "", (CODE_GOAL,) * 2, (None, code), "{:.1f}")
        both = [[measure.value(ours, unit, level, "seconds") for unit in ("written", "vendors")] for level in measure.LEVELS]
        add("written, seconds", c["compiler"], "vendors", (WRITTEN_GOAL,) * 2,
            [None if None in pair else pair[0] / pair[1] for pair in both])
    return table(["compiling", "with", "as a part of", "goal", *measure.LEVELS, "met"], rows) if rows else ""


def payloads_table(r):
    rows = []
    for p in EVERY:
        compact, indented = r.bytes["read", "slipform", p], r.bytes["read_pretty", "slipform", p]
        rows.append([p, WHAT[p], f"{compact:,.0f}", f"{indented:,.0f}",
                     digits(compact * 1000 / r.time["read", "slipform", p]),
                     digits(compact * 1000 / r.time["write", "slipform", p])])
    return table(["name", "payload", "bytes, compact", "pretty-printed", "read, MB/s", "write, MB/s"], rows)


def refuse_table(r):
    rows = []
    for p in EVERY:
        refused, accepted = r.time.get(("refuse", "slipform", p)), r.time["read", "slipform", p]
        if refused:
            rows.append([p, digits(accepted), digits(refused), f"{refused / accepted:.2f}",
                         digits(max(0.0, refused - 2 * accepted) / 10),
                         digits(r.time["validate", "slipform", p])])
    return table(["ns", "accepted", "refused, ten issues", "ratio", "beyond twice, an issue", "validate"], rows)


def copy_table(r):
    rows = [[NAMES[w], *[digits(r.time["copy", w, p]) for p in EVERY]] for w in r.who("copy")]
    return table(["copy and destroy, ns", *EVERY], rows)


def instructions_table(counts):
    blocks = []
    for kind in KINDS:
        mine = {tuple(n.split("/")[1:3]): c for n, c in counts.items() if n.split("/")[0] == kind}
        who = sorted({w for w, _ in mine}, key=lambda w: sum(mine.get((w, p), 1e12) for p in PAYLOADS))
        rows = []
        for w in who:
            if all((w, p) in mine for p in PAYLOADS):
                ratio = mean(mine[w, p] / mine["slipform", p] for p in PAYLOADS)
                rows.append([NAMES.get(w, w), *[f"{mine[w, p]:,}" for p in PAYLOADS], f"{ratio:.2f}"])
        if rows:
            blocks.append(table([f"{kind}, instructions", *PAYLOADS, "/ slipform"], rows))
    return "\n\n".join(blocks)


def why_table(counts):
    """What reading the vendors' structs costs beyond reading plain ones."""
    rows = []
    for p in PAYLOADS:
        read, engine = counts[f"read/slipform/{p}"], counts[f"read/slipform_plain/{p}"]
        constraints = counts[f"validate/slipform/{p}"]
        structs = counts[f"copy/vendor_structs/{p}"] - counts[f"copy/plain_structs/{p}"]
        fastest, who = min((c, n.split("/")[1]) for n, c in counts.items()
                           if n.startswith("read/") and n.endswith("/" + p) and n.split("/")[1] not in OURS | BOUNDS)
        rows.append([p, f"{read:,}", f"{engine:,}", f"{constraints:,}", f"{structs:,}",
                     f"{read - engine - constraints - structs:,}", f"{counts[f'read/limit/{p}']:,}",
                     f"{fastest:,} ({NAMES.get(who, who)})"])
    return table(["instructions", "read", "plain structs, no constraints", "+ validating", "+ copying the vendors' "
                  "structs and not plain ones", "rest", "the limit reads", "the peer with the fewest"], rows)


# --- Plots ---------------------------------------------------------------------------------------

STYLE = """<style>
text { font: 13px system-ui, sans-serif; fill: #24292f }
.small { font-size: 11px; fill: #57606a }
.grid { stroke: #d0d7de; stroke-width: 1 }
.one { stroke: #0969da; stroke-width: 1.5 }
.dot { fill: #0969da; fill-opacity: .55 }
.mean { stroke: #cf222e; stroke-width: 2.5 }
.bar { fill: #0969da; fill-opacity: .8 }
.bar2 { fill: #8c959f; fill-opacity: .8 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.small { fill: #9198a1 }
.grid { stroke: #3d444d }
.one { stroke: #4493f8 }
.dot { fill: #4493f8 }
.mean { stroke: #f85149 }
.bar { fill: #4493f8 }
.bar2 { fill: #656c76 }
}
</style>"""


def plain(who):
    return NAMES.get(who, who).replace("*", "")


def svg(width, height, title, parts):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
                      f'height="{height}" role="img" aria-label="{title}">', f"<title>{title}</title>", STYLE,
                      f'<text x="10" y="20" font-weight="600">{title}</text>', *parts, "</svg>", ""])


def ratio_plot(r, kind):
    """A row for each who; a dot for each payload at its time as a multiple of slipform's; a logarithmic axis."""
    rows = []
    for w in r.who(kind):
        ratios = [r.time[kind, w, p] / r.time[kind, "slipform", p] for p in PAYLOADS if (kind, w, p) in r.time]
        if w != "slipform" and ratios:
            rows.append((mean(ratios), w, ratios))
    rows.sort()
    low, high = min(min(x[2]) for x in rows), max(max(x[2]) for x in rows)
    left, width, top, step = 190, 760, 52, 24
    height = top + step * len(rows) + 38

    def at(ratio):
        a, b = math.log(low / 1.15), math.log(high * 1.15)
        return left + (math.log(ratio) - a) / (b - a) * (width - left - 20)

    parts = [f'<text class="small" x="10" y="38">times the time of slipform, one dot a payload, the bar their '
             f'geometric mean; logarithmic; {r.compiler}</text>']
    for tick in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100):
        if low / 1.15 < tick < high * 1.15:
            kind_of = "one" if tick == 1 else "grid"
            parts.append(f'<line class="{kind_of}" x1="{at(tick):.1f}" x2="{at(tick):.1f}" y1="{top - 4}" y2="{height - 30}"/>')
            parts.append(f'<text class="small" x="{at(tick):.1f}" y="{height - 14}" text-anchor="middle">{tick:g}</text>')
    for i, (middle, w, ratios) in enumerate(rows):
        y = top + step * i + 14
        parts.append(f'<text x="{left - 12}" y="{y + 4}" text-anchor="end">{plain(w)}</text>')
        parts += [f'<circle class="dot" cx="{at(x):.1f}" cy="{y}" r="4.5"/>' for x in ratios]
        parts.append(f'<line class="mean" x1="{at(middle):.1f}" x2="{at(middle):.1f}" y1="{y - 8}" y2="{y + 8}"/>')
    return svg(width, height, KINDS[kind].capitalize(), parts)


def compile_plot(compiled):
    """Seconds of a unit of 50 structs, a bar for -O0 and one for -O2."""
    rows = [(c["who"], [m["seconds"] for m in c["measures"] if m["unit"] == "50" and m["level"] == level])
            for c in compiled["compilers"][0]["peers"] for level in ("-O0", "-O2")]
    rows = [(w, s[0]) for w, s in rows if s]
    if not rows:
        return None
    left, width, top, step = 190, 760, 52, 20
    height = top + step * len(rows) + 16
    longest = max(s for _, s in rows)
    parts = [f'<text class="small" x="10" y="38">user seconds of a unit that reads and writes 50 structs of ten members, '
             f'-O0 above -O2; {compiled["compilers"][0]["compiler"]}</text>']
    for i, (w, s) in enumerate(rows):
        y = top + step * i
        length = s / longest * (width - left - 70)
        if i % 2 == 0:
            parts.append(f'<text x="{left - 12}" y="{y + 18}" text-anchor="end">{plain(w)}</text>')
        parts.append(f'<rect class="{"bar2" if i % 2 == 0 else "bar"}" x="{left}" y="{y + 2}" width="{length:.1f}" height="14"/>')
        parts.append(f'<text class="small" x="{left + length + 6:.1f}" y="{y + 13}">{s:.1f}</text>')
    return svg(width, height, "Compiling", parts)


# --- The page ------------------------------------------------------------------------------------

def about(r):
    versions = ", ".join(f"{NAMES.get(k, k).replace('*', '')} {v.replace('_', '.')}" for k, v in sorted(r.context.items())
                         if k in {"boost_json", "nlohmann", "rapidjson", "simdjson", "yyjson", "glaze", "reflect_cpp", "daw_json_link"})
    return (f"{r.compiler}, {r.context.get('flags', '')}; {versions}. {r.context['num_cpus']} cores at "
            f"{r.context['mhz_per_cpu'] / 1000:.1f} GHz. The least of the repetitions; the middle half of those of a benchmark "
            f"spreads by {100 * r.spread:.0f} % (median over all benchmarks).")


def blocks_of(runs, counts, hostile, compiled, profile=None):
    blocks = {}
    for i, r in enumerate(runs):
        suffix = "" if i == 0 else f"_{i + 1}"
        blocks["about" + suffix] = about(r) if i == 0 else f"The same with a second compiler: {about(r)}"
        blocks["goals" + suffix] = goals_table(r)
        if "slipform_plain" in r.who("read"):
            blocks["goals_plain" + suffix] = goals_table(r, "slipform_plain")
        blocks["goals_allocations" + suffix] = allocation_goals_table(r)
        for kind in KINDS:
            blocks[kind + suffix] = times_table(r, kind)
        blocks["payloads" + suffix] = payloads_table(r)
        blocks["refuse" + suffix] = refuse_table(r)
        blocks["copy" + suffix] = copy_table(r)
    if counts:
        blocks["instructions"] = instructions_table(counts)
        blocks["goals_counted"] = counted_goals_table(counts)
        if "copy/plain_structs/yoti" in counts and "read/limit/yoti" in counts:
            blocks["why"] = why_table(counts)
    if hostile:
        blocks["adversarial"] = instructions.hostile_table(hostile)
    if profile:
        blocks["profile"] = instructions.profile_table(profile)
    if compiled:
        blocks["compile"] = "\n\n".join(measure.tables(c) for c in compiled["compilers"])
        blocks["goals_compile"] = compile_goals_table(compiled)
    return blocks


def renew(page, blocks):
    text = page.read_text()
    for name, block in blocks.items():
        pattern = re.compile(rf"(<!-- renew: {re.escape(name)} -->\n)(?:.*?\n)??(<!-- renewed -->)", re.S)
        text, found = pattern.subn(lambda m: m.group(1) + block + "\n" + m.group(2), text)
        if not found and not re.search(r"_[2-9]$", name):
            print(f"{page} has no place for {name}")
    page.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", nargs="+")
    parser.add_argument("--page", type=pathlib.Path)
    options = parser.parse_args()
    runs, counts, hostile, compiled, profile = [], None, None, None, None
    for path in options.results:
        data = json.loads(pathlib.Path(path).read_text())
        if "benchmarks" in data:
            runs.append(run(data))
        elif "compilers" in data:
            compiled = data
        elif "profile" in data:
            profile = data
        elif all(name.startswith("adversarial/") for name in data):
            hostile = data
        else:
            counts = data
    blocks = blocks_of(runs, counts, hostile, compiled, profile)
    if not options.page:
        for name, block in blocks.items():
            print(f"\n== {name}\n\n{block}")
        return
    renew(options.page, blocks)
    folder = options.page.with_suffix("")
    folder.mkdir(exist_ok=True)
    if runs:
        for kind in ("write", "read"):
            (folder / f"{kind}.svg").write_text(ratio_plot(runs[0], kind))
    plot = compile_plot(compiled) if compiled else None
    if plot:
        (folder / "compile.svg").write_text(plot)


if __name__ == "__main__":
    main()
