"""The static and the dynamic table (RFC 7541 2.3)."""
from __future__ import annotations

import collections
import typing

import _statewire

from .exceptions import InvalidTableIndexError

_STATIC = 61


def table_entry_size(name: bytes, value: bytes) -> int:
    """What an entry counts in a table."""
    return 32 + len(name) + len(value)


class HeaderTable:
    """A coder's tables; without a coder, some of its own."""

    DEFAULT_SIZE = 4096
    STATIC_TABLE_LENGTH = _STATIC
    STATIC_TABLE: tuple[tuple[bytes, bytes], ...]
    STATIC_TABLE_MAPPING: dict[bytes, tuple[int, dict[bytes, int]]]  # of a name its first index, and those of its values

    def __init__(self, coder: _statewire.Encoder | _statewire.Decoder | None = None) -> None:
        self._coder = _statewire.Decoder() if coder is None else coder
        if coder is None:
            self._coder._set_limit(2**32 - 1)
        self.resized = False

    def get_by_index(self, index: int) -> tuple[bytes, bytes]:
        """The entry of an index."""
        entry = self._coder._entry(index) if index > 0 else None
        if entry is None:
            raise InvalidTableIndexError(f"Invalid table index {index}")
        return entry

    def search(self, name: bytes, value: bytes) -> tuple[int, bytes, bytes | None] | None:
        """(index, name, value), of a name alone with None; None where there is neither."""
        index, whole = self._coder._search(name, value)
        return (index, name, value if whole else None) if index else None

    def add(self, name: bytes, value: bytes) -> None:
        """A new entry; those that do not fit beside it go."""
        if not isinstance(self._coder, _statewire.Decoder):
            raise TypeError("an encoder adds its entries itself")
        self._coder._insert(name, value)

    @property
    def maxsize(self) -> int:
        """What the dynamic table may grow to."""
        return self._coder._table()[2]

    @maxsize.setter
    def maxsize(self, newmax: int) -> None:
        self.resized = newmax != self.maxsize
        if not isinstance(self._coder, _statewire.Decoder):
            self._coder._set_limit(newmax)
        elif not self._coder._resize(newmax):
            raise ValueError(f"the table is at most {self._coder._table()[3]} octets")

    @property
    def dynamic_entries(self) -> typing.Deque[tuple[bytes, bytes]]:
        """The newest first."""
        return collections.deque(self.get_by_index(_STATIC + 1 + place) for place in range(self._coder._table()[0]))

    def __repr__(self) -> str:
        return f"HeaderTable({self.maxsize}, {self.resized}, {self.dynamic_entries!r})"


def _mapping(entries: typing.Iterable[tuple[bytes, bytes]]) -> dict[bytes, tuple[int, dict[bytes, int]]]:
    by_name: dict[bytes, tuple[int, dict[bytes, int]]] = {}
    for index, (name, value) in enumerate(entries, 1):
        by_name.setdefault(name, (index, {}))[1][value] = index
    return by_name


_ENTRIES = HeaderTable()
HeaderTable.STATIC_TABLE = tuple(_ENTRIES.get_by_index(index) for index in range(1, _STATIC + 1))
HeaderTable.STATIC_TABLE_MAPPING = _mapping(HeaderTable.STATIC_TABLE)

__all__ = ["HeaderTable", "table_entry_size"]
