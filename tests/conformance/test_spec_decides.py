"""The machines are decided in spec/ alone: a change of the YAML, and of nothing else, changes what goes on the wire."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ("spec", "codegen", "generated", "runtime", "tests/unit", "tests/conformance", "tests/tools", "Makefile")


class Copy:
    """A copy of the project whose specs may be changed."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        for part in PARTS:
            target = folder / part
            target.parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
            copy(ROOT / part, target)

    def edit(self, path: str, change) -> None:
        file = self.root / path
        before = file.read_text()
        after = change(before)
        assert after != before, f"the change did not touch {path}"
        file.write_text(after)

    def run(self, *command: str) -> str:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
        done = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done.stdout

    def answer(self) -> str:
        """Generate, build and ask what a server sends when content follows END_STREAM."""
        self.run(sys.executable, "-m", "codegen", "generate")
        self.run("make", "-s", "-j2", "build/late_content", "CFLAGS=-O0", "WERROR=")
        return self.run("build/late_content")


class SpecDecides(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.copy = Copy(Path(folder.name))

    def row_of(self, role: str, state: str, given: str) -> tuple[str, int]:
        with (ROOT / "generated" / "audit" / "stream.csv").open(newline="") as file:
            for cell in csv.DictReader(file):
                if (cell["role"], cell["state"], cell["input"]) == (role, state, given):
                    row = re.sub("[^A-Za-z0-9]+", "_", f"at_stream_{cell['row']}")
                    places = (ROOT / "generated" / "places.h").read_text()
                    written = re.search(rf'PLACE\({row}, "(.*):(\d+)"\)', places)
                    return written[1], int(written[2])
        raise AssertionError(f"no cell {role} {state} {given}")

    def test_the_specs_as_they_are(self) -> None:
        answer = self.copy.answer()
        self.assertIn("state half_closed_remote\n", answer)
        self.assertRegex(answer, r"(RST_STREAM|GOAWAY) 1 0x5\n")  # RFC 9113 5.1: STREAM_CLOSED, 5.4.1 widens its scope

    def test_another_verdict_in_yaml_is_another_frame_on_the_wire(self) -> None:
        path, line = self.row_of("server", "half_closed_remote", "recv.DATA")

        def change(text: str) -> str:
            lines = text.split("\n")
            lines[line - 1] = re.sub(r"(stream|conn)_error: \w+", "conn_error: ENHANCE_YOUR_CALM", lines[line - 1], count=1)
            lines[line - 1] = re.sub(r", rival: \{[^}]*\}", "", lines[line - 1])
            return "\n".join(lines)

        self.copy.edit(path, change)
        answer = self.copy.answer()
        self.assertIn("GOAWAY 1 0xb\n", answer)
        self.assertIn("RST_STREAM 0 ", answer)

    def test_another_name_of_a_state_in_yaml_builds(self) -> None:
        for path in sorted((self.copy.root / "spec" / "machines").glob("*.yaml")):
            if "half_closed_remote" in path.read_text():
                self.copy.edit(str(path.relative_to(self.copy.root)), lambda text: text.replace("half_closed_remote", "peer_has_ended"))
        answer = self.copy.answer()
        self.assertIn("state peer_has_ended\n", answer)
        self.assertRegex(answer, r"(RST_STREAM|GOAWAY) 1 0x5\n")


if __name__ == "__main__":
    unittest.main()
