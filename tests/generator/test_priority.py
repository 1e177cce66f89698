"""Priority parameters: what no dictionary can say is refused where it stands."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen.diagnostics import Problems
from codegen.project import build

# what is wrong, text to replace, replacement, text at which the problem stands, code
BAD = (
    ("an Integer without a range", "min: 0, max: 7, ", "", "3, about", "range"),
    ("a Boolean with a range", "key: i, ", "key: i, max: 1, ", "1, default: false", "range"),
    ("a default out of range", "default: 3", "default: 8", "8, about", "range"),
    ("a key twice", "key: i", "key: u", "u, default: false", "duplicate"),
    ("a name twice", "name: incremental", "name: urgency", "urgency, key: i", "duplicate"),
    ("a name that the struct has", "name: incremental", "name: given", "given, key: i", "collision"),
    ("a key in upper case", "key: u", "key: U", "U, min", "name"),
    ("a range that is empty", "min: 0, max: 7", "min: 7, max: 0", "7, max", "range"),
)


class Priorities(unittest.TestCase):
    def test_a_wrong_parameter_is_refused_where_it_is_wrong(self) -> None:
        for what, old, new, needle, code in BAD:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                shutil.copytree(support.ROOT / "spec", root / "spec")
                path = root / "spec" / "priority.yaml"
                text = path.read_text(encoding="utf-8")
                self.assertIn(old, text)
                changed = text.replace(old, new, 1)
                path.write_text(changed, encoding="utf-8")
                problems = Problems()
                self.assertEqual(build(root, problems).files, {})
                found = support.found(problems)
                self.assertEqual(len(found), 1, problems.as_text())
                before = changed.split(needle)[0].split("\n")
                self.assertEqual(found[0][:4], (code, "spec/priority.yaml", len(before), len(before[-1]) + 1))


if __name__ == "__main__":
    unittest.main()
