"""examples/server sends what is urgent first: the `priority` field and PRIORITY_UPDATE frames (RFC 9218)."""

import os
import socket
import struct
import time
import unittest

import support
from test_resources import PREFACE, frame, frames, literal

SIZE = 3_000_000
DATA, PRIORITY_UPDATE = 0, 16


def request(stream, priority):
    head = ((b":method", b"GET"), (b":scheme", b"http"), (b":authority", b"h"), (b":path", b"/data.bin"))
    field = literal(b"priority", priority) if priority else b""
    return frame(1, 5, stream, b"".join(literal(*one) for one in head) + field)


def update(stream, priority):
    return frame(PRIORITY_UPDATE, 0, 0, struct.pack(">I", stream) + priority)


class Priorities(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.content = os.urandom(SIZE)
        cls.server = support.Server(files={"data.bin": cls.content}).__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def come(self, octets, count):
        """For each stream how much of each had come when it was whole. All windows are large."""
        windows = frame(4, 0, 0, struct.pack(">HI", 4, 1 << 30)) + frame(8, 0, 0, struct.pack(">I", 1 << 30))
        contents, at_end, rest = {}, {}, b""
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=support.SECONDS) as peer:
            peer.sendall(PREFACE + windows + octets)
            while len(at_end) < count:
                octets = peer.recv(1 << 20)
                self.assertTrue(octets, "the server has closed the connection")
                rest += octets
                for kind, stream, payload in frames(rest):
                    rest = rest[9 + len(payload):]
                    if kind != DATA:
                        continue
                    contents[stream] = contents.get(stream, b"") + payload
                    if len(contents[stream]) == SIZE:
                        at_end[stream] = {other: len(one) for other, one in contents.items()}
        self.assertTrue(all(one == self.content for one in contents.values()))
        return at_end

    def test_the_urgent_goes_first_and_nobody_starves(self):
        at_end = self.come(request(1, b"u=7") + request(3, b"u=0") + request(5, b"u=3"), 3)
        self.assertLess(at_end[3].get(1, 0), SIZE * 0.2)
        self.assertLess(at_end[3].get(5, 0), SIZE * 0.2)
        self.assertLess(at_end[5].get(1, 0), SIZE * 0.3)
        self.assertGreater(at_end[3].get(1, 0), 0)

    def test_incremental_ones_take_turns(self):
        at_end = self.come(request(1, b"u=2, i") + request(3, b"i, u=2"), 2)
        self.assertGreater(at_end[1][3], SIZE * 0.9)

    def test_others_come_mostly_one_behind_the_other(self):
        at_end = self.come(request(1, b"") + request(3, b""), 2)
        self.assertLess(min(at_end[1].get(3, 0), at_end[3].get(1, 0)), SIZE)

    def test_an_update_counts_before_the_request_and_after(self):
        at_end = self.come(update(3, b"u=0") + request(1, b"u=1") + request(3, b""), 2)
        self.assertLess(at_end[3].get(1, 0), SIZE * 0.4)
        at_end = self.come(request(1, b"u=1") + request(3, b"") + update(3, b"u=0"), 2)
        self.assertLess(at_end[3].get(1, 0), SIZE * 0.4)

    def test_what_is_no_priority_is_ignored(self):
        self.come(update(1, b"u=?") + request(1, b"u=9, (") + update(1, b"\xff") + update(99, b"u=1"), 1)

    def test_short_content_waits_for_no_long_one(self):
        short = request(3, b"").replace(b"/data.bin", b"/?x=12345")
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=support.SECONDS) as peer:
            peer.sendall(PREFACE + frame(4, 0, 0, struct.pack(">HI", 4, 1 << 30)) + frame(8, 0, 0, struct.pack(">I", 1 << 30)) + request(1, b"u=0") + short)
            octets = b""
            while not any(kind == DATA and stream == 3 for kind, stream, _ in frames(octets)):
                octets += peer.recv(1 << 16) or self.fail("the server has closed the connection")
        self.assertLess(sum(len(payload) for kind, stream, payload in frames(octets) if kind == DATA and stream == 1), 400_000)

    def test_nothing_spins_at_a_window_that_is_too_small_for_a_frame(self):
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=support.SECONDS) as peer:
            peer.sendall(PREFACE + frame(4, 0, 0, struct.pack(">HI", 4, 1 << 30)) + request(1, b""))
            octets, came = b"", 0
            while came < 65535:
                octets += peer.recv(1 << 16) or self.fail("the server has closed the connection")
                came = sum(len(payload) for kind, _, payload in frames(octets) if kind == DATA)
            peer.sendall(frame(8, 0, 0, struct.pack(">I", 100)))
            before = self.processor_time()
            time.sleep(0.4)
            self.assertLess(self.processor_time() - before, 0.2)

    def processor_time(self):
        with open(f"/proc/{self.server.process.pid}/stat", encoding="ascii") as stat:
            words = stat.read().rpartition(") ")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    unittest.main()
