"""Dumps of connections are JSON (RFC 8259), in every state that a few octets lead to, and name what there is."""

from __future__ import annotations

import ctypes
import json
import os
import unittest
from pathlib import Path

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
CLIENT, SERVER = 0, 1
WRITE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char), ctypes.c_size_t)


class Octets(ctypes.Structure):
    _fields_ = [("octets", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def library() -> ctypes.CDLL:
    found = ctypes.CDLL(str(Path(os.environ.get("BUILD", "build")).resolve() / "libstatewire.so"))
    found.sw_config_new.restype = ctypes.c_void_p
    return found


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(f"a name comes twice: {[name for name, _ in pairs]}")
    return found


class Connection:
    def __init__(self, role: int) -> None:
        self.library = library()
        config = ctypes.c_void_p(self.library.sw_config_new(role, None))
        self.library.sw_config_set_count_frames(config, ctypes.c_bool(True))
        self.conn = ctypes.c_void_p()
        status = self.library.sw_conn_new(config, ctypes.byref(self.conn))
        self.library.sw_config_free(config)
        assert status == 0

    def close(self) -> None:
        self.library.sw_conn_free(self.conn)

    def feed(self, octets: bytes) -> None:
        buffer = ctypes.create_string_buffer(octets, len(octets))
        given = Octets(ctypes.addressof(buffer), len(octets))
        event = ctypes.c_void_p()
        while self.library.sw_conn_recv(self.conn, ctypes.byref(given), ctypes.byref(event)) == 1:
            pass

    def dump(self) -> dict[str, object]:
        pieces: list[bytes] = []
        write = WRITE(lambda user, text, length: pieces.append(text[:length]))
        self.library.sw_conn_dump(self.conn, write, None)
        found = json.loads(b"".join(pieces).decode("ascii"), object_pairs_hook=without_repeats)
        assert isinstance(found, dict)
        return found


REQUEST = bytes.fromhex("838684 410161") + b"\x40\x03x\"y\x01\x80"  # the last field is refused, and stays in the table
SETTINGS = frame(4, 0, 0, bytes.fromhex("0005 00010000 fff0 ffffffff"))


class Dumps(unittest.TestCase):
    def each(self, role: int, octets: bytes) -> list[dict[str, object]]:
        """The dumps after each octet."""
        connection = Connection(role)
        try:
            found = [connection.dump()]
            for octet in octets:
                connection.feed(bytes([octet]))
                found.append(connection.dump())
            return found
        finally:
            connection.close()

    def test_a_server_is_json_after_each_octet(self) -> None:
        good = frame(1, 4, 1, REQUEST[:6]) + frame(0, 8, 1, b"\x02abc\0\0") + frame(8, 0, 0, b"\0\0\1\0") + frame(6, 0, 0, b"12345678")
        dumps = self.each(SERVER, PREFACE + SETTINGS + frame(4, 1, 0) + good + frame(1, 5, 3, REQUEST) + frame(3, 0, 1, bytes(4)) + frame(4, 1, 0))
        self.assertEqual(dumps[0]["role"], "server")
        self.assertEqual(len({tuple(item) for item in dumps}), 1)  # all have the same members
        last = dumps[-1]
        machines, received, theirs = last["machines"], last["frames_received"], last["their_settings"]
        assert isinstance(machines, dict) and isinstance(received, dict) and isinstance(theirs, list)
        self.assertEqual(machines["connection"], "dead")
        self.assertEqual(received["SETTINGS"], {"frames": 3, "octets": 39})
        self.assertIn({"id": 0xFFF0, "value": 0xFFFFFFFF}, theirs)
        streams = [item["streams"] for item in dumps]
        self.assertIn(1, {len(item) for item in streams if isinstance(item, list)})

    def test_a_client_is_json_after_each_octet(self) -> None:
        dumps = self.each(CLIENT, SETTINGS + frame(4, 1, 0) + frame(7, 0, 0, bytes(8) + b"bye") + frame(8, 0, 0, bytes(4)))
        error = dumps[-1]["error"]
        assert isinstance(error, dict)
        self.assertEqual(dumps[0]["role"], "client")
        self.assertEqual(error["code"], "PROTOCOL_ERROR")
        self.assertIsNone(dumps[0]["error"])


if __name__ == "__main__":
    unittest.main()
