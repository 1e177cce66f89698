"""What is wrong with a field block. `cite` names the requirement of RFC 7541."""
from __future__ import annotations


class HPACKError(Exception):
    """The root of all."""

    cite: str = ""


class HPACKDecodingError(HPACKError):
    """The block is not HPACK."""


class InvalidTableIndexError(HPACKDecodingError):
    """There is no such entry."""


InvalidTableIndex = InvalidTableIndexError


class OversizedHeaderListError(HPACKDecodingError):
    """The fields are larger than max_header_list_size."""


class InvalidTableSizeError(HPACKDecodingError):
    """The dynamic table is larger than max_allowed_table_size."""


__all__ = [
    "HPACKDecodingError", "HPACKError", "InvalidTableIndex", "InvalidTableIndexError", "InvalidTableSizeError", "OversizedHeaderListError",
]
