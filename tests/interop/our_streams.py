"""build/interop/streams, as the peers see it: the server as a context, and the client's command."""
import os
import re
import signal
import subprocess

import processes
from processes import expect, shortened, until

STREAMS = os.path.join(os.environ.get("BUILD", "build"), "interop", "streams")


class OurStreams:
    """A context: the server runs inside. `our_grant`: octets that it grants at a time, 0: as content is consumed."""

    def __init__(self, material, tls=False, our_grant=0, hurry=False):
        self.log_path = material.file("streams.log")
        self.command = [STREAMS, *(["-h"] if hurry else []), *(["-g", our_grant] if our_grant else [])]
        self.command += ["-c", material.certificate, "-k", material.key] if tls else []
        self.command += ["serve", "0"]

    def __enter__(self):
        with open(self.log_path, "wb") as log:
            self.process = processes.start(self.command, stdout=log, stderr=log)
        try:
            self.port = int(until(self.listening, 10, "our server does not listen")[1])
        except BaseException:
            processes.stop(self.process, signal.SIGKILL)
            raise
        return self

    def listening(self):
        expect(self.process.poll() is None, f"our server did not start: {shortened(self.log())}")
        return re.match(r"listening (\d+)\n", self.log())

    def __exit__(self, kind, *_):
        if kind is None and self.process.poll() is None:
            self.wait_for_the_end()
        code = processes.stop(self.process)
        expect(kind is not None or code == 0, f"our server ended with {code}: {shortened(self.log())}")

    def wait_for_the_end(self):
        """The clients are gone: what the server says of their connections is then in the log."""
        self.end_gracefully()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            raise processes.Failed(f"our server did not end: {shortened(self.log())}") from None

    def end_gracefully(self):
        self.process.send_signal(signal.SIGTERM)

    def log(self):
        return self.log_path.read_text(errors="replace")

    def complaint(self):
        """What the library said of connection errors."""
        found = re.search(r"; (stream 0: .*)$", self.log(), re.M)
        return found[1] if found else ""

    def total(self, direction, what):
        """As in total("received", "resets"): the sum over all connections."""
        return sum(map(int, re.findall(rf"{direction} [^;]*?(\d+) {what}", self.log())))
