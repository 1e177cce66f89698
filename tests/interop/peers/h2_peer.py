"""
python-h2 on a socket: a server, and a client whose actions are the cells of the matrix.

    h2_peer.py serve PORT GRANT
    h2_peer.py ACTION PORT COUNT SIZE GRANT

GRANT: octets that a stream's window begins with, and by which it grows; 0: 65,535, credited as content comes.
"""
import select
import socket
import socketserver
import struct
import sys

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h2.settings

SERVICE = "/interop.Peer/"
GRPC = ("content-type", "application/grpc")


def expect(condition, complaint):
    if not condition:
        sys.exit(complaint)


def message(content):
    return struct.pack(">BI", 0, len(content)) + content


def numbered(number, size):
    return message(bytes([number & 0xFF]) * size)


class Stream:
    """What has come of one stream, and what is to be sent."""

    def __init__(self, identifier, headers=()):
        self.id, self.headers, self.trailers = identifier, dict(headers), {}
        self.content, self.owed = bytearray(), 0
        self.ended = self.closed = False
        self.reset = None
        self.out, self.source = bytearray(), None  # what is to be sent, and what makes more of it

    def messages(self):
        """Takes whole messages off what has come."""
        while len(self.content) >= 5 and len(self.content) >= 5 + (length := struct.unpack(">I", self.content[1:5])[0]):
            yield bytes(self.content[5:5 + length])
            del self.content[:5 + length]


class Endpoint:
    def __init__(self, connected, client, grant):
        self.socket, self.grant, self.streams, self.goaway, self.gone = connected, grant, {}, None, False
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=client, header_encoding="utf-8"))
        if grant:
            self.h2.local_settings = h2.settings.Settings(client, {h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: grant})
        self.h2.initiate_connection()
        self.flush()

    def flush(self):
        self.socket.sendall(self.h2.data_to_send())

    def receive(self):
        """Waits for octets, and takes their events. False: the peer is gone."""
        octets = self.socket.recv(65536)
        events = self.h2.receive_data(octets) if octets else []
        for event in events:
            self.take(event)
        self.gone = not octets
        self.flush()
        return not self.gone

    def take(self, event):
        stream = self.streams.get(getattr(event, "stream_id", 0))
        if isinstance(event, h2.events.RequestReceived):
            self.streams[event.stream_id] = Stream(event.stream_id, event.headers)
            try:
                self.begin(self.streams[event.stream_id])
            except h2.exceptions.ProtocolError:
                self.streams[event.stream_id].closed = True  # it was reset meanwhile, which comes as a later event
        elif isinstance(event, h2.events.ConnectionTerminated):
            self.goaway = event
        elif stream is None:
            if isinstance(event, h2.events.DataReceived) and event.flow_controlled_length:
                self.h2.increment_flow_control_window(event.flow_controlled_length)
        elif isinstance(event, h2.events.ResponseReceived):
            stream.headers = dict(event.headers)
        elif isinstance(event, h2.events.TrailersReceived):
            stream.trailers = dict(event.headers)
        elif isinstance(event, h2.events.DataReceived):
            stream.content += event.data
            self.credit(stream, event.flow_controlled_length)
        elif isinstance(event, h2.events.StreamEnded):
            stream.ended = True
        elif isinstance(event, h2.events.StreamReset):
            stream.closed, stream.reset = True, event.error_code

    def begin(self, stream):
        """A request came."""

    def credit(self, stream, octets):
        stream.owed += octets
        if stream.owed and stream.owed >= self.grant:
            try:
                self.h2.increment_flow_control_window(stream.owed)
                self.h2.increment_flow_control_window(stream.owed, stream.id)
            except (h2.exceptions.ProtocolError, KeyError):
                pass  # it is over; KeyError is h2's slip
            stream.owed = 0

    def send(self, stream):
        """Sends of stream.out what the windows take. Each call makes frames of its own. True: all of it."""
        while stream.out and not stream.closed:
            room = min(self.h2.local_flow_control_window(stream.id), self.h2.max_outbound_frame_size, len(stream.out))
            if room <= 0:
                break
            self.h2.send_data(stream.id, bytes(stream.out[:room]))
            del stream.out[:room]
        self.flush()
        return not stream.out or stream.closed


# ---- server


def down(stream):
    while not (requests := list(stream.messages())):
        yield None
    count, size = map(int, requests[0].split())
    for number in range(count):
        yield numbered(number, size)


def up(stream):
    count = octets = 0
    while True:
        ended = stream.ended
        for content in stream.messages():
            count, octets = count + 1, octets + len(content)
        if ended:
            break
        yield None
    yield message(b"%d %d" % (count, octets))


def echo(stream):
    while True:
        ended, content = stream.ended, bytes(stream.content)
        stream.content.clear()
        if content or not ended:
            yield content or None
        else:
            return


def page(_):
    yield b"hello\n"


SOURCES = {"/page": page, "/echo": echo, SERVICE + "Down": down, SERVICE + "Up": up, SERVICE + "Both": echo}


class Server(Endpoint):
    def begin(self, stream):
        path = stream.headers[":path"]
        if path not in SOURCES:  # /early
            self.h2.send_headers(stream.id, [(":status", "413")], end_stream=True)
            self.flush()
            self.h2.reset_stream(stream.id)  # NO_ERROR: what the client still sends is not wanted
            stream.closed = True
            return
        self.h2.send_headers(stream.id, [(":status", "200"), GRPC])
        stream.source = SOURCES[path](stream)

    def step(self, stream):
        """Sends at most one message. False: something must come first."""
        if stream.source is None or stream.closed or not self.send(stream):
            return False
        try:
            piece = next(stream.source)
            stream.out += piece or b""
            return piece is not None and self.send(stream)
        except StopIteration:
            if stream.headers[":path"].startswith(SERVICE):
                self.h2.send_headers(stream.id, [("grpc-status", "0")], end_stream=True)
            else:
                self.h2.end_stream(stream.id)
            stream.source = None
            return True

    def run(self):
        while not self.gone:
            busy = any([self.step(stream) for stream in self.streams.values()])
            self.streams = {number: stream for number, stream in self.streams.items() if stream.source and not stream.closed}
            self.flush()
            if not busy or select.select([self.socket], [], [], 0)[0]:
                self.receive()


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        try:
            Server(self.request, client=False, grant=self.server.grant).run()
        except (OSError, h2.exceptions.ProtocolError) as problem:
            print(f"connection: {problem!r}", flush=True)


def serve(port, grant):
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    with socketserver.ThreadingTCPServer(("127.0.0.1", port), Handler) as server:
        server.daemon_threads, server.grant = True, grant
        server.serve_forever()


# ---- client


class Client(Endpoint):
    def __init__(self, port, count, size, grant):
        super().__init__(socket.create_connection(("127.0.0.1", port), timeout=20), True, grant)
        self.count, self.size = count, size

    def request(self, path, method="POST"):
        stream = Stream(self.h2.get_next_available_stream_id())
        self.streams[stream.id] = stream
        fields = [(":method", method), (":scheme", "http"), (":authority", "127.0.0.1"), (":path", path), ("te", "trailers"), GRPC]
        self.h2.send_headers(stream.id, fields, end_stream=method == "GET")
        self.flush()
        return stream

    def until(self, condition, what):
        while not condition():
            expect(not self.gone and self.goaway is None, f"{what}: the connection ended: {self.goaway}")
            self.receive()

    def say(self, stream, octets=b"", end=False):
        stream.out += octets
        self.until(lambda: self.send(stream) or stream.ended, "sending")
        if end and not stream.closed and not stream.ended:
            self.h2.end_stream(stream.id)
            self.flush()

    def finish(self, stream, content=None):
        self.until(lambda: stream.ended or stream.closed, f"{len(stream.content)} octets")
        expect(stream.ended and stream.headers[":status"] == "200", f"ended with {stream.reset}: {stream.headers}")
        expect(content is None or stream.content == content, f"the content differs: {stream.content[:40]}")
        if content is None:
            expect(not stream.content, f"{len(stream.content)} octets too many")
        expect(stream.trailers.get("grpc-status", "0") == "0", f"trailers {stream.trailers}")
        del self.streams[stream.id]
        return stream

    def start_down(self, count, size):
        stream = self.request(SERVICE + "Down")
        self.say(stream, message(b"%d %d" % (count, size)), end=True)
        stream.number = 0
        return stream

    def take_messages(self, stream, count):
        """Waits until so many have come, in all."""

        def come():
            for content in stream.messages():
                expect(content == numbered(stream.number, self.size)[5:], f"message {stream.number} is damaged")
                stream.number += 1
            return stream.number >= count

        self.until(lambda: come() or stream.ended or stream.closed, f"{stream.number} messages")
        come()
        expect(stream.number >= count, f"{stream.number} messages came")

    def get(self):
        self.finish(self.request("/page", "GET"), b"hello\n")

    def echo(self):
        content = bytes((place * 7 + (place >> 8) * 13) & 0xFF for place in range(1 << 20))
        stream = self.request("/echo")
        self.say(stream, content, end=True)
        self.finish(stream, content)

    def down(self):
        stream = self.start_down(self.count, self.size)
        self.take_messages(stream, self.count)
        expect(self.finish(stream).trailers, "no trailers came")

    def up(self):
        stream = self.request(SERVICE + "Up")
        for number in range(self.count):
            self.say(stream, numbered(number, self.size))
        self.say(stream, end=True)
        self.finish(stream, message(b"%d %d" % (self.count, self.count * self.size)))

    def both(self):
        stream = self.request(SERVICE + "Both")
        stream.number = 0
        for number in range(self.count):
            self.say(stream, numbered(number, self.size))
            self.take_messages(stream, number + 1)
        self.say(stream, end=True)
        self.finish(stream)

    def cancels(self):
        count, self.count, self.size = self.count, 10, 200
        for _ in range(count):
            stream = self.start_down(1000000, 200)
            self.take_messages(stream, 1)
            self.h2.reset_stream(stream.id, 8)  # CANCEL
            stream.closed = True
            self.flush()
            del self.streams[stream.id]
        self.down()

    def early(self):
        stream = self.request("/early")
        self.say(stream, bytes(8 << 20), end=True)
        self.until(lambda: stream.ended or stream.closed, "the response")
        expect(stream.headers.get(":status") == "413" and stream.ended, f"the response was {stream.headers}, {stream.reset}")
        self.count, self.size = 10, 200
        self.down()


if sys.argv[1] == "serve":
    serve(int(sys.argv[2]), int(sys.argv[3]))
else:
    getattr(Client(*map(int, sys.argv[2:6])), sys.argv[1])()
