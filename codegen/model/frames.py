"""Frame layouts: what each frame must satisfy, how its fields are read and written, and the inputs it raises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Problems
from codegen.load import Map, Node, Scalar
from codegen.model import frames_c, layout, widths
from codegen.model.common import Fault, cites, fault, unique
from codegen.model.frame_types import HEADER, Field, Flag, Frame, Frames, Number, Value, limits_of
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"frames.yaml": "frames.schema.json"}

RAISES = {"connection": "connection", "header_block": "block", "stream": "stream"}  # machine, key of `raises`


def _inputs(docs: Docs, machine: str) -> list[str] | None:
    document = docs.get(f"machines/{machine}.yaml")
    if document is None:
        return None
    received = document.map("inputs").maybe_map("recv")
    return [key.text for key, _ in received.items()] if received else []


def _raised(raises: Map | None, machine: str, docs: Docs, flag: str, problems: Problems) -> tuple[str, str]:
    """The inputs of a machine that a frame raises without and with the flag."""
    node = raises.get(RAISES[machine]) if raises else None
    if isinstance(node, Scalar):
        chosen = (node, node)
    elif isinstance(node, Map):
        for key, _ in node.items():
            if key.text not in (flag, "else"):
                problems.error("flag", key.place, f"only {flag} chooses between inputs of the {machine} machine")
                return "", ""
        chosen = (node.scalar("else"), node.scalar(flag))
    else:
        return "", ""
    known = _inputs(docs, machine)
    for scalar in chosen:
        if known is not None and scalar.text not in known:
            problems.unknown("input", scalar.text, scalar.place, known)
    return chosen[0].text, chosen[1].text


def _flag_of(row: Map, key: str, flags: tuple[Flag, ...], problems: Problems) -> str:
    if key not in row:
        return ""
    node = row.map(key).scalar("flag")
    if node.text not in [flag.name for flag in flags]:
        problems.unknown("flag", node.text, node.place, [flag.name for flag in flags])
    return node.text


def _frame(row: Map, docs: Docs, models: Models, problems: Problems) -> Frame:
    name = row.text("name")
    flags = tuple(Flag(item.text("name"), item.number("bit"), item.text("about")) for item in row.maps("flags"))
    pad_flag = _flag_of(row, "padding", flags, problems)
    entry = "entries" in row
    before = len(problems.found)
    laid = layout.read(row, "entries" if entry else "fields", flags, pad_flag, problems)
    sound = len(problems.found) == before
    raises, length = row.maybe_map("raises"), row.maybe_map("length")
    handled = raises is not None

    def faulty(key: str, suffix: str) -> Fault | None:
        return fault(f"FRAME_{name}_{suffix}", row.map(key), models, problems) if handled and key in row else None

    values = []
    for item in row.maps("checks"):
        field = item.scalar("field")
        known = [other.name for other in laid.fields if other.in_struct]
        if field.text not in known:
            problems.unknown("field", field.text, field.place, known)
        found = fault(f"FRAME_{name}_{item.text('name').upper()}", item, models, problems)
        values.append(Value(field.text, limits_of(item), item.text("if", ""), item.text("stream", ""), found))
    must_be = row.map("stream_id").text("must_be")
    size_input = length.maybe_scalar("raises") if length else None
    inputs = _inputs(docs, "stream")
    if size_input is not None and inputs is not None and size_input.text not in inputs:
        problems.unknown("input", size_input.text, size_input.place, inputs)
    frame = Frame(
        name=name,
        type=row.number("type"),
        about=row.text("about"),
        cites=cites(row["cite"], models, problems),
        flow_controlled=row.truth("flow_controlled"),
        must_be=must_be,
        flags=flags,
        entry=entry,
        fields=laid.fields,
        words=laid.words,
        runs=laid.runs,
        exactly=length is not None and "exactly" in length,
        multiple=length.number("multiple", 1) if length else 1,
        pad_flag=pad_flag,
        empty_flag=_flag_of(row, "empty", flags, problems),
        connection=_raised(raises, "connection", docs, "ACK", problems),
        block=_raised(raises, "header_block", docs, "END_HEADERS", problems),
        stream=_raised(raises, "stream", docs, "", problems)[0],
        size_input=size_input.text if size_input else "",
        handled=handled,
        stream_id_fault=faulty("stream_id", "STREAM_ID") if must_be != "any" else None,
        length_fault=faulty("length", "LENGTH"),
        padding_fault=faulty("padding", "PADDING"),
        empty_fault=faulty("empty", "EMPTY"),
        values=tuple(values),
    )
    if sound:
        _check(frame, row, problems)
    return frame


def _check(frame: Frame, row: Map, problems: Problems) -> None:
    length = row.maybe_map("length")
    laid = row.key("entries" if frame.entry else "fields").place
    if length and length.number("exactly", frame.prefix) != frame.prefix:
        problems.error("length", length["exactly"].place, f"the fields of {frame.name} take {frame.prefix} octets")
    if frame.entry_length is not None and frame.multiple != frame.entry_length:
        problems.error("length", row.key("length" if length else "name").place, f"an entry of {frame.name} takes {frame.prefix} octets; length needs that multiple")
    if frame.runs and (frame.exactly or frame.multiple != 1):
        problems.error("length", row.key("length").place, f"{frame.name} is as long as field {frame.lengths[0]} says")
    if frame.handled and frame.length_fault is None and (frame.prefix or frame.optional):
        problems.error("length", row["name"].place, f"{frame.name} can be too short, so it needs `length` with an error")
    if frame.pad_flag and (not frame.words or frame.words[0].octets != 1 or frame.words[0].flag != frame.pad_flag):
        problems.error("padding", row.key("padding").place, f"padding needs a first field of 8 bits with `if: {frame.pad_flag}`")
    widths.at_most(frame.prefix, widths.FRAME_OCTETS, f"the octets of {frame.name} that are always there", laid, problems)
    for flag, octets in frame.optional:
        widths.at_most(octets, widths.FRAME_OCTETS, f"the octets that {flag} adds", laid, problems)
    if len(frame.optional) > 2:
        problems.error("field", laid, "at most two flags may add fields")
    if frame.entry and any(field.rest or field.flag for field in frame.fields):
        problems.error("field", laid, f"an entry of {frame.name} has no rest, and no fields of a flag")
    if frame.payload == "fixed" and not frame.exactly:
        problems.error("length", row.key("length" if length else "name").place, f"{frame.name} has {frame.prefix} octets; it needs `length` with `exactly`")


def _flags(frames: tuple[Frame, ...], rows: Sequence[Map], problems: Problems) -> tuple[Flag, ...]:
    """Every flag once. A name means one bit in all frames, so that SW_FLAG_<NAME> does."""
    found: dict[str, Flag] = {}
    for frame, row in zip(frames, rows):
        for flag, node in zip(frame.flags, row.maps("flags")):
            first = found.setdefault(flag.name, flag)
            if first.bit != flag.bit:
                problems.error("flag", node["bit"].place, f"flag {flag.name} is bit {first.bit:#04x} in another frame", "give this one another name")
    return tuple(sorted(found.values(), key=lambda flag: (flag.bit, flag.name)))


def load(docs: Docs, models: Models, problems: Problems) -> Frames | None:
    document = docs.get("frames.yaml")
    if document is None:
        return None
    rows = document.maps("frames")
    unique(rows, "name", problems)
    unique(rows, "type", problems)
    frames = tuple(_frame(row, docs, models, problems) for row in rows)
    row = document.map("unknown")
    raises = row.map("raises")
    unknown = replace(
        frames[0], name="UNKNOWN", type=256, about="", cites=cites(row["cite"], models, problems), flow_controlled=False,
        must_be="any", flags=(), entry=False, fields=(Field("payload", 0, "", "opaque", False, 0, ""),), words=(), runs=(), exactly=False, multiple=1, pad_flag="", empty_flag="", handled=False, size_input="",
        connection=_raised(raises, "connection", docs, "ACK", problems),
        block=_raised(raises, "header_block", docs, "END_HEADERS", problems),
        stream=_raised(raises, "stream", docs, "", problems)[0],
        stream_id_fault=None, length_fault=None, padding_fault=None, empty_fault=None, values=(),
    )
    too_large = fault("FRAME_TOO_LARGE", document.map("size").map("too_large"), models, problems)
    preface = document.map("preface")
    numbers = tuple(
        Number(item.text("name"), item.number("value"), item.text("about"), cites(item["cite"], models, problems))
        for item in document.maps("numbers")
    )
    http1 = document.maybe_map("http1")
    return Frames(
        preface=preface.text("octets"), preface_cites=cites(preface["cite"], models, problems),
        http1=http1.text("octets") if http1 else "", http1_cites=cites(http1["cite"], models, problems) if http1 else (),
        numbers=numbers, frames=frames, unknown=unknown, too_large=too_large, flags=_flags(frames, rows, problems),
    )


def outputs(model: Frames, models: Models) -> list[Output]:
    sent = {call.frame.name: call.name for call in models.calls.calls} if models.calls else {}
    context = {"frames": model, "header_length": HEADER, "c": frames_c, "diagram": frames_c.diagram, "sent": sent}
    return [
        Output("frames.h.j2", "generated/frames.h", context, ("spec/frames.yaml",)),
        Output("frames.c.j2", "generated/frames.c", context, ("spec/frames.yaml",)),
        Output("octets.h.j2", "generated/octets.h", {}, ("spec/frames.yaml",)),
        Output("frames_audit.md.j2", "generated/audit/frames.md", context, ("spec/frames.yaml",)),
    ]
