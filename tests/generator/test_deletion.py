"""Every row of every machine matters: without it the specs do not generate, and the cells that it decided are named."""

from __future__ import annotations

import unittest
from pathlib import Path
from types import SimpleNamespace

import support

from codegen import load, project, schema
from codegen.diagnostics import Problems
from codegen.model import machine_check, machine_read


def without(document: load.Map, subject: str, index: int) -> load.Map:
    """The document less one row; a subject that has no row left goes with it."""
    rows = document["rows"]
    entries = []
    for key, items in rows.entries:
        kept = tuple(item for at, item in enumerate(items) if key.text != subject or at != index)
        if kept:
            entries.append((key, load.List(items.place, kept)))
    replaced = load.Map(rows.place, tuple(entries))
    return load.Map(document.place, tuple((key, replaced if key.text == "rows" else node) for key, node in document.entries))


class Deletion(unittest.TestCase):
    def check_file(self, path: Path) -> int:
        file = f"spec/machines/{path.name}"
        problems = Problems()
        document = load.load_file(support.ROOT, file, problems)
        document = schema.check(document, project.SCHEMAS / "machine.schema.json", problems)
        models = SimpleNamespace(requirements=None, names=None)
        whole = machine_read.read(document, file, models, problems)
        resolved = machine_check.resolve(whole, document, problems)
        self.assertFalse(problems, problems.as_text())
        self.assertEqual(len(resolved.cells), 2 * len(resolved.states) * len(resolved.inputs))

        by_place = {row.place: row for row in whole.rows}
        deleted = 0
        for subject, items in document["rows"].items():
            for index, item in enumerate(items):
                row = by_place[item.place]
                less = without(document, subject.text, index)
                problems = Problems()
                machine_check.resolve(machine_read.read(less, file, models, problems), less, problems)
                told = [problem for problem in problems.found if problem.code == "undecided"]
                named = " ".join(problem.message for problem in told)
                for state, (kind, name), _ in row.covers:
                    self.assertIn(f"{state} × {kind} {name} (", named, f"without {item.place}")
                self.assertTrue(told, f"nobody misses the row at {item.place}")
                self.assertTrue(all(problem.file == file and problem.line > 0 for problem in told))
                deleted += 1
        return deleted

    def test_no_row_of_a_machine_can_go(self) -> None:
        for path in sorted((support.ROOT / "spec" / "machines").glob("*.yaml")):
            with self.subTest(path.name):
                self.assertEqual(self.check_file(path), path.read_text(encoding="utf-8").count("\n    - {"))


if __name__ == "__main__":
    unittest.main()
