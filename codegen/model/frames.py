"""Frame layouts: what each frame must satisfy, how its fields are read and written, and the inputs it raises."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.diagnostics import Problems
from codegen.load import Map, Node, Scalar
from codegen.model import widths
from codegen.model.check import Check
from codegen.model.common import Fault, cites, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"frames.yaml": "frames.schema.json"}

HEADER = 9
UNLIMITED = 0xFFFFFFFF
WORDS = (8, 16, 24, 32)


@dataclass(frozen=True)
class Flag:
    name: str
    bit: int
    about: str


@dataclass(frozen=True)
class Field:
    """A number of `bits`, `octets` octets (a number, or the field that says how many), or the rest."""

    name: str
    bits: int
    octets: str
    rest: bool
    reserved: bool
    plus: int
    flag: str

    @property
    def c_type(self) -> str:
        if self.octets:
            return "uint8_t"
        if self.bits == 1:
            return "bool"
        width = self.bits + self.plus
        return "uint8_t" if width <= 8 else "uint16_t" if width <= 16 else "uint32_t"

    @property
    def c_array(self) -> str:
        return f"[{self.octets}]" if self.octets else ""

    @property
    def in_struct(self) -> bool:
        return not self.rest and not self.reserved and (self.bits > 0 or self.octets.isdigit())


@dataclass(frozen=True)
class Part:
    field: Field
    shift: int

    @property
    def mask(self) -> int:
        return (1 << self.field.bits) - 1


@dataclass(frozen=True)
class Word:
    """Fields that share whole octets: one big-endian number, or a run of octets."""

    octets: int
    offset: int
    flag: str
    parts: tuple[Part, ...]

    @property
    def is_number(self) -> bool:
        return self.parts[0].field.bits > 0


@dataclass(frozen=True)
class Value:
    """A value that is an error; its check is FRAME_<frame>_<name>."""

    field: str
    equals: str
    flag: str
    fault: Fault


@dataclass(frozen=True)
class Frame:
    name: str
    type: int
    about: str
    cites: tuple[str, ...]
    payload: str
    flow_controlled: bool
    must_be: str
    flags: tuple[Flag, ...]
    fields: tuple[Field, ...]
    words: tuple[Word, ...]
    exactly: bool
    multiple: int
    pad_flag: str
    empty_flag: str
    connection: tuple[str, str]
    block: tuple[str, str]
    stream: str
    size_input: str
    handled: bool
    stream_id_fault: Fault | None
    length_fault: Fault | None
    padding_fault: Fault | None
    empty_fault: Fault | None
    values: tuple[Value, ...]

    @property
    def c_lower(self) -> str:
        return self.name.lower()

    @property
    def prefix(self) -> int:
        """Octets of the fields that are always there."""
        return sum(word.octets for word in self.words if not word.flag)

    @property
    def optional(self) -> tuple[tuple[str, int], ...]:
        """Flags and the octets that they add before the rest."""
        found: dict[str, int] = {}
        for word in self.words:
            if word.flag:
                found[word.flag] = found.get(word.flag, 0) + word.octets
        return tuple(found.items())

    @property
    def members(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.in_struct)

    @property
    def has_rest(self) -> bool:
        return any(field.rest for field in self.fields)

    @property
    def checks_stream_id(self) -> bool:
        return any(value.equals == "stream_id" for value in self.values)

    @property
    def flag_bits(self) -> int:
        return sum(flag.bit for flag in self.flags)

    @property
    def length_max(self) -> int:
        return self.prefix if self.exactly else UNLIMITED

    @property
    def entry(self) -> bool:
        return self.payload == "entries"

    @property
    def faults(self) -> tuple[Fault, ...]:
        rules = (self.stream_id_fault, self.length_fault, self.empty_fault, self.padding_fault)
        return tuple(item for item in rules if item) + tuple(value.fault for value in self.values)


@dataclass(frozen=True)
class Number:
    name: str
    value: int
    about: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Frames:
    preface: str
    preface_cites: tuple[str, ...]
    http1: str
    http1_cites: tuple[str, ...]
    numbers: tuple[Number, ...]
    frames: tuple[Frame, ...]
    unknown: Frame
    too_large: Fault
    flags: tuple[Flag, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return (self.too_large.check, *(item.check for frame in self.frames if frame.handled for item in frame.faults))

    @property
    def by_type(self) -> tuple[Frame, ...]:
        """A frame for each type from 0 up to the largest that is handled; unknown ones stand in gaps."""
        handled = {frame.type: frame for frame in self.frames if frame.handled}
        return tuple(handled.get(number, self.unknown) for number in range(max(handled, default=-1) + 1))


def _fields(row: Map, flags: tuple[Flag, ...], problems: Problems) -> tuple[Field, ...]:
    known = [flag.name for flag in flags]
    found: list[Field] = []
    for item in row["fields"]:
        octets, flag = item.get("octets"), item.get("if")
        field = Field(
            str(item.value("name")), int(item.value("bits", 0)), octets.text if octets else "", bool(item.value("rest", False)),
            bool(item.value("reserved", False)), int(item.value("plus", 0)), flag.text if flag else "",
        )
        if (field.bits > 0) + bool(field.octets) + field.rest != 1:
            problems.error("field", item.place, f"field {field.name} needs one of bits, octets, rest")
        if field.flag and field.flag not in known:
            problems.unknown("flag", field.flag, flag.place, known)
        if octets and not octets.text.isdigit() and octets.text not in [other.name for other in found]:
            problems.unknown("field", octets.text, octets.place, [other.name for other in found])
        if field.name in [other.name for other in found]:
            problems.error("duplicate", item["name"].place, f"field {field.name} was already given")
        found.append(field)
    return tuple(found)


def _words(row: Map, fields: tuple[Field, ...], problems: Problems) -> tuple[Word, ...]:
    """The fields before the rest, joined to whole octets."""
    words: list[Word] = []
    pending: list[Field] = []
    offset = 0
    for index, field in enumerate(fields):
        if field.rest:
            if pending:
                break
            return tuple(words)
        if field.octets:
            if pending or not field.octets.isdigit():
                problems.error("field", row["fields"][index].place, f"field {field.name} does not begin at a known octet")
                return tuple(words)
            words.append(Word(int(field.octets), offset, field.flag, (Part(field, 0),)))
            offset += int(field.octets)
            continue
        pending.append(field)
        total = sum(item.bits for item in pending)
        if total in WORDS:
            shift, parts = total, []
            for item in pending:
                shift -= item.bits
                parts.append(Part(item, shift))
            if len({item.flag for item in pending}) > 1:
                problems.error("field", row["fields"][index].place, f"field {field.name} shares octets with one of another `if`")
            words.append(Word(total // 8, offset, field.flag, tuple(parts)))
            offset += total // 8
            pending = []
        elif total > max(WORDS):
            break
    if pending:
        problems.error("field", row.key("fields").place, f"fields {', '.join(item.name for item in pending)} do not fill whole octets")
    return tuple(words)


def _inputs(docs: Docs, machine: str) -> list[str] | None:
    document = docs.get(f"machines/{machine}.yaml")
    if document is None:
        return None
    received = document["inputs"].get("recv")
    return [key.text for key, _ in received.items()] if isinstance(received, Map) else []


def _raised(node: Node | None, docs: Docs, machine: str, flag: str, problems: Problems) -> tuple[str, str]:
    """The inputs without and with the flag."""
    if node is None:
        return "", ""
    if isinstance(node, Scalar):
        chosen = (node, node)
    else:
        for key, _ in node.items():
            if key.text not in (flag, "else"):
                problems.error("flag", key.place, f"only {flag} chooses between inputs of the {machine} machine")
                return "", ""
        chosen = (node["else"], node[flag])
    known = _inputs(docs, machine)
    for scalar in chosen:
        if known is not None and scalar.text not in known:
            problems.unknown("input", scalar.text, scalar.place, known)
    return chosen[0].text, chosen[1].text


def _flag_of(row: Map, key: str, flags: tuple[Flag, ...], problems: Problems) -> str:
    if key not in row:
        return ""
    node = row[key]["flag"]
    if node.text not in [flag.name for flag in flags]:
        problems.unknown("flag", node.text, node.place, [flag.name for flag in flags])
    return node.text


def _frame(row: Map, docs: Docs, models: Models, problems: Problems) -> Frame:
    name = str(row.value("name"))
    flags = tuple(Flag(str(item.value("name")), int(item.value("bit")), str(item.value("about"))) for item in row["flags"])
    fields = _fields(row, flags, problems)
    raises, length = row.get("raises"), row.get("length")
    handled = raises is not None

    def faulty(key: str, suffix: str) -> Fault | None:
        return fault(f"FRAME_{name}_{suffix}", row[key], models, problems) if handled and key in row else None

    values = []
    for item in row.list("checks"):
        field, equals, flag = item["field"], item["equals"], item.get("if")
        known = [other.name for other in fields if other.in_struct]
        if field.text not in known:
            problems.unknown("field", field.text, field.place, known)
        found = fault(f"FRAME_{name}_{str(item.value('name')).upper()}", item, models, problems)
        values.append(Value(field.text, equals.text, flag.text if flag else "", found))
    must_be = str(row["stream_id"].value("must_be"))
    size_input = length.get("raises") if length else None
    known = _inputs(docs, "stream")
    if size_input is not None and known is not None and size_input.text not in known:
        problems.unknown("input", size_input.text, size_input.place, known)
    frame = Frame(
        name=name,
        type=int(row.value("type")),
        about=str(row.value("about")),
        cites=cites(row["cite"], models, problems),
        payload=str(row.value("payload")),
        flow_controlled=bool(row.value("flow_controlled", False)),
        must_be=must_be,
        flags=flags,
        fields=fields,
        words=_words(row, fields, problems),
        exactly=bool(length) and "exactly" in length,
        multiple=int(length.value("multiple", 1)) if length else 1,
        pad_flag=_flag_of(row, "padding", flags, problems),
        empty_flag=_flag_of(row, "empty", flags, problems),
        connection=_raised(raises.get("connection") if raises else None, docs, "connection", "ACK", problems),
        block=_raised(raises.get("block") if raises else None, docs, "header_block", "END_HEADERS", problems),
        stream=_raised(raises.get("stream") if raises else None, docs, "stream", "", problems)[0],
        size_input=size_input.text if size_input else "",
        handled=handled,
        stream_id_fault=faulty("stream_id", "STREAM_ID") if must_be != "any" else None,
        length_fault=faulty("length", "LENGTH"),
        padding_fault=faulty("padding", "PADDING"),
        empty_fault=faulty("empty", "EMPTY"),
        values=tuple(values),
    )
    _check(frame, row, problems)
    return frame


def _check(frame: Frame, row: Map, problems: Problems) -> None:
    length = row.get("length")
    if frame.exactly and length.value("exactly") != frame.prefix:
        problems.error("length", length["exactly"].place, f"the fields of {frame.name} take {frame.prefix} octets")
    if frame.entry and frame.multiple != frame.prefix:
        problems.error("length", row.key("length" if length else "name").place, f"an entry of {frame.name} takes {frame.prefix} octets; length needs that multiple")
    if frame.handled and frame.length_fault is None and (frame.prefix or frame.optional):
        problems.error("length", row["name"].place, f"{frame.name} can be too short, so it needs `length` with an error")
    if frame.pad_flag and (not frame.words or frame.words[0].octets != 1 or frame.words[0].flag != frame.pad_flag):
        problems.error("padding", row.key("padding").place, f"padding needs a first field of 8 bits with `if: {frame.pad_flag}`")
    widths.at_most(frame.prefix, widths.FRAME_OCTETS, f"the octets of {frame.name} that are always there", row.key("fields").place, problems)
    for flag, octets in frame.optional:
        widths.at_most(octets, widths.FRAME_OCTETS, f"the octets that {flag} adds", row.key("fields").place, problems)
    if len(frame.optional) > 2:
        problems.error("field", row.key("fields").place, "at most two flags may add fields")
    if frame.payload == "fixed" and not (frame.exactly and not frame.has_rest):
        problems.error("payload", row["payload"].place, "a fixed payload has no rest, and an exact length")
    if frame.payload in ("content", "fragment", "prefixed") and not frame.has_rest:
        problems.error("payload", row["payload"].place, f"a {frame.payload} payload has a field with `rest`")


def _flags(frames: tuple[Frame, ...], rows: Node, problems: Problems) -> tuple[Flag, ...]:
    """Every flag once. A name means one bit in all frames, so that SW_FLAG_<NAME> does."""
    found: dict[str, Flag] = {}
    for frame, row in zip(frames, rows):
        for flag, node in zip(frame.flags, row["flags"]):
            first = found.setdefault(flag.name, flag)
            if first.bit != flag.bit:
                problems.error("flag", node["bit"].place, f"flag {flag.name} is bit {first.bit:#04x} in another frame", "give this one another name")
    return tuple(sorted(found.values(), key=lambda flag: (flag.bit, flag.name)))


def load(docs: Docs, models: Models, problems: Problems) -> Frames | None:
    document = docs.get("frames.yaml")
    if document is None:
        return None
    rows = document["frames"]
    unique(rows, "name", problems)
    unique(rows, "type", problems)
    frames = tuple(_frame(row, docs, models, problems) for row in rows)
    row = document["unknown"]
    raises = row["raises"]
    unknown = replace(
        frames[0], name="UNKNOWN", type=256, about="", cites=cites(row["cite"], models, problems), payload="opaque", flow_controlled=False,
        must_be="any", flags=(), fields=(), words=(), exactly=False, multiple=1, pad_flag="", empty_flag="", handled=False, size_input="",
        connection=_raised(raises["connection"], docs, "connection", "ACK", problems),
        block=_raised(raises["block"], docs, "header_block", "END_HEADERS", problems),
        stream=_raised(raises["stream"], docs, "stream", "", problems)[0],
        stream_id_fault=None, length_fault=None, padding_fault=None, empty_fault=None, values=(),
    )
    too_large = fault("FRAME_TOO_LARGE", document["size"]["too_large"], models, problems)
    preface = document["preface"]
    numbers = tuple(
        Number(str(item.value("name")), int(item.value("value")), str(item.value("about")), cites(item["cite"], models, problems))
        for item in document["numbers"]
    )
    http1 = document.get("http1")
    return Frames(
        preface=str(preface.value("octets")), preface_cites=cites(preface["cite"], models, problems),
        http1=str(http1.value("octets")) if http1 else "", http1_cites=cites(http1["cite"], models, problems) if http1 else (),
        numbers=numbers, frames=frames, unknown=unknown, too_large=too_large, flags=_flags(frames, rows, problems),
    )


def diagram(frame: Frame) -> list[str]:
    """The payload as the RFC draws it, 32 bits a line."""
    line = "+" + "-+" * 32
    out, row, used, flag = [line], "|", 0, ""

    def close() -> None:
        nonlocal row, used
        if used:
            out.append(row)
            out.append("+" + "-+" * used if used < 32 else line)
        row, used = "|", 0

    def draw(label: str, bits: int) -> None:
        nonlocal row, used
        width = 2 * bits - 1
        row += (label if len(label) <= width else label[:width]).center(width) + "|"
        used += bits
        if used == 32:
            close()

    for word in frame.words:
        if word.octets * 8 > 32 - used or word.flag != flag:
            close()
        flag = word.flag
        for part in word.parts:
            label = part.field.name.replace("_", " ") + (f" if {flag}" if flag else "")
            left = part.field.bits or 8 * word.octets
            while left:
                bits = min(left, 32 - used)
                draw(label if 2 * bits > len(label) else part.field.name, bits)
                left -= bits
    close()
    for field in frame.fields:
        if field.rest or not (field.bits or field.octets.isdigit()):
            label = field.name.replace("_", " ") + (f" if {field.flag}" if field.flag else "")
            out += ["|" + f"{label} ...".center(63) + "|", line]
    return out if len(out) > 1 else []


def outputs(model: Frames, models: Models) -> list[Output]:
    context = {"frames": model, "header_length": HEADER, "unlimited": UNLIMITED, "diagram": diagram}
    return [
        Output("frames.h.j2", "generated/frames.h", context, ("spec/frames.yaml",)),
        Output("frames.c.j2", "generated/frames.c", context, ("spec/frames.yaml",)),
        Output("octets.h.j2", "generated/octets.h", {}, ("spec/frames.yaml",)),
        Output("frames_audit.md.j2", "generated/audit/frames.md", context, ("spec/frames.yaml",)),
    ]
