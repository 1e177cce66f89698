"""
Streams of messages between our side and programs that were written elsewhere: peers.py and proxies.py have these.

The messages are framed as gRPC does it (https://grpc.io), so that its peers can take part; for the others they are just content.
"""
import contextlib
import re
import select
import signal
import subprocess

import processes
from matrix import NotApplicable
from our_streams import STREAMS, OurStreams
from processes import Failed, expect, run, shortened, until

CASES = {"get": "GET", "echo": "echo of 1 MiB", "down": "server streaming", "up": "client streaming", "both": "both ways",
         "cancels": "1,000 cancels", "early": "early 413", "goaway": "GOAWAY in mid-flight", "we_grant": "we grant 500 at a time",
         "it_grants": "it grants 500 at a time"}
SIZES = (10, 200, 1000)  # octets of a message
GRANT = 500
GRANTED = (200, 1000)  # messages and their octets, where a grant is smaller than each
MOST_PINGS = 2  # of our own for all the requests that are cancelled
IN_MID_FLIGHT = (20000, 1000)  # more than any window holds


class Streaming:
    """One peer in one role. Each case is a method; the peer says in `cannot` what it cannot do, and why."""

    def __init__(self, material, peer, quick):
        self.material, self.peer = material, peer
        self.messages, self.cancelled = (400, 200) if quick else (2000, 1000)

    def case(self, name):
        if name in self.cannot:
            raise NotApplicable(self.cannot[name])
        with contextlib.ExitStack() as stack:
            return getattr(self, name)(stack)

    def get(self, stack):
        return self.once(stack, "get")

    def echo(self, stack):
        return self.once(stack, "echo")

    def early(self, stack):
        return self.once(stack, "early")

    def down(self, stack):
        return self.each_size(stack, "down")

    def up(self, stack):
        return self.each_size(stack, "up")

    def both(self, stack):
        return self.each_size(stack, "both")

    def expect_trailers(self, shown):
        expect("no trailers" not in shown or self.peer.drops_trailers, "no trailers came")


class OurServerStreams(Streaming):
    """The peer is the client; a proxy is between Go's client and our server."""

    @property
    def cannot(self):
        return self.peer.cannot_as_client

    @contextlib.contextmanager
    def explained(self, server):
        """What our server said is the better half of a complaint."""
        try:
            yield
        except Failed as problem:
            raise Failed(f"{problem}; our server: {server.complaint() or shortened(server.log(), 250)}") from None

    def start(self, stack, grant=0, **options):
        server = stack.enter_context(OurStreams(self.material, self.peer.tls, **options))
        stack.enter_context(self.explained(server))
        return server, stack.enter_context(self.peer.in_front(self.material, server.port, grant))

    def call(self, port, action, count=0, size=0, grant=0):
        shown = run(self.peer.client(self.material, action, port, count, size, grant)).text
        self.expect_trailers(shown)

    def once(self, stack, action):
        _, port = self.start(stack)
        self.call(port, action)

    def each_size(self, stack, action):
        _, port = self.start(stack)
        for size in SIZES:
            self.call(port, action, self.messages, size)

    def cancels(self, stack):
        server, port = self.start(stack)
        self.call(port, "cancels", self.cancelled)
        with self.explained(server):
            server.wait_for_the_end()
            ended = server.total("received", "resets") + server.total("", "streams left")  # these by the end of the connection
            expect(ended >= self.cancelled, f"only {ended} were cancelled")

    def goaway(self, stack):
        server, port = self.start(stack, hurry=True)
        command = self.peer.client(self.material, "middle", port, *IN_MID_FLIGHT, 0)
        run_in_two(command, server.end_gracefully)
        until(lambda: server.process.poll() is not None, 10, "our server did not end")
        expect(server.process.returncode == 0 and server.total("sent", "GOAWAYs") >= 1, "our server sent no GOAWAY")

    def we_grant(self, stack):
        server, port = self.start(stack, our_grant=GRANT)
        self.call(port, "up", *GRANTED)
        server.wait_for_the_end()
        expect(server.total("sent", "updates") >= GRANTED[0], "the window was not small")

    def it_grants(self, stack):
        server, port = self.start(stack, grant=self.peer.least_grant)
        self.call(port, "down", *GRANTED, self.peer.least_grant)
        server.wait_for_the_end()
        expect(server.total("received", "updates") >= GRANTED[0] // 4, "the window was not small")


class OurClientStreams(Streaming):
    """The peer is the server; a proxy is between our client and Go's server."""

    @property
    def cannot(self):
        return self.peer.cannot_as_server

    @contextlib.contextmanager
    def explained(self, server):
        try:
            yield
        except Failed as problem:
            raise Failed(f"{problem}; the server's last words: {shortened(server.log(), 250)}") from None

    def start(self, stack, grant=0):
        server = stack.enter_context(self.peer.server(self.material, grant))
        stack.enter_context(self.explained(server))
        return server

    def command(self, server, action, count=0, size=0, options=()):
        if self.peer.grpc and action in ("get", "echo"):
            action, count, size = "both", 1, 6 if action == "get" else 1 << 20
        return [STREAMS, *options, *self.peer.client_options, action, "127.0.0.1", server.port, count, size]

    def call(self, server, action, count=0, size=0, options=()):
        shown = run(self.command(server, action, count, size, options)).text
        self.expect_trailers(shown)
        return {f"{direction} {what}": int(number) for direction, numbers in re.findall(r"(sent|received) ([^;\n]*)", shown)
                for number, what in re.findall(r"(\d+) (\w+)", numbers)}

    def once(self, stack, action):
        self.call(self.start(stack), action)

    def each_size(self, stack, action):
        server = self.start(stack)
        for size in SIZES:
            self.call(server, action, self.messages, size)

    def cancels(self, stack):
        counts = self.call(self.start(stack), "cancels", self.cancelled)
        expect(counts["sent PINGs"] <= MOST_PINGS, f"{counts['sent PINGs']} PINGs: gRPC ends a connection for a few")

    def goaway(self, stack):
        server = self.start(stack)
        run_in_two(self.command(server, "middle", *IN_MID_FLIGHT), server.end_gracefully)

    def we_grant(self, stack):
        counts = self.call(self.start(stack), "down", *GRANTED, options=["-g", GRANT])
        expect(counts["sent updates"] >= GRANTED[0], "the window was not small")

    def it_grants(self, stack):
        # Go holds a client to its first window before the client can know of it (RFC 9113 6.9.2), so ours waits.
        counts = self.call(self.start(stack, self.peer.least_grant), "up", *GRANTED, options=["-w"])
        expect(counts["received updates"] >= GRANTED[0] // 4, "the window was not small")


def run_in_two(command, act):
    """Runs a program that says "middle" after some messages, and goes on with a line from us. act() comes between."""
    process = processes.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        ready, _, _ = select.select([process.stdout], [], [], processes.SECONDS)
        said = process.stdout.readline() if ready else b""
        if said != b"middle\n":
            processes.stop(process, signal.SIGKILL)
            raise Failed(f"it came not to the middle: {shortened(said + process.stderr.read())}")
        act()
        _, complaints = process.communicate(b"go on\n", timeout=processes.SECONDS)
        expect(process.returncode == 0, f"it ended with {process.returncode}: {shortened(complaints)}")
    except subprocess.TimeoutExpired:
        raise Failed("it did not end") from None
    finally:
        processes.stop(process, signal.SIGKILL)
