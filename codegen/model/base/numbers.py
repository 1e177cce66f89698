"""The numbers of public names, which never move: names take them from spec/numbers.yaml, wherever their own rows stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Problems
from codegen.load import Map, Scalar
from codegen.project import Docs, Models
from codegen.render import Output

FILE = "numbers.yaml"
SOURCE = f"spec/{FILE}"
SPECS = {FILE: "numbers.schema.json"}


@dataclass(frozen=True)
class Series:
    """How the numbers of an enumeration go on, and what they number."""

    what: str
    prefix: str  # of its enumerators
    first: int = 0
    next: Callable[[int], int] = lambda number: number + 1
    written: Callable[[int], str] = str

    def enumerator(self, name: str) -> str:
        return self.prefix + re.sub(r"[^A-Z0-9]", "_", name.replace(":", "PSEUDO_").upper())

    def line(self, name: str, number: int) -> str:
        """A line of the file."""
        key = f'"{name}"' if name.startswith(":") else name
        return f"{key}: {self.written(number)}"


SERIES = {
    "sw_event_kind": Series("event", "SW_EVENT_"),
    "sw_limit": Series("limit", "SW_LIMIT_"),
    "sw_machine": Series("machine", "SW_MACHINE_"),
    "sw_class": Series("class", "SW_CLASS_", 1, lambda bit: bit << 1, lambda bit: f"0x{bit:02x}"),
    "sw_token": Series("field", "SW_TOKEN_", 1),  # 0 is SW_TOKEN_NONE
    "sw_check": Series("check", "SW_CHECK_", 1),  # 0 is SW_CHECK_NONE
}
STATUS = "sw_status"  # spec/statuses.yaml has the values: here are only those that are retired


@dataclass(frozen=True)
class Numbering:
    """The numbers of one enumeration. `end` is the number that a new name would have, and what SW_..._COUNT is."""

    values: Mapping[str, int]
    end: int

    def __getitem__(self, name: str) -> int:
        return self.values[name]


@dataclass(frozen=True)
class Enumeration:
    """One enumeration as written."""

    names: tuple[tuple[Scalar, int], ...] = ()
    retired: Mapping[str, int] = field(default_factory=dict)
    end: int = 0
    sound: bool = True


@dataclass(frozen=True)
class Numbers:
    """Nothing is numbered where the file is at fault: that has been reported."""

    enumerations: Mapping[str, Enumeration] | None

    def retired(self, enumeration: str) -> Mapping[str, int]:
        return self.enumerations[enumeration].retired if self.enumerations and enumeration in self.enumerations else {}

    def of(self, enumeration: str, names: Sequence[Scalar], problems: Problems) -> Numbering:
        """The number of each name that a spec declares. Reports names without one, and numbers of names that nothing declares."""
        if self.enumerations is None:
            return in_order(enumeration, names)
        series, written = SERIES[enumeration], self.enumerations.get(enumeration, Enumeration(end=SERIES[enumeration].first))
        if not written.sound:
            return in_order(enumeration, names)
        values = {name.text: number for name, number in written.names}
        end = written.end
        for name in names:
            if name.text in values:
                continue
            if name.text in written.retired:
                line = series.line(name.text, written.retired[name.text])
                problems.error("retired", name.place, f"{series.what} {name} is retired", f"move its line back to {enumeration} in {SOURCE}: {line}")
                values[name.text] = written.retired[name.text]
            else:
                hint = f"append to {enumeration} in {SOURCE}: {series.line(name.text, end)}"
                problems.error("unnumbered", name.place, f"{series.what} {name} has no number", hint)
                values[name.text], end = end, series.next(end)
        declared = {name.text for name in names}
        sound = not problems  # else the name may stand in what could not be read
        for name, number in written.names:
            if sound and name.text not in declared:
                hint = f"if it is gone, its number stays: retired: {{{enumeration}: {{{series.line(name.text, number)}}}}}"
                problems.error("unused", name.place, f"no {series.what} is called {name}", hint)
        return Numbering(values, end)

    def provisional(self, enumeration: str, names: Sequence[str]) -> Numbering:
        """The same of names that may be without a number for a while: they have the next ones, in order. tests/generator/test_numbers.py wants
        them all before a release."""
        written = self.enumerations.get(enumeration) if self.enumerations else None
        values = {name.text: number for name, number in written.names} if written and written.sound else {}
        end = written.end if written and written.sound else SERIES[enumeration].first
        for name in names:
            if name not in values:
                values[name], end = end, SERIES[enumeration].next(end)
        return Numbering(values, end)


def in_order(enumeration: str, names: Iterable[Scalar]) -> Numbering:
    """Numbers for want of any."""
    series = SERIES[enumeration]
    values: dict[str, int] = {}
    end = series.first
    for name in dict.fromkeys(item.text for item in names):
        values[name], end = end, series.next(end)
    return Numbering(values, end)


def numbered(enumeration: str, names: Sequence[Scalar], models: Models, problems: Problems) -> Numbering:
    return models.numbers.of(enumeration, names, problems) if models.numbers is not None else in_order(enumeration, names)


def moved(models: Models, before: Mapping[str, int], problems: Problems) -> None:
    """Report names whose numbers are not those of the headers that were generated before: programs have been compiled with them."""
    live = models.numbers.enumerations if models.numbers and models.numbers.enumerations else {}
    found = [
        (f"{SERIES[key].what} {name}", SERIES[key].enumerator(name.text), number, name.place)
        for key, written in live.items() for name, number in written.names
    ]
    rows = [("status", "SW_STATUS_", models.names.status_rows)] if models.names else []
    rows += [("flag", "SW_EVENT_FLAG_", models.events.flags), ("cause", "SW_CLOSED_BY_", models.events.causes)] if models.events else []
    found += [(f"{what} {row.name}", prefix + row.name, row.value, row.place) for what, prefix, held in rows for row in held]
    for what, enumerator, number, place in found:
        if before.get(enumerator, number) != number:
            hint = "numbers never move; before anyone has compiled with them, run: python3 -m codegen generate --renumber"
            problems.error("renumbered", place, f"{what} has the number {number}, and had {before[enumerator]}: {enumerator}", hint)


def _read(name: Scalar, live: Map | None, gone: Map | None, problems: Problems) -> Enumeration:
    """One enumeration, whose numbers go up one by one but for those retired. The first that does not is reported."""
    series = SERIES[name.text]
    names = tuple((key, live.number(key.text)) for key, _ in live.items()) if live else ()
    retired = {key.text: gone.number(key.text) for key, _ in gone.items()} if gone else {}
    free, expected = list(retired.values()), series.first

    def skip() -> None:
        nonlocal expected
        while expected in free:
            free.remove(expected)
            expected = series.next(expected)

    for key, number in names:
        skip()
        if number != expected or key.text in retired:
            said = f"{series.what} {key} has the number {series.written(number)}, and the next is {series.written(expected)}"
            problems.error("number", key.place, said, "numbers go up one by one and never move; that of a name that is gone stays under `retired`")
            return Enumeration(names, retired, expected, sound=False)
        expected = series.next(expected)
    else:
        skip()
        for key, _ in gone.items() if gone else ():
            if retired[key.text] in free:
                said = f"{series.what} {key} cannot have had the number {series.written(retired[key.text])}"
                problems.error("number", key.place, said, f"the next is {series.written(expected)}")
                break
    return Enumeration(names, retired, expected)


def load(docs: Docs, models: Models, problems: Problems) -> Numbers:
    document = docs.get(FILE)
    if document is None:
        return Numbers(None)
    live, gone = document.map("numbers"), document.maybe_map("retired")
    found: dict[str, Enumeration] = {}
    for part in (live, gone) if gone else (live,):
        for name, _ in part.items():
            if name.text == STATUS and part is gone:
                found[STATUS] = Enumeration(retired={key.text: gone.map(STATUS).number(key.text) for key, _ in gone.map(STATUS).items()})
            elif name.text not in SERIES:
                problems.unknown("enumeration", name.text, name.place, SERIES)
            elif name.text not in found:
                found[name.text] = _read(name, live.maybe_map(name.text), gone.maybe_map(name.text) if gone else None, problems)
    return Numbers(found)


def outputs(model: Numbers, models: Models) -> list[Output]:
    return []
