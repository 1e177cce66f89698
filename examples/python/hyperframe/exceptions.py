"""What is wrong with a frame."""
from __future__ import annotations


class HyperframeError(Exception):
    """The root of all."""


class UnknownFrameError(HyperframeError):
    """A frame of a type that hyperframe does not know, read with `strict`."""

    def __init__(self, frame_type: int, length: int) -> None:
        self.frame_type = frame_type
        self.length = length

    def __str__(self) -> str:
        return f"UnknownFrameError: Unknown frame type 0x{self.frame_type:X} received, length {self.length} bytes"


class InvalidPaddingError(HyperframeError):
    """More padding than payload."""


class InvalidFrameError(HyperframeError):
    """A payload that is too short or too long."""


class InvalidDataError(HyperframeError):
    """A field of a frame that may not have this value."""
