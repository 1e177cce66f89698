"""Connections that end half-way, each at another octet of a session that a real client had."""
import collections
import socket
import struct
import threading

from our_server import OurServer
from processes import expect, run, until

AT_ONCE = 100  # so many are open half-way at any time
ROOM = 512 << 10  # octets of memory that may stay with the server, in the allocator's hands
# How often at the most. Memory grows to what the worst moment needs, which is chance, and then stays; a leak shows each time.
FLOODS = 8
RESET = struct.pack("ii", 1, 0)  # linger 0: close() resets


class Recorder(threading.Thread):
    """Passes one connection on to `port`, and keeps what the client sends."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(10)
        self.server = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.port = self.listener.getsockname()[1]
        self.octets = b""
        self.start()

    def run(self):
        with self.listener, self.server:
            client, _ = self.listener.accept()
            client.settimeout(10)
            back = threading.Thread(target=self.pass_back, args=(client,), daemon=True)
            back.start()
            with client:
                while data := client.recv(65536):
                    self.octets += data
                    self.server.sendall(data)
                self.server.shutdown(socket.SHUT_WR)
                back.join(10)

    def pass_back(self, client):
        try:
            while data := self.server.recv(65536):
                client.sendall(data)
        except OSError:
            pass  # one of them is gone


def recorded_session(server, material, scheme):
    """Uploads with padding and trailers on several streams, by nghttp."""
    upload = material.file("upload")
    upload.write_bytes(material.mebibyte[:1500])
    recorder = Recorder(server.port)
    urls = [f"{scheme}://127.0.0.1:{recorder.port}/echo?{number}" for number in range(3)]
    got = run(["nghttp", "--no-verify-peer", "-b", "16", "-d", upload, "--trailer", "x-sent: yes", *urls])
    recorder.join(10)
    expect(got.out == material.mebibyte[:1500] * 3, "the session to record went wrong")
    expect(2000 < len(recorder.octets) < 10000, f"the session is {len(recorder.octets)} octets long")
    return recorder.octets


def drop(connection, number):
    """Every second one is reset, the others are closed; what the server said is not read."""
    if number % 2 == 1:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    connection.close()


def cut(number, length, count):
    """All places in turn; of fewer connections than places, evenly spread ones."""
    return number % length if count >= length else number * length // count


def flood(server, octets, count, serve):
    """`serve` is called in the middle, when the others are open half-way."""
    waiting = collections.deque()
    for number in range(count):
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        try:
            connection.sendall(octets[:cut(number, len(octets), count)])
        except OSError:
            pass  # the server has seen enough of it
        waiting.append((connection, number))
        if len(waiting) > AT_ONCE:
            drop(*waiting.popleft())
        if number == count // 2:
            serve()
    while waiting:
        drop(*waiting.popleft())


def half_open(material, transport, count):
    with OurServer(material, transport) as server:
        scheme = "https" if transport == "TLS" else "http"

        def serve():
            way = ["--cacert", material.certificate] if transport == "TLS" else ["--http2-prior-knowledge"]
            got = run(["curl", "-sS", "--max-time", "10", *way, server.url("/page.html")])
            expect(got.out == material.page, "curl is not served")

        before = server.descriptors
        octets = recorded_session(server, material, scheme)
        flood(server, octets, 1000, serve)  # what the server keeps for reuse it has after these
        until(lambda: server.descriptors <= before, 15, "descriptors stay open")

        for _ in range(FLOODS):
            memory = server.memory
            flood(server, octets, count, serve)
            serve()
            until(lambda: server.descriptors <= before, 15, "descriptors stay open")
            grown = server.memory - memory
            if grown < ROOM:
                break
        expect(grown < ROOM, f"{grown} octets of memory stay in use, each time")
        return (f"{count:,} connections, cut at {min(count, len(octets)):,} places of a session of {len(octets):,} octets, half of "
                f"them reset; curl is served meanwhile and afterwards; descriptors as before, memory {grown // 1024:+,} KiB")


CHECKS = {
    "half-open connections, h2c": lambda material: half_open(material, "h2c", 10000),
    "half-open connections, TLS": lambda material: half_open(material, "TLS", 2000),
}
