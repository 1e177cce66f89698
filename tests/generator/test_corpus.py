"""The corpus: each malformed spec gives one located error, each odd one works (tests/generator/cases_*.py)."""

from __future__ import annotations

import unittest

import cases_machines
import corpus

CASES = (*cases_machines.ALL,)


class Corpus(unittest.TestCase):
    def test_each_case_has_the_one_expected_answer(self) -> None:
        for item in CASES:
            with self.subTest(f"{item.file}: {item.name}"):
                said = corpus.judge(item)
                if said:
                    self.fail(said)


if __name__ == "__main__":
    unittest.main()
