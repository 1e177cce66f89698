"""Limits: what a peer may cost us, what gives back, and what the breach does."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model import widths
from codegen.model.check import Check
from codegen.model.common import Fault, cites, fault, unique
from codegen.model.numbers import numbered
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
    def c_name(self) -> str:
        return f"SW_LIMIT_{self.name.upper()}"

    @property
    def c_roles(self) -> str:
        return " | ".join(role.upper() for role in self.roles)

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(item for item in (self.fault, self.hard_fault) if item)


@dataclass(frozen=True)
class Given:
    """What one limit is given back on an occasion: one struct sw_refund."""

    limit: Limit
    refund: Refund

    @property
    def c_text(self) -> str:
        of = self.refund
        return f"{{.every = {of.every}, .amount = {of.amount}, .limit = {self.limit.c_name}, .beyond = {int(of.beyond)}}}"


@dataclass(frozen=True)
class Occasion:
    """Something that gives back, and where its refunds begin among all."""

    on: str
    first: int
    given: tuple[Given, ...]

    @property
    def c_name(self) -> str:
        return f"SW_REFUND_{self.on.upper()}"

    @property
    def c_limits(self) -> str:
        """The limits that it gives back to, as bits."""
        return "".join(f"UINT32_C(1) << {item.limit.c_name} | " for item in self.given) + "0"


@dataclass(frozen=True)
class Limits:
    about: str
    limits: tuple[Limit, ...]
    count: int  # SW_LIMIT_COUNT

    @property
    def occasions(self) -> tuple[Occasion, ...]:
        """Every occasion, with what it gives back in the order of the limits: one table, in which each has its part."""
        found: list[Occasion] = []
        first = 0
        for on in REFUNDS:
            given = tuple(Given(limit, refund) for limit in self.limits for refund in limit.refunds if refund.on == on)
            found.append(Occasion(on, first, given))
            first += len(given)
        return tuple(found)

    @property
    def refund_count(self) -> int:
        return sum(len(limit.refunds) for limit in self.limits)

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for limit in self.limits for item in limit.faults)


def _limit(row: Map, value: int, attacks: dict[str, Attack], models: Models, problems: Problems) -> Limit:
    name, cite, breach, budget = row.text("name"), row["cite"], row.map("breach"), row.number("budget")
    answered = []
    for node in row.scalars("attacks"):
        if node.text in attacks:
            answered.append(attacks[node.text])
        else:
            problems.unknown("attack", node.text, node.place, attacks)
    kind = next(key for key in BREACHES if key in breach)
    status = breach.maybe_scalar("refuse") if kind == "refuse" else None
    if status and models.names and models.names.statuses and status.text not in models.names.statuses:
        problems.unknown("status", status.text, status.place, models.names.statuses)
    if budget > MOST:
        problems.error("range", row["budget"].place, f"a budget is at most {MOST}")
    if budget < row.number("min", 0):
        problems.error("range", row["budget"].place, f"the budget is below its min, {row.number('min', 0)}")
    if "graceful" in row and "warn_at" not in row:
        problems.error("missing-key", row.key("graceful").place, "graceful needs warn_at", "the warning is when the GOAWAY is sent")
    if ("hard" in row) != (kind == "flag"):
        problems.error("hard", row.key("breach").place, "a breach that only flags needs a hard limit, and no other has one")
    about = row.text("about")
    why = f"limit {name} is used up: {about.rstrip('.')}"
    hard, scale = row.maybe_map("hard"), row.maybe_map("scale")
    refunds = tuple(
        Refund(item.text("on"), item.number("amount", 1), item.number("every", 1), item.truth("beyond")) for item in row.maps("refunds")
    )
    return Limit(
        name=name,
        value=value,
        about=about,
        counts=row.text("counts"),
        lawful=row.text("lawful"),
        per=row.text("per"),
        unit=row.number("unit", 0),
        roles=tuple(item.text for item in row.scalars("roles")),
        budget=budget,
        min=row.number("min", 0),
        unacknowledged=row.number("unacknowledged", 0),
        scale=scale.number("factor") if scale else 0,
        refunds=refunds,
        breach=kind,
        status=status.text if status else "",
        charges=breach.text("charge", "") if kind == "charge" else "",
        fault=fault(f"LIMIT_{name.upper()}", breach, models, problems, cite, why) if kind.endswith("_error") else None,
        hard=hard.number("factor") if hard else 0,
        hard_fault=fault(f"LIMIT_{name.upper()}_HARD", hard, models, problems, cite, why) if hard else None,
        warn_at=row.number("warn_at", 0),
        graceful=row.truth("graceful"),
        attacks=tuple(answered),
        cites=cites(cite, models, problems),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Limits | None:
    document = docs.get("limits.yaml")
    if document is None:
        return None
    rows, attack_rows = document.maps("limits"), document.map("attacks")
    unique(rows, "name", problems)
    widths.few([row.place for row in rows], widths.LIMITS, "limits", problems)
    widths.few([item.place for row in rows for item in row.maps("refunds")], widths.REFUNDS, "refunds", problems)
    attacks = {
        key: Attack(key, row.text("name"), tuple(also.text for also in row.scalars("also")))
        for key, row in ((key.text, attack_rows.map(key.text)) for key, _ in attack_rows.items())
    }
    numbers = numbered("sw_limit", [row.scalar("name") for row in rows], models, problems)
    unsorted = (_limit(row, numbers[row.text("name")], attacks, models, problems) for row in rows)
    limits = tuple(sorted(unsorted, key=lambda limit: limit.value))
    names = [limit.name for limit in limits]
    for row in rows:
        charged = row.map("breach").maybe_scalar("charge")
        if charged is not None and charged.text not in names:
            problems.unknown("limit", charged.text, charged.place, names)
    answered = {attack.id for limit in limits for attack in limit.attacks}
    for key, _ in attack_rows.items():
        if key.text not in answered:
            problems.error("unused", key.place, f"attack {key} is answered by no limit")
    return Limits(document.text("about"), limits, numbers.end)


def outputs(model: Limits, models: Models) -> list[Output]:
    context = {"about": model.about, "limits": model.limits, "occasions": model.occasions, "refund_count": model.refund_count}
    return [
        Output("limits.h.j2", "generated/limits.h", context, ("spec/limits.yaml",)),
        Output("limits.c.j2", "generated/limits.c", context, ("spec/limits.yaml",)),
        Output("limits_audit.md.j2", "generated/audit/limits.md", context, ("spec/limits.yaml",)),
    ]
