"""Names that mean two things in C: what two specs, or a spec and the runtime, declare alike once names are mapped to C."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from codegen.diagnostics import Place, Problems
from codegen.load import List, Map, Node, Scalar

RUNTIME = Path(__file__).parent.parent / "runtime"

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MACRO = re.compile(r"^#\s*define (\w+)", re.MULTILINE)
UNDONE = re.compile(r"^#\s*undef (\w+)", re.MULTILINE)
DIRECTIVE = re.compile(r"^#.*(?:\\\n.*)*$", re.MULTILINE)
ENUM = re.compile(r"\benum\b\s*(\w*)\s*\{([^}]*)\}")
TAG = re.compile(r"^(?:typedef )?(struct|union) (\w+) \{", re.MULTILINE)
FUNCTION = re.compile(r"^(?:[a-z][\w *]* \**)?(sw_\w+)\(", re.MULTILINE)
OBJECT = re.compile(r"^extern [\w *]+ \**(\w+)[\[;]", re.MULTILINE)


def declared(text: str) -> Iterator[str]:
    """What a header declares: ordinary names as they are, tags as `tag name`."""
    text = COMMENT.sub(" ", text)
    undone = set(UNDONE.findall(text))
    yield from (name for name in MACRO.findall(text) if name not in undone)
    text = DIRECTIVE.sub("", text)
    for tag, body in ENUM.findall(text):
        if tag:
            yield f"tag {tag}"
        for item in body.split(","):
            word = re.match(r"\s*(\w+)", item)
            if word:
                yield word[1]
    yield from (f"tag {name}" for _, name in TAG.findall(text))
    yield from FUNCTION.findall(ENUM.sub("", text))
    yield from OBJECT.findall(text)


@cache
def _of_runtime() -> frozenset[str]:
    paths = sorted(RUNTIME.rglob("*.h"))
    return frozenset(name for path in paths for name in declared(path.read_text(encoding="utf-8")))


def _words(node: Node) -> Iterator[Scalar]:
    """Every key and every text."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, List):
        for item in node:
            yield from _words(item)
    else:
        for key, item in node.items():
            yield key
            yield from _words(item)


def _source(name: str, documents: Mapping[str, Map]) -> Scalar | None:
    """The word of a spec that became the end of a name in C, the longest and of those the last one."""
    best: Scalar | None = None
    for document in documents.values():
        for word in _words(document):
            if not word.text or len(word.text) > len(name) or (best is not None and len(word.text) < len(best.text)):
                continue
            if f"_{name.upper()}".endswith("_" + re.sub(r"[^A-Z0-9]", "_", word.text.upper().lstrip(":"))):
                best = word
    return best


def check(contents: Mapping[str, bytes], documents: Mapping[str, Map], problems: Problems) -> None:
    """Report what the generated headers declare twice, or the runtime's as well. What follows from one word is told once."""
    seen = dict.fromkeys(_of_runtime(), RUNTIME.name)
    told: set[Place] = set()
    for path in sorted(path for path in contents if path.endswith(".h")):
        for name in declared(contents[path].decode("utf-8")):
            if name not in seen:
                seen[name] = path
                continue
            word = _source(name.removeprefix("tag "), documents)
            place = word.place if word is not None else Place("spec", 1, 1)
            if place not in told:
                told.add(place)
                problems.error("collision", place, f"{name.removeprefix('tag ')} is declared in {seen[name]} already", "give it another name")
