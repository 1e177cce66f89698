"""Calls of the program that send one control frame: prototype, documentation and body, from the frame's layout and its `send`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.check import Check
from codegen.model.frames.frame_types import Field, Frame, limits_of
from codegen.model.base.names import Name
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

WIDTH = 120  # of a comment's lines
LARGEST = 0xFFFFFF  # octets of a payload: the length of a frame has 24 bits

# What the runtime can say of an argument (send/control.c), and the arguments that it is asked with.
PREDICATES = {"marker": "const uint8_t opaque[8]", "beyond_stream_limit": "uint32_t id", "no_origin": "sw_octets origin"}
# What it does when the frame has gone into the output.
EFFECTS = ("ping_sent",)
# The machines that a call may step, in their order.
MACHINES = ("connection", "stream", "message")


@dataclass(frozen=True)
class Argument:
    """An argument that fills a field, of each entry where the frame has entries; without one the stream identifier of the frame."""

    name: str
    field: Field | None
    run: bool
    about: str
    entry: bool

    @property
    def length(self) -> str:
        return f"{self.name}[i].length" if self.entry else f"{self.name}_length"

    @property
    def pointer(self) -> str:
        return f"{self.name}[i].octets" if self.entry else self.name

    @property
    def declared(self) -> str:
        if self.entry:
            return f"const sw_octets *{self.name}, size_t count"
        if self.run:
            return f"const uint8_t *{self.name}, size_t {self.length}"
        if self.field is None:
            return f"uint32_t {self.name}"
        return f"{'const ' if self.field.octets else ''}{self.field.c_type} {self.name}{self.field.c_array}"

    @property
    def shown(self) -> str:
        return f"{self.name}, {'count' if self.entry else self.length}" if self.run else self.name

    @property
    def octets(self) -> str:
        return f"{self.name}[i]" if self.entry else f"(sw_octets){{{self.name}, {self.length}}}"


@dataclass(frozen=True)
class Refusal:
    check: Check
    condition: str


@dataclass(frozen=True)
class Call:
    name: str
    about: str
    frame: Frame
    arguments: tuple[Argument, ...]
    inputs: dict[str, str]
    subject: str
    refusals: tuple[Refusal, ...]
    then: str
    statuses: tuple[tuple[str, str], ...]

    @property
    def parameters(self) -> str:
        return ", ".join(["sw_conn *conn", *(argument.declared for argument in self.arguments)])

    @property
    def about_lines(self) -> list[str]:
        return textwrap.wrap(self.about, WIDTH)

    @property
    def argument_lines(self) -> list[str]:
        said = [argument for argument in self.arguments if argument.about]
        width = max((len(argument.shown) for argument in said), default=0)
        return [line for argument in said for line in _hanging(argument.shown, argument.about, width + 2)]

    @property
    def status_lines(self) -> list[str]:
        width = max(len(name) for name, _ in self.statuses)
        return [line for name, about in self.statuses for line in _hanging(f"SW_STATUS_{name}", about, width + 12)]

    @property
    def runs(self) -> tuple[Argument, ...]:
        return tuple(argument for argument in self.arguments if argument.run)

    @property
    def entries(self) -> Argument | None:
        """What gives the entries, where the frame has some."""
        return next((argument for argument in self.arguments if argument.entry), None)

    @property
    def rest(self) -> Argument | None:
        return next((argument for argument in self.runs if argument.field and argument.field.rest), None)

    @property
    def header_id(self) -> str:
        return "0" if self.frame.must_be == "zero" else self.arguments[0].name

    @property
    def length(self) -> str:
        """Octets of the payload; more than any frame has where an argument alone has more."""
        runs = [argument.length for argument in self.runs]
        if not runs:
            return str(self.frame.prefix)
        any_of = runs[0] if len(runs) == 1 else f"({' | '.join(runs)})"
        return f"{any_of} > 0x{LARGEST:x} ? SIZE_MAX : {' + '.join([str(self.frame.prefix), *runs])}"

    @property
    def input_members(self) -> list[str]:
        return [
            f".{machine}_input = SW_{machine.upper()}_INPUT_{'SEND_' + self.inputs[machine] if machine in self.inputs else 'COUNT'}"
            for machine in MACHINES
        ]

    @property
    def written(self) -> str:
        """The arguments of the frame's writer behind its output."""
        frame, by_field = self.frame, {argument.field.name: argument for argument in self.arguments if argument.field}
        found = (["0"] if frame.flags else []) + ([self.header_id] if frame.must_be != "zero" else [])
        found += [by_field[field.name].name for field in frame.members if field.name not in frame.lengths]
        found += [by_field[run.name].octets for run in frame.runs]
        return ", ".join(found + ([f"(uint32_t){self.rest.length}"] if self.rest else []))


@dataclass(frozen=True)
class Calls:
    calls: tuple[Call, ...]

    @property
    def predicates(self) -> dict[str, str]:
        return PREDICATES

    @property
    def effects(self) -> tuple[str, ...]:
        return EFFECTS


def _hanging(name: str, about: str, width: int) -> list[str]:
    """`name   about`, the lines of `about` below one another."""
    lines = textwrap.wrap(about, WIDTH - width) or [""]
    return [(name.ljust(width) if index == 0 else " " * width) + line for index, line in enumerate(lines)]


def _arguments(row: Map, frame: Frame, problems: Problems) -> tuple[Argument, ...]:
    """Every field that is written has an argument, in the order of the call."""
    fields = {field.name: field for field in frame.fields if not field.reserved and field.name not in frame.lengths}
    wanted = [*(["stream_id"] if frame.must_be != "zero" else []), *fields]
    found: list[Argument] = []
    for item in row.maps("arguments"):
        name = item.scalar("field")
        if name.text not in wanted:
            problems.unknown("field", name.text, name.place, wanted)
            continue
        wanted.remove(name.text)
        field = fields.get(name.text)
        run = field is not None and (bool(field.rest) or field in frame.runs)
        found.append(Argument(item.text("name", "id" if field is None else name.text), field, run, item.text("about", ""), frame.entry))
    if wanted:
        problems.error("argument", row.key("arguments").place, f"no argument gives {', '.join(wanted)}")
    elif found and frame.must_be != "zero" and found[0].field is not None:
        problems.error("argument", row.key("arguments").place, "the stream identifier is the first argument")
    return tuple(found)


def _condition(row: Map, frame: Frame, arguments: tuple[Argument, ...], problems: Problems) -> str:
    name = row.scalar("field")
    by_field = {argument.field.name: argument.name for argument in arguments if argument.field and not argument.run}
    lengths = {argument.field.octets: argument.length for argument in arguments if argument.field and argument.field in frame.runs}
    entries = {argument.field.name: argument.octets for argument in arguments if argument.field and argument.entry and "is" in row}
    known = {**by_field, **lengths, **entries}
    if name.text not in known:
        problems.unknown("field", name.text, name.place, known)
        return ""
    if "is" in row:
        return f"sw_call_{row.text('is')}(conn, {known[name.text]})"
    if row.value("equals") == "stream_id":
        own = next((argument for argument in arguments if argument.field is None), None)
        if own is None:
            problems.error("argument", row["equals"].place, f"{frame.name} stands on no stream")
        return f"{known[name.text]} == {own.name}" if own else ""
    guard = {"": "", "zero": "id == 0 && ", "nonzero": "id != 0 && "}[row.text("stream", "")]
    return f"{guard}{known[name.text]} {limits_of(row)}"


def _ranges(arguments: tuple[Argument, ...], frame: Frame) -> list[str]:
    """The conditions that a number, or the number of octets of a run, does not fit its field."""
    bits = {field.name: field.bits for field in frame.fields}
    found = []
    for argument in arguments:
        if argument.field and argument.field in frame.runs:
            found.append(f"{argument.length} > 0x{(1 << bits[argument.field.octets]) - 1:x}")
        elif argument.field and argument.field.plus:
            low, high = argument.field.plus, argument.field.plus + (1 << argument.field.bits) - 1
            found.append(f"{argument.name} < {low} || {argument.name} > {high}")
        elif argument.field and argument.field.bits > 1 and argument.field.bits not in (8, 16, 32):
            found.append(f"{argument.name} > 0x{(1 << argument.field.bits) - 1:x}")
    return found


def _missing(arguments: tuple[Argument, ...]) -> list[str]:
    found = [f"{argument.length} && !{argument.pointer}" for argument in arguments if argument.run]
    return found if len(found) < 2 else [f"({condition})" for condition in found]


def _inputs(row: Map, models: Models, problems: Problems) -> dict[str, str]:
    found: dict[str, str] = {}
    for machine, node in row.map("raises").items():
        model = models.machine.get(machine.text) if models.machine else None
        name = row.map("raises").scalar(machine.text)
        known = [item.name for item in model.inputs if item.kind == "send"] if model else []
        if model is not None and name.text not in known:
            problems.unknown("input", name.text, name.place, known)
        found[machine.text] = name.text
    return found


def _statuses(inputs: dict[str, str], refusals: Iterable[Refusal], models: Models) -> tuple[tuple[str, str], ...]:
    """What the call returns, by what decides it: arguments, the machines' cells, the output."""
    about: dict[str, list[str]] = {}
    for refusal in refusals:
        said = about.setdefault(refusal.check.error, [])
        said += [refusal.check.why] if refusal.check.why not in said else []
    rows: dict[str, Name] = {name.name: name for name in models.names.status_rows} if models.names else {}
    refused: list[str] = []
    for machine, name in inputs.items():
        model = models.machine.get(machine) if models.machine else None
        cells = [cell for cell in model.cells if cell.input.key == ("send", name) and cell.row.verdict == "refuse"] if model else []
        refused += [cell.code for cell in cells if cell.code != "TERMINATED"]
    for status in [*refused, "OUTPUT_FULL", "NO_MEMORY"]:
        if status not in about and status in rows:
            about[status] = [rows[status].about.rstrip(".")]
    return tuple((status, "; ".join(said)) for status, said in about.items())


def _call(row: Map, frame: Frame, models: Models, problems: Problems) -> Call:
    if frame.optional or (frame.entry and len(frame.fields) != 2 * len(frame.runs)) or any(field.rest not in ("", "opaque") for field in frame.fields):
        problems.error("call", row.place, f"a call sends frames whose fields are all there, and {frame.name} has others")
    checks = {fault.check.name: fault.check for fault in models.refusals.faults} if models.refusals else {}
    arguments = _arguments(row, frame, problems)
    refusals: list[Refusal] = []

    def refuse(name: str, conditions: list[str]) -> None:
        if conditions and f"CALL_{name.upper()}" in checks:
            refusals.append(Refusal(checks[f"CALL_{name.upper()}"], " || ".join(conditions)))
        elif conditions and checks:
            problems.error("refusal", row.place, f"spec/refusals.yaml says nothing of {name}, for which {row['call']} may be refused")

    refuse("field_range", _ranges(arguments, frame))
    refuse("octets_missing", _missing(arguments))
    for item in row.maps("refuse"):
        name = item.scalar("refusal")
        if checks and f"CALL_{name.text.upper()}" not in checks:
            problems.unknown("refusal", name.text, name.place, [check.removeprefix("CALL_").lower() for check in checks])
        else:
            refuse(name.text, [_condition(item, frame, arguments, problems)])
    inputs = _inputs(row, models, problems)
    subject = next((argument.name for argument in arguments if argument.field is None), "0")
    if "of" in row:
        named = next((argument for argument in arguments if argument.field and argument.field.name == row.text("of")), None)
        if named is None:
            problems.unknown("field", row.text("of"), row["of"].place, [field.name for field in frame.members])
        else:
            subject = named.name
    if ("stream" in inputs) != (subject != "0"):
        problems.error("call", row.key("raises").place, "the stream machine is stepped where a call names a stream, and nowhere else")
    extra: list[Refusal] = []
    for refusal, wanted in (("frame_length", frame.runs or frame.has_rest), ("stream_id", "of" in row)):
        if wanted and checks and f"CALL_{refusal.upper()}" in checks:
            extra.append(Refusal(checks[f"CALL_{refusal.upper()}"], ""))
        elif wanted and checks:
            problems.error("refusal", row.place, f"spec/refusals.yaml says nothing of {refusal}, for which {row['call']} may be refused")
    return Call(
        row.text("call"), row.text("about"), frame, arguments, inputs, subject, tuple(refusals), row.text("then", ""),
        _statuses(inputs, [*refusals, *extra], models),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Calls | None:
    document = docs.get("frames.yaml")
    if document is None or models.frames is None:
        return None
    rows = [(row.maybe_map("send"), frame) for row, frame in zip(document.maps("frames"), models.frames.frames)]
    return Calls(tuple(_call(row, frame, models, problems) for row, frame in rows if row))


def outputs(model: Calls, models: Models) -> list[Output]:
    context: dict[str, object] = {"calls": model}
    return [
        Output("frames/control.h.j2", "generated/include/statewire/control.h", context, ("spec/frames.yaml", "spec/refusals.yaml")),
        Output("frames/calls.h.j2", "generated/calls.h", context, ("spec/frames.yaml",)),
        Output("frames/calls.c.j2", "generated/calls.c", context, ("spec/frames.yaml", "spec/refusals.yaml")),
    ]
