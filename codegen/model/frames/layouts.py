"""Frames by themselves: the fields of each payload as rows that one reader, one writer and one printer go by."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.model.frames.frame_types import Field, Frame, Frames, Value

WIDTHS = {"bool": 1, "uint8_t": 1, "uint16_t": 2, "uint32_t": 4}
STREAMS = {"": "ANY", "zero": "ZERO", "nonzero": "NONZERO"}


def _is_length(frame: Frame, field: Field) -> bool:
    """Whether it only says how long octets are, which are kept with their length."""
    return field.name in frame.lengths


def member(field: Field) -> str:
    """The member of a struct that holds it."""
    if field.rest or (field.octets and not field.octets.isdigit()):
        return f"sw_octets {field.name}"
    return f"{field.c_type} {field.name}{field.c_array}"


def members(frame: Frame) -> tuple[Field, ...]:
    """The fields that are kept of a frame, or of one of its entries."""
    return tuple(field for field in frame.fields if not field.reserved and not _is_length(frame, field))


def _kind(field: Field) -> str:
    if field.bits:
        return "NUMBER"
    if field.rest:
        return "REST"
    return "OCTETS" if field.octets.isdigit() else "RUN"


@dataclass(frozen=True)
class Row:
    """One field, as its initializer in C."""

    name: str
    kind: str
    at: str
    bits: int
    octets: int
    plus: int
    flag: str
    source: int
    names: str


def rows(frame: Frame) -> tuple[Row, ...]:
    whole = "union sw_frame_entry, " if frame.entry else "struct sw_frame, as."
    places = {field.name: place for place, field in enumerate(frame.fields)}
    found = []
    for field in frame.fields:
        kept = field in members(frame)
        octets = int(field.octets) if field.octets.isdigit() else WIDTHS[field.c_type] if field.bits else 0
        found.append(Row(
            field.name, _kind(field), f"offsetof({whole}{frame.c_lower}.{field.name})" if kept else "SW_LAYOUT_NOWHERE", field.bits, octets,
            field.plus, f"SW_FLAG_{field.flag}" if field.flag else "0", places.get(field.octets, 0), field.names.upper() or "NONE",
        ))
    return tuple(found)


@dataclass(frozen=True)
class Wrong:
    """A value that is an error, as its initializer in C."""

    field: int
    flag: str
    stream: str
    above: bool
    value: str
    check: str


def wrong(frame: Frame, value: Value) -> Wrong:
    places = {field.name: place for place, field in enumerate(frame.fields)}
    compare, number = value.wrong.split(" ")
    return Wrong(
        places[value.field], f"SW_FLAG_{value.flag}" if value.flag else "0", STREAMS[value.stream], compare == ">",
        "SW_LAYOUT_STREAM_ID" if number == "stream_id" else number, value.fault.c_name,
    )


def block_input(frame: Frame) -> str:
    """The input that a frame on stream 0 is, where no check of its own says so."""
    if frame.must_be == "any" or frame.stream_id_fault is not None:
        return "SW_HEADER_BLOCK_INPUT_COUNT"
    found = [choice.input for choice in frame.block.guarded if choice.guard == "other_stream"]
    return f"SW_HEADER_BLOCK_INPUT_RECV_{found[0]}" if found else "SW_HEADER_BLOCK_INPUT_COUNT"


def kept(model: Frames) -> tuple[Frame, ...]:
    """Frames that have a member in struct sw_frame."""
    return tuple(frame for frame in model.rules[:-1] if frame.entry or members(frame))


def most_fields(model: Frames) -> int:
    return max(len(frame.fields) for frame in model.rules)


def longest_field(model: Frames) -> int:
    return max(len(field.name) for frame in model.rules for field in frame.fields)


def longest_flag(model: Frames) -> int:
    return max((len(flag.name) for flag in model.flags), default=0)
