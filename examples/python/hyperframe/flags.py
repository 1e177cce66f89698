"""The flags of a frame, by name."""
from __future__ import annotations

import typing


class Flag(typing.NamedTuple):
    """A flag's name and its bit."""

    name: str
    bit: int


class Flags(typing.MutableSet[str]):
    """A set that takes only names of flags that the frame's type defines."""

    def __init__(self, defined_flags: typing.Iterable[Flag]) -> None:
        self._valid_flags = {flag.name for flag in defined_flags}
        self._flags: set[str] = set()

    def __repr__(self) -> str:
        return repr(sorted(self._flags))

    def __contains__(self, x: object) -> bool:
        return x in self._flags

    def __iter__(self) -> typing.Iterator[str]:
        return iter(self._flags)

    def __len__(self) -> int:
        return len(self._flags)

    def discard(self, value: str) -> None:
        """Clear a flag that may be set."""
        self._flags.discard(value)

    def add(self, value: str) -> None:
        """Set a flag; ValueError when the type does not define it."""
        if value not in self._valid_flags:
            raise ValueError(f"Unexpected flag: {value}. Valid flags are: {self._valid_flags}")
        self._flags.add(value)
