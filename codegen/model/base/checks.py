"""Checks that belong to no frame, setting, field or limit."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"checks.yaml": "checks.schema.json"}


@dataclass(frozen=True)
class Place:
    """Where the runtime asks which check is broken: what it gives, and the conditions on that, in C."""

    parameters: str
    conditions: dict[str, str]


PLACES = {
    "promise": Place(
        "const sw_conn *conn",
        {
            "parent_reset": "conn->block_use == SW_BLOCK_DISCARD",
            "push_off": "!sw_conn_sent_setting(conn, SW_SETTING_OF_PROMISES)",
            "reserved_full": "conn->count_reserved >= conn->stream_limit",
        },
    ),
    "promise_parent": Place("const sw_conn *conn, uint32_t id", {"pushed": "!sw_conn_is_ours(conn, id)"}),
    "block_end": Place("const sw_conn *conn, uint32_t id", {"above_goaway": "id > conn->our_goaway && !sw_conn_is_ours(conn, id)"}),
    "connection_credit": Place("const sw_conn *conn, uint32_t increment", {"past_top": "(int64_t)conn->send_window + increment > SW_WINDOW_MAX"}),
}


@dataclass(frozen=True)
class Asked:
    """One place, and its checks with their conditions in C, in the order in which they are asked."""

    name: str
    parameters: str
    checks: tuple[tuple[str, str], ...]

    @property
    def unasked(self) -> tuple[str, ...]:
        """Parameters that no condition looks at."""
        names = [part.split()[-1].lstrip("*") for part in self.parameters.split(", ")]
        return tuple(name for name in names if not any(name in condition for condition, _ in self.checks))


@dataclass(frozen=True)
class Others:
    faults: tuple[Fault, ...]
    asked: tuple[Asked, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for item in self.faults)


def _condition(row: Map, problems: Problems) -> tuple[str, str] | None:
    """Where a check is asked, and its condition in C; nothing where the runtime fails by itself."""
    if "at" not in row or "if" not in row:
        for key, other in (("at", "if"), ("if", "at")):
            if key in row:
                problems.error("missing-key", row.place, f"key {other} is missing: at and if stand together")
        return None
    at, condition = row["at"], row["if"]
    place = PLACES.get(row.text("at", ""))
    if place is None:
        problems.unknown("place", row.text("at", ""), at.place, PLACES)
    elif row.text("if", "") not in place.conditions:
        problems.unknown("condition", row.text("if", ""), condition.place, place.conditions)
    else:
        return row.text("at", ""), place.conditions[row.text("if", "")]
    return None


def load(docs: Docs, models: Models, problems: Problems) -> Others | None:
    document = docs.get("checks.yaml")
    if document is None:
        return None
    rows = document.maps("checks")
    unique(rows, "name", problems)
    faults = tuple(fault(row.text("name").upper(), row, models, problems) for row in rows)
    found = [(_condition(row, problems), item) for row, item in zip(rows, faults)]
    asked = (
        Asked(name, place.parameters, tuple((given[1], item.c_name) for given, item in found if given is not None and given[0] == name))
        for name, place in PLACES.items()
    )
    return Others(faults, tuple(asked))


def outputs(model: Others, models: Models) -> list[Output]:
    return [
        Output("base/checks_audit.md.j2", "generated/audit/checks.md", {"faults": model.faults}, ("spec/checks.yaml",)),
        Output("base/asked.h.j2", "generated/asked.h", {"places": model.asked}, ("spec/checks.yaml",)),
    ]
