"""Field lines."""
from __future__ import annotations

import typing


class HeaderTuple(tuple[typing.Any, ...]):
    """A pair of name and value that may be kept in the dynamic table."""

    __slots__ = ()
    indexable = True

    def __new__(cls, *args: typing.Any) -> HeaderTuple:
        """HeaderTuple(name, value)."""
        return tuple.__new__(cls, args)


class NeverIndexedHeaderTuple(HeaderTuple):
    """One that every hop sends as a literal (RFC 7541 6.2.3)."""

    __slots__ = ()
    indexable = False

    def __new__(cls, *args: typing.Any) -> NeverIndexedHeaderTuple:
        """NeverIndexedHeaderTuple(name, value)."""
        return tuple.__new__(cls, args)


__all__ = ["HeaderTuple", "NeverIndexedHeaderTuple"]
