"""What a field section is to its message: the input of the machine that it raises, the content that may follow, and what is noted of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from codegen.diagnostics import Place, Problems
from codegen.load import Map
from codegen.model.base.common import cites
from codegen.model.fields.field_facts import GIVEN_TO_MESSAGES, Condition, Known
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"messages.yaml": "messages.schema.json"}

MACHINE = "message"
OCTETS = {"announced": "numbers->content_length", "none": "0", "any": "-1", "left": "left"}


@dataclass(frozen=True)
class Row:
    """What follows where the condition holds: an input (and one of the message the other way), octets, or a note."""

    when: Condition
    what: str
    other: str
    cites: tuple[str, ...]
    why: str

    @property
    def c_octets(self) -> str:
        return OCTETS[self.what]

    @property
    def c_inputs(self) -> str:
        """The members of a struct sw_message_inputs."""
        other = f"NOTE_{self.other}" if self.other else "COUNT"
        return f".recv = SW_MESSAGE_INPUT_RECV_{self.what}, .send = SW_MESSAGE_INPUT_SEND_{self.what}, .other = SW_MESSAGE_INPUT_{other}"


@dataclass(frozen=True)
class Messages:
    about: str
    inputs: tuple[Row, ...]
    content: tuple[Row, ...]
    requests: tuple[Row, ...]
    rule: str
    at: str  # the enumerator of the field at fault

    @staticmethod
    def seldom(rows: Sequence[Row]) -> tuple[Row, ...]:
        """Rows before the first that needs no fact to hold."""
        return tuple(takewhile(lambda row: row.when.needs != "", rows))

    def often(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        return tuple(rows[len(self.seldom(rows)):])

    @property
    def seldom_bits(self) -> tuple[str, ...]:
        """Bits of which one holds where a row holds that needs a fact."""
        rows = (*self.seldom(self.inputs), *self.seldom(self.content), *self.seldom(self.requests))
        return tuple(dict.fromkeys(bit for row in rows for bit in row.when.needs.split(" | "))) or ("0",)


def _rows(rows: Sequence[Map], key: str, known: Known, models: Models, problems: Problems) -> tuple[Row, ...]:
    return tuple(
        Row(known.condition(row), row.text(key), row.text("other", ""), cites(row["cite"], models, problems), row.text("why", ""))
        for row in rows
    )


def _first_that_holds(maps: Sequence[Map], rows: Sequence[Row], problems: Problems) -> None:
    for index, (row, found) in enumerate(zip(maps, rows)):
        if found.when.always and index + 1 < len(rows):
            problems.error("messages", row.place, "no row behind this one is reached")
        elif not found.when.always and index + 1 == len(rows):
            problems.error("messages", row.place, "the last row is for all that is left, and has no condition")


def _inputs(maps: Sequence[Map], models: Models, problems: Problems) -> None:
    """Every input is one of the machine's."""
    machine = models.machine.get(MACHINE) if models.machine else None
    if machine is None:
        return
    by_direction = {direction: {item.name for item in machine.inputs if item.kind == direction} for direction in ("recv", "send", "note")}
    for row in maps:
        for key, directions in (("raises", ("recv", "send")), ("other", ("note",))):
            node = row.maybe_scalar(key)
            for direction in directions if node is not None else ():
                if node is not None and node.text not in by_direction[direction]:
                    problems.unknown(f"{direction} input", node.text, node.place, by_direction[direction])


def _unused(declared: Mapping[str, Place], known: Known, problems: Problems) -> None:
    """Facts that no row of either file asks for."""
    for name, place in declared.items():
        if name not in known.used:
            problems.error("unused", place, f"nothing asks for fact {name}", "name it in a condition, or leave it out")


def load(docs: Docs, models: Models, problems: Problems) -> Messages | None:
    document, fields = docs.get("messages.yaml"), models.fields
    if document is None or fields is None:
        return None
    known = replace(fields.known, bits=fields.facts.bits, problems=problems)
    inputs = _rows(document.maps("inputs"), "raises", known, models, problems)
    content = _rows(document.maps("content"), "octets", known, models, problems)
    _first_that_holds(document.maps("inputs"), inputs, problems)
    _first_that_holds(document.maps("content"), content, problems)
    _inputs(document.maps("inputs"), models, problems)
    early = replace(known, bits={name: bit for name, bit in fields.facts.bits.items() if name not in GIVEN_TO_MESSAGES})
    requests = _rows(document.maps("requests"), "note", early, models, problems)
    for row, request in zip(document.maps("requests"), requests):
        if request.when.always:
            problems.error("messages", row.place, "this is noted of every section", "say of which: with `section`, `if` or `unless`")
    _unused(fields.facts.declared, known, problems)
    mismatch = document.map("mismatch")
    rule, at = mismatch.scalar("rule"), mismatch.scalar("at")
    rules = {name.name.removeprefix("FIELD_").lower() for name in fields.checks}
    if rule.text not in rules:
        problems.unknown("rule", rule.text, rule.place, rules)
    for name, place in fields.unbroken.items():
        if name != rule.text:
            problems.error("unused", place, f"nothing breaks rule {name}", "name it where it is broken, or leave it out")
    if at.text not in fields.tokens:
        problems.unknown("well-known field", at.text, at.place, fields.tokens)
    return Messages(document.text("about"), inputs, content, requests, rule.text, fields.tokens.get(at.text, ""))


def outputs(model: Messages, models: Models) -> list[Output]:
    context: dict[str, object] = {"messages": model}
    sources = ("spec/messages.yaml",)
    return [
        Output("fields/messages.h.j2", "generated/messages.h", context, sources),
        Output("fields/messages.c.j2", "generated/messages.c", context, sources),
        Output("fields/messages_audit.md.j2", "generated/audit/messages.md", context, sources),
    ]
