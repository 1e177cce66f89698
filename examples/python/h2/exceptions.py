"""What calls raise. Every exception that statewire decided has `rule` and `cite`, and after receive_data() `events`: those of the octets before."""
from __future__ import annotations

import typing

from .errors import ErrorCodes

if typing.TYPE_CHECKING:
    from .events import Event


class H2Error(Exception):
    """The root of all."""

    rule: str = ""  # the check that refused, as in the audit tables
    cite: str = ""  # the paragraph, as "rfc9113-5.1-08"


class ProtocolError(H2Error):
    """HTTP/2 does not allow it."""

    error_code: ErrorCodes | int = ErrorCodes.PROTOCOL_ERROR
    events: list[Event] = []  # received in the same call, before the error


class FrameTooLargeError(ProtocolError):
    """A frame is larger than its receiver takes."""

    error_code = ErrorCodes.FRAME_SIZE_ERROR


class FrameDataMissingError(ProtocolError):
    """A frame is shorter than its type needs."""

    error_code = ErrorCodes.FRAME_SIZE_ERROR


class TooManyStreamsError(ProtocolError):
    """More streams than the other end allows."""


class FlowControlError(ProtocolError):
    """A window does not allow it."""

    error_code = ErrorCodes.FLOW_CONTROL_ERROR


class StreamIDTooLowError(ProtocolError):
    """A stream's identifier is below one that was used."""

    def __init__(self, stream_id: int, max_stream_id: int) -> None:
        self.stream_id = stream_id
        self.max_stream_id = max_stream_id

    def __str__(self) -> str:
        return f"StreamIDTooLowError: {self.stream_id} is lower than {self.max_stream_id}"


class NoAvailableStreamIDError(ProtocolError):
    """Every identifier is used up: a new connection is needed."""


class NoSuchStreamError(ProtocolError):
    """A stream was never opened."""

    def __init__(self, stream_id: int) -> None:
        self.stream_id = stream_id


class StreamClosedError(NoSuchStreamError):
    """A stream is over."""

    error_code = ErrorCodes.STREAM_CLOSED

    def __init__(self, stream_id: int) -> None:
        super().__init__(stream_id)
        self._events: list[Event] = []


class InvalidSettingsValueError(ProtocolError, ValueError):
    """A setting may not have this value."""

    def __init__(self, msg: str, error_code: ErrorCodes | int) -> None:
        super().__init__(msg)
        self.error_code = error_code


class InvalidBodyLengthError(ProtocolError):
    """Content is not as long as content-length said."""

    def __init__(self, expected: int, actual: int) -> None:
        self.expected_length = expected
        self.actual_length = actual

    def __str__(self) -> str:
        return f"InvalidBodyLengthError: Expected {self.expected_length} bytes, received {self.actual_length}"


class UnsupportedFrameError(ProtocolError):
    """Never raised; programs may name it."""


class RFC1122Error(H2Error):
    """Lawful, and still refused: a server that sends priorities."""


class DenialOfServiceError(ProtocolError):
    """The peer costs more than a limit allows."""

    error_code = ErrorCodes.ENHANCE_YOUR_CALM


__all__ = [
    "DenialOfServiceError", "FlowControlError", "FrameDataMissingError", "FrameTooLargeError", "H2Error", "InvalidBodyLengthError",
    "InvalidSettingsValueError", "NoAvailableStreamIDError", "NoSuchStreamError", "ProtocolError", "RFC1122Error", "StreamClosedError",
    "StreamIDTooLowError", "TooManyStreamsError", "UnsupportedFrameError",
]
