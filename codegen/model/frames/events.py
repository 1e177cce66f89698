"""What sw_conn_recv() reports: the members of sw_event, their documentation, and how events of frames are filled from those."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.common import unique
from codegen.model.frames.frame_types import Field, Frame, Frames
from codegen.model.base.names import Name
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"events.yaml": "events.schema.json"}

POINTERS = {"octets": "const uint8_t *", "fields": "const sw_field *", "settings": "const sw_setting *", "changes": "const sw_changed_setting *", "text": "const char *"}
NUMBERS = {"bool": 1, "u8": 8, "u16": 16, "u32": 32}
TYPES = {
    "bool": "bool ", "u8": "uint8_t ", "u16": "uint16_t ", "u32": "uint32_t ", "size": "size_t ", "opaque": "uint8_t ", **POINTERS,
    **{name: f"enum sw_{name} " for name in ("error", "limit", "section_kind", "closed_by", "timeout")},
}
LIVES = {"": "", "event": "", "input": "in the buffer that was given to sw_conn_recv()", "static": "static"}
HEADER = {"type": 8, "flags": 8}  # what an event may say of the header of its frame, and its bits


@dataclass(frozen=True)
class Value:
    """A field of an event. `source` is the field of the frame that it is filled from, `counted` the one whose octets it counts."""

    name: str
    type: str
    octets: int
    lives: str
    source: str
    counted: str
    about: str

    @property
    def c_member(self) -> str:
        return f"{TYPES.get(self.type, f'sw_{self.type} ')}{self.name}{f'[{self.octets}]' if self.octets else ''}"

    @property
    def says(self) -> str:
        return "; ".join(part for part in (self.about, LIVES[self.lives]) if part)


@dataclass(frozen=True)
class Member:
    name: str
    struct: str
    about: str
    values: tuple[Value, ...]
    events: tuple[str, ...]

    @property
    def says(self) -> list[str]:
        """The lines of the comment before the member."""
        about = f": {self.about}" if self.about and not self.struct else ""
        return textwrap.wrap(f"SW_EVENT_{', SW_EVENT_'.join(self.events)}{about}", 120)

    @property
    def width(self) -> int:
        return max(len(value.c_member) for value in self.values) + 1


@dataclass(frozen=True)
class Event:
    """An event; `frame` is what it is filled from, if it is. `flag` tells it from another of the same frame. `always`: it is shown whatever the
    stream's machine says, unless that is an error.
    """

    name: Name
    member: Member | None
    frame: Frame | None
    flag: str
    always: bool


@dataclass(frozen=True)
class Filled:
    """The events of one frame, and the C that fills them."""

    frame: Frame
    kind: str
    stream_id: str
    lines: tuple[str, ...]
    reads: bool
    always: bool

    @property
    def cut(self) -> bool:
        """Whether a payload may be shown in part."""
        return bool(self.frame.runs) or self.frame.has_rest


@dataclass(frozen=True)
class Events:
    flags: tuple[Name, ...]
    causes: tuple[Name, ...]
    members: tuple[Member, ...]
    events: tuple[Event, ...]
    filled: tuple[Filled, ...]

    @property
    def with_fields(self) -> tuple[str, ...]:
        """The events that show a field section."""
        return tuple(name for member in self.members if any(value.type == "fields" for value in member.values) for name in member.events)

    @property
    def structs(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.struct)


def _value(row: Map, structs: set[str], problems: Problems) -> Value:
    value = Value(
        row.text("name"), row.text("type"), row.number("octets", 0), row.text("lives", ""), row.text("from", ""), row.text("length_of", ""),
        row.text("about", ""),
    )
    if (value.octets > 0) != (value.type == "opaque"):
        problems.error("type", row["type"].place, "octets in place, and nothing else, have type opaque and a number of them")
    if bool(value.lives) != (value.type in POINTERS):
        problems.error("type", row["type"].place, f"{value.type} needs `lives`" if not value.lives else f"{value.type} points to nothing that could live")
    if value.type not in TYPES and value.type not in structs:
        problems.error("type", row["type"].place, f"no member has the struct {value.type}")
    if value.counted and (value.type != "size" or value.source):
        problems.error("type", row["length_of"].place, "a number of octets has type size, and nothing else it is filled from")
    return value


def _members(document: Map, problems: Problems) -> tuple[Member, ...]:
    rows = document.maps("members")
    unique(rows, "name", problems)
    structs = {row.text("struct", "") for row in rows}
    used: dict[str, list[str]] = {row.text("name"): [] for row in rows}
    for item in document.maps("events"):
        wanted = item.maybe_scalar("as")
        if wanted and wanted.text in used:
            used[wanted.text].append(item.text("name"))
        elif wanted:
            problems.unknown("member", wanted.text, wanted.place, list(used))
    found = []
    for row in rows:
        unique(row.maps("fields"), "name", problems)
        values = tuple(_value(item, structs, problems) for item in row.maps("fields"))
        member = Member(row.text("name"), row.text("struct", ""), row.text("about", ""), values, tuple(used[row.text("name")]))
        if not member.events and not problems.of(document.place.file):
            problems.error("unused", row["name"].place, f"no event has the member {member.name}")
        found.append(member)
    return tuple(found)


def _source(frame: Frame, name: str) -> Field | None:
    return next((field for field in frame.fields if field.name == name and not field.reserved), None)


def _octets(frame: Frame, name: str) -> tuple[str, str] | None:
    """In C, the octets of a field that has a number of them, and that number."""
    field = _source(frame, name)
    if name == "payload":
        return "payload", "length"
    if field is None or not (field.rest or field in frame.runs):
        return None
    if frame.runs:
        return f"frame.{name}.octets", f"frame.{name}.length"
    return f"payload + {frame.prefix}", f"length - {frame.prefix}"


def _line(member: Member, value: Value, frame: Frame) -> str | None:
    """The statement that fills a value; None where the frame has no such field, or one of another type."""
    target, field = f"event->as.{member.name}.{value.name}", _source(frame, value.source)
    octets = _octets(frame, value.counted or value.source)
    if value.counted:
        return f"{target} = {octets[1]};" if octets else None
    if value.type == "octets":
        return f"{target} = {octets[0]};" if octets else None
    if value.type == "opaque":
        return f"memcpy({target}, frame.{value.source}, {value.octets});" if field and field.octets == str(value.octets) else None
    if value.source in HEADER:
        return f"{target} = header->{value.source};" if NUMBERS.get(value.type, 0) >= HEADER[value.source] else None
    if field is None or not field.bits or NUMBERS.get(value.type, 0) < field.bits:
        return None
    cast = "" if TYPES[value.type].strip() == field.c_type else f"({TYPES[value.type].strip()})"
    return f"{target} = {cast}frame.{value.source};"


def _events(document: Map, members: tuple[Member, ...], frames: Frames, rows: tuple[Name, ...], problems: Problems) -> tuple[Event, ...]:
    by_type = {**{frame.name: frame for frame in frames.frames}, "unknown": frames.unknown}
    named = {name.name: name for name in rows}
    found = []
    for row in document.maps("events"):
        member = next((item for item in members if item.name == row.text("as", "")), None)
        named_frame = row.maybe_scalar("frame")
        frame = by_type.get(named_frame.text) if named_frame else None
        if named_frame and frame is None:
            problems.unknown("frame", named_frame.text, named_frame.place, list(by_type))
        flag, shown = row.text("if", ""), row.maybe_scalar("shown")
        known = [item.name for item in frame.flags] if frame else []
        if flag and flag not in known:
            problems.unknown("flag", flag, row["if"].place, known)
        if shown and (frame is None or not frame.stream.plain or frame.handler.names):
            problems.error("hollow", row.key("shown").place, f"the stream's machine does not decide whether {row['name']} is shown", "leave it out")
        found.append(Event(named[row.text("name")], member, frame, flag, shown is not None and shown.text == "always"))
    return tuple(found)


def _fill(events: list[Event], document: Map, problems: Problems) -> Filled | None:
    """The events of one frame: one, or two that a flag tells apart."""
    places = {row.text("name"): row["frame"].place for row in document.maps("events") if "frame" in row}
    first, last = events[0], events[-1]
    frame, member, place = first.frame, first.member, places[last.name.name]
    if frame is None or member is None:
        problems.error("event", place, f"event {first.name.name} of a frame has no member to be filled")
        return None
    told = sorted(bool(event.flag) for event in events)
    if told not in ([False], [False, True]) or len({(event.member, event.always) for event in events}) > 1:
        problems.error("event", place, "a frame is one event, or with a flag another of the same member")
        return None
    lines = []
    for value, row in zip(member.values, next(row for row in document.maps("members") if row.text("name") == member.name).maps("fields")):
        line = _line(member, value, frame)
        if line is None:
            fields = [field.name for field in frame.fields]
            problems.error("event", row.place, f"{member.name}.{value.name} cannot be filled from a frame {frame.name}", f"its fields: {', '.join(fields)}")
        else:
            lines.append(line)
    plain = next(event for event in events if not event.flag)
    kind = f"SW_EVENT_{plain.name.name}"
    if last is not first:
        other = next(event for event in events if event.flag)
        kind = f"header->flags & SW_FLAG_{other.flag} ? SW_EVENT_{other.name.name} : {kind}"
    stream = f"frame.{frame.subject}" if frame.subject else "header->stream_id" if frame.on_stream else "0"
    return Filled(frame, kind, stream, tuple(lines), any("frame." in line for line in (*lines, stream)), first.always)


def load(docs: Docs, models: Models, problems: Problems) -> Events | None:
    document = docs.get("events.yaml")
    if document is None or models.names is None or models.frames is None or problems.of("spec/frames.yaml"):
        return None
    for key, value in (("flags", "bit"), ("causes", "value")):
        unique(document.maps(key), "name", problems)
        unique(document.maps(key), value, problems)
    flags = tuple(Name(row.text("name"), row.number("bit"), row.text("about"), (), row.place) for row in document.maps("flags"))
    causes = tuple(Name(row.text("name"), row.number("value"), row.text("about"), (), row.place) for row in document.maps("causes"))
    members = _members(document, problems)
    events = _events(document, members, models.frames, models.names.event_rows, problems)
    types = sorted({event.frame.type for event in events if event.frame})
    filled = [_fill([event for event in events if event.frame and event.frame.type == number], document, problems) for number in types]
    for member in members:
        sourced = any(value.source or value.counted for value in member.values)
        if sourced and not any(event.frame for event in events if event.member == member) and not problems.of(document.place.file):
            row = next(row for row in document.maps("members") if row.text("name") == member.name)
            problems.error("event", row["name"].place, f"no event of a frame fills the member {member.name}")
    return Events(flags, causes, members, events, tuple(item for item in filled if item))


def outputs(model: Events, models: Models) -> list[Output]:
    by_value = {event.name.value: event for event in model.events}
    context: dict[str, object] = {"events": replace(model, events=tuple(by_value[value] for value in sorted(by_value)))}
    return [
        Output("frames/events.h.j2", "generated/include/statewire/events.h", context, ("spec/events.yaml",)),
        Output("frames/frame_events.h.j2", "generated/frame_events.h", context, ("spec/events.yaml", "spec/frames.yaml")),
        Output("frames/events_audit.md.j2", "generated/audit/events.md", context, ("spec/events.yaml",)),
    ]
