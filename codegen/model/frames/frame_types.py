"""What a frame is: frozen data that derives sizes and order, and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.load import Map
from codegen.model.base.check import Check
from codegen.model.base.common import Fault

HEADER = 9


@dataclass(frozen=True)
class Flag:
    name: str
    bit: int
    about: str


@dataclass(frozen=True)
class Field:
    """A number of `bits`, `octets` octets (a number, or the field that says how many), or the rest: content, fragment or opaque."""

    name: str
    bits: int
    octets: str
    rest: str
    reserved: bool
    plus: int
    flag: str
    names: str = ""

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

    def at(self, payload: str) -> str:
        """Where it stands in a payload all of whose fields are always there, in C."""
        return f"{payload} + {self.offset}" if self.offset else payload

    @property
    def is_number(self) -> bool:
        return self.parts[0].field.bits > 0


def limits_of(row: Map) -> str:
    """How a value is compared by a row that says what it may not be."""
    return f"== {row.text('equals')}" if "equals" in row else f"> {row.text('above')}"


@dataclass(frozen=True)
class Value:
    """A value that is an error; its check is FRAME_<frame>_<name>. `wrong` compares the field; `stream` is which stream it is wrong on."""

    field: str
    wrong: str
    flag: str
    stream: str
    fault: Fault

    @property
    def c_test(self) -> str:
        flag = f"flags & SW_FLAG_{self.flag} && " if self.flag else ""
        stream = {"": "", "zero": "stream_id == 0 && ", "nonzero": "stream_id != 0 && "}[self.stream]
        return f"{flag}{stream}fields->{self.field} {self.wrong}"


@dataclass(frozen=True)
class Choice:
    """An input that is raised if a guard holds. `of` is what the guard is about: a setting, a field."""

    guard: str
    of: str
    input: str


@dataclass(frozen=True)
class Raised:
    """The inputs of one machine: of the first guard that holds, else by a flag; all empty where nothing is raised."""

    guarded: tuple[Choice, ...] = ()
    flag: str = ""
    with_flag: str = ""
    plain: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """Without the flag, and with it."""
        return self.plain, self.with_flag


@dataclass(frozen=True)
class Other:
    """An input of a machine that the runtime does not step with every frame."""

    machine: str
    raised: Raised

    @property
    def c_input(self) -> str:
        prefix = f"SW_{self.machine.upper()}_INPUT_RECV_"
        if not self.raised.flag:
            return f"{prefix}{self.raised.plain}"
        return f"conn->frame.flags & SW_FLAG_{self.raised.flag} ? {prefix}{self.raised.with_flag} : {prefix}{self.raised.plain}"


@dataclass(frozen=True)
class Handler:
    """Functions of the runtime, with a flag and without; none where the frame is an event and no more."""

    flag: str = ""
    with_flag: str = ""
    plain: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for name in (self.plain, self.with_flag) if name))


@dataclass(frozen=True)
class Frame:
    name: str
    type: int
    about: str
    cites: tuple[str, ...]
    must_be: str
    flags: tuple[Flag, ...]
    entry: bool
    fields: tuple[Field, ...]
    words: tuple[Word, ...]
    runs: tuple[Field, ...]
    exactly: bool
    multiple: int
    pad_flag: str
    empty_flag: str
    connection: Raised
    block: Raised
    stream: Raised
    subject: str
    others: tuple[Other, ...]
    late: tuple[Choice, ...]
    handler: Handler
    size_input: str
    handled: bool
    reserved_bits: int
    reserved_fault: Fault | None
    stream_id_fault: Fault | None
    length_fault: Fault | None
    padding_fault: Fault | None
    empty_fault: Fault | None
    values: tuple[Value, ...]

    @property
    def c_lower(self) -> str:
        return self.name.lower()

    @property
    def on_stream(self) -> bool:
        """Whether it may be about a stream: its own, or the one that the field `subject` names."""
        return self.must_be != "zero" or bool(self.subject)

    @property
    def payload(self) -> str:
        """How the runtime takes the payload: SW_PAYLOAD_<PAYLOAD>."""
        rest = "".join(field.rest for field in self.fields)
        if self.entry:
            return "opaque" if self.runs else "entries"
        if rest in ("content", "fragment"):
            return rest
        if rest or self.runs:
            return "prefixed" if self.words else "opaque"
        return "fixed"

    @property
    def lengths(self) -> tuple[str, ...]:
        """The fields that say how long others are."""
        return tuple(field.octets for field in self.runs)

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
    def entry_length(self) -> int | None:
        """Octets of an entry; None where they differ."""
        return self.prefix if self.entry and not self.runs else None

    @property
    def checks_stream_id(self) -> bool:
        return any(value.stream or value.wrong.endswith("stream_id") for value in self.values)

    @property
    def flag_bits(self) -> int:
        return sum(flag.bit for flag in self.flags)

    @property
    def length_max(self) -> int | None:
        """Octets of the payload; None where only the frame size is a limit."""
        return self.prefix if self.exactly else None

    @property
    def faults(self) -> tuple[Fault, ...]:
        rules = (self.stream_id_fault, self.reserved_fault, self.length_fault, self.empty_fault, self.padding_fault)
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
    def promises(self) -> bool:
        """Whether there is a frame that promises streams."""
        return any("promise" in frame.handler.names for frame in self.frames)

    @property
    def rules(self) -> tuple[Frame, ...]:
        """The frames that are handled, and last the rule for all others."""
        return (*sorted((frame for frame in self.frames if frame.handled), key=lambda frame: frame.type), self.unknown)

    @property
    def index(self) -> tuple[int, ...]:
        """The place in `rules` of each type."""
        places = {frame.type: place for place, frame in enumerate(self.rules)}
        return tuple(places.get(number, len(self.rules) - 1) for number in range(256))
