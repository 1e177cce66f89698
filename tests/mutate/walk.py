"""Every scalar of a spec file with its place, its place in the text and what its schema says of it.

The loader's own parse gives the nodes, a second one of the same text where each ends: a mutant is the text with a few octets changed,
so that nothing else of it moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from codegen import load, schema
from codegen.diagnostics import Place, Problems

LABELS = ("name", "id", "index", "symbol", "kind", "on", "error", "identifier", "field")
SELECTORS = ("recv", "send", "note")


@dataclass(frozen=True)
class Span:
    start: int
    end: int


@dataclass(frozen=True)
class Part:
    """A node of a spec: `row` is its path for people, `shape` the same with list items and free keys as `*`."""

    row: str
    shape: tuple[str, ...]
    place: Place
    span: Span
    schemas: tuple[schema.Schema, ...]


@dataclass(frozen=True)
class Leaf(Part):
    text: str
    style: str  # the quote or block mark, or nothing

    @property
    def key(self) -> str:
        """The key that the scalar stands under, by itself or in a list."""
        return next((name for name in reversed(self.shape) if name != "*"), "")


@dataclass(frozen=True)
class Entry:
    """One key of a mapping and what stands under it; `free` where no schema names the key."""

    name: Leaf
    value: Part
    free: bool
    needed: bool

    @property
    def span(self) -> Span:
        return Span(self.name.span.start, self.value.span.end)


@dataclass(frozen=True)
class Table(Part):
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Sequence(Part):
    items: tuple[Part, ...]


def parts(part: Part) -> Iterator[Part]:
    """The part and all that it holds, in the order of the file; free keys are leaves of their own."""
    yield part
    if isinstance(part, Table):
        for entry in part.entries:
            if entry.free:
                yield entry.name
            yield from parts(entry.value)
    elif isinstance(part, Sequence):
        for item in part.items:
            yield from parts(item)


def _label(item: load.Node, number: int) -> str:
    if isinstance(item, load.Map):
        chosen = [key for key in SELECTORS if key in item][:1] or [key for key in LABELS if key in item][:1]
        if not chosen:
            chosen = [key.text for key, value in item.entries if isinstance(value, load.Scalar)][:1]
        said = []
        for key in chosen:
            value = item[key]
            shown = "+".join(str(part) for part in item.list(key)) if not isinstance(value, load.Map) else str(number)
            said.append(shown if key in LABELS else f"{key} {shown}")
        if "role" in item:
            said.append(item.text("role"))
        return " ".join(said) or str(number)
    return str(item) if isinstance(item, load.Scalar) else str(number)


class Reader:
    def __init__(self, text: str, root: schema.Schema) -> None:
        self.root = root
        self.starts = [0]
        for line in text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def offset(self, mark: yaml.Mark) -> int:
        return self.starts[mark.line] + mark.column

    def alternatives(self, found: list[object]) -> tuple[schema.Schema, ...]:
        return tuple(schema._alternatives(found, self.root))

    def read(self, node: load.Node, raw: yaml.Node, found: list[object], row: str, shape: tuple[str, ...]) -> Part:
        schemas = self.alternatives(found)
        span = Span(self.offset(raw.start_mark), self.offset(raw.end_mark))
        if isinstance(node, load.Scalar):
            style = raw.style if isinstance(raw, yaml.ScalarNode) and raw.style in ("'", '"', "|", ">") else ""
            return Leaf(row, shape, node.place, span, schemas, node.text, style or "")
        if isinstance(node, load.List):
            assert isinstance(raw, yaml.SequenceNode)
            items = tuple(self.items(node, raw, schemas, row, shape))
            end = span.end if raw.flow_style or not items else items[-1].span.end
            return Sequence(row, shape, node.place, Span(span.start, end), schemas, items)
        assert isinstance(raw, yaml.MappingNode)
        entries = tuple(self.entries(node, raw, schemas, row, shape))
        end = span.end if raw.flow_style or not entries else entries[-1].value.span.end
        return Table(row, shape, node.place, Span(span.start, end), schemas, entries)

    def items(self, node: load.List, raw: yaml.SequenceNode, schemas: tuple[schema.Schema, ...], row: str, shape: tuple[str, ...]) -> Iterator[Part]:
        seen: dict[str, int] = {}
        for index, (item, below) in enumerate(zip(node.items, raw.value, strict=True)):
            found: list[object] = []
            for one in schemas:
                prefix = schema._sequence(one.get("prefixItems"))
                found.append(prefix[index] if index < len(prefix) else one.get("items"))
            label = _label(item, index)
            seen[label] = seen.get(label, 0) + 1
            label += f" #{seen[label]}" if seen[label] > 1 else ""
            yield self.read(item, below, found, f"{row}[{label}]", (*shape, "*"))

    def entries(self, node: load.Map, raw: yaml.MappingNode, schemas: tuple[schema.Schema, ...], row: str, shape: tuple[str, ...]) -> Iterator[Entry]:
        named = {name for one in schemas for name in schema._mapping(one.get("properties"))}
        needed = {str(name) for one in schemas for name in schema._sequence(one.get("required"))}
        for (key, value), (raw_key, raw_value) in zip(node.entries, raw.value, strict=True):
            free = key.text not in named
            below = f"{row}.{key.text}" if row else key.text
            name = self.read(key, raw_key, [], f"{below} (key)", (*shape, "*" if free else key.text, "key"))
            assert isinstance(name, Leaf)
            part = self.read(value, raw_value, schema._children(list(schemas), key.text), below, (*shape, "*" if free else key.text))
            yield Entry(name, part, free, key.text in needed)


def read(text: str, file: str, schema_path: Path) -> Table:
    """The whole of one spec file, which is sound."""
    problems = Problems()
    node = load.load_text(text, file, problems)
    raw = yaml.compose(text, Loader=load.BaseLoader)
    if node is None or raw is None:
        raise ValueError(problems.as_text())
    root = schema.load_schema(schema_path)
    whole = Reader(text, root).read(node, raw, [root], "", ())
    assert isinstance(whole, Table)
    return whole
