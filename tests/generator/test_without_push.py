"""Server push is rows: without them the library is generated, built, and runs without it, and no line of C is touched."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import build

INPUTS = ("PUSH_PROMISE", "PUSH_DISABLED", "PROMISED", "PROMISE")
STATES = ("reserved_local", "reserved_remote")

# What else goes: by file, rows that are deleted with the lines that continue them, and texts with what stands in their place.
ROWS = {
    "checks.yaml": ("promise_on_pushed", "promise_crossed_reset", "promise_unwanted", "promise_beyond_limit"),
    "events.yaml": ("PUSH_PROMISE", "promised_id"),
    "fields.yaml": ("promised", "promised_incomplete", "promised_method", "promised_content"),
    "frames.yaml": ("PUSH_PROMISE",),
    "limits.yaml": ("refused_promises",),
    "refusals.yaml": ("promise_on_ours", "push_disabled"),
    "settings.yaml": ("ENABLE_PUSH",),
}
TEXTS = {
    "machines/stream.yaml": (
        ("  reserved: was promised", "#"), ("  live: [", "#"), ("  begun: [", "#"), ("  reserved: [", "#"), ("  reserved:\n    - {send: UPGRADE, never: nothing promises stream 1}\n", ""),
    ),
    "fields.yaml": (
        ("  - {section: promised, ", "#"), ("  - {name: content_announced,", "#"), ("  - {name: GET, ", "#"), ("is: [promisable, without_content]", "is: without_content"),
    ),
    "frames.yaml": (("  setting_off:", "#"),),
    "limits.yaml": (("  A8:", "#"), (", A8]", "]")),
    "numbers.yaml": (("    PUSH_PROMISE: 2\n", ""), ("    refused_promises: 20\n", "")),
}
UNHELD = (  # of RFC 9113: what nothing answers for any more
    "5.1-03", "5.1-05", "5.1-06", "5.1-07", "6.5.2-02", "6.5.2-03", "6.5.2-06", "6.6-07", "6.6-09", "6.6-11", "6.6-12", "6.6-13", "6.6-14",
    "8.4-02", "8.4-07", "8.4.1-03", "8.4.1-06",
)
RETIRED = "\nretired: {sw_event_kind: {PUSH_PROMISE: 2}, sw_limit: {refused_promises: 20}}\n"


def without_rows(text: str, names: tuple[str, ...]) -> str:
    """The text without the items that have one of the names (or are a rule of it), and without the lines that continue them."""
    kept: list[str] = []
    indent: int | None = None
    for line in text.split("\n"):
        space = len(line) - len(line.lstrip())
        if indent is not None and (space > indent or not line.strip()):
            continue
        gone = re.match(r" *- \{?(?:name|rule): (\w+)\b", line)
        indent = space if gone and gone[1] in names else None
        if indent is None:
            kept.append(line)
    return "\n".join(kept)


def without_inputs(text: str) -> str:
    """A machine without the inputs and states of push: rows of nothing else go, lists are shortened."""
    kept: list[str] = []
    inside = ""
    for line in text.split("\n"):
        subject = re.match(r"  (\w+):(?: \{|$)", line)
        inside = subject[1] if subject else inside
        if inside in STATES:
            inside = inside if not subject or line.endswith(":") else ""
            continue
        if re.match(rf" *(?:{'|'.join(INPUTS)}): ", line):
            continue
        for name in (*INPUTS, *STATES):
            line = re.sub(rf"\[{name}, ", "[", re.sub(rf", {name}\b(?=[,\]])", "", line))
        if re.search(rf"\b(?:recv|send): (?:{'|'.join(INPUTS)})\b|\b(?:recv|send): \[(?:{'|'.join(INPUTS)})\]", line):
            continue
        kept.append(line)
    return re.sub(r"^  \w+:\n(?=\n|  \w+:\n|\Z)", "", "\n".join(kept), flags=re.MULTILINE)


def remove_push(spec: Path) -> None:
    for path in sorted((spec / "machines").glob("*.yaml")):
        path.write_text(without_inputs(path.read_text(encoding="utf-8")), encoding="utf-8")
    for name in sorted(set(ROWS) | set(TEXTS)):
        path = spec / name
        text = path.read_text(encoding="utf-8")
        for old, new in TEXTS.get(name, ()):
            if old not in text:
                raise AssertionError(f"{name} has no {old}")
            text = text.replace(old, new + old if new == "#" else new)
        path.write_text(without_rows(text, ROWS.get(name, ())), encoding="utf-8")
    ledger = spec / "requirements.yaml"
    text = ledger.read_text(encoding="utf-8")
    for name in UNHELD:
        text, count = re.subn(rf"(- \{{id: rfc9113-{re.escape(name)}, .*)\}}$", r"\1, held_by: no stream is promised}", text, flags=re.MULTILINE)
        if count != 1:
            raise AssertionError(f"no requirement rfc9113-{name}")
    ledger.write_text(text, encoding="utf-8")
    with (spec / "numbers.yaml").open("a", encoding="utf-8") as file:
        file.write(RETIRED)

# What both ends of without_push.c are told.
EXPECTED = """\
server: SETTINGS 0
server: HEADERS 1 END_STREAM
client: SETTINGS 0
client: SETTINGS_ACK 0
server: SETTINGS_ACK 0
server: PING 0
client: HEADERS 1
client: PING_ACK 0
client: DATA 1 content
client: HEADERS 1 END_STREAM
client: STREAM_CLOSED 1
server: STREAM_CLOSED 1
server: HEADERS 3 END_STREAM
server: STREAM_RESET 3
server: STREAM_CLOSED 3
server: GOAWAY 0
"""


class WithoutPush(unittest.TestCase):
    def test_it_is_generated_built_and_runs(self) -> None:
        compiler = os.environ.get("CC", "cc").split()
        if shutil.which(compiler[-1]) is None:
            self.skipTest("no C compiler")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            shutil.copytree(support.ROOT / "spec", root / "spec")
            remove_push(root / "spec")
            problems = Problems()
            files = build(root, problems).files
            self.assertFalse(problems, problems.as_text())
            for path, content in files.items():
                render.write(root / path, content)
                self.assertNotIn(b"PROMISED", content, path)
            self.assertNotIn(b"PUSH_PROMISE", files["generated/include/statewire/frames.h"])
            runtime = support.ROOT / "runtime"
            sources = [*sorted((root / "generated").glob("*.c")), *sorted(runtime.glob("*/*.c")), support.ROOT / "tests" / "generator" / "without_push.c"]
            includes = [f"-I{root}/generated/include", f"-I{runtime}/include", f"-iquote{runtime}", f"-iquote{root}/generated"]
            header = runtime / "include" / "statewire" / "statewire.h"
            seen = subprocess.run([*compiler, *includes, "-E", header], capture_output=True, text=True, check=True).stdout
            self.assertIn("sw_conn_send_headers(", seen)
            # One struct of options is for all calls that take some.
            named = re.sub(r"\bSW_SECTION_\w+|\bpromised_stream_id\b|^#.*", "", seen, flags=re.MULTILINE).lower()
            self.assertEqual(re.findall(r"\w*promise\w*", named), [])
            warnings = ["-std=c11", "-O0", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
            done = subprocess.run([*compiler, *warnings, *includes, "-o", root / "without_push", *sources], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            done = subprocess.run([root / "without_push"], capture_output=True, text=True, check=False)
            self.assertEqual(done.stdout, EXPECTED, done.stderr)


if __name__ == "__main__":
    unittest.main()
