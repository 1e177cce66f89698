"""What the C has room for. A number or a list that does not fit is refused where the spec says it, not cut or left to a C compiler."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import Place, Problems
from codegen.load import Scalar
from codegen.project import Models

OCTET, WORD, ENUMERATOR = 0xFF, 0xFFFF, 0x7FFFFFFF

CODE = OCTET  # struct sw_cell.code: an error code, or a status negated
STATES = OCTET  # a number of them in 8 bits, and one more that is no state (struct sw_conn.content_state)
INPUTS = OCTET  # likewise (struct sw_frame_rule.stream_input)
EFFECTS = 127  # struct sw_cell.effect, 0 for none: a machine's own, and behind them
CHARGES = OCTET - EFFECTS - 1  # what rows and checks charge (effects.h)
BALANCES = 26  # a bit each of struct sw_conn.pending_events, which has six more
LIMITS = OCTET  # struct sw_balance_rule.limit
REFUNDS = OCTET  # sw_refund_first
SECTIONS = 14  # a bit each of struct sw_token_info.forbidden and of struct sw_facts.is
ONCE = 15  # fields that come at most once: a bit each of struct sw_token_info.bit, and one more for regular fields
FRAME_OCTETS = OCTET  # struct sw_frame_rule.prefix and .optional
ROWS = WORD  # of machines, with all checks: the numbers of explain.c
INTEGER_BITS = 30  # of an HPACK integer: below 2^31 (runtime/hpack/decode.c)


def at_most(value: int, most: int, what: str, place: Place, problems: Problems, hint: str | None = None) -> None:
    """Report a number that is too large."""
    if value > most:
        problems.error("width", place, f"{what} is {value}, and the C has room for {most}", hint)


def few(places: Sequence[Place], most: int, what: str, problems: Problems) -> None:
    """Report the first of a list that is one too many."""
    if len(places) > most:
        problems.error("width", places[most], f"{len(places)} {what}, and the C has room for {most}", "this is the first that has none")


def code(node: Scalar, models: Models, problems: Problems) -> None:
    """Report an error code that no decision can hold; programs may send it all the same."""
    known = models.names.errors if models.names else {}
    at_most(known.get(node.text, 0), CODE, f"the code of {node}", node.place, problems, "larger codes are for programs to send: no row or check may name one")
