#!/usr/bin/env python3
"""Request and response pairs a second over two h2.connection.H2Connection in one process, with ours and with Debian's python3-h2.

    bench.py [SECONDS]      (make bench-python): a line for each package, and how many times faster ours is
"""
from __future__ import annotations

import os
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OURS = os.path.join(ROOT, os.environ.get("BUILD", "build"), "python")
REQUEST = [(":method", "GET"), (":scheme", "https"), (":authority", "example.com"), (":path", "/index.html"),
           ("user-agent", "bench/1"), ("accept", "*/*"), ("accept-encoding", "gzip, br")]
RESPONSE = [(":status", "200"), ("content-type", "text/html"), ("content-length", "1024"), ("server", "bench"),
            ("date", "Sat, 28 Nov 2026 09:00:00 GMT"), ("cache-control", "max-age=60")]
BODY = bytes(1024)


def measure(seconds: float) -> float:
    """Pairs a second of CPU time, of the h2 that is imported here: what hypercorn and httpcore do for each, both ends."""
    from h2.config import H2Configuration
    from h2.connection import H2Connection
    from h2.events import DataReceived, RequestReceived, StreamEnded

    client, server = H2Connection(H2Configuration()), H2Connection(H2Configuration(client_side=False))
    client.initiate_connection()
    server.initiate_connection()
    pairs, began = 0, time.process_time()
    while True:
        for _ in range(100):
            stream_id = client.get_next_available_stream_id()
            client.send_headers(stream_id, REQUEST, end_stream=True)
            for event in server.receive_data(client.data_to_send()):
                if isinstance(event, RequestReceived):
                    server.send_headers(event.stream_id, RESPONSE)
                    server.send_data(event.stream_id, BODY, end_stream=True)
            ended = False
            for event in client.receive_data(server.data_to_send()):
                if isinstance(event, DataReceived):
                    client.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                ended = ended or isinstance(event, StreamEnded)
            assert ended
            pairs += 1
        spent = time.process_time() - began
        if spent >= seconds:
            return pairs / spent


def elsewhere(path: str | None, seconds: float) -> float:
    """measure() in a process of its own, with `path` in front of Python's."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path:
        environment["PYTHONPATH"] = path
    out = subprocess.run([sys.executable, os.path.abspath(__file__), "--measure", str(seconds)], env=environment, check=True,
                         stdout=subprocess.PIPE, text=True)
    return float(out.stdout)


def main() -> None:
    """Three turns each, in alternation; the best counts."""
    if sys.argv[1:2] == ["--measure"]:
        print(measure(float(sys.argv[2])))
        return
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    best = {"python3-h2": 0.0, "statewire": 0.0}
    for _ in range(3):
        best["python3-h2"] = max(best["python3-h2"], elsewhere(None, seconds / 2))
        best["statewire"] = max(best["statewire"], elsewhere(OURS, seconds / 2))
    for name, rate in best.items():
        print(f"{name:12} {rate:10,.0f} requests/s")
    print(f"{'ratio':12} {best['statewire'] / best['python3-h2']:10.1f}")


if __name__ == "__main__":
    main()
