#!/usr/bin/env python3
"""Counts the instructions of one operation with callgrind: the same each time, on a noisy machine too.

    python3 benchmarks/instructions.py build/benchmarks/benchmarks/runtime/slipform_instructions \\
        [--json FILE] [--times N] [PREFIX...]

PREFIX chooses operations, such as `read/` or `write/slipform`; `adversarial` stands for the texts made to
be slow, and cannot be mixed with others. Prints a table in Markdown: instructions
of one operation, a row for each who, a column for each payload."""

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
    options = parser.parse_args()
    counts = count(options.program, options.prefixes, options.times)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(counts, indent=1) + "\n")
    print(table(counts))


if __name__ == "__main__":
    main()
