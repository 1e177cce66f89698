"""The fields of a payload in the order of the wire: numbers joined to whole octets, octets whose number a field gives, the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.frames.frame_types import Field, Flag, Part, Word

WORDS = (8, 16, 24, 32)


@dataclass(frozen=True)
class Layout:
    """`words` stand first, then `runs`, each as long as one of the words says, then the rest."""

    fields: tuple[Field, ...]
    words: tuple[Word, ...]
    runs: tuple[Field, ...]


def _fields(rows: Sequence[Map], flags: tuple[Flag, ...], problems: Problems) -> tuple[Field, ...]:
    known = [flag.name for flag in flags]
    found: list[Field] = []
    for item in rows:
        octets, flag = item.maybe_scalar("octets"), item.maybe_scalar("if")
        field = Field(
            item.text("name"), item.number("bits", 0), octets.text if octets else "", item.text("rest", ""), item.truth("reserved"),
            item.number("plus", 0), flag.text if flag else "", item.text("names", ""),
        )
        if (field.bits > 0) + bool(field.octets) + bool(field.rest) != 1:
            problems.error("field", item.place, f"field {field.name} needs one of bits, octets, rest")
        silent = ("if", "reserved", "plus", "names") if field.rest else ("reserved", "plus", "names") if field.octets else ("names",) if field.reserved else ()
        for key in silent:
            if key in item:
                kind = "the rest" if field.rest else "octets" if field.octets else "reserved bits"
                problems.error("field", item.key(key).place, f"{key} says nothing of {kind}")
        if field.plus and field.bits and not 1 < field.bits < 32:
            problems.error("field", item.key("plus").place, f"{field.bits} bits and one more do not fit a number")
        if flag and flag.text not in known:
            problems.unknown("flag", flag.text, flag.place, known)
        numbers = [other.name for other in found if other.bits]
        if octets and not octets.text.isdigit() and octets.text not in numbers:
            problems.unknown("field", octets.text, octets.place, numbers)
        if field.name in [other.name for other in found]:
            problems.error("duplicate", item["name"].place, f"field {field.name} was already given")
        found.append(field)
    return tuple(found)


class _Joiner:
    """Joins numbers to whole octets, one field after the other."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.pending: list[Field] = []
        self.offset = 0

    def add(self, octets: int, parts: tuple[Part, ...]) -> None:
        self.words.append(Word(octets, self.offset, parts[0].field.flag, parts))
        self.offset += octets

    def number(self, field: Field) -> None:
        self.pending.append(field)
        shift = total = sum(item.bits for item in self.pending)
        if total not in WORDS:
            return
        parts = []
        for item in self.pending:
            shift -= item.bits
            parts.append(Part(item, shift))
        self.pending = []
        self.add(total // 8, tuple(parts))


def read(row: Map, key: str, flags: tuple[Flag, ...], pad_flag: str, problems: Problems) -> Layout:
    """The layout under a key. Each field that does not stand where it may is reported."""
    rows = row.maps(key)
    fields = _fields(rows, flags, problems)
    join = _Joiner()
    runs: list[Field] = []
    rest = ""
    for field, item in zip(fields, rows):
        if rest:
            if not pad_flag or field.flag != pad_flag or field.octets != fields[0].name or field is not fields[-1]:
                problems.error("field", item.place, f"field {field.name} stands after the rest, where only padding may")
        elif join.pending and not field.bits:
            break
        elif field.rest:
            rest = field.name
        elif runs and (field.bits or field.octets.isdigit()):
            problems.error("field", item.place, f"field {field.name} stands behind octets whose number is not known", "numbers come first")
        elif field.bits:
            join.number(field)
            if sum(pending.bits for pending in join.pending) > max(WORDS):
                break
        elif not field.octets.isdigit():
            runs += [field] if field.octets in (part.field.name for word in join.words for part in word.parts) else []
        else:
            join.add(int(field.octets), (Part(field, 0),))
    if join.pending:
        problems.error("field", row.key(key).place, f"fields {', '.join(item.name for item in join.pending)} do not fill whole octets")
    for word in join.words:
        if len({part.field.flag for part in word.parts}) > 1:
            problems.error("field", row.key(key).place, f"fields {', '.join(part.field.name for part in word.parts)} share octets and have another `if`")
    if runs and any(field.flag for field in fields):
        problems.error("field", row.key(key).place, f"with field {runs[0].name}, whose length another gives, no flag may add fields")
    return Layout(fields, tuple(join.words), tuple(runs))
