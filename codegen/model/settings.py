"""Settings: what each may be, before and after the first SETTINGS frame."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map, Node, Scalar
from codegen.model.check import Check
from codegen.model.common import Fault, cites, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"settings.yaml": "settings.schema.json"}

MOST = 0xFFFFFFFF
ROLES = ("client", "server")


@dataclass(frozen=True)
class Setting:
    """`initial` and `role_max` are by the role of the sender: client, server."""

    name: str
    id: int
    about: str
    cites: tuple[str, ...]
    initial: tuple[int, int]
    assumed: tuple[int, int]
    min: int
    max: int
    role_max: tuple[int, int]
    change: str
    range_fault: Fault | None
    role_fault: Fault | None
    change_fault: Fault | None

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(item for item in (self.range_fault, self.role_fault, self.change_fault) if item)


@dataclass(frozen=True)
class Settings:
    settings: tuple[Setting, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for setting in self.settings for item in setting.faults)


def _initial(node: Node) -> tuple[int, int]:
    if isinstance(node, Scalar):
        return int(node.value), int(node.value)
    return int(node.value("client")), int(node.value("server"))


def _setting(row: Map, models: Models, problems: Problems) -> Setting:
    name = str(row.value("name"))

    def faulty(key: str, suffix: str) -> Fault | None:
        return fault(f"SETTINGS_{name}_{suffix}", row[key], models, problems) if key in row else None

    limits, sender, change = row.get("range"), row.get("sender"), row.get("change")
    low = int(limits.value("min", 0)) if limits else 0
    high = int(limits.value("max", MOST)) if limits else MOST
    if low > high:
        problems.error("range", limits.place, f"min {low} is above max {high}")
    role_max = tuple(int(sender.value("max")) if sender and sender.value("role") == role else high for role in ROLES)
    initial = _initial(row["initial"])
    for role, value, most in zip(ROLES, initial, role_max):
        if not low <= value <= most:
            problems.error("range", row["initial"].place, f"the initial value {value} of a {role} is not between {low} and {most}")
    assumed = tuple(int(row.value("assumed", value)) for value in initial)
    for value, most in zip(assumed, initial):
        if value > most:
            problems.error("range", row["assumed"].place, f"what is assumed, {value}, is above the initial value, {most}")
    return Setting(
        name, int(row.value("id")), str(row.value("about")), cites(row["cite"], models, problems), initial, assumed, low, high, role_max,
        str(change.value("forbid")) if change else "", faulty("range", "RANGE"), faulty("sender", "ROLE"), faulty("change", "CHANGE"),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Settings | None:
    document = docs.get("settings.yaml")
    if document is None:
        return None
    unique(document["settings"], "name", problems)
    unique(document["settings"], "id", problems)
    return Settings(tuple(_setting(row, models, problems) for row in document["settings"]))


def outputs(model: Settings, models: Models) -> list[Output]:
    context = {"settings": model.settings, "most": MOST}
    return [
        Output("settings.h.j2", "generated/settings.h", context, ("spec/settings.yaml",)),
        Output("settings.c.j2", "generated/settings.c", context, ("spec/settings.yaml",)),
        Output("settings_audit.md.j2", "generated/audit/settings.md", context, ("spec/settings.yaml",)),
    ]
