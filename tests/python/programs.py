"""Starts the programs that tests talk to: hypercorn on our h2, our example server, nghttpd."""
from __future__ import annotations

import contextlib
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import typing

from tests.python.support import OURS

HERE = os.path.dirname(os.path.abspath(__file__))
SECONDS = 30


def with_ours() -> dict[str, str]:
    """The environment in which Python finds our h2 before Debian's."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([OURS, HERE]), "PYTHONDONTWRITEBYTECODE": "1"}


def run(*words: str, **options: typing.Any) -> subprocess.CompletedProcess[bytes]:
    """A program to its end, its output kept."""
    options.setdefault("stdin", subprocess.DEVNULL)
    if "input" in options:
        options.pop("stdin")
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=SECONDS, check=False, **options)


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return typing.cast(int, probe.getsockname()[1])


def answers(port: int) -> bool:
    """Does somebody listen?"""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@contextlib.contextmanager
def listening(port: int, *words: str, environment: dict[str, str] | None = None) -> typing.Iterator[None]:
    """A program that listens on the port, until the end of the context."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + SECONDS
            while not answers(port):
                if process.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    raise AssertionError(f"{words[0]} does not listen: {log.read().decode(errors='replace')}")
                time.sleep(0.05)
            yield
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()


@contextlib.contextmanager
def certificate() -> typing.Iterator[tuple[str, str]]:
    """Paths of a certificate for 127.0.0.1 and of its key."""
    with tempfile.TemporaryDirectory() as folder:
        paths = os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", paths[1], "-out", paths[0]], check=True, capture_output=True)
        yield paths


@contextlib.contextmanager
def files() -> typing.Iterator[str]:
    """A folder with small (10 octets) and large (1,000,000) to serve."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "small").write_bytes(b"x" * 10)
        pathlib.Path(folder, "large").write_bytes(b"x" * 1_000_000)
        yield folder


@contextlib.contextmanager
def hypercorn(*options: str) -> typing.Iterator[int]:
    """hypercorn with app.py on our h2; its port."""
    port = free_port()
    with listening(port, sys.executable, "-m", "hypercorn", "--bind", f"127.0.0.1:{port}", *options, "app:app", environment=with_ours()):
        yield port


@contextlib.contextmanager
def our_server(folder: str) -> typing.Iterator[int]:
    """examples/server over cleartext; its port."""
    port = free_port()
    program = os.path.join(os.environ.get("BUILD", "build"), "examples", "server")
    with listening(port, program, "-q", "-p", str(port), "-d", folder):
        yield port


@contextlib.contextmanager
def nghttpd(folder: str, key: str, chain: str) -> typing.Iterator[int]:
    """nghttpd over TLS; its port."""
    port = free_port()
    with listening(port, "nghttpd", "-a", "127.0.0.1", "-d", folder, "--echo-upload", str(port), key, chain):
        yield port
