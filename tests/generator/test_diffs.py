"""A small change of the specs is a small diff of generated/: a reviewer sees what was changed, and branches do not conflict for nothing."""

from __future__ import annotations

import difflib
import re
import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen.diagnostics import Problems
from codegen.project import build

MOST_LINES = 20  # added and removed, over all files

# what is changed, file below spec/, pattern of one place, replacement
CHANGES = (
    (
        "the verdict of a cell", "machines/stream.yaml",
        r"(?<=half_closed_remote:\n    - \{recv: HEADERS, )conn_error: STREAM_CLOSED(.*), rival: \{[^}]*\}", r"stream_error: STREAM_CLOSED\1",
    ),
    (
        "the error of a cell", "machines/stream.yaml",
        r"(?<=\{recv: PUSH_PROMISE, role: client, conn_error: )PROTOCOL_ERROR(?=, cite: rfc9113-6\.6-11)", "ENHANCE_YOUR_CALM",
    ),
    (
        "the reason of a row", "machines/stream.yaml",
        r"(?<=\{recv: PUSH_PROMISE, role: server, never: )the connection machine refuses every promise of a client(?=\}\n    - \{recv: PRIORITY_SIZE)",
        "it is refused elsewhere",
    ),
    ("the verdict of a check", "checks.yaml", r"(?<=name: flow_stream, )( *)stream_error", r"\1conn_error"),
    ("the reason of a check", "checks.yaml", r"(?<=why: )the peer sent more than the connection window allows", "too much"),
    ("the budget of a limit", "limits.yaml", r"(?<=budget: )100\n", "137\n"),
    ("the range of a setting", "settings.yaml", r"(?<=range: \{max: )1(?=, conn_error)", "3"),
    ("the verdict of a range", "settings.yaml", r"(?<=range: \{max: 1, conn_error: )PROTOCOL_ERROR", "ENHANCE_YOUR_CALM"),
    ("the error of a field rule", "fields.yaml", r"(?<=name: value_octets, )( *)stream_error: PROTOCOL_ERROR", r"\1stream_error: INTERNAL_ERROR"),
    ("what values a field may have", "fields.yaml", r'(?<=name: ":method", )( *)value: TOKEN', r"\1value: VALUE"),
    ("the text of an error", "errors.yaml", r"(?<=about: \")The peer broke the flow-control protocol", "A window was exceeded, and this says so at length"),
    ("the text of a status", "statuses.yaml", r"(?<=about: \")The stream is closed\.", "The stream was closed before the call."),
)


def changed(old: dict[str, bytes], new: dict[str, bytes]) -> dict[str, int]:
    """How many lines of each file a diff removes and adds."""
    counts: dict[str, int] = {}
    for path in sorted(old.keys() | new.keys()):
        if old.get(path) == new.get(path):
            continue
        before, after = (files.get(path, b"").decode("utf-8").splitlines() for files in (old, new))
        lines = list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]
        counts[path] = sum(line.startswith(("+", "-")) for line in lines)
    return counts


class Diffs(unittest.TestCase):
    sound: dict[str, bytes]

    @classmethod
    def setUpClass(cls) -> None:
        cls.sound = build(support.ROOT, Problems()).files

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        shutil.copytree(support.ROOT / "spec", self.root / "spec")

    def after(self, path: str, text: str) -> dict[str, int]:
        """The lines that change when a spec file becomes this text; the file is put back."""
        target = self.root / "spec" / path
        before = target.read_text(encoding="utf-8")
        target.write_text(text, encoding="utf-8")
        problems = Problems()
        files = build(self.root, problems).files
        self.assertFalse(problems, problems.as_text())
        target.write_text(before, encoding="utf-8")
        return changed(self.sound, files)

    def test_one_changed_value_changes_few_lines(self) -> None:
        for name, path, pattern, replacement in CHANGES:
            with self.subTest(name):
                text, count = re.subn(pattern, replacement, (self.root / "spec" / path).read_text(encoding="utf-8"), count=1)
                self.assertEqual(count, 1, f"{path} has no {pattern}")
                counts = self.after(path, text)
                self.assertTrue(counts, "nothing changes")
                self.assertLessEqual(sum(counts.values()), MOST_LINES, counts)

    def test_a_comment_changes_one_file_at_most(self) -> None:
        for path in ("machines/stream.yaml", "checks.yaml", "limits.yaml", "requirements.yaml", "errors.yaml", "frames.yaml"):
            with self.subTest(path):
                first, _, rest = (self.root / "spec" / path).read_text(encoding="utf-8").partition("\n")
                counts = self.after(path, f"{first}\n# A comment.\n{rest}")
                self.assertLessEqual(set(counts), {"generated/places.h"})


if __name__ == "__main__":
    unittest.main()
