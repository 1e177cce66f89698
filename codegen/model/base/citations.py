"""Who answers for which requirement: the ledger read backwards, from each id to the rows, laws and entries that cite it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Problems
from codegen.load import List, Map, Node
from codegen.model.base import numbers
from codegen.model.base.requirements import Requirement
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}


@dataclass(frozen=True)
class Answer:
    """Something that cites a requirement: a row or law of a machine, or an entry of another spec, and the file that it is in."""

    what: str
    file: str


@dataclass(frozen=True)
class Citations:
    requirements: tuple[tuple[Requirement, tuple[Answer, ...]], ...]
    sources: tuple[str, ...]


def _collect(node: Node, label: str, answers: dict[str, list[Answer]]) -> None:
    """Every `cite` below a node, under the name of the entry that it belongs to. A rival's citation lost, and answers for nothing."""
    if isinstance(node, List):
        for item in node:
            _collect(item, label, answers)
    elif isinstance(node, Map):
        name = node.value("name")
        label = f"{label} {name}" if name is not None else label
        for cite in node.list("cite"):
            answers[str(cite)].append(Answer(label, cite.place.file))
        for key, item in node.items():
            if key.text not in ("cite", "rival"):
                _collect(item, label if name is not None or isinstance(item, List) else f"{label} {key}", answers)


def load(docs: Docs, models: Models, problems: Problems) -> Citations | None:
    if models.requirements is None or problems:
        return None  # what could not be read may be what answers
    answers: dict[str, list[Answer]] = defaultdict(list)
    sources = {"spec/requirements.yaml"}
    for machine in models.machine.machines if models.machine else ():
        sources.add(machine.file)
        for row in machine.rows_in_order():
            for cite in row.cites:
                answers[cite].append(Answer(f"{machine.name}/{row.id}", row.place.file))
        for law in machine.laws:
            for cite in law.cites:
                answers[cite].append(Answer(f"law {law.id}", law.place.file))
    for path, document in docs.documents.items():
        if path not in ("requirements.yaml", numbers.FILE) and not path.startswith("machines/"):
            sources.add(f"spec/{path}")
            _collect(document, Path(path).stem, answers)
    requirements = tuple((one, tuple(dict.fromkeys(answers[one.id]))) for one in models.requirements.requirements.values())
    for one, held in requirements:
        if one.level.startswith("MUST") and not held and not one.held_by:
            said = f"nothing answers for {one.id}: {one.says}"
            problems.error("unanswered", one.place, said, "cite it where it is decided, or say what keeps it with held_by")
    return Citations(requirements, tuple(sorted(sources)))


def outputs(model: Citations, models: Models) -> list[Output]:
    answered = sum(bool(answers) for _, answers in model.requirements)
    context = {"requirements": model.requirements, "answered": answered}
    return [Output("base/requirements.md.j2", "generated/audit/requirements.md", context, model.sources)]
