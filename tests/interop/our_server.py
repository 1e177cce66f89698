"""build/examples/server, as the peers see it."""
import os
import re
import signal
import subprocess

import processes
from processes import expect, shortened, until

EXAMPLES = os.path.join(os.environ.get("BUILD", "build"), "examples")
SERVER, CLIENT = os.path.join(EXAMPLES, "server"), os.path.join(EXAMPLES, "client")

LOG_LINE = re.compile(r'^(?P<peer>\S+) "(?P<method>\S*) (?P<target>\S*)" (?P<status>\d+) (?P<octets>\d+) \d+us ?(?P<end>.*)$')


class OurServer:
    """A context: the server runs inside. `transport` decides which of its two listeners `url` names."""

    def __init__(self, material, transport, trace=False):
        self.material, self.transport = material, transport
        self.log_path, self.trace_path = material.file("access.log"), material.file("trace")
        self.command = [SERVER, "-p", "0", "-s", "0", "-c", material.certificate, "-k", material.key, "-d", material.www]
        self.command += ["-v"] if trace else []
        self.trace = trace

    def __enter__(self):
        with open(self.log_path, "wb") as log, open(self.trace_path, "wb") as trace:
            self.process = processes.start(self.command, stdout=log, stderr=trace)
        try:
            lines = until(self.listening, 10, "the server does not listen")
        except BaseException:
            processes.stop(self.process, signal.SIGKILL)
            raise
        self.urls = {"h2c": lines[0], "TLS": lines[1]}
        self.ports = {name: int(url.rpartition(":")[2]) for name, url in self.urls.items()}
        return self

    def listening(self):
        expect(self.process.poll() is None, f"the server did not start: {shortened(self.trace_path.read_bytes())}")
        lines = re.findall(r"^listening on (\S+)/$", self.log_path.read_text(), re.M)
        return lines if len(lines) == 2 else None

    def __exit__(self, kind, *_):
        code = processes.stop(self.process)
        if kind is not None:
            return
        expect(code == 0, f"the server ended with {code}")
        complaints = self.trace_path.read_bytes()
        expect(self.trace or not complaints, f"the server complained: {shortened(complaints)}")

    def end_gracefully(self):
        """SIGTERM, without waiting: new connections are turned away, what is under way goes on."""
        self.process.send_signal(signal.SIGTERM)

    def ended(self):
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            return None

    def url(self, path):
        return self.urls[self.transport] + path

    @property
    def port(self):
        return self.ports[self.transport]

    def requests(self):
        """The lines of the access log, each a dictionary."""
        lines = [LOG_LINE.match(line) for line in self.log_path.read_text().splitlines()]
        return [line.groupdict() for line in lines if line is not None]

    def logged(self, count, **what):
        """The requests with these properties, once there are `count` of them (lines come when streams close)."""

        def enough():
            found = [line for line in self.requests() if all(line[key].startswith(value) for key, value in what.items())]
            return found if len(found) >= count else None

        return until(enough, 5, f"the access log has fewer than {count} lines with {what}")

    def traced(self):
        return self.trace_path.read_text()

    @property
    def memory(self):
        return processes.resident(self.process.pid)

    @property
    def descriptors(self):
        return processes.descriptors(self.process.pid)
