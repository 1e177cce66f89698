"""Names that all else refers to: error codes, call statuses, events. Also what is made of every name: enums.h, frames.h, names.h, names.c."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from codegen.diagnostics import Place, Problems
from codegen.load import Map
from codegen.model.base.common import cites, unique
from codegen.model.base.numbers import STATUS, numbered
from codegen.model.frames import layouts
from codegen.project import Docs, Models
from codegen.render import Output

if TYPE_CHECKING:
    from codegen.model.frames.frame_types import Frames
    from codegen.model.rules.limits import Limits
    from codegen.model.rules.settings import Settings

SPECS = {"errors.yaml": "errors.schema.json", "statuses.yaml": "statuses.schema.json", "events.yaml": "events.schema.json"}

ROLES = ("client", "server")
NAMED = ("errors", "statuses", "events", "frames", "settings", "limits")


@dataclass(frozen=True)
class Name:
    """One enumerator: its value, what it means, and who says so."""

    name: str
    value: int
    about: str
    cites: tuple[str, ...]
    place: Place


class Named(Protocol):
    @property
    def name(self) -> str: ...


@dataclass(frozen=True)
class Names:
    errors: dict[str, int]
    statuses: dict[str, int]
    error_rows: tuple[Name, ...]
    status_rows: tuple[Name, ...]
    event_rows: tuple[Name, ...]


@dataclass(frozen=True)
class Spoken:
    """An enumerator, its text, and the member that holds the text."""

    enumerator: str
    member: str
    text: str


@dataclass(frozen=True)
class NameTable:
    """One sw_*_name() or sw_*_text(): the enumerators and their texts. `counted` is the enumerator that counts the others."""

    function: str
    argument: str
    counted: str
    rows: tuple[Spoken, ...]


def _rows(document: Map | None, key: str, value: str | None, models: Models, problems: Problems) -> tuple[Name, ...]:
    """The names in the order of their values: those that the rows have, or those of sw_event_kind."""
    if document is None:
        return ()
    entries = document.maps(key)
    unique(entries, "name", problems)
    if value:
        unique(entries, value, problems)
        values = [row.number(value) for row in entries]
    else:
        names = [row.scalar("name") for row in entries]
        numbers = numbered("sw_event_kind", names, models, problems)
        values = [numbers[name.text] for name in names]
    rows = (
        Name(row.text("name"), number, row.text("about"), cites(row.get("cite"), models, problems), row.place)
        for row, number in zip(entries, values)
    )
    return tuple(sorted(rows, key=lambda row: (row.value < 0, abs(row.value))))


def _check_statuses(document: Map | None, models: Models, problems: Problems) -> None:
    """Values of statuses go down one by one from 1, so that none comes back unnoticed."""
    if document is None or models.numbers is None or any(problem.file == document.place.file for problem in problems.found):
        return
    retired, expected = set(models.numbers.retired(STATUS).values()), 1
    for row in sorted(document.maps("statuses"), key=lambda row: -row.number("value")):
        while expected in retired:
            expected -= 1
        value = row.scalar("value")
        if value.number != expected:
            hint = f"values never move; that of a status that is gone stays in spec/numbers.yaml: retired: {{{STATUS}: {{NAME: {expected}}}}}"
            problems.error("number", value.place, f"status {row['name']} has the value {value}, and the next is {expected}", hint)
            return
        expected -= 1


def load(docs: Docs, models: Models, problems: Problems) -> Names:
    errors = _rows(docs.get("errors.yaml"), "errors", "code", models, problems)
    statuses = _rows(docs.get("statuses.yaml"), "statuses", "value", models, problems)
    _check_statuses(docs.get("statuses.yaml"), models, problems)
    events = _rows(docs.get("events.yaml"), "events", None, models, problems)
    return Names({row.name: row.value for row in errors}, {row.name: row.value for row in statuses}, errors, statuses, events)


def _table(function: str, argument: str, prefix: str, names: Iterable[str], counted: str = "", says: Iterable[str] = ()) -> NameTable:
    """`says` are the texts where those are not the names themselves."""
    names = tuple(names)
    spoken = zip(names, tuple(says) or names, strict=True)
    rows = tuple(Spoken(f"{prefix}{name.upper()}", f"of_{name.lower()}", said) for name, said in spoken)
    return NameTable(function, f"{argument} value", counted, rows)


def _tables(model: Names, frames: Frames, settings: Settings, limits: Limits) -> list[NameTable]:
    def names(rows: Iterable[Named]) -> list[str]:
        return [row.name for row in rows]

    return [
        _table("sw_role_name", "enum sw_role", "SW_ROLE_", ROLES),
        _table("sw_frame_type_name", "uint32_t", "SW_FRAME_", names(frames.frames)),
        _table("sw_settings_name", "uint32_t", "SW_SETTINGS_", names(settings.settings)),
        _table("sw_error_name", "uint32_t", "SW_ERROR_", names(model.error_rows)),
        _table("sw_status_name", "enum sw_status", "SW_STATUS_", names(model.status_rows)),
        _table("sw_error_text", "uint32_t", "SW_ERROR_", names(model.error_rows), says=[row.about for row in model.error_rows]),
        _table("sw_status_text", "enum sw_status", "SW_STATUS_", names(model.status_rows), says=[row.about for row in model.status_rows]),
        _table("sw_event_name", "enum sw_event_kind", "SW_EVENT_", names(model.event_rows)),
        _table("sw_limit_name", "enum sw_limit", "SW_LIMIT_", names(limits.limits), "SW_LIMIT_COUNT"),
    ]


def outputs(model: Names, models: Models) -> list[Output]:
    sources = {name: f"spec/{name}.yaml" for name in ("errors", "statuses", "events", "frames", "settings", "fields", "limits", "numbers")}
    frames, settings, limits = models.frames, models.settings, models.limits
    audit = [
        Output("base/names_audit.md.j2", f"generated/audit/{path}.md", {"title": title, "what": what, "rows": rows, "base": base}, (sources[path],))
        for path, title, what, rows, base in (
            ("errors", "Error codes", "code", model.error_rows, 16),
            ("statuses", "Call statuses", "value", model.status_rows, 10),
        )
    ]
    if frames is None or settings is None or limits is None or models.fields is None:
        return audit
    public = {"names": model, "frames": frames, "layouts": layouts, "settings": settings, "fields": models.fields, "limits": limits, "roles": ROLES}
    return [
        Output("frames/public_frames.h.j2", "generated/include/statewire/frames.h", public, tuple(sources[name] for name in ("frames", "settings", "errors"))),
        Output("base/enums.h.j2", "generated/include/statewire/enums.h", public, tuple(sources[name] for name in ("statuses", "events", "limits", "fields", "numbers"))),
        Output("base/names.h.j2", "generated/include/statewire/names.h", {}, tuple(sources[name] for name in NAMED)),
        Output("base/names.c.j2", "generated/names.c", {"tables": _tables(model, frames, settings, limits)}, tuple(sources[name] for name in NAMED)),
        *audit,
    ]
