"""Public numbers never move: names take theirs from spec/numbers.yaml wherever their rows stand, and what would move one is refused."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen import __main__ as command
from codegen.diagnostics import Problem, Problems
from codegen.project import Project, build

# The numbers of version 0.1.0, typed here and not read: the name at each number from 0 on.
FIRST = {
    "SW_ROLE_": ("CLIENT", "SERVER"),
    "SW_EVENT_": (
        "HEADERS", "DATA", "PUSH_PROMISE", "STREAM_RESET", "STREAM_CLOSED", "STREAM_WRITABLE", "STREAMS_AVAILABLE", "SETTINGS",
        "SETTINGS_ACK", "PING", "PING_ACK", "GOAWAY", "PRIORITY", "UNKNOWN_FRAME", "LIMIT_WARNING", "OUTPUT_AVAILABLE", "STREAM_ERROR",
    ),
    "SW_LIMIT_": (
        "CONCURRENT_STREAMS", "HELD_STREAMS", "REFUSED_STREAMS", "RESETS", "GLITCHES", "DATA_OVERHEAD", "DATA_EMPTY", "WINDOW_UPDATES",
        "CONTROL_QUEUE", "LIST_OCTETS", "LIST_FIELDS", "LIST_CRUMBS", "BLOCK_CONTINUATIONS", "BLOCK_SHORT_FRAGMENTS", "SIZE_UPDATES",
        "SETTINGS_ENTRIES", "SHOWN_OCTETS", "GOODPUT", "INFORMATIONAL", "OUTPUT", "REFUSED_PROMISES", "LATE_FRAMES",
    ),
    "SW_MACHINE_": ("CONNECTION", "HEADER_BLOCK", "MESSAGE", "SETTINGS_SYNC", "STREAM"),
    "SW_VERDICT_": ("UNSET", "GO", "IGNORE", "DISCARD", "STREAM_ERROR", "CONN_ERROR", "REFUSE", "NEVER"),
    "SW_SECTION_": ("REQUEST", "RESPONSE", "INFORMATIONAL", "TRAILERS"),
    "SW_CLOSED_BY_": ("END_STREAM", "PEER_RESET", "RESET", "ERROR", "GOAWAY", "CONNECTION"),
}
STATUSES = (
    "NO_MEMORY", "TERMINATED", "OUTPUT_FULL", "REENTERED", "INVALID_ARGUMENT", "NO_STREAM", "STREAM_CLOSED", "WRONG_STATE", "MALFORMED",
    "STREAM_LIMIT", "NO_STREAM_ID", "GOAWAY", "PUSH_DISABLED", "FLOW_CONTROL", "WRONG_ROLE", "SETTINGS_VALUE", "CONTENT_LENGTH",
    "COMPRESSION", "FIELDS_TOO_LARGE", "FRAME",
)  # from -1 down
CLASSES = ("NAME", "VALUE", "EDGE", "TOKEN", "PATH", "SCHEME", "AUTHORITY", "DIGIT")  # from 0x01 up, bit by bit
TOKENS = (112, "eb75e38b69871100")  # how many, and the digest of their names in order

ENUMERATOR = re.compile(r"\s*(SW_[A-Z0-9_]+)\s*(?:=\s*(-?(?:0x)?[0-9a-f]+))?\s*$")
EVENT = '  - {name: NEWS, about: "Something new."}\n'


def headers(files: dict[str, bytes]) -> str:
    """The public headers, those that are generated as these files say."""
    written = sorted((support.ROOT / "runtime" / "include").rglob("*.h"))
    generated = [files[path].decode("utf-8") for path in sorted(files) if path.startswith("generated/include/")]
    return "\n".join([*(path.read_text(encoding="utf-8") for path in written), *generated])


def enumerators(text: str) -> dict[str, str]:
    """Each enumerator in the bodies of enumerations and its number as written, or nothing."""
    bodies = re.findall(r"^(?:typedef )?enum(?: \w+)? \{(.*?)\}", text, re.MULTILINE | re.DOTALL)
    listed = [part for body in bodies for part in re.sub(r"/\*.*?\*/", "", body, flags=re.DOTALL).split(",")]
    return {found[1]: found[2] or "" for found in map(ENUMERATOR.match, listed) if found}


class Numbers(unittest.TestCase):
    sound: Project

    @classmethod
    def setUpClass(cls) -> None:
        cls.sound = build(support.ROOT, Problems())

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        shutil.copytree(support.ROOT / "spec", self.root / "spec")

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace a text once; the end of the file where it is empty."""
        target = self.root / "spec" / path
        text = target.read_text(encoding="utf-8")
        self.assertIn(old, text, path)
        target.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")

    def built(self) -> dict[str, str]:
        """The public numbers that the changed specs give."""
        problems = Problems()
        files = build(self.root, problems).files
        self.assertFalse(problems, problems.as_text())
        return enumerators(headers(files))

    def refused(self) -> tuple[str, str, str, str | None]:
        """Code, file, message and hint of the one problem that the changed specs have."""
        problems = Problems()
        self.assertEqual(build(self.root, problems).files, {})
        self.assertEqual(len(problems.found), 1, problems.as_text())
        problem = problems.found[0]
        return problem.code, problem.file, problem.message, problem.hint

    def test_every_public_enumerator_is_written_with_its_number(self) -> None:
        found = enumerators(headers(self.sound.files))
        self.assertGreater(len(found), 200)
        self.assertEqual([name for name, number in found.items() if not number], [])

    def test_the_numbers_are_those_of_the_first_version(self) -> None:
        found = {name: int(number, 0) for name, number in enumerators(headers(self.sound.files)).items()}
        for prefix, names in FIRST.items():
            for number, name in enumerate(names):
                self.assertEqual(found[prefix + name], number, prefix + name)
        self.assertEqual((found["SW_STATUS_OK"], found["SW_STATUS_EVENT"]), (0, 1))
        self.assertEqual([found["SW_STATUS_" + name] for name in STATUSES], [-1 - index for index in range(len(STATUSES))])
        self.assertEqual([found["SW_CLASS_" + name] for name in CLASSES], [1 << index for index in range(len(CLASSES))])
        tokens = {number: name for name, number in found.items() if name.startswith("SW_TOKEN_")}
        count, digest = TOKENS
        named = " ".join(tokens[number] for number in range(count + 1))
        self.assertEqual(hashlib.sha256(named.encode()).hexdigest()[:16], digest)

    def test_the_order_of_rows_decides_no_number(self) -> None:
        for path, begin in (("events.yaml", "  - {name: "), ("statuses.yaml", "  - {name: "), ("limits.yaml", "  - name: ")):
            target = self.root / "spec" / path
            head, key, section = target.read_text(encoding="utf-8").partition(f"\n{path.removesuffix('.yaml')}:\n")
            length = (re.search(r"^[#\w]", section + "#", re.MULTILINE) or self.fail(path)).start()
            rows = re.split(rf"^(?={begin})", section[:length], flags=re.MULTILINE)
            self.assertGreater(len(rows), 10, path)
            target.write_text(head + key + "".join(reversed(rows)) + section[length:], encoding="utf-8")
        self.edit("fields.yaml", "  - [x-xss-protection]\n", "")
        self.edit("fields.yaml", "\nnames:\n", "\nnames:\n  - [x-xss-protection]\n")
        self.assertEqual(self.built(), enumerators(headers(self.sound.files)))

    def test_a_name_without_a_number_is_told_the_next(self) -> None:
        self.edit("events.yaml", "", EVENT)
        says = ("unnumbered", "spec/events.yaml", "event NEWS has no number", "append to sw_event_kind in spec/numbers.yaml: NEWS: 22")
        self.assertEqual(self.refused(), says)
        self.edit("numbers.yaml", "    TIMEOUT: 21\n", "    TIMEOUT: 21\n    NEWS: 22\n")
        self.assertEqual(self.built()["SW_EVENT_NEWS"], "22")

    def test_the_number_of_a_name_that_is_gone_stays_its_own(self) -> None:
        before = enumerators(headers(self.sound.files))
        self.edit("fields.yaml", "dnt, ", "")
        self.assertEqual(
            self.refused(),
            ("unused", "spec/numbers.yaml", "no field is called dnt", "if it is gone, its number stays: retired: {sw_token: {dnt: 47}}"),
        )
        self.edit("numbers.yaml", "    dnt: 47\n", "")
        code, file, message, _ = self.refused()
        self.assertEqual((code, file, message), ("number", "spec/numbers.yaml", "field early-data has the number 48, and the next is 47"))
        self.edit("numbers.yaml", "", "\nretired: {sw_token: {dnt: 47}}\n")
        self.edit("fields.yaml", "\nnames:\n", "\nnames:\n  - [x-news]\n")
        count = int(before["SW_TOKEN_COUNT"])
        self.assertEqual(self.refused()[3], f"append to sw_token in spec/numbers.yaml: x-news: {count}")
        self.edit("numbers.yaml", "\n\nretired:", f"\n    x-news: {count}\nretired:")
        after = self.built()
        del before["SW_TOKEN_DNT"]
        self.assertEqual(after, {**before, "SW_TOKEN_X_NEWS": str(count), "SW_TOKEN_COUNT": str(count + 1)})
        self.edit("fields.yaml", "[x-news]", "[x-news, dnt]")
        hint = "move its line back to sw_token in spec/numbers.yaml: dnt: 47"
        self.assertEqual(self.refused(), ("retired", "spec/fields.yaml", "field dnt is retired", hint))

    def test_no_number_is_changed_or_used_twice(self) -> None:
        whole = (self.root / "spec" / "numbers.yaml").read_text(encoding="utf-8")
        for old, new, message in (
            ("    DATA: 1\n", "    DATA: 30\n", "event DATA has the number 30, and the next is 1"),
            ("    DATA: 1\n", "    DATA: 2\n", "event DATA has the number 2, and the next is 1"),
            ("    DATA: 1\n    PUSH_PROMISE: 2\n", "    PUSH_PROMISE: 2\n    DATA: 1\n", "event PUSH_PROMISE has the number 2, and the next is 1"),
            ("EDGE: 0x04", "EDGE: 3", "class EDGE has the number 0x03, and the next is 0x04"),
            ('":authority": 1', '":authority": 0', "field :authority has the number 0, and the next is 1"),
            ("", "retired: {sw_limit: {old: 3}}\n", "limit resets has the number 3, and the next is 4"),
            ("", "retired: {sw_limit: {old: 90}}\n", "limit old cannot have had the number 90"),
            ("", "retired: {sw_limit: {old: 23, older: 23}}\n", "limit old cannot have had the number 23"),
            ("", "retired: {sw_limit: {output: 23}}\n", "limit output has the number 19, and the next is 19"),
        ):
            with self.subTest(new):
                (self.root / "spec" / "numbers.yaml").write_text(whole, encoding="utf-8")
                self.edit("numbers.yaml", old, new)
                self.assertEqual(self.refused()[:3], ("number", "spec/numbers.yaml", message))

    def run_generate(self, *options: str) -> tuple[int, str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = command.main(["generate", "--root", str(self.root), *options])
        return code, out.getvalue() + err.getvalue()

    def test_every_check_has_its_number(self) -> None:
        """One without gets the next for a while: then append it to sw_check in spec/numbers.yaml."""
        models = build(support.ROOT, Problems()).models
        assert models.explain is not None and models.numbers is not None and models.numbers.enumerations is not None
        written = [name.text for name, _ in models.numbers.enumerations["sw_check"].names]
        self.assertEqual([check.name.lower() for check in models.explain.checks], written)

    def test_names_do_not_change_places_once_generated(self) -> None:
        self.assertEqual(self.run_generate()[0], 0)
        self.edit("numbers.yaml", "    HEADERS: 0\n    DATA: 1\n", "    DATA: 0\n    HEADERS: 1\n")
        self.edit("statuses.yaml", "{name: REENTERED,        value: -4,", "{name: REENTERED,        value: -5,")
        self.edit("statuses.yaml", "{name: INVALID_ARGUMENT, value: -5,", "{name: INVALID_ARGUMENT, value: -4,")
        self.edit("events.yaml", "{name: RESET,      value: 2,", "{name: RESET,      value: 7,")
        code, said = self.run_generate()
        self.assertEqual(code, 1)
        self.assertIn("cause RESET has the number 7, and had 2: SW_CLOSED_BY_RESET\n", said)
        for place, message in (
            ("spec/numbers.yaml:13:5", "event DATA has the number 0, and had 1: SW_EVENT_DATA"),
            ("spec/numbers.yaml:14:5", "event HEADERS has the number 1, and had 0: SW_EVENT_HEADERS"),
            ("spec/statuses.yaml:10:5", "status REENTERED has the number -5, and had -4: SW_STATUS_REENTERED"),
            ("spec/statuses.yaml:11:5", "status INVALID_ARGUMENT has the number -4, and had -5: SW_STATUS_INVALID_ARGUMENT"),
        ):
            self.assertIn(f"{place}: error[renumbered]: {message}\n", said)
        self.assertIn("5 problems", said)
        self.assertEqual(self.run_generate("--renumber")[0], 0)
        self.assertEqual(self.run_generate()[0], 0)

    def test_no_value_of_a_status_is_changed(self) -> None:
        self.edit("statuses.yaml", "value: -5,", "value: -50,")
        self.assertEqual(self.refused()[:3], ("number", "spec/statuses.yaml", "status NO_STREAM has the value -6, and the next is -5"))

    def test_enumerations_are_those_of_the_generator(self) -> None:
        self.edit("numbers.yaml", "  sw_limit:", "  sw_limits:")
        self.assertEqual({item.code for item in self.problems()}, {"unknown-enumeration", "unnumbered"})

    def problems(self) -> list[Problem]:
        problems = Problems()
        self.assertEqual(build(self.root, problems).files, {})
        return problems.found

    def test_the_file_is_not_made_anew(self) -> None:
        (self.root / "spec" / "numbers.yaml").unlink()
        self.assertEqual(self.refused()[:3], ("missing-file", "spec/numbers.yaml", "the file is missing"))


if __name__ == "__main__":
    unittest.main()
