"""The frame types of RFC 9113 6, and ALTSVC (RFC 7838)."""
from __future__ import annotations

import struct
import typing

from .base import (
    FRAME_MAX_ALLOWED_LEN,
    FRAME_MAX_LEN,
    STREAM_ASSOC_EITHER,
    STREAM_ASSOC_HAS_STREAM,
    STREAM_ASSOC_NO_STREAM,
    ExtensionFrame,
    Frame,
    Padding,
    Priority,
    _raw_data_repr,
)
from .exceptions import InvalidDataError, InvalidFrameError
from .flags import Flag

_END_STREAM = Flag("END_STREAM", 0x01)
_ACK = Flag("ACK", 0x01)
_END_HEADERS = Flag("END_HEADERS", 0x04)
_PADDED = Flag("PADDED", 0x08)
_PRIORITY = Flag("PRIORITY", 0x20)


class DataFrame(Padding, Frame):
    """Content."""

    defined_flags = [_END_STREAM, _PADDED]
    type = 0x0
    stream_association = STREAM_ASSOC_HAS_STREAM

    def __init__(self, stream_id: int, data: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.data = data

    def serialize_body(self) -> bytes:
        """The payload."""
        return self.serialize_padding_data() + bytes(self.data) + self._padding()

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        self.data = self._unpadded(data, self.parse_padding_data(data))
        self.body_len = len(data)

    @property
    def flow_controlled_length(self) -> int:
        """Octets of the windows that it takes."""
        return len(self.data) + (self.pad_length + 1 if "PADDED" in self.flags else 0)


class PriorityFrame(Priority, Frame):
    """The deprecated priority of a stream."""

    type = 0x2
    stream_association = STREAM_ASSOC_HAS_STREAM

    def _body_repr(self) -> str:
        return f"exclusive={self.exclusive}, depends_on={self.depends_on}, stream_weight={self.stream_weight}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return self.serialize_priority_data()

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) > 5:
            raise InvalidFrameError(f"PRIORITY must have 5 byte body: actual length {len(data)}.")
        self.parse_priority_data(data)
        self.body_len = 5


class RstStreamFrame(Frame):
    """Ends a stream."""

    type = 0x3
    stream_association = STREAM_ASSOC_HAS_STREAM

    def __init__(self, stream_id: int, error_code: int = 0, **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.error_code = error_code

    def _body_repr(self) -> str:
        return f"error_code={self.error_code}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return struct.pack(">L", self.error_code)

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) != 4:
            raise InvalidFrameError(f"RST_STREAM must have 4 byte body: actual length {len(data)}.")
        (self.error_code,) = struct.unpack(">L", data)
        self.body_len = 4


class SettingsFrame(Frame):
    """Settings of the sender."""

    defined_flags = [_ACK]
    type = 0x4
    stream_association = STREAM_ASSOC_NO_STREAM

    HEADER_TABLE_SIZE = 0x01
    ENABLE_PUSH = 0x02
    MAX_CONCURRENT_STREAMS = 0x03
    INITIAL_WINDOW_SIZE = 0x04
    MAX_FRAME_SIZE = 0x05
    MAX_HEADER_LIST_SIZE = 0x06
    ENABLE_CONNECT_PROTOCOL = 0x08

    def __init__(self, stream_id: int = 0, settings: dict[int, int] | None = None, **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        if settings and "ACK" in self.flags:
            raise InvalidDataError("Settings must be empty if ACK flag is set.")
        self.settings = settings or {}

    def _body_repr(self) -> str:
        return f"settings={self.settings}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return b"".join(struct.pack(">HL", setting & 0xFF, value) for setting, value in self.settings.items())

    def parse_body(self, data: memoryview) -> None:
        """Read the payload; of a setting that is named twice, the last value counts."""
        if "ACK" in self.flags and len(data) > 0:
            raise InvalidDataError(f"SETTINGS ack frame must not have payload: got {len(data)} bytes")
        if len(data) % 6:
            raise InvalidFrameError("Invalid SETTINGS body")
        self.settings.update((setting, value) for setting, value in struct.iter_unpack(">HL", data))
        self.body_len = len(data)


class PushPromiseFrame(Padding, Frame):
    """Promises a request."""

    defined_flags = [_END_HEADERS, _PADDED]
    type = 0x5
    stream_association = STREAM_ASSOC_HAS_STREAM

    def __init__(self, stream_id: int, promised_stream_id: int = 0, data: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.promised_stream_id = promised_stream_id
        self.data = data

    def _body_repr(self) -> str:
        return f"promised_stream_id={self.promised_stream_id}, data={_raw_data_repr(self.data)}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return self.serialize_padding_data() + struct.pack(">L", self.promised_stream_id) + self.data + self._padding()

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        offset = self.parse_padding_data(data)
        if len(data) < offset + 4:
            raise InvalidFrameError("Invalid PUSH_PROMISE body")
        (promised,) = struct.unpack_from(">L", data, offset)
        self.promised_stream_id = promised & 2**31 - 1
        self.data = self._unpadded(data, offset + 4)
        self.body_len = len(data)
        if self.promised_stream_id == 0 or self.promised_stream_id % 2:
            raise InvalidDataError(f"Invalid PUSH_PROMISE promised stream id: {self.promised_stream_id}")


class PingFrame(Frame):
    """Asks for an answer with the same octets."""

    defined_flags = [_ACK]
    type = 0x6
    stream_association = STREAM_ASSOC_NO_STREAM

    def __init__(self, stream_id: int = 0, opaque_data: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.opaque_data = opaque_data

    def _body_repr(self) -> str:
        return f"opaque_data={self.opaque_data!r}"

    def serialize_body(self) -> bytes:
        """The payload, filled up with zeros."""
        if len(self.opaque_data) > 8:
            raise InvalidFrameError(f"PING frame may not have more than 8 bytes of data, got {len(self.opaque_data)}")
        return self.opaque_data.ljust(8, b"\0")

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) != 8:
            raise InvalidFrameError(f"PING frame must have 8 byte length: got {len(data)}")
        self.opaque_data = bytes(data)
        self.body_len = 8


class GoAwayFrame(Frame):
    """No streams above the last one are taken any more."""

    type = 0x7
    stream_association = STREAM_ASSOC_NO_STREAM

    def __init__(
        self, stream_id: int = 0, last_stream_id: int = 0, error_code: int = 0, additional_data: bytes = b"", **kwargs: typing.Any
    ) -> None:
        super().__init__(stream_id, **kwargs)
        self.last_stream_id = last_stream_id
        self.error_code = error_code
        self.additional_data = additional_data

    def _body_repr(self) -> str:
        return f"last_stream_id={self.last_stream_id}, error_code={self.error_code}, additional_data={self.additional_data!r}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return struct.pack(">LL", self.last_stream_id & 2**31 - 1, self.error_code) + self.additional_data

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) < 8:
            raise InvalidFrameError("Invalid GOAWAY body.")
        last, self.error_code = struct.unpack(">LL", data[:8])
        self.last_stream_id = last & 2**31 - 1
        self.additional_data = bytes(data[8:])
        self.body_len = len(data)


class WindowUpdateFrame(Frame):
    """Adds to a window."""

    type = 0x8
    stream_association = STREAM_ASSOC_EITHER

    def __init__(self, stream_id: int, window_increment: int = 0, **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.window_increment = window_increment

    def _body_repr(self) -> str:
        return f"window_increment={self.window_increment}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return struct.pack(">L", self.window_increment & 2**31 - 1)

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) != 4:
            raise InvalidFrameError(f"WINDOW_UPDATE frame must have 4 byte length: got {len(data)}")
        (increment,) = struct.unpack(">L", data)
        self.window_increment = increment & 2**31 - 1
        if not self.window_increment:
            raise InvalidDataError("WINDOW_UPDATE increment must be between 1 to 2^31-1")
        self.body_len = 4


class HeadersFrame(Padding, Priority, Frame):
    """Opens a stream, with the beginning of a field block."""

    defined_flags = [_END_STREAM, _END_HEADERS, _PADDED, _PRIORITY]
    type = 0x1
    stream_association = STREAM_ASSOC_HAS_STREAM

    def __init__(self, stream_id: int, data: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.data = data

    def _body_repr(self) -> str:
        return (
            f"exclusive={self.exclusive}, depends_on={self.depends_on}, stream_weight={self.stream_weight}, "
            f"data={_raw_data_repr(self.data)}"
        )

    def serialize_body(self) -> bytes:
        """The payload."""
        priority = self.serialize_priority_data() if "PRIORITY" in self.flags else b""
        return self.serialize_padding_data() + priority + self.data + self._padding()

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        offset = self.parse_padding_data(data)
        if "PRIORITY" in self.flags:
            offset += self.parse_priority_data(data[offset:])
        self.data = self._unpadded(data, offset)
        self.body_len = len(data)


class ContinuationFrame(Frame):
    """Goes on with a field block."""

    defined_flags = [_END_HEADERS]
    type = 0x9
    stream_association = STREAM_ASSOC_HAS_STREAM

    def __init__(self, stream_id: int, data: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.data = data

    def _body_repr(self) -> str:
        return f"data={_raw_data_repr(self.data)}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return self.data

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        self.data = bytes(data)
        self.body_len = len(data)


class AltSvcFrame(Frame):
    """Says where else an origin is served."""

    type = 0xA
    stream_association = STREAM_ASSOC_EITHER

    def __init__(self, stream_id: int, origin: bytes = b"", field: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        if not isinstance(origin, bytes) or not isinstance(field, bytes):
            raise InvalidDataError("AltSvc origin and field must be bytes")
        self.origin = origin
        self.field = field

    def _body_repr(self) -> str:
        return f"origin={self.origin!r}, field={self.field!r}"

    def serialize_body(self) -> bytes:
        """The payload."""
        return struct.pack(">H", len(self.origin)) + self.origin + self.field

    def parse_body(self, data: memoryview) -> None:
        """Read the payload."""
        if len(data) < 2 or len(data) < 2 + struct.unpack(">H", data[:2])[0]:
            raise InvalidFrameError("Invalid ALTSVC frame body.")
        (length,) = struct.unpack(">H", data[:2])
        self.origin = bytes(data[2 : 2 + length])
        self.field = bytes(data[2 + length :])
        self.body_len = len(data)


FRAMES: dict[int, type[Frame]] = Frame.types

__all__ = [
    "FRAMES", "FRAME_MAX_ALLOWED_LEN", "FRAME_MAX_LEN", "AltSvcFrame", "ContinuationFrame", "DataFrame", "ExtensionFrame", "Frame",
    "GoAwayFrame", "HeadersFrame", "PingFrame", "PriorityFrame", "PushPromiseFrame", "RstStreamFrame", "SettingsFrame",
    "WindowUpdateFrame",
]
