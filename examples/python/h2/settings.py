"""Settings (RFC 9113 6.5.2): those in force, and those that were sent and are not yet acknowledged."""
from __future__ import annotations

import collections
import enum
import typing

from .errors import ErrorCodes
from .exceptions import InvalidSettingsValueError


class SettingCodes(enum.IntEnum):
    """The settings that HTTP/2 has."""

    HEADER_TABLE_SIZE = 0x1
    ENABLE_PUSH = 0x2
    MAX_CONCURRENT_STREAMS = 0x3
    INITIAL_WINDOW_SIZE = 0x4
    MAX_FRAME_SIZE = 0x5
    MAX_HEADER_LIST_SIZE = 0x6
    ENABLE_CONNECT_PROTOCOL = 0x8


def _setting_code_from_int(code: int) -> SettingCodes | int:
    try:
        return SettingCodes(code)
    except ValueError:
        return code


class ChangedSetting:
    """A setting, its value before and its value after."""

    def __init__(self, setting: SettingCodes | int, original_value: int | None, new_value: int) -> None:
        self.setting = setting
        self.original_value = original_value
        self.new_value = new_value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ChangedSetting) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"ChangedSetting(setting={self.setting!s}, original_value={self.original_value}, new_value={self.new_value})"


_UNLIMITED = 2**32 + 1
_BOUNDS: dict[int, tuple[int, int, ErrorCodes]] = {
    SettingCodes.ENABLE_PUSH: (0, 1, ErrorCodes.PROTOCOL_ERROR),
    SettingCodes.INITIAL_WINDOW_SIZE: (0, 2**31 - 1, ErrorCodes.FLOW_CONTROL_ERROR),
    SettingCodes.MAX_FRAME_SIZE: (2**14, 2**24 - 1, ErrorCodes.PROTOCOL_ERROR),
    SettingCodes.MAX_HEADER_LIST_SIZE: (0, 2**64, ErrorCodes.PROTOCOL_ERROR),
    SettingCodes.ENABLE_CONNECT_PROTOCOL: (0, 1, ErrorCodes.PROTOCOL_ERROR),
}


def _validate_setting(setting: int, value: int) -> ErrorCodes | int:
    """NO_ERROR, or the error that a peer would be sent for the value."""
    low, high, error = _BOUNDS.get(setting, (0, value, ErrorCodes.NO_ERROR))
    return ErrorCodes.NO_ERROR if low <= value <= high else error


class Settings(typing.MutableMapping[int, int]):
    """One end's settings. A value that is set waits behind the one in force until acknowledge()."""

    def __init__(self, client: bool = True, initial_values: typing.Mapping[int, int] | None = None) -> None:
        values: dict[int, int] = {
            SettingCodes.HEADER_TABLE_SIZE: 4096,
            SettingCodes.ENABLE_PUSH: int(client),
            SettingCodes.INITIAL_WINDOW_SIZE: 65535,
            SettingCodes.MAX_FRAME_SIZE: 16384,
            SettingCodes.ENABLE_CONNECT_PROTOCOL: 0,
        }
        for setting, value in (initial_values or {}).items():
            _check(setting, value)
            values[setting] = value
        self._settings: dict[int, collections.deque[int | None]] = {
            _setting_code_from_int(setting): collections.deque([value]) for setting, value in values.items()
        }

    def acknowledge(self) -> dict[int, ChangedSetting]:
        """Take the next value of each setting that has one; what changed."""
        return self._advance(lambda setting, queue: len(queue) - 1 and 1)

    def _in_force(self, value_of: typing.Callable[[int], int]) -> dict[int, ChangedSetting]:
        """Skip all values before the one in force: several may be acknowledged at once."""

        def steps(setting: int, queue: collections.deque[int | None]) -> int:
            waiting = list(queue)[1:]
            value = value_of(setting)
            return waiting.index(value) + 1 if value in waiting else 0

        return self._advance(steps)

    def _advance(self, steps: typing.Callable[[int, collections.deque[int | None]], int]) -> dict[int, ChangedSetting]:
        changes: dict[int, ChangedSetting] = {}
        for setting, queue in self._settings.items():
            count = steps(setting, queue)
            if count:
                before = queue[0]
                for _ in range(count):
                    queue.popleft()
                changes[setting] = ChangedSetting(setting, before, typing.cast(int, queue[0]))
        return changes

    def __getitem__(self, key: int) -> int:
        value = self._settings[key][0]
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: int, value: int) -> None:
        _check(key, value)
        self._settings.setdefault(_setting_code_from_int(key), collections.deque([None])).append(value)

    def __delitem__(self, key: int) -> None:
        del self._settings[key]

    def __iter__(self) -> typing.Iterator[int]:
        return iter(self._settings)

    def __len__(self) -> int:
        return len(self._settings)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Settings):
            return NotImplemented
        return self._settings == other._settings

    def __ne__(self, other: object) -> bool:
        if not isinstance(other, Settings):
            return NotImplemented
        return self._settings != other._settings

    __hash__ = None  # type: ignore[assignment]

    @property
    def header_table_size(self) -> int:
        """HEADER_TABLE_SIZE, in octets."""
        return self[SettingCodes.HEADER_TABLE_SIZE]

    @header_table_size.setter
    def header_table_size(self, value: int) -> None:
        self[SettingCodes.HEADER_TABLE_SIZE] = value

    @property
    def enable_push(self) -> int:
        """ENABLE_PUSH, 0 or 1."""
        return self[SettingCodes.ENABLE_PUSH]

    @enable_push.setter
    def enable_push(self, value: int) -> None:
        self[SettingCodes.ENABLE_PUSH] = value

    @property
    def initial_window_size(self) -> int:
        """INITIAL_WINDOW_SIZE, in octets."""
        return self[SettingCodes.INITIAL_WINDOW_SIZE]

    @initial_window_size.setter
    def initial_window_size(self, value: int) -> None:
        self[SettingCodes.INITIAL_WINDOW_SIZE] = value

    @property
    def max_frame_size(self) -> int:
        """MAX_FRAME_SIZE, in octets."""
        return self[SettingCodes.MAX_FRAME_SIZE]

    @max_frame_size.setter
    def max_frame_size(self, value: int) -> None:
        self[SettingCodes.MAX_FRAME_SIZE] = value

    @property
    def max_concurrent_streams(self) -> int:
        """MAX_CONCURRENT_STREAMS; more than any number of streams while it was not sent."""
        return self.get(SettingCodes.MAX_CONCURRENT_STREAMS, _UNLIMITED)

    @max_concurrent_streams.setter
    def max_concurrent_streams(self, value: int) -> None:
        self[SettingCodes.MAX_CONCURRENT_STREAMS] = value

    @property
    def max_header_list_size(self) -> int | None:
        """MAX_HEADER_LIST_SIZE in octets; None while it was not sent."""
        return self.get(SettingCodes.MAX_HEADER_LIST_SIZE)

    @max_header_list_size.setter
    def max_header_list_size(self, value: int) -> None:
        self[SettingCodes.MAX_HEADER_LIST_SIZE] = value

    @property
    def enable_connect_protocol(self) -> int:
        """ENABLE_CONNECT_PROTOCOL, 0 or 1 (RFC 8441)."""
        return self[SettingCodes.ENABLE_CONNECT_PROTOCOL]

    @enable_connect_protocol.setter
    def enable_connect_protocol(self, value: int) -> None:
        self[SettingCodes.ENABLE_CONNECT_PROTOCOL] = value


def _check(setting: int, value: int) -> None:
    error = _validate_setting(setting, value)
    if error != ErrorCodes.NO_ERROR:
        raise InvalidSettingsValueError(f"Setting {setting} has invalid value {value}", error_code=error)


__all__ = ["ChangedSetting", "SettingCodes", "Settings"]
