"""Streams as programs look at them through H2Connection.streams: a view of what the C library holds."""
from __future__ import annotations

import enum
import typing

from .exceptions import NoSuchStreamError

if typing.TYPE_CHECKING:
    from .connection import H2Connection


class StreamState(enum.IntEnum):
    """States of RFC 9113 5.1."""

    IDLE = 0
    RESERVED_REMOTE = 1
    RESERVED_LOCAL = 2
    OPEN = 3
    HALF_CLOSED_REMOTE = 4
    HALF_CLOSED_LOCAL = 5
    CLOSED = 6


class StreamClosedBy(enum.Enum):
    """How a stream came to its end."""

    SEND_END_STREAM = 0
    RECV_END_STREAM = 1
    SEND_RST_STREAM = 2
    RECV_RST_STREAM = 3


# By enum sw_lifecycle.
_STATES = (
    StreamState.IDLE, StreamState.RESERVED_LOCAL, StreamState.RESERVED_REMOTE, StreamState.OPEN, StreamState.HALF_CLOSED_LOCAL,
    StreamState.HALF_CLOSED_REMOTE, StreamState.CLOSED,
)


class H2StreamStateMachine:
    """The state of one stream, to be read."""

    def __init__(self, connection: H2Connection, stream_id: int) -> None:
        self._connection = connection
        self.stream_id = stream_id

    @property
    def state(self) -> StreamState:
        """The state now."""
        return _STATES[self._connection._stream_state(self.stream_id)]


class H2Stream:
    """One stream, to be read."""

    def __init__(self, connection: H2Connection, stream_id: int) -> None:
        self._connection = connection
        self.stream_id = stream_id
        self.config = connection.config
        self.state_machine = H2StreamStateMachine(connection, stream_id)

    @property
    def open(self) -> bool:
        """Does it count against MAX_CONCURRENT_STREAMS?"""
        return self.state_machine.state in (StreamState.OPEN, StreamState.HALF_CLOSED_LOCAL, StreamState.HALF_CLOSED_REMOTE)

    @property
    def closed(self) -> bool:
        """Is it over?"""
        return self.state_machine.state is StreamState.CLOSED

    @property
    def outbound_flow_control_window(self) -> int:
        """Octets that its own window lets us send."""
        return self._connection._stream_windows(self.stream_id)[0]

    @property
    def inbound_flow_control_window(self) -> int:
        """Octets that its own window lets the peer send."""
        return self._connection._stream_windows(self.stream_id)[1]

    def __repr__(self) -> str:
        return f"<H2Stream id:{self.stream_id} state:{self.state_machine.state!r}>"


class Streams(typing.Mapping[int, H2Stream]):
    """Streams that are not yet over, by identifier."""

    def __init__(self, connection: H2Connection) -> None:
        self._connection = connection

    def __getitem__(self, stream_id: int) -> H2Stream:
        if stream_id not in self._connection._stream_ids():
            raise KeyError(stream_id)
        return H2Stream(self._connection, stream_id)

    def __iter__(self) -> typing.Iterator[int]:
        return iter(self._connection._stream_ids())

    def __len__(self) -> int:
        return len(self._connection._stream_ids())


def find(connection: H2Connection, stream_id: int) -> H2Stream:
    """The stream, or the exception of h2."""
    try:
        return connection.streams[stream_id]
    except KeyError:
        raise NoSuchStreamError(stream_id) from None
