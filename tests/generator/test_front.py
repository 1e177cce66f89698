"""Frames of extensions that are handled: rows alone, of any type; and what is refused where no frame could decide it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import build

FRAMES = """
  - name: SIGNAL
    type: 0x20
    about: A signal for another stream.
    cite: "rfc9113 5.5"
    stream_id: {must_be: zero, conn_error: PROTOCOL_ERROR, cite: "rfc9113 5.5"}
    length: {conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02, why: the stream identifier takes 4 octets}
    flags: []
    fields:
      - {name: reserved, bits: 1, reserved: true}
      - {name: prioritized_stream, bits: 31}
      - {name: value, rest: opaque}
    raises: {connection: PING, block: OTHER}

  - name: BELL
    type: 0xff
    about: A frame of the last type, on a stream.
    cite: "rfc9113 5.5"
    stream_id: {must_be: nonzero, conn_error: PROTOCOL_ERROR, cite: "rfc9113 5.5"}
    length: {exactly: 4, conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02}
    flags: []
    fields:
      - {name: tone, bits: 32}
    checks:
      - {name: mute, field: tone, equals: 0, stream_error: ENHANCE_YOUR_CALM, cite: "rfc9113 5.5"}
    raises: {connection: PING, block: OTHER, stream: UNKNOWN}
"""
MEMBERS = """\
  - name: signal
    fields:
      - {name: stream, type: u32, from: prioritized_stream}
      - {name: value, type: octets, lives: event, from: value}
      - {name: length, type: size, length_of: value}
  - name: bell
    fields:
      - {name: tone, type: u32, from: tone}
"""
EVENTS = """\
  - {name: SIGNAL, as: signal, frame: SIGNAL, about: A signal came., cite: "rfc9113 5.5"}
  - {name: BELL, as: bell, frame: BELL, shown: always, about: A bell rang., cite: "rfc9113 5.5"}
"""
# RFC 9113 5.5, 4.2: as the rows say; an event tells the stream. A stream error without a stream is a connection error (5.4.1).
EXPECTED = """\
client whole: SIGNAL 1 u=1
client cut: SIGNAL 5 u=2
client short: FRAME_SIZE_ERROR
client on a stream: PROTOCOL_ERROR
client bell: BELL 1 tone 258
client bell that is cut: BELL 3 tone 259
client mute bell: ENHANCE_YOUR_CALM
server whole: SIGNAL 1 u=1
server cut: SIGNAL 5 u=2
server short: FRAME_SIZE_ERROR
server on a stream: PROTOCOL_ERROR
server bell: BELL 1 tone 258
server bell that is cut: BELL 3 tone 259
server mute bell: reset 1 code 11
"""

CONTINUATION = "stream_id: {must_be: nonzero}"
# what is wrong, text to replace in frames.yaml ("": append), replacement, text at which the problem stands, code, part of the message
BAD = (
    ("handled by nothing", "", FRAMES, None, "handler", "nothing handles "),
    ("a handler that is none", "handler: goaway", "handler: go_away", "go_away", "unknown-handler", "unknown handler go_away"),
    ("a handler of another payload", "handler: goaway", "handler: window_update", "handler: window_update", "handler", "handler window_update takes a payload that is fixed"),
    ("a fragment without a handler", "    handler: section\n", "", "name: HEADERS", "handler", "nothing handles the fragment of HEADERS"),
    ("a handler without its stream", "{connection: RST_STREAM, block: OTHER, stream: RST_STREAM}", "{connection: RST_STREAM, block: OTHER}",
     "handler: rst_stream", "handler", "handler rst_stream goes by the stream's machine"),
    ("a stream input on stream 0", "{connection: {ACK: PING_ACK, else: PING}, block: OTHER}", "{connection: {ACK: PING_ACK, else: PING}, block: OTHER, stream: UNKNOWN}",
     "stream: UNKNOWN}\n    handler: {ACK: ping_ack", "hollow", "PING never stands on a stream"),
    ("an unknown guard", "if: other_stream", "if: other_streams", "other_streams", "unknown-guard", "unknown guard other_streams"),
    ("a guard of another place", "if: above_last, of: last_stream_id", "if: other_stream", "other_stream, input: GOAWAY_RAISED", "guard", "says nothing about what is raised here"),
    ("a guard about nothing", "if: setting_off, of: ENABLE_PUSH", "if: setting_off", "setting_off, input", "guard", "guard setting_off is about a setting"),
    ("a guard about an unknown setting", "of: ENABLE_PUSH", "of: DISABLE_PUSH", "DISABLE_PUSH", "unknown-setting", "unknown setting DISABLE_PUSH"),
    ("a guard that no frame asks", "[{if: setting_off, of: ENABLE_PUSH, input: PUSH_DISABLED}, {input: PUSH_PROMISE}]", "PUSH_PROMISE",
     "setting_off:", "unused", "no frame asks the guard setting_off"),
    ("a guard that the runtime has not", "  setting_off:", "  moon_full: the moon is full\n  setting_off:", "moon_full", "unknown-guard", "unknown guard moon_full"),
    ("no input if no guard holds", ", {input: PUSH_PROMISE}]", ", {if: flag, of: END_HEADERS, input: PUSH_PROMISE}]", None, "guard", ""),
    ("an input chosen by another flag", "{if: flag, of: END_HEADERS, input: CONTINUATION_END}", "{if: flag, of: ACK, input: CONTINUATION_END}",
     "ACK, input: CONTINUATION_END", "unknown-flag", "unknown flag ACK"),
    ("a stream that no field names", "stream: PRIORITIZED, of: prioritized_stream_id", "stream: PRIORITIZED, of: subject", "subject}", "unknown-field", "unknown field subject"),
    ("a stream that is named twice", "raises: {connection: ALTSVC, block: OTHER, stream: ALTSVC}", "raises: {connection: ALTSVC, block: OTHER, stream: ALTSVC, of: origin_length}",
     "of: origin_length}\n    send", "hollow", "ALTSVC stands on the stream that is stepped"),
    ("a stream error on stream 0", "length: {exactly: 8, conn_error: FRAME_SIZE_ERROR", "length: {exactly: 8, stream_error: FRAME_SIZE_ERROR",
     "FRAME_SIZE_ERROR, cite: rfc9113-6.7-07", "no-stream", "PING stands on no stream that could be reset"),
    ("a stream error that leaves a block undecoded", "padding: {flag: PADDED, conn_error: PROTOCOL_ERROR, cite: rfc9113-6.2-07}",
     "padding: {flag: PADDED, stream_error: PROTOCOL_ERROR, cite: rfc9113-6.2-07}", "PROTOCOL_ERROR, cite: rfc9113-6.2-07", "no-stream",
     "leaves the field block undecoded"),
    ("padding without its octets", "      - {name: data, rest: content}\n      - {name: padding, octets: pad_length, if: PADDED}\n", "      - {name: data, rest: content}\n",
     "padding: {flag: PADDED, conn_error: PROTOCOL_ERROR, cite: rfc9113-6.1-07}", "padding", "a last field of as many octets as pad_length says"),
    ("a stream error for the stream identifier", "{must_be: zero, conn_error: PROTOCOL_ERROR, cite: rfc9113-6.7-06}",
     "{must_be: zero, stream_error: PROTOCOL_ERROR, cite: rfc9113-6.7-06}", "stream_error: PROTOCOL_ERROR, cite: rfc9113-6.7-06", "unknown-key", "unknown key stream_error"),
    ("a verdict beside an input", "length: {exactly: 5, raises: PRIORITY_SIZE}", "length: {exactly: 5, raises: PRIORITY_SIZE, conn_error: FRAME_SIZE_ERROR, cite: rfc9113-6.3-02}",
     "conn_error: FRAME_SIZE_ERROR, cite: rfc9113-6.3-02", "hollow", "the stream machine decides by PRIORITY_SIZE"),
    ("a verdict that any stream meets", "stream_id: {must_be: any}", 'stream_id: {must_be: any, conn_error: PROTOCOL_ERROR, cite: "rfc9113 6.9"}',
     'conn_error: PROTOCOL_ERROR, cite: "rfc9113 6.9"', "hollow", "nothing checks the stream identifier of WINDOW_UPDATE"),
    ("a verdict that a guard has given", CONTINUATION, CONTINUATION.replace("}", ", conn_error: PROTOCOL_ERROR, cite: rfc9113-6.10-04}"),
     "conn_error: PROTOCOL_ERROR, cite: rfc9113-6.10-04", "hollow", "the guard other_stream has judged"),
)


class Front(unittest.TestCase):
    maxDiff = None

    def copy(self, **edits: tuple[tuple[str, str], ...]) -> Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        shutil.copytree(support.ROOT / "spec", root / "spec")
        for name, changes in edits.items():
            path = root / "spec" / f"{name}.yaml"
            text = path.read_text(encoding="utf-8")
            for old, new in changes:
                self.assertIn(old, text)
                text = text.replace(old, new, 1) if old else text.rstrip("\n") + "\n" + new
            path.write_text(text, encoding="utf-8")
        return root

    def test_a_frame_of_any_type_is_rows_alone(self) -> None:
        compiler = os.environ.get("CC", "cc").split()
        if shutil.which(compiler[-1]) is None:
            self.skipTest("no C compiler")
        numbers = (support.ROOT / "spec" / "numbers.yaml").read_text(encoding="utf-8").split("sw_event_kind:\n")[1].split("\n\n")[0]
        count = len(numbers.split("\n"))
        root = self.copy(
            frames=(("", FRAMES),), events=(("\n# as: ", f"{MEMBERS}\n# as: "), ("", EVENTS)),
            numbers=((numbers, f"{numbers}\n    SIGNAL: {count}\n    BELL: {count + 1}"),),
        )
        problems = Problems()
        files = build(root, problems).files
        self.assertFalse(problems, problems.as_text())
        for path, content in files.items():
            render.write(root / path, content)
        runtime = support.ROOT / "runtime"
        sources = [*sorted((root / "generated").glob("*.c")), *sorted(runtime.glob("*/*.c")), support.ROOT / "tests" / "generator" / "front.c"]
        includes = [f"-I{root}/generated/include", f"-I{runtime}/include", f"-iquote{runtime}", f"-iquote{root}/generated"]
        warnings = ["-std=c11", "-O0", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
        done = subprocess.run([*compiler, *warnings, *includes, "-o", root / "front", *sources], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        done = subprocess.run([root / "front"], capture_output=True, text=True, check=False)
        self.assertEqual(done.stdout, EXPECTED, done.stderr)

    def test_what_nothing_decides_is_refused_where_it_stands(self) -> None:
        for what, old, new, needle, code, message in BAD:
            with self.subTest(what):
                root = self.copy(frames=((old, new),))
                problems = Problems()
                self.assertEqual(build(root, problems).files, {}, "nothing is refused")
                found = support.found(problems)
                self.assertEqual({item[0] for item in found}, {code}, problems.as_text())
                self.assertIn(message, found[0][4])
                if needle:
                    self.assertEqual(len(found), 1, problems.as_text())
                    before = (root / "spec" / "frames.yaml").read_text(encoding="utf-8").split(needle)[0].split("\n")
                    self.assertEqual(found[0][1:4], ("spec/frames.yaml", len(before), len(before[-1]) + 1))


if __name__ == "__main__":
    unittest.main()
