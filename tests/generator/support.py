"""What the generator's tests share: a small project in memory, and the run of the generator over it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from codegen import project  # noqa: E402
from codegen.diagnostics import Problems  # noqa: E402
from codegen.model.base import citations, names, numbers, requirements  # noqa: E402
from codegen.model.machines import explain, machine  # noqa: E402
from codegen.render import Output  # noqa: E402

LEDGER = """\
about: A small ledger.
sections:
  rfc9113: {"5.1": Stream States, "5.4.2": Stream Error Handling}
requirements:
  - {id: rfc9113-5.1-08, level: MUST, says: "Nothing follows END_STREAM."}
  - {id: rfc9113-5.4.2-04, level: MUST NOT, says: "A reset is not answered with a reset."}
"""

# Line 1 is `machine`; tests count lines in this text, so it grows at the end of a section only.
DOOR = """\
machine: door
about: A door that a peer may push.
cite: "rfc9113 5.1"
roles: [client, server]
inputs:
  recv: {PUSH: somebody pushes, KEY: a key turns}
  send: {CLOSE: we close it}
attributes: {passable: one may walk through}
entries: {built: {state: shut, about: doors are built shut}}
effects: {creak: makes a noise}
states:
  shut: {about: closed, is: []}
  open: {about: not closed, is: [passable]}
  locked: {about: closed for good, is: []}
groups: {closed: [shut, locked]}
rows:
  any:
    - {send: CLOSE, but: {open: all}, ignore: same, cite: "rfc9113 5.1"}
  shut:
    - {recv: PUSH, role: client, to: open, effect: creak, cite: "rfc9113 5.1"}
    - {recv: PUSH, role: server, stream_error: STREAM_CLOSED, cite: rfc9113-5.1-08}
    - {recv: KEY, to: locked, cite: [rfc9113-5.1-08, "rfc9113 5.1"]}
  open:
    - {recv: rest, but: [KEY], to: same, cite: "rfc9113 5.1"}
    - {recv: KEY, never: the lock is in the frame}
    - {send: CLOSE, to: shut, cite: "rfc9113 5.1"}
  locked:
    - {recv: rest, conn_error: PROTOCOL_ERROR, cite: rfc9113-5.1-08, rival: {stream_error: STREAM_CLOSED, cite: "rfc9113 5.1"}, why: a locked door is an alarm}
laws:
  - {id: no-reset-for-a-key, forbid: stream_error, state: closed, input: {recv: KEY}, cite: rfc9113-5.4.2-04}
of: stream
"""


class Codes:
    """Stands in for the module of error codes and statuses."""

    SPECS: dict[str, str] = {}

    @staticmethod
    def load(docs: project.Docs, models: project.Models, problems: Problems) -> names.Names:
        errors = {"NO_ERROR": 0, "PROTOCOL_ERROR": 1, "STREAM_CLOSED": 5}
        return names.Names(errors, {"OK": 0, "WRONG_STATE": -8}, (), (), ())

    @staticmethod
    def outputs(model: names.Names, models: project.Models) -> list[Output]:
        return []


class InOrder:
    """Stands in for the module of numbers."""

    SPECS: dict[str, str] = {}

    @staticmethod
    def load(docs: project.Docs, models: project.Models, problems: Problems) -> numbers.Numbers:
        return numbers.Numbers(None)

    @staticmethod
    def outputs(model: numbers.Numbers, models: project.Models) -> list[Output]:
        return []


def modules() -> list[tuple[str, project.Module]]:
    return [("requirements", requirements), ("numbers", InOrder()), ("names", Codes()), ("machine", machine), ("explain", explain), ("citations", citations)]


def run(specs: dict[str, str]) -> tuple[Problems, project.Project]:
    """Build a project from the texts of its spec files, by their path below spec/."""
    problems = Problems()
    with tempfile.TemporaryDirectory() as folder, mock.patch.object(project, "modules", modules):
        for path, text in specs.items():
            target = Path(folder, "spec", path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return problems, project.build(Path(folder), problems)


def run_door(text: str = DOOR) -> tuple[Problems, project.Project]:
    return run({"requirements.yaml": LEDGER, "machines/door.yaml": text})


def found(problems: Problems) -> list[tuple[str, str, int, int, str, str | None]]:
    return [(p.code, p.file, p.line, p.column, p.message, p.hint) for p in problems.sorted()]
