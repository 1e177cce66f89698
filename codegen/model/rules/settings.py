"""Settings: what each may be, before and after the first SETTINGS frame."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.check import Check
from codegen.model.base.common import Fault, cites, fault, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"settings.yaml": "settings.schema.json"}

MOST = 0xFFFFFFFF
ROLES = ("client", "server")
PROMISES = "promises"  # only where a frame makes one: dispatch.py
GOVERNED = ("table", PROMISES, "streams", "windows", "payloads", "sections")


@dataclass(frozen=True)
class Setting:
    """`initial`, `advertised` and `role_max` are by the role of the sender: client, server."""

    name: str
    id: int
    about: str
    cites: tuple[str, ...]
    initial: tuple[int, int]
    assumed: tuple[int, int]
    advertised: tuple[int, int]
    limit: str
    governs: str
    in_order: bool
    spares_open: bool
    min: int
    max: int
    role_max: tuple[int, int]
    change: str
    range_fault: Fault | None
    role_fault: Fault | None
    change_fault: Fault | None

    @property
    def c_limit(self) -> str:
        return f"SW_LIMIT_{self.limit.upper()}" if self.limit else "SW_LIMIT_COUNT"

    @property
    def faults(self) -> tuple[Fault, ...]:
        return tuple(item for item in (self.range_fault, self.role_fault, self.change_fault) if item)


@dataclass(frozen=True)
class Settings:
    settings: tuple[Setting, ...]

    @property
    def checks(self) -> tuple[Check, ...]:
        return tuple(item.check for setting in self.settings for item in setting.faults)


def _initial(row: Map) -> tuple[int, int]:
    """One value for both roles, or one for each."""
    by_role = row.map("initial") if isinstance(row["initial"], Map) else None
    return (by_role.number("client"), by_role.number("server")) if by_role else (row.number("initial"), row.number("initial"))


def _setting(row: Map, models: Models, problems: Problems) -> Setting:
    name = row.text("name")

    def faulty(key: str, suffix: str) -> Fault | None:
        return fault(f"SETTINGS_{name}_{suffix}", row.map(key), models, problems) if key in row else None

    limits, sender, change = row.maybe_map("range"), row.maybe_map("sender"), row.maybe_map("change")
    low = limits.number("min", 0) if limits else 0
    high = limits.number("max", MOST) if limits else MOST
    if limits and low > high:
        problems.error("range", limits.place, f"min {low} is above max {high}")
    client_max, server_max = (sender.number("max") if sender and sender.text("role") == role else high for role in ROLES)
    role_max = client_max, server_max
    initial = _initial(row)
    for role, value, most in zip(ROLES, initial, role_max):
        if not low <= value <= most and low <= high and not problems.at(row["initial"].place):
            problems.error("range", row["initial"].place, f"the initial value {value} of a {role} is not between {low} and {most}")
    assumed = row.number("assumed", initial[0]), row.number("assumed", initial[1])
    for value, most in zip(assumed, initial):
        if value > most:
            problems.error("range", row["assumed"].place, f"what is assumed, {value}, is above the initial value, {most}")
    if "assumed" in row and row.text("governs", "") != "streams":
        problems.error("value", row["assumed"].place, "only what governs streams is assumed before the first SETTINGS frame")
    advertised = row.number("advertised", initial[0]), row.number("advertised", initial[1])
    for role, value, most in zip(ROLES, advertised, role_max):
        if "advertised" in row and not low <= value <= most:
            problems.error("range", row["advertised"].place, f"{value}, which a {role} advertises, is not between {low} and {most}")
    if "spares" in row and row.text("governs", "") != "windows":
        problems.error("value", row["spares"].place, "only what governs windows is a matter of each stream")
    limit = row.maybe_scalar("limit")
    known = [item.name for item in models.limits.limits] if models.limits else [limit.text] if limit else []
    if limit and limit.text not in known:
        problems.unknown("limit", limit.text, limit.place, known)
    if limit and "advertised" in row:
        problems.error("value", row["advertised"].place, f"what is advertised is the budget of {limit} already")
    return Setting(
        name, row.number("id"), row.text("about"), cites(row["cite"], models, problems), initial, assumed, advertised,
        limit.text if limit else "", row.text("governs", ""), "lowered" in row, "spares" in row, low, high, role_max,
        change.text("forbid") if change else "", faulty("range", "RANGE"), faulty("sender", "ROLE"), faulty("change", "CHANGE"),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Settings | None:
    document = docs.get("settings.yaml")
    if document is None:
        return None
    rows = document.maps("settings")
    unique(rows, "name", problems)
    unique(rows, "id", problems)
    unique([row for row in rows if "governs" in row], "governs", problems)
    unique([row for row in rows if "limit" in row], "limit", problems)
    for missing in sorted(set(GOVERNED) - {PROMISES} - {row.text("governs", "") for row in rows}):
        problems.error("missing-row", document.key("settings").place, f"no setting governs {missing}", "say so in the row of the one that does")
    return Settings(tuple(_setting(row, models, problems) for row in rows))


def outputs(model: Settings, models: Models) -> list[Output]:
    context = {"settings": model.settings, "most": MOST, "governing": [setting for setting in model.settings if setting.governs]}
    return [
        Output("rules/settings.h.j2", "generated/settings.h", context, ("spec/settings.yaml",)),
        Output("rules/settings.c.j2", "generated/settings.c", context, ("spec/settings.yaml",)),
        Output("rules/settings_audit.md.j2", "generated/audit/settings.md", context, ("spec/settings.yaml",)),
    ]
