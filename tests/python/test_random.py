"""Random calls on Debian's h2 and on ours, in all four pairings of client and server: the same events, and the same frames on the wire."""
from __future__ import annotations

import typing
import unittest

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.python import both
from tests.python.support import POST, REQUEST, RESPONSE
from tests.python.wire import frames

Step = tuple[typing.Any, ...]
Result = tuple[list[typing.Any], dict[str, dict[int, list[typing.Any]]]]  # of each step; and what each end sent
ENDS = st.sampled_from(["client", "server"])
STREAMS = st.sampled_from([1] * 6 + [3] * 6 + [5, 2, 7])
FIELDS = st.lists(st.tuples(st.sampled_from([b"accept", b"cookie", b"x-a", b"authorization"]), st.sampled_from([b"", b"a", b"b; c", b"d" * 70])),
                  max_size=3).filter(lambda fields: (b"cookie", b"") not in fields)

STEPS: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("open"), st.booleans(), FIELDS),
    st.tuples(st.just("open"), st.booleans(), FIELDS),
    st.tuples(st.just("answer"), STREAMS, st.booleans(), FIELDS),
    st.tuples(st.just("answer"), STREAMS, st.booleans(), FIELDS),
    st.tuples(st.just("informational"), STREAMS),
    st.tuples(st.just("trailers"), ENDS, STREAMS),
    st.tuples(st.just("data"), ENDS, STREAMS, st.sampled_from([1, 10, 16384, 16385]), st.booleans()),
    st.tuples(st.just("data"), ENDS, STREAMS, st.sampled_from([1, 10, 16384, 16385]), st.booleans()),
    st.tuples(st.just("end"), ENDS, STREAMS),
    st.tuples(st.just("reset"), ENDS, STREAMS, st.sampled_from([0, 2, 8, 99])),
    st.tuples(st.just("ping"), ENDS),
    st.tuples(st.just("push"), STREAMS, FIELDS),
    st.tuples(st.just("settings"), ENDS, st.sampled_from([{4: 100}, {4: 70000}, {5: 20000}, {3: 7}, {1: 0}, {6: 5000}])),
    st.tuples(st.just("increment"), ENDS, st.sampled_from([None, 1, 3]), st.sampled_from([1, 1000, 2**31 - 1])),
    st.just(("pump",)),
    st.just(("pump",)),
)


# Most sequences have two requests to work on.
SEQUENCES = st.tuples(st.lists(st.tuples(st.just("open"), st.booleans(), FIELDS), max_size=2), st.lists(STEPS, max_size=14)).map(
    lambda parts: [*parts[0], ("pump",), *parts[1]] if parts[0] else parts[1])


def play(pair: both.Pair, step: Step) -> typing.Any:
    """Make one call; what receive_data() returned, where the step is a pump."""
    kind, *rest = step
    if kind == "pump":
        return pair.pump()
    client, server = pair.ends["client"], pair.ends["server"]
    if kind == "open":
        stream_id = client.get_next_available_stream_id()
        client.send_headers(stream_id=stream_id, headers=(REQUEST if rest[0] else POST) + rest[1], end_stream=rest[0])
    elif kind == "answer":
        server.send_headers(stream_id=rest[0], headers=RESPONSE + rest[2], end_stream=rest[1])
    elif kind == "informational":
        server.send_headers(stream_id=rest[0], headers=[(b":status", b"103")])
    elif kind == "trailers":
        pair.ends[rest[0]].send_headers(stream_id=rest[1], headers=[(b"last", b"1")], end_stream=True)
    elif kind == "data":
        pair.ends[rest[0]].send_data(stream_id=rest[1], data=bytes(rest[2]), end_stream=rest[3])
    elif kind == "end":
        pair.ends[rest[0]].end_stream(stream_id=rest[1])
    elif kind == "reset":
        pair.ends[rest[0]].reset_stream(stream_id=rest[1], error_code=rest[2])
    elif kind == "ping":
        pair.ends[rest[0]].ping(opaque_data=b"12345678")
    elif kind == "push":
        stream_id = server.get_next_available_stream_id()
        server.push_stream(stream_id=rest[0], promised_stream_id=stream_id, request_headers=REQUEST + rest[1])
    elif kind == "settings":
        pair.ends[rest[0]].update_settings(new_settings=rest[1])
    elif kind == "increment":
        pair.ends[rest[0]].increment_flow_control_window(increment=rest[2], stream_id=rest[1])
    return None


def run(pair: both.Pair, steps: list[Step]) -> list[typing.Any]:
    """What each step did; the list ends with the first one that raised."""
    done: list[typing.Any] = []
    for step in [("pump",), *steps, ("pump",)]:
        try:
            done.append(play(pair, step))
        except both.Raised as raised:
            done.append(raised.names)
            break
    return done


def explained(step: Step, wanted: typing.Any, found: typing.Any) -> str:
    """The row of DIFFERENCES.md that says why a step does not do the same; "" for none."""
    if isinstance(wanted, list) and isinstance(found, list):
        if wanted[0] in ("KeyError", "LookupError") and "NoSuchStreamError" in found:
            return "raw-exceptions"
        return "order-of-checks" if step[0] == "data" and wanted[0] in ("FrameTooLargeError", "FlowControlError") else ""
    if isinstance(wanted, list) and found is None and step[0] == "increment":
        return "useless-window-updates" if wanted[0] == "FlowControlError" else ""
    if isinstance(wanted, list) and isinstance(found, dict):
        return "malformed-message" if any(event[0] == "StreamReset" for events in found.values() for event in events) else ""
    if isinstance(found, list) and wanted is None and step[0] in ("data", "end") and step[1] == "server":
        return "content-before-response"
    if isinstance(wanted, dict) and isinstance(found, dict):
        return "settings-one-at-a-time" if without_settings(wanted) == without_settings(found) else ""
    return ""


def without_settings(events: dict[str, list[both.Event]]) -> dict[str, list[both.Event]]:
    """Without events of settings."""
    return {end: [event for event in of if event[0] not in ("SettingsAcknowledged", "RemoteSettingsChanged")] for end, of in events.items()}


def resets(result: Result) -> set[int]:
    """Streams that either end reset."""
    return {stream for sent in result[1].values() for stream, said in sent.items() for frame in said if frame[0] == "RstStreamFrame"}


def without_resets(result: Result, reset: set[int]) -> Result:
    """Without the content of streams that were reset: how much of it went out before is not the same."""
    done, sent = result
    gone = ("DataReceived", "StreamEnded", "DataFrame")

    def left(pieces: list[typing.Any], stream: int | None = None) -> list[typing.Any]:
        return [piece for piece in pieces if piece[0] not in gone or (piece[1] if stream is None else stream) not in reset]

    return ([{end: left(events) for end, events in step.items()} if isinstance(step, dict) else step for step in done],
            {end: {stream: left(said, stream) for stream, said in by_stream.items()} for end, by_stream in sent.items()})


class Random(unittest.TestCase):
    @classmethod
    def tearDownClass(cls) -> None:
        both.close()

    def compare(self, steps: list[Step], wanted: list[typing.Any], found: list[typing.Any]) -> bool:
        """Are all steps the same? False after a difference that is known; it fails at another."""
        for step, want, find in zip([("pump",), *steps, ("pump",)], wanted, found):
            if want != find and not (isinstance(want, list) and isinstance(find, list) and want[0] in find):
                self.assertTrue(explained(step, want, find), f"{step} in {steps}:\nwanted {want}\nfound {find}")
                return False
        return True

    @settings(max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(SEQUENCES)
    def test_the_same_calls_do_the_same(self, steps: list[Step]) -> None:
        results = {}
        for client in ("debian", "ours"):
            for server in ("debian", "ours"):
                pair = both.Pair(both.process(client), both.process(server))
                done = run(pair, steps)
                results[client, server] = done, {end: frames(octets) for end, octets in pair.octets.items()}
                pair.drop()
        debian = results.pop(("debian", "debian"))
        for pairing, result in results.items():
            reset = resets(debian) | resets(result)
            wanted, found = without_resets(debian, reset), without_resets(result, reset)
            if self.compare(steps, wanted[0], found[0]):
                self.assertEqual(found[1], wanted[1], f"{pairing} of client and server")


if __name__ == "__main__":
    unittest.main()
