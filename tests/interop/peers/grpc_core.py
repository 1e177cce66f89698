"""
gRPC C-core: a server, and a client whose actions are the cells of the matrix.

    grpc_core.py serve PORT GRANT
    grpc_core.py ACTION PORT COUNT SIZE GRANT
"""
import concurrent.futures
import queue
import signal
import sys
import threading

import grpc

SERVICE = "interop.Peer"
BOUNDLESS = [("grpc.max_receive_message_length", -1), ("grpc.use_local_subchannel_pool", 1)]


def window(grant):
    """Windows of `grant` octets that stay as they are; 0: the defaults, which grow."""
    return [("grpc.http2.lookahead_bytes", grant), ("grpc.http2.bdp_probe", 0)] if grant else []


def numbered(number, size):
    return bytes([number & 0xFF]) * size


def expect(condition, complaint):
    if not condition:
        sys.exit(complaint)


# ---- server


def down(request, _):
    count, size = map(int, request.split())
    for number in range(count):
        yield numbered(number, size)


def up(requests, _):
    lengths = [len(request) for request in requests]
    return b"%d %d" % (len(lengths), sum(lengths))


def both(requests, _):
    yield from requests


def early(_, context):
    context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "enough")


def serve(port, grant):
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(8), options=BOUNDLESS + window(grant))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, {
        "Down": grpc.unary_stream_rpc_method_handler(down), "Up": grpc.stream_unary_rpc_method_handler(up),
        "Both": grpc.stream_stream_rpc_method_handler(both), "Early": grpc.stream_unary_rpc_method_handler(early)}),))
    server.add_insecure_port(f"127.0.0.1:{port}")
    server.start()
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    stopped.wait()
    server.stop(15).wait()


# ---- client


class Client:
    def __init__(self, port, count, size, grant):
        self.channel = grpc.insecure_channel(f"127.0.0.1:{port}", options=BOUNDLESS + window(grant))
        self.count, self.size = count, size

    def start_down(self, count, size):
        return self.channel.unary_stream(f"/{SERVICE}/Down")(b"%d %d" % (count, size), timeout=60)

    def receive(self, messages, first=0):
        number = first
        for message in messages:
            expect(message == numbered(number, self.size), f"message {number} is damaged")
            number += 1
        expect(number == self.count, f"{number} messages came")

    def down(self):
        self.receive(self.start_down(self.count, self.size))

    def up(self):
        messages = (numbered(number, self.size) for number in range(self.count))
        response = self.channel.stream_unary(f"/{SERVICE}/Up")(messages, timeout=60)
        expect(response == b"%d %d" % (self.count, self.count * self.size), f"the response was {response}")

    def both(self):
        echoed = queue.Queue()

        def messages():
            for number in range(self.count):
                yield numbered(number, self.size)
                echoed.get(timeout=20)

        number = 0
        for message in self.channel.stream_stream(f"/{SERVICE}/Both")(messages(), timeout=60):
            expect(message == numbered(number, self.size), f"message {number} is damaged")
            number += 1
            echoed.put(True)
        expect(number == self.count, f"{number} messages came back")

    def get(self):
        self.count, self.size = 1, 6
        self.both()

    def echo(self):
        self.count, self.size = 1, 1 << 20
        self.both()

    def cancels(self):
        for number in range(self.count):
            messages = self.start_down(1000000, 200)
            expect(next(messages) == numbered(0, 200), f"request {number} got no message")
            messages.cancel()
        self.count, self.size = 10, 200
        self.down()

    def early(self):
        messages = (bytes(65536) for _ in range(128))
        try:
            self.channel.stream_unary(f"/{SERVICE}/Early")(messages, timeout=20)
            sys.exit("the call succeeded")
        except grpc.RpcError as error:
            expect(error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, f"it ended with {error.code()}: {error.details()}")
        self.count, self.size = 10, 200
        self.down()

    def middle(self):
        messages = self.start_down(self.count, self.size)
        for number in range(10):
            expect(next(messages) == numbered(number, self.size), f"message {number} is damaged")
        print("middle", flush=True)
        sys.stdin.readline()
        self.receive(messages, 10)


if sys.argv[1] == "serve":
    serve(sys.argv[2], int(sys.argv[3]))
else:
    client = Client(sys.argv[2], *map(int, sys.argv[3:6]))
    try:
        getattr(client, sys.argv[1])()
    except grpc.RpcError as problem:
        sys.exit(f"{problem.code()}: {problem.details()}")
