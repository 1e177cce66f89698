"""Helpers that programs import from h2. Connections do not use them: their rules are the C library's."""
from __future__ import annotations

import collections
import typing

from .exceptions import FlowControlError

Field = typing.Sequence[bytes | str]
CONNECTION_HEADERS = frozenset({b"connection", b"proxy-connection", b"keep-alive", b"transfer-encoding", b"upgrade"})
LARGEST_FLOW_CONTROL_WINDOW = 2**31 - 1


def _octets(text: bytes | str) -> bytes:
    return text.encode("utf-8") if isinstance(text, str) else bytes(text)


def _value_of(headers: typing.Iterable[Field], name: bytes) -> bytes | None:
    for field in headers:
        if _octets(field[0]) == name:
            return _octets(field[1])
    return None


def extract_method_header(headers: typing.Iterable[Field]) -> bytes | None:
    """The method of a request."""
    return _value_of(headers, b":method")


def authority_from_headers(headers: typing.Iterable[Field]) -> bytes | None:
    """The authority that a request is for."""
    return _value_of(headers, b":authority")


def is_informational_response(headers: typing.Iterable[Field]) -> bool:
    """Is the status 1xx?"""
    for field in headers:
        name = _octets(field[0])
        if not name.startswith(b":"):
            return False
        if name == b":status":
            return _octets(field[1]).startswith(b"1")
    return False


def guard_increment_window(current: int, increment: int) -> int:
    """The window after the increment; FlowControlError above 2^31-1."""
    if current + increment > LARGEST_FLOW_CONTROL_WINDOW:
        raise FlowControlError(f"May not increment flow control window past {LARGEST_FLOW_CONTROL_WINDOW}")
    return current + increment


class HeaderValidationFlags(typing.NamedTuple):
    """What kind of section it is."""

    is_client: bool
    is_trailer: bool
    is_response_header: bool
    is_push_promise: bool


class SizeLimitDict(collections.OrderedDict[typing.Any, typing.Any]):
    """A dict that drops its oldest entry when it has more than `size_limit`."""

    def __init__(self, *args: typing.Any, **kwargs: typing.Any) -> None:
        self._size_limit: int | None = kwargs.pop("size_limit", None)
        super().__init__(*args, **kwargs)
        self._check_size_limit()

    def __setitem__(self, key: typing.Any, value: typing.Any) -> None:
        super().__setitem__(key, value)
        self._check_size_limit()

    def _check_size_limit(self) -> None:
        while self._size_limit is not None and len(self) > self._size_limit:
            self.popitem(last=False)


__all__ = [
    "CONNECTION_HEADERS", "HeaderValidationFlags", "LARGEST_FLOW_CONTROL_WINDOW", "SizeLimitDict", "authority_from_headers",
    "extract_method_header", "guard_increment_window", "is_informational_response",
]
