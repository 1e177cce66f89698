"""What does not fit the C that is generated: refused where the spec says it. What fits in the end compiles, the runtime with it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import Project, build

ODD = "  - {name: ODD, code: 0x10e, cite: \"rfc9113 7\", about: A code above 255.}\n"
CHECK = "  - {name: odd, conn_error: ODD, cite: rfc9113-6.9.1-01, why: it is odd}\n"
ODD_TYPE = """
  - name: ODD_TYPE
    type: 0x10
    about: A frame whose type is above those of RFC 9113, and which the stream machine sees.
    cite: "rfc9113 5.5"
    stream_id: {must_be: nonzero, conn_error: PROTOCOL_ERROR, cite: "rfc9113 5.5"}
    length: {conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02}
    flags: []
    fields:
      - {name: text, rest: opaque}
    raises: {connection: UNKNOWN, block: OTHER, stream: UNKNOWN}
"""
LONG_FRAME = """
  - name: LONG
    type: 0xf0
    about: A frame with more fixed octets than an octet counts.
    cite: "rfc9113 5.5"
    stream_id: {must_be: zero}
    flags: []
    fields:
      - {name: one, octets: 200}
      - {name: two, octets: 56}
      - {name: text, rest: opaque}
"""
LIMIT = """  - name: {}
    about: One more limit.
    kind: balance
    lawful: nothing
    charges: [empty_data]
    roles: [client, server]
    budget: 1
    breach: {{conn_error: ENHANCE_YOUR_CALM}}
    cite: rfc9113-10.5-03
    attacks: [B1]
"""
FOLD = "fold" * 75

# name, file, text to replace ("": append), replacement, text at which the problem stands (the first of it), code, message
CASES = (
    ("a row with a code above 255", {"errors.yaml": ("", ODD), "machines/stream.yaml": ("conn_error: STREAM_CLOSED", "conn_error: ODD")},
     ("machines/stream.yaml", "ODD"), "width", "the code of ODD is 270, and the C has room for 255"),
    ("a check with a code above 255", {"errors.yaml": ("", ODD), "checks.yaml": ("", CHECK)},
     ("checks.yaml", "ODD"), "width", "the code of ODD is 270, and the C has room for 255"),
    ("an error of HPACK with a code above 255", {"errors.yaml": ("", ODD), "hpack/representations.yaml": ("error: COMPRESSION_ERROR", "error: ODD")},
     ("hpack/representations.yaml", "ODD"), "width", "the code of ODD is 270, and the C has room for 255"),
    ("a code that is no 32-bit number", {"errors.yaml": ("code: 0x0d", "code: 0x100000000")},
     ("errors.yaml", "0x100000000"), "schema", "4294967296 is greater than the maximum of 2147483647"),
    ("a status below -128", {"statuses.yaml": ("value: -20", "value: -129")},
     ("statuses.yaml", "-129"), "schema", "-129 is less than the minimum of -128"),
    ("a ninth attribute", {"machines/settings_sync.yaml": ("\nattributes:\n", "\nattributes:\n" + "".join(f"  {name}: a\n" for name in "abcdefgh"))},
     ("machines/settings_sync.yaml", "proving: \""), "width", "9 entries, and there may be 8"),
    ("an identifier of a setting above 16 bits", {"settings.yaml": ("id: 1\n", "id: 0x10001\n")},
     ("settings.yaml", "0x10001"), "schema", "65537 is greater than the maximum of 65535"),
    ("a frame type above 8 bits", {"frames.yaml": ("", ODD_TYPE.replace("0x10", "0x110"))},
     ("frames.yaml", "0x110"), "schema", "272 is greater than the maximum of 255"),
    ("a frame with 256 fixed octets", {"frames.yaml": ("", LONG_FRAME)},
     ("frames.yaml", "fields:\n      - {name: one"), "width", "the octets of LONG that are always there is 256, and the C has room for 255"),
    ("a long name of a field", {"fields.yaml": ("\nnames:\n", f"\nnames:\n  - [{FOLD}]\n"), "numbers.yaml": ("", f"    {FOLD}: 113\n")},
     ("fields.yaml", FOLD), "width", "the length of the name is 300, and the C has room for 255"),
    ("a content-length of 2^70", {"fields.yaml": ("unfit: {min: 0, max: 9223372036854775807", "unfit: {min: 0, max: 1180591620717411303424")},
     ("fields.yaml", "1180591620717411303424"), "schema", "1180591620717411303424 is greater than the maximum of 9223372036854775807"),
    ("values of the static table that are too long", {"hpack/static_table.yaml": ("", f'  - {{index: 62, name: "www-authenticate", value: "{FOLD}"}}\n')},
     ("hpack/static_table.yaml", f'"{FOLD}"'), "width", "the length of the value is 300, and the C has room for 255"),
    ("HPACK integers of 31 bits", {"hpack/representations.yaml": ("integer_bits,   value: 28", "integer_bits,   value: 31")},
     ("hpack/representations.yaml", "31,   about"), "width", "integer_bits is 31, and the C has room for 30"),
)


Edits = dict[str, tuple[str, str]]


def build_with(edits: list[Edits], root: Path) -> tuple[Problems, Project]:
    """The project's own specs below `root`, each edit made once; ("", text) appends."""
    shutil.copytree(support.ROOT / "spec", root / "spec")
    for name, (old, new) in dict.fromkeys(item for edit in edits for item in edit.items()):
        path = root / "spec" / name
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")
    problems = Problems()
    return problems, build(root, problems)


def place(path: Path, needle: str) -> tuple[int, int]:
    """Line and column of the first place of a text."""
    before = path.read_text(encoding="utf-8").split(needle)[0].split("\n")
    return len(before), len(before[-1]) + 1


class Widths(unittest.TestCase):
    def check(self, cases: list[tuple[str, Edits, tuple[str, str], str, str]]) -> None:
        """One run for all cases: a generator tells every problem of a run."""
        with tempfile.TemporaryDirectory() as folder:
            problems, project = build_with([case[1] for case in cases], Path(folder))
            found = [item[:5] for item in support.found(problems)]
            for name, _, (file, needle), code, message in cases:
                with self.subTest(name):
                    line, column = place(Path(folder, "spec", file), needle)
                    self.assertIn((code, f"spec/{file}", line, column, message), found)
            self.assertEqual(len(found), len(cases), "a fault is told once, and what follows from it is not")
            self.assertEqual(project.files, {})

    def test_what_a_number_may_be(self) -> None:
        self.check([case for case in CASES if case[3] == "schema"])

    def test_what_the_c_has_room_for(self) -> None:
        self.check([case for case in CASES if case[3] == "width"])

    def test_the_27th_balance(self) -> None:
        written = (support.ROOT / "spec" / "limits.yaml").read_text(encoding="utf-8")
        rows, more = written.count("\n  - name: "), 27 - written.count("\n    kind: balance\n")
        names = [f"more_{chr(ord('a') + index)}" for index in range(more)]
        limits = "".join(LIMIT.format(name) for name in names)
        numbers = "".join(f"    {name}: {rows + index}\n" for index, name in enumerate(names))
        edits = {"limits.yaml": ("\nattacks:", f"\n{limits}\nattacks:"), "numbers.yaml": ("\n  sw_machine:", f"{numbers}\n  sw_machine:")}
        last = ("limits.yaml", f"name: {names[-1]}")
        self.check([("27 balances", edits, last, "width", "27 balances, and the C has room for 26")])

    def test_the_256th_state_and_input(self) -> None:
        for old, line, what, letter in (
            ("  shut: {about: closed, is: []}\n", "  s{}: {{about: x, is: []}}\n", "states", "x"),
            ("PUSH: somebody pushes", ", I{}: x", "inputs", "X"),
        ):
            with self.subTest(what):
                text = support.DOOR.replace(old, old + "".join(line.format(letter * index) for index in range(1, 254)))
                found = [item for item in support.found(support.run_door(text)[0]) if item[0] == "width"]
                self.assertEqual([item[4] for item in found], [f"256 {what}, and the C has room for 255"])

    def test_what_fits_compiles_with_the_runtime(self) -> None:
        """A code above 255 that no row names."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            problems, project = build_with([{"errors.yaml": ("", ODD)}], root)
            self.assertFalse(problems, problems.as_text())
            compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
            if compiler is None:
                self.skipTest("no C compiler: the C is generated, but not compiled")
            for path, content in project.files.items():
                render.write(root / path, content)
            shutil.copytree(support.ROOT / "runtime", root / "runtime")
            sources = sorted(str(path) for part in ("generated", "runtime") for path in (root / part).rglob("*.c"))
            quoted = [word for part in ("runtime", "generated") for word in ("-iquote", str(root / part), f"-I{root / part / 'include'}")]
            warnings = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only"]
            done = subprocess.run([compiler, *warnings, *quoted, *sources], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
