"""Events: what a member may hold, and what the event of a frame is filled from. What does not fit is refused where it stands."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

import support

from codegen.diagnostics import Problems
from codegen.project import build

# what is wrong, text to replace in spec/events.yaml, replacement, text at which the problem stands, code, message
CASES = (
    ("a number that is too narrow", "{name: last_stream_id, type: u32,", "{name: last_stream_id, type: u16,", "{name: last_stream_id", "event",
     "goaway.last_stream_id cannot be filled from a frame GOAWAY"),
    ("a field that the frame has not", "from: error_code", "from: code", "{name: error,          type: u32, from: code", "event",
     "goaway.error cannot be filled from a frame GOAWAY"),
    ("octets of a number", "{name: debug,          type: octets, lives: event, from: additional_debug_data", "{name: debug,          type: octets, lives: event, from: error_code",
     "{name: debug, ", "event", "goaway.debug cannot be filled from a frame GOAWAY"),
    ("a length of a number", "length_of: additional_debug_data", "length_of: error_code", "{name: debug_length", "event",
     "goaway.debug_length cannot be filled from a frame GOAWAY"),
    ("as many octets as the frame has not", "octets: 8,", "octets: 7,", "{name: opaque", "event", "ping.opaque cannot be filled from a frame PING"),
    ("a frame that is none", "frame: GOAWAY", "frame: GO_AWAY", "GO_AWAY", "unknown-frame", "unknown frame GO_AWAY"),
    ("a flag that the frame has not", "if: ACK", "if: END_STREAM", "END_STREAM, about: \"Our PING", "unknown-flag", "unknown flag END_STREAM"),
    ("two events of one frame", "frame: PING, if: ACK", "frame: PING", "PING, about: \"Our PING", "event", "a frame is one event, or with a flag another of the same member"),
    ("an event of a frame without a member", "as: priority,     frame: PRIORITY", "frame: PRIORITY", "PRIORITY, shown", "event",
     "event PRIORITY of a frame has no member to be filled"),
    ("a member that is none", "as: limit,", "as: limits,", "limits,        about", "unknown-member", "unknown member limits"),
    ("a pointer that lives nobody knows how long", "type: text, lives: static, about: a sentence", "type: text, about: a sentence", "text, about: a sentence", "type", "text needs `lives`"),
    ("a number that lives", "{name: count,       type: size}", "{name: count, type: size, lives: event}", "size, lives", "type", "size points to nothing that could live"),
    ("octets in place without a number", "type: opaque, octets: 8", "type: opaque", "opaque, from", "type",
     "octets in place, and nothing else, have type opaque and a number of them"),
    ("a struct that is none", "struct: priority", "struct: signal", "priority, about: with SW_EVENT_FLAG_PRIORITY", "type", "no member has the struct priority"),
    ("an event that a handler decides on", "frame: GOAWAY,", "frame: GOAWAY, shown: always,", "shown: always, about: \"The peer takes", "hollow",
     "the stream's machine does not decide whether GOAWAY is shown"),
    ("a flag twice", "TOO_LARGE,  bit: 2", "TOO_LARGE,  bit: 1", "1,  about: \"HEADERS, PUSH_PROMISE: fields", "duplicate", "bit 1 was already given"),
)


class Events(unittest.TestCase):
    def build(self, old: str, new: str, root: Path) -> tuple[Problems, dict[str, bytes]]:
        shutil.copytree(support.ROOT / "spec", root / "spec")
        path = root / "spec" / "events.yaml"
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        problems = Problems()
        return problems, build(root, problems).files

    def test_what_does_not_fit_is_refused_where_it_stands(self) -> None:
        for what, old, new, needle, code, message in CASES:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                problems, files = self.build(old, new, Path(folder))
                self.assertEqual(files, {})
                before = Path(folder, "spec", "events.yaml").read_text(encoding="utf-8").split(needle)[0].split("\n")
                found = [item[:5] for item in support.found(problems)]
                self.assertIn((code, "spec/events.yaml", len(before), len(before[-1]) + 1, message), found)

    def test_a_member_more_is_documented_and_filled(self) -> None:
        old = "- {name: debug_length,   type: size, length_of: additional_debug_data}"
        with tempfile.TemporaryDirectory() as folder:
            problems, files = self.build(old, old + "\n      - {name: flags, type: u8, from: flags, about: of the frame}", Path(folder))
            self.assertFalse(problems, problems.as_text())
            self.assertRegex(files["generated/include/statewire/events.h"], rb"uint8_t flags; +/\* of the frame \*/")
            self.assertIn(b"event->as.goaway.flags = header->flags;", files["generated/frame_events.h"])
            self.assertIn(b"| flags | u8 | of the frame | - | flags |", files["generated/audit/events.md"])


if __name__ == "__main__":
    unittest.main()
