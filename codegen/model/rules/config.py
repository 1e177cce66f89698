"""Options of a configuration: a member, a call that sets it and its documentation for each."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map, Scalar
from codegen.model.base.common import cites, sections, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"config.yaml": "config.schema.json"}

WIDTH = 120  # of a comment's lines
MOST = 0xFFFFFFFF
INVALID = "INVALID_ARGUMENT"

# Numbers that have names, in C. `role` is that of the connection.
NAMED = {"initial_window": "sw_setting_rules[SW_SETTING_OF_WINDOWS].initial[role]", "largest_window": "SW_WINDOW_MAX"}
SAID = {"initial_window": "what INITIAL_WINDOW_SIZE is at first", "largest_window": "2^31-1"}
OF_OCTETS = ("default", "min", "outside")


@dataclass(frozen=True)
class Bound:
    """A number, or the name of one."""

    value: int | str

    @property
    def c_text(self) -> str:
        return NAMED[self.value] if isinstance(self.value, str) else str(self.value)

    def __str__(self) -> str:
        return SAID[self.value] if isinstance(self.value, str) else f"{self.value:,}"


@dataclass(frozen=True)
class Option:
    name: str
    about: str
    flag: bool
    default: Bound
    min: Bound
    max: Bound
    outside: str
    cites: tuple[str, ...]

    @property
    def argument(self) -> str:
        """The call's name for the value."""
        return self.name.split("_")[0] if self.flag else "octets"

    @property
    def c_type(self) -> str:
        return "bool" if self.flag else "uint32_t"

    @property
    def returns(self) -> str:
        return "void" if self.flag else "enum sw_status"

    @property
    def prototype(self) -> str:
        return f"sw_config_set_{self.name}(sw_config *config, {self.c_type} {self.argument})"

    @property
    def refused(self) -> str:
        """When the value is outside, in C."""
        below = f"{self.argument} < {self.min.c_text}"
        return below if self.max.value == MOST else f"{below} || {self.argument} > {self.max.c_text}"

    @property
    def needs_role(self) -> bool:
        return "role" in self.min.c_text + self.max.c_text

    @property
    def about_lines(self) -> list[str]:
        return textwrap.wrap(f"{self.argument}: {self.about}", WIDTH)

    @property
    def returned_lines(self) -> list[str]:
        """The default, what is returned, and the sections that it is about."""
        said = f"Default {'false' if self.flag else self.default}."
        if not self.flag:
            most = "" if self.max.value == MOST else f" or above {self.max}"
            said += f" Returns SW_STATUS_OK, or SW_STATUS_{self.outside}: below {self.min}{most}; then nothing changes."
        return textwrap.wrap(" ".join([said, *(f"{section}." for section in sections(self.cites))]), WIDTH)


@dataclass(frozen=True)
class Config:
    options: tuple[Option, ...]


def _bound(node: Scalar) -> Bound:
    return Bound(node.text if node.text in NAMED else node.number)


def _option(row: Map, models: Models, problems: Problems) -> Option:
    flag = row.text("type") == "flag"
    for key in (*OF_OCTETS, "max"):
        if flag and key in row:
            problems.error("kind", row.key(key).place, f"{key} says nothing of a flag", "flags are false unless they are set")
        elif not flag and key in OF_OCTETS and key not in row:
            problems.error("missing-key", row.place, f"key {key} is missing: the option is a number of octets")
    given = {key: _bound(row.scalar(key)) if key in row else Bound(end) for key, end in (("default", 0), ("min", 0), ("max", MOST))}
    numbers = [given[key].value for key in ("min", "default", "max") if isinstance(given[key].value, int)]
    if numbers != sorted(numbers, key=int) and not problems.at(row.place):
        problems.error("range", row.key("min" if "min" in row else "name").place, f"the default of {row.text('name')} is not between its min and its max")
    outside = row.text("outside", INVALID)
    if "outside" in row and models.names is not None and outside not in models.names.statuses:
        problems.unknown("status", outside, row["outside"].place, models.names.statuses)
    return Option(
        row.text("name"), " ".join(row.text("about").split()), flag, given["default"], given["min"], given["max"], outside,
        cites(row.get("cite"), models, problems),
    )


def load(docs: Docs, models: Models, problems: Problems) -> Config | None:
    document = docs.get("config.yaml")
    if document is None:
        return None
    rows = document.maps("options")
    unique(rows, "name", problems)
    return Config(tuple(_option(row, models, problems) for row in rows))


def outputs(model: Config, models: Models) -> list[Output]:
    context: dict[str, object] = {"options": model.options}
    return [
        Output("rules/public_options.h.j2", "generated/include/statewire/options.h", context, ("spec/config.yaml",)),
        Output("rules/options.h.j2", "generated/options.h", context, ("spec/config.yaml",)),
        Output("rules/options.c.j2", "generated/options.c", context, ("spec/config.yaml",)),
    ]
