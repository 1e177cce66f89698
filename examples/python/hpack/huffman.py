"""The Huffman code (RFC 7541 5.2) by itself."""
from __future__ import annotations

import typing

import _statewire

from .exceptions import HPACKDecodingError


class HuffmanEncoder:
    """The code of RFC 7541 Appendix B. The arguments are there for programs that pass it to hpack's; there is no other code."""

    def __init__(self, huffman_code_list: typing.Sequence[int] = (), huffman_code_list_lengths: typing.Sequence[int] = ()) -> None:
        self.huffman_code_list = huffman_code_list
        self.huffman_code_list_lengths = huffman_code_list_lengths

    def encode(self, bytes_to_encode: bytes) -> bytes:
        """A string in code."""
        return _statewire.huffman_encode(bytes(bytes_to_encode))


def decode_huffman(huffman_string: bytes) -> bytes:
    """What a coded string says."""
    string = _statewire.huffman_decode(bytes(huffman_string))
    if string is None:
        raise HPACKDecodingError("Invalid Huffman String")
    return string


__all__ = ["HuffmanEncoder", "decode_huffman"]
