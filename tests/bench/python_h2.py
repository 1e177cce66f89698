#!/usr/bin/python3
"""The benchmark over python3-h2 (and its hpack), for scale: python_h2.py WORKLOAD [--units N] prints what the C programs print."""
import json
import os
import pathlib
import re
import struct
import sys
import time

import h2
import h2.config
import h2.connection
import h2.events
import h2.settings
import hpack

CHUNK, CONTENT = 16384, bytes(1024)
INPUTS = pathlib.Path(os.environ.get("BENCH_INPUTS", "build/bench"))
IN_FLIGHT = {"W3": 100, "W3-1": 1, "W3s": 1000}


def stories(name):
    octets, at = (INPUTS / name).read_bytes(), 0

    def number():
        nonlocal at
        at += 4
        return struct.unpack_from("<I", octets, at - 4)[0]

    def text():
        nonlocal at
        length = number()
        at += length
        return octets[at - length:at]

    return [[(text(), [(text(), text()) for _ in range(number())]) for _ in range(number())] for _ in range(number())]


def messages():
    source = (pathlib.Path(__file__).parent / "workload.c").read_text()
    lists = re.findall(r"const struct literal \w+\[\w+\] = \{(.*?)\n\};", source, re.S)
    return [[pair for pair in re.findall(r'\{"([^"]*)", "([^"]*)"\}', text)] for text in lists]


class Run:
    def __init__(self, units):
        self.units, self.done, self.check, self.octets = units, 0, 0, 0

    def touch(self, fields):
        for name, value in fields:
            self.check += len(name) + len(value)

    def begin(self):
        self.ns = time.monotonic_ns()

    def end(self, done):
        self.ns, self.done = time.monotonic_ns() - self.ns, done


def decode(run, workload):
    work, done = stories("huffman.bin" if workload == "W1h" else "decode.bin"), 0
    run.begin()
    while done < run.units:
        for story in work:
            decoder = hpack.Decoder()
            for wire, fields in story:
                run.touch(decoder.decode(wire, raw=True))
                done += len(fields)
            if done >= run.units:  # a whole story at least, not all of them: this one is slow
                break
    run.end(done)


def encode(run, _):
    work, done = stories("encode.bin"), 0
    run.begin()
    while done < run.units:
        for story in work:
            encoder = hpack.Encoder()
            for _, fields in story:
                run.octets += len(encoder.encode(fields))
                done += len(fields)
            if done >= run.units:
                break
    run.end(done)


class Exchange:
    def __init__(self, run, workload):
        self.run, self.completed, self.serial = run, 0, 0
        self.request, self.response = messages()
        self.server = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding=None))
        self.client = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding=None))
        self.server.local_settings[h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS] = max(100, IN_FLIGHT[workload])
        self.server.initiate_connection()
        self.client.initiate_connection()
        self.ready = []  # streams whose response has content to send

    def start(self):
        self.serial += 1
        path = f"/articles/{self.serial:08}/view.html"
        fields = [(name, path if name == ":path" else value) for name, value in self.request]
        self.client.send_headers(self.client.get_next_available_stream_id(), fields, end_stream=True)

    def serve(self, octets):
        for event in self.server.receive_data(octets):
            if isinstance(event, h2.events.RequestReceived):
                self.run.touch(event.headers)
            elif isinstance(event, h2.events.StreamEnded):
                etag = f'"{event.stream_id:08}-400"'
                self.server.send_headers(event.stream_id, [(n, etag if n == "etag" else v) for n, v in self.response])
                self.ready.append(event.stream_id)
        while self.ready and self.server.local_flow_control_window(self.ready[0]) >= len(CONTENT):
            self.server.send_data(self.ready.pop(0), CONTENT, end_stream=True)

    def take(self, octets):
        for event in self.client.receive_data(octets):
            if isinstance(event, h2.events.ResponseReceived):
                self.run.touch(event.headers)
            elif isinstance(event, h2.events.DataReceived):
                self.client.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded):
                self.completed += 1
                self.start()

    def settle(self, completed):
        while self.completed < completed:
            self.serve(self.client.data_to_send(CHUNK))
            self.take(self.server.data_to_send(CHUNK))


def exchange(run, workload):
    both = Exchange(run, workload)
    for _ in range(IN_FLIGHT[workload]):
        both.start()
    both.settle(20)
    before = both.completed
    run.begin()
    both.settle(before + run.units)
    run.end(both.completed - before)


def serve(run, workload):
    alone, at = Exchange(run, workload), 0
    octets = (INPUTS / "requests.bin").read_bytes()
    run.begin()
    while alone.serial < run.units:
        out = alone.serve(octets[at:at + CHUNK]) or alone.server.data_to_send()
        alone.serial += out.count(CONTENT)
        at += CHUNK
    run.end(alone.serial)


def main():
    workload = sys.argv[1]
    run = Run(int(sys.argv[sys.argv.index("--units") + 1]) if "--units" in sys.argv else 100)
    part = {"W1": decode, "W1h": decode, "W2": encode, "W3": exchange, "W3-1": exchange, "W3s": serve}
    if workload not in part:
        sys.exit(f"no such part of this library: {workload}")
    part[workload](run, workload)
    print(json.dumps({"workload": workload, "library": f"python-h2 {h2.__version__}", "units": run.done, "ns": run.ns,
                      "allocations": 0, "bytes": float(run.octets), "check": 0}))


if __name__ == "__main__":
    main()
