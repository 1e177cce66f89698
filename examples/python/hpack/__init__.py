"""HPACK (RFC 7541) with the names of hpack, on the C library statewire."""
from __future__ import annotations

from .exceptions import (
    HPACKDecodingError,
    HPACKError,
    InvalidTableIndex,
    InvalidTableIndexError,
    InvalidTableSizeError,
    OversizedHeaderListError,
)
from .hpack import Decoder, Encoder
from .struct import HeaderTuple, NeverIndexedHeaderTuple

__version__ = "4.2.0+statewire"

__all__ = [
    "Decoder", "Encoder", "HPACKDecodingError", "HPACKError", "HeaderTuple", "InvalidTableIndex", "InvalidTableIndexError",
    "InvalidTableSizeError", "NeverIndexedHeaderTuple", "OversizedHeaderListError",
]
