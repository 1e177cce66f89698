"""One process with one h2, Debian's or ours: pickled calls on connections come in, what they did goes out.

    endpoint.py      calls are (number of the connection, name, arguments); answers ("ok", value) or ("raised", names of the class and its bases)
"""
from __future__ import annotations

import pickle
import sys
import typing

from h2.config import H2Configuration
from h2.connection import H2Connection
from hpack import Decoder, Encoder

# What is compared of each event; of headers only names and values.
ATTRIBUTES = {
    "RequestReceived": ["stream_id", "headers"],
    "ResponseReceived": ["stream_id", "headers"],
    "TrailersReceived": ["stream_id", "headers"],
    "InformationalResponseReceived": ["stream_id", "headers"],
    "DataReceived": ["stream_id", "data", "flow_controlled_length"],
    "WindowUpdated": ["stream_id", "delta"],
    "PingReceived": ["ping_data"],
    "PingAckReceived": ["ping_data"],
    "StreamEnded": ["stream_id"],
    "StreamReset": ["stream_id", "error_code", "remote_reset"],
    "PushedStreamReceived": ["pushed_stream_id", "parent_stream_id", "headers"],
    "PriorityUpdated": ["stream_id", "weight", "depends_on", "exclusive"],
    "ConnectionTerminated": ["error_code", "last_stream_id", "additional_data"],
    "AlternativeServiceAvailable": ["origin", "field_value"],
    "UnknownFrameReceived": [],
}


def plain(value: typing.Any) -> typing.Any:
    """Made of tuples, numbers and octets only."""
    if isinstance(value, (list, tuple)):
        return tuple(plain(part) for part in value)
    return int(value) if isinstance(value, int) else value


def event(of: typing.Any) -> tuple[typing.Any, ...]:
    """An event as a tuple: its name, then its attributes."""
    name = type(of).__name__
    if name in ("RemoteSettingsChanged", "SettingsAcknowledged"):
        changes = [(int(change.setting), change.new_value) for change in of.changed_settings.values()
                   if change.original_value != change.new_value]
        return (name, *sorted(changes))
    if name == "UnknownFrameReceived":
        return (name, of.frame.type, of.frame.stream_id, of.frame.body)
    return (name, *(plain(getattr(of, attribute)) for attribute in ATTRIBUTES[name]))


class Coder:
    """An encoder and a decoder of hpack."""

    def __init__(self) -> None:
        self.encoder, self.decoder = Encoder(), Decoder()

    def encode(self, **arguments: typing.Any) -> bytes:
        return self.encoder.encode(**arguments)

    def decode(self, **arguments: typing.Any) -> list[tuple[bytes, bytes]]:
        return typing.cast(list[tuple[bytes, bytes]], self.decoder.decode(**arguments))


class Endpoint:
    """The connections of this process, by number."""

    def __init__(self) -> None:
        self.connections: dict[int, H2Connection] = {}

    def call(self, number: int, name: str, arguments: dict[str, typing.Any]) -> typing.Any:
        if name == "make":
            self.connections[number] = H2Connection(H2Configuration(**arguments))
            return None
        if name == "make_coder":
            self.connections[number] = Coder()  # type: ignore[assignment]
            return None
        if name == "drop":
            return self.connections.pop(number, None) and None
        connection = self.connections[number]
        attribute = getattr(connection, name)
        result = attribute(**arguments) if callable(attribute) else attribute
        return [event(of) for of in result] if name == "receive_data" else plain(result)

    def answer(self, request: tuple[int, str, dict[str, typing.Any]]) -> tuple[str, typing.Any]:
        try:
            return "ok", self.call(*request)
        except Exception as error:  # what it is, is compared
            return "raised", [cls.__name__ for cls in type(error).__mro__ if cls not in (Exception, BaseException, object)]


def main() -> None:
    endpoint, source, sink = Endpoint(), sys.stdin.buffer, sys.stdout.buffer
    while True:
        try:
            request = pickle.load(source)
        except EOFError:
            return
        pickle.dump(endpoint.answer(request), sink)
        sink.flush()


if __name__ == "__main__":
    main()
