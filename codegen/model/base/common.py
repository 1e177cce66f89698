"""What the models of the data specs share: citations, verdicts, and texts laid end to end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.diagnostics import Place, Problems
from codegen.load import Map, Node, scalars
from codegen.model.base import widths
from codegen.model.base.check import Check
from codegen.project import Models


def cites(node: Node | None, models: Models, problems: Problems) -> tuple[str, ...]:
    """The citations of a `cite:`, looked up in the ledger; without a ledger as they stand."""
    if node is None:
        return ()
    if models.requirements is not None:
        return models.requirements.cites(node, problems)
    return tuple(item.text for item in scalars(node))


def sections(cited: Iterable[str]) -> list[str]:
    """The sections of citations as they stand in comments: RFC 9113 6.9."""
    return list(dict.fromkeys(re.sub(r"rfc(\d+)[ -]([\d.]+).*", r"RFC \1 \2", cite) for cite in cited))


def unique(entries: Iterable[Map], key: str, problems: Problems) -> None:
    """Report every entry whose key an earlier entry has."""
    first: dict[object, Place] = {}
    for entry in entries:
        node = entry.scalar(key)
        if node.value in first:
            problems.error("duplicate", node.place, f"{key} {node} was already given", f"the first one is at {first[node.value]}")
        else:
            first[node.value] = node.place


@dataclass(frozen=True)
class Rival:
    """The reading that lost, for the audit."""

    verdict: str
    error: str
    cite: str


@dataclass(frozen=True)
class Fault:
    """What happens when a rule is broken; `check` is what goes into enum sw_check."""

    check: Check
    rival: Rival | None

    @property
    def cites(self) -> tuple[str, ...]:
        return self.check.cites

    @property
    def c_name(self) -> str:
        return f"SW_CHECK_{self.check.name}"


def _verdict(row: Map, models: Models, problems: Problems) -> tuple[str, str]:
    found = [key for key in ("conn_error", "stream_error", "ignore") if key in row]
    if len(found) != 1:
        problems.error("verdict", row.place, "one verdict is wanted: conn_error or stream_error")
        return "", ""
    if found[0] == "ignore":
        return "ignore", ""
    error = row.scalar(found[0])
    if models.names and models.names.errors and error.text not in models.names.errors:
        problems.unknown("error", error.text, error.place, models.names.errors)
    widths.code(error, models, problems)
    return found[0], error.text


def fault(name: str, row: Map, models: Models, problems: Problems, cite: Node | None = None, why: str = "") -> Fault:
    """The fault that a row with a verdict, a citation and perhaps a `why` and a `rival` states."""
    verdict, error = _verdict(row, models, problems)
    found = cites(row.get("cite") if cite is None else cite, models, problems)
    if cite is None and "cite" not in row:
        problems.error("missing-key", row.place, "key cite is missing", "each decision names what demands it")
    rival = row.maybe_map("rival")
    lost = None
    if rival:
        cited = ", ".join(cites(rival["cite"], models, problems))
        lost = Rival(*_verdict(rival, models, problems), cited)
    if ("charge" in row) != (verdict == "ignore"):
        problems.error("charge", row.place, "what is ignored is charged to a limit, and nothing else is", "give `ignore` and `charge` together")
    check = Check(name, verdict, error, found, row.place, row.text("why", "") or why, lost is not None, row.text("charge", ""))
    return Fault(check, lost)


@dataclass(frozen=True)
class Text:
    """Strings laid end to end, each with a NUL, so that a table holds offsets and no pointers."""

    strings: tuple[str, ...]
    offsets: dict[str, int]
    size: int


def text(strings: Iterable[str]) -> Text:
    """Each distinct string once, in the order given."""
    distinct = tuple(dict.fromkeys(strings))
    offsets: dict[str, int] = {}
    size = 0
    for string in distinct:
        offsets[string] = size
        size += len(string.encode("utf-8")) + 1
    return Text(distinct, offsets, size)
