"""The resources of examples/server that take their time, and what ends requests that do not move."""

import os
import re
import socket
import struct
import time
import unittest

import support
from support import client

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
RST_STREAM, GOAWAY = 3, 7


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def literal(name, value):
    return b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value


def request(stream, method, path, flags):
    head = ((b":method", method), (b":scheme", b"http"), (b":authority", b"h"), (b":path", path))
    return frame(1, flags, stream, b"".join(literal(*field) for field in head))


def frames(octets):
    """(type, stream, payload) of each whole frame."""
    found = []
    while len(octets) >= 9 and len(octets) >= 9 + (length := int.from_bytes(octets[:3], "big")):
        found.append((octets[3], int.from_bytes(octets[5:9], "big"), octets[9:9 + length]))
        octets = octets[9 + length:]
    return found


class Events(unittest.TestCase):
    def test_each_event_is_a_data_frame(self):
        with support.Server() as server:
            done = client("-v", "-i", server.url + "/events?count=5&bytes=20")
            self.assertIn("content-type: text/event-stream\n", done.stdout)
            self.assertEqual(done.stdout.partition("\n\n")[2], "data: xxxxxxxxxxxx\n\n" * 5)
            self.assertEqual(re.findall(r"< DATA stream 1, (\d+) octets(, END_STREAM)?", done.stderr), [("20", "")] * 4 + [("20", ", END_STREAM")])

    def test_events_have_pauses(self):
        with support.Server() as server:
            began = time.monotonic()
            self.assertEqual(len(client(server.url + "/events?count=4&bytes=8&ms=100").stdout), 32)
            self.assertGreaterEqual(time.monotonic() - began, 0.29)

    def test_many_events_fit_no_window_and_all_come(self):
        with support.Server() as server:
            self.assertEqual(len(client("-n", "3", server.url + "/events?count=5000&bytes=1000").stdout), 3 * 5000 * 1000)

    def test_what_is_no_number_of_events(self):
        with support.Server() as server:
            for query in ("count=0", "bytes=7", "bytes=16385", "ms=60001", "count=x"):
                self.assertIn("HTTP/2 400\n", client("-i", f"{server.url}/events?{query}").stdout)


class SlowRead(unittest.TestCase):
    def test_all_is_read_a_little_at_a_time(self):
        for window in ("262144", "512", "1"):
            with self.subTest(window), support.Server("-w", window) as server:
                path = "/slow-read?bytes=256&ms=1" if window != "1" else "/slow-read?bytes=1&ms=0"
                content = "y" * (60_000 if window != "1" else 200)
                self.assertEqual(client("-d", content, server.url + path).stdout, f"{len(content)} octets were read\n")

    def test_without_content_and_with_trailers(self):
        with support.Server() as server:
            self.assertEqual(client("-X", "POST", server.url + "/slow-read").stdout, "0 octets were read\n")
            self.assertEqual(client("-d", "abc", "--trailer", "x: y", server.url + "/slow-read").stdout, "3 octets were read\n")


class Patience(unittest.TestCase):
    def test_pings_keep_no_request_alive(self):
        with support.Server("-t", "1") as server, socket.create_connection(("127.0.0.1", server.port)) as peer:
            peer.settimeout(0.2)
            peer.sendall(PREFACE + frame(4, 0, 0) + request(1, b"POST", b"/echo", 4) + request(3, b"GET", b"/delay?ms=2500", 5))
            octets, began = b"", time.monotonic()
            while time.monotonic() - began < 4 and not any(kind == 1 and stream == 3 for kind, stream, _ in frames(octets)):
                try:
                    octets += peer.recv(65536)
                except TimeoutError:
                    peer.sendall(frame(6, 0, 0, b"abcdefgh"))
            resets = [(stream, payload) for kind, stream, payload in frames(octets) if kind == RST_STREAM]
            self.assertEqual(resets, [(1, struct.pack(">I", 8))], "the upload ends with CANCEL, the answer that is late by itself does not")
            self.assertTrue(any(kind == 1 and stream == 3 for kind, stream, _ in frames(octets)))

    def test_a_request_that_moves_lives(self):
        with support.Server("-t", "1") as server:
            began = time.monotonic()
            self.assertEqual(len(client(server.url + "/events?count=5&bytes=8&ms=500").stdout), 40)
            self.assertEqual(client("-d", "z" * 1500, server.url + "/slow-read?bytes=1&ms=1").returncode, 0)
            self.assertGreater(time.monotonic() - began, 3)


class Truncated(unittest.TestCase):
    """A file that becomes shorter while it is served ends its own stream, and no other."""

    SIZE = 8 << 20

    def cut(self, to, scheme):
        options, trusted = (), ()
        with support.certificate() as paths:
            if scheme == "https":
                options, trusted = ("-s", "0", "-c", paths[0], "-k", paths[1]), ("--cacert", paths[0])
            with support.Server("-w", "65536", *options, files={"big.bin": os.urandom(self.SIZE)}) as server:
                url = server.url if scheme == "http" else server.tls_url
                # The other request is as large, so its sink decides how fast both are read: a pipe that is not read until the file is cut.
                download = support.start(support.CLIENT, *trusted, url + "/big.bin", url + "/generate?bytes=30000000")
                support.until(lambda: support.readable(download.stdout))
                os.truncate(server.www / "big.bin", to)
                out, err = download.communicate(timeout=support.SECONDS)
                after = client(*trusted, url + "/generate?bytes=3")
        self.assertEqual(download.returncode, 1)
        self.assertIn("/big.bin: the server reset the stream: INTERNAL_ERROR", err.decode())
        self.assertEqual(err.decode().count("\n"), 1, "the other request goes on")
        self.assertEqual(out[-30_000_000:][:10], b"0123456789")
        self.assertEqual(after.stdout, "012")

    def test_over_tcp(self):
        self.cut(1 << 20, "http")

    @unittest.skipUnless(support.has_tls(), "the examples were built without OpenSSL")
    def test_over_tls(self):
        self.cut(1 << 20, "https")

    def test_within_its_last_page(self):
        self.cut(self.SIZE - 10, "http")


if __name__ == "__main__":
    unittest.main()
