"""python-h2 and build/peers/endpoint, each at an end of a socketpair. What crosses it comes in pieces of random sizes."""

import os
import pathlib
import random
import socket
import subprocess

import h2.config
import h2.connection
import h2.events

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENDPOINT = ROOT / os.environ.get("BUILD", "build") / "peers" / "endpoint"
REQUEST = [(":method", "GET"), (":scheme", "http"), (":authority", "h"), (":path", "/")]
POST = [(":method", "POST"), *REQUEST[1:]]
OK = [(":status", "200")]


def written(fields):
    return "|".join(f"{name}:{value}" for name, value in fields)


class Event(dict):
    """Of our side: its kind, and what the line says besides."""

    def __init__(self, line):
        self.kind, *words = line.split(" ", 1)
        rest = words[0] if words else ""
        super().__init__(word.split("=", 1) for word in rest.partition(" fields=")[0].split(" ") if word)
        self.fields = [(":" * field.startswith(":") + field.lstrip(":").split(":", 1)[0], field.lstrip(":").split(":", 1)[1])
                       for field in rest.partition(" fields=")[2].split("|") if field]

    def __repr__(self):
        return f"{self.kind} {dict(self)} {self.fields}"

    def has(self, **what):
        return all(self.get(name) == str(value) for name, value in what.items())


class Pair:
    """A context. `role` is ours; `h2` is the other end, `events` and `theirs` are what each has seen."""

    def __init__(self, role, seed, **config):
        self.role, self.seed, self.random = role, seed, random.Random(seed)
        ours, self.socket = socket.socketpair()
        self.socket.setblocking(False)
        with ours:
            self.process = subprocess.Popen([ENDPOINT, role, str(ours.fileno()), str(seed)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            text=True, pass_fds=[ours.fileno()])
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=role == "server", header_encoding="utf-8", **config))
        self.sent = self.received = 0
        self.deaf, self.unread = False, b""  # python-h2 takes no frames after GOAWAY: from then on it gets none
        self.events, self.theirs = [], []
        self.kinds, self.their_kinds = set(), set()

    def __enter__(self):
        self.h2.initiate_connection()
        self.settle()
        return self

    def __exit__(self, kind, *_):
        self.socket.close()
        self.process.stdin.close()
        rest = self.process.stdout.read()
        self.process.stdout.close()
        code = self.process.wait(timeout=20)
        assert kind is not None or code == 0, f"the endpoint ended with {code}: {rest}"

    def pieces(self, octets):
        while octets:
            size = self.random.randrange(1, 1 << self.random.randrange(1, 13))
            yield octets[:size]
            octets = octets[size:]

    # ---- our end

    def ask(self, *words):
        """Makes a call at our end. Returns what it says, as words."""
        self.process.stdin.write("\t".join(word.hex() if isinstance(word, bytes) else str(word) for word in words) + "\n")
        self.process.stdin.flush()
        while not (line := self.process.stdout.readline().rstrip("\n")).startswith("= "):
            assert line, f"the endpoint has died: {self.process.poll()}"
            self.events.append(Event(line))
            self.kinds.add(self.events[-1].kind)
        return line[2:].split(" ")

    def call(self, *words, status="OK"):
        """The same, which must return `status`; then everything that follows from it happens."""
        said = self.ask(*words)
        assert said[0] == status, f"{words}: {said}"
        self.settle()
        return said[1] if len(said) > 1 else None

    # ---- the other end

    def write(self, octets):
        for piece in self.pieces(octets):
            self.sent += self.socket.send(piece)
            if self.random.random() < 0.1:
                self.ask("sync")

    def flush(self):
        self.write(self.h2.data_to_send())

    def read(self):
        try:
            octets = self.socket.recv(1 << 20)
        except BlockingIOError:
            return
        self.received += len(octets)
        self.unread += octets if self.deaf else b""
        if self.deaf:
            return
        for piece in self.pieces(octets):
            for event in self.h2.receive_data(piece):
                self.theirs.append(event)
                self.their_kinds.add(type(event).__name__)
                self.take(event)

    def take(self, event):
        if isinstance(event, h2.events.DataReceived) and event.flow_controlled_length:
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)

    def settle(self):
        """Until both have seen everything that the other has sent, and have nothing to say about it."""
        quiet = 0
        while quiet < 2:
            self.flush()
            sent, received, *_ = self.ask("sync")
            self.read()
            waits = int(received) < self.sent or self.received < int(sent) or self.h2._data_to_send
            quiet = 0 if waits else quiet + 1

    # ---- what came of it

    def ours(self, kind, **what):
        """The events of a kind at our end, taken out of the list."""
        found = [event for event in self.events if event.kind == kind and event.has(**what)]
        self.events = [event for event in self.events if not any(event is one for one in found)]
        return found

    def one(self, kind, **what):
        found = self.ours(kind, **what)
        assert len(found) == 1, f"{kind} {what}: {found}; besides {self.events}"
        return found[0]

    def other(self, kind, **what):
        """The only event of a kind at the other end."""
        found = [event for event in self.theirs if type(event).__name__ == kind and all(getattr(event, name) == value for name, value in what.items())]
        assert len(found) == 1, f"{kind} {what}: {found or self.theirs}"
        self.theirs.remove(found[0])
        return found[0]
