"""Problems found in spec files: where, what, and what to do about it. All of a run are collected, sorted and printed together."""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: path relative to the root, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Problem:
    code: str
    file: str
    line: int
    column: int
    message: str
    hint: str | None = None

    def sort_key(self) -> tuple[str, int, int, str, str]:
        return (self.file, self.line, self.column, self.code, self.message)


# Nobody reads a number of 5,000 digits.
WORD = re.compile(r"(\S{60})\S{60,}(\S{10})")
EXCERPT = 400


def cut(text: str) -> str:
    """A message whose long words lack their middle."""
    return WORD.sub(r"\1...\2", text.replace("\n", "\\n"))


def did_you_mean(name: str, candidates: Iterable[str]) -> str | None:
    """The hint for a misspelt name, or None where nothing known comes close."""
    known = sorted(set(candidates))
    by_lower = {candidate.lower(): candidate for candidate in known}
    close = difflib.get_close_matches(name.lower(), sorted(by_lower), n=1, cutoff=0.6)
    return f"did you mean {by_lower[close[0]]}?" if close else None


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Names for a message, cut where the list gets longer than a reader wants."""
    names = list(names)
    if len(names) <= limit:
        return ", ".join(names)
    return ", ".join(names[:limit]) + f" and {len(names) - limit} more"


@dataclass
class Problems:
    """The collector that every stage reports to. `sources` keeps the lines of each loaded file for the excerpts."""

    found: list[Problem] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict, repr=False)
    places: dict[str, list[Place]] = field(default_factory=dict, repr=False)

    def __bool__(self) -> bool:
        return bool(self.found)

    def error(self, code: str, place: Place, message: str, hint: str | None = None) -> None:
        problem = Problem(code, place.file, place.line, place.column, cut(message), cut(hint) if hint else None)
        if problem not in self.found:
            self.found.append(problem)

    def unknown(self, kind: str, name: str, place: Place, candidates: Iterable[str]) -> None:
        """Report a name that nothing declares, with the nearest name that something does."""
        known = sorted(set(candidates))
        if not known and self.found:
            return  # what declares them could not be read
        hint = did_you_mean(name, known) or (f"known: {listed(known)}" if known else f"no {kind} is declared")
        if not any(problem.code == "duplicate" and problem.file == place.file for problem in self.found):  # two of one name lack another
            self.once(f"unknown-{kind.replace(' ', '-')}", name, place, f"unknown {kind} {name}", hint)

    def once(self, code: str, name: str, place: Place, message: str, hint: str) -> None:
        """Report a name that is wrong. Wherever else it stands is one fault, most likely of what declares it: the first place has the others."""
        places = self.places.setdefault(name, [])
        if place in places:
            return
        places.append(place)
        if len(places) == 1:
            self.error(code, place, message, hint)
            return
        first = places[0]
        for index, item in enumerate(self.found):
            if (item.file, item.line, item.column) == (first.file, first.line, first.column):
                told = (item.hint or "").split("; also at ")[0]
                self.found[index] = replace(item, hint=f"{told}; also at {listed(map(str, places[1:]), 3)}")
                return

    def at(self, place: Place) -> bool:
        """Whether something was reported in a line: what follows from it is not."""
        return any((problem.file, problem.line) == (place.file, place.line) for problem in self.found)

    def of(self, file: str) -> bool:
        """Whether something was reported in a file."""
        return any(problem.file == file for problem in self.found)

    def sorted(self) -> list[Problem]:
        return sorted(self.found, key=Problem.sort_key)

    def excerpt(self, problem: Problem) -> list[str]:
        lines = self.sources.get(problem.file, [])
        if not 1 <= problem.line <= len(lines):
            return []
        line = lines[problem.line - 1]
        start = problem.column - 1
        if len(line) > EXCERPT:
            first = max(0, min(start - 100, len(line) - EXCERPT))
            line, start = line[first : first + EXCERPT], start - first
        lead = "".join("\t" if char == "\t" else " " for char in line[:start])
        return [f"    {line}", f"    {lead}^"]

    def as_text(self, ending: str = "nothing was written") -> str:
        out: list[str] = []
        for problem in self.sorted():
            out.append(f"{problem.file}:{problem.line}:{problem.column}: error[{problem.code}]: {problem.message}")
            out.extend(self.excerpt(problem))
            if problem.hint:
                out.append(f"    hint: {problem.hint}")
        count = len(self.found)
        out.append(f"{count} problem{'' if count == 1 else 's'}; {ending}")
        return "\n".join(out) + "\n"

    def as_json(self) -> str:
        keys = ("code", "file", "line", "column", "message", "hint")
        return json.dumps([{key: getattr(problem, key) for key in keys} for problem in self.sorted()], indent=2) + "\n"

    def as_github(self) -> str:
        out = []
        for problem in self.sorted():
            text = problem.message + (f" ({problem.hint})" if problem.hint else "")
            text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
            out.append(
                f"::error file={problem.file},line={problem.line},col={problem.column},title={problem.code}::{text}"
            )
        return "".join(line + "\n" for line in out)

    def show(self, style: str, ending: str = "nothing was written") -> None:
        """Text is for people, on stderr. What a program reads is on standard output, and nothing else is."""
        if style == "text":
            sys.stderr.write(self.as_text(ending))
        else:
            sys.stdout.write(self.as_json() if style == "json" else self.as_github())
