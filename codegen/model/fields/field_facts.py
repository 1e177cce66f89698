"""What a field section is judged by: facts, each a bit, and conditions on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Place, Problems
from codegen.load import Map, Scalar
from codegen.model.base import widths
from codegen.model.base.common import cites
from codegen.project import Models
from codegen.render import c_text

GIVEN = ("from_client", "promise", "trailing", "cut")  # by the library, of every section
GIVEN_TO_MESSAGES = ("end_stream", "answers_head", "answers_connect")  # only when a section is put to its message's machine
KINDS_SHIFT, SHOWN_SHIFT, FIRST_FACT, BITS = 16, 30, 32, 64

NAMED_OCTETS = {"HTAB": 0x09, "SP": 0x20}


def octets_of(node: Scalar, problems: Problems) -> tuple[int, int]:
    """One octet, or a range of them: the first and the last."""
    written = node.text
    if written in NAMED_OCTETS:
        return NAMED_OCTETS[written], NAMED_OCTETS[written]
    if written.startswith("0x"):
        ends = [int(end, 16) for end in written.split("-")]
    elif len(written) == 3 and written[1] == "-":
        ends = [ord(written[0]), ord(written[2])]
    else:
        ends = [ord(written)]
    if max(ends) > 0xFF or ends[0] > ends[-1]:
        problems.error("octets", node.place, f"{written} is no range of octets")
    return ends[0], ends[-1]


def in_order(names: Iterable[str], order: Iterable[str]) -> tuple[str, ...]:
    """Names as their bits stand: in what order a row has them decides nothing."""
    places = {name: place for place, name in enumerate(order)}
    return tuple(sorted(dict.fromkeys(names), key=lambda name: places.get(name, 0)))


@dataclass(frozen=True)
class Condition:
    """Each of `all` holds, none of `none` does, and the section is of one of `sections` (any, if empty). Names as the spec has them."""

    all: tuple[str, ...]
    none: tuple[str, ...]
    sections: tuple[str, ...]
    bits: Mapping[str, str] = field(repr=False)  # the macro of each fact

    @property
    def always(self) -> bool:
        return not (self.all or self.none or self.sections)

    def _joined(self, names: Iterable[str]) -> str:
        return " | ".join(self.bits[name] for name in names)

    @property
    def c_in(self) -> str:
        return " | ".join(f"SW_IN_{name.upper()}" for name in self.sections)

    @property
    def needs(self) -> str:
        """Bits of which one holds wherever the condition does; empty: there are none."""
        return self.bits[self.all[0]] if self.all else self.c_in

    def needs_beside(self, settings: frozenset[str]) -> str:
        """Likewise of a condition on settings: bits that are no setting's. All kinds, where there are none."""
        beside = [name for name in self.all if name not in settings]
        free = [name for name in beside if name not in GIVEN] or beside
        return self.c_in or (self.bits[free[0]] if free else "SW_KINDS_ALL")

    @property
    def c_members(self) -> tuple[str, ...]:
        """The members of a struct sw_condition, and of a struct sw_fields_row but for what it makes."""
        return tuple(f".{name} = {self._joined(facts)}" for name, facts in (("all", self.all), ("none", self.none)) if facts)

    @property
    def c_test(self) -> str:
        """Whether it holds for the facts `is`."""
        every, none = self._joined(self.all), self._joined(self.none)
        tests = []
        if len(self.all) == 1 and not none:
            tests.append(f"(is & {every}) != 0")
        elif every:
            tests.append(f"sw_facts_hold(is, {every}, {none or 0})")
        elif none:
            tests.append(f"(is & {f'({none})' if len(self.none) > 1 else none}) == 0")
        if self.sections:
            tests.append(f"(is & {f'({self.c_in})' if len(self.sections) > 1 else self.c_in}) != 0")
        return " && ".join(tests)

    def said(self) -> str:
        """For the audit."""
        parts = [", ".join(self.sections) and f"in {', '.join(self.sections)}", " and ".join(self.all), self.none and "not " + " nor ".join(self.none)]
        return "; ".join(str(part) for part in parts if part) or "always"


@dataclass(frozen=True)
class ValueFact:
    """A fact of a field's value, or of one that `other` is compared with. `test` says so in C, of `field` or of `number`."""

    name: str
    token: str
    test: str
    number: bool
    said: str
    cites: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Number:
    """A field whose value is a decimal number of `digits` digits (0: any) from min to max; `unfit` is the fact that it is not."""

    token: str
    member: str
    digits: int
    min: int
    max: int
    unfit: str
    cites: tuple[str, ...]
    why: str

    @property
    def narrow(self) -> bool:
        return self.max <= widths.WORD and self.min > 0

    @property
    def c_type(self) -> str:
        return "uint16_t" if self.narrow else "int64_t"

    @property
    def absent(self) -> int:
        return 0 if self.narrow else -1


@dataclass(frozen=True)
class Comparison:
    """A fact that two fields differ, as authorities of a scheme."""

    name: str
    one: str
    other: str
    scheme: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Setting:
    name: str
    setting: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Derived:
    name: str
    when: Condition
    cites: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Facts:
    """`bits` is the macro of each name that a condition may use; `macros` are those of facts with their bits, in their order."""

    bits: Mapping[str, str]
    macros: tuple[tuple[str, int], ...]
    declared: Mapping[str, Place]
    values: tuple[ValueFact, ...]
    numbers: tuple[Number, ...]
    comparisons: tuple[Comparison, ...]
    settings: tuple[Setting, ...]
    derived: tuple[Derived, ...]

    @property
    def c_given(self) -> str:
        return " | ".join(self.bits[name] for name in GIVEN)

    def c_ask_settings(self, conditions: Iterable[Condition]) -> str:
        """Bits of which a section has one where a setting decides anything."""
        settings = frozenset(item.name for item in self.settings)
        asking = [item for item in (*conditions, *(row.when for row in self.derived)) if settings & {*item.all, *item.none}]
        return " | ".join(dict.fromkeys(item.needs_beside(settings) for item in asking)) or "0"

    def of(self, token: str) -> tuple[ValueFact, ...]:
        return tuple(fact for fact in self.values if fact.token == token)


@dataclass(frozen=True)
class Known:
    """What conditions may name: facts, and kinds of section."""

    bits: Mapping[str, str]
    sections: tuple[str, ...]
    problems: Problems
    used: set[str]

    def names(self, nodes: Sequence[Scalar], kind: str, known: Iterable[str]) -> tuple[str, ...]:
        for node in nodes:
            if node.text not in known:
                self.problems.unknown(kind, node.text, node.place, known)
            self.used.add(node.text)
        return tuple(node.text for node in nodes)

    def condition(self, row: Map) -> Condition:
        every = in_order(self.names(row.scalars("if"), "fact", self.bits), self.bits)
        none = in_order(self.names(row.scalars("unless"), "fact", self.bits), self.bits)
        for node in row.scalars("unless"):
            if node.text in every:
                self.problems.error("condition", node.place, f"{node} is to hold and not to hold")
        sections = in_order(self.names(row.scalars("section"), "section", self.sections), self.sections)
        return Condition(every, none, sections, {name: self.bits.get(name, "0") for name in every + none})

    def kind_of(self, row: Map) -> Condition:
        """The condition of a row whose `section` is what it decides."""
        return self.condition(Map(row.place, tuple(item for item in row.items() if item[0].text != "section")))


def _begins(nodes: Sequence[Scalar], problems: Problems) -> str:
    tests = []
    for low, high in sorted(octets_of(node, problems) for node in nodes):
        tests.append(f"value[0] == 0x{low:02x}" if low == high else f"(value[0] >= 0x{low:02x} && value[0] <= 0x{high:02x})")
    return f"length > 0 && ({' || '.join(tests)})"


# The keys beside the one that says which kind of fact it is, where those are not just `of`.
KEYS: dict[str, frozenset[str]] = {
    "setting": frozenset(), "if": frozenset({"unless"}), "from": frozenset({"of", "to"}), "differs_from": frozenset({"of", "port_of"}),
}
KINDS = ("is", "equals", "begins", "unfit", "from", "codes", "differs_from", "setting", "if")


def _in_range(row: Map, problems: Problems) -> str:
    low, high = row.number("from", 0), row.number("to", -1)
    if high < 0:
        return f"number >= {low}"
    if high < low:
        problems.error("range", row["to"].place, f"to {high} is below from {low}")
    return f"number >= {low} && number <= {high}"


def _value(row: Map, problems: Problems) -> tuple[str, bool, str]:
    """The test of a fact of one value in C, whether it is one of its number, and what to say of it."""
    if "is" in row:
        what = row.text("is", "")
        return ("length == 0" if what == "empty" else "!sw_authority_names_host(field)"), False, what
    if "equals" in row:
        text = row.text("equals", "")
        return f"length == {len(text)} && same(value, {c_text(text)}, {len(text)})", False, f"`{text}`"
    if "begins" in row:
        nodes = row.scalars("begins")
        return _begins(nodes, problems), False, "begins with " + ", ".join(node.text for node in nodes)
    if "codes" in row:
        codes = sorted(node.number for node in row.scalars("codes"))
        return " || ".join(f"number == {code}" for code in codes), True, ", ".join(map(str, codes))
    return _in_range(row, problems), True, f"{row.number('from', 0)} to {row.number('to', 0) or 'any'}"


def _kind(row: Map, problems: Problems) -> str:
    """Which kind of fact a row declares, with no key that belongs to another."""
    found = [key for key in KINDS if key in row] or (["if"] if "unless" in row else [])
    if len(found) != 1:
        problems.error("fact", row.place, f"one of {', '.join(KINDS)} is wanted" + (f", not {' and '.join(found)}" if found else ""))
        return ""
    wanted = KEYS.get(found[0], frozenset({"of"}))
    for key, _ in row.items():
        if key.text not in wanted | {found[0], "name", "cite", "why"} or (key.text == "why" and found[0] in ("setting", "differs_from")):
            problems.error("fact", key.place, f"{key} says nothing of a fact by `{found[0]}`")
    for name in sorted(wanted - {"to", "unless"}):
        if name not in row:
            problems.error("missing-key", row.place, f"key {name} is missing")
            return ""
    return found[0]


def _number(row: Map, spec: Map, member: str, cited: tuple[str, ...], problems: Problems) -> Number:
    number = Number(row.text("of", ""), member, spec.number("digits", 0), spec.number("min"), spec.number("max"), row.text("name"), cited, row.text("why", ""))
    if number.min > number.max:
        problems.error("range", spec["min"].place, f"min {number.min} is above max {number.max}")
    if number.digits and len(str(number.max)) != number.digits:
        problems.error("range", spec["max"].place, f"max {number.max} has not {number.digits} digits")
    return number


def _numbers_in_range(rows: Sequence[Map], numbers: Sequence[Number], problems: Problems) -> None:
    """A fact of a number asks for one that the field may have."""
    by_token = {number.token: number for number in numbers}
    for row in rows:
        asked = [*row.scalars("from"), *row.scalars("to"), *row.scalars("codes")]
        number = by_token.get(row.text("of", ""))
        if asked and number is None:
            problems.error("fact", row.place, f"no fact says when {row.text('of', '')} is no number", "declare one with `unfit`")
        for node in asked:
            if number is not None and not number.min <= node.number <= number.max:
                problems.error("range", node.place, f"{node} is not between {number.min} and {number.max}, and makes the value unfit")


def load(document: Map, tracked: Mapping[str, str], words: Mapping[str, Sequence[tuple[str, Place]]], sections: tuple[str, ...], models: Models,
         problems: Problems, told: tuple[str, ...] = GIVEN) -> tuple[Facts, Known]:
    """`tracked` are the fields that come at most once, with their enumerators; `words` the facts of methods and schemes, by field."""
    rows = document.maps("facts")
    declared: dict[str, Place] = {}
    bits = {name: f"SW_HAS_{c_name}" for name, c_name in tracked.items()}
    macros: list[tuple[str, int]] = []

    def add(name: str, place: Place | None, again: bool = False) -> None:
        if name in bits:
            if not again and place is not None:
                first = declared.get(name)
                problems.error("duplicate", place, f"fact {name} was already given", f"the first one is at {first}" if first else None)
            return
        if place is not None:
            declared[name] = place
            widths.at_most(FIRST_FACT + len(macros), BITS - 1, f"the bit of {name}", place, problems)
        bits[name] = f"SW_FACT_{name.upper()}"
        macros.append((bits[name], FIRST_FACT + len(macros)))

    for name in (*told, *GIVEN_TO_MESSAGES):
        add(name, None)
    for items in words.values():
        for name, place in items:
            add(name, place, again=True)
    kinds = [(_kind(row, problems), row) for row in rows]
    derived_names = {row.text("name") for kind, row in kinds if kind == "if"}
    for kind, row in kinds:
        given = row.scalar("name")
        add(given.text, given.place, again=kind == "if" and given.text in derived_names and given.text in declared)
    allowed = {name: bit for name, bit in bits.items() if name not in GIVEN_TO_MESSAGES}
    known = Known(allowed, sections, problems, set())

    values: list[ValueFact] = []
    numbers: list[Number] = []
    comparisons: list[Comparison] = []
    settings: list[Setting] = []
    derived: list[Derived] = []
    for kind, row in kinds:
        name, cited = row.text("name"), cites(row["cite"], models, problems)
        of = row.maybe_scalar("of")
        if of is not None:
            known.names([of], "field that comes once", tracked)
        unfit, setting = row.maybe_map("unfit"), row.maybe_scalar("setting")
        others = [*row.scalars("differs_from"), *row.scalars("port_of")]
        if kind == "unfit" and unfit is not None:
            numbers.append(_number(row, unfit, tracked.get(row.text("of", ""), "").lower().removeprefix("pseudo_"), cited, problems))
        elif kind == "differs_from":
            other, scheme = known.names(others, "field that comes once", tracked)
            comparisons.append(Comparison(name, row.text("of", ""), other, scheme, cited))
        elif kind == "setting" and setting is not None:
            names = [item.name for item in models.settings.settings] if models.settings else [setting.text]
            if setting.text not in names:
                problems.unknown("setting", setting.text, setting.place, names)
            settings.append(Setting(name, setting.text, cited))
        elif kind == "if":
            derived.append(Derived(name, known.condition(row), cited, row.text("why", "")))
        elif kind:
            test, number, said = _value(row, problems)
            values.append(ValueFact(name, row.text("of", ""), test, number, said, cited, row.text("why", "")))
    _numbers_in_range(rows, numbers, problems)
    return Facts(bits, tuple(macros), declared, tuple(values), tuple(numbers), tuple(comparisons), tuple(settings), tuple(derived)), known
