"""`-v`: each frame with what it says and when, on both ends; RFC 9113 6 has the frames."""

import re
import socket
import struct
import threading
import unittest

import support
from support import CLIENT, client, run

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


class Wire(unittest.TestCase):
    def test_a_request_and_its_response(self):
        with support.Server("-v") as server:
            sent = client("-v", "-d", "12345", server.url + "/echo").stderr
            support.until(lambda: "> DATA stream 1" in server.errors())
            received = server.errors()
        for mark, text in ((">", sent), ("<", received)):
            with self.subTest(mark):
                self.assertRegex(text, rf"{mark} SETTINGS, \d+ octets  \(\d+\.\d\d\d s\)\n        ENABLE_PUSH: 0\n        MAX_CONCURRENT_STREAMS: 100\n")
                self.assertRegex(text, rf"{mark} WINDOW_UPDATE, 4 octets  \(\S+ s\)\n        increment: \d+\n")
                self.assertRegex(text, rf"{mark} HEADERS stream 1, \d+ octets, END_HEADERS  \(\S+ s\)\n        :method: POST\n        :scheme: http\n")
                self.assertRegex(text, rf"{mark} DATA stream 1, 5 octets, END_STREAM  \(\S+ s\)\n")
                self.assertRegex(text, r"--send (HEADERS|SETTINGS)-->")
        for mark, text in (("<", sent), (">", received)):
            self.assertRegex(text, rf"{mark} HEADERS stream 1, \d+ octets, END_HEADERS  \(\S+ s\)\n        :status: 200\n")
        self.assertRegex(sent, r"> GOAWAY, 8 octets  \(\S+ s\)\n        last stream: 0\n        error: NO_ERROR\n")

    def test_each_control_frame(self):
        octets = frame(4, 0, 0, struct.pack(">HIHI", 0x1, 8192, 0xf0f0, 7)) + frame(6, 0, 0, b"abc\0\x1b[1m")
        octets += frame(2, 0, 3, struct.pack(">IB", 0x80000001, 15)) + frame(8, 0, 0, struct.pack(">I", 1000))
        octets += frame(1, 0x0c, 1, b"\2\x82\x86\x84\0\0")[:5] + struct.pack(">I", 1) + b"\2\x82\x86\x84\0\0"
        octets += frame(3, 0, 1, struct.pack(">I", 8)) + frame(0xf7, 0, 0, b"x")
        goaway = frame(7, 0, 0, struct.pack(">II", 0, 0x1234) + b"bye\n")  # at once: after its header the server may close
        with support.Server("-v") as server:
            for size in (len(octets), 1):
                with socket.create_connection(("127.0.0.1", server.port)) as peer:
                    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    peer.sendall(PREFACE)
                    for at in range(0, len(octets), size):
                        peer.sendall(octets[at:at + size])
                    peer.sendall(goaway)
                    support.until(lambda: server.errors().count("debug: bye") == (1 if size > 1 else 2))
            text = re.sub(r"  \(\S+ s\)$", "", server.errors(), flags=re.M)
        expected = """< SETTINGS, 12 octets
        HEADER_TABLE_SIZE: 8192
        0xf0f0: 7
< PING, 8 octets
        opaque: abc\\x00\\x1b[1m
< PRIORITY stream 3, 5 octets
        depends on stream 1, weight 16
< WINDOW_UPDATE, 4 octets
        increment: 1000
< HEADERS stream 1, 6 octets, END_HEADERS PADDED
        :method: GET
        :scheme: http
        :path: /
< RST_STREAM stream 1, 4 octets
        error: CANCEL
< 0xf7, 1 octets
< GOAWAY, 12 octets
        last stream: 0
        error: 0x1234
        debug: bye\\x0a
""".split("\n")[:-1]
        received = re.findall(r"^< .*\n(?: {8}.*\n)*", text, re.M)  # a frame, and what it says
        self.assertEqual("".join(received).split("\n")[:-1], expected * 2)

    def test_frames_of_extensions(self):
        """RFC 7838 4, RFC 9218 7.1."""
        octets = frame(4, 0, 0) + frame(0x10, 0, 0, struct.pack(">I", 1) + b"u=1, i") + frame(0xa, 0, 0, b"\0\x09https://ah3=\":443\"")
        octets += frame(0xa, 0, 1, b"\0\0clear") + frame(0xa, 0, 0, b"\0\x09cut")
        with support.Server("-v") as server:
            with socket.create_connection(("127.0.0.1", server.port)) as peer:
                peer.sendall(PREFACE + octets + frame(6, 0, 0, b"the last"))
                support.until(lambda: "opaque: the last" in server.errors())
            text = re.sub(r"  \(\S+ s\)$", "", server.errors(), flags=re.M)
        received = re.findall(r"^< .*\n(?: {8}.*\n)*", text, re.M)
        self.assertEqual("".join(received[1:-1]), """< PRIORITY_UPDATE, 10 octets
        of stream 1
        priority: u=1, i
< ALTSVC, 20 octets
        origin: https://a
        alternatives: h3=":443"
< ALTSVC stream 1, 7 octets
        alternatives: clear
< ALTSVC, 5 octets
""")
        self.assertIn("connection: open --recv PRIORITY_UPDATE--> open  [rfc9218 7.1]", text)
        self.assertIn("connection: open --recv ALTSVC--> ignore  [rfc7838-4-03]", text)

    def test_a_client_that_is_told_of_alternatives(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            def answer():
                peer, _ = other.accept()
                with peer:
                    response = frame(1, 4, 1, b"\x88") + frame(0xa, 0, 1, b"\0\0h3=\":443\"") + frame(0, 1, 1, b"hi")
                    peer.sendall(frame(4, 0, 0) + frame(4, 1, 0) + response)
                    while peer.recv(1000):
                        pass

            thread = threading.Thread(target=answer)
            thread.start()
            done = run(CLIENT, "-v", f"http://127.0.0.1:{other.getsockname()[1]}/")
            thread.join()
        self.assertEqual((done.returncode, done.stdout), (0, "hi"))
        self.assertRegex(done.stderr, r'< ALTSVC stream 1, 11 octets  \(\S+ s\)\n        alternatives: h3=":443"\n')
        self.assertIn("stream 1: half_closed_local --recv ALTSVC--> half_closed_local  [rfc7838 4]", done.stderr)

    def test_a_server_that_speaks_http_1_1(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            def answer():
                peer, _ = other.accept()
                with peer:
                    peer.recv(1000)
                    peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" + b"x" * 30000)

            thread = threading.Thread(target=answer)
            thread.start()
            done = run(CLIENT, "-v", f"http://127.0.0.1:{other.getsockname()[1]}/")
            thread.join()
        self.assertEqual(done.returncode, 1)
        self.assertLessEqual(done.stderr.count("\n< "), 1, "what follows the error is not shown as frames")


if __name__ == "__main__":
    unittest.main()
