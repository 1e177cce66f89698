"""What a schema lets a spec say and makes no sense: reported here, so that no table says what the runtime cannot do."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics import Problems
from codegen.load import List, Map, Node, Scalar
from codegen.model.machines.machine_types import Machine
from codegen.model.rules.settings import MOST
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

# The machines that the runtime steps: without one it does not compile.
REQUIRED = tuple(f"machines/{name}.yaml" for name in ("connection", "header_block", "message", "settings_sync", "stream"))

# Verdicts that an input of a direction may not have: what is received is no call that could fail, a call is no error of the peer's, and
# what the runtime found out by itself it does not refuse itself.
FOREIGN = {
    "recv": (("refuse",), "what was received cannot be refused", "give ignore, discard, stream_error or conn_error"),
    "send": (("discard", "stream_error", "conn_error"), "what the program sends is no error of the peer's", "give refuse"),
    "note": (("refuse", "discard", "stream_error", "conn_error"), "what the runtime notes by itself is no fault", "give to, ignore or never"),
}

# The states of a stream that has a record: without one no RST_STREAM can go out.
WITH_RECORD = {"counted", "reserved"}

# Checks that no frame of a stream raises; those of frames are judged in frame_check.py.
UNRAISED = {
    "checks.yaml": ("flow_connection", "flow_connection_overflow", "flow_initial_window", "no_memory", "transport_closed"),
    "settings.yaml": ("range", "sender", "change"),
}


def _maps(node: Node) -> Iterator[Map]:
    """Every mapping in a document."""
    if isinstance(node, Map):
        yield node
    for item in node.items if isinstance(node, List) else [value for _, value in node.entries] if isinstance(node, Map) else []:
        yield from _maps(item)


def _no_record(row: Map, why: str, problems: Problems) -> None:
    error = row.maybe_scalar("stream_error")
    if error is not None and not problems.at(error.place):
        problems.error("no-stream", error.place, f"a stream error {error}, where there is no stream to reset: {why}", "give conn_error")


def _check_errors(docs: Docs, models: Models, problems: Problems) -> None:
    """No error is NO_ERROR: a peer takes RST_STREAM or GOAWAY with it for an end in peace."""
    none = [name for name, code in models.names.errors.items() if code == 0] if models.names else []
    for row in (row for document in docs.documents.values() for row in _maps(document)):
        for key in ("stream_error", "conn_error", "error"):
            node = row.get(key)
            if isinstance(node, Scalar) and node.text in none:
                problems.error("no-error", node.place, f"{node} is no error", "name the error that the peer is to be told")


def _check_rivals(docs: Docs, problems: Problems) -> None:
    verdicts = ("to", "ignore", "discard", "stream_error", "conn_error", "refuse")
    for row in (row for document in docs.documents.values() for row in _maps(document) if "rival" in row):
        rival = row.map("rival")
        for key in verdicts:
            if key in row and key in rival and row.scalar(key).text == rival.scalar(key).text:
                problems.error("rival", rival.place, f"the rival reading is the verdict: {key}: {row[key]}", "a rival is another reading, which lost")
        if "why" not in row:
            problems.error("missing-why", rival.place, "a rival reading lost, but the row does not say to what", "add why: to the row")


def _check_unraised(docs: Docs, problems: Problems) -> None:
    """Checks that end the connection whatever their row says."""
    document = docs.get("checks.yaml")
    for row in document.maps("checks") if document else ():
        if row.text("name") in UNRAISED["checks.yaml"]:
            _no_record(row, "the check is about the connection", problems)
    document = docs.get("settings.yaml")
    for row in document.maps("settings") if document else ():
        for key in UNRAISED["settings.yaml"]:
            if key in row:
                _no_record(row.map(key), "SETTINGS is about the connection", problems)


def _check_settings(docs: Docs, problems: Problems) -> None:
    document = docs.get("settings.yaml")
    for row in document.maps("settings") if document else ():
        limits, sender = row.maybe_map("range"), row.maybe_map("sender")
        most = limits.number("max", MOST) if limits else MOST
        if limits and not {"min", "max"} & {key.text for key, _ in limits.items()}:
            problems.error("range", limits.place, "the range forbids nothing", "give min or max, or remove it")
        if sender and sender.number("max") >= most and not problems.at(row["name"].place):
            problems.error("range", sender["max"].place, f"a {sender['role']} may send what anyone may, up to {most}", "remove `sender`")


def _check_scales(docs: Docs, models: Models, problems: Problems) -> None:
    """The connection's window is never smaller than a stream's is at first."""
    document = docs.get("limits.yaml")
    windows = [min(setting.initial) for setting in models.settings.settings if setting.governs == "windows"] if models.settings else []
    for row in (row for row in document.maps("limits") if windows and "scale" in row) if document else ():
        least = row.number("scale") * windows[0]
        if row.number("budget") < least:
            hint = f"give {least} or more, or a smaller scale"
            problems.error("hollow", row["budget"].place, f"the budget never holds: scale {row['scale']} makes it {least} at the least", hint)


def _check_ranges(docs: Docs, problems: Problems) -> None:
    for row in (row for document in docs.documents.values() for row in _maps(document)):
        low, high = row.get("min"), row.get("max")
        if isinstance(low, Scalar) and isinstance(high, Scalar) and isinstance(low.value, int) and isinstance(high.value, int):
            if low.number > high.number and not problems.at(low.place):
                problems.error("range", low.place, f"min {low} is above max {high}")


def _check_row(machine: Machine, row: Map, states: tuple[str, ...], kind: str, problems: Problems) -> None:
    verdicts, said, hint = FOREIGN[kind]
    for key in verdicts:
        if key in row:
            problems.error("direction", row[key].place, f"{said}: {key}: {row[key]}", hint)
            return
    effect = next((name for name in ("effect", "charge") if name in row), None)
    if effect and ("never" in row or "refuse" in row):
        what = "what cannot happen" if "never" in row else "a call that changes nothing"
        problems.error("effect", row[effect].place, f"{what} has no effect", f"remove the {effect}")
    if not machine.of_stream:
        _no_record(row, f"the {machine.name} machine is about the connection", problems)
    elif machine.name == "stream":
        without = [state.name for state in machine.states if state.name in states and not WITH_RECORD & set(state.attributes)]
        if without:
            _no_record(row, f"a stream in {', '.join(without)} has no record", problems)


def _check_rows(machine: Machine, document: Map, problems: Problems) -> None:
    states = {**{state.name: (state.name,) for state in machine.states}, **machine.groups, "any": tuple(state.name for state in machine.states)}
    written = document.map("rows")
    for subject, _ in written.items():
        for row in written.maps(subject.text):
            for kind in FOREIGN:
                if kind in row:
                    _check_row(machine, row, states.get(subject.text, ()), kind, problems)


def _check_traps(machine: Machine, problems: Problems) -> None:
    """States that are entered and never left belong to a law that says so (`stay`)."""
    edges: dict[str, set[str]] = {state.name: set() for state in machine.states}
    for cell in machine.cells:
        edges[cell.state.name].add(cell.next)

    def reached(start: str) -> set[str]:
        found, todo = {start}, [start]
        while todo:
            for following in edges[todo.pop()] - found:
                found.add(following)
                todo.append(following)
        return found

    final = {state for law in machine.laws if law.stay for state in law.states}
    trapped = []
    for state in machine.states:
        ends = reached(state.name)
        whole = len(ends) > 1 and ends & machine.begins  # it goes round for as long as it lives
        if all(reached(other) == ends for other in ends) and not ends & final and not whole and len(machine.states) > 1:
            trapped.append(state)
    if trapped:
        named = ", ".join(state.name for state in trapped)
        hint = f"add a way out, or a law: {{id: {trapped[0].name.replace('_', '-')}-is-final, stay: {trapped[0].name}, cite: ...}}"
        problems.error("trap", trapped[0].place, f"nothing leads out of {named}, and no law says so", hint)


def load(docs: Docs, models: Models, problems: Problems) -> None:
    sound = not problems  # else a row may say what it does not mean
    _check_errors(docs, models, problems)
    _check_rivals(docs, problems)
    _check_unraised(docs, problems)
    _check_settings(docs, problems)
    _check_scales(docs, models, problems)
    _check_ranges(docs, problems)
    documents = {document.text("machine"): document for _, document in docs.matching("machines/*.yaml")}
    for machine in models.machine.machines if models.machine else ():
        _check_rows(machine, documents[machine.name], problems)
        if sound:
            _check_traps(machine, problems)


def outputs(model: None, models: Models) -> list[Output]:
    return []
