"""Each input of each machine is raised by a row, or by the runtime: what nothing raises decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Problems
from codegen.load import List, Map, Node, Scalar
from codegen.model.frames.raises import MACHINES
from codegen.model.machines import variants
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

# What hand-written code raises, by machine. Its C names them: tests/generator/test_stepped.py looks.
RUNTIME = {
    "connection": "recv PREFACE, recv HTTP1, send NEW_STREAM, send FRAME, send GOAWAY, send UPGRADE, send CONNECTION_ERROR, note TRANSPORT_CLOSED",
    "header_block": "",
    "message": "recv PROMISE, recv UPGRADE, send DATA, send PROMISE, send UPGRADE, send EXTENSION",
    "settings_sync": "recv SETTINGS_ACK, send SETTINGS",
    "stream": (
        "recv END_STREAM, recv PROMISED, send HEADERS, send DATA, send PUSH_PROMISE, send PROMISED, "
        "send WINDOW_UPDATE, send EXTENSION, send UPGRADE, send END_STREAM"
    ),
    "peer_settings": "recv SETTINGS",
    "shutdown": "recv MARKER, send SHUTDOWN, send GOAWAY, send GOAWAY_AHEAD",
    "grace": "recv MARKER, send MARKER",
    "keepalive": "recv MARKER, send PING",
    "pings": "send PING",
}

Raised = tuple[str, str, str]  # machine, kind, input


def _names(node: Node | None) -> Iterator[str]:
    """The inputs below a key of `raises`: a name, names by flag, or a list of choices."""
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, List):
        for item in node:
            yield from _names(item)
    elif isinstance(node, Map):
        for key, item in node.items():
            if key.text not in ("if", "of"):
                yield from _names(item)


def _by_frame(row: Map) -> Iterator[Raised]:
    given, length = row.maybe_map("raises"), row.maybe_map("length")
    for machine, word in MACHINES.items():
        yield from ((machine, "recv", name) for name in _names(given.get(word) if given else None))
    for place in ("others", "payload"):
        for key, node in given.map(place).items() if given and place in given else ():
            yield from ((key.text, "recv", name) for name in _names(node))
    yield from (("stream", "recv", name) for name in _names(length.get("raises") if length else None))
    call = row.maybe_map("send")
    yield from ((key.text, "send", name) for key, node in (call.map("raises").items() if call else ()) for name in _names(node))


def _by_rows(docs: Docs) -> Iterator[Raised]:
    frames, identifiers, messages = (docs.get(f"{name}.yaml") for name in ("frames", "identifiers", "messages"))
    if frames:
        yield from _by_frame(frames.map("unknown"))
        for row in frames.maps("frames"):
            yield from _by_frame(row)
    for row in identifiers.maps("rows") if identifiers else ():
        yield from (("connection", "recv", name) for name in _names(row.get("raises")))
    for row in messages.maps("inputs") if messages else ():
        yield from (("message", kind, name) for kind in ("recv", "send") for name in _names(row.get("raises")))
        yield from (("message", "note", name) for name in _names(row.get("other")))


def _by_choice(docs: Docs) -> Iterator[Raised]:
    """What the runtime raises without a name: the inputs that rows choose between (variants.py)."""
    for _, document in docs.matching("machines/*.yaml"):
        for key, rows in variants.read(document).items():
            yield from ((*key[:2], name) for _, name in rows)
    yield from variants.PLACES


def by_runtime() -> Iterator[Raised]:
    for machine, inputs in RUNTIME.items():
        yield from ((machine, kind, name) for kind, name in (said.split(" ") for said in inputs.split(", ") if said))


def load(docs: Docs, models: Models, problems: Problems) -> None:
    if problems or docs.get("frames.yaml") is None:
        return
    raised = {*_by_rows(docs), *_by_choice(docs), *by_runtime()}
    for _, document in docs.matching("machines/*.yaml"):
        machine = document.text("machine")
        for kind, names in document.map("inputs").items():
            for key, _ in document.map("inputs").map(kind.text).items():
                if (machine, kind.text, key.text) not in raised:
                    hint = f"name it in a frame of spec/frames.yaml: raises: {{others: {{{machine}: {key}}}}}" if kind.text == "recv" else None
                    problems.error("unraised", key.place, f"nothing raises {kind} {key} of the {machine} machine", hint)


def outputs(model: None, models: Models) -> list[Output]:
    return []
