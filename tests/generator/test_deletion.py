"""Every row of every machine matters: with its line deleted the specs do not generate, and the cells that it decided are named."""

from __future__ import annotations

import unittest
from pathlib import Path

import support

from codegen import load, project, schema
from codegen.diagnostics import Problems
from codegen.model.machines import machine_check, machine_read
from codegen.model.machines.machine_types import Machine

SCHEMA = project.SCHEMAS / "machine.schema.json"
MODELS = project.Models()


def resolved(text: str, file: str) -> tuple[Machine, Problems]:
    problems = Problems()
    written = load.load_text(text, file, problems)
    document = schema.check(written, SCHEMA, problems) if written is not None else None
    if document is None:
        raise AssertionError(problems.as_text())
    machine = machine_read.read(document, file, MODELS, problems)
    return machine_check.resolve(machine, document, problems), problems


class Deletion(unittest.TestCase):
    def check_file(self, path: Path) -> None:
        file = f"spec/machines/{path.name}"
        text = path.read_text(encoding="utf-8")
        whole, problems = resolved(text, file)
        self.assertFalse(problems, problems.as_text())
        self.assertEqual(len(whole.cells), 2 * len(whole.states) * len(whole.inputs))

        lines = text.splitlines(keepends=True)
        self.assertEqual(len({row.place.line for row in whole.rows}), len(whole.rows), "one row is one line")
        for row in whole.rows:
            _, problems = resolved("".join(lines[: row.place.line - 1] + lines[row.place.line :]), file)
            told = [problem for problem in problems.found if problem.code == "undecided"]
            self.assertTrue(told, f"nobody misses the row at {row.place}")
            for problem in told:
                self.assertEqual(problem.file, file)
                self.assertIn(problem.message.split(" × ")[0], lines_at(text, row.place.line, problem.line))
            named = " ".join(problem.message for problem in told)
            for state, (kind, name), role in row.covers:
                self.assertRegex(named, rf"\b{state} × {kind} {name} \([a-z, ]*{role}", f"without the row at {row.place}")

    def test_no_row_of_a_machine_can_go(self) -> None:
        for path in sorted((support.ROOT / "spec" / "machines").glob("*.yaml")):
            with self.subTest(path.name):
                self.check_file(path)


def lines_at(text: str, deleted: int, line: int) -> str:
    """The line that a message about the shortened text speaks of."""
    lines = text.splitlines()
    del lines[deleted - 1]
    return lines[line - 1]


if __name__ == "__main__":
    unittest.main()
