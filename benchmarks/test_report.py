#!/usr/bin/env python3
"""What report.py and instructions.py make of measurements, on made-up ones.

    python3 benchmarks/test_report.py"""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True # nothing is left beside the sources
import instructions
import report


def made_up():
    """slipform takes 10 ns for everything, glaze 20, Boost.JSON 300, the limit 8; other repetitions take longer."""
    times = {"slipform": 10, "glaze": 20, "boost_json": 300, "limit": 8}
    benchmarks = []
    for kind in report.KINDS:
        for who, ns in times.items():
            for payload in report.EVERY:
                for n in (ns * 9, ns, ns * 2):
                    benchmarks.append({"run_type": "iteration", "run_name": f"{kind}/{who}/{payload}", "cpu_time": n / 1000,
                                       "time_unit": "us", "allocations": 1, "bytes": 100})
    for payload in report.EVERY:
        for name, ns in ((f"refuse/slipform/{payload}", 50), (f"validate/slipform/{payload}", 2),
                         (f"copy/vendor_structs/{payload}", 3)):
            benchmarks.append({"run_type": "iteration", "run_name": name, "cpu_time": ns, "time_unit": "ns", "allocations": 2})
    benchmarks.append({"run_type": "aggregate", "run_name": "read/slipform/yoti", "cpu_time": 1e9, "time_unit": "ns"})
    return {"context": {"compiler": "g++ 12", "flags": "-O3", "num_cpus": 2, "mhz_per_cpu": 1000, "glaze": "5.7.2",
                        "host_name": "somebody's"}, "benchmarks": benchmarks}


class tables(unittest.TestCase):
    def setUp(self):
        self.run = report.run(made_up())

    def test_the_least_of_the_repetitions_is_taken_and_no_aggregate(self):
        self.assertAlmostEqual(self.run.time["read", "slipform", "yoti"], 10)

    def test_neither_we_nor_the_limit_are_a_peer(self):
        self.assertEqual(self.run.fastest("read", "yoti")[1], "glaze")

    def test_a_goal_that_is_missed_is_in_bold(self):
        rows = {tuple(cell.strip() for cell in line.split("|")[1:3]): line
                for line in report.goals_table(self.run).splitlines()}
        self.assertIn("| 0.50 | 0.50 |", rows["write", "the fastest peer"])
        self.assertIn("6 of 6", rows["write", "the fastest peer"])
        self.assertIn("**0.50**", rows["write", "glaze"])
        self.assertIn("0 of 6", rows["write", "glaze"])
        self.assertIn("**1.25**", rows["read", "the limit"])

    def test_how_many_goals_are_met_is_counted(self):
        first = report.goals_table(self.run).splitlines()[0]
        self.assertEqual(first, "78 of 108 figures meet their goal; 13 of 18 goals are met throughout.")

    def test_the_plain_structs_have_goals_too_but_no_limit(self):
        data = made_up()
        data["benchmarks"] += [{**b, "run_name": b["run_name"].replace("/slipform/", "/slipform_plain/"), "cpu_time": b["cpu_time"] / 2}
                               for b in data["benchmarks"] if "/slipform/" in b["run_name"]]
        lines = report.blocks_of([report.run(data)], None, None, None)["goals_plain"].splitlines()
        self.assertEqual(lines[0], "78 of 78 figures meet their goal; 13 of 13 goals are met throughout.")
        self.assertIn("| read | glaze | 0.63 | 0.25 |", "\n".join(lines))
        self.assertNotIn("goals_plain", report.blocks_of([self.run], None, None, None))

    def test_reading_may_ask_for_memory_as_often_as_copying_the_value(self):
        rows = report.allocation_goals_table(self.run).splitlines()
        self.assertIn("| write | 0 | **1** | **1** | **1** | **1** | **1** | 0 of 5 |", rows)
        self.assertIn("| write_fresh | 1 | 1 | 1 | 1 | 1 | 1 | 5 of 5 |", rows)
        self.assertIn("| read | 2/2/2/2/2 | 1 | 1 | 1 | 1 | 1 | 5 of 5 |", rows)

    def test_an_issue_is_charged_beyond_twice_the_accepted_payload(self):
        self.assertIn("| yoti | 10.0 | 50 | 5.00 | 3.0 | 2.0 |", report.refuse_table(self.run))

    def test_the_machine_is_not_named(self):
        self.assertNotIn("somebody", "".join(report.blocks_of([self.run], None, None, None).values()))

    def test_a_plot_has_a_row_for_each_and_a_dot_for_each_payload(self):
        plot = report.ratio_plot(self.run, "read")
        self.assertEqual(plot.count('class="dot"'), 3 * len(report.PAYLOADS))
        self.assertEqual(plot.count('class="mean"'), 3)
        self.assertIn("prefers-color-scheme: dark", plot)


def compiled():
    """A struct more costs slipform 10 ms and Boost.JSON 40, of which the vendors' requests are six and their plain forms 900."""
    peers = []
    for who, ms in (("slipform", 10), ("boost_json", 40)):
        measures = [{"unit": unit, "level": level, "seconds": 1 + n * ms / 1000, "mib": 100 + n, "kb": 7 + 5 * n, "object_kb": 90}
                    for unit, n in (("1", 1), ("10", 10), ("50", 50), ("200", 200), ("written", 3), ("vendors", 6), ("plain", 900))
                    for level in ("-O0", "-O2")]
        peers.append({"who": who, "measures": measures})
    return {"compilers": [{"compiler": "g++ 12", "peers": peers}]}


class compiling(unittest.TestCase):
    def test_the_slope_is_shown_for_few_and_for_many_structs(self):
        lines = report.measure.growth_table(compiled()["compilers"][0]).splitlines()
        self.assertIn("| 10 to 50 | -O0 | 10 ms, 1.0 MiB, 5.0 kB | 40 ms, 1.0 MiB, 5.0 kB | 0.25 |", lines)
        self.assertIn("| 50 to 200 | -O2 | 10 ms, 1.0 MiB, 5.0 kB | 40 ms, 1.0 MiB, 5.0 kB | 0.25 |", lines)

    def test_goals_that_are_missed_are_in_bold(self):
        lines = report.compile_goals_table(compiled()).splitlines()
        self.assertIn("| one struct more, seconds | g++ 12 | Boost.JSON | 0.37 / 0.29 | 0.25 | 0.25 | 2 of 2 |", lines)
        self.assertIn("| vendors, memory | g++ 12 | Boost.JSON | 0.5 | **1.00** | **1.00** | 0 of 2 |", lines)
        self.assertIn("| the same types, seconds | g++ 12 | Boost.JSON | 0.5 | 0.27 | 0.27 | 2 of 2 |", lines)
        self.assertIn("| the same types, memory | g++ 12 | Boost.JSON | 0.5 | **1.00** | **1.00** | 0 of 2 |", lines)
        self.assertIn("| one struct more, kB of code | g++ 12 |  | 4 |  | **5.0** | 0 of 1 |", lines)

    def test_what_was_not_measured_has_no_row(self):
        few = compiled()
        for p in few["compilers"][0]["peers"]:
            p["measures"] = [m for m in p["measures"] if m["unit"] == "10"]
        self.assertEqual(report.compile_goals_table(few), "")
        self.assertNotIn("struct more", report.measure.tables(few["compilers"][0]))

    def test_every_peer_can_say_every_unit_of_structs(self):
        for who in report.measure.PEERS:
            for kind in ("1", "wide"):
                self.assertIn("std::string write(", report.measure.unit(who, kind))


class page(unittest.TestCase):
    def test_a_block_replaces_what_was_there_and_an_empty_place_is_filled(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "page.md"
            file.write_text("a\n<!-- renew: one -->\n<!-- renewed -->\nb\n<!-- renew: two -->\nold\n<!-- renewed -->\nc\n")
            report.renew(file, {"one": "1", "two": "2\n2"})
            self.assertEqual(file.read_text(), "a\n<!-- renew: one -->\n1\n<!-- renewed -->\nb\n<!-- renew: two -->\n2\n2\n"
                                               "<!-- renewed -->\nc\n")


class counts(unittest.TestCase):
    def test_hostile_texts_show_how_a_byte_grows(self):
        made = instructions.table({"adversarial/keys/100": 1000, "adversarial/keys/800": 16000})
        self.assertIn("| keys | 100 | 10.0 | 800 | 20.0 | 2.00 |", made)

    def test_a_function_has_the_costs_of_its_own_and_not_of_those_it_calls(self):
        text = ("fn=(1) char const* slipform::v0::read<a::b>(std::vector<int, c<d> > const&)\n3 10\n+1 5\ncfn=(2) malloc\n"
                "calls=1 0\n* 700\n* 1\n\nfn=(2)\n7 4\n\nfn=(3) operator new(unsigned long)\n9 2\n")
        self.assertEqual(instructions.own_costs(text), {"`read`": 16, instructions.ALLOCATOR: 6})

    def test_others_are_a_table_a_kind(self):
        made = instructions.table({"read/slipform/yoti": 1234, "write/slipform/yoti": 5})
        self.assertIn("| slipform | 1,234 |", made)
        self.assertIn("| write | yoti |", made)


if __name__ == "__main__":
    unittest.main()
