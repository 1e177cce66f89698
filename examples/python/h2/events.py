"""What receive_data() returns. The C half makes these objects and sets only what differs from the defaults here."""
from __future__ import annotations

import typing
from dataclasses import dataclass

from hpack import HeaderTuple

from .errors import ErrorCodes, _error_code_from_int
from .settings import ChangedSetting, SettingCodes, _setting_code_from_int

if typing.TYPE_CHECKING:
    from hyperframe.frame import Frame

Headers = list[HeaderTuple]


_SHOWN = 20  # octets of what may be long


def _text(name: str, value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace") if name in ("origin", "field_value") else value[:_SHOWN].hex()
    return f"{name}:{value}"


class Event:
    """The base of all events."""

    _shown: typing.ClassVar[tuple[str, ...]] = ()

    def __repr__(self) -> str:
        shown = ", ".join(_text(name, getattr(self, name)) for name in self._shown)
        return f"<{type(self).__name__}{' ' if shown else ''}{shown}>"


@dataclass(kw_only=True, repr=False)
class _Section(Event):
    _shown = ("stream_id", "headers",)
    stream_id: int = 0
    headers: Headers = None  # type: ignore[assignment]
    stream_ended: StreamEnded | None = None
    priority_updated: PriorityUpdated | None = None


class RequestReceived(_Section):
    """A request's field section is complete."""


class ResponseReceived(_Section):
    """A final response's field section is complete."""


class TrailersReceived(_Section):
    """Fields after the content."""


@dataclass(kw_only=True, repr=False)
class InformationalResponseReceived(Event):
    """A response with a status of 1xx."""

    _shown = ("stream_id", "headers",)
    stream_id: int = 0
    headers: Headers = None  # type: ignore[assignment]
    priority_updated: PriorityUpdated | None = None


@dataclass(kw_only=True, repr=False)
class DataReceived(Event):
    """Content; pass flow_controlled_length to acknowledge_received_data()."""

    _shown = ("stream_id", "flow_controlled_length", "data",)
    stream_id: int = 0
    data: bytes = b""
    flow_controlled_length: int = 0
    stream_ended: StreamEnded | None = None


@dataclass(kw_only=True, repr=False)
class WindowUpdated(Event):
    """More may be sent: on a stream, or with stream_id 0 on the connection."""

    _shown = ("stream_id", "delta",)
    stream_id: int = 0
    delta: int = 0


class _SettingsEvent(Event):
    changed_settings: dict[int, ChangedSetting]

    def __init__(self, changed_settings: dict[int, ChangedSetting] | None = None) -> None:
        self.changed_settings = {} if changed_settings is None else changed_settings

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.changed_settings == typing.cast(_SettingsEvent, other).changed_settings

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(repr(change) for change in self.changed_settings.values())
        return f"<{type(self).__name__} changed_settings:{{{shown}}}>"


class RemoteSettingsChanged(_SettingsEvent):
    """The peer's settings, in force already."""

    @classmethod
    def from_settings(cls, old_settings: typing.Mapping[int, int], new_settings: typing.Mapping[int, int]) -> RemoteSettingsChanged:
        """What `new_settings` change in `old_settings`."""
        changes: dict[int, ChangedSetting] = {}
        for setting, value in new_settings.items():
            code = _setting_code_from_int(setting)
            changes[code] = ChangedSetting(code, old_settings.get(setting), value)
        return cls(changes)


class SettingsAcknowledged(_SettingsEvent):
    """Our settings, in force from now on."""


@dataclass(kw_only=True, repr=False)
class PingReceived(Event):
    """A PING, acknowledged already."""

    _shown = ("ping_data",)
    ping_data: bytes = b""


@dataclass(kw_only=True, repr=False)
class PingAckReceived(Event):
    """Our PING came back."""

    _shown = ("ping_data",)
    ping_data: bytes = b""


@dataclass(kw_only=True, repr=False)
class StreamEnded(Event):
    """Nothing more comes on the stream."""

    _shown = ("stream_id",)
    stream_id: int = 0


@dataclass(kw_only=True, repr=False)
class StreamReset(Event):
    """A stream was reset, by the peer or (remote_reset False) by us for an error of the peer's."""

    _shown = ("stream_id", "error_code", "remote_reset",)
    stream_id: int = 0
    error_code: ErrorCodes | int = ErrorCodes.NO_ERROR
    remote_reset: bool = True


@dataclass(repr=False)
class PushedStreamReceived(Event):
    """The server promises a request."""

    _shown = ("pushed_stream_id", "parent_stream_id", "headers",)
    pushed_stream_id: int = 0
    parent_stream_id: int = 0
    headers: Headers = None  # type: ignore[assignment]


@dataclass(repr=False)
class PriorityUpdated(Event):
    """The deprecated signal of RFC 7540."""

    _shown = ("stream_id", "weight", "depends_on", "exclusive",)
    stream_id: int = 0
    weight: int = 0
    depends_on: int = 0
    exclusive: bool = False


@dataclass(repr=False)
class ConnectionTerminated(Event):
    """GOAWAY: streams above last_stream_id were not processed."""

    _shown = ("error_code", "last_stream_id", "additional_data",)
    error_code: ErrorCodes | int = ErrorCodes.NO_ERROR
    last_stream_id: int = 0
    additional_data: bytes | None = None


@dataclass(repr=False)
class AlternativeServiceAvailable(Event):
    """ALTSVC (RFC 7838)."""

    _shown = ("origin", "field_value",)
    origin: bytes = b""
    field_value: bytes = b""


@dataclass(kw_only=True, repr=False)
class UnknownFrameReceived(Event):
    """A frame of a type that h2 does not know."""

    frame: Frame = None  # type: ignore[assignment]


__all__ = [
    "AlternativeServiceAvailable", "ChangedSetting", "ConnectionTerminated", "DataReceived", "ErrorCodes", "Event",
    "InformationalResponseReceived", "PingAckReceived", "PingReceived", "PriorityUpdated", "PushedStreamReceived", "RemoteSettingsChanged",
    "RequestReceived", "ResponseReceived", "SettingCodes", "SettingsAcknowledged", "StreamEnded", "StreamReset", "TrailersReceived",
    "UnknownFrameReceived", "WindowUpdated", "_error_code_from_int",
]
