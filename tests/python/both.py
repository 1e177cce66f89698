"""Debian's h2 and ours, each in a process of its own, and connections between any two of them."""
from __future__ import annotations

import itertools
import os
import pickle
import subprocess
import sys
import typing

from tests.python.support import OURS

HERE = os.path.dirname(os.path.abspath(__file__))
Event = tuple[typing.Any, ...]


class Raised(Exception):
    """The call raised; `names` of its class and bases."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(names[0])
        self.names = names


class Process:
    """endpoint.py with one h2."""

    def __init__(self, path: str) -> None:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        if path:
            environment["PYTHONPATH"] = path
        self._process = subprocess.Popen([sys.executable, os.path.join(HERE, "endpoint.py")], env=environment, stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE)
        self._numbers = itertools.count()

    def ask(self, number: int, name: str, arguments: dict[str, typing.Any]) -> typing.Any:
        assert self._process.stdin and self._process.stdout
        pickle.dump((number, name, arguments), self._process.stdin)
        self._process.stdin.flush()
        kind, value = pickle.load(self._process.stdout)
        if kind == "raised":
            raise Raised(value)
        return value

    def connection(self, **configuration: typing.Any) -> End:
        """A new H2Connection in the process."""
        number = next(self._numbers)
        self.ask(number, "make", configuration)
        return End(self, number)

    def coder(self) -> End:
        """A new hpack.Encoder and hpack.Decoder in the process."""
        number = next(self._numbers)
        self.ask(number, "make_coder", {})
        return End(self, number)

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


class End:
    """An H2Connection in another process."""

    def __init__(self, process: Process, number: int) -> None:
        self._process, self._number = process, number

    def __getattr__(self, name: str) -> typing.Callable[..., typing.Any]:
        return lambda **arguments: self._process.ask(self._number, name, arguments)

    def drop(self) -> None:
        """Forget it."""
        self._process.ask(self._number, "drop", {})


class Pair:
    """A client and a server, whose octets and events are kept."""

    def __init__(self, client: Process, server: Process, client_options: dict[str, typing.Any] | None = None,
                 server_options: dict[str, typing.Any] | None = None) -> None:
        self.ends = {
            "client": client.connection(client_side=True, **(client_options or {})),
            "server": server.connection(client_side=False, **(server_options or {})),
        }
        self.octets: dict[str, bytes] = {"client": b"", "server": b""}
        for end in self.ends.values():
            end.initiate_connection()

    def pump(self) -> dict[str, list[Event]]:
        """Carry octets both ways until there are none; the events of each end, without WindowUpdated."""
        events: dict[str, list[Event]] = {"client": [], "server": []}
        moved = True
        while moved:
            moved = False
            for sender, receiver in (("client", "server"), ("server", "client")):
                octets = self.ends[sender].data_to_send()
                self.octets[sender] += octets
                if octets:
                    moved = True
                    came = self.ends[receiver].receive_data(data=octets)
                    events[receiver] += [event for event in came if event[0] != "WindowUpdated"]
        return events

    def drop(self) -> None:
        """Forget both."""
        for end in self.ends.values():
            end.drop()


_processes: dict[str, Process] = {}


def process(name: str) -> Process:
    """"debian" or "ours", started when first asked for."""
    if name not in _processes:
        _processes[name] = Process("" if name == "debian" else OURS)
    return _processes[name]


def close() -> None:
    """End both processes."""
    while _processes:
        _processes.popitem()[1].close()
