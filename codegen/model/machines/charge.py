"""What a row charges, and what would excuse it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.project import Models

# What excuses: what the runtime looks at, and where there is something to look at.
UNLESS = {
    "answered": "our response HEADERS on the stream have left",
    "explained": "the window of the stream at our reset has room for the content",
}
GRACE = "grace"  # the attribute of streams on which frames may be late
LATE = "late_frames"  # the counter of them


@dataclass(frozen=True)
class Charge:
    limit: str
    unless: str = ""

    @property
    def name(self) -> str:
        return f"charge_{self.limit}{f'_unless_{self.unless}' if self.unless else ''}"

    @property
    def c_name(self) -> str:
        return f"SW_EFFECT_{self.name.upper()}"


def read(row: Map, states: tuple[str, ...], grace: Collection[str], machine: str, of_stream: bool, models: Models, problems: Problems) -> Charge | None:
    """What a row of these states charges."""
    limit, unless = row.maybe_scalar("charge"), row.maybe_scalar("unless")
    if limit is None:
        if unless is not None:
            problems.error("charge", unless.place, "unless says nothing without a charge")
        return None
    if "effect" in row:
        problems.error("charge", limit.place, "a row has an effect or a charge, not both")
    if "never" in row or "refuse" in row:
        pass  # codegen/model/machines/sense.py: nothing happens there
    elif "recv" not in row or machine == "message":
        what = "what we send or note" if "recv" not in row else "what a message is made of"
        problems.error("charge", limit.place, f"{what} is charged to nobody", "frames are charged, by rows for what is received on a stream or the connection")
    elif "conn_error" in row:
        problems.error("charge", limit.place, "nothing is charged any more when the connection ends", "remove the charge")
    late = ""
    if models.limits:
        late = next((item.name for item in models.limits.limits if item.counts == LATE), "")
        known = [item.name for item in models.limits.limits if item.kind == "balance" or item.name == late]
        if limit.text not in known:
            problems.unknown("limit", limit.text, limit.place, known)
    word = limit if limit.text == late else unless if unless and unless.text == "explained" else None
    if word is not None and not set(states) <= set(grace):
        problems.error("charge", word.place, f"{word} is about frames that come late, and there are none in {', '.join(states)}")
    if unless and not of_stream:
        problems.error("charge", unless.place, f"{unless} is about a stream, and the machine is about the connection")
    return Charge(limit.text, unless.text if unless else "")
