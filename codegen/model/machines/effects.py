"""What rows of machines and checks charge: numbers of struct sw_cell.effect, and what they stand for."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base import widths
from codegen.model.machines.charge import UNLESS, Charge
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}


@dataclass(frozen=True)
class Effects:
    charges: tuple[Charge, ...]
    sources: tuple[str, ...]


def _check_charged(document: Map | None, charged: set[str], problems: Problems) -> None:
    """A balance that nothing charges limits nothing."""
    rows = document.maps("limits") if document else ()
    beyond = {row.map("breach").text("charge", "") for row in rows}
    for row in rows:
        if row.text("kind") == "balance" and "charges" not in row and row.text("name") not in charged | beyond:
            problems.error("unused", row["name"].place, f"nothing charges {row['name']}", "a row or check has `charge`, or the limit has `charges`")


def load(docs: Docs, models: Models, problems: Problems) -> Effects:
    machines = models.machine.machines if models.machine else ()
    rows = [(row.charge, row.place) for machine in machines for row in machine.rows if row.charge]
    checks = models.explain.checks if models.explain else ()
    ignored = [(Charge(check.charge), check.where) for check in checks if check.charge]
    stated = (*rows, *ignored)
    places = dict(reversed(stated))
    charges = tuple(sorted(places, key=lambda charge: charge.name))
    widths.few([places[charge] for charge in charges], widths.CHARGES, "charges", problems)
    if not problems:
        _check_charged(docs.get("limits.yaml"), {charge.limit for charge in charges}, problems)
    return Effects(charges, tuple(sorted({place.file for _, place in stated})))


def outputs(model: Effects, models: Models) -> list[Output]:
    context: dict[str, object] = {"charges": model.charges, "unless": UNLESS, "limits": models.limits, "first": widths.EFFECTS + 1}
    sources = (*model.sources, "spec/limits.yaml") if models.limits else model.sources
    return [Output("machines/effects.h.j2", "generated/effects.h", context, sources), Output("machines/effects.c.j2", "generated/effects.c", context, sources)]
