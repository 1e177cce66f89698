"""YAML to nodes that know where they stand.

The text is composed, never constructed: every scalar stays the text that was typed, so `on`, `no`, `5.10` and `010` survive until
the schema says what they are (see schema.py). Repeated keys, anchors, aliases, tags and several documents in a file are refused,
because each lets a file say something else than what a reader sees. So are characters that nobody sees, in the file (files.py) and in
what an escape stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import yaml

from codegen import files
from codegen.diagnostics import Place, Problems

# No spec needs more levels, and what recurses over a document needs an end.
DEPTH = 30

BaseLoader: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Scalar:
    """One scalar: `text` as typed, `value` what the schema made of it (int, bool, or the text)."""

    place: Place
    text: str
    value: int | bool | str
    quoted: bool = False

    def __str__(self) -> str:
        return self.text

    @property
    def number(self) -> int:
        if not isinstance(self.value, int):
            raise TypeError(f"{self.place}: text where the schema promised a number")
        return self.value


@dataclass(frozen=True)
class List:
    place: Place
    items: tuple[Node, ...]

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Node:
        return self.items[index]

    def scalars(self) -> tuple[Scalar, ...]:
        return tuple(_must(Scalar, item) for item in self.items)

    def maps(self) -> tuple[Map, ...]:
        return tuple(_must(Map, item) for item in self.items)


@dataclass(frozen=True)
class Map:
    """A mapping in the order of the file; `keys` are scalars too, so that a message can point at a key.

    Once the schema has passed it is known what stands under a key: scalar(), text(), number(), map(), maps() and the like give it with
    that type. To ask for another is a fault of the generator, not of a spec.
    """

    place: Place
    entries: tuple[tuple[Scalar, Node], ...]

    def __contains__(self, name: str) -> bool:
        return any(key.text == name for key, _ in self.entries)

    def __getitem__(self, name: str) -> Node:
        for key, node in self.entries:
            if key.text == name:
                return node
        raise KeyError(name)

    def __len__(self) -> int:
        return len(self.entries)

    def get(self, name: str) -> Node | None:
        return self[name] if name in self else None

    def key(self, name: str) -> Scalar:
        """The key itself, for its place."""
        return next(key for key, _ in self.entries if key.text == name)

    def items(self) -> tuple[tuple[Scalar, Node], ...]:
        return self.entries

    def value(self, name: str, default: int | bool | str | None = None) -> int | bool | str | None:
        """The typed value of a scalar entry, or the default where the key is absent."""
        node = self.get(name)
        return node.value if isinstance(node, Scalar) else default

    def list(self, name: str) -> tuple[Node, ...]:
        """An entry that may be one thing or a list of them, as a tuple; empty where the key is absent."""
        node = self.get(name)
        if node is None:
            return ()
        return node.items if isinstance(node, List) else (node,)

    def scalar(self, name: str) -> Scalar:
        return _must(Scalar, self[name])

    def maybe_scalar(self, name: str) -> Scalar | None:
        return self.scalar(name) if name in self else None

    def scalars(self, name: str) -> tuple[Scalar, ...]:
        """One scalar or a list of them; empty where the key is absent."""
        return tuple(_must(Scalar, item) for item in self.list(name))

    def text(self, name: str, default: str | None = None) -> str:
        return self.scalar(name).text if default is None or name in self else default

    def number(self, name: str, default: int | None = None) -> int:
        return self.scalar(name).number if default is None or name in self else default

    def truth(self, name: str) -> bool:
        """Whether an entry is `true`; one that is absent is not."""
        return name in self and self.scalar(name).value is True

    def map(self, name: str) -> Map:
        return _must(Map, self[name])

    def maybe_map(self, name: str) -> Map | None:
        return self.map(name) if name in self else None

    def rows(self, name: str) -> List:
        """A list, which has a place of its own."""
        return _must(List, self[name])

    def maps(self, name: str) -> tuple[Map, ...]:
        """The mappings of a list; empty where the key is absent."""
        return tuple(_must(Map, item) for item in self.list(name))


Node = Scalar | List | Map
Kind = TypeVar("Kind", Scalar, List, Map)


def _must(kind: type[Kind], node: Node) -> Kind:
    """The node, which the schema says is of this kind."""
    if not isinstance(node, kind):
        raise TypeError(f"{node.place}: {type(node).__name__} where the schema promised {kind.__name__}")
    return node


def scalars(node: Node) -> tuple[Scalar, ...]:
    """What may be one scalar or a list of them, as a tuple."""
    return node.scalars() if isinstance(node, List) else (_must(Scalar, node),)


def plain(node: Node) -> object:
    """The node as ordinary Python values, the form that jsonschema validates."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, List):
        return [plain(item) for item in node.items]
    return {key.text: plain(item) for key, item in node.entries}


def _place(file: str, mark: yaml.Mark) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)


def _refuse_sharing(text: str, file: str, problems: Problems) -> None:
    """Anchors, aliases and tags are visible only in the event stream: a composed tree has resolved them. Nor is one made of too many levels."""
    depth = 0
    for event in yaml.parse(text, Loader=BaseLoader):
        place = _place(file, event.start_mark)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            problems.error("depth", place, f"lists and mappings go more than {DEPTH} levels deep", "is a bracket not closed?")
            return
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            problems.error("alias", place, f"alias *{event.anchor}: each entry is written out where it stands")
        elif anchor:
            problems.error("anchor", place, f"anchor &{anchor}: each entry is written out where it stands")
        if tag:
            problems.error("tag", place, f"tag {tag}: the schema says what a value is", "remove the tag, or quote the text")
        if isinstance(event, yaml.DocumentStartEvent) and event.explicit:
            problems.error("document", place, "document marker: a file is one document", "remove the line `---`")


def _convert(node: yaml.Node, file: str, problems: Problems) -> Node:
    place = _place(file, node.start_mark)
    if isinstance(node, yaml.ScalarNode):
        odd = files.ODD.search(node.value)
        if odd is not None:
            problems.error("encoding", place, f"the text holds the character U+{ord(odd[0]):04X}", "remove it: nobody sees it")
            return Scalar(place, "", "", True)
        return Scalar(place, node.value, node.value, node.style in ("'", '"', "|", ">"))
    if isinstance(node, yaml.SequenceNode):
        return List(place, tuple(_convert(item, file, problems) for item in node.value))
    assert isinstance(node, yaml.MappingNode)  # there are no others
    return _convert_map(node, file, problems)


def _convert_map(node: yaml.MappingNode, file: str, problems: Problems) -> Map:
    entries: list[tuple[Scalar, Node]] = []
    first: dict[str, Place] = {}
    for key_node, value_node in node.value:
        key = _convert(key_node, file, problems)
        if not isinstance(key, Scalar):
            problems.error("key", key.place, "a key must be a word")
            continue
        if key.text in first:
            problems.error(
                "duplicate-key", key.place, f"key {key.text} was already given", f"the first one is at {first[key.text]}"
            )
            continue
        first[key.text] = key.place
        value = _convert(value_node, file, problems)
        if node.flow_style and isinstance(value, Scalar) and not value.text and not value.quoted:
            hint = "inside { } a text that holds a comma is quoted"
            problems.error("no-value", key.place, f"key {key.text} has no value", hint)
            continue
        entries.append((key, value))
    return Map(_place(file, node.start_mark), tuple(entries))


def load_text(text: str, file: str, problems: Problems) -> Map | None:
    """Nodes of one file, or None (and a problem) where the text is no YAML mapping without sharing."""
    problems.sources[file] = text.splitlines()
    before = len(problems.found)
    try:
        _refuse_sharing(text, file, problems)
        if len(problems.found) > before:
            return None
        tree = yaml.compose(text, Loader=BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = _place(file, mark) if mark else Place(file, 1, 1)
        said = " ".join(part for part in (getattr(error, "context", None), getattr(error, "problem", None)) if part)
        problems.error("yaml", place, said or str(error))
        return None
    if not isinstance(tree, yaml.MappingNode):
        said = "the file is empty" if tree is None else "the file must be a mapping"
        problems.error("yaml", Place(file, 1, 1), said, "a spec begins with `key: value`")
        return None
    document = _convert_map(tree, file, problems)
    return document if len(problems.found) == before else None
