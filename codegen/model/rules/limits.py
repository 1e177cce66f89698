"""Limits: what a peer may cost us, what gives back, and what the breach does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map, Scalar
from codegen.model.base import widths
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, cites, fault, unique
from codegen.model.rules.limit_kinds import BALANCE, CHARGES, COMMON, COUNTED, COUNTERS, ERRORS, KINDS, REFUNDS
from codegen.model.base.numbers import numbered
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"limits.yaml": "limits.schema.json"}

MOST = 0x7FFFFFFF


@dataclass(frozen=True)
class Refund:
    on: str
    amount: int
    every: int
    beyond: bool
    all: bool

    def __str__(self) -> str:
        said = "all" if self.all else str(self.amount)
        return f"{said} on {self.on}{f' of {self.every}' if self.every else ''}{', beyond the budget' if self.beyond else ''}"


@dataclass(frozen=True)
class Attack:
    id: str
    name: str
    also: tuple[str, ...]


@dataclass(frozen=True)
class Limit:
    name: str
    value: int
    kind: str
    about: str
    lawful: str
    counts: str  # a counter; empty for a balance
    charges: tuple[str, ...]
    unit: int
    roles: tuple[str, ...]
    budget: int
    min: int
    follows: str  # the limit that this one is raised with
    times: int
    unacknowledged: int
    scale: int
    refunds: tuple[Refund, ...]
    explained: int
    breach: str
    refusal: str
    charged: str  # the limit that a breach charges
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
    def c_balance(self) -> str:
        return f"SW_BALANCE_{self.name.upper() if self.kind == 'balance' else 'COUNT'}"

    @property
    def c_follows(self) -> str:
        return f"SW_LIMIT_{self.follows.upper() if self.follows else 'COUNT'}"

    @property
    def c_roles(self) -> str:
        return " | ".join(role.upper() for role in self.roles)

    @property
    def c_bit(self) -> str:
        return f"UINT32_C(1) << {self.c_balance}"

    @property
    def c_check(self) -> str:
        """What one more breaks; nothing where it only charges or is cut."""
        if self.refusal:
            return f"SW_CHECK_CALL_{self.refusal.upper()}"
        ends = self.hard_fault or self.fault
        return ends.c_name if ends else ""

    @property
    def counted(self) -> str:
        """What is charged, for the audit."""
        return COUNTERS[self.counts].about if self.counts else "; ".join(CHARGES[name].about for name in self.charges)

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
        back = ".all = 1" if of.all else f".amount = {of.amount}"
        return f"{{{back}, .balance = {self.limit.c_balance}{', .beyond = 1' if of.beyond else ''}}}"


def _bits(limits: tuple[Limit, ...]) -> str:
    return " | ".join(limit.c_bit for limit in limits) or "0"


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
    def c_bits(self) -> str:
        """The balances that it gives back to."""
        return _bits(tuple(item.limit for item in self.given))

    @property
    def every(self) -> int:
        """How many octets make up one refund, where it is counted in octets."""
        return max((item.refund.every for item in self.given), default=0) or 1


@dataclass(frozen=True)
class Charging:
    """Something that charges, and what."""

    on: str
    limits: tuple[Limit, ...]

    @property
    def c_name(self) -> str:
        return f"SW_CHARGE_{self.on.upper()}"

    @property
    def c_bits(self) -> str:
        return _bits(self.limits)

    @property
    def unit(self) -> int:
        return max((limit.unit for limit in self.limits), default=0)


@dataclass(frozen=True)
class Limits:
    about: str
    limits: tuple[Limit, ...]
    count: int  # SW_LIMIT_COUNT

    @property
    def balances(self) -> tuple[Limit, ...]:
        return tuple(limit for limit in self.limits if limit.kind == "balance")

    @property
    def counters(self) -> Mapping[str, Limit]:
        """Everything that is counted, with the limit on it."""
        return {name: limit for name in COUNTERS for limit in self.limits if limit.counts == name}

    def c_balance_of(self, name: str) -> str:
        """The balance of that name; SW_BALANCE_COUNT where it has none."""
        return next((limit.c_balance for limit in self.limits if limit.name == name), "SW_BALANCE_COUNT")

    @property
    def chargings(self) -> tuple[Charging, ...]:
        return tuple(Charging(on, tuple(limit for limit in self.balances if on in limit.charges)) for on in CHARGES)

    @property
    def unacknowledged(self) -> int:
        return max((limit.unacknowledged for limit in self.limits), default=0)

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


def _kind(row: Map, problems: Problems) -> None:
    """Does everything that the row says have a reader, by its kind?"""
    kind = row.text("kind")
    fits = COMMON + (BALANCE if kind == "balance" else COUNTED)
    for key, _ in row.items():
        if key.text not in fits:
            problems.error("kind", key.place, f"{key} says nothing of a {kind}", f"of limits of that kind there may be said: {', '.join(fits)}")
    for name in ("roles",) if kind == "balance" else ("counts",):
        if name not in row:
            problems.error("missing-key", row.place, f"key {name} is missing: the limit is a {kind}")
    breach = row.map("breach").items()[0][0]
    breaches: tuple[str, ...] = ("conn_error",)
    counts = row.maybe_scalar("counts")
    if kind != "balance" and counts is not None:
        counter = COUNTERS[counts.text]
        breaches = counter.breaches
        if counter.kind != kind:
            problems.error("kind", row["kind"].place, f"{counts} is counted as a {counter.kind}", f"give `kind: {counter.kind}`")
            return
        for name, has in (("unit", counter.unit), ("explained", counter.explained)):
            if name in row and not has:
                problems.error("kind", row.key(name).place, f"{name} says nothing of what is counted here, {counts}")
            elif has and name not in row:
                problems.error("missing-key", row.place, f"key {name} is missing: the limit counts {counts}")
    elif kind == "balance":
        for item in row.scalars("charges"):
            role = CHARGES[item.text].role
            if role and role not in [other.text for other in row.scalars("roles")]:
                problems.error("role", item.place, f"{item} happens to a {role}, which does not enforce the limit")
        charges = [CHARGES[item.text] for item in row.scalars("charges")]
        for name, has in (("unit", any(item.unit for item in charges)), ("unacknowledged", any(item.unacknowledged for item in charges))):
            if name in row and not has:
                problems.error("kind", row.key(name).place, f"{name} says nothing of what charges this limit")
            elif has and name not in row and name == "unit":
                problems.error("missing-key", row.place, f"key {name} is missing: an occasion that charges the limit goes by it")
    if breach.text not in breaches:
        problems.error("breach", breach.place, f"{breach} is no breach of this limit", f"one of: {', '.join(breaches)}")
    if ("hard" in row) != ("flag" in breaches):
        problems.error("hard", row.key("hard" if "hard" in row else "breach").place, "a breach that only flags needs a hard limit, and no other has one")


def _refund(item: Map, problems: Problems) -> Refund:
    on = item.scalar("on")
    if ("every" in item) != REFUNDS[on.text].every:
        problems.error("every", on.place, f"{on} is {'' if REFUNDS[on.text].every else 'not '}counted in octets, so many of which give back", "`every` is for what is")
    if "all" in item:
        for name in ("amount", "beyond"):
            if name in item:
                problems.error("all", item.key(name).place, f"all is given back: {name} adds nothing")
    return Refund(on.text, item.number("amount", 1), item.number("every", 0), item.truth("beyond"), item.truth("all"))


def _refunds(row: Map, problems: Problems) -> tuple[Refund, ...]:
    unique(row.maps("refunds"), "on", problems)
    return tuple(_refund(item, problems) for item in row.maps("refunds"))


def _limit(row: Map, value: int, attacks: dict[str, Attack], models: Models, problems: Problems) -> Limit:
    name, cite, breach, budget = row.text("name"), row["cite"], row.map("breach"), row.number("budget")
    answered = []
    for node in row.scalars("attacks"):
        if node.text in attacks:
            answered.append(attacks[node.text])
        else:
            problems.unknown("attack", node.text, node.place, attacks)
    _kind(row, problems)
    if budget > MOST:
        problems.error("range", row["budget"].place, f"a budget is at most {MOST}")
    if budget < row.number("min", 0):
        problems.error("range", row["budget"].place, f"the budget is below its min, {row.number('min', 0)}")
    if "graceful" in row and "warn_at" not in row:
        problems.error("missing-key", row.key("graceful").place, "graceful needs warn_at", "the warning is when the GOAWAY is sent")
    refusal = breach.maybe_scalar("refuse")
    refusals = [item.check.name.removeprefix("CALL_").lower() for item in models.refusals.faults] if models.refusals else []
    if refusal and models.refusals and refusal.text not in refusals:
        problems.unknown("refusal", refusal.text, refusal.place, refusals)
    about = row.text("about")
    why = f"limit {name} is used up: {about.rstrip('.')}"
    follows, hard, how = row.maybe_map("follows"), row.maybe_map("hard"), breach.items()[0][0].text
    return Limit(
        name=name,
        value=value,
        kind=row.text("kind"),
        about=about,
        lawful=row.text("lawful"),
        counts=row.text("counts", ""),
        charges=tuple(item.text for item in row.scalars("charges")),
        unit=row.number("unit", 0),
        roles=tuple(item.text for item in row.scalars("roles")),
        budget=budget,
        min=row.number("min", 0),
        follows=follows.text("limit") if follows else "",
        times=follows.number("times") if follows else 0,
        unacknowledged=row.number("unacknowledged", 0),
        scale=row.number("scale", 0),
        refunds=_refunds(row, problems),
        explained=row.number("explained", 0),
        breach=how,
        refusal=refusal.text if refusal else "",
        charged=breach.text("charge", ""),
        fault=fault(f"LIMIT_{name.upper()}", breach, models, problems, cite, why) if how in ERRORS else None,
        hard=hard.number("factor") if hard else 0,
        hard_fault=fault(f"LIMIT_{name.upper()}_HARD", hard, models, problems, cite, why) if hard else None,
        warn_at=row.number("warn_at", 0),
        graceful=row.truth("graceful"),
        attacks=tuple(answered),
        cites=cites(cite, models, problems),
    )


def _check_together(rows: tuple[Map, ...], problems: Problems) -> None:
    """Each counter has one limit, and what a size belongs to has one."""
    kinds = {row.text("name"): row.text("kind") for row in rows}
    for counter in COUNTERS:
        if not problems and not any(row.text("counts", "") == counter for row in rows):
            problems.error("uncounted", rows[-1].place, f"no limit counts {counter}", "what the runtime counts has a limit")
    for row in rows:
        follows = row.maybe_map("follows")
        if follows and follows.text("limit") not in [name for name in kinds if name != row.text("name")]:
            problems.unknown("limit", follows.text("limit"), follows.scalar("limit").place, [name for name in kinds if name != row.text("name")])
    sized: dict[str, Scalar] = {}
    every: dict[str, Scalar] = {}
    for row in rows:
        charged = row.map("breach").maybe_scalar("charge")
        if charged is not None and kinds.get(charged.text) != "balance":
            balances = [name for name, kind in kinds.items() if kind == "balance"]
            problems.unknown("balance", charged.text, charged.place, balances)
        for item in row.scalars("charges"):
            one = CHARGES[item.text].unit or (CHARGES[item.text].unacknowledged and "unacknowledged" in row)
            if one and item.text in sized:
                problems.error("duplicate", item.place, f"{item} has its size from another limit", f"at {sized[item.text].place}")
            elif one:
                sized[item.text] = item
        for refund in row.maps("refunds"):
            number = refund.maybe_scalar("every")
            first = every.setdefault(refund.text("on"), number) if number else None
            if number and first and first.value != number.value:
                problems.error("every", number.place, f"octets are counted until there are {first}", f"so it is at {first.place}")


def load(docs: Docs, models: Models, problems: Problems) -> Limits | None:
    document = docs.get("limits.yaml")
    if document is None:
        return None
    rows, attack_rows = document.maps("limits"), document.map("attacks")
    unique(rows, "name", problems)
    widths.few([row.place for row in rows if row.text("kind") == "balance"], widths.BALANCES, "balances", problems)
    widths.few([row.place for row in rows], widths.LIMITS, "limits", problems)
    widths.few([item.place for row in rows for item in row.maps("refunds")], widths.REFUNDS, "refunds", problems)
    attacks = {
        key: Attack(key, row.text("name"), tuple(also.text for also in row.scalars("also")))
        for key, row in ((key.text, attack_rows.map(key.text)) for key, _ in attack_rows.items())
    }
    unique([row for row in rows if "counts" in row], "counts", problems)
    numbers = numbered("sw_limit", [row.scalar("name") for row in rows], models, problems)
    unsorted = (_limit(row, numbers[row.text("name")], attacks, models, problems) for row in rows)
    limits = tuple(sorted(unsorted, key=lambda limit: limit.value))
    _check_together(rows, problems)
    answered = {attack.id for limit in limits for attack in limit.attacks}
    for key, _ in attack_rows.items():
        if key.text not in answered:
            problems.error("unused", key.place, f"attack {key} is answered by no limit")
    return Limits(document.text("about"), limits, numbers.end)


def outputs(model: Limits, models: Models) -> list[Output]:
    context = {"about": model.about, "limits": model.limits, "model": model, "kinds": KINDS, "counters": COUNTERS, "charges": CHARGES, "refunds": REFUNDS}
    return [
        Output("rules/limits.h.j2", "generated/limits.h", context, ("spec/limits.yaml",)),
        Output("rules/limits.c.j2", "generated/limits.c", context, ("spec/limits.yaml",)),
        Output("rules/limits_audit.md.j2", "generated/audit/limits.md", context, ("spec/limits.yaml",)),
    ]
