"""Parameters of priorities (RFC 9218 4): what the dictionary may say, by key."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.common import cites, unique
from codegen.project import Docs, Models
from codegen.render import Output

FILE = "priority.yaml"
SOURCE = f"spec/{FILE}"
SPECS = {FILE: "priority.schema.json"}


@dataclass(frozen=True)
class Parameter:
    """A Boolean is 0 or 1."""

    name: str
    key: str
    is_boolean: bool
    least: int
    most: int
    default: int
    about: str
    cites: tuple[str, ...]

    @property
    def c_name(self) -> str:
        return f"SW_PRIORITY_{self.name.upper()}"

    @property
    def c_type(self) -> str:
        return "bool" if self.is_boolean else "uint8_t"

    @property
    def c_default(self) -> str:
        return str(self.default != 0).lower() if self.is_boolean else str(self.default)

    @property
    def longest(self) -> int:
        """Octets of the parameter as written, at most: u=7, i=?0."""
        return len(self.key) + 1 + (2 if self.is_boolean else len(str(self.most)))

    @property
    def range(self) -> str:
        return "a Boolean" if self.is_boolean else f"{self.least} to {self.most}"


@dataclass(frozen=True)
class Priority:
    parameters: tuple[Parameter, ...]

    @property
    def longest(self) -> int:
        """Octets of all parameters with what stands between them."""
        return sum(parameter.longest for parameter in self.parameters) + 2 * (len(self.parameters) - 1)

    @property
    def numbers(self) -> tuple[Parameter, ...]:
        return tuple(parameter for parameter in self.parameters if not parameter.is_boolean)

    @property
    def longest_key(self) -> int:
        return max(len(parameter.key) for parameter in self.parameters)


def _parameter(row: Map, models: Models, problems: Problems) -> Parameter:
    default, least, most = row.scalar("default"), row.maybe_scalar("min"), row.maybe_scalar("max")
    is_boolean = isinstance(default.value, bool)
    for bound in (least, most):
        if is_boolean and bound is not None:
            problems.error("range", bound.place, f"{row['name']} is a Boolean, which has no range", "a default that is a number makes it an Integer")
    if not is_boolean and (least is None or most is None):
        problems.error("range", default.place, f"{row['name']} is an Integer without a range", "give min and max")
    low, high = (least.number if least else 0), (most.number if most else 1)
    if not is_boolean and least and most and low > high:
        problems.error("range", least.place, f"from {low} to {high} there is no number")
    elif not is_boolean and least and most and not low <= default.number <= high:
        problems.error("range", default.place, f"the default {default} is not from {low} to {high}")
    if is_boolean:
        low, high = 0, 1
    return Parameter(
        row.text("name"), row.text("key"), is_boolean, low, high, int(default.number), row.text("about"), cites(row["cite"], models, problems)
    )


def load(docs: Docs, models: Models, problems: Problems) -> Priority | None:
    document = docs.get(FILE)
    if document is None:
        return None
    rows = document.maps("parameters")
    unique(rows, "name", problems)
    unique(rows, "key", problems)
    for row in rows:
        if row.text("name") == "given":
            problems.error("collision", row.scalar("name").place, "given is a member of sw_priority_parameters already")
    return Priority(tuple(_parameter(row, models, problems) for row in rows))


def outputs(model: Priority, models: Models) -> list[Output]:
    context: dict[str, object] = {"priority": model}
    return [
        Output("fields/priority_parameters.h.j2", "generated/include/statewire/parameters.h", context, (SOURCE,)),
        Output("fields/priority.h.j2", "generated/priority.h", context, (SOURCE,)),
        Output("fields/priority.c.j2", "generated/priority.c", context, (SOURCE,)),
        Output("fields/priority_audit.md.j2", "generated/audit/priority.md", context, (SOURCE,)),
    ]
