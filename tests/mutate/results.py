"""What is known of each mutant, kept between runs, and the reviewed list of those that may survive."""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from codegen import load
from codegen.diagnostics import Problems

# What became of a mutant. Those of the last line are survivors.
KILLED = ("refused", "build", "test", "cells")  # cells: what it does is not what the tables say that the specs gave before
SHOWN = ("text", "order")  # a text changes what people read and nothing else; rows in another order change nothing
QUICK = "quick only"  # has survived the quick tests, and nothing is known of the slow ones
SURVIVED = (QUICK, "hollow", "shown only", "traceback", "survived")


@dataclass(frozen=True)
class Result:
    """`where`: the files in which a text is shown, or the file of the test that noticed; `change`, `held` and `made` are what it rests on."""

    id: str
    file: str
    row: str
    line: int
    kind: str
    what: str
    verdict: str
    by: str = ""
    where: str = ""
    change: str = ""
    held: str = ""
    made: str = ""  # by this generator

    @property
    def survives(self) -> bool:
        return self.verdict in SURVIVED


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:20]


def digest_of(root: Path, patterns: Iterable[str]) -> str:
    found = sorted({path for pattern in patterns for path in root.glob(pattern) if path.is_file()})
    return digest(*(part for path in found for part in (str(path.relative_to(root)).encode(), path.read_bytes())))


def change_digest(old: dict[str, str], new: dict[str, str]) -> str:
    """Of the lines that differ, wherever they stand."""
    lines = []
    for path in sorted(new):
        diff = difflib.unified_diff(old.get(path, "").splitlines(), new[path].splitlines(), path, path, n=0, lineterm="")
        lines += [line for line in diff if not line.startswith("@@")]
    return digest("\n".join(lines).encode())


class Store:
    """Results as lines of JSON; a later line of the same mutant is the one that counts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, Result] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                try:
                    result = Result(**json.loads(line))
                except (ValueError, TypeError):
                    continue  # cut short, or from another version of this tool
                self.known[result.id] = result

    def add(self, result: Result) -> None:
        self.known[result.id] = result
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(result)) + "\n")

    def history(self, shapes: dict[str, str]) -> dict[str, Counter[str]]:
        """By spec file and by shape of the row: which tests have noticed how many mutants."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for result in self.known.values():
            if result.verdict == "test" and result.where:
                name = result.by.split(": ")[1]
                found[result.file][name] += 1
                found[shapes.get(result.id, "")][name] += 1
        return found


@dataclass(frozen=True)
class Accepted:
    """A mutant, or all that a pattern with `*` covers, that may survive, and why."""

    mutant: str
    why: str
    line: int

    def covers(self, result: Result) -> bool:
        pattern = ".*".join(re.escape(part) for part in self.mutant.split("*"))
        return re.fullmatch(pattern, result.id) is not None


def accepted(path: Path) -> list[Accepted]:
    problems = Problems()
    document = load.load_text(path.read_text(encoding="utf-8"), path.name, problems)
    if document is None:
        raise SystemExit(problems.as_text())
    entries = document.maps("accepted")
    return [Accepted(entry.text("mutant"), entry.text("why"), entry.place.line) for entry in entries]
