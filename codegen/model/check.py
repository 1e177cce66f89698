"""One decision that is not a machine's cell: what happens when a rule for frames, settings, fields, limits or HPACK is broken."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Place


@dataclass(frozen=True)
class Check:
    """`name` is SW_CHECK_<name>, as FRAME_DATA_LENGTH; `verdict` is stream_error or conn_error; `error` a name of spec/errors.yaml.

    `cite` is the first citation and `where` the line that says so; `why` is for humans: empty takes the ledger's paraphrase of the citation.
    """

    name: str
    verdict: str
    error: str
    cite: str
    where: Place
    why: str = ""
