"""Settings: what they govern, what ours advertise, and what they may not say of it."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen.diagnostics import Problems
from codegen.project import build

GOVERNED = "    governs: sections\n"
CASES = (
    ("two that govern one thing", GOVERNED, "    governs: payloads\n", [
        ("duplicate", "payloads\n    lowered: in_order\n\n  - name: ENABLE_CONNECT", "governs payloads was already given"),
        ("missing-row", "settings:\n  - name", "no setting governs sections"),
    ]),
    ("a thing that nothing governs", GOVERNED, "", [("missing-row", "settings:\n  - name", "no setting governs sections")]),
    ("a limit that there is not", "limit: list_octets", "limit: list_octet", [("unknown-limit", "list_octet\n", "unknown limit list_octet")]),
    ("a value beside the budget", "limit: list_octets", "limit: list_octets\n    advertised: 9", [
        ("value", "9\n    governs", "what is advertised is the budget of list_octets already"),
    ]),
    ("a value that the other role may not send", "advertised: 0", "advertised: 1", [
        ("range", "1\n    governs: promises", "1, which a server advertises, is not between 0 and 0"),
    ]),
    ("an initial value out of range, which is advertised", "initial: 16384", "initial: 16383", [
        ("range", "16383\n    governs: payloads", "the initial value 16383 of a client is not between 16384 and 16777215")
    ]),
    ("an assumption of no consequence", "initial: 65535", "initial: 65535\n    assumed: 1", [
        ("value", "1\n    governs: windows", "only what governs streams is assumed before the first SETTINGS frame"),
    ]),
)


class Settings(unittest.TestCase):
    def test_each_fault_is_told_once_and_where_it_stands(self) -> None:
        for name, old, new, expected in CASES:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                shutil.copytree(support.ROOT / "spec", root / "spec")
                path = root / "spec" / "settings.yaml"
                text = path.read_text(encoding="utf-8").replace(old, new, 1)
                path.write_text(text, encoding="utf-8")
                problems = Problems()
                build(root, problems)
                wanted = []
                for code, needle, said in expected:
                    before = text[: text.index(needle)].split("\n")
                    wanted.append((code, "spec/settings.yaml", len(before), len(before[-1]) + 1, said))
                self.assertEqual(sorted(item[:5] for item in support.found(problems)), sorted(wanted))


if __name__ == "__main__":
    unittest.main()
