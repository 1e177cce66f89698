"""Reasons to refuse a call of the program that are no cell of a machine, and no rule for fields or settings."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, cites, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"refusals.yaml": "refusals.schema.json"}


@dataclass(frozen=True)
class Refusals:
    faults: tuple[Fault, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for item in self.faults)


def _refusal(row: Map, models: Models, problems: Problems) -> Fault:
    status, known = row.scalar("refuse"), models.names.statuses if models.names else {}
    if known and status.text not in known:
        problems.unknown("status", status.text, status.place, known)
    elif known.get(status.text, -1) >= 0:
        problems.error("value", status.place, f"status {status} says that a call succeeded, it refuses nothing")
    found = cites(row["cite"], models, problems)
    name = f"CALL_{row.text('name').upper()}"
    return Fault(Check(name, "refuse", status.text, found, row.place, row.text("why")), None)


def load(docs: Docs, models: Models, problems: Problems) -> Refusals | None:
    document = docs.get("refusals.yaml")
    if document is None:
        return None
    rows = document.maps("refusals")
    unique(rows, "name", problems)
    return Refusals(tuple(_refusal(row, models, problems) for row in rows))


def outputs(model: Refusals, models: Models) -> list[Output]:
    return [Output("base/refusals_audit.md.j2", "generated/audit/refusals.md", {"faults": model.faults}, ("spec/refusals.yaml",))]
