"""Names that mean two things in C: what two specs, or a spec and the runtime, declare alike once names are mapped to C."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.diagnostics import Place, Problems, did_you_mean, listed
from codegen.load import List, Map, Node, Scalar

RUNTIME = Path(__file__).parent.parent / "runtime"

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MACRO = re.compile(r"^#\s*define (\w+)", re.MULTILINE)
UNDONE = re.compile(r"^#\s*undef (\w+)", re.MULTILINE)
DIRECTIVE = re.compile(r"^#.*(?:\\\n.*)*$", re.MULTILINE)
ENUM = re.compile(r"\benum\b\s*(\w*)\s*\{([^}]*)\}")
TAG = re.compile(r"^(?:typedef )?(struct|union) (\w+) \{", re.MULTILINE)
FUNCTION = re.compile(r"^(?:SW_API )?(?:[a-z][\w *]* \**)?(sw_\w+)\(", re.MULTILINE)
UNREAD = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
USED = re.compile(r"\b(?:SW|sw)_\w+\b(?!\s*##)")
SOURCES = re.compile(r"spec/([\w/]+\.yaml)")
WHEN = re.compile(r"^#(if|ifdef|ifndef|endif)\b ?(SW_HANDLES_\w+)?")
WHOLE = "generated/frames.h"  # without it the specs are a part of a project, as in tests
NUMBERS = "numbers.yaml"  # its names are declared elsewhere
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


@dataclass(frozen=True)
class Runtime:
    """What the hand-written C declares, in headers and anywhere; and what it uses, by the handler that it is compiled with, or "", with
    the place of the first use."""

    headers: frozenset[str]
    declared: frozenset[str]
    used: dict[str, dict[str, Place]]


@cache
def _runtime() -> Runtime:
    headers: set[str] = set()
    everywhere: set[str] = set()
    used: dict[str, dict[str, Place]] = {}
    for path in sorted(RUNTIME.rglob("*.[ch]")):
        text = path.read_text(encoding="utf-8")
        names = set(declared(text))
        everywhere |= names
        headers |= names if path.suffix == ".h" else set()
        file = path.relative_to(RUNTIME.parent).as_posix()
        within: list[str] = []
        for number, line in enumerate(UNREAD.sub(_blank, text).splitlines(), 1):
            when = WHEN.match(line)
            if when and when[1] == "endif":
                within.pop()
            elif when:
                within.append(when[2] or "")
            handler = next(filter(None, within), "")
            for match in USED.finditer(line):
                used.setdefault(handler, {}).setdefault(match[0], Place(file, number, match.start() + 1))
    return Runtime(frozenset(headers), frozenset(name.removeprefix("tag ") for name in everywhere), used)


def _blank(match: re.Match[str]) -> str:
    """A comment or a text as blanks, so that lines and columns stay."""
    return re.sub(r"[^\n]", " ", match[0])


def _words(node: Node, keys: bool) -> Iterator[Scalar]:
    """The names that a document declares: what stands under `name` and the like, and the keys of a file in which keys are names."""
    if isinstance(node, List):
        for item in node:
            yield from item.scalars() if isinstance(item, List) else _words(item, keys)  # the lines of `names`
    elif isinstance(node, Map):
        for key, item in node.items():
            if isinstance(item, Scalar) and key.text in ("name", "machine", "struct"):
                yield item
            elif keys:
                yield key
            yield from _words(item, keys)


def _source(name: str, path: str, text: str, documents: Mapping[str, Map]) -> Place:
    """Where a spec has the word that became a part of a name in C: the longest one, of the specs that the header names, and the last."""
    wanted, best, most = f"_{name.upper()}_", None, (False, 0)
    for file in SOURCES.findall(text.partition("\n")[0]):
        document = documents.get(file)
        for word in _words(document, file.startswith("machines/")) if document is not None and file != NUMBERS else ():
            part = re.sub(r"[^A-Z0-9]", "_", word.text.upper().lstrip(":"))
            rank = (wanted.endswith(f"_{part}_"), len(part))
            if f"_{part}_" in wanted and rank >= most:
                best, most = word, rank
    return best.place if best is not None else Place(path, 1, 1)


def _twice(contents: Mapping[str, bytes], documents: Mapping[str, Map], problems: Problems) -> set[str]:
    """Report what the generated headers declare twice, or the runtime's as well. What follows from one word is told once."""
    seen = dict.fromkeys(_runtime().headers, RUNTIME.name)
    told: set[Place] = set()
    for path in sorted(path for path in contents if path.endswith(".h")):
        text = contents[path].decode("utf-8")
        for name in declared(text):
            if name not in seen:
                seen[name] = path
                continue
            place = _source(name.removeprefix("tag "), path, text, documents)
            if place not in told:
                told.add(place)
                problems.error("collision", place, f"{name.removeprefix('tag ')} is declared in {seen[name]} already", "give it another name")
    return {name.removeprefix("tag ") for name in seen}


def check(contents: Mapping[str, bytes], documents: Mapping[str, Map], problems: Problems) -> None:
    """Whether headers and the hand-written C fit: nothing is declared twice, and what the runtime uses is declared."""
    known = _twice(contents, documents, problems) | _runtime().declared
    if problems or WHOLE not in contents:
        return
    left_out = set(re.findall(r"^#define (SW_HANDLES_\w+) +0$", contents[WHOLE].decode("utf-8"), re.MULTILINE))
    used = {name: place for handler, names in _runtime().used.items() if handler not in left_out for name, place in names.items()}
    lost = sorted(name for name in used if name not in known)
    if lost:
        said = f"the runtime uses {listed(lost, 6)}, and no spec declares {'it' if len(lost) == 1 else 'them'}"
        hint = did_you_mean(lost[0], known) or "a spec lost the name, or has another for it"
        problems.error("undeclared", used[lost[0]], said, hint)
