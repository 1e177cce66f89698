"""HPACK (RFC 7541): the static table, the Huffman code as lookup tables, the representations, and what the encoder indexes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from codegen import perfect_hash
from codegen.diagnostics import Problems
from codegen.load import Map, Scalar
from codegen.model.base import widths
from codegen.model.base.check import Check
from codegen.model.base.common import cites
from codegen.model.fields.fields import Fields
from codegen.perfect_hash import PerfectHash
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {
    "hpack/static_table.yaml": "hpack_static_table.schema.json",
    "hpack/huffman.yaml": "hpack_huffman.schema.json",
    "hpack/representations.yaml": "hpack_representations.schema.json",
}

EOS = 256
LOOKUP_BITS = 12  # measured: 16 KiB of table, two symbols in nearly every step
ALL_CLASSES = 0xFF


@dataclass(frozen=True)
class StaticEntry:
    index: int
    name: str
    token: str
    value: str
    value_offset: int
    classes: int  # those of all octets, and EDGE where the first and the last have it
    settled: bool  # the field rules have nothing to ask


@dataclass(frozen=True)
class TokenRow:
    """What HPACK knows of one token: where its static entries stand, and the encoder's policy."""

    token: str
    first: int
    count: int
    valued: int
    policy: str
    octets: int


@dataclass(frozen=True)
class Code:
    symbol: int
    bits: int
    length: int


@dataclass(frozen=True)
class Step:
    """What LOOKUP_BITS bits begin with: up to two whole symbols, or none when the first code is longer."""

    symbols: tuple[int, ...]
    length: int
    classes: int

    @property
    def word(self) -> int:
        first, second = (*self.symbols, 0, 0)[:2]
        return first | second << 8 | self.classes << 16 | self.length << 24 | len(self.symbols) << 30


@dataclass(frozen=True)
class LongRow:
    """All codes of one length above LOOKUP_BITS, which are consecutive: those below `limit` when 32 bits are looked at."""

    limit: int
    first_code: int
    first_symbol: int
    length: int


@dataclass(frozen=True)
class CodedName:
    """A well-known name as it looks on the wire when it is Huffman coded: its code is unique, so it need not be decoded to be known."""

    token: str
    name: str
    offset: int
    octets: bytes


@dataclass(frozen=True)
class Pattern:
    name: str
    mask: int
    pattern: int
    prefix: int
    about: str
    cite: str


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    about: str
    cite: str


@dataclass(frozen=True)
class Hpack:
    static: tuple[StaticEntry, ...]
    static_values: tuple[str, ...]  # one after the other they are sw_hpack_static_text
    tokens: tuple[TokenRow, ...]
    codes: tuple[Code, ...]
    steps: tuple[Step, ...]
    long_rows: tuple[LongRow, ...]
    long_symbols: tuple[int, ...]
    names: tuple[CodedName, ...]
    names_hash: PerfectHash
    representations: tuple[Pattern, ...]
    strings: tuple[Pattern, ...]
    constants: tuple[Constant, ...]
    checks: tuple[Check, ...]


def _cite(row: Map, models: Models, problems: Problems) -> str:
    """The first citation of an entry; without a ledger the text as it stands."""
    found = cites(row["cite"], models, problems)
    return found[0] if found else ""


def _token(name: Scalar, fields: Fields, problems: Problems) -> str:
    if name.text not in fields.tokens:
        problems.unknown("well-known field", name.text, name.place, fields.tokens)
        return ""
    return fields.tokens[name.text]


def _and(values: Iterable[int]) -> int:
    out = ALL_CLASSES
    for value in values:
        out &= value
    return out


def _static(document: Map, fields: Fields, problems: Problems) -> tuple[tuple[StaticEntry, ...], tuple[str, ...]]:
    entries: list[StaticEntry] = []
    offsets, end = {"": 0}, 0
    octets = fields.octet_classes
    bits = {kind.name: kind.bit for kind in fields.classes}
    known = {token.name: token for token in fields.token_rows}
    for expected, row in enumerate(document.maps("entries"), start=1):
        index = row.scalar("index")
        if index.value != expected:
            problems.error("index", index.place, f"index {index} where {expected} is next", "the order is the wire format: no gap, no repetition")
        name, value = row.scalar("name"), row.text("value")
        if value not in offsets:
            offsets[value], end = end, end + len(value)
            widths.at_most(offsets[value], widths.OCTET, "the place of the value among the values", row["value"].place, problems)
            widths.at_most(len(value), widths.OCTET, "the length of the value", row["value"].place, problems)
        widths.at_most(expected, widths.OCTET, "the index", index.place, problems)
        if not value.isascii():
            problems.error("octets", row["value"].place, f"{value} has characters that are no octets")
        classes = _and(octets[octet] for octet in value.encode())
        if value:
            classes |= octets[value.encode()[0]] & octets[value.encode()[-1]] & bits.get("EDGE", 0)
        token = known.get(name.text)
        settled = token is not None and token.plain and not (bits.get(token.value_class, 0) | bits.get("EDGE", 0)) & ~classes
        entries.append(StaticEntry(expected, name.text, _token(name, fields, problems), value, offsets[value], classes, settled))
        if name.text in {entry.name for entry in entries[:-1]} and entries[-2].name != name.text:
            problems.error("order", name.place, f"entries named {name} do not stand together", "the encoder looks at neighbours")
    return tuple(entries), tuple(value for value in offsets if value)


def _codes(document: Map, problems: Problems) -> tuple[Code, ...]:
    """The code, which must be canonical within each length (the decoder counts on it), complete and free of prefixes."""
    codes: list[Code] = []
    rows = document.rows("symbols")
    for expected, row in enumerate(rows.maps()):
        symbol, text = row.scalar("symbol"), row.text("code")
        if symbol.value != expected:
            problems.error("symbol", symbol.place, f"symbol {symbol} where {expected} is next")
        codes.append(Code(expected, int(text, 2), len(text)))
    ordered = sorted(codes, key=lambda code: (code.length, code.bits))
    next_code = ordered[0]
    for code in ordered:
        wanted = next_code.bits << (code.length - next_code.length)
        if code.bits != wanted:
            problems.error("huffman", rows[code.symbol].place, f"the code of symbol {code.symbol} is not the next one of {code.length} bits")
            break
        next_code = Code(0, code.bits + 1, code.length)
    else:
        if next_code.bits != 1 << next_code.length:
            problems.error("huffman", rows.place, "the code is not complete: some bits mean nothing")
        if ordered[-1].symbol != EOS:
            problems.error("huffman", rows[EOS].place, "EOS must be the last of the longest codes: padding is its beginning")
    return tuple(codes)


@cache
def _steps(codes: tuple[Code, ...], octets: tuple[int, ...]) -> tuple[Step, ...]:
    by_bits = {(code.length, code.bits): code.symbol for code in codes}

    def first(bits: int, width: int) -> tuple[int, int] | None:
        for length in range(1, width + 1):
            symbol = by_bits.get((length, bits >> (width - length)))
            if symbol is not None:
                return symbol, length
        return None

    steps = []
    for window in reversed(range(1 << LOOKUP_BITS)):  # by the complement of the bits
        symbols: list[int] = []
        used = 0
        while len(symbols) < 2:
            rest = LOOKUP_BITS - used
            found = first(window & ((1 << rest) - 1), rest)
            if found is None:
                break
            symbols.append(found[0])
            used += found[1]
        steps.append(Step(tuple(symbols), used, _and(octets[symbol] for symbol in symbols)))
    return tuple(steps)


def _long(codes: tuple[Code, ...]) -> tuple[tuple[LongRow, ...], tuple[int, ...]]:
    """Symbols with codes above LOOKUP_BITS in the order of their codes (EOS left out), and a row for each length."""
    symbols = sorted((code for code in codes if code.length > LOOKUP_BITS and code.symbol != EOS), key=lambda code: (code.length, code.bits))
    rows = []
    for length in sorted({code.length for code in symbols}):
        same = [code for code in symbols if code.length == length]
        rows.append(LongRow((same[-1].bits + 1) << (32 - length), same[0].bits, symbols.index(same[0]), length))
    return tuple(rows), tuple(code.symbol for code in symbols)


def huffman(codes: tuple[Code, ...], octets: bytes) -> bytes:
    """The string as its code, padded with ones."""
    bits = "".join(format(codes[octet].bits, f"0{codes[octet].length}b") for octet in octets)
    bits += "1" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big") if bits else b""


def _names(document: Map, codes: tuple[Code, ...], fields: Fields, problems: Problems) -> tuple[tuple[CodedName, ...], PerfectHash]:
    names: list[CodedName] = []
    offset = 0
    for name, token in fields.tokens.items():
        octets = huffman(codes, name.encode())
        names.append(CodedName(token, name, offset, octets))
        offset += len(octets)
    found = perfect_hash.find([name.octets for name in names])
    if found is None:
        problems.error("hash", document.place, "no perfect hash of the coded names was found", "change perfect_hash.key(), and the templates that use it")
    return tuple(names), found or perfect_hash.NOWHERE


def _patterns(document: Map, key: str, models: Models, problems: Problems) -> tuple[Pattern, ...]:
    patterns: dict[str, Pattern] = {}
    covered = 0
    for row in document.maps(key):
        text = row.text("pattern")
        prefix = 8 - len(text)
        for other in patterns:
            if text.startswith(other) or other.startswith(text):
                problems.error("pattern", row["pattern"].place, f"pattern {text} and pattern {other} begin alike")
                return ()
        covered += 1 << prefix
        patterns[text] = Pattern(
            row.text("name"), 0xFF & ~((1 << prefix) - 1), int(text, 2) << prefix, prefix, row.text("about"), _cite(row, models, problems)
        )
    if covered != 256:
        problems.error("pattern", document.key(key).place, f"the patterns cover {covered} of 256 octets")
    return tuple(patterns.values())


def _policies(document: Map, fields: Fields, models: Models, problems: Problems) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for row in document.maps("policies"):
        name, policy = row.scalar("name"), row.text("policy")
        _cite(row, models, problems)
        if fields.tokens.get(name.text) in found:
            problems.error("duplicate", name.place, f"the policy for {name} was already given")
        if (policy == "never_below") != ("octets" in row):
            problems.error("octets", row["policy"].place, "octets belongs to never_below, and never_below needs it")
        found[_token(name, fields, problems)] = (policy, row.number("octets", 0))
    return found


def _checks(document: Map, models: Models, problems: Problems) -> tuple[Check, ...]:
    checks: list[Check] = []
    for row in document.maps("errors"):
        error = row.scalar("error")
        if models.names and models.names.errors and error.text not in models.names.errors:
            problems.unknown("error", error.text, error.place, models.names.errors)
        widths.code(error, models, problems)
        found = cites(row["cite"], models, problems)[:1]
        checks.append(Check(f"HPACK_{row.text('name').upper()}", "conn_error", error.text, found, row.place, row.text("why", "")))
    return tuple(checks)


def load(docs: Docs, models: Models, problems: Problems) -> Hpack | None:
    static_doc, huffman_doc, rules = (docs.get(path) for path in SPECS)
    fields = models.fields
    if static_doc is None or huffman_doc is None or rules is None or fields is None:
        return None
    static, values = _static(static_doc, fields, problems)
    codes = _codes(huffman_doc, problems)
    long_rows, long_symbols = _long(codes)
    names, names_hash = _names(huffman_doc, codes, fields, problems)
    policies = _policies(rules, fields, models, problems)
    tokens: list[TokenRow] = []
    for token in dict.fromkeys([*(entry.token for entry in static), *policies]):
        own = [entry.index for entry in static if entry.token == token]
        valued = sum(1 for entry in static if entry.token == token and entry.value)
        policy, octets = policies.get(token, ("index", 0))
        tokens.append(TokenRow(token, own[0] if own else 0, len(own), valued, policy.upper(), octets))
    constants = tuple(
        Constant(row.text("name"), row.number("value"), row.text("about"), _cite(row, models, problems)) for row in rules.maps("constants")
    )
    for row in rules.maps("constants"):
        if row.text("name") == "integer_bits":
            widths.at_most(row.number("value"), widths.INTEGER_BITS, "integer_bits", row["value"].place, problems)
    return Hpack(
        static=static,
        static_values=values,
        tokens=tuple(tokens),
        codes=codes,
        steps=_steps(codes, fields.octet_classes),
        long_rows=long_rows,
        long_symbols=long_symbols,
        names=names,
        names_hash=names_hash,
        representations=_patterns(rules, "representations", models, problems),
        strings=_patterns(rules, "strings", models, problems),
        constants=constants,
        checks=_checks(rules, models, problems),
    )


def outputs(model: Hpack, models: Models) -> list[Output]:
    context = {"hpack": model, "lookup_bits": LOOKUP_BITS}
    sources = tuple(f"spec/{path}" for path in SPECS)
    return [
        Output("hpack/hpack_tables.h.j2", "generated/hpack_tables.h", context, sources),
        Output("hpack/hpack_static.c.j2", "generated/hpack_static.c", context, (sources[0], sources[2])),
        Output("hpack/hpack_names.c.j2", "generated/hpack_names.c", context, (sources[1], "spec/fields.yaml")),
        Output("hpack/hpack_huffman.c.j2", "generated/hpack_huffman.c", context, (sources[1],)),
    ]
