"""Every public name of Debian's h2, hpack and hyperframe is here, with the same arguments; and what later versions added."""
from __future__ import annotations

import json
import os
import sys
import typing
import unittest

from tests.python.programs import HERE, run, with_ours

import h2.config
import h2.connection
import h2.events
import hyperframe.frame

# What only h2 itself calls: its machines, its streams' half of each call, and the steps of its pipeline for fields.
INTERNAL = {
    "h2.connection": {"ConnectionInputs"},
    "h2.stream": {"StreamInputs"},
    "h2.utilities": {"normalize_inbound_headers", "normalize_outbound_headers", "validate_headers", "validate_outbound_headers"},
}
INTERNAL_CLASSES = {"H2Stream", "H2StreamStateMachine", "H2ConnectionStateMachine"}
FLAGS = {"client_side", "header_encoding", "normalize_inbound_headers", "normalize_outbound_headers", "validate_inbound_headers",
         "validate_outbound_headers"}


def public(environment: dict[str, str]) -> dict[str, dict[str, typing.Any]]:
    """What names.py finds there."""
    done = run(sys.executable, os.path.join(HERE, "names.py"), env=environment)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return typing.cast(dict[str, dict[str, typing.Any]], json.loads(done.stdout))


class Names(unittest.TestCase):
    def test_all_of_debians_are_here(self) -> None:
        debian, ours = public({key: value for key, value in os.environ.items() if key != "PYTHONPATH"}), public(with_ours())
        count = 0
        for module, names in debian.items():
            for name in names.keys() - INTERNAL.get(module, set()):
                self.assertIn(name, ours[module], f"{module}.{name}")
                count += self.compare(f"{module}.{name}", names[name], ours[module][name])
        self.assertGreater(count, 300)

    def compare(self, name: str, debian: typing.Any, ours: typing.Any) -> int:
        """How many names it looked at."""
        if isinstance(debian, dict) and name.rpartition(".")[2] not in INTERNAL_CLASSES:
            missing = debian.keys() - ours.keys() - (FLAGS if name.endswith("H2Configuration") else set())
            self.assertEqual(missing, set(), name)
            for member, arguments in debian.items():
                if arguments is not None and ours.get(member) is not None and not name.startswith("h2.events"):
                    self.assertEqual([one for one in arguments if one not in ours[member]], [], f"{name}.{member}")
            return len(debian)
        if isinstance(debian, list):
            self.assertEqual([one for one in debian if one not in ours], [], name)
        return 1

    def test_configurations_have_their_options(self) -> None:
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8", split_outbound_cookies=True)
        for flag in FLAGS | {"split_outbound_cookies", "logger", "strict"}:
            self.assertTrue(hasattr(config, flag), flag)
        for flag in FLAGS - {"header_encoding"}:
            with self.assertRaises(ValueError):
                setattr(config, flag, 1)
        for encoding in (True, 1):
            with self.assertRaises(ValueError):
                config.header_encoding = encoding  # type: ignore[assignment]
        config.header_encoding = False  # type: ignore[assignment]
        self.assertIsNone(config.header_encoding)

    def test_events_print_what_they_say(self) -> None:
        event = h2.events.DataReceived(stream_id=1, data=b"x", flow_controlled_length=1)
        self.assertEqual(repr(event), "<DataReceived stream_id:1, flow_controlled_length:1, data:78>")

    def test_frames_are_read_and_written(self) -> None:
        frames = hyperframe.frame
        for frame in (frames.DataFrame(1, b"x", flags=["END_STREAM", "PADDED"], pad_length=3), frames.PriorityFrame(1, 3, 7, True),
                      frames.HeadersFrame(1, b"block", flags=["PRIORITY", "PADDED"], depends_on=3, stream_weight=9, pad_length=1),
                      frames.RstStreamFrame(1, 8), frames.SettingsFrame(settings={4: 5}), frames.PushPromiseFrame(1, 2, b"block"),
                      frames.PingFrame(opaque_data=b"12345678"), frames.GoAwayFrame(last_stream_id=3, error_code=1, additional_data=b"why"),
                      frames.WindowUpdateFrame(1, 9), frames.ContinuationFrame(1, b"block", flags=["END_HEADERS"]),
                      frames.AltSvcFrame(0, b"origin", b"field"), frames.ExtensionFrame(0xEE, 5, 0x7, b"body")):
            octets = frame.serialize()
            read, length = frames.Frame.parse_frame_header(octets[:9])
            read.parse_body(memoryview(octets)[9:])
            self.assertEqual((length, repr(read), read.serialize()), (len(octets) - 9, repr(frame), octets))


if __name__ == "__main__":
    unittest.main()
