"""hyperframe: octets as those of Debian's, and its errors beside those that the C library finds."""
from __future__ import annotations

import struct
import unittest

from hypothesis import given, settings
from hypothesis import strategies as st

import tests.python.support  # noqa: F401  (where our packages are)

import _statewire
from hyperframe.exceptions import HyperframeError, InvalidDataError, InvalidFrameError, InvalidPaddingError, UnknownFrameError
from hyperframe.flags import Flags
from hyperframe.frame import DataFrame, Frame, GoAwayFrame, HeadersFrame, PingFrame, SettingsFrame, WindowUpdateFrame

# What a frame says by itself and hyperframe does not look at, or leaves to h2.
LEFT_TO_H2 = ("settings", "window_update", "priority", "altsvc", "origin", "headers_dependency", "recv ")
PAYLOADS = st.one_of(st.binary(max_size=12), st.integers(0, 2**32 - 1).map(lambda value: struct.pack(">L", value)), st.just(bytes(8)))


class Frames(unittest.TestCase):
    @settings(max_examples=400, deadline=None, derandomize=True, database=None)
    @given(st.sampled_from(range(10)), st.sampled_from([0, 1, 4, 8, 9, 0x20, 0x28]), st.sampled_from([0, 1, 2]), PAYLOADS)
    def test_what_hyperframe_refuses_the_library_refuses(self, kind: int, flags: int, stream_id: int, payload: bytes) -> None:
        octets = struct.pack(">HBBBL", 0, len(payload), kind, flags, stream_id) + payload
        error = _statewire.frame_error(octets)
        try:
            frame, _ = Frame.parse_frame_header(octets[:9])
            frame.parse_body(memoryview(payload))
        except HyperframeError as found:
            promise = kind == 5 and "promised stream id" in str(found)  # whose streams are odd is not for the frame to say
            self.assertTrue(error is not None or promise, f"{found!r} for {octets.hex()}")
        else:
            self.assertTrue(error is None or any(part in error[0] for part in LEFT_TO_H2), f"{error} for {octets.hex()}")

    def test_a_frame_in_words(self) -> None:
        frame = HeadersFrame(1, b"\x82\x86", flags=["END_STREAM", "END_HEADERS"])
        self.assertEqual(frame.describe().splitlines()[:2], ["HEADERS frame <length=2, flags=0x05, stream_id=1>",
                                                             "          ; END_STREAM | END_HEADERS"])
        self.assertEqual(WindowUpdateFrame(1, 5).error(), None)
        error = WindowUpdateFrame(0, 0).error()
        self.assertEqual(error[3] if error else None, 1)

    def test_each_kind_of_error(self) -> None:
        with self.assertRaises(InvalidDataError):
            DataFrame(0)
        with self.assertRaises(InvalidDataError):
            SettingsFrame(1)
        with self.assertRaises(InvalidDataError):
            SettingsFrame(settings={1: 1}, flags=["ACK"])
        with self.assertRaises(ValueError):
            PingFrame(flags=["END_STREAM"])
        with self.assertRaises(InvalidFrameError):
            Frame.parse_frame_header(b"short")
        with self.assertRaises(UnknownFrameError) as caught:
            Frame.parse_frame_header(b"\0\0\2\xee\0\0\0\0\1", strict=True)
        self.assertEqual((caught.exception.frame_type, caught.exception.length), (0xEE, 2))
        frame = DataFrame(1, flags=["PADDED"])
        with self.assertRaises(InvalidPaddingError):
            frame.parse_body(memoryview(b"\x05abc"))
        with self.assertRaises(InvalidFrameError):
            GoAwayFrame().parse_body(memoryview(b"short"))

    def test_flags_are_those_of_the_type(self) -> None:
        flags = Flags(DataFrame.defined_flags)
        flags.add("PADDED")
        self.assertEqual((list(flags), len(flags), "PADDED" in flags), (["PADDED"], 1, True))
        flags.discard("PADDED")
        with self.assertRaises(ValueError):
            flags.add("ACK")


if __name__ == "__main__":
    unittest.main()
