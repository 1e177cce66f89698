"""Where the stream machine is entered for an identifier that has no record: a decision table, one row for each combination of facts."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.common import cites
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"identifiers.yaml": "identifiers.schema.json"}

FACTS = ("ours", "beyond", "used", "remembered", "in_grace")  # bits of the number of a combination, lowest first
REMEMBERED = "remembered"

Combination = tuple[bool, ...]


@dataclass(frozen=True)
class Row:
    """`facts` are those that it names, and what each must be."""

    facts: tuple[tuple[str, bool], ...]
    entry: str
    raises: str
    cites: tuple[str, ...]

    def decides(self, combination: Combination) -> bool:
        return all(combination[FACTS.index(name)] == value for name, value in self.facts)

    @property
    def c_state(self) -> str:
        return "SW_STREAM_STATE_COUNT" if self.entry == REMEMBERED else f"SW_STREAM_ENTRY_{self.entry.upper()}"

    @property
    def c_raises(self) -> str:
        return f"SW_CONNECTION_INPUT_RECV_{self.raises}" if self.raises else "SW_CONNECTION_INPUT_COUNT"


@dataclass(frozen=True)
class Identifiers:
    facts: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]

    @property
    def table(self) -> tuple[tuple[str, Row], ...]:
        """The facts of each combination that are so, and its row, by number."""
        return tuple(
            (", ".join(name for name, so in zip(FACTS, combination) if so) or "none", next(row for row in self.rows if row.decides(combination)))
            for combination in _combinations()
        )


def _combinations() -> list[Combination]:
    """All combinations, in the order of their numbers."""
    return [tuple(reversed(bits)) for bits in itertools.product((False, True), repeat=len(FACTS))]


def _names(models: Models) -> tuple[list[str], list[str]]:
    """The entries of the stream machine, and the inputs that the connection machine receives."""
    stream, connection = (models.machine.get(name) if models.machine else None for name in ("stream", "connection"))
    entries = [entry.name for entry in stream.entries] if stream else []
    return entries, [item.name for item in connection.inputs if item.kind == "recv"] if connection else []


def _row(row: Map, models: Models, problems: Problems) -> Row:
    facts = tuple((name, row.truth(name)) for name in FACTS if name in row)
    entry, raises = row.scalar("entry"), row.maybe_scalar("raises")
    entries, inputs = _names(models)
    if entries and entry.text not in (*entries, REMEMBERED):
        problems.unknown("entry", entry.text, entry.place, [*entries, REMEMBERED])
    if raises and raises.text not in inputs:
        problems.unknown("input", raises.text, raises.place, inputs)
    if raises and ("used", False) not in facts:
        problems.error("hollow", row.key("raises").place, "a field block opens no stream whose identifier may have been used", "used: false")
    if entry.text == REMEMBERED and (REMEMBERED, True) not in facts:
        problems.error("entry", entry.place, "there may be no remembered state", "remembered: true")
    return Row(facts, entry.text, raises.text if raises else "", cites(row["cite"], models, problems))


def _check(rows: tuple[Row, ...], document: Map, problems: Problems) -> None:
    """Each combination has one row, and each row a combination."""
    nodes = document.maps("rows")
    told: set[int] = set()
    for combination in _combinations():
        deciding = [index for index, row in enumerate(rows) if row.decides(combination)]
        said = ", ".join(f"{name}: {str(so).lower()}" for name, so in zip(FACTS, combination))
        if not deciding:
            problems.error("undecided", document.key("rows").place, f"no row decides {said}")
            return
        if len(deciding) > 1 and deciding[1] not in told:
            told.add(deciding[1])
            problems.error("overlap", nodes[deciding[1]].place, f"{said}: decided by the row at {nodes[deciding[0]].place} already")


def load(docs: Docs, models: Models, problems: Problems) -> Identifiers | None:
    document = docs.get("identifiers.yaml")
    if document is None:
        return None
    rows = tuple(_row(row, models, problems) for row in document.maps("rows"))
    _check(rows, document, problems)
    return Identifiers(tuple((name, document.map("facts").text(name)) for name in FACTS), rows)


def outputs(model: Identifiers, models: Models) -> list[Output]:
    context: dict[str, object] = {"identifiers": model}
    return [
        Output("machines/identifiers.h.j2", "generated/identifiers.h", context, ("spec/identifiers.yaml",)),
        Output("machines/identifiers.c.j2", "generated/identifiers.c", context, ("spec/identifiers.yaml",)),
        Output("machines/identifiers_audit.md.j2", "generated/audit/identifiers.md", context, ("spec/identifiers.yaml",)),
    ]
