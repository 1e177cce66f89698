"""Queries of one value: a prototype with its documentation and a body for each."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base.common import cites, sections, unique
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"queries.yaml": "queries.schema.json"}

WIDTH = 120  # of a comment's lines

# What can be read, by whose it is: the type, and the value in C.
Value = tuple[str, str]
CONNECTION: dict[str, Value] = {
    "last_ours": ("uint32_t ", "conn->last_ours"),
    "last_theirs": ("uint32_t ", "conn->last_theirs"),
    "our_goaway": ("uint32_t ", "conn->our_goaway"),
    "their_goaway": ("uint32_t ", "conn->their_goaway"),
    "send_window": ("int64_t ", "conn->send_window"),
    "recv_window": ("int64_t ", "conn->recv_window"),
    "user": ("void *", "conn->user"),
    "state": ("const char *", "sw_machine_state_name(SW_MACHINE_CONNECTION, conn->states[SW_MACHINE_CONNECTION])"),
    "released_sent": ("size_t ", "conn->output.released_sent"),
}
STREAM: dict[str, Value] = {
    "send_window": ("int64_t ", "sw_flow_send_window(conn, stream)"),
    "recv_window": ("int64_t ", "sw_flow_recv_window(conn, stream)"),
    "user": ("void *", "stream->user"),
}
KNOWN = {"connection": CONNECTION, "stream": STREAM, "ours": CONNECTION, "theirs": CONNECTION}
NOTHING = {"void *": "NULL", "const char *": '""'}
# Whose values may stand together, and what the call is asked with besides.
ASKED = {
    ("connection",): "",
    ("stream",): ", uint32_t id",
    ("connection", "stream"): ", uint32_t id",
    ("ours", "theirs"): ", bool ours",
}


@dataclass(frozen=True)
class Query:
    name: str
    about: str
    reads: dict[str, Value]
    cites: tuple[str, ...]

    @property
    def c_type(self) -> str:
        return next(iter(self.reads.values()))[0]

    @property
    def prototype(self) -> str:
        return f"sw_conn_{self.name}(const sw_conn *conn{ASKED.get(tuple(sorted(self.reads)), '')})"

    def value(self, whose: str) -> str:
        return self.reads[whose][1]

    @property
    def nothing(self) -> str:
        return NOTHING.get(self.c_type, "0")

    @property
    def about_lines(self) -> list[str]:
        return textwrap.wrap(" ".join([self.about, *(f"{section}." for section in sections(self.cites))]), WIDTH)


@dataclass(frozen=True)
class Queries:
    queries: tuple[Query, ...]


def _query(row: Map, models: Models, problems: Problems) -> Query | None:
    reads = row.map("reads")
    found: dict[str, Value] = {}
    for key, _ in reads.items():
        name = reads.scalar(key.text)
        if name.text in KNOWN[key.text]:
            found[key.text] = KNOWN[key.text][name.text]
        else:
            problems.unknown("value", name.text, name.place, KNOWN[key.text])
            return None
    if tuple(sorted(found)) not in ASKED:
        problems.error("value", reads.place, f"a call does not return {' or '.join(found)}", "connection, stream or both; or ours and theirs")
    elif len({kind for kind, _ in found.values()}) > 1:
        problems.error("value", reads.place, "what is returned has two types")
    return Query(row.text("name"), " ".join(row.text("about").split()), found, cites(row.get("cite"), models, problems))


def load(docs: Docs, models: Models, problems: Problems) -> Queries | None:
    document = docs.get("queries.yaml")
    if document is None:
        return None
    rows = document.maps("queries")
    unique(rows, "name", problems)
    found = (_query(row, models, problems) for row in rows)
    return Queries(tuple(query for query in found if query is not None))


def outputs(model: Queries, models: Models) -> list[Output]:
    context: dict[str, object] = {"queries": model.queries}
    return [
        Output("rules/public_queries.h.j2", "generated/include/statewire/queries.h", context, ("spec/queries.yaml",)),
        Output("rules/queries.c.j2", "generated/queries.c", context, ("spec/queries.yaml",)),
    ]
