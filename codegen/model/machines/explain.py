"""What the library can say about a decision: for each row and each check its citation, its reason and the line that says so.

Lines are in generated/places.h and in no other generated file, so that a comment in a spec changes that one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.diagnostics import Place, Problems
from codegen.model import MODULES
from codegen.model.base import widths
from codegen.model.base.check import Check
from codegen.model.base.numbers import SOURCE as NUMBERS, Numbering, Numbers
from codegen.model.machines.charge import Charge
from codegen.model.machines.machine import MACRO, explained, sentence
from codegen.model.machines.machine_types import ROLES, Machine
from codegen.project import Docs, Models
from codegen.render import Output
from codegen.texts import Texts

SPECS: dict[str, str] = {}


@dataclass(frozen=True)
class Said:
    """One struct sw_row: members of the texts."""

    cite: str
    why: str
    where: str


@dataclass(frozen=True)
class Line:
    """The rows of one role and state, by input."""

    about: str
    rows: tuple[int, ...]


@dataclass(frozen=True)
class Explained:
    """One machine: where its cells begin, and the texts of its names."""

    machine: Machine
    name: str
    first_cell: int
    first_state: int
    first_input: int
    first_effect: int
    lines: tuple[Line, ...]
    state_names: tuple[str, ...]
    input_names: tuple[str, ...]
    effect_names: tuple[str, ...]


@dataclass(frozen=True)
class Explanations:
    texts: Texts
    places: tuple[tuple[str, str], ...]  # member, file:line
    rows: tuple[Said, ...]
    machines: tuple[Explained, ...]
    checks: tuple[Check, ...]  # in the order of their numbers
    numbers: Numbering
    first_check: int
    check_names: tuple[str, ...]
    verdict_names: tuple[tuple[str, str], ...]
    charge_names: tuple[tuple[str, str], ...]  # enumerator, member


def _checks(models: Models, problems: Problems) -> tuple[Check, ...]:
    """The checks of every model, in the order of the modules."""
    found: dict[str, Check] = {}
    balances = [limit.name for limit in models.limits.limits if limit.kind == "balance"] if models.limits else []
    for name in MODULES:
        for check in getattr(getattr(models, name), "checks", ()):
            if check.name in found and not problems.at(check.where):
                problems.error("duplicate", check.where, f"check {check.name} is stated at {found[check.name].where} already")
            if check.charge and check.charge not in balances and models.limits:
                problems.unknown("balance", check.charge, check.where, balances)
            found[check.name] = check
    return tuple(found.values())


def load(docs: Docs, models: Models, problems: Problems) -> Explanations | None:
    found = _checks(models, problems)
    if problems:
        return None  # a table with holes explains nothing
    numbering = (models.numbers or Numbers(None)).provisional("sw_check", [check.name.lower() for check in found])
    checks = tuple(sorted(found, key=lambda check: numbering[check.name.lower()]))
    texts = Texts()
    places: dict[str, str] = {}

    def explain(name: str, cites: tuple[str, ...], why: str, where: Place) -> Said:
        place = "at_" + re.sub(r"[^A-Za-z0-9]+", "_", name)
        while place in places:
            place += "_"
        places[place] = str(where)
        return Said(texts.add(", ".join(cites)), texts.add(why), place)

    rows = [Said("none", "none", "none")]
    machines: list[Explained] = []
    first_cell = first_name = 0
    for machine in models.machine.machines if models.machine else ():
        index: dict[tuple[str, int, int], int] = {}
        for row in machine.rows_in_order():
            index[(row.place.file, row.place.line, row.place.column)] = len(rows)
            rows.append(explain(f"{machine.name}/{row.id}", row.cites, explained(row, models), row.place))
        lines = []
        for role in ROLES:
            for state in machine.states:
                written = (cell.row.place for cell in machine.cells_of(role, state))
                held = tuple(index[(place.file, place.line, place.column)] for place in written)
                lines.append(Line(f"{machine.name} {role} {state.name}", held))
        states, inputs = len(machine.states), len(machine.inputs)
        effects = ("none", *machine.effects)
        machines.append(
            Explained(
                machine, texts.add(machine.name), first_cell, first_name, first_name + states, first_name + states + inputs, tuple(lines),
                tuple(texts.add(state.name) for state in machine.states), tuple(texts.add(str(item)) for item in machine.inputs),
                tuple(texts.add(effect) for effect in effects),
            )
        )
        first_cell += len(ROLES) * states * inputs
        first_name += states + inputs + len(effects)
    charges = {charge for machine in models.machine.machines for charge in machine.charges} if models.machine else set()
    charges |= {Charge(check.charge) for check in checks if check.charge}
    stated = [row.place for machine in models.machine.machines for row in machine.rows_in_order()] if models.machine else []
    widths.few([*stated, *(check.where for check in checks)], widths.ROWS - 1, "rows and checks", problems)
    first_check = len(rows)
    for check in checks:
        rows += [rows[0]] * (first_check + numbering[check.name.lower()] - 1 - len(rows))  # of checks that are gone
        why = sentence(check.cites, check.why, check.rival, models)
        rows.append(explain(f"check/{check.name}", check.cites, why, check.where))
    return Explanations(
        texts=texts, places=tuple(places.items()), rows=tuple(rows), machines=tuple(machines), checks=checks, numbers=numbering, first_check=first_check,
        check_names=tuple(texts.add(check.name.lower()) for check in checks),
        verdict_names=tuple((MACRO[verdict], texts.add("go" if verdict == "to" else verdict)) for verdict in MACRO),
        charge_names=tuple((charge.c_name, texts.add(charge.name)) for charge in sorted(charges, key=lambda charge: charge.name)),
    )


def outputs(model: Explanations, models: Models) -> list[Output]:
    sources = {explained.machine.file for explained in model.machines} | {check.where.file for check in model.checks}
    named = tuple(sorted(sources))
    context = {"model": model, "macro": MACRO}
    check_sources = tuple(sorted({check.where.file for check in model.checks})) or named
    return [
        Output("machines/explain.h.j2", "generated/explain.h", context, named),
        Output("machines/places.h.j2", "generated/places.h", context, named),
        Output("machines/explain.c.j2", "generated/explain.c", context, named),
        Output("base/checks.h.j2", "generated/checks.h", context, check_sources),
        Output("base/public_checks.h.j2", "generated/include/statewire/checks.h", context, (*check_sources, NUMBERS)),
        Output("base/checks.c.j2", "generated/checks.c", context, check_sources),
    ]
