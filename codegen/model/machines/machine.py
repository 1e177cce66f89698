"""The state machines of spec/machines/: tables for the runtime, matrices for whoever audits them."""

from __future__ import annotations

from dataclasses import dataclass, fields

from codegen.diagnostics import Problems
from codegen.load import Scalar
from codegen.model.base import numbers
from codegen.model.machines import machine_check, machine_read
from codegen.model.machines.machine_types import ROLES, VERDICTS, Cell, Machine, Row
from codegen.model.base.numbers import Numbering
from codegen.project import Docs, Models
from codegen.render import Output, c_comment

SPECS = {"machines/*.yaml": "machine.schema.json"}

MACRO = {"to": "GO", "ignore": "IGNORE", "discard": "DISCARD", "stream_error": "STREAM_ERROR", "conn_error": "CONN_ERROR", "refuse": "REFUSE", "never": "NEVER"}

# The words of the audit pages, short enough for a matrix on a terminal.
SHORT = {"to": "", "ignore": "ignore", "discard": "discard", "stream_error": "stream:", "conn_error": "conn:", "refuse": "refuse:", "never": "never"}


@dataclass(frozen=True)
class Machines:
    machines: tuple[Machine, ...]
    numbers: Numbering

    def get(self, name: str) -> Machine | None:
        return next((machine for machine in self.machines if machine.name == name), None)


def load(docs: Docs, models: Models, problems: Problems) -> Machines:
    machines: dict[str, Machine] = {}
    names: list[Scalar] = []
    markers: dict[str, Scalar] = {}
    for path, document in docs.matching("machines/*.yaml"):
        machine = machine_read.read(document, f"spec/{path}", models, problems)
        if machine.name in machines:
            said = f"machine {machine.name} is described in {machines[machine.name].file} already"
            problems.error("duplicate", document["machine"].place, said)
            continue
        machines[machine.name] = machine_check.resolve(machine, document, problems)
        names.append(document.scalar("machine"))
        marker = document.maybe_scalar("marker")
        if marker and markers.setdefault(marker.text, marker) is not marker:
            problems.error("duplicate", marker.place, f"marker {marker} is taken at {markers[marker.text].place} already")
    numbering = numbers.numbered("sw_machine", names, models, problems)
    return Machines(tuple(sorted(machines.values(), key=lambda machine: numbering[machine.name])), numbering)


def c_cell(cell: Cell) -> str:
    """The cell as the generated table says it: GO(OPEN), CONN_ERROR_WITH(OPEN, PROTOCOL_ERROR, CHARGE_GLITCHES)."""
    words = [cell.next.upper()]
    if cell.code:
        words.append(cell.code)
    if cell.row.effect:
        words.append(cell.row.effect.upper())
    return f"{MACRO[cell.row.verdict]}{'_WITH' if cell.row.effect else ''}({', '.join(words)})"


def c_note(cell: Cell) -> str:
    """The comment beside a cell: what demands it, and the group whose row says so; of what cannot be the row, which says why."""
    row = cell.row
    group = "" if row.subject == cell.state.name else f"{row.subject}: "
    return c_comment(group + row.cites[0] if row.cites else row.id)


@dataclass(frozen=True)
class Macro:
    """How a table writes a verdict, with an effect or without: the call, and the struct sw_cell that it stands for."""

    call: str
    cell: str


CODES = {"stream_error": "SW_ERROR_##which", "conn_error": "SW_ERROR_##which", "refuse": "-SW_STATUS_##which"}


def _macro(machine: Machine, verdict: str, effect: bool) -> Macro:
    name, prefix = MACRO[verdict], machine.c_prefix
    parameters = ["state"] + (["which"] if verdict in CODES else []) + (["does"] if effect else [])
    members = (
        f".verdict = SW_VERDICT_{name}", f".next = {prefix}_##state", f".code = {CODES.get(verdict, 0)}",
        f".effect = {prefix}_EFFECT_{'##does' if effect else 'NONE'}",
    )
    return Macro(f"{name}{'_WITH' if effect else ''}({', '.join(parameters)})", "{" + ", ".join(members) + "}")


def macros(machine: Machine) -> tuple[Macro, ...]:
    """The macros that the table of a machine uses, in the order of the verdicts."""
    used = {(row.verdict, row.effect is not None) for row in machine.rows}
    return tuple(_macro(machine, verdict, effect) for verdict in VERDICTS for effect in (False, True) if (verdict, effect) in used)


def short(cell: Cell) -> str:
    """The cell in a word or two: the next state, the error, the status."""
    if cell.row.verdict == "to":
        return "·" if cell.next == cell.state.name else f"→ {cell.next}"
    return f"{SHORT[cell.row.verdict]} {cell.code}".strip()


def because(row: Row) -> str:
    """The row's own explanation: what the rival lost to, or why the cell cannot be."""
    return row.target if row.verdict == "never" else row.why


RAISED = "rfc9113-5.4.1-03"


def said(cites: tuple[str, ...], models: Models) -> str:
    """What the first citation says."""
    return models.requirements.says(cites[0]) if models.requirements and cites else ""


def sentence(cites: tuple[str, ...], why: str, rival: bool, models: Models) -> str:
    """The reason given, else what the first citation says; both where the reason is only why a stream error is raised."""
    says = said(cites, models)
    if why and rival and RAISED in cites and says:
        return f"{says.rstrip('.')}; raised to a connection error: {why}"
    return why or says


def explained(row: Row, models: Models) -> str:
    """Why a cell is as it is, or why it cannot be."""
    return row.target if row.verdict == "never" else sentence(row.cites, row.why, bool(row.rival), models)


@dataclass(frozen=True)
class AuditRow:
    """One line per cell, the form that tests and tools read: no field is empty, `-` is nothing."""

    machine: str
    role: str
    state: str
    input: str
    verdict: str
    next: str
    code: str
    effect: str
    cite: str
    file: str
    row: str
    how: str
    why: str


COLUMNS = tuple(column.name for column in fields(AuditRow))


def audit_rows(machine: Machine, models: Models) -> tuple[AuditRow, ...]:
    return tuple(
        AuditRow(
            machine=machine.name, role=cell.role, state=cell.state.name, input=f"{cell.input.kind}.{cell.input.name}",
            verdict=cell.row.verdict, next=cell.next, code=cell.code or "-", effect=cell.row.effect or "-",
            cite="; ".join(cell.row.cites) or "-", file=cell.row.place.file, row=cell.row.id, how=cell.row.how,
            why=because(cell.row) or said(cell.row.cites, models) or "-",
        )
        for cell in machine.cells
    )


def counts(machine: Machine) -> dict[str, int]:
    """How many cells each kind of row decides."""
    return {how: sum(cell.row.how == how for cell in machine.cells) for how in ("explicit", "group", "any", "rest")}


def same_for_both(machine: Machine, state_name: str, kind: str, name: str) -> bool:
    """Whether the roles agree on a cell, so that a page can show it once."""
    client, server = (machine.by_key[(role, state_name, kind, name)] for role in ROLES)
    return client.row is server.row and client.row.place == server.row.place


CELL = 44  # columns of most cells; the comment of a longer one stands further to the right, and moves no other


def outputs(model: Machines, models: Models) -> list[Output]:
    sources = tuple(machine.file for machine in model.machines)
    out = [
        Output("machines/machines.h.j2", "generated/machines.h", {"machines": model.machines, "roles": ROLES, "charged": any(machine.charges for machine in model.machines)}, sources),
        Output("machines/steps.h.j2", "generated/steps.h", {"machines": model.machines}, sources),
        Output("machines/machine.h.j2", "generated/include/statewire/machine.h", {"machines": model.machines, "numbers": model.numbers}, (*sources, numbers.SOURCE)),
    ]
    for machine in model.machines:
        context = {
            "machine": machine, "roles": ROLES, "c_cell": c_cell, "c_note": c_note, "macros": macros(machine), "columns": COLUMNS,
            "short": short, "because": because, "rows": audit_rows(machine, models), "counts": counts(machine), "same": same_for_both,
            "cell_width": CELL, "variants": models.variants.rows.get(machine.name, []) if models.variants else [],
        }
        for template, path in (
            ("machines/machine.c.j2", f"generated/machine_{machine.name}.c"),
            ("machines/machine.md.j2", f"generated/audit/{machine.name}.md"),
            ("machines/machine.csv.j2", f"generated/audit/{machine.name}.csv"),
        ):
            out.append(Output(template, path, context, (machine.file,)))
    return out
