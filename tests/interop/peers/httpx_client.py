"""
python3-httpx as a client whose actions are the cells of the matrix: httpx_client.py ACTION PORT COUNT SIZE GRANT

It reads a response only when the request's content is out, so that it cannot stream both ways, and resets no stream.
"""
import struct
import sys

import httpx

SERVICE = "/interop.Peer/"
GRPC = {"content-type": "application/grpc", "te": "trailers"}


def expect(condition, complaint):
    if not condition:
        sys.exit(complaint)


def message(content):
    return struct.pack(">BI", 0, len(content)) + content


def numbered(number, size):
    return message(bytes([number & 0xFF]) * size)


class Client:
    def __init__(self, port, count, size, _):
        self.http = httpx.Client(http1=False, http2=True, base_url=f"http://127.0.0.1:{port}", timeout=20, trust_env=False)
        self.count, self.size = count, size

    def get(self):
        response = self.http.get("/page")
        expect(response.status_code == 200 and response.content == b"hello\n", f"{response}: {response.content}")
        expect(response.http_version == "HTTP/2", response.http_version)

    def echo(self):
        content = bytes((place * 7 + (place >> 8) * 13) & 0xFF for place in range(1 << 20))
        response = self.http.post("/echo", content=content)
        expect(response.status_code == 200 and response.content == content, f"{response}: {len(response.content)} octets")

    def start_down(self, count, size):
        return self.http.stream("POST", SERVICE + "Down", content=message(b"%d %d" % (count, size)), headers=GRPC)

    def receive(self, response, act=lambda received: None):
        received, step = bytearray(), 5 + self.size
        number = 0
        for piece in response.iter_raw():
            received += piece
            while len(received) >= step:
                expect(received[:step] == numbered(number, self.size), f"message {number} is damaged")
                del received[:step]
                number += 1
                act(number)
        expect(number == self.count and not received, f"{number} messages came, and {len(received)} octets")

    def down(self):
        with self.start_down(self.count, self.size) as response:
            self.receive(response)
        print("no trailers")  # it has no way to show them

    def up(self):
        self.get()  # with SETTINGS come, as it fails where they make a window negative
        messages = (numbered(number, self.size) for number in range(self.count))
        response = self.http.post(SERVICE + "Up", content=messages, headers=GRPC)
        expect(response.content == message(b"%d %d" % (self.count, self.count * self.size)), f"the response was {response.content}")

    def early(self):
        """Content that fits the window: with more it waits for the window, whatever the response, with Go's server too."""
        response = self.http.post("/early", content=bytes(32768))
        expect(response.status_code == 413, f"{response}")
        self.count, self.size = 10, 200
        self.down()

    def middle(self):
        def rest(number):
            if number == 10:
                print("middle", flush=True)
                sys.stdin.readline()

        with self.start_down(self.count, self.size) as response:
            self.receive(response, rest)


getattr(Client(*map(int, sys.argv[2:6])), sys.argv[1])()
