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
    """slipform takes 10 ns for everything, glaze 20, Boost.JSON 300, the limit 8; one repetition is far off."""
    times = {"slipform": 10, "glaze": 20, "boost_json": 300, "limit": 8}
    benchmarks = []
    for kind in report.KINDS:
        for who, ns in times.items():
            for payload in report.EVERY:
                for n in (ns, ns, ns * 9):
                    benchmarks.append({"run_type": "iteration", "run_name": f"{kind}/{who}/{payload}", "cpu_time": n / 1000,
                                       "time_unit": "us", "allocations": 1, "bytes": 100})
    for payload in report.EVERY:
        for name, ns in ((f"refuse/slipform/{payload}", 50), (f"validate/slipform/{payload}", 2),
                         (f"copy/vendor_structs/{payload}", 3)):
            benchmarks.append({"run_type": "iteration", "run_name": name, "cpu_time": ns, "time_unit": "ns", "allocations": 0})
    benchmarks.append({"run_type": "aggregate", "run_name": "read/slipform/yoti", "cpu_time": 1e9, "time_unit": "ns"})
    return {"context": {"compiler": "g++ 12", "flags": "-O3", "num_cpus": 2, "mhz_per_cpu": 1000, "glaze": "5.7.2",
                        "host_name": "somebody's"}, "benchmarks": benchmarks}


class tables(unittest.TestCase):
    def setUp(self):
        self.run = report.run(made_up())

    def test_a_median_and_no_aggregate_is_taken_of_the_repetitions(self):
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

    def test_an_issue_is_charged_beyond_twice_the_accepted_payload(self):
        self.assertIn("| yoti | 10.0 | 50 | 5.00 | 3.0 | 2.0 |", report.refuse_table(self.run))

    def test_the_machine_is_not_named(self):
        self.assertNotIn("somebody", "".join(report.blocks_of([self.run], None, None, None).values()))

    def test_a_plot_has_a_row_for_each_and_a_dot_for_each_payload(self):
        plot = report.ratio_plot(self.run, "read")
        self.assertEqual(plot.count('class="dot"'), 3 * len(report.PAYLOADS))
        self.assertEqual(plot.count('class="mean"'), 3)
        self.assertIn("prefers-color-scheme: dark", plot)


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

    def test_others_are_a_table_a_kind(self):
        made = instructions.table({"read/slipform/yoti": 1234, "write/slipform/yoti": 5})
        self.assertIn("| slipform | 1,234 |", made)
        self.assertIn("| write | yoti |", made)


if __name__ == "__main__":
    unittest.main()
