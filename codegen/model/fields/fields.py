"""Field rules: octet classes, well-known names as tokens, facts, kinds of field section, and what they are judged by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from codegen import perfect_hash
from codegen.diagnostics import Place, Problems
from codegen.load import Map, Scalar, scalars
from codegen.model.base import widths
from codegen.model.fields import field_facts
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, Text, cites, fault, text, unique
from codegen.model.fields.field_facts import Condition, Facts, Known, in_order
from codegen.model.base.numbers import numbered
from codegen.perfect_hash import PerfectHash
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"fields.yaml": "fields.schema.json"}

DEFAULT_CLASS = "VALUE"
STEPS = ("other_pseudo", "missing_pseudo", "forbidden_fields")

Names = Collection[str]


def enumerator(name: str) -> str:
    """A field name as part of an enumerator; one of a pseudo-header field says so."""
    word = "".join(char if char.isalnum() else "_" for char in name.removeprefix(":").upper())
    return f"PSEUDO_{word}" if name.startswith(":") else word


def check_of(rule: str) -> str:
    return f"SW_CHECK_FIELD_{rule.upper()}"


@dataclass(frozen=True)
class Class:
    name: str
    bit: int
    octets: frozenset[int]
    written: tuple[str, ...]
    about: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A kind of field section; required and allowed are names of pseudo-header fields."""

    name: str
    bit: int
    required: tuple[str, ...]
    allowed: tuple[str, ...]
    missing: str
    other: str
    shown: str
    about: str
    cites: tuple[str, ...]

    @property
    def c_name(self) -> str:
        return f"SW_KIND_{self.name.upper()}"

    @property
    def c_in(self) -> str:
        return f"SW_IN_{self.name.upper()}"

    @property
    def c_required(self) -> str:
        return _has(self.required)

    @property
    def c_allowed(self) -> str:
        return _has(self.required + self.allowed)


def _has(names: tuple[str, ...]) -> str:
    return " | ".join(f"SW_HAS_{enumerator(name)}" for name in names) or "0"


@dataclass(frozen=True)
class Token:
    """A well-known field. `slot` counts those that come at most once, from 1, pseudo-header fields first; 0: it may come again."""

    name: str
    value: int
    slot: int
    value_class: str
    value_rule: str
    once: str
    element: str
    list_rule: str
    list_cites: tuple[str, ...]
    forbidden: tuple[str, ...]
    place_rule: str
    crumbs: bool

    @property
    def pseudo(self) -> bool:
        return self.name.startswith(":")

    @property
    def plain(self) -> bool:
        """Nothing is asked of the field but that its value has its class."""
        return not (self.slot or self.forbidden or self.element)

    @property
    def default(self) -> bool:
        """Of no field less is known."""
        return self.plain and not self.crumbs and self.value_class == DEFAULT_CLASS

    @property
    def c_flags(self) -> str:
        flags = (("PLAIN", self.plain), ("LIST", self.element != ""), ("CRUMB", self.crumbs))
        return " | ".join(f"SW_TOKEN_IS_{name}" for name, given in flags if given)

    @property
    def c_name(self) -> str:
        return enumerator(self.name)

    @property
    def c_forbidden(self) -> str:
        return " | ".join(f"IN({name.upper()})" for name in self.forbidden)


@dataclass(frozen=True)
class Word:
    """A method or a scheme of which something is known; `port`, of a scheme, need not be written in an authority."""

    name: str
    traits: tuple[str, ...]
    cites: tuple[str, ...]
    port: int

    @property
    def c_facts(self) -> str:
        return " | ".join(f"SW_FACT_{trait.upper()}" for trait in self.traits)


@dataclass(frozen=True)
class Row:
    """A row of `kinds` or of `judged`. `name` is the section, the rule or the step; `at` the field at fault."""

    name: str
    when: Condition
    at: str
    cites: tuple[str, ...]
    why: str

    @property
    def step(self) -> bool:
        return self.name in STEPS

    @property
    def c_what(self) -> str:
        """The member of a struct sw_judgement that says what is broken, or looked at."""
        return f".step = SW_STEP_{self.name.upper()}" if self.step else f".check = {check_of(self.name)}"

    @property
    def c_at(self) -> str:
        return f"SW_SLOT_{enumerator(self.at)}" if self.at else ""


@dataclass(frozen=True)
class Fields:
    classes: tuple[Class, ...]
    octet_classes: tuple[int, ...]
    sections: tuple[Section, ...]
    token_rows: tuple[Token, ...]
    token_count: int  # SW_TOKEN_COUNT
    tokens: dict[str, str]
    text: Text
    hash: PerfectHash
    facts: Facts
    known: Known
    methods: tuple[Word, ...]
    schemes: tuple[Word, ...]
    kinds: tuple[Row, ...]
    judged: tuple[Row, ...]
    every_field: tuple[tuple[str, str], ...]  # what of a field breaks which rule
    faults: tuple[Fault, ...]
    refused: str
    refusals: tuple[tuple[str, str], ...]  # rules of which a call is refused with another status
    unbroken: dict[str, Place]  # rules that nothing here breaks

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for item in self.faults)

    @property
    def slots(self) -> tuple[Token, ...]:
        """The fields that come at most once, in the order of their bits."""
        return tuple(sorted((token for token in self.token_rows if token.slot), key=lambda token: token.slot))

    @property
    def value_rule(self) -> str:
        return dict(self.every_field)["value_octets"]

    @property
    def shown(self) -> dict[str, str]:
        return {section.name: section.shown for section in self.sections}

    @property
    def compared(self) -> frozenset[str]:
        """Fields of which a fact depends on other fields, too."""
        return frozenset(name for item in self.facts.comparisons for name in (item.one, item.other, item.scheme))

    @property
    def c_compared(self) -> str:
        return " | ".join(f"SW_HAS_{token.c_name}" for token in self.slots if token.name in self.compared) or "0"

    @property
    def c_ask_settings(self) -> str:
        return self.facts.c_ask_settings(row.when for row in (*self.kinds, *self.judged))

    @property
    def lists(self) -> tuple[Token, ...]:
        return tuple(token for token in self.token_rows if token.element)

    @property
    def pseudo_bits(self) -> int:
        return sum(1 << (token.slot - 1) for token in self.slots if token.pseudo)

    @property
    def longest_element(self) -> int:
        return max((len(token.element) for token in self.lists), default=0) + 1

    def value_facts(self, token: Token) -> str:
        """Every fact that a field's value decides by itself, in C."""
        names = [fact.name for fact in self.facts.of(token.name)] + [item.unfit for item in self.facts.numbers if item.token == token.name]
        words = {":method": self.methods, ":scheme": self.schemes}.get(token.name, ())
        names += [trait for word in words for trait in word.traits]
        return " | ".join(f"SW_FACT_{name.upper()}" for name in dict.fromkeys(names)) or "0"


def _classes(rows: Sequence[Map], models: Models, problems: Problems) -> tuple[Class, ...]:
    unique(rows, "name", problems)

    def members(row: Map) -> frozenset[int]:
        ranges = [field_facts.octets_of(node, problems) for node in row.scalars("octets")]
        return frozenset(octet for low, high in ranges for octet in range(low, min(high, 0xFF) + 1))

    bits = numbered("sw_class", [row.scalar("name") for row in rows], models, problems)
    unsorted = (
        Class(
            row.text("name"), bits[row.text("name")], members(row), tuple(node.text for node in row.scalars("octets")), row.text("about"),
            cites(row["cite"], models, problems),
        )
        for row in rows
    )
    return tuple(sorted(unsorted, key=lambda item: item.bit))


def _named(names: Sequence[Scalar], kind: str, known: Names, problems: Problems) -> tuple[str, ...]:
    """Names that must be among those declared."""
    for item in names:
        if item.text not in known:
            problems.unknown(kind, item.text, item.place, known)
    return tuple(item.text for item in names)


def _one(row: Map, key: str, default: str, kind: str, known: Names, problems: Problems) -> str:
    node = row.maybe_scalar(key)
    if node is not None and node.text not in known:
        problems.unknown(kind, node.text, node.place, known)
    return node.text if node is not None else default


def _token(row: Map, value_rule: str, classes: Names, sections: tuple[str, ...], rules: Names, models: Models, problems: Problems) -> Token:
    forbidden, element = row.maybe_map("forbidden"), row.maybe_map("list")
    where: tuple[str, ...] = ()
    if forbidden is not None:
        names = forbidden.scalars("in")
        where = sections if isinstance(forbidden["in"], Scalar) and names[0].text == "all" else in_order(_named(names, "section", sections, problems), sections)
    if row.text("name").startswith(":") and "once" not in row:
        problems.error("pseudo", row.place, f"{row.text('name')} needs `once`", "a pseudo-header field comes at most once: name the rule that is broken where it does not")
    if ("value" in row) != ("broken" in row):
        problems.error("fact", row.place, "`value` and `broken` go together: a class, and the rule that is broken by a value that is not of it")
    return Token(
        row.text("name"), 0, 0, _one(row, "value", DEFAULT_CLASS, "class", classes, problems), _one(row, "broken", value_rule, "rule", rules, problems),
        _one(row, "once", "", "rule", rules, problems), element.text("of") if element else "",
        _one(element, "broken", "", "rule", rules, problems) if element else "", cites(element["cite"], models, problems) if element else (), where,
        _one(forbidden, "broken", "", "rule", rules, problems) if forbidden else "", row.truth("crumbs"),
    )


def _tokens(
    document: Map, rows: Sequence[tuple[Scalar, Token]], value_rule: str, models: Models, problems: Problems
) -> tuple[tuple[Token, ...], int]:
    """Every well-known field, those without rules too, and the number of them that SW_TOKEN_COUNT says."""
    plain = Token("", 0, 0, DEFAULT_CLASS, value_rule, "", "", "", (), (), "", False)
    every = [*rows, *((name, replace(plain, name=name.text)) for line in document.rows("names") for name in scalars(line))]
    numbers = numbered("sw_token", [name for name, _ in every], models, problems)
    once = sorted((token for _, token in every if token.once), key=lambda token: not token.pseudo)
    slots = {token.name: slot for slot, token in enumerate(once, start=1)}
    places: dict[str, Place] = {}
    found: list[Token] = []
    end = 1
    for place, token in every:
        if token.c_name in places:
            said = f"field {token.name} has the enumerator of another, SW_TOKEN_{token.c_name}"
            problems.error("duplicate", place.place, said, f"the first one is at {places[token.c_name]}")
        places[token.c_name] = place.place
        widths.at_most(len(token.name), widths.OCTET, "the length of the name", place.place, problems)
        widths.at_most(end, widths.WORD, "the place of the name among the names", place.place, problems)
        widths.at_most(slots.get(token.name, 0), widths.ONCE, "the number of fields that come at most once", place.place, problems)
        end += len(token.name) + 1
        found.append(replace(token, value=numbers[token.name], slot=slots.get(token.name, 0)))
    return tuple(sorted(found, key=lambda token: token.value)), numbers.end


def _words(rows: Sequence[Map], models: Models, problems: Problems) -> tuple[Word, ...]:
    unique(rows, "name", problems)
    return tuple(
        Word(row.text("name"), tuple(sorted(item.text for item in row.scalars("is"))), cites(row["cite"], models, problems), row.number("port", 0))
        for row in rows
    )


def _sections(rows: Sequence[Map], pseudo: Names, rules: Names, models: Models, problems: Problems) -> tuple[Section, ...]:
    for row in rows:
        if bool(row.scalars("required")) != ("missing" in row):
            problems.error("section", row.place, "`required` and `missing` go together: pseudo-header fields, and the rule that is broken without them")
        for name in row.scalars("allowed"):
            if name.text in {item.text for item in row.scalars("required")}:
                problems.error("duplicate", name.place, f"{name} is required, and need not be allowed")
    return tuple(
        Section(
            row.text("name"), 1 << index, in_order(_named(row.scalars("required"), "pseudo-header field", pseudo, problems), pseudo),
            in_order(_named(row.scalars("allowed"), "pseudo-header field", pseudo, problems), pseudo), _one(row, "missing", "", "rule", rules, problems),
            _one(row, "other", "", "rule", rules, problems), row.text("shown"), row.text("about"), cites(row["cite"], models, problems),
        )
        for index, row in enumerate(rows)
    )


def _kinds(document: Map, known: Known, models: Models, problems: Problems) -> tuple[Row, ...]:
    rows = document.maps("kinds")
    found = tuple(Row(row.text("section"), known.kind_of(row), "", cites(row["cite"], models, problems), row.text("why", "")) for row in rows)
    for index, (row, kind) in enumerate(zip(rows, found)):
        if kind.name not in known.sections:
            problems.unknown("section", kind.name, row["section"].place, known.sections)
        if kind.when.always != (index + 1 == len(rows)):
            wrong = "the last row is for all that is left, and has neither `if` nor `unless`" if not kind.when.always else "no row behind this one is reached"
            problems.error("kind", row.place, wrong)
    return found


def _judged(document: Map, known: Known, rules: Names, tracked: Names, problems: Problems) -> tuple[Row, ...]:
    rows = document.maps("judged")
    found: list[Row] = []
    for row in rows:
        if ("rule" in row) == ("step" in row):
            problems.error("judged", row.place, "a rule is wanted, or a step")
            continue
        name = row.text("step", "") or _one(row, "rule", "", "rule", rules, problems)
        at = _one(row, "at", "", "field that comes once", tracked, problems)
        when = known.condition(row)
        if when.always and "rule" in row:
            problems.error("judged", row.place, "every section breaks this rule", "say which: with `section`, `if` or `unless`")
        found.append(Row(name, when, at, (), row.text("why", "")))
    for step in STEPS:
        if sum(row.name == step for row in found) != 1:
            problems.error("judged", document.key("judged").place, f"step {step} is wanted, once")
    return tuple(found)


def _hash(octets: list[bytes], document: Map, problems: Problems) -> PerfectHash:
    found = perfect_hash.find(octets)
    if found is None and not problems.of(document.place.file):
        clashes = perfect_hash.clashes(octets)
        messages = [f"the perfect hash cannot tell {first.decode()} and {second.decode()} apart" for first, second in clashes]
        for message in messages or ["no perfect hash of the names was found"]:
            problems.error("hash", document.key("names").place, message, "change perfect_hash.key(), and sw_token_of() with it")
    return found or perfect_hash.NOWHERE


def load(docs: Docs, models: Models, problems: Problems) -> Fields | None:
    document = docs.get("fields.yaml")
    if document is None:
        return None
    rule_rows, section_rows = document.maps("rules"), document.maps("sections")
    unique(rule_rows, "name", problems)
    unique(section_rows, "name", problems)
    faults = tuple(fault(f"FIELD_{row.text('name').upper()}", row, models, problems) for row in rule_rows)
    rules = {row.text("name") for row in rule_rows}
    every = tuple((key.text, _one(document.map("every_field"), key.text, "", "rule", rules, problems)) for key, _ in document.map("every_field").items())
    value_rule = dict(every)["value_octets"]
    classes = _classes(document.maps("classes"), models, problems)
    class_names = [item.name for item in classes]
    widths.few([row.place for row in section_rows], widths.SECTIONS, "sections", problems)
    names = tuple(row.text("name") for row in section_rows)
    rows = [(row.scalar("name"), _token(row, value_rule, class_names, names, rules, models, problems)) for row in document.maps("tokens")]
    tokens, token_count = _tokens(document, rows, value_rule, models, problems)
    tracked = {token.name: token.c_name for token in tokens if token.slot}
    methods, schemes = _words(document.maps("methods"), models, problems), _words(document.maps("schemes"), models, problems)
    words = {key: [(node.text, node.place) for row in document.maps(key) for node in row.scalars("is")] for key in ("methods", "schemes")}
    facts, known = field_facts.load(document, tracked, words, names, models, problems)
    sections = _sections(section_rows, [name for name in tracked if name.startswith(":")], rules, models, problems)
    judged = _judged(document, known, rules, tracked, problems)
    used = {token.value_rule for token in tokens} | {token.once for token in tokens} | {token.list_rule for token in tokens}
    used |= {token.place_rule for token in tokens} | {row.name for row in judged} | {rule for _, rule in every}
    used |= {rule for section in sections for rule in (section.missing, section.other)}
    status = [document.scalar("refused"), *(node for row in rule_rows for node in row.scalars("refuse"))]
    if models.names and models.names.statuses:
        _named(status, "status", models.names.statuses, problems)
    refusals = tuple((row.text("name"), node.text) for row in rule_rows for node in row.scalars("refuse"))
    return Fields(
        classes=classes,
        octet_classes=tuple(sum(item.bit for item in classes if octet in item.octets) for octet in range(256)),
        sections=sections,
        token_rows=tokens,
        token_count=token_count,
        tokens={token.name: token.c_name for token in tokens},
        text=text(["", *(token.name for token in tokens)]),
        hash=_hash([token.name.encode() for token in tokens], document, problems),
        facts=facts,
        known=known,
        methods=methods,
        schemes=schemes,
        kinds=_kinds(document, known, models, problems),
        judged=judged,
        every_field=every,
        faults=faults,
        refused=document.text("refused"),
        refusals=refusals,
        unbroken={row.text("name"): row.place for row in rule_rows if row.text("name") not in used},
    )


def outputs(model: Fields, models: Models) -> list[Output]:
    shifts = {"kinds_shift": field_facts.KINDS_SHIFT, "shown_shift": field_facts.SHOWN_SHIFT}
    context: dict[str, object] = {"fields": model, "facts": model.facts, "steps": STEPS, **shifts}
    return [
        Output("fields/tokens.h.j2", "generated/tokens.h", context, ("spec/fields.yaml",)),
        Output("fields/tokens.c.j2", "generated/tokens.c", context, ("spec/fields.yaml",)),
        Output("fields/fields.h.j2", "generated/fields.h", context, ("spec/fields.yaml",)),
        Output("fields/fields.c.j2", "generated/fields.c", context, ("spec/fields.yaml",)),
        Output("fields/field_facts.c.j2", "generated/field_facts.c", context, ("spec/fields.yaml",)),
        Output("fields/fields_audit.md.j2", "generated/audit/fields.md", context, ("spec/fields.yaml",)),
    ]
