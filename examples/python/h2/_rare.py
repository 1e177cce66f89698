"""Called by the C half for what happens seldom: exceptions, and frames of unknown types."""
from __future__ import annotations

import typing

from hyperframe.frame import ExtensionFrame

from . import exceptions
from .errors import ErrorCodes, _error_code_from_int

if typing.TYPE_CHECKING:
    from .connection import H2Connection
    from .events import Event

# What a refused call is, by the name of its status.
_REFUSED: dict[str, type[exceptions.H2Error]] = {
    "RFC1122": exceptions.RFC1122Error,
    "STREAM_LIMIT": exceptions.TooManyStreamsError,
    "NO_STREAM_ID": exceptions.NoAvailableStreamIDError,
    "FLOW_CONTROL": exceptions.FlowControlError,
    "FRAME_SIZE_ERROR": exceptions.FrameTooLargeError,
}


def refused(connection: H2Connection, status: str, stream_id: int, rule: str, cite: str, why: str) -> exceptions.H2Error:
    """The exception for a call that statewire refused, which changed nothing."""
    error: exceptions.H2Error
    if status == "NO_STREAM":
        error = exceptions.NoSuchStreamError(stream_id)
    elif status == "ID_TOO_LOW":
        error = exceptions.StreamIDTooLowError(stream_id, connection.highest_outbound_stream_id)
    elif status == "STREAM_CLOSED":
        error = exceptions.StreamClosedError(stream_id)
    elif status == "SETTINGS_VALUE":
        error = exceptions.InvalidSettingsValueError(why, ErrorCodes.PROTOCOL_ERROR)
    else:
        error = _REFUSED.get(status, exceptions.ProtocolError)(f"{why} [{status}]")
    error.rule, error.cite = rule, cite
    return error


_ENDED: dict[int, type[exceptions.ProtocolError]] = {
    ErrorCodes.FLOW_CONTROL_ERROR: exceptions.FlowControlError,
    ErrorCodes.FRAME_SIZE_ERROR: exceptions.FrameTooLargeError,
    ErrorCodes.ENHANCE_YOUR_CALM: exceptions.DenialOfServiceError,
}


def ended(error: int, stream_id: int, cite: str, why: str, events: list[Event]) -> exceptions.ProtocolError:
    """The exception for a connection error: GOAWAY is in the output. `events` came before it in the same octets."""
    exception: exceptions.ProtocolError
    if error == ErrorCodes.STREAM_CLOSED:
        exception = exceptions.StreamClosedError(stream_id)
    else:
        exception = _ENDED.get(error, exceptions.ProtocolError)(f"{why} [{cite}]")
    exception.error_code = _error_code_from_int(error)
    exception.cite = cite
    exception.events = events
    return exception


def unknown_frame(kind: int, flags: int, stream_id: int, body: bytes) -> ExtensionFrame:
    """A frame that neither h2 nor statewire has a use for."""
    return ExtensionFrame(type=kind, stream_id=stream_id, flag_byte=flags, body=body)
