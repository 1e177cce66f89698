"""Octets of one direction as frames that can be compared: by stream, field blocks decoded."""
from __future__ import annotations

import typing

import tests.python.support  # noqa: F401  (where our packages are)

from hpack import Decoder
from hyperframe.frame import (ContinuationFrame, DataFrame, Frame, GoAwayFrame, HeadersFrame, PingFrame, PriorityFrame, PushPromiseFrame,
                              RstStreamFrame, SettingsFrame, WindowUpdateFrame)

STREAM_CLOSED = 5
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def split(octets: bytes) -> typing.Iterator[Frame]:
    """Every frame, without the client's preface."""
    view = memoryview(octets.removeprefix(PREFACE))
    while view:
        frame, length = Frame.parse_frame_header(view[:9])
        frame.parse_body(view[9 : 9 + length])
        view = view[9 + length :]
        yield frame


def frames(octets: bytes) -> dict[int, list[typing.Any]]:
    """By stream (0: the connection), what was sent. DIFFERENCES.md says why some are left out: the first SETTINGS frame, WINDOW_UPDATE,
    RST_STREAM with STREAM_CLOSED. Of other SETTINGS frames the last values count."""
    by_stream: dict[int, list[typing.Any]] = {}
    values: dict[int, int] = {}
    decoder, block, first = Decoder(), b"", None
    for place, frame in enumerate(split(octets)):
        if place == 0 or isinstance(frame, WindowUpdateFrame):
            continue
        said: typing.Any
        if isinstance(frame, (HeadersFrame, PushPromiseFrame, ContinuationFrame)):
            block += frame.data
            first = frame if not isinstance(frame, ContinuationFrame) else first
            if "END_HEADERS" not in frame.flags or first is None:
                continue
            fields = [tuple(field) for field in decoder.decode(block, raw=True)]
            block = b""
            said = (type(first).__name__, "END_STREAM" in first.flags, getattr(first, "promised_stream_id", 0), fields)
        elif isinstance(frame, DataFrame):
            said = ("DataFrame", frame.data, frame.pad_length, "END_STREAM" in frame.flags)
        elif isinstance(frame, (RstStreamFrame, GoAwayFrame)):
            if frame.error_code == STREAM_CLOSED:
                continue
            said = (type(frame).__name__, frame.error_code)
        elif isinstance(frame, SettingsFrame):
            values.update(frame.settings)
            continue
        elif isinstance(frame, PingFrame):
            said = ("PingFrame", "ACK" in frame.flags, frame.opaque_data)
        else:
            said = (type(frame).__name__, getattr(frame, "body", getattr(frame, "stream_weight", None)))
        by_stream.setdefault(frame.stream_id, []).append(said)
    by_stream.setdefault(0, []).append(("Settings", sorted(values.items())))
    return by_stream


__all__ = ["PriorityFrame", "frames", "split"]
