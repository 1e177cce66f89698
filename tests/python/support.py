"""Two ends of a connection in one process."""
from __future__ import annotations

import os
import sys

OURS = os.path.abspath(os.path.join(os.environ.get("BUILD", "build"), "python"))
sys.path.insert(0, OURS)

import h2.config  # noqa: E402
import h2.connection  # noqa: E402
import h2.events  # noqa: E402

REQUEST = [(b":method", b"GET"), (b":scheme", b"https"), (b":authority", b"example.com"), (b":path", b"/")]
POST = [(b":method", b"POST"), *REQUEST[1:]]
RESPONSE = [(b":status", b"200"), (b"server", b"test")]


class Pair:
    """A client and a server, begun; events of each since the last look."""

    def __init__(self, client: dict[str, object] | None = None, server: dict[str, object] | None = None) -> None:
        config = h2.config.H2Configuration
        self.client = h2.connection.H2Connection(config(client_side=True, **(client or {})))  # type: ignore[arg-type]
        self.server = h2.connection.H2Connection(config(client_side=False, **(server or {})))  # type: ignore[arg-type]
        self.client.initiate_connection()
        self.server.initiate_connection()
        self.pump()

    def pump(self) -> tuple[list[h2.events.Event], list[h2.events.Event]]:
        """Carry octets both ways until there are none; (client's events, server's events)."""
        client: list[h2.events.Event] = []
        server: list[h2.events.Event] = []
        while True:
            up, down = self.client.data_to_send(), self.server.data_to_send()
            if not up and not down:
                return client, server
            server += self.server.receive_data(up)
            client += self.client.receive_data(down)

    def request(self, end_stream: bool = True) -> int:
        """A request of the client's, received."""
        stream_id = self.client.get_next_available_stream_id()
        self.client.send_headers(stream_id, REQUEST if end_stream else POST, end_stream=end_stream)
        self.pump()
        return stream_id


def kinds(events: list[h2.events.Event]) -> list[str]:
    """The names of events' classes."""
    return [type(event).__name__ for event in events]
