"""Field rules: octet classes, kinds of field section, well-known names as tokens, methods, schemes and status codes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from codegen import perfect_hash
from codegen.diagnostics import Place, Problems
from codegen.load import Map, Scalar, scalars
from codegen.model import widths
from codegen.model.check import Check
from codegen.model.common import Fault, Text, cites, fault, text, unique
from codegen.model.numbers import numbered
from codegen.perfect_hash import PerfectHash
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"fields.yaml": "fields.schema.json"}

DEFAULT_CLASS, DEFAULT_RULE = "VALUE", "value_octets"
ENCODER_RULES = {"cookie", "sensitive"}  # what the field rules do not look at
RULES = ("authority", "method", "path", "scheme", "status", "protocol", "te", "content_length", "host", "cookie", "sensitive")
TRAITS = ("safe", "cacheable", "asterisk", "connect", "no_response_content")
NAMED_OCTETS = {"HTAB": 0x09, "SP": 0x20}

Names = Collection[str]


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
    about: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Token:
    """A well-known field. `pseudo` is its bit among the pseudo-header fields, 0 for a regular field."""

    name: str
    value: int
    pseudo: int
    value_class: str
    value_rule: str
    rules: tuple[str, ...]
    forbidden: tuple[str, ...]
    place_rule: str

    @property
    def plain(self) -> bool:
        """Nothing is asked of the field but that its value has its class."""
        return not self.pseudo and not self.forbidden and set(self.rules) <= ENCODER_RULES

    @property
    def c_rules(self) -> str:
        return " | ".join(f"SW_RULE_{rule.upper()}" for rule in (*self.rules, *(["plain"] if self.plain else [])))

    @property
    def c_name(self) -> str:
        base = self.name.removeprefix(":").upper()
        word = "".join(char if char.isalnum() else "_" for char in base)
        return f"PSEUDO_{word}" if self.name.startswith(":") else word


# A regular field of which nothing else is known.
PLAIN = Token("", 0, 0, DEFAULT_CLASS, DEFAULT_RULE, (), (), "")


@dataclass(frozen=True)
class Word:
    """A method or a scheme that rules ask about, and what it is."""

    name: str
    value: int
    traits: tuple[str, ...]
    cites: tuple[str, ...]

    @property
    def c_name(self) -> str:
        return "".join(char if char.isalnum() else "_" for char in self.name.upper())

    def c_traits(self, prefix: str) -> str:
        return " | ".join(prefix + trait.upper() for trait in self.traits) or "0"


@dataclass(frozen=True)
class Scheme(Word):
    """A scheme, and the port that an authority of it need not write."""

    port: int


def _any_of(codes: tuple[int, ...]) -> str:
    """Whether a status code is one of them, in C."""
    return " || ".join(f"status == {code}" for code in codes) or "0"


@dataclass(frozen=True)
class Codes:
    digits: int
    min: int
    max: int
    informational_max: int
    success: tuple[int, int]
    never: tuple[int, ...]
    no_content: tuple[int, ...]
    cites: tuple[str, ...]

    @property
    def c_never(self) -> str:
        return _any_of(self.never)

    @property
    def c_no_content(self) -> str:
        return _any_of(self.no_content)


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
    methods: tuple[Word, ...]
    schemes: tuple[Scheme, ...]
    codes: Codes
    content_length_max: int
    content_length_cites: tuple[str, ...]
    te: str
    te_cites: tuple[str, ...]
    faults: tuple[Fault, ...]
    faulty: tuple[tuple[str, str], ...]  # rule, token: a line for each field, NONE where it is no field's fault

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for item in self.faults)

    def pseudo_bits(self, names: tuple[str, ...]) -> str:
        """The bits of pseudo-header fields in C."""
        return " | ".join(f"SW_PSEUDO_{name[1:].upper()}" for name in names) or "0"

    def section_bits(self, names: tuple[str, ...]) -> str:
        if len(names) == len(self.sections):
            return "ALL"
        return " | ".join(f"IN({name.upper()})" for name in names) or "0"


def _octets(node: Scalar, problems: Problems) -> set[int]:
    """One octet, or a range of them."""
    written = node.text
    if written in NAMED_OCTETS:
        return {NAMED_OCTETS[written]}
    if written.startswith("0x"):
        ends = [int(end, 16) for end in written.split("-")]
    elif len(written) == 3 and written[1] == "-":
        ends = [ord(written[0]), ord(written[2])]
    else:
        ends = [ord(written)]
    if max(ends) > 0xFF or ends[0] > ends[-1]:
        problems.error("octets", node.place, f"{written} is no range of octets")
        return set()
    return set(range(ends[0], ends[-1] + 1))


def _classes(rows: Sequence[Map], models: Models, problems: Problems) -> tuple[Class, ...]:
    unique(rows, "name", problems)
    bits = numbered("sw_class", [row.scalar("name") for row in rows], models, problems)
    unsorted = (
        Class(
            row.text("name"), bits[row.text("name")], frozenset[int]().union(*(_octets(node, problems) for node in row.scalars("octets"))),
            tuple(node.text for node in row.scalars("octets")), row.text("about"), cites(row["cite"], models, problems),
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


def _tokens(
    document: Map, classes: tuple[Class, ...], sections: tuple[str, ...], rules: set[str], models: Models, problems: Problems
) -> tuple[tuple[Token, ...], int]:
    """Every well-known field, and the number of them that SW_TOKEN_COUNT says."""
    class_names = [item.name for item in classes]
    found: list[Token] = []
    places: dict[str, Place] = {}
    pseudo, end = 0, 1
    others = [name for line in document.rows("names") for name in scalars(line)]
    numbers = numbered("sw_token", [*(row.scalar("name") for row in document.maps("tokens")), *others], models, problems)

    def add(name: Scalar, regular: Token) -> None:
        nonlocal pseudo, end
        bit = 0
        if name.text.startswith(":"):
            bit = 1 << pseudo
            pseudo += 1
        token = replace(regular, name=name.text, value=numbers[name.text], pseudo=bit)
        if token.c_name in places:
            problems.error("duplicate", name.place, f"field {name} has the enumerator of another, SW_TOKEN_{token.c_name}", f"the first one is at {places[token.c_name]}")
        places[token.c_name] = name.place
        widths.at_most(len(name.text), widths.OCTET, "the length of the name", name.place, problems)
        widths.at_most(end, widths.WORD, "the place of the name among the names", name.place, problems)
        end += len(name.text) + 1
        found.append(token)

    for row in document.maps("tokens"):
        forbidden = row.maybe_map("forbidden")
        where: tuple[str, ...] = ()
        if forbidden is not None:
            names = forbidden.scalars("in")
            where = sections if isinstance(forbidden["in"], Scalar) and names[0].text == "all" else _named(names, "section", sections, problems)
        token = replace(
            PLAIN,
            value_class=_one(row, "value", DEFAULT_CLASS, "class", class_names, problems),
            value_rule=_one(row, "broken", DEFAULT_RULE, "rule", rules, problems),
            rules=tuple(item.text for item in row.scalars("rules")),
            forbidden=where,
            place_rule=_one(forbidden, "broken", "", "rule", rules, problems) if forbidden is not None else "",
        )
        add(row.scalar("name"), token)
    for name in others:
        add(name, PLAIN)
    if pseudo > 8:
        problems.error("pseudo", document.key("tokens").place, f"{pseudo} pseudo-header fields, and room for 8")
    return tuple(sorted(found, key=lambda token: token.value)), numbers.end


def _words(rows: Sequence[Map], models: Models, problems: Problems) -> tuple[Word, ...]:
    unique(rows, "name", problems)
    return tuple(
        Word(row.text("name"), index, tuple(item.text for item in row.scalars("is")), cites(row["cite"], models, problems))
        for index, row in enumerate(rows, start=1)
    )


def _schemes(rows: Sequence[Map], models: Models, problems: Problems) -> tuple[Scheme, ...]:
    words = _words(rows, models, problems)
    return tuple(Scheme(word.name, word.value, word.traits, word.cites, row.number("port")) for word, row in zip(words, rows))


def _codes(row: Map, models: Models, problems: Problems) -> Codes:
    success = row.map("success")
    return Codes(
        row.number("digits"), row.number("min"), row.number("max"), row.number("informational_max"),
        (success.number("min"), success.number("max")), tuple(item.number for item in row.scalars("never")),
        tuple(item.number for item in row.scalars("no_content")), cites(row["cite"], models, problems),
    )


def _faulty(rows: Map, rules: set[str], tokens: tuple[Token, ...], problems: Problems) -> tuple[tuple[str, str], ...]:
    known = {token.name: token.c_name for token in tokens}
    found: list[tuple[str, str]] = []
    for key, _ in rows.items():
        if key.text not in rules:
            problems.unknown("rule", key.text, key.place, rules)
        names = _named(rows.scalars(key.text), "field", known, problems)
        found += [(key.text, known.get(name, "")) for name in names] or [(key.text, "NONE")]
    return tuple(found)


def load(docs: Docs, models: Models, problems: Problems) -> Fields | None:
    document = docs.get("fields.yaml")
    if document is None:
        return None
    rule_rows, section_rows = document.maps("rules"), document.maps("sections")
    unique(rule_rows, "name", problems)
    unique(section_rows, "name", problems)
    faults = tuple(fault(f"FIELD_{row.text('name').upper()}", row, models, problems) for row in rule_rows)
    rules = {row.text("name") for row in rule_rows}
    classes = _classes(document.maps("classes"), models, problems)
    widths.few([row.place for row in section_rows], widths.SECTIONS, "sections", problems)
    section_names = tuple(row.text("name") for row in section_rows)
    tokens, token_count = _tokens(document, classes, section_names, rules, models, problems)
    pseudo = [token.name for token in tokens if token.pseudo]
    sections = tuple(
        Section(
            row.text("name"), 1 << index, _named(row.scalars("required"), "pseudo-header field", pseudo, problems),
            _named(row.scalars("allowed"), "pseudo-header field", pseudo, problems), row.text("about"), cites(row["cite"], models, problems),
        )
        for index, row in enumerate(section_rows)
    )
    octets = [token.name.encode() for token in tokens]
    found = perfect_hash.find(octets)
    if found is None:
        clashes = perfect_hash.clashes(octets)
        messages = [f"the perfect hash cannot tell {first.decode()} and {second.decode()} apart" for first, second in clashes]
        for message in messages or ["no perfect hash of the names was found"]:
            problems.error("hash", document.key("names").place, message, "change perfect_hash.key(), and sw_token_of() with it")
        found = perfect_hash.NOWHERE
    content_length, te = document.map("content_length"), document.map("te")
    return Fields(
        classes=classes,
        octet_classes=tuple(sum(item.bit for item in classes if octet in item.octets) for octet in range(256)),
        sections=sections,
        token_rows=tokens,
        token_count=token_count,
        tokens={token.name: token.c_name for token in tokens},
        text=text(["", *(token.name for token in tokens)]),
        hash=found,
        methods=_words(document.maps("methods"), models, problems),
        schemes=_schemes(document.maps("schemes"), models, problems),
        codes=_codes(document.map("statuses"), models, problems),
        content_length_max=content_length.number("max"),
        content_length_cites=cites(content_length["cite"], models, problems),
        te=te.text("value"),
        te_cites=cites(te["cite"], models, problems),
        faults=faults,
        faulty=_faulty(document.map("faulty"), rules, tokens, problems),
    )


def outputs(model: Fields, models: Models) -> list[Output]:
    context = {"fields": model, "rules": RULES, "traits": TRAITS}
    return [
        Output("tokens.h.j2", "generated/tokens.h", context, ("spec/fields.yaml",)),
        Output("tokens.c.j2", "generated/tokens.c", context, ("spec/fields.yaml",)),
        Output("fields.h.j2", "generated/fields.h", context, ("spec/fields.yaml",)),
        Output("fields.c.j2", "generated/fields.c", context, ("spec/fields.yaml",)),
        Output("fields_audit.md.j2", "generated/audit/fields.md", context, ("spec/fields.yaml",)),
    ]
