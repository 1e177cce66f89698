"""What frames have in common: header, flags, padding, the priority fields of RFC 7540."""
from __future__ import annotations

import binascii
import struct
import typing

import _statewire

from .exceptions import InvalidDataError, InvalidFrameError, InvalidPaddingError, UnknownFrameError
from .flags import Flag, Flags

FRAME_MAX_LEN = 2**14
FRAME_MAX_ALLOWED_LEN = 2**24 - 1
STREAM_ASSOC_HAS_STREAM = "has-stream"
STREAM_ASSOC_NO_STREAM = "no-stream"
STREAM_ASSOC_EITHER = "either"

Octets = bytes | bytearray | memoryview


class Frame:
    """One frame. Types are subclasses with `type`, `defined_flags` and `stream_association`."""

    defined_flags: typing.ClassVar[list[Flag]] = []
    type: int | None = None
    stream_association: str | None = None
    types: typing.ClassVar[dict[int, typing.Type[Frame]]] = {}

    def __init_subclass__(cls, **keywords: typing.Any) -> None:
        super().__init_subclass__(**keywords)
        if isinstance(cls.__dict__.get("type"), int):
            Frame.types[typing.cast(int, cls.type)] = cls

    def __init__(self, stream_id: int, flags: typing.Iterable[str] = ()) -> None:
        self.stream_id = stream_id
        self.flags = Flags(self.defined_flags)
        self.body_len = 0
        for flag in flags:
            self.flags.add(flag)
        if not self.stream_id and self.stream_association == STREAM_ASSOC_HAS_STREAM:
            raise InvalidDataError(f"Stream ID must be non-zero for {type(self).__name__}")
        if self.stream_id and self.stream_association == STREAM_ASSOC_NO_STREAM:
            raise InvalidDataError(f"Stream ID must be zero for {type(self).__name__} with stream_id={self.stream_id}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(stream_id={self.stream_id}, flags={self.flags!r}): {self._body_repr()}"

    def _body_repr(self) -> str:
        return _raw_data_repr(self.serialize_body())

    def describe(self) -> str:
        """The frame in words, of several lines, as nghttp shows it."""
        return _statewire.frame_describe(self.serialize())

    def error(self) -> tuple[str, str, str, int, int] | None:
        """What a connection would find wrong with the frame: (rule, paragraph, sentence, error code, octet), or None."""
        return _statewire.frame_error(self.serialize())

    @staticmethod
    def explain(data: Octets) -> tuple[Frame, int]:
        """Print what a frame says; the frame and the length of its payload."""
        frame, length = Frame.parse_frame_header(data[:9])
        frame.parse_body(memoryview(data)[9:])
        print(frame)
        return frame, length

    @staticmethod
    def parse_frame_header(header: Octets, strict: bool = False) -> tuple[Frame, int]:
        """A frame without its payload, and how long that is. strict: UnknownFrameError instead of an ExtensionFrame."""
        try:
            high, low, kind, flags, stream_id = struct.unpack(">HBBBL", header)
        except struct.error:
            raise InvalidFrameError("Invalid frame header") from None
        length = high << 8 | low
        stream_id &= 2**31 - 1
        frame: Frame
        if kind in Frame.types:
            frame = Frame.types[kind](stream_id)
        elif strict:
            raise UnknownFrameError(kind, length)
        else:
            frame = ExtensionFrame(type=kind, stream_id=stream_id)
        frame.parse_flags(flags)
        return frame, length

    def parse_flags(self, flag_byte: int) -> Flags:
        """Set the flags that the type defines; others are dropped."""
        for name, bit in self.defined_flags:
            if flag_byte & bit:
                self.flags.add(name)
        return self.flags

    def _flag_byte(self) -> int:
        return sum(bit for name, bit in self.defined_flags if name in self.flags)

    def serialize(self) -> bytes:
        """The whole frame."""
        body = self.serialize_body()
        self.body_len = len(body)
        stream_id = self.stream_id & 2**31 - 1
        return struct.pack(">HBBBL", len(body) >> 8 & 0xFFFF, len(body) & 0xFF, self.type, self._flag_byte(), stream_id) + body

    def serialize_body(self) -> bytes:
        """The payload."""
        raise NotImplementedError

    def parse_body(self, data: memoryview) -> None:
        """Read the payload, all of it."""
        raise NotImplementedError


class Padding:
    """Frames that may be padded."""

    flags: Flags

    def __init__(self, stream_id: int, pad_length: int = 0, **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)  # type: ignore[call-arg]
        self.pad_length = pad_length

    def serialize_padding_data(self) -> bytes:
        """The octet that says how much."""
        return bytes([self.pad_length]) if "PADDED" in self.flags else b""

    def parse_padding_data(self, data: Octets) -> int:
        """Read that octet; how many octets it was."""
        if "PADDED" not in self.flags:
            return 0
        if not data:
            raise InvalidFrameError("Invalid Padding data")
        self.pad_length = data[0]
        return 1

    @property
    def total_padding(self) -> int:
        """Its old name."""
        return self.pad_length

    def _padding(self) -> bytes:
        return bytes(self.pad_length) if "PADDED" in self.flags else b""

    def _unpadded(self, data: Octets, offset: int) -> bytes:
        if self.pad_length and self.pad_length >= len(data):
            raise InvalidPaddingError("Padding is too long.")
        return bytes(data[offset : len(data) - self.pad_length])


class Priority:
    """Frames that may have the deprecated priority fields."""

    flags: Flags

    def __init__(
        self, stream_id: int, depends_on: int = 0, stream_weight: int = 0, exclusive: bool = False, **kwargs: typing.Any
    ) -> None:
        super().__init__(stream_id, **kwargs)  # type: ignore[call-arg]
        self.depends_on = depends_on
        self.stream_weight = stream_weight
        self.exclusive = exclusive

    def serialize_priority_data(self) -> bytes:
        """The five octets."""
        return struct.pack(">LB", self.depends_on | (2**31 if self.exclusive else 0), self.stream_weight)

    def parse_priority_data(self, data: Octets) -> int:
        """Read them; how many they were."""
        try:
            self.depends_on, self.stream_weight = struct.unpack(">LB", data[:5])
        except struct.error:
            raise InvalidFrameError("Invalid Priority data") from None
        self.exclusive = bool(self.depends_on >> 31)
        self.depends_on &= 2**31 - 1
        return 5


class ExtensionFrame(Frame):
    """A frame of another type, kept octet for octet."""

    stream_association = STREAM_ASSOC_EITHER

    def __init__(self, type: int, stream_id: int, flag_byte: int = 0x0, body: bytes = b"", **kwargs: typing.Any) -> None:
        super().__init__(stream_id, **kwargs)
        self.type = type
        self.flag_byte = flag_byte
        self.body = body

    def _body_repr(self) -> str:
        return f"type={self.type}, flag_byte={self.flag_byte}, body={_raw_data_repr(self.body)}"

    def parse_flags(self, flag_byte: int) -> Flags:
        """Keep all bits."""
        self.flag_byte = flag_byte
        return self.flags

    def _flag_byte(self) -> int:
        return self.flag_byte

    def serialize_body(self) -> bytes:
        """The payload."""
        return self.body

    def parse_body(self, data: memoryview) -> None:
        """Keep the payload."""
        self.body = bytes(data)
        self.body_len = len(self.body)


def _raw_data_repr(data: bytes | None) -> str:
    if not data:
        return "None"
    shown = binascii.hexlify(data).decode("ascii")
    return f"<hex:{shown[:20]}{'...' if len(shown) > 20 else ''}>"
