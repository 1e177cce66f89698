"""Identifiers without a record: each combination of facts is decided by one row, or the row that is wrong is told."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen.diagnostics import Problems
from codegen.project import build

FORGOTTEN = "  - {             beyond: false, used: true,  remembered: false, in_grace: false,   entry: forgotten,          cite: rfc9113-5.1.1-03}\n"

# what is wrong, text to replace, replacement, text at which the problem stands, code, message
BAD = (
    ("a combination without a row", FORGOTTEN, "", "rows:", "undecided",
     "no row decides ours: false, beyond: false, used: true, remembered: false, in_grace: false"),
    ("a combination with two rows", "in_grace: true, ", "", "{             beyond: false, used: true,  remembered: false, in_grace: false", "overlap", None),
    ("an entry that is none", "entry: unopened_by_us", "entry: unopened", "unopened, ", "unknown-entry", "unknown entry unopened"),
    ("an input that is none", "raises: LATE_STREAM", "raises: LATE", "LATE, cite", "unknown-input", "unknown input LATE"),
    ("an input that is never raised", "entry: forgotten,          cite", "entry: forgotten, raises: LATE_STREAM, cite", "raises: LATE_STREAM, cite: rfc9113-5.1.1-03", "hollow",
     "a field block opens no stream whose identifier may have been used"),
    ("a state that nobody remembers", "entry: forgotten,  ", "entry: remembered,  ", "remembered,          cite: rfc9113-5.1.1-03", "entry", "there may be no remembered state"),
)


class Identifiers(unittest.TestCase):
    def test_a_wrong_table_is_refused_where_it_is_wrong(self) -> None:
        for what, old, new, needle, code, message in BAD:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                shutil.copytree(support.ROOT / "spec", root / "spec")
                path = root / "spec" / "identifiers.yaml"
                text = path.read_text(encoding="utf-8")
                self.assertIn(old, text)
                changed = text.replace(old, new, 1)
                path.write_text(changed, encoding="utf-8")
                problems = Problems()
                self.assertEqual(build(root, problems).files, {})
                found = support.found(problems)
                self.assertEqual(len(found), 1, problems.as_text())
                before = changed.split(needle)[0].split("\n")
                self.assertEqual(found[0][:4], (code, "spec/identifiers.yaml", len(before), len(before[-1]) + 1))
                self.assertIn(message or "decided by the row", found[0][4])


if __name__ == "__main__":
    unittest.main()
