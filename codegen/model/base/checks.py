"""Checks that belong to no frame, setting, field or limit."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"checks.yaml": "checks.schema.json"}


@dataclass(frozen=True)
class Others:
    faults: tuple[Fault, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for item in self.faults)


def load(docs: Docs, models: Models, problems: Problems) -> Others | None:
    document = docs.get("checks.yaml")
    if document is None:
        return None
    rows = document.maps("checks")
    unique(rows, "name", problems)
    return Others(tuple(fault(row.text("name").upper(), row, models, problems) for row in rows))


def outputs(model: Others, models: Models) -> list[Output]:
    return [Output("base/checks_audit.md.j2", "generated/audit/checks.md", {"faults": model.faults}, ("spec/checks.yaml",))]
