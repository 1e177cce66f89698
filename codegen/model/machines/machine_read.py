"""One document to one machine: names looked up, sets spread out, each row's cells listed. What is misspelt is reported and left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import List, Map, Node, Scalar
from codegen.model.base import widths
from codegen.model.machines import charge
from codegen.model.frames.raises import MACHINES
from codegen.model.machines.machine_types import KINDS, ROLES, VERDICTS, Entry, Input, Law, Machine, Row, State
from codegen.project import Models


@dataclass(frozen=True)
class Known:
    """The names that rows and laws of one machine may use."""

    inputs: tuple[Input, ...]
    states: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    attributes: dict[str, tuple[str, ...]]
    effects: dict[str, str]
    machine: str
    of_stream: bool
    errors: tuple[str, ...] | None  # None where they could not be read: then they are not checked
    statuses: dict[str, int] | None

    def of_kind(self, kind: str) -> tuple[str, ...]:
        return tuple(item.name for item in self.inputs if item.kind == kind)


def _entries(document: Map, name: str) -> tuple[tuple[Scalar, Map], ...]:
    """The mappings of a mapping, with their keys; none where the name is absent."""
    node = document.maybe_map(name)
    return tuple((key, node.map(key.text)) for key, _ in node.items()) if node else ()


def _texts(node: Map | None) -> dict[str, str]:
    return {key.text: node.text(key.text) for key, _ in node.items()} if node else {}


def _only(scalars: Sequence[Scalar], kind: str, known: Collection[str], problems: Problems) -> tuple[str, ...]:
    """The names that exist, in the order given; the others are reported, and so are repeated ones."""
    found: list[str] = []
    for scalar in scalars:
        if scalar.text not in known:
            problems.unknown(kind, scalar.text, scalar.place, known)
        elif scalar.text in found:
            problems.error("duplicate", scalar.place, f"{kind} {scalar.text} is named twice")
        else:
            found.append(scalar.text)
    return tuple(found)


def _read_inputs(node: Map, file: str) -> tuple[Input, ...]:
    return tuple(
        Input(kind, name, about, file) for kind in KINDS for name, about in _texts(node.maybe_map(kind)).items()
    )


def _read_states(document: Map, attributes: dict[str, str], problems: Problems) -> tuple[State, ...]:
    return tuple(
        State(key.text, body.text("about"), _only(body.scalars("is"), "attribute", attributes, problems), key.place)
        for key, body in _entries(document, "states")
    )


def _read_groups(document: Map, states: tuple[str, ...], problems: Problems) -> dict[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {}
    written = document.maybe_map("groups")
    for key, _ in written.items() if written else ():
        if key.text in states or key.text == "any":
            problems.error("duplicate", key.place, f"{key.text} is the name of a state already" if key.text in states else "any means every state")
        groups[key.text] = _only(written.scalars(key.text), "state", states, problems) if written else ()
    return groups


def _read_but(node: Node | None, row_states: tuple[str, ...], inputs: tuple[str, ...], kind: str, problems: Problems) -> set[tuple[str, str]]:
    """The (state, input name) pairs that a row leaves to others."""
    left: set[tuple[str, str]] = set()
    if isinstance(node, List):
        names = _only(node.scalars(), "input", inputs, problems)
        left.update((state, name) for state in row_states for name in names)
    elif isinstance(node, Map):
        for key, value in node.items():
            if key.text not in row_states:
                problems.unknown("state", key.text, key.place, row_states)
            elif isinstance(value, Scalar) and value.text == "all":
                left.update((key.text, name) for name in inputs)
            else:
                left.update((key.text, name) for name in _only(node.scalars(key.text), "input", inputs, problems))
    return left


def _verdict(row: Map, problems: Problems, what: str) -> tuple[str, Scalar] | None:
    given = [name for name in VERDICTS if name in row]
    if len(given) != 1:
        said = f"{what} has the verdicts {', '.join(given)}" if given else f"{what} has no verdict"
        problems.error("verdict", row.place, said, f"give exactly one of {', '.join(VERDICTS)}")
        return None
    return given[0], row.scalar(given[0])


def _check_target(verdict: str, target: Scalar, known: Known, models: Models, problems: Problems) -> None:
    if verdict == "to" and target.text != "same" and target.text not in known.states:
        problems.unknown("state", target.text, target.place, (*known.states, "same"))
    if verdict in ("stream_error", "conn_error") and known.errors is not None and target.text not in known.errors:
        problems.unknown("error", target.text, target.place, known.errors)
    elif verdict in ("stream_error", "conn_error"):
        widths.code(target, models, problems)
    if verdict == "refuse" and known.statuses is not None and target.text not in known.statuses:
        problems.unknown("status", target.text, target.place, known.statuses)
    elif verdict == "refuse" and known.statuses is not None and known.statuses[target.text] >= 0:
        problems.error("value", target.place, f"status {target.text} says that a call succeeded, it refuses nothing")


def _read_row(subject: Scalar, level: str, states: tuple[str, ...], row: Map, known: Known, models: Models, problems: Problems) -> Row | None:
    kinds = [kind for kind in KINDS if kind in row]
    if len(kinds) != 1:
        problems.error("row", row.place, "a row is about exactly one of recv, send, note", f"it names {', '.join(kinds) or 'none'}")
    found = _verdict(row, problems, "the row")
    if len(kinds) != 1 or found is None:
        return None
    kind, (verdict, target) = kinds[0], found
    _check_target(verdict, target, known, models, problems)
    scalars = row.scalars(kind)
    is_rest = len(scalars) == 1 and scalars[0].text == "rest"
    if is_rest:
        # An overlay's inputs are not this file's to decide: only what was declared here is covered.
        inputs = tuple(item.name for item in known.inputs if item.kind == kind and item.file == row.place.file)
    else:
        inputs = _only(scalars, "input", known.of_kind(kind), problems)
    effect = row.maybe_scalar("effect")
    if effect and effect.text not in known.effects:
        problems.unknown("effect", effect.text, effect.place, known.effects)
    charged = charge.read(row, states, known.attributes.get(charge.GRACE, ()), known.machine, known.of_stream, models, problems)
    own = effect.text if effect else charged.name if charged else None
    cites = models.requirements.cites(row.get("cite"), problems) if models.requirements else ()
    if "cite" not in row and verdict != "never":
        problems.error("missing-cite", row.place, "the row does not say which requirement demands it", "add cite: rfc9113-… or a section")
    rival = ""
    body = row.maybe_map("rival")
    if body:
        losing = _verdict(body, problems, "the rival")
        if losing is not None:
            _check_target(losing[0], losing[1], known, models, problems)
            rival = f"{losing[0]}: {losing[1].text} ({', '.join(cite.text for cite in body.scalars('cite'))})"
        if models.requirements:
            models.requirements.cites(body.get("cite"), problems)
        if "why" not in row:
            problems.error("missing-why", body.place, "a rival reading lost, but the row does not say to what", "add why: to the row")
    roles = tuple(role.text for role in row.scalars("role")) or ROLES
    left = _read_but(row.get("but"), states, inputs, kind, problems)
    covers = tuple(
        (state, (kind, name), role) for state in states for name in inputs if (state, name) not in left for role in roles
    )
    return Row(
        place=row.place, subject=subject.text, level=level, kind=kind, inputs=inputs, is_rest=is_rest, roles=roles, states=states,
        verdict=verdict, target=target.text, effect=own, charge=charged, cites=cites, rival=rival,
        why=row.text("why", ""), covers=covers,
    )


def _read_rows(document: Map, known: Known, models: Models, problems: Problems) -> tuple[Row, ...]:
    rows: list[Row] = []
    written = document.map("rows")
    for subject, _ in written.items():
        items = written.maps(subject.text)
        level: str
        states: tuple[str, ...]
        if subject.text in known.states:
            level, states = "state", (subject.text,)
        elif subject.text in known.groups:
            level, states = "group", known.groups[subject.text]
        elif subject.text == "any":
            level, states = "any", known.states
        else:
            problems.unknown("state", subject.text, subject.place, (*known.states, *known.groups, "any"))
            continue
        if not items:
            problems.error("no-rows", subject.place, f"{subject.text} has no rows", "remove the line, or add the rows")
        read = (_read_row(subject, level, states, row, known, models, problems) for row in items)
        rows.extend(row for row in read if row is not None)
    return tuple(rows)


def _state_set(scalar: Scalar, known: Known, problems: Problems) -> tuple[str, ...]:
    """A state, a group or an attribute, as the states that it stands for."""
    sets = {**known.attributes, **known.groups, **{name: (name,) for name in known.states}}
    if scalar.text not in sets:
        problems.unknown("state", scalar.text, scalar.place, sets)
    return sets.get(scalar.text, ())


def _law_in_words(body: Map) -> str:
    if "stay" in body:
        return f"what is {body['stay']} stays so"
    said = "no " + " and no ".join(item.text for item in body.scalars("forbid"))
    given = body.maybe_map("input")
    if given:
        kind, _ = given.items()[0]
        said += f" for {kind} {', '.join(item.text for item in given.scalars(kind.text))}"
    said += f" in {body['state']}" if "state" in body else ""
    return said + (f" of a {body['role']}" if "role" in body else "")


def _read_laws(document: Map, known: Known, models: Models, problems: Problems) -> tuple[Law, ...]:
    laws: list[Law] = []
    for body in document.maps("laws"):
        if ("forbid" in body) == ("stay" in body):
            problems.error("law", body.place, "a law has exactly one of forbid, stay")
            continue
        scope = body.maybe_scalar("stay") or body.maybe_scalar("state")
        inputs = tuple(item.key for item in known.inputs)
        given = body.maybe_map("input")
        if given:
            kind, _ = given.items()[0]
            inputs = tuple((kind.text, name) for name in _only(given.scalars(kind.text), "input", known.of_kind(kind.text), problems))
        laws.append(
            Law(
                id=body.text("id"), place=body.place, says=_law_in_words(body), forbid=tuple(item.text for item in body.scalars("forbid")),
                states=_state_set(scope, known, problems) if scope is not None else known.states, inputs=inputs,
                roles=tuple(role.text for role in body.scalars("role")) or ROLES, stay="stay" in body,
                cites=models.requirements.cites(body.get("cite"), problems) if models.requirements else (),
            )
        )
    return tuple(laws)


def _check_widths(document: Map, states: tuple[State, ...], problems: Problems) -> None:
    by_kind = document.map("inputs")
    inputs = [key.place for kind in KINDS if kind in by_kind for key, _ in by_kind.map(kind).items()]
    widths.few([state.place for state in states], widths.STATES, "states", problems)
    widths.few(inputs, widths.INPUTS, "inputs", problems)
    effects = document.maybe_map("effects")
    if effects:
        widths.few([key.place for key, _ in effects.items()], widths.EFFECTS, "effects", problems)


def _read_initial(document: Map, states: tuple[str, ...], problems: Problems) -> tuple[str, ...]:
    """By role. Only a machine of the connection begins by itself."""
    of_stream = document.text("of") == "stream"
    for key, wanted in (("initial", not of_stream), ("entries", of_stream)):
        if wanted and key not in document:
            hint = "how it begins is never left to the order of its states"
            problems.error("missing-key", document.key("of").place, f"a machine of each {document['of']} has {key}", hint)
        if not wanted and key in document:
            problems.error("unknown-key", document.key(key).place, f"a machine of each {document['of']} has no {key}")
    node = document.get("initial")
    if of_stream or node is None:
        return ()
    given = tuple(node.scalar(role) for role in ROLES) if isinstance(node, Map) else document.scalars("initial") * len(ROLES)
    for scalar in dict.fromkeys(given):
        if scalar.text not in states:
            problems.unknown("state", scalar.text, scalar.place, states)
    return tuple(scalar.text for scalar in given)


def _read_marker(document: Map, inputs: tuple[Input, ...], problems: Problems) -> str:
    """Opaque data of a PING of its own; only with it there is the input that its acknowledgement is."""
    marker = document.maybe_scalar("marker")
    if marker and ("recv", "MARKER") not in [item.key for item in inputs]:
        problems.error("missing-key", marker.place, "a machine with a marker has the input recv MARKER, its acknowledgement")
    if marker and document.text("of") == "stream":
        problems.error("value", marker.place, "a PING is of the connection, and so is a machine with a marker")
    return marker.text if marker else ""


def read(document: Map, file: str, models: Models, problems: Problems) -> Machine:
    """The machine as written; machine_check.py resolves and judges it."""
    attributes = _texts(document.maybe_map("attributes"))
    inputs = _read_inputs(document.map("inputs"), file)
    states = _read_states(document, attributes, problems)
    names = tuple(state.name for state in states)
    known = Known(
        inputs=inputs,
        states=names,
        groups=_read_groups(document, names, problems),
        attributes={name: tuple(state.name for state in states if name in state.attributes) for name in attributes},
        effects=_texts(document.maybe_map("effects")),
        machine=document.text("machine"),
        of_stream=document.text("of") == "stream",
        errors=tuple(models.names.errors) or None if models.names else None,
        statuses=models.names.statuses or None if models.names else None,
    )
    _check_widths(document, states, problems)
    entries: list[Entry] = []
    for key, body in _entries(document, "entries"):
        state = body.scalar("state")
        if state.text not in names:
            problems.unknown("state", state.text, state.place, names)
        else:
            entries.append(Entry(key.text, state.text, body.text("about")))
    return Machine(
        name=document.text("machine"), of_stream=document.text("of") == "stream",
        sees_frames=document.text("of") == "connection" and document.text("machine") in MACHINES, initial=_read_initial(document, names, problems),
        marker=_read_marker(document, inputs, problems), about=document.text("about"), file=file, place=document.key("machine").place,
        cites=models.requirements.cites(document.get("cite"), problems) if models.requirements else (),
        inputs=inputs, attributes=attributes, entries=tuple(entries), effects=known.effects, states=states, groups=known.groups,
        rows=_read_rows(document, known, models, problems), laws=_read_laws(document, known, models, problems), cells=(),
    )
