"""hpack on the C library: octets as those of Debian's hpack, tables, errors, integers and strings."""
from __future__ import annotations

import unittest

from hypothesis import given, settings
from hypothesis import strategies as st

import tests.python.support  # noqa: F401  (where our packages are)
from tests.python import both

import hpack
import hpack.hpack
import hpack.huffman
import hpack.table

FIELDS = st.lists(
    st.tuples(st.sampled_from([b":path", b":method", b"cookie", b"x-name", b"date", b"authorization"]),
              st.sampled_from([b"", b"/", b"GET", b"a", b"\\^|", b"gzip, deflate", b"z" * 300, b"\x00\xff"]), st.booleans()), max_size=6)


class Coders(unittest.TestCase):
    @classmethod
    def tearDownClass(cls) -> None:
        both.close()

    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    @given(st.lists(st.tuples(FIELDS, st.booleans(), st.sampled_from([4096, 4096, 100, 0, 8192])), max_size=5))
    def test_octets_are_those_of_debians_hpack(self, sections: list[tuple[list[tuple[bytes, bytes, bool]], bool, int]]) -> None:
        debian = both.process("debian").coder()
        ours = hpack.Encoder()
        for fields, huffman, size in sections:
            fields = [field for field in fields if field[1] and not field[2] and field[0] != b"x-name"]  # DIFFERENCES.md has the others
            self.assertEqual(ours.encode(fields, huffman=huffman), debian.encode(headers=fields, huffman=huffman))
        debian.drop()

    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    @given(st.lists(st.tuples(FIELDS, st.booleans()), max_size=5))
    def test_each_decodes_what_the_other_encodes(self, sections: list[tuple[list[tuple[bytes, bytes, bool]], bool]]) -> None:
        encoder, decoder = both.process("debian").coder(), both.process("debian").coder()
        ours, back = hpack.Encoder(), hpack.Decoder()
        for fields, huffman in sections:
            wanted = [(name, value) for name, value, _ in fields]
            self.assertEqual(back.decode(encoder.encode(headers=fields, huffman=huffman), raw=True), wanted)
            self.assertEqual([tuple(field) for field in decoder.decode(data=ours.encode(fields, huffman), raw=True)], wanted)
        encoder.drop()
        decoder.drop()

    def test_str_dict_and_other_types(self) -> None:
        block = hpack.Encoder().encode({"x": 1, ":method": "GET"})
        self.assertEqual(hpack.Decoder().decode(block), [(":method", "GET"), ("x", "1")])

    def test_sensitive_fields_are_never_indexed(self) -> None:
        encoder, decoder = hpack.Encoder(), hpack.Decoder()
        (field,) = decoder.decode(encoder.encode([("x", "y", True)]))
        self.assertIsInstance(field, hpack.NeverIndexedHeaderTuple)
        self.assertFalse(field.indexable)
        self.assertEqual(len(encoder.header_table.dynamic_entries), 0)

    def test_sizes_of_tables(self) -> None:
        encoder, decoder = hpack.Encoder(), hpack.Decoder()
        encoder.header_table_size = 0
        self.assertEqual(encoder.encode([("x", "y")])[:1], b"\x20")
        decoder.max_allowed_table_size = 0
        with self.assertRaises(hpack.InvalidTableSizeError):
            decoder.decode(b"")

    def test_errors(self) -> None:
        for block, error in ((b"\x80", hpack.InvalidTableIndexError), (b"\xbe", hpack.InvalidTableIndexError), (b"\x40\x01", hpack.HPACKDecodingError),
                             (b"\x3f\xff\xff\x7f", hpack.InvalidTableSizeError), (b"\x82\x20", hpack.HPACKDecodingError)):
            with self.assertRaises(error) as caught:
                hpack.Decoder().decode(block)
            self.assertTrue(caught.exception.cite)
        with self.assertRaises(hpack.HPACKDecodingError):
            hpack.Decoder().decode(b"\x40\x01x\x01\xff")
        with self.assertRaises(hpack.OversizedHeaderListError):
            hpack.Decoder(max_header_list_size=40).decode(b"\x82\x82")


class Parts(unittest.TestCase):
    def test_integers_of_rfc_7541_appendix_c_1(self) -> None:
        self.assertEqual(hpack.hpack.encode_integer(1337, 5), b"\x1f\x9a\x0a")
        self.assertEqual(hpack.hpack.decode_integer(b"\x1f\x9a\x0a...", 5), (1337, 3))
        for call in (lambda: hpack.hpack.encode_integer(-1, 5), lambda: hpack.hpack.encode_integer(1, 9)):
            with self.assertRaises(ValueError):
                call()
        with self.assertRaises(hpack.HPACKDecodingError):
            hpack.hpack.decode_integer(b"\x1f\x9a", 5)

    def test_strings_of_rfc_7541_appendix_c_4_1(self) -> None:
        coded = bytes.fromhex("f1e3c2e5f23a6ba0ab90f4ff")
        self.assertEqual(hpack.huffman.HuffmanEncoder().encode(b"www.example.com"), coded)
        self.assertEqual(hpack.huffman.decode_huffman(coded), b"www.example.com")
        with self.assertRaises(hpack.HPACKDecodingError):
            hpack.huffman.decode_huffman(b"\xff\xff\xff\xff")

    def test_a_table_by_itself(self) -> None:
        table = hpack.table.HeaderTable()
        self.assertEqual((table.maxsize, table.get_by_index(2)), (4096, (b":method", b"GET")))
        table.add(b"x", b"1")
        table.add(b"x", b"2")
        self.assertEqual(list(table.dynamic_entries), [(b"x", b"2"), (b"x", b"1")])
        self.assertEqual(table.search(b"x", b"1"), (63, b"x", b"1"))
        self.assertEqual(table.search(b"x", b"3"), (62, b"x", None))
        self.assertIsNone(table.search(b"y", b""))
        table.maxsize = 40
        self.assertTrue(table.resized)
        self.assertEqual(list(table.dynamic_entries), [(b"x", b"2")])
        for index in (0, 63):
            with self.assertRaises(hpack.InvalidTableIndexError):
                table.get_by_index(index)


if __name__ == "__main__":
    unittest.main()
