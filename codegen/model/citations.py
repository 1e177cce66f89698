"""Who answers for which requirement: the ledger read backwards, from each id to the rows, laws and checks that cite it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.model import MODULES
from codegen.model.requirements import Requirement
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}


@dataclass(frozen=True)
class Answer:
    """Something that cites a requirement: a machine's row or law, or a check, and where it is written."""

    what: str
    place: str


@dataclass(frozen=True)
class Citations:
    requirements: tuple[tuple[Requirement, tuple[Answer, ...]], ...]
    sources: tuple[str, ...]


def load(docs: Docs, models: Models, problems: Problems) -> Citations | None:
    if models.requirements is None:
        return None
    answers: dict[str, list[Answer]] = defaultdict(list)
    sources = {"spec/requirements.yaml"}
    for machine in models.machine.machines if models.machine else ():
        sources.add(machine.file)
        for row in machine.rows_in_order():
            for cite in row.cites:
                answers[cite].append(Answer(f"{machine.name}/{row.id}", str(row.place)))
        for law in machine.laws:
            for cite in law.cites:
                answers[cite].append(Answer(f"law {law.id}", str(law.place)))
    for name in MODULES:
        for check in getattr(getattr(models, name), "checks", ()):
            sources.add(check.where.file)
            for cite in check.cite.split(", "):
                answers[cite].append(Answer(f"check {check.name}", str(check.where)))
    requirements = tuple((one, tuple(answers[one.id])) for one in models.requirements.requirements.values())
    return Citations(requirements, tuple(sorted(sources)))


def outputs(model: Citations, models: Models) -> list[Output]:
    answered = sum(bool(answers) for _, answers in model.requirements)
    context = {"requirements": model.requirements, "answered": answered}
    return [Output("requirements.md.j2", "generated/audit/requirements.md", context, model.sources)]
