#!/usr/bin/env python3
"""Counts the instructions of one operation with callgrind: the same each time, on a noisy machine too.

    python3 benchmarks/instructions.py build/benchmarks/benchmarks/runtime/slipform_instructions \\
        [--json FILE] [--times N] [--profile OPERATION] [PREFIX...]

PREFIX chooses operations, such as `read/` or `write/slipform`; `adversarial` stands for the texts made to
be slow, and cannot be mixed with others. Prints a table in Markdown: instructions
of one operation, a row for each who, a column for each payload. With --profile it tells instead which
functions those of one operation are spent in."""

import argparse
import json
import pathlib
import re
import subprocess
import tempfile

def count(program, prefixes, times):
    """Name of operation -> instructions of one."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "counts"
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", str(program), str(times), *prefixes],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        counts = {}
        for part in sorted(pathlib.Path(folder).glob("counts.*"), key=lambda p: int(p.suffix[1:])):
            text = part.read_text(errors="replace")
            trigger = re.search(r"^desc: Trigger: Client Request: (.+)$", text, re.M)
            totals = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
            if trigger and totals:
                counts[trigger.group(1)] = int(totals.group(1)) / times
    nothing = counts.pop("nothing", 0)
    return {name: round(n - nothing) for name, n in counts.items()}


ALLOCATOR = "memory: `malloc`, `free` and their kin"


def plain_name(symbol):
    """The name of a function without what it returns, its namespaces, templates and parameters."""
    if re.match(r"_*(malloc|free|realloc|calloc|cfree|int_malloc|int_free|libc_malloc)\b|_int_(malloc|free)|"
                r"operator (new|delete)|unlink_chunk|tcache|sysmalloc|malloc_consolidate", symbol):
        return ALLOCATOR
    before = None
    while symbol != before: # from within
        before, symbol = symbol, re.sub(r"\{lambda[^{}]*\}|<[^<>]*>", "", symbol)
        symbol = re.sub(r"\([^()]*\)", "", symbol)
    name = re.sub(r"( const| ?\[.*|'\d+)+$", "", symbol).split(" ")[-1]
    parts = [p for p in name.split("::") if p]
    kept = parts[-2:] if len(parts) > 1 and parts[-2] not in NAMESPACES else parts[-1:]
    return "`" + "::".join(kept) + "`" if kept else "unnamed"


NAMESPACES = {"slipform", "v0", "detail", "json", "dsl", "boost", "std", "core", "model", "slipform_bench", "__cxx11"}


def profile(program, operation, times):
    """Function -> instructions of one operation within it and what is inlined into it. What callgrind ascribes
    to a function from before the first operation is the same in two runs, and so left out."""
    few, many = ({}, {})
    for found, n in ((few, 1), (many, times + 1)):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "counts"
            subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", str(program), str(n), operation],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for part in pathlib.Path(folder).glob("counts.*"):
                text = part.read_text(errors="replace")
                if re.search(rf"^desc: Trigger: Client Request: {re.escape(operation)}$", text, re.M):
                    found.update(own_costs(text))
    if not many:
        raise SystemExit(f"{program} does not know {operation}")
    return {"profile": operation, "functions": {name: (n - few.get(name, 0)) / times for name, n in many.items()}}


def own_costs(text):
    """Function -> cost of its own, of callgrind's format: a call's cost is in the line behind `calls=`."""
    names, costs, current, skip = {}, {}, None, False
    for line in text.splitlines():
        if named := re.match(r"c?fn=\((\d+)\)(?: (.*))?$", line):
            if named.group(2):
                names[named.group(1)] = named.group(2)
            if line.startswith("fn="):
                current = plain_name(names[named.group(1)])
        elif line.startswith("calls="):
            skip = True
        elif current and (cost := re.match(r"(?:[+-]?\d+|\*|0x[0-9a-f]+) (\d+)$", line)):
            if not skip:
                costs[current] = costs.get(current, 0) + int(cost.group(1))
            skip = False
    return costs


def profile_table(data):
    """What is under 2 % is left out."""
    costs = data["functions"]
    whole = sum(costs.values())
    lines = [f"| part | functions of `{data['profile']}`, {whole:,.0f} instructions |", "|---|---|"]
    lines += [f"| {100 * n / whole:.0f} % | {name} |" for name, n in sorted(costs.items(), key=lambda c: -c[1])
              if n >= whole / 50]
    return "\n".join(lines)


def hostile_table(counts):
    """Instructions a byte of the smaller and of the larger text of each kind."""
    sizes = {}
    for name, n in counts.items():
        _, what, size = name.split("/")
        sizes.setdefault(what, []).append((int(size), n))
    lines = ["| text | bytes | instructions a byte | bytes | instructions a byte | growth |", "|---|---|---|---|---|---|"]
    for what, both in sizes.items():
        (small, few), (large, many) = sorted(both)
        lines.append(f"| {what} | {small:,} | {few / small:.1f} | {large:,} | {many / large:.1f} | "
                     f"{(many / large) / (few / small):.2f} |")
    return "\n".join(lines)


def table(counts):
    if all(name.startswith("adversarial/") for name in counts):
        return hostile_table(counts)
    lines = []
    for kind in dict.fromkeys(name.split("/")[0] for name in counts):
        chosen = {tuple(n.split("/")[1:]): c for n, c in counts.items() if n.split("/")[0] == kind}
        payloads = list(dict.fromkeys(p for _, p in chosen))
        lines += [f"| {kind} | " + " | ".join(payloads) + " |", "|---" * (len(payloads) + 1) + "|"]
        for who in dict.fromkeys(w for w, _ in chosen):
            cells = [f"{chosen[who, p]:,}" if (who, p) in chosen else "" for p in payloads]
            lines.append(f"| {who} | " + " | ".join(cells) + " |")
        lines.append("")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("prefixes", nargs="*", metavar="PREFIX")
    parser.add_argument("--json", metavar="FILE", help="write the counts here as well")
    parser.add_argument("--times", type=int, default=5, help="how often each is done; the mean is told")
    parser.add_argument("--profile", metavar="OPERATION", help="such as read/slipform/yoti")
    options = parser.parse_args()
    if options.profile:
        found = profile(options.program, options.profile, options.times)
        if options.json:
            pathlib.Path(options.json).write_text(json.dumps(found, indent=1) + "\n")
        print(profile_table(found))
        return
    counts = count(options.program, options.prefixes, options.times)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(counts, indent=1) + "\n")
    print(table(counts))


if __name__ == "__main__":
    main()
