"""The stream table against what the RFC's prose permits.

permitted.csv was typed from the text of RFC 9113 by someone who had not read spec/: so a wrong row there is not repeated here. A
verdict of generated/audit/stream.csv must be permitted for every state of the RFC that statewire's state stands for.
"""

from __future__ import annotations

import csv
import unittest
from functools import cache
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
AUDIT = HERE.parent.parent / "generated" / "audit"

# statewire's states, and what each may be in the terms of RFC 9113 5.1.
STANDS_FOR = {
    "idle_local": ("idle_of_us",),
    "idle_remote": ("idle_of_peer",),
    "reserved_local": ("reserved_local",),
    "reserved_remote": ("reserved_remote",),
    "open": ("open",),
    "half_closed_local": ("half_closed_local",),
    "half_closed_remote": ("half_closed_remote",),
    "closed_grace": ("closed_by_us",),
    "closed_strict": ("closed_ended", "closed_by_peer", "closed_by_us_late"),
    "closed_forgotten": ("closed_ended", "closed_by_peer", "closed_by_us_late", "closed_by_us_seen", "closed_skipped"),
}

# Frames that the prose lets an endpoint send and that are no inputs of the machine: nothing in it decides whether they go out.
NOT_OFFERED = {("send", "UNKNOWN")}

# Where the stream table may say `never` because the connection table, which every frame meets first, decides for all streams.
DECIDED_BEFORE = {("server", "recv.PUSH_PROMISE"), ("server", "send.PRIORITY")}

# Inputs that are a frame of the prose with one of its values.
FRAME_OF = {"RST_STREAM_NO_ERROR": "RST_STREAM"}

GENERIC = ("PROTOCOL_ERROR", "INTERNAL_ERROR")  # RFC 9113 5.4: can always be used in place of more specific error codes


class Rule(NamedTuple):
    permitted: frozenset[str]
    sections: str


def oracle() -> dict[tuple[str, str, str, str], Rule]:
    """By role, RFC state, direction and frame."""
    rules: dict[tuple[str, str, str, str], Rule] = {}
    with (HERE / "permitted.csv").open(newline="") as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            for role in ("client", "server") if row["role"] == "both" else (row["role"],):
                key = (role, row["state"], row["direction"], row["frame"])
                assert key not in rules, f"{key} is judged twice"
                rules[key] = Rule(frozenset(widened(row["permitted"].split())), row["sections"])
    return rules


def widened(verdicts: list[str]) -> set[str]:
    """With what RFC 9113 5.4 and 5.4.1 add to every error."""
    out = set(verdicts)
    for verdict in verdicts:
        kind, _, code = verdict.partition(":")
        if kind == "stream_error":
            out |= {f"{scope}_error:{any_code}" for scope in ("stream", "conn") for any_code in (code, *GENERIC)}
        elif kind == "conn_error":
            out |= {f"conn_error:{any_code}" for any_code in (code, *GENERIC)}
    return out


@cache
def audit(machine: str = "stream") -> list[dict[str, str]]:
    with (AUDIT / f"{machine}.csv").open(newline="") as file:
        return list(csv.DictReader(file))


@cache
def decided_before(role: str, given: str) -> frozenset[str]:
    """What the connection table says of an input, in all its states that let frames of a stream through."""
    open_states = {cell["state"] for cell in audit("connection") if cell["input"] == "recv.DATA" and cell["verdict"] == "to"}
    cells = [cell for cell in audit("connection") if cell["state"] in open_states and cell["input"] == given and cell["role"] == role]
    verdicts = {"refuse" if cell["verdict"] == "refuse" else f"{cell['verdict']}:{cell['code']}" for cell in cells}
    return frozenset(verdicts) if len(verdicts) == 1 else frozenset()


def readings(cell: dict[str, str]) -> set[str]:
    """The words of permitted.csv that describe the cell's verdict."""
    verdict, state, after = cell["verdict"], cell["state"], cell["next"]
    if verdict in ("stream_error", "conn_error"):
        return {f"{verdict}:{cell['code']}"}
    if verdict == "never" and (cell["role"], cell["input"]) in DECIDED_BEFORE:
        return {"never", *decided_before(cell["role"], cell["input"])}
    if verdict != "to":
        return {verdict}
    words = {f"accept>{name}" for name in STANDS_FOR.get(after, ())}
    if after == state:
        words.add("accept>same")
    if after.startswith("closed_"):
        words.add("accept>closed")
    return words


def disagreements(cells: list[dict[str, str]], rules: dict[tuple[str, str, str, str], Rule]) -> list[str]:
    out = []
    for cell in cells:
        direction, _, frame = cell["input"].partition(".")
        frame = FRAME_OF.get(frame, frame)
        if direction == "note":  # the runtime tells the machine something: no frame, so no word of the RFC
            continue
        place = f"{cell['role']} {cell['state']} {cell['input']}: {cell['file']}: {cell['row']} says {cell['verdict']} {cell['code']} {cell['next']} ({cell['cite']})"
        for state in STANDS_FOR.get(cell["state"], ()):
            rule = rules.get((cell["role"], state, direction, frame))
            if rule is None:
                out.append(f"{place}, and permitted.csv has no row for {cell['role']} {state} {direction} {frame}")
            elif "unreachable" not in rule.permitted and not rule.permitted & readings(cell):
                out.append(f"{place}, but {state} permits {', '.join(sorted(rule.permitted))} (RFC 9113 {rule.sections})")
        if cell["state"] not in STANDS_FOR:
            out.append(f"{place}, a state that STANDS_FOR does not have")
    return out


class Permitted(unittest.TestCase):
    def test_every_cell_is_permitted_by_the_prose(self) -> None:
        found = disagreements(audit(), oracle())
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_every_row_of_the_prose_meets_a_cell(self) -> None:
        met = {(cell["role"], state, *cell["input"].split(".")) for cell in audit() for state in STANDS_FOR.get(cell["state"], ())}
        unmet = [key for key in oracle() if key not in met and key[2:] not in NOT_OFFERED]
        self.assertFalse(unmet, f"rows of permitted.csv that no cell is compared with: {unmet}")

    def test_every_state_frame_and_role_of_the_prose_is_judged(self) -> None:
        rules = oracle()
        states = {key[1] for key in rules}
        frames = {key[2:] for key in rules}
        self.assertEqual(len(states), 13)
        missing = [(role, state, *frame) for role in ("client", "server") for state in states for frame in frames if (role, state, *frame) not in rules]
        self.assertFalse(missing)

    def test_a_doctored_table_is_found_out(self) -> None:
        """Each reachable cell in turn is given verdicts that no paragraph permits anywhere."""
        rules = oracle()
        for cell in audit():
            direction, _, frame = cell["input"].partition(".")
            frame = FRAME_OF.get(frame, frame)
            judged = [rules.get((cell["role"], state, direction, frame)) for state in STANDS_FOR.get(cell["state"], ())]
            if direction == "note" or all(rule is None or "unreachable" in rule.permitted for rule in judged):
                continue
            for change in (
                {"verdict": "to", "next": "idle_local" if cell["state"] != "idle_local" else "idle_remote"},
                {"verdict": "conn_error", "code": "COMPRESSION_ERROR"},
                {"verdict": "stream_error", "code": "CONNECT_ERROR"},
            ):
                doctored = cell | change
                with self.subTest(cell=f"{cell['role']} {cell['state']} {cell['input']}", **change):
                    self.assertEqual(len(disagreements([doctored], rules)), len([rule for rule in judged if rule and "unreachable" not in rule.permitted]))


if __name__ == "__main__":
    unittest.main()
