"""Limits: what a peer may cost us, what gives back, and what the breach does."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model import widths
from codegen.model.check import Check
from codegen.model.common import Fault, cites, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"limits.yaml": "limits.schema.json"}

REFUNDS = (
    "stream_opened", "stream_finished", "stream_closed", "stream_released", "response_begun", "data_received",
    "data_frame_received", "data_consumed", "data_frame_sent", "payload", "octets_sent", "control_frame_sent",
)
BREACHES = ("conn_error", "stream_error", "refuse", "charge", "flag", "drop")
MOST = 0x7FFFFFFF


@dataclass(frozen=True)
class Refund:
    on: str
    amount: int
    every: int
    beyond: bool


@dataclass(frozen=True)
class Attack:
    id: str
    name: str
    also: tuple[str, ...]


@dataclass(frozen=True)
class Limit:
    name: str
    value: int
    about: str
    counts: str
    lawful: str
    per: str
    unit: int
    roles: tuple[str, ...]
    budget: int
    min: int
    unacknowledged: int
    scale: int
    refunds: tuple[Refund, ...]
    breach: str
    status: str
    charges: str
    fault: Fault | None
    hard: int
    hard_fault: Fault | None
    warn_at: int
    graceful: bool
    attacks: tuple[Attack, ...]
    cites: tuple[str, ...]

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(item for item in (self.fault, self.hard_fault) if item)


@dataclass(frozen=True)
class Limits:
    about: str
    limits: tuple[Limit, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for limit in self.limits for item in limit.faults)


def _limit(row: Map, value: int, attacks: dict[str, Attack], models: Models, problems: Problems) -> Limit:
    name, cite, breach = str(row.value("name")), row["cite"], row["breach"]
    answered = []
    for node in row["attacks"]:
        if node.text in attacks:
            answered.append(attacks[node.text])
        else:
            problems.unknown("attack", node.text, node.place, attacks)
    kind = next(key for key in BREACHES if key in breach)
    if kind == "refuse" and models.names and models.names.statuses and breach["refuse"].text not in models.names.statuses:
        problems.unknown("status", breach["refuse"].text, breach["refuse"].place, models.names.statuses)
    if int(row.value("budget")) > MOST:
        problems.error("range", row["budget"].place, f"a budget is at most {MOST}")
    if int(row.value("budget")) < int(row.value("min", 0)):
        problems.error("range", row["budget"].place, f"the budget is below its min, {row.value('min')}")
    if "graceful" in row and "warn_at" not in row:
        problems.error("missing-key", row.key("graceful").place, "graceful needs warn_at", "the warning is when the GOAWAY is sent")
    if ("hard" in row) != (kind == "flag"):
        problems.error("hard", row.key("breach").place, "a breach that only flags needs a hard limit, and no other has one")
    about = str(row.value("about"))
    why = f"limit {name} is used up: {about.rstrip('.')}"
    hard = row.get("hard")
    refunds = tuple(
        Refund(str(item.value("on")), int(item.value("amount", 1)), int(item.value("every", 1)), bool(item.value("beyond", False)))
        for item in row.list("refunds")
    )
    return Limit(
        name=name,
        value=value,
        about=about,
        counts=str(row.value("counts")),
        lawful=str(row.value("lawful")),
        per=str(row.value("per")),
        unit=int(row.value("unit", 0)),
        roles=tuple(str(item) for item in row["roles"]),
        budget=int(row.value("budget")),
        min=int(row.value("min", 0)),
        unacknowledged=int(row.value("unacknowledged", 0)),
        scale=int(row["scale"].value("factor")) if "scale" in row else 0,
        refunds=refunds,
        breach=kind,
        status=breach["refuse"].text if kind == "refuse" else "",
        charges=breach["charge"].text if kind == "charge" else "",
        fault=fault(f"LIMIT_{name.upper()}", breach, models, problems, cite, why) if kind.endswith("_error") else None,
        hard=int(hard.value("factor")) if hard else 0,
        hard_fault=fault(f"LIMIT_{name.upper()}_HARD", hard, models, problems, cite, why) if hard else None,
        warn_at=int(row.value("warn_at", 0)),
        graceful=bool(row.value("graceful", False)),
        attacks=tuple(answered),
        cites=cites(cite, models, problems),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Limits | None:
    document = docs.get("limits.yaml")
    if document is None:
        return None
    unique(document["limits"], "name", problems)
    widths.few([row.place for row in document["limits"]], widths.LIMITS, "limits", problems)
    widths.few([item.place for row in document["limits"] for item in row.list("refunds")], widths.REFUNDS, "refunds", problems)
    attacks = {
        key.text: Attack(key.text, str(item.value("name")), tuple(str(name) for name in item.list("also")))
        for key, item in document["attacks"].items()
    }
    limits = tuple(_limit(row, value, attacks, models, problems) for value, row in enumerate(document["limits"]))
    names = [limit.name for limit in limits]
    for row in document["limits"]:
        charged = row["breach"].get("charge")
        if charged is not None and charged.text not in names:
            problems.unknown("limit", charged.text, charged.place, names)
    answered = {attack.id for limit in limits for attack in limit.attacks}
    for key, _ in document["attacks"].items():
        if key.text not in answered:
            problems.error("unused", key.place, f"attack {key} is answered by no limit")
    return Limits(str(document.value("about")), limits)


def outputs(model: Limits, models: Models) -> list[Output]:
    context = {"about": model.about, "limits": model.limits, "refunds": REFUNDS, "breaches": BREACHES}
    return [
        Output("limits.h.j2", "generated/limits.h", context, ("spec/limits.yaml",)),
        Output("limits.c.j2", "generated/limits.c", context, ("spec/limits.yaml",)),
        Output("limits_audit.md.j2", "generated/audit/limits.md", context, ("spec/limits.yaml",)),
    ]
