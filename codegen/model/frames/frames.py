"""Frame layouts: what each frame must satisfy, how its fields are read and written, and the inputs it raises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Problems
from codegen.load import List, Map
from codegen.model.base import widths
from codegen.model.frames import frame_check, frames_c, layout, layouts, raises
from codegen.model.base.common import Fault, cites, fault, unique
from codegen.model.frames.frame_types import HEADER, Field, Flag, Frame, Frames, Handler, Number, Value, limits_of
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"frames.yaml": "frames.schema.json"}


def _flag_of(row: Map, key: str, flags: tuple[Flag, ...], problems: Problems) -> str:
    if key not in row:
        return ""
    node = row.map(key).scalar("flag")
    if node.text not in [flag.name for flag in flags]:
        problems.unknown("flag", node.text, node.place, [flag.name for flag in flags])
        return ""
    return node.text


def _check_fits(row: Map, field: Field | None, problems: Problems) -> None:
    """A value that is wrong is one that the field can have."""
    for key, below in (("equals", 0), ("above", 1)):
        node = row.maybe_scalar(key)
        if node is not None and isinstance(node.value, int) and field is not None and field.bits:
            most = (1 << field.bits) - 1 + field.plus - below
            widths.at_most(node.number, most, "the value", node.place, problems, f"field {field.name} has {field.bits} bits")


def _values(row: Map, fields: tuple[Field, ...], flags: tuple[Flag, ...], models: Models, problems: Problems) -> tuple[Value, ...]:
    """The values that are errors."""
    rows = row.maps("checks")
    unique(rows, "name", problems)
    values = []
    for item in rows:
        field, flag = item.scalar("field"), item.maybe_scalar("if")
        known = [other.name for other in fields if other.in_struct]
        if field.text not in known:
            problems.unknown("field", field.text, field.place, known)
        _check_fits(item, next((other for other in fields if other.name == field.text), None), problems)
        if flag and flag.text not in [other.name for other in flags]:
            problems.unknown("flag", flag.text, flag.place, [other.name for other in flags])
        found = fault(f"FRAME_{row.text('name')}_{item.text('name').upper()}", item, models, problems)
        values.append(Value(field.text, limits_of(item), flag.text if flag else "", item.text("stream", ""), found))
    return tuple(values)


def _frame(row: Map, docs: Docs, guards: tuple[str, ...], models: Models, problems: Problems) -> Frame:
    name = row.text("name")
    flags = tuple(Flag(item.text("name"), item.number("bit"), item.text("about")) for item in row.maps("flags"))
    pad_flag = _flag_of(row, "padding", flags, problems)
    entry = "entries" in row
    before = len(problems.found)
    laid = layout.read(row, "entries" if entry else "fields", flags, pad_flag, problems)
    sound = len(problems.found) == before
    given, length, reserved_flags = row.maybe_map("raises"), row.maybe_map("length"), row.maybe_map("reserved_flags")
    handled = given is not None
    scope = raises.Scope(docs, flags, laid.fields, guards, problems)
    block = raises.read(given, "header_block", scope)
    size_input = length.maybe_scalar("raises") if length else None

    def faulty(key: str, suffix: str) -> Fault | None:
        return fault(f"FRAME_{name}_{suffix}", row.map(key), models, problems) if handled and key in row else None

    must_be = row.map("stream_id").text("must_be")
    by_block = "conn_error" not in row.map("stream_id") and given is not None and isinstance(given["block"], List)
    frame = Frame(
        name=name,
        type=row.number("type"),
        about=row.text("about"),
        cites=cites(row["cite"], models, problems),
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
        connection=raises.read(given, "connection", scope),
        block=block,
        stream=raises.read(given, "stream", scope),
        subject=raises.read_subject(given, scope),
        others=raises.read_others(given, scope),
        late=raises.read_payload(given, scope),
        handler=raises.read_handler(row, scope),
        size_input=raises.known_input(size_input, "stream", scope) if size_input else "",
        handled=handled,
        reserved_bits=reserved_flags.number("bits") if reserved_flags else 0,
        reserved_fault=faulty("reserved_flags", "RESERVED_FLAGS"),
        stream_id_fault=faulty("stream_id", "STREAM_ID") if must_be != "any" and not by_block else None,
        length_fault=faulty("length", "LENGTH") if not size_input else None,
        padding_fault=faulty("padding", "PADDING"),
        empty_fault=faulty("empty", "EMPTY"),
        values=_values(row, laid.fields, flags, models, problems) if handled else (),
    )
    frame_check.unhandled(frame, row, problems)
    if sound:
        frame_check.layout(frame, row, problems)
    if handled:
        frame_check.handled(frame, row, problems)
    return frame


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
    guards = raises.declared(document, problems)
    frames = tuple(_frame(row, docs, guards, models, problems) for row in rows)
    raises.unused(document, frames, problems)
    row = document.map("unknown")
    given, scope = row.map("raises"), raises.Scope(docs, (), (), guards, problems)
    unknown = replace(
        frames[0], name="UNKNOWN", type=256, about="", cites=cites(row["cite"], models, problems),
        must_be="any", flags=(), entry=False, fields=(Field("payload", 0, "", "opaque", False, 0, ""),), words=(), runs=(), exactly=False, multiple=1, pad_flag="", empty_flag="", handled=False, size_input="",
        connection=raises.read(given, "connection", scope), block=raises.read(given, "header_block", scope), stream=raises.read(given, "stream", scope),
        subject="", others=(), late=(), handler=Handler(),
        reserved_bits=0, reserved_fault=None, stream_id_fault=None, length_fault=None, padding_fault=None, empty_fault=None, values=(),
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
    streamed = [name for name, payload in raises.HANDLERS.items() if payload in raises.STREAMED]
    context = {"frames": model, "header_length": HEADER, "c": frames_c, "layouts": layouts, "diagram": frames_c.diagram, "sent": sent, "streamed": streamed, "handled": {name for frame in model.frames for name in frame.handler.names}}
    return [
        Output("frames/frames.h.j2", "generated/frames.h", context, ("spec/frames.yaml",)),
        Output("frames/frames.c.j2", "generated/frames.c", context, ("spec/frames.yaml",)),
        Output("frames/layouts.h.j2", "generated/layouts.h", context, ("spec/frames.yaml",)),
        Output("frames/layouts.c.j2", "generated/layouts.c", context, ("spec/frames.yaml",)),
        Output("frames/octets.h.j2", "generated/octets.h", {}, ("spec/frames.yaml",)),
        Output("frames/frames_audit.md.j2", "generated/audit/frames.md", context, ("spec/frames.yaml",)),
    ]
