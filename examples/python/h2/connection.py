"""H2Connection: what a program does with a connection. The calls for each message are in C, in the base class."""
from __future__ import annotations

import enum
import typing

from _statewire import Connection

# Programs reach these modules through this one.
import h2.config
import h2.errors
import h2.events
import h2.exceptions
import h2.settings
import h2.stream

from .config import H2Configuration
from .errors import ErrorCodes
from .events import RemoteSettingsChanged, SettingsAcknowledged
from .exceptions import InvalidSettingsValueError, ProtocolError, RFC1122Error
from .settings import ChangedSetting, SettingCodes, Settings, _setting_code_from_int
from .stream import H2Stream, Streams, find

_MOST = 2**32 - 1


class ConnectionState(enum.Enum):
    """States of a connection as h2 names them."""

    IDLE = 0
    CLIENT_OPEN = 1
    SERVER_OPEN = 2
    CLOSED = 3


class AllowedStreamIDs(enum.IntEnum):
    """Which identifiers an end's streams have: even or odd."""

    EVEN = 0
    ODD = 1


class H2ConnectionStateMachine:
    """The connection's state, to be read."""

    def __init__(self, connection: H2Connection) -> None:
        self._connection = connection

    @property
    def state(self) -> ConnectionState:
        """h2's state for statewire's."""
        if self._connection._closed or self._connection._state().startswith("closed"):
            return ConnectionState.CLOSED
        if not self._connection._begun:
            return ConnectionState.IDLE
        return ConnectionState.CLIENT_OPEN if self._connection.config.client_side else ConnectionState.SERVER_OPEN


class H2Connection(Connection):
    """One end of a connection. No input or output: octets go through receive_data() and data_to_send()."""

    DEFAULT_MAX_OUTBOUND_FRAME_SIZE = 65535
    DEFAULT_MAX_INBOUND_FRAME_SIZE = 2**24
    HIGHEST_ALLOWED_STREAM_ID = 2**31 - 1
    MAX_WINDOW_INCREMENT = 2**31 - 1
    DEFAULT_MAX_HEADER_LIST_SIZE = 2**16
    MAX_CLOSED_STREAMS = 2**16

    # Octets that wait, and closed streams that wait with them, are the program's own affair: h2 has no limit for them.
    _LIMITS = {"output": _MOST, "held_streams": _MOST}
    # With strict=False: h2 has no limits for floods, and takes 64 frames for a field block.
    _LENIENT = {"block_continuations": 63, "block_short_fragments": 63} | dict.fromkeys(
        ("control_queue", "data_empty", "data_overhead", "glitches", "goodput", "informational", "late_frames", "refused_promises",
         "refused_streams", "resets", "settings_entries", "size_updates", "window_updates"), 2**31 - 1)

    def __init__(self, config: H2Configuration | None = None) -> None:
        super().__init__(H2Configuration() if config is None else config)
        client = self.config.client_side
        self.local_settings = Settings(client=client, initial_values={
            SettingCodes.MAX_CONCURRENT_STREAMS: 100,
            SettingCodes.MAX_HEADER_LIST_SIZE: self.DEFAULT_MAX_HEADER_LIST_SIZE,
        })
        self.remote_settings = Settings(client=not client)
        self.state_machine = H2ConnectionStateMachine(self)
        self.streams = Streams(self)
        self._begun = False
        self._closed = False

    # -- the life of a connection

    def _begin(self) -> None:
        if self._begun:
            return
        settings = {int(code): value for code, value in self.local_settings.items()}
        if not self.config.client_side:
            settings.pop(SettingCodes.ENABLE_PUSH, None)  # not a server's to send (RFC 9113 6.5.2)
        limits = self._LIMITS if self.config.strict else self._LIMITS | self._LENIENT
        accept, send = not self.config.validate_inbound_headers, not self.config.validate_outbound_headers
        self._start(self.config.client_side, accept, send, settings, limits)
        self._begun = True

    def initiate_connection(self) -> None:
        """Queue the connection preface."""
        self.config.logger.debug("Initializing connection")
        self._begin()

    def initiate_upgrade_connection(self, settings_header: bytes | str | None = None, *, method: bytes = b"GET") -> bytes | None:
        """Begin after "Upgrade: h2c" (RFC 7540 3.2): a server with the value of HTTP2-Settings, a client returns it for its request.

        `method` is that of the request in HTTP/1.1, which becomes stream 1: the response to HEAD has no content.
        """
        self._begin()
        if self.config.client_side:
            return self._upgrade(method, None)
        given = settings_header.encode("ascii") if isinstance(settings_header, str) else settings_header or b""
        try:
            self._upgrade(method, given.rstrip(b"="))
        except ProtocolError as error:
            raise InvalidSettingsValueError(str(error), ErrorCodes.PROTOCOL_ERROR) from error
        for setting in list(self.remote_settings):
            self.remote_settings[setting] = self._setting(False, setting)
        self.remote_settings._in_force(lambda setting: self._setting(False, setting))
        return None

    def close_connection(
        self, error_code: ErrorCodes | int = 0, additional_data: bytes | None = None, last_stream_id: int | None = None
    ) -> None:
        """Send GOAWAY. Without an error, streams under way go on."""
        assert additional_data is None or isinstance(additional_data, bytes)
        self._goaway(int(error_code), additional_data or b"", last_stream_id)
        self._closed = True

    def clear_outbound_data_buffer(self) -> None:
        """Drop what data_to_send() would return; of a connection that lives, it counts as sent."""
        if not self._clear_output():
            self.data_to_send()

    # -- settings

    def update_settings(self, new_settings: typing.Mapping[SettingCodes | int, int]) -> None:
        """Send SETTINGS; they are in force with SettingsAcknowledged."""
        self._update([(int(setting), value) for setting, value in new_settings.items()])
        self.local_settings.update(new_settings)

    def _settings_received(self, pairs: list[tuple[int, int]]) -> RemoteSettingsChanged:
        changes: dict[int, ChangedSetting] = {}
        for number, value in pairs:
            setting = _setting_code_from_int(number)
            before = changes[setting].original_value if setting in changes else self.remote_settings.get(setting)
            changes[setting] = ChangedSetting(setting, before, value)
            self.remote_settings[setting] = value
        self.remote_settings._in_force(lambda setting: changes[setting].new_value if setting in changes else -1)
        return RemoteSettingsChanged(changes)

    def _settings_acknowledged(self) -> SettingsAcknowledged:
        return SettingsAcknowledged(self.local_settings._in_force(lambda setting: self._setting(True, setting)))

    # -- what is seldom sent

    def prioritize(
        self, stream_id: int, weight: int | None = None, depends_on: int | None = None, exclusive: bool | None = None
    ) -> None:
        """Send PRIORITY (RFC 7540 5.3)."""
        if not self.config.client_side:
            raise RFC1122Error("Servers SHOULD NOT prioritize streams.")
        if weight is not None and not 1 <= weight <= 256:
            raise ProtocolError(f"Weight must be between 1 and 256, not {weight}")
        self._priority(stream_id, depends_on or 0, 16 if weight is None else weight, bool(exclusive))

    def advertise_alternative_service(
        self, field_value: bytes, origin: bytes | None = None, stream_id: int | None = None
    ) -> None:
        """Send ALTSVC (RFC 7838 4), for an origin or for that of a stream."""
        if not isinstance(field_value, bytes):
            raise ValueError("Field must be bytestring.")
        if origin is not None and stream_id is not None:
            raise ValueError("Must not provide both origin and stream_id")
        self._altsvc(stream_id or 0, origin or b"", field_value)

    # -- what may be asked

    @property
    def highest_outbound_stream_id(self) -> int:
        """Of the streams that we opened or promised."""
        return self._last_stream_id(True)

    @property
    def highest_inbound_stream_id(self) -> int:
        """Of the streams that the peer opened or promised."""
        return self._last_stream_id(False)

    def _is_ours(self, stream_id: int) -> bool:
        return stream_id % 2 == int(self.config.client_side)

    def _get_stream_by_id(self, stream_id: int) -> H2Stream:
        return find(self, stream_id)


__all__ = ["AllowedStreamIDs", "ConnectionState", "H2Connection"]
