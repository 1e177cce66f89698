"""Runs build/examples/server and client. Each test has a server of its own on a port of its own."""

import contextlib
import os
import pathlib
import re
import select
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / os.environ.get("BUILD", "build") / "examples"
SERVER, CLIENT = str(EXAMPLES / "server"), str(EXAMPLES / "client")
SECONDS = 20


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL)


def run_octets(*words):
    """The same with octets on standard output."""
    return subprocess.run([str(word) for word in words], capture_output=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL)


def client(*words):
    return run(CLIENT, *words)


def has_tls():
    return b"built without OpenSSL" not in pathlib.Path(SERVER).read_bytes()


def start(*words):
    return subprocess.Popen([str(word) for word in words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def readable(stream):
    return bool(select.select([stream], [], [], 0)[0])


@contextlib.contextmanager
def certificate():
    """The paths of a certificate for 127.0.0.1 and of its key."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("certificate.pem", "key.pem")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", paths[1], "-out", paths[0]], check=True, capture_output=True)
        yield paths


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(condition, seconds=SECONDS):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("it did not happen in time")
        time.sleep(0.02)


class Server:
    """A context: the server runs inside, and must end well."""

    def __init__(self, *options, files=None):
        self.folder = tempfile.TemporaryDirectory()
        self.www = pathlib.Path(self.folder.name, "www")
        self.www.mkdir()
        (self.www / "index.html").write_text("<!doctype html>\n", encoding="utf-8")
        for name, content in (files or {}).items():
            (self.www / name).write_bytes(content)
        self.paths = [pathlib.Path(self.folder.name, name) for name in ("log", "errors")]
        self.options = options

    def __enter__(self):
        with open(self.paths[0], "wb") as log, open(self.paths[1], "wb") as errors:
            command = [SERVER, "-p", "0", "-d", str(self.www), *self.options]
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=errors)
        until(lambda: self.process.poll() is not None or "listening on" in self.paths[0].read_text(encoding="utf-8"))
        listening = re.findall(r"^listening on (\S+)/$", self.paths[0].read_text(encoding="utf-8"), re.M)
        self.url, self.tls_url = listening[0], listening[-1]
        self.port = int(self.url.rpartition(":")[2])
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            code = self.process.wait(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.complaints = self.paths[1].read_text(encoding="utf-8")
            self.folder.cleanup()
        assert code == 0, f"the server ended with {code}: {self.complaints}"

    def log(self):
        """The access log; a line comes when its stream closes."""
        time.sleep(0.1)
        return self.paths[0].read_text(encoding="utf-8")

    def errors(self):
        return self.paths[1].read_text(encoding="utf-8")
