"""A machine's matrix for the terminal: inputs down, states across, in as many bands as the width needs."""

from __future__ import annotations

from codegen.model.machines.machine import short
from codegen.model.machines.machine_types import Input, Machine, State

LEGEND = (
    "·  accepted, same state     → STATE  accepted, goes there     ignore  nothing happens     discard  dropped, HPACK and windows kept in step",
    "stream: CODE  stream error     conn: CODE  connection error     refuse: STATUS  the call fails     never  cannot happen",
)


def _cell(machine: Machine, roles: tuple[str, ...], state: State, item: Input) -> list[str]:
    """The lines of one cell: one where the roles agree, else one for each role."""
    texts = [short(machine.by_key[(role, state.name, item.kind, item.name)]) for role in roles]
    if len(set(texts)) == 1:
        return texts[:1]
    return [f"{role[0].upper()} {text}" for role, text in zip(roles, texts, strict=True)]


def _bands(widths: list[int], room: int) -> list[range]:
    """Columns in order, cut into bands that fit the room; a column wider than the room has a band of its own."""
    bands: list[range] = []
    first = used = 0
    for index, width in enumerate(widths):
        if index > first and used + width + 3 > room:
            bands.append(range(first, index))
            first, used = index, 0
        used += width + 3
    return [*bands, range(first, len(widths))]


def text(machine: Machine, roles: tuple[str, ...], width: int) -> str:
    grid = [[_cell(machine, roles, state, item) for state in machine.states] for item in machine.inputs]
    widths = [
        max(len(state.name), *(len(line) for row in grid for line in row[column]))
        for column, state in enumerate(machine.states)
    ]
    lead = max(len(str(item)) for item in machine.inputs)
    out = [f"{machine.name}: {machine.about} ({', '.join(machine.cites)})", ""]
    for band in _bands(widths, width - lead):
        head = [machine.states[column].name.ljust(widths[column]) for column in band]
        out.append(" │ ".join([" " * lead, *head]).rstrip())
        out.append("─┼─".join(["─" * lead, *("─" * widths[column] for column in band)]))
        for item, row in zip(machine.inputs, grid, strict=True):
            for line in range(max(len(row[column]) for column in band)):
                cells = [(row[column][line] if line < len(row[column]) else "").ljust(widths[column]) for column in band]
                out.append(" │ ".join([(str(item) if line == 0 else "").ljust(lead), *cells]).rstrip())
        out.append("")
    out.extend(LEGEND)
    split = " (C client, S server, where they differ)" if len(roles) > 1 else f" ({roles[0]})"
    out.append(f"{len(machine.states)} states × {len(machine.inputs)} inputs, every cell decided{split}")
    return "\n".join(out) + "\n"
