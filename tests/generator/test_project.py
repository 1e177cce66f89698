"""The project's own specs: same bytes anywhere, drift told with a diff, and a ledger that agrees with the index of requirements."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import support

from codegen import __main__ as command
from codegen.diagnostics import Problems
from codegen.project import build, load_models

INDEX = support.ROOT.parent / "shared" / "rfc" / "requirements.csv"


def digest(folder: Path) -> dict[str, str]:
    files = sorted(path for path in (folder / "generated").rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = command.main(list(arguments))
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return code, out.getvalue(), err.getvalue()


class Bytes(unittest.TestCase):
    def test_no_surrounding_changes_a_byte(self) -> None:
        digests = []
        with tempfile.TemporaryDirectory() as folder:
            for name, seed, zone, locale in (("first", "1", "UTC", "C"), ("second place", "4711", "Asia/Kathmandu", "tr_TR.UTF-8")):
                copy = Path(folder, name)
                for part in ("spec", "codegen"):
                    shutil.copytree(support.ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
                env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONDONTWRITEBYTECODE": "1"}
                start = time.monotonic()
                subprocess.run([sys.executable, "-m", "codegen", "generate"], cwd=copy, env=env, check=True, capture_output=True)
                self.assertLess(time.monotonic() - start, 10, "generation is meant to take less than 2 s on an idle machine")
                digests.append(digest(copy))
        self.assertTrue(digests[0])
        self.assertEqual(digests[0], digests[1])

    def test_no_path_or_date_is_in_the_output(self) -> None:
        problems = Problems()
        files = build(support.ROOT, problems).files
        self.assertFalse(problems, problems.as_text())
        for path, content in files.items():
            self.assertTrue(content.endswith(b"\n"), path)
            for number, line in enumerate(content.split(b"\n"), 1):
                self.assertFalse(line.endswith((b" ", b"\r")), f"{path}:{number}: space at the end of the line")
                self.assertNotIn(str(support.ROOT).encode(), line, f"{path}:{number}")
                self.assertNotIn(b"\t", line, f"{path}:{number}")


class Drift(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name)
        self.assertEqual(run("generate", "--out", str(self.out))[0], 0)

    def check(self) -> tuple[int, str, str]:
        return run("check", "--out", str(self.out))

    def test_what_was_just_generated_agrees(self) -> None:
        code, out, err = self.check()
        self.assertEqual((code, err), (0, ""))
        self.assertRegex(out, r"^\d+ generated files agree with spec/\n$")

    def test_one_changed_octet_is_shown_with_the_command_that_mends_it(self) -> None:
        path = self.out / "generated" / "machine_stream.c"
        path.write_bytes(path.read_bytes().replace(b"GO(OPEN)", b"GO(SHUT)", 1))
        code, out, err = self.check()
        self.assertEqual(code, 1)
        self.assertIn("--- generated/machine_stream.c (committed)\n+++ generated/machine_stream.c (from spec/)\n", out)
        self.assertRegex(out, r"(?m)^-.*GO\(SHUT\)")
        self.assertRegex(out, r"(?m)^\+.*GO\(OPEN\)")
        self.assertIn("make generate", err)

    def test_a_missing_and_a_foreign_file_are_told(self) -> None:
        (self.out / "generated" / "machines.h").unlink()
        (self.out / "generated" / "left_over.c").write_text("/* by hand */\n", encoding="utf-8")
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        self.assertIn("--- /dev/null\n+++ generated/machines.h (from spec/)\n", out)
        self.assertIn("Only in generated/: generated/left_over.c", out)

    def test_a_second_run_writes_nothing(self) -> None:
        before = {path: path.stat().st_mtime_ns for path in (self.out / "generated").rglob("*")}
        code, out, _ = run("generate", "--out", str(self.out))
        self.assertEqual(code, 0)
        self.assertRegex(out, r"^\d+ generated files, 0 changed\n$")
        self.assertEqual(before, {path: path.stat().st_mtime_ns for path in (self.out / "generated").rglob("*")})

    def test_what_nothing_generates_any_more_is_removed(self) -> None:
        old = self.out / "generated" / "machine_old.c"
        shutil.copy(self.out / "generated" / "machine_stream.c", old)
        mine = self.out / "generated" / "notes.txt"
        mine.write_text("by hand\n", encoding="utf-8")
        code, out, _ = run("generate", "--out", str(self.out))
        self.assertEqual(code, 0)
        self.assertIn("removed generated/machine_old.c\n", out)
        self.assertFalse(old.exists())
        self.assertTrue(mine.exists(), "a file that does not say that it was generated is not ours to remove")


class Ledger(unittest.TestCase):
    def setUp(self) -> None:
        ledger = load_models(support.ROOT, Problems()).requirements
        assert ledger is not None
        self.ledger = ledger.requirements

    def test_every_id_stands_in_the_index(self) -> None:
        if not INDEX.is_file():
            self.skipTest(f"the index of requirements is absent ({INDEX.name}): ids are not compared with it")
        with INDEX.open(encoding="utf-8", newline="") as file:
            index = {row["id"]: row for row in csv.DictReader(file)}
        for identifier, requirement in self.ledger.items():
            self.assertIn(identifier, index)
            self.assertIn(requirement.level, index[identifier]["level"].split(";"), identifier)
            self.assertNotEqual(requirement.says, index[identifier]["sentence"], f"{identifier} is to be in our own words")

    def test_every_requirement_of_frames_streams_and_hpack_is_in_the_ledger(self) -> None:
        if not INDEX.is_file():
            self.skipTest(f"the index of requirements is absent ({INDEX.name}): coverage is not measured")
        with INDEX.open(encoding="utf-8", newline="") as file:
            ids = [row["id"] for row in csv.DictReader(file)]
        wanted = [one for one in ids if one.startswith("rfc7541-") or one.startswith(tuple(f"rfc9113-{n}" for n in "4567"))]
        wanted += [one for one in ids if one.startswith(("rfc9113-3.4-", "rfc9113-8.1", "rfc9113-8.2", "rfc9113-8.3", "rfc9113-8.4", "rfc9113-8.5"))]
        self.assertEqual([one for one in wanted if one not in self.ledger], [])


class Table(unittest.TestCase):
    def test_it_fits_a_terminal(self) -> None:
        code, out, _ = run("table", "stream")
        self.assertEqual(code, 0)
        self.assertIn("half_closed_remote", out)
        self.assertIn("every cell decided", out)
        widest = max(len(line) for line in out.splitlines() if "│" in line)
        self.assertLessEqual(widest, max(100, shutil.get_terminal_size((120, 24)).columns))

    def test_csv_of_one_role_is_half_of_the_cells(self) -> None:
        both = run("table", "stream", "--format", "csv")[1].splitlines()
        one = run("table", "stream", "--format", "csv", "--role", "client")[1].splitlines()
        self.assertEqual(2 * (len(one) - 1), len(both) - 1)

    def test_a_misspelt_machine_is_told(self) -> None:
        code, _, err = run("table", "streem")
        self.assertEqual((code, err), (1, "no machine is called streem; did you mean stream?\n"))


if __name__ == "__main__":
    unittest.main()
