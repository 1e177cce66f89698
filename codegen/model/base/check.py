"""One decision that is not a machine's cell: what happens when a rule for frames, settings, fields, limits or HPACK is broken."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Place


@dataclass(frozen=True)
class Check:
    """`name` is SW_CHECK_<name>, as FRAME_DATA_LENGTH; `verdict` is stream_error, conn_error or ignore; `error` a name of spec/errors.yaml. Or
    `verdict` is refuse, and `error` a name of spec/statuses.yaml.

    The first of `cites` decides; `where` is the line that says so. `why` is for humans: empty takes the ledger's paraphrase of the first
    citation; with `rival` it says what another reading lost to. `charge` is the limit that what is ignored is charged to.
    """

    name: str
    verdict: str
    error: str
    cites: tuple[str, ...]
    where: Place
    why: str = ""
    rival: bool = False
    charge: str = ""
