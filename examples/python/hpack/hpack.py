"""Encoder and Decoder, on statewire's; integers by themselves."""
from __future__ import annotations

import typing

import _statewire

from .exceptions import HPACKDecodingError, InvalidTableIndexError, InvalidTableSizeError, OversizedHeaderListError
from .struct import HeaderTuple, NeverIndexedHeaderTuple
from .table import HeaderTable

DEFAULT_MAX_HEADER_LIST_SIZE = 2**16

_ALWAYS, _NEVER = 1, 2  # enum sw_huffman_use

_ERRORS: dict[str, type[HPACKDecodingError]] = {
    "hpack_index_range": InvalidTableIndexError,
    "hpack_index_zero": InvalidTableIndexError,
    "hpack_size_update_limit": InvalidTableSizeError,
    "hpack_size_update_missing": InvalidTableSizeError,
}

_Pair = typing.Sequence[typing.Any]


def encode_integer(integer: int, prefix_bits: int) -> bytearray:
    """An integer behind the high bits of its first octet (RFC 7541 5.1)."""
    if integer < 0:
        raise ValueError(f"Can only encode positive integers, got {integer}")
    _check_prefix(prefix_bits)
    return bytearray(_statewire.encode_integer(integer, prefix_bits))


def decode_integer(data: bytes, prefix_bits: int) -> tuple[int, int]:
    """(integer, octets used)."""
    _check_prefix(prefix_bits)
    found = _statewire.decode_integer(bytes(data), prefix_bits)
    if found is None:
        raise HPACKDecodingError(f"Unable to decode HPACK integer representation from {data!r}")
    return found


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
        self.header_table = HeaderTable(self)

    @property
    def header_table_size(self) -> int:
        """What the peer allows the dynamic table, in octets."""
        return self._table()[3]

    @header_table_size.setter
    def header_table_size(self, value: int) -> None:
        self._set_limit(value)

    def encode(self, headers: typing.Iterable[_Pair] | typing.Mapping[typing.Any, typing.Any], huffman: bool = True) -> bytes:
        """The field block of (name, value) or (name, value, sensitive), or of a dict."""
        return self._encode([_plain(pair) for pair in _pairs(headers)], _ALWAYS if huffman else _NEVER)

    def add(self, to_add: tuple[bytes, bytes], sensitive: bool, huffman: bool = False) -> bytes:
        """The representation of one field."""
        return self.encode([(*to_add, sensitive)], huffman)


class Decoder(_statewire.Decoder):
    """Field blocks to field sections, with one dynamic table."""

    def __init__(self, max_header_list_size: int = DEFAULT_MAX_HEADER_LIST_SIZE) -> None:
        self.header_table = HeaderTable(self)
        self.max_header_list_size = max_header_list_size

    @property
    def max_header_list_size(self) -> int:
        """The largest section that decode() returns, in octets."""
        return self._list_size

    @max_header_list_size.setter
    def max_header_list_size(self, value: int) -> None:
        self._list_size = value
        self._set_list_size(max(1, min(value, 2**32 - 1)))

    @property
    def max_allowed_table_size(self) -> int:
        """What the encoder may let the dynamic table grow to."""
        return self._table()[3]

    @max_allowed_table_size.setter
    def max_allowed_table_size(self, value: int) -> None:
        self._set_limit(value)

    @property
    def header_table_size(self) -> int:
        """What the dynamic table may grow to now."""
        return self._table()[2]

    @header_table_size.setter
    def header_table_size(self, value: int) -> None:
        self.header_table.maxsize = value

    def decode(self, data: bytes | bytearray | memoryview, raw: bool = False) -> list[HeaderTuple]:
        """The fields of a block: str, or with `raw` bytes."""
        try:
            headers, large, wrong = self._decode(bytes(data), None if raw else "utf-8")
        except UnicodeDecodeError:
            raise HPACKDecodingError("Unable to decode headers as UTF-8.") from None
        if large:
            raise OversizedHeaderListError(f"A header list larger than {self.max_header_list_size} has been received")
        if headers is None:
            rule, cite, why, octet = wrong
            error = _ERRORS.get(rule, HPACKDecodingError)(f"{why} [octet {octet}, {cite}]")
            error.cite = cite
            raise error
        return headers


__all__ = ["Decoder", "Encoder", "HeaderTable", "decode_integer", "encode_integer"]
