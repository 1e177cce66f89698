"""What is changed: of each scalar, list and mapping a few texts that say something else."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch

from codegen import schema
import walk
from walk import Entry, Leaf, Part, Sequence, Span, Table

# What people read and nothing acts on: sentences, sources, the reading that lost, the names of attacks.
TEXTS = {"about", "why", "says", "lawful", "counts", "never", "cite", "attacks", "also", "level", "rival", "cve", "meaning", "lifetime", "lives", "held_by"}
TEXT_SHAPES = (
    "machines/*:inputs/*/*", "machines/*:attributes/*", "machines/*:effects/*", "machines/*:guards/*", "machines/*:laws/*/id",
    "requirements.yaml:sections/*/*", "identifiers.yaml:facts/*",
)
VERDICTS = ("to", "ignore", "discard", "stream_error", "conn_error", "refuse", "never", "flag", "drop", "charge")
DECLARING = ("name", "id")  # another name of a thing; where a thing is only meant, another thing
CODES = ("conn_error", "stream_error", "error")

# Tables of one kind of row throughout, of which some rows stand for all.
UNIFORM = (
    ("hpack/huffman.yaml", "symbols"), ("hpack/static_table.yaml", "entries"), ("fields.yaml", "names"),
    ("requirements.yaml", "sections"), ("requirements.yaml", "requirements"), ("numbers.yaml", "numbers"),
)


@dataclass(frozen=True)
class Edit:
    span: Span
    text: str


@dataclass(frozen=True)
class Mutant:
    """`kind`: number, flag, name, verdict, key, drop, swap or text. A text is only shown; all others have to decide something."""

    file: str
    row: str
    line: int
    kind: str
    what: str
    edits: tuple[Edit, ...] = field(repr=False)

    @property
    def id(self) -> str:
        return f"{self.file} {self.row}: {self.what}"

    def applied(self, text: str) -> str:
        for edit in sorted(self.edits, key=lambda edit: edit.span.start, reverse=True):
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
        return text


@dataclass(frozen=True)
class Known:
    """What else could stand in a place: error codes, statuses, what can be cited, and what stands in places of the same shape."""

    codes: tuple[str, ...]
    statuses: tuple[str, ...]
    cites: tuple[str, ...]
    alike: dict[tuple[str, ...], tuple[str, ...]]


def gather(whole: dict[str, Table]) -> Known:
    alike: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    cites: dict[str, None] = {}
    for file, table in whole.items():
        for part in walk.parts(table):
            if isinstance(part, Leaf):
                alike[(file, *part.shape)][part.text] = None
                if part.key == "cite":
                    cites[part.text] = None
    names = {key: tuple(alike[(f"{key}.yaml", key, "*", "name")]) for key in ("errors", "statuses")}
    return Known(names["errors"], names["statuses"], tuple(cites), {key: tuple(found) for key, found in alike.items()})


def _other(candidates: Iterable[str], text: str, seed: str) -> list[str]:
    """One other candidate, the same one in every run."""
    found = [candidate for candidate in candidates if candidate != text]
    return [found[zlib.crc32(seed.encode()) % len(found)]] if found else []


def _values(schemas: Iterable[schema.Schema], word: str) -> list[object]:
    return [value for one in schemas for value in schema._sequence(one.get(word))]


def _is_shape(file: str, part: Part, wanted: str) -> bool:
    of, _, shape = wanted.partition(":")
    steps = shape.split("/")
    return fnmatch(file, of) and len(steps) == len(part.shape) and all(map(fnmatch, part.shape, steps))


def is_text(file: str, part: Part) -> bool:
    steps = [name for name in part.shape if name != "key"]
    if steps[:1] == ["attacks"]:
        return len(steps) > 2
    return any(name in TEXTS for name in steps) or any(_is_shape(file, part, wanted) for wanted in TEXT_SHAPES)


def _changed_number(text: str, step: int) -> str:
    number = int(text, 0) + step
    return f"0x{number:0{len(text) - 2}x}" if text.startswith("0x") and number >= 0 else str(number)


def _renamed(leaf: Leaf, raw: str) -> str:
    """Another text of the same form, in the file's own quotes."""
    inner = raw[1:-1] if leaf.style in ("'", '"') else raw
    if re.fullmatch("[01]+", inner) and leaf.style:
        new = inner[:-1] + ("1" if inner[-1] == "0" else "0")
    elif re.fullmatch("[A-Z][A-Z0-9_]*", inner):
        new = inner + "_X"
    elif re.fullmatch("[a-z][a-z0-9_]*", inner) and len(inner) > 1:
        new = inner + "_x"
    elif re.fullmatch(":?[a-z][a-z0-9-]+", inner):
        new = inner + "-x"
    elif not inner:
        new = "x"
    else:  # octets, ranges, numbers in quotes: the first letter or digit is the next one
        place = re.search("[A-Ya-y0-8]", inner)
        new = inner + "@" if place is None else inner[: place.start()] + chr(ord(place[0]) + 1) + inner[place.end() :]
        new = "@" if len(inner) == 1 and place is None else new
    return leaf.style + new + leaf.style if leaf.style in ("'", '"') else new


def _plain(text: str, leaf: Leaf) -> str:
    """A text as it may be written in the place of the leaf."""
    if leaf.style in ("'", '"'):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if leaf.style == '"' else "'" + text.replace("'", "''") + "'"
    return text if re.fullmatch("[A-Za-z0-9_.-]+", text) else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Maker:
    """The mutants of one file."""

    def __init__(self, file: str, text: str, whole: Table, known: Known) -> None:
        self.file, self.text, self.whole, self.known = file, text, whole, known

    def mutant(self, part: Part, kind: str, what: str, *edits: tuple[Span, str]) -> Mutant:
        kind = "text" if kind != "verdict" and is_text(self.file, part) else kind
        return Mutant(self.file, part.row, part.place.line, kind, what, tuple(Edit(span, text) for span, text in edits))

    def all(self) -> Iterator[Mutant]:
        for part in walk.parts(self.whole):
            if isinstance(part, Leaf):
                yield from self.of_text(part) if is_text(self.file, part) and part.shape[-1] != "key" else self.of_value(part)
            elif isinstance(part, Sequence):
                yield from self.of_list(part)
            elif isinstance(part, Table):
                yield from self.of_table(part)

    def of_text(self, leaf: Leaf) -> Iterator[Mutant]:
        raw = self.text[leaf.span.start : leaf.span.end]
        if leaf.key == "cite":
            for other in _other(self.known.cites, leaf.text, leaf.row):
                yield self.mutant(leaf, "text", f"{leaf.text} -> {other}", (leaf.span, _plain(other, leaf)))
            return
        if leaf.style in ("|", ">"):
            start = leaf.span.start + len(raw) - len(raw.lstrip("|>-+ \n"))
            yield self.mutant(leaf, "text", "its text", (Span(start, start), "Indeed: "))
            return
        values = [str(value) for value in _values(leaf.schemas, "enum")]
        if leaf.key in ("level", "role") or values:
            found = values or list(self.known.alike[(self.file, *leaf.shape)])
            for other in _other(found, leaf.text, leaf.row):
                yield self.mutant(leaf, "text", f"{leaf.text} -> {other}", (leaf.span, _plain(other, leaf)))
            return
        if leaf.key in CODES or leaf.key == "refuse":
            for other in _other(self.known.codes if leaf.key in CODES else self.known.statuses, leaf.text, leaf.row):
                yield self.mutant(leaf, "text", f"{leaf.text} -> {other}", (leaf.span, other))
            return
        if leaf.key in ("attacks", "ignore", "discard", "to"):
            for other in _other(self.known.alike[(self.file, *leaf.shape)], leaf.text, leaf.row):
                yield self.mutant(leaf, "text", f"{leaf.text} -> {other}", (leaf.span, _plain(other, leaf)))
            return
        end = leaf.span.end - (1 if leaf.style else 0)
        yield self.mutant(leaf, "text", "its text", (Span(end, end), " indeed"))

    def of_value(self, leaf: Leaf) -> Iterator[Mutant]:
        raw = self.text[leaf.span.start : leaf.span.end]
        kinds = schema._types(list(leaf.schemas))
        values = [str(value) for value in _values(leaf.schemas, "enum")]
        if "boolean" in kinds and leaf.text in ("true", "false"):
            other = "false" if leaf.text == "true" else "true"
            yield self.mutant(leaf, "flag", f"{leaf.text} -> {other}", (leaf.span, other))
        elif "integer" in kinds and not leaf.style and schema.INTEGER.fullmatch(leaf.text):
            for new in self.numbers(leaf):
                yield self.mutant(leaf, "number", f"{leaf.text} -> {new}", (leaf.span, new))
        elif values:
            for new in _other(values, leaf.text, leaf.row):
                yield self.mutant(leaf, "name", f"{leaf.text} -> {new}", (leaf.span, _plain(new, leaf)))
        else:
            found = self.known.alike[(self.file, *leaf.shape)]
            if leaf.key == "to" and leaf.text == "same":
                return  # see of_verdict
            if leaf.key in CODES:
                found = self.known.codes
            elif leaf.key == "refuse":
                found = self.known.statuses
            others = [] if leaf.shape[-1] == "key" or leaf.key in DECLARING else _other(found, leaf.text, leaf.row)
            for new in others:
                yield self.mutant(leaf, "name", f"{leaf.text} -> {new}", (leaf.span, _plain(new, leaf)))
            if not others:
                new = _renamed(leaf, raw)
                yield self.mutant(leaf, "key" if leaf.shape[-1] == "key" else "name", f"{raw} -> {new}", (leaf.span, new))

    def numbers(self, leaf: Leaf) -> Iterator[str]:
        number = int(leaf.text, 0)
        if leaf.key == "bit":
            yield f"0x{number << 1 if number < 0x80 else number >> 1:02x}"
            return
        if leaf.key not in ("index", "symbol"):
            yield _changed_number(leaf.text, 1)
        yield _changed_number(leaf.text, -1)

    def of_list(self, part: Sequence) -> Iterator[Mutant]:
        spans = [item.span for item in part.items]
        if not is_text(self.file, part) and part.shape[-1] not in walk.SELECTORS:
            for index, item in enumerate(part.items):
                yield self.mutant(item, "drop", "is dropped", (self.gone(spans, index, part.span), ""))
        for item, after in zip(part.items, part.items[1:], strict=False):
            one, two = (self.text[span.start : span.end] for span in (item.span, after.span))
            if one != two and part.shape[-1] not in walk.SELECTORS:
                yield self.mutant(item, "swap", "is swapped with the next", (item.span, two), (after.span, one))

    def of_table(self, part: Table) -> Iterator[Mutant]:
        spans = [entry.span for entry in part.entries]
        names = [entry.name.text for entry in part.entries]
        for index, entry in enumerate(part.entries):
            if "rival" not in part.shape and entry.name.text in VERDICTS:
                yield from self.of_verdict(part, entry, names)
            elif not entry.needed and not is_text(self.file, entry.value):
                span = self.gone(spans, index, part.span)
                yield self.mutant(entry.value, "drop", "is dropped", (span, ""))
        for entry, after in zip(part.entries, part.entries[1:], strict=False):
            if entry.free and after.free:
                one, two = (self.text[span.start : span.end] for span in (entry.span, after.span))
                yield self.mutant(entry.value, "swap", "is swapped with the next", (entry.span, two), (after.span, one))

    @staticmethod
    def gone(spans: list[Span], index: int, whole: Span) -> Span:
        """What goes with one of several: the text to the next, or from the end of the one before."""
        if index + 1 < len(spans):
            return Span(spans[index].start, spans[index + 1].start)
        return Span(spans[index - 1].end if index else spans[index].start, spans[index].end)

    def of_verdict(self, part: Table, entry: Entry, names: list[str]) -> Iterator[Mutant]:
        named = {name for one in part.schemas for name in schema._mapping(one.get("properties"))}
        was = entry.name.text
        if not isinstance(entry.value, Leaf) or was not in named:
            return
        text = entry.value.text
        code = text if was in ("conn_error", "stream_error") else "PROTOCOL_ERROR"
        other = {"conn_error": ["stream_error", "ignore"], "stream_error": ["conn_error", "ignore"], "to": ["ignore", "conn_error"],
                 "ignore": ["discard", "conn_error"], "discard": ["ignore", "conn_error"], "refuse": ["to", "ignore", "conn_error"],
                 "never": ["ignore"], "flag": ["drop", "conn_error"], "drop": ["flag", "conn_error"], "charge": ["conn_error"]}[was]
        values = {"conn_error": code, "stream_error": code, "ignore": "same", "discard": "same", "to": "same", "flag": "true", "drop": "true"}
        for name in [name for name in other if name in named and name not in names][:2]:
            source = "" if "cite" in names or "cite" not in named else ', cite: "rfc9113 5.1"'
            new = f"{name}: {values[name]}"
            yield self.mutant(entry.value, "verdict", f"{was}: {text} -> {new}", (entry.span, new + source))
        if was == "to" and text == "same":
            own = ("same", part.row.split(".")[1].partition("[")[0])  # a row of one state that goes to it stays the same
            states = [state for state in self.known.alike[(self.file, *entry.value.shape)] if state not in own]
            for state in _other(states, text, part.row):
                yield self.mutant(entry.value, "verdict", f"to: same -> to: {state}", (entry.value.span, state))


def row_of(file: str, row: str) -> str | None:
    """The row of a uniform table that the path stands in, or None where it stands in no such table."""
    if any(file == uniform and re.match(rf"{key}[.\[]", row) for uniform, key in UNIFORM):
        return row.partition("].")[0].removesuffix(" (key)")
    return None
