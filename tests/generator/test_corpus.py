"""The corpus: each malformed spec gives one located error, each odd one works (tests/generator/cases_*.py)."""

from __future__ import annotations

import unittest

import cases_machines
import cases_rules
import cases_specs
import corpus

CASES = (*cases_machines.ALL, *cases_specs.ALL, *cases_rules.ALL)


class Corpus(unittest.TestCase):
    def test_each_case_has_the_one_expected_answer(self) -> None:
        stale = []
        for item in CASES:
            with self.subTest(f"{item.file}: {item.name}"):
                try:
                    said = corpus.judge(item)
                except corpus.Stale as error:
                    stale.append(f"{item.name}: {error}")
                    continue
                if said:
                    self.fail(said)
        self.assertLess(len(stale), len(CASES) // 20, "give these cases other texts:\n" + "\n".join(stale))
        self.assertGreaterEqual(len(CASES) - len(stale), 300)


if __name__ == "__main__":
    unittest.main()
