"""Resolves a machine to its full table and reports what is undecided, decided twice, idle, unreachable or against a law."""

from __future__ import annotations

import difflib
from collections import defaultdict
from dataclasses import replace

from codegen.diagnostics import Place, Problems
from codegen.load import Map, Scalar
from codegen.model.machines.machine_types import ROLES, Cell, Machine, Row

Key = tuple[str, tuple[str, str], str]

# A row that cannot be read leaves its cells undecided, and names unused; to say so as well would bury the fault itself.
HIDES_CELLS = {"unknown-input", "unknown-state", "row", "verdict"}
HIDES_USES = HIDES_CELLS | {"unknown-effect", "unknown-attribute", "undecided", "no-rows"}


def _named(cells: list[Key]) -> str:
    """Cells for a message: the roles of one state and input together, states and inputs in the order given."""
    roles: dict[tuple[str, tuple[str, str]], list[str]] = defaultdict(list)
    for state, key, role in cells:
        roles[(state, key)].append(role)
    return "; ".join(f"{state} × {kind} {name} ({', '.join(held)})" for (state, (kind, name)), held in roles.items())


def _breadth(row: Row) -> tuple[int, bool, int]:
    return (("state", "group", "any").index(row.level), row.is_rest, len(row.states) * len(row.inputs))


def _but_for(row: Row, cells: list[Key]) -> str:
    """The `but` that takes these cells out of a row."""
    by_state: dict[str, list[str]] = defaultdict(list)
    for state, (_, name), _ in cells:
        if name not in by_state[state]:
            by_state[state].append(name)
    lists = {tuple(names) for names in by_state.values()}
    if len(lists) == 1 and set(by_state) == set(row.states):
        return f"but: [{', '.join(lists.pop())}]"
    parts = (f"{state}: {'all' if set(names) == set(row.inputs) else '[' + ', '.join(names) + ']'}" for state, names in by_state.items())
    return f"but: {{{', '.join(parts)}}}"


def _report_overlaps(machine: Machine, deciders: dict[Key, list[Row]], problems: Problems) -> None:
    pairs: dict[tuple[Place, Place], list[Key]] = defaultdict(list)
    rows = {row.place: row for row in machine.rows}
    for key, held in deciders.items():
        for later in held[1:]:
            pairs[(held[0].place, later.place)].append(key)
    for (first, second), cells in pairs.items():
        broad = max((rows[first], rows[second]), key=_breadth)
        hint = f"if the narrower row is right, write {_but_for(broad, cells)} in the row at {broad.place}"
        problems.error("overlap", second, f"{_named(cells)}: decided by the row at {first} already", hint)


def _nearest(machine: Machine, cell: Key) -> str:
    """The two rows most like the one that is missing: same direction, then a like input, in this state or another."""
    state, (kind, name), role = cell

    def likeness(row: Row) -> float:
        alike = max((difflib.SequenceMatcher(None, name, other).ratio() for other in row.inputs), default=0.0)
        return alike + (1.0 if state in row.states else 0.0) + (0.5 if role in row.roles else 0.0)

    rows = [row for row in machine.rows if row.kind == kind]
    best = sorted(rows, key=lambda row: (-likeness(row), row.place))[:2]
    shown = (f"{row.place.file}:{row.place.line} {row.id} {row.says}" for row in best)
    return "nearest rows: " + "; ".join(shown) if best else "no row is about that direction yet"


def _report_undecided(machine: Machine, document: Map, missing: list[Key], problems: Problems) -> None:
    by_state: dict[str, list[Key]] = defaultdict(list)
    for key in missing:
        by_state[key[0]].append(key)
    rows = document.map("rows")
    for state in machine.states:
        cells = by_state.get(state.name)
        if cells:
            place = rows.key(state.name).place if state.name in rows else state.place
            problems.error("undecided", place, _named(cells), _nearest(machine, cells[0]))


def _report_idle_rows(machine: Machine, problems: Problems) -> None:
    for row in machine.rows:
        if row.inputs and not row.covers:
            problems.error("idle-row", row.place, "the row decides no cell", "its `but` leaves everything to other rows; remove the row")


def _keys(declared: Map | None) -> tuple[Scalar, ...]:
    return tuple(key for key, _ in declared.items()) if declared else ()


def _report_unused(machine: Machine, document: Map, problems: Problems) -> None:
    """What is declared and used by nothing says something that is not so."""
    used_groups = {row.subject for row in machine.rows}
    for law in document.maps("laws"):
        used_groups.update(law.text(word, "") for word in ("state", "stay"))
    for key in _keys(document.maybe_map("groups")):
        if key.text not in used_groups:
            problems.error("unused", key.place, f"no row or law is about the group {key}")
    used_effects = {row.effect for row in machine.rows}
    for key in _keys(document.maybe_map("effects")):
        if key.text not in used_effects:
            problems.error("unused", key.place, f"no row asks for the effect {key}")
    used_attributes = {name for state in machine.states for name in state.attributes}
    for key in _keys(document.maybe_map("attributes")):
        if key.text not in used_attributes:
            problems.error("unused", key.place, f"no state is {key}")


def _report_unreachable(machine: Machine, problems: Problems) -> None:
    start = machine.begins
    edges: dict[str, set[str]] = defaultdict(set)
    for cell in machine.cells:
        edges[cell.state.name].add(cell.next)
    reached, todo = set(start), sorted(start)
    while todo:
        for following in sorted(edges[todo.pop()] - reached):
            reached.add(following)
            todo.append(following)
    for state in machine.states if start else ():  # without a beginning nothing can be said
        if state.name not in reached:
            problems.error(
                "unreachable", state.place, f"no row leads to the state {state.name}",
                f"the machine begins in {', '.join(sorted(start))}",
            )


def _report_broken_laws(machine: Machine, problems: Problems) -> None:
    for law in machine.laws:
        scope = [
            cell
            for cell in machine.cells
            if cell.state.name in law.states and cell.input.key in law.inputs and cell.role in law.roles
        ]
        if not scope:
            problems.error("idle-law", law.place, f"the law {law.id} is about no cell")
        broken: dict[Row, list[Key]] = defaultdict(list)
        for cell in scope:
            if cell.row.verdict in law.forbid or (law.stay and cell.next not in law.states):
                broken[cell.row].append((cell.state.name, cell.input.key, cell.role))
        for row, cells in broken.items():
            said = f"{_named(cells)}: {row.says} breaks the law {law.id}"
            problems.error("law", row.place, said, f"the law stands at {law.place} ({', '.join(law.cites)})")


def resolve(machine: Machine, document: Map, problems: Problems) -> Machine:
    """The machine with its table. Cells that no row decides are missing from it, and reported."""
    deciders: dict[Key, list[Row]] = defaultdict(list)
    for row in sorted(machine.rows, key=lambda row: row.place):
        for key in row.covers:
            deciders[key].append(row)
    cells: list[Cell] = []
    missing: list[Key] = []
    for role in ROLES:
        for state in machine.states:
            for item in machine.inputs:
                held = deciders.get((state.name, item.key, role))
                if held:
                    cells.append(Cell(role, state, item, held[0]))
                else:
                    missing.append((state.name, item.key, role))
    machine = replace(machine, cells=tuple(cells))
    order = {key: index for index, key in enumerate((s.name, i.key) for s in machine.states for i in machine.inputs)}
    missing.sort(key=lambda key: order[key[:2]])

    def unhidden(codes: set[str]) -> bool:
        return not any(problem.file == machine.file and problem.code in codes for problem in problems.found)

    _report_overlaps(machine, deciders, problems)
    _report_idle_rows(machine, problems)
    if unhidden(HIDES_CELLS):
        _report_undecided(machine, document, missing, problems)
    if unhidden(HIDES_USES):
        _report_unused(machine, document, problems)
        _report_unreachable(machine, problems)
    _report_broken_laws(machine, problems)
    return machine
