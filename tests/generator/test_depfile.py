"""make generate does nothing as long as nothing has changed that generated/ follows from."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import support

# As whoever types `make generate`, whatever runs this test.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "BUILD")}
PARTS = ("spec", "codegen", "generated", "runtime", "tests/tools")


class Depfile(unittest.TestCase):
    def made(self, root: Path) -> str:
        done = subprocess.run(["make", "generate"], cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        time.sleep(0.05)  # what is written in the same tick of the file system's clock is not newer
        return done.stdout

    def test_generated_is_made_anew_when_it_has_to_be(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for part in PARTS:
                shutil.copytree(support.ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copy(support.ROOT / "Makefile", root)
            self.assertIn(" 0 changed", self.made(root))
            self.assertIn("Nothing to be done", self.made(root))

            errors = root / "spec" / "errors.yaml"
            errors.write_text(errors.read_text(encoding="utf-8").replace("The stream is no longer needed.", "Nobody needs the stream."), encoding="utf-8")
            self.assertIn("wrote generated/", self.made(root))
            self.assertIn("Nothing to be done", self.made(root))

            names = root / "generated" / "names.c"
            names.write_text("int edited_by_hand;\n", encoding="utf-8")
            self.assertIn("wrote generated/names.c", self.made(root))
            names.unlink()
            self.assertIn("wrote generated/names.c", self.made(root))

            (root / "spec" / "more.yaml").write_text("kind: more\n", encoding="utf-8")
            done = subprocess.run(["make", "generate"], cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("spec/more.yaml", done.stderr)


if __name__ == "__main__":
    unittest.main()
