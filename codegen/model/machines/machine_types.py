"""What a machine is: frozen data that derives names and order, and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from codegen.diagnostics import Place
from codegen.model.machines.charge import Charge

ROLES = ("client", "server")
OPTIONAL = {"stream": ("reserved",)}
KINDS = ("recv", "send", "note")
VERDICTS = ("to", "ignore", "discard", "stream_error", "conn_error", "refuse", "never")


@dataclass(frozen=True)
class Input:
    kind: str
    name: str
    about: str
    file: str

    @property
    def key(self) -> tuple[str, str]:
        return (self.kind, self.name)

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"

    @property
    def c_name(self) -> str:
        return f"{self.kind.upper()}_{self.name}"


@dataclass(frozen=True)
class State:
    name: str
    about: str
    attributes: tuple[str, ...]
    place: Place

    @property
    def c_name(self) -> str:
        return self.name.upper()


@dataclass(frozen=True)
class Entry:
    name: str
    state: str
    about: str


@dataclass(frozen=True)
class Row:
    """One row as written. `covers` are the cells that it decides, `but` already taken away: (state, input key, role)."""

    place: Place
    subject: str
    level: str  # state, group or any
    kind: str
    inputs: tuple[str, ...]
    is_rest: bool
    roles: tuple[str, ...]
    states: tuple[str, ...]
    verdict: str
    target: str  # a state or `same`, an error code, a status, or the reason of a `never`
    effect: str | None  # the machine's own, or the name of the charge
    charge: Charge | None
    cites: tuple[str, ...]
    rival: str
    why: str
    covers: tuple[tuple[str, tuple[str, str], str], ...]

    @property
    def id(self) -> str:
        """A name for the row that moving it does not change."""
        role = f"@{self.roles[0]}" if len(self.roles) == 1 else ""
        return f"{self.subject}/{self.kind}.{'rest' if self.is_rest else self.inputs[0]}{role}"

    @property
    def how(self) -> str:
        return "rest" if self.is_rest else {"state": "explicit"}.get(self.level, self.level)

    @property
    def says(self) -> str:
        """The verdict in words, as in the file."""
        return f"{self.verdict}: {self.target}"


@dataclass(frozen=True)
class Cell:
    role: str
    state: State
    input: Input
    row: Row

    @property
    def next(self) -> str:
        """The state after the cell: only `to` leaves."""
        return self.row.target if self.row.verdict == "to" and self.row.target != "same" else self.state.name

    @property
    def code(self) -> str:
        """The error code or status, or nothing."""
        return self.row.target if self.row.verdict in ("stream_error", "conn_error", "refuse") else ""

    def __str__(self) -> str:
        return f"{self.state.name} × {self.input} ({self.role})"


@dataclass(frozen=True)
class Law:
    id: str
    place: Place
    says: str
    forbid: tuple[str, ...]
    states: tuple[str, ...]
    inputs: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]
    stay: bool
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Machine:
    """`initial` is by role, of a machine of the connection; one of streams is entered by the runtime."""

    name: str
    of_stream: bool
    sees_frames: bool
    marker: str
    about: str
    cites: tuple[str, ...]
    file: str
    place: Place
    inputs: tuple[Input, ...]
    attributes: dict[str, str]
    initial: tuple[str, ...]
    entries: tuple[Entry, ...]
    effects: dict[str, str]
    states: tuple[State, ...]
    groups: dict[str, tuple[str, ...]]
    rows: tuple[Row, ...]
    laws: tuple[Law, ...]
    cells: tuple[Cell, ...]  # role, then state, then input: the order of the table; complete once the machine has been checked

    @property
    def charges(self) -> tuple[Charge, ...]:
        return tuple(sorted({row.charge for row in self.rows if row.charge}, key=lambda charge: charge.name))

    @property
    def absent(self) -> tuple[str, ...]:
        """Attributes that the runtime asks for and that no state need have."""
        return tuple(name for name in OPTIONAL.get(self.name, ()) if name not in self.attributes)

    @property
    def begins(self) -> frozenset[str]:
        """The states in which it may begin."""
        return frozenset(self.initial) | {entry.state for entry in self.entries}

    def begins_as(self, role: str) -> str:
        return self.initial[ROLES.index(role)]

    def begins_in(self, role: str) -> tuple[str, ...]:
        """The states in which it may begin, of this role, in order."""
        begins = {self.begins_as(role)} if self.initial else self.begins
        return tuple(state.name for state in self.states if state.name in begins)

    @property
    def c_name(self) -> str:
        return self.name.upper()

    @property
    def c_prefix(self) -> str:
        return f"SW_{self.c_name}"

    def c_state(self, state: State) -> str:
        return f"{self.c_prefix}_{state.c_name}"

    def c_input(self, item: Input) -> str:
        return f"{self.c_prefix}_INPUT_{item.c_name}"

    def c_attributes(self, state: State) -> str:
        return " | ".join(f"{self.c_prefix}_IS_{name.upper()}" for name in state.attributes) or "0"

    @cached_property
    def by_key(self) -> dict[tuple[str, str, str, str], Cell]:
        return {(cell.role, cell.state.name, cell.input.kind, cell.input.name): cell for cell in self.cells}

    def cells_of(self, role: str, state: State) -> list[Cell]:
        return [self.by_key[(role, state.name, item.kind, item.name)] for item in self.inputs]

    @property
    def input_width(self) -> int:
        """Of the longest enumerator."""
        return max(len(self.c_input(item)) for item in self.inputs)

    @property
    def state_width(self) -> int:
        return max(len(self.c_state(state)) for state in self.states)

    def rows_in_order(self) -> tuple[Row, ...]:
        return tuple(sorted(self.rows, key=lambda row: row.place))
