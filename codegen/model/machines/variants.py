"""Which of several inputs something is that the runtime raises by itself: rows choose, by conditions that the runtime can tell."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

Key = tuple[str, str, str]  # machine, kind, input


@dataclass(frozen=True)
class Place:
    """Where the runtime asks which input it is: what it gives, and the conditions on that, in C."""

    parameters: str
    conditions: dict[str, str] = field(default_factory=dict)


END_STREAM = Place("bool end", {"end_stream": "end"})
PLACES: dict[Key, Place] = {
    ("connection", "recv", "BAD_PREFACE"): Place(
        "const sw_conn *conn, uint8_t octet",
        # Another capital in the first word makes it the method of another request line (RFC 9112 3.1).
        {"method": "octet >= 'A' && octet <= 'Z' && !memchr(sw_preface, ' ', conn->reassembled)"},
    ),
    ("connection", "send", "FRAME"): Place("bool opens", {"opens_stream": "opens"}),
    ("message", "recv", "DATA"): END_STREAM,
    ("message", "send", "DATA"): END_STREAM,
    ("pings", "recv", "ACK"): Place("const sw_conn *conn", {"last_ping": "conn->pings_sent == 1"}),
    ("stream", "send", "RST_STREAM"): Place("uint32_t error", {"no_error": "error == SW_ERROR_NO_ERROR"}),
    ("stream", "note", "UNPROCESSED"): Place(
        "const struct sw_stream *stream", {"answer_begun": "sw_message_attributes[stream->recv_message] & SW_MESSAGE_IS_BEGUN"}
    ),
}


@dataclass(frozen=True)
class Choice:
    """One place, and the inputs that it may be in the order in which they are asked for."""

    key: Key
    parameters: str
    variants: tuple[tuple[str, str], ...]  # condition in C, input

    @property
    def enumeration(self) -> str:
        return f"enum sw_{self.key[0]}_input"

    @property
    def name(self) -> str:
        machine, kind, of = self.key
        return f"sw_{machine}_input_{kind}_{of.lower()}"

    def c_input(self, name: str) -> str:
        machine, kind, _ = self.key
        return f"SW_{machine.upper()}_INPUT_{kind.upper()}_{name}"

    @property
    def unasked(self) -> tuple[str, ...]:
        """Parameters that no condition looks at."""
        names = [part.split()[-1].lstrip("*") for part in self.parameters.split(", ")]
        return tuple(name for name in names if not any(name in condition for condition, _ in self.variants))


@dataclass(frozen=True)
class Variants:
    """`rows`: by machine, (input, in whose place, condition), for the audit."""

    choices: tuple[Choice, ...]
    rows: dict[str, list[tuple[str, str, str]]]
    sources: tuple[str, ...]


def read(document: Map) -> dict[Key, tuple[tuple[str, str], ...]]:
    """By place, the conditions by name and the inputs."""
    found: dict[Key, tuple[tuple[str, str], ...]] = {}
    kinds = document.maybe_map("variants")
    for kind, _ in kinds.items() if kinds else ():
        rows = kinds.map(kind.text) if kinds else document
        for name, _ in rows.items():
            row = rows.map(name.text)
            key = (document.text("machine"), kind.text, row.text("of"))
            found[key] = (*found.get(key, ()), (row.text("if"), name.text))
    return found


def _check(document: Map, problems: Problems) -> None:
    machine, kinds = document.text("machine"), document.maybe_map("variants")
    for kind, _ in kinds.items() if kinds else ():
        rows = kinds.map(kind.text) if kinds else document
        inputs = document.map("inputs").maybe_map(kind.text)
        names = [key.text for key, _ in inputs.items()] if inputs else []
        asked: set[tuple[str, str]] = set()
        for name, _ in rows.items():
            row = rows.map(name.text)
            of, condition = row.scalar("of"), row.scalar("if")
            place = PLACES.get((machine, kind.text, of.text))
            if name.text not in names:
                problems.unknown("input", name.text, name.place, names)
            elif place is None or of.text not in names or name.text == of.text:
                known = [input for one, other, input in PLACES if (one, other) == (machine, kind.text)]
                problems.unknown("input", of.text, of.place, known)
            elif condition.text not in place.conditions:
                problems.unknown("condition", condition.text, condition.place, place.conditions)
            elif (of.text, condition.text) in asked:
                problems.error("duplicate", condition.place, f"{condition} holds for an earlier variant of {of} already")
            asked.add((of.text, condition.text))


def load(docs: Docs, models: Models, problems: Problems) -> Variants | None:
    machines = {document.text("machine"): (path, document) for path, document in docs.matching("machines/*.yaml")}
    for _, document in machines.values():
        _check(document, problems)
    if problems:
        return None
    given = {key: rows for _, document in machines.values() for key, rows in read(document).items()}
    asked = {key: place for key, place in PLACES.items() if key[0] in machines}
    choices = tuple(
        Choice(key, place.parameters, tuple((place.conditions[condition], name) for condition, name in given.get(key, ())))
        for key, place in asked.items()
    )
    sources = tuple(f"spec/{path}" for name, (path, _) in sorted(machines.items()) if name in {key[0] for key in asked})
    rows: dict[str, list[tuple[str, str, str]]] = {}
    for (machine, kind, of), found in given.items():
        rows.setdefault(machine, []).extend((f"{kind}.{name}", f"{kind}.{of}", condition.replace("_", " ")) for condition, name in found)
    return Variants(choices, rows, sources)


def outputs(model: Variants, models: Models) -> list[Output]:
    return [Output("machines/variants.h.j2", "generated/variants.h", {"choices": model.choices}, model.sources)]
