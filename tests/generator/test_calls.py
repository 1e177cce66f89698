"""Calls that send one frame: their arguments, what is refused, the octets that go out. A `send` that cannot be is refused where it stands."""

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

RANGE = '  - {name: field_range, refuse: INVALID_ARGUMENT, cite: "rfc9113 4.1", why: a number does not fit its field}\n'
FRAME = """
  - name: NOTE
    type: 0xf1
    about: A frame of an extension.
    cite: "rfc9113 5.5"
    stream_id: {must_be: any}
    flags: []
    fields:
      - {name: size, bits: 8}
      - {name: reserved, bits: 1, reserved: true}
      - {name: number, bits: 31}
      - {name: text, octets: size}
      - {name: more, rest: opaque}
    send:
      call: sw_conn_send_note
      about: Send a note.
      arguments:
        - {field: stream_id}
        - {field: text, about: what it says}
        - {field: number}
        - {field: more, name: rest}
      raises: {connection: FRAME, stream: EXTENSION, message: EXTENSION}
      refuse:
        - {refusal: stream_id, field: size, equals: 0, stream: zero}
        - {refusal: frame_type, field: number, above: 7, stream: nonzero}
"""

# A runtime that notes what it is asked for.
PROGRAM = r"""
#include <assert.h>
#include "calls.h"

static struct sw_call called;
static uint32_t ids[2];
static enum sw_check refused;
static size_t length_of;
static uint8_t octets[128];

enum sw_status
sw_call_send(sw_conn *conn, const struct sw_call *call, uint32_t id, uint32_t subject, enum sw_check refusal, size_t length, uint8_t **out)
{
    (void)conn;
    called = *call;
    ids[0] = id;
    ids[1] = subject;
    refused = refusal;
    length_of = length;
    *out = octets;
    return refusal == SW_CHECK_NONE && length <= 64 ? SW_STATUS_OK : SW_STATUS_INVALID_ARGUMENT;
}
bool sw_call_marker(const sw_conn *conn, const uint8_t opaque[8]) { (void)conn; return opaque[0] == 'x'; }
void sw_call_ping_sent(sw_conn *conn) { (void)conn; }

int main(void)
{
    const uint8_t *text = (const uint8_t *)"text", *rest = (const uint8_t *)"rest";
    assert(sw_conn_send_note(NULL, 5, text, 4, 7, rest, 3) == SW_STATUS_OK);
    assert(called.type == 0xf1 && !called.of_stream && ids[0] == 5 && ids[1] == 5 && length_of == 5 + 4 + 3);
    assert(called.stream_input == SW_STREAM_INPUT_SEND_EXTENSION && called.message_input == SW_MESSAGE_INPUT_SEND_EXTENSION);
    assert(memcmp(octets, "\0\0\14\361\0\0\0\0\5\4\0\0\0\7textres", 21) == 0);

    sw_conn_send_note(NULL, 5, NULL, 256, 7, NULL, 0);
    assert(refused == SW_CHECK_CALL_FIELD_RANGE); /* a length of 8 bits */
    sw_conn_send_note(NULL, 5, NULL, 0, 0x80000000, NULL, 0);
    assert(refused == SW_CHECK_CALL_FIELD_RANGE); /* a number of 31 */
    sw_conn_send_note(NULL, 5, text, 4, 7, NULL, 1);
    assert(refused == SW_CHECK_CALL_OCTETS_MISSING);
    sw_conn_send_note(NULL, 0, NULL, 0, 7, NULL, 0);
    assert(refused == SW_CHECK_CALL_STREAM_ID); /* without text on stream 0 */
    sw_conn_send_note(NULL, 5, NULL, 0, 7, NULL, 0);
    assert(refused == SW_CHECK_NONE);
    sw_conn_send_note(NULL, 5, NULL, 0, 8, NULL, 0);
    assert(refused == SW_CHECK_CALL_FRAME_TYPE); /* above 7 on a stream */
    sw_conn_send_note(NULL, 0, text, 4, 8, NULL, 0);
    assert(refused == SW_CHECK_NONE);
    sw_conn_send_note(NULL, 5, text, 4, 7, rest, SIZE_MAX - 4); /* which would wrap round */
    assert(refused == SW_CHECK_NONE && length_of == SIZE_MAX);
    assert(sw_conn_ping(NULL, (const uint8_t *)"xxxxxxxx") == SW_STATUS_INVALID_ARGUMENT && refused == SW_CHECK_CALL_PING_OPAQUE);
    return 0;
}
"""

# what is wrong, text to replace in the frame, replacement, text at which the problem stands, code, message
CASES = (
    ("an argument for no field", "{field: number}", "{field: numbers}", "numbers}", "unknown-field", "unknown field numbers"),
    ("a field without an argument", "        - {field: number}\n", "", "arguments:\n        - {field: stream_id}\n        - {field: text", "argument", "no argument gives number"),
    ("the stream identifier behind others", "        - {field: stream_id}\n        - {field: text, about: what it says}\n",
     "        - {field: text, about: what it says}\n        - {field: stream_id}\n", "arguments:\n        - {field: text", "argument", "the stream identifier is the first argument"),
    ("an input that the machine has not", "stream: EXTENSION", "stream: NOTE", "NOTE, message", "unknown-input", "unknown input NOTE"),
    ("a stream that is not stepped", ", stream: EXTENSION", "", "raises: {connection: FRAME, message", "call", "the stream machine is stepped where a call names a stream, and nowhere else"),
    ("a refusal without a reason", "refusal: frame_type", "refusal: frame_kind", "frame_kind", "unknown-refusal", "unknown refusal frame_kind"),
    ("a condition on no argument", "field: number, above", "field: text, above", "text, above", "unknown-field", "unknown field text"),
    ("a frame with content", "{name: more, rest: opaque}", "{name: more, rest: content}", "call: sw_conn_send_note", "call",
     "a call sends frames whose fields are all there, and NOTE has others"),
)


def build_with(frame: str, root: Path) -> tuple[Problems, dict[str, bytes]]:
    shutil.copytree(support.ROOT / "spec", root / "spec")
    frames, refusals = root / "spec" / "frames.yaml", root / "spec" / "refusals.yaml"
    frames.write_text(frames.read_text(encoding="utf-8") + frame, encoding="utf-8")
    if "name: field_range," not in refusals.read_text(encoding="utf-8"):
        refusals.write_text(refusals.read_text(encoding="utf-8") + RANGE, encoding="utf-8")
    problems = Problems()
    return problems, build(root, problems).files


class Calls(unittest.TestCase):
    def test_a_call_checks_its_arguments_and_writes_the_frame(self) -> None:
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if compiler is None:
            self.skipTest("no C compiler")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            problems, files = build_with(FRAME, root)
            self.assertFalse(problems, problems.as_text())
            for path, content in files.items():
                render.write(root / path, content)
            # A runtime with no other call than those that are tested.
            (root / "test.c").write_text(PROGRAM, encoding="utf-8")
            sources = [str(root / "generated" / name) for name in ("calls.c", "frames.c")]
            done = subprocess.run(
                [compiler, "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-UNDEBUG", "-ffunction-sections", "-Wl,--gc-sections",
                 f"-I{root}/generated/include", f"-I{support.ROOT}/runtime/include", f"-iquote{root}/generated", "-o", str(root / "test"), str(root / "test.c"), *sources],
                capture_output=True, text=True, check=False,
            )
            self.assertEqual(done.returncode, 0, done.stderr)
            done = subprocess.run([root / "test"], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            header = files["generated/include/statewire/control.h"].decode("utf-8")
            self.assertIn(" *   text, text_length  what it says\n", header)
            self.assertIn(
                "SW_API enum sw_status sw_conn_send_note(sw_conn *conn, uint32_t id, const uint8_t *text, size_t text_length, uint32_t number, "
                "const uint8_t *rest, size_t rest_length);", " ".join(header.split()),
            )
            for status in ("INVALID_ARGUMENT", "NO_STREAM", "STREAM_CLOSED", "WRONG_STATE", "OUTPUT_FULL", "NO_MEMORY"):
                self.assertIn(f" *   SW_STATUS_{status} ", header)
            self.assertIn("- sent by sw_conn_send_note()", files["generated/audit/frames.md"].decode("utf-8"))

    def test_a_send_that_cannot_be_is_refused_where_it_stands(self) -> None:
        for what, old, new, needle, code, message in CASES:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                self.assertIn(old, FRAME)
                problems, files = build_with(FRAME.replace(old, new, 1), Path(folder))
                self.assertEqual(files, {})
                before = Path(folder, "spec", "frames.yaml").read_text(encoding="utf-8").split(needle)[0].split("\n")
                self.assertIn((code, "spec/frames.yaml", len(before), len(before[-1]) + 1, message), [item[:5] for item in support.found(problems)])

    def test_what_a_call_may_be_refused_for_is_said_in_the_refusals(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(support.ROOT / "spec", Path(folder, "spec"))
            path = Path(folder, "spec", "refusals.yaml")
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            path.write_text("".join(line for line in lines if "name: ping_opaque" not in line), encoding="utf-8")
            problems = Problems()
            self.assertEqual(build(Path(folder), problems).files, {})
            self.assertIn("unknown refusal ping_opaque", [item[4] for item in support.found(problems)])


if __name__ == "__main__":
    unittest.main()
