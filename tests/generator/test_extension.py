"""Adding things: a setting and an extension frame appear in the enumerations and name functions, and the C compiles."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import build

SETTING = """
  - name: GREASE
    id: 0x0a0a
    about: A setting that means nothing.
    cite: "rfc9113 5.5"
    initial: 0
"""

FRAME = """
  - name: CHIME
    type: 0xc7
    about: An extension frame that carries a number.
    cite: "rfc9113 5.5"
    stream_id: {must_be: zero}
    flags:
      - {name: LOUD, bit: 0x10, about: rings twice}
    fields:
      - {name: tone, bits: 32}
"""

WARNINGS = ("-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only")


class Extension(unittest.TestCase):
    def test_a_setting_and_a_frame_are_appended(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            shutil.copytree(support.ROOT / "spec", root / "spec")
            for name, text in (("settings.yaml", SETTING), ("frames.yaml", FRAME)):
                path = root / "spec" / name
                path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + text, encoding="utf-8")
            problems = Problems()
            files = build(root, problems).files
            self.assertFalse(problems, problems.as_text())
            protocol = files["generated/include/statewire/frames.h"].decode("utf-8")
            self.assertRegex(protocol, r"SW_SETTINGS_GREASE\s*=\s*0x0*a0a\b")
            self.assertRegex(protocol, r"SW_FRAME_CHIME\s*=\s*0xc7\b")
            frames = files["generated/frames.h"].decode("utf-8")
            self.assertIn("struct sw_frame_chime", frames)
            self.assertIn("sw_frame_chime_write", frames)
            names = b"".join(content for path, content in files.items() if path.endswith("names.c")).decode("utf-8")
            self.assertIn("CHIME", names)
            self.assertIn("GREASE", names)
            self.compile(root, files)

    def compile(self, root: Path, files: dict[str, bytes]) -> None:
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if compiler is None:
            self.skipTest("no C compiler: the C is generated, but not compiled")
        for path, content in files.items():
            render.write(root / path, content)
        sources = sorted(str(root / path) for path in files if path.endswith(".c"))
        folders = (root / "generated" / "include", root / "generated", support.ROOT / "runtime" / "include", support.ROOT / "runtime")
        includes = [f"-I{folder}" for folder in folders]
        done = subprocess.run([compiler, *WARNINGS, *includes, *sources], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
