"""Encoder and Decoder, on statewire's; integers by themselves."""
from __future__ import annotations

import typing

import _statewire

from .exceptions import HPACKDecodingError, InvalidTableIndexError, InvalidTableSizeError, OversizedHeaderListError
from .struct import HeaderTuple, NeverIndexedHeaderTuple

DEFAULT_MAX_HEADER_LIST_SIZE = 2**16

_Pair = typing.Sequence[typing.Any]


def encode_integer(integer: int, prefix_bits: int) -> bytearray:
    """An integer behind the high bits of its first octet (RFC 7541 5.1)."""
    if integer < 0:
        raise ValueError(f"Can only encode positive integers, got {integer}")
    _check_prefix(prefix_bits)
    most = 2**prefix_bits - 1
    if integer < most:
        return bytearray([integer])
    out = bytearray([most])
    rest = integer - most
    while rest >= 128:
        out.append(rest % 128 | 128)
        rest //= 128
    out.append(rest)
    return out


def decode_integer(data: bytes, prefix_bits: int) -> tuple[int, int]:
    """(integer, octets used)."""
    _check_prefix(prefix_bits)
    most = 2**prefix_bits - 1
    try:
        number = data[0] & most
        used = 1
        if number == most:
            more = 128
            while more & 128:
                more = data[used]
                number += (more & 127) << 7 * (used - 1)
                used += 1
    except IndexError:
        raise HPACKDecodingError(f"Unable to decode HPACK integer representation from {data!r}") from None
    return number, used


def _check_prefix(prefix_bits: int) -> None:
    if not 1 <= prefix_bits <= 8:
        raise ValueError(f"Prefix bits must be between 1 and 8, got {prefix_bits}")


def _pairs(headers: typing.Iterable[_Pair] | typing.Mapping[typing.Any, typing.Any]) -> typing.Iterable[_Pair]:
    if not isinstance(headers, typing.Mapping):
        return headers
    return sorted(headers.items(), key=lambda pair: not _octets(pair[0]).startswith(b":"))


def _octets(text: object) -> bytes:
    return text if isinstance(text, bytes) else str(text).encode("utf-8")


def _plain(pair: _Pair) -> _Pair:
    """Names and values as octets; everything else as str() has it."""
    if len(pair) == 2 and all(isinstance(part, (bytes, str)) for part in pair):
        return pair
    name, value = _octets(pair[0]), _octets(pair[1])
    never = isinstance(pair, NeverIndexedHeaderTuple) or (len(pair) > 2 and bool(pair[2]))
    return NeverIndexedHeaderTuple(name, value) if never else (name, value)


class Encoder(_statewire.Encoder):
    """Field sections to field blocks, with one dynamic table."""

    def __init__(self) -> None:
        self._header_table_size = 4096

    @property
    def header_table_size(self) -> int:
        """What the peer allows the dynamic table, in octets."""
        return self._header_table_size

    @header_table_size.setter
    def header_table_size(self, value: int) -> None:
        self._set_limit(value)
        self._header_table_size = value

    def encode(self, headers: typing.Iterable[_Pair] | typing.Mapping[typing.Any, typing.Any], huffman: bool = True) -> bytes:
        """The field block of (name, value) or (name, value, sensitive), or of a dict."""
        return self._encode([_plain(pair) for pair in _pairs(headers)])


_ERRORS: dict[str, type[HPACKDecodingError]] = {
    "rfc7541-6.1": InvalidTableIndexError,
    "rfc7541-2.3.3": InvalidTableIndexError,
    "rfc7541-6.3": InvalidTableSizeError,
    "rfc7541-4.2": InvalidTableSizeError,
    "rfc9113-4.3.1": InvalidTableSizeError,
}


class Decoder(_statewire.Decoder):
    """Field blocks to field sections, with one dynamic table."""

    def __init__(self, max_header_list_size: int = DEFAULT_MAX_HEADER_LIST_SIZE) -> None:
        self.max_header_list_size = max_header_list_size
        self._max_allowed_table_size = 4096
        self._reset(max_header_list_size, 4096)

    @property
    def max_allowed_table_size(self) -> int:
        """What the encoder may let the dynamic table grow to."""
        return self._max_allowed_table_size

    @max_allowed_table_size.setter
    def max_allowed_table_size(self, value: int) -> None:
        self._set_limit(value)
        self._max_allowed_table_size = value

    def decode(self, data: bytes | bytearray | memoryview, raw: bool = False) -> list[HeaderTuple]:
        """The fields of a block: str, or with `raw` bytes."""
        try:
            headers, large, cite = self._decode(bytes(data), None if raw else "utf-8")
        except UnicodeDecodeError:
            raise HPACKDecodingError("Unable to decode headers as UTF-8.") from None
        if headers is None and not large:
            error = _ERRORS.get((cite or "").rpartition("-")[0], HPACKDecodingError)(f"the block is not HPACK [{cite}]")
            error.cite = cite or ""
            raise error
        if headers is None or large:
            raise OversizedHeaderListError(f"A header list larger than {self.max_header_list_size} has been received")
        return headers


__all__ = ["Decoder", "Encoder", "decode_integer", "encode_integer"]
