"""What a frame raises: inputs of the machines, and the guards that choose between them. What handles it then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.load import List, Map, Scalar
from codegen.model.frames.frame_types import Choice, Field, Flag, Frame, Handler, Other, Raised
from codegen.project import Docs

MACHINES = {"connection": "connection", "header_block": "block", "stream": "stream"}  # machine, key of `raises`
CHOOSES = {"connection": "ACK", "block": "END_HEADERS", "stream": ""}  # the flag that the runtime looks at


@dataclass(frozen=True)
class Guard:
    """A guard that the runtime has as sw_guard_<name>(): what `of` names, and under which keys of `raises` it may stand."""

    of: str
    keys: tuple[str, ...]


GUARDS = {
    "setting_off": Guard("setting", ("connection", "block", "stream", "payload")),
    "other_stream": Guard("", ("connection", "block")),
    "window_overflow": Guard("field", ("stream",)),
    "above_last": Guard("field", ("payload",)),
}

# The handlers that the runtime has, by the payload that they take. Those of content and of fragments take it as it comes.
HANDLERS = {
    "content": "content",
    "section": "fragment",
    "promise": "fragment",
    "continuation": "fragment",
    "settings": "entries",
    "settings_ack": "entries",
    "rst_stream": "fixed",
    "ping": "fixed",
    "ping_ack": "fixed",
    "window_update": "fixed",
    "goaway": "prefixed",
}
OF_STREAM = ("content", "section", "promise", "rst_stream", "window_update")  # handlers that go by what the stream's machine said
STREAMED = ("content", "fragment")


@dataclass(frozen=True)
class Scope:
    """What the rows of a frame may name."""

    docs: Docs
    flags: tuple[Flag, ...]
    fields: tuple[Field, ...]
    declared: tuple[str, ...]
    problems: Problems

    @property
    def settings(self) -> list[str]:
        document = self.docs.get("settings.yaml")
        return [row.text("name") for row in document.maps("settings")] if document else []

    def inputs(self, machine: str) -> list[str] | None:
        document = self.docs.get(f"machines/{machine}.yaml")
        received = document.map("inputs").maybe_map("recv") if document else None
        if document is None:
            return None
        return [key.text for key, _ in received.items()] if received else []


def declared(document: Map, problems: Problems) -> tuple[str, ...]:
    """The guards that the spec declares; each must be one that the runtime has."""
    rows = document.maybe_map("guards")
    found = []
    for key, _ in rows.items() if rows else ():
        if key.text not in GUARDS:
            problems.unknown("guard", key.text, key.place, list(GUARDS))
        found.append(key.text)
    return tuple(found)


def unused(document: Map, frames: Iterable[Frame], problems: Problems) -> None:
    """Report guards that are declared and that no row asks."""
    asked = {choice.guard for frame in frames for choice in (*frame.connection.guarded, *frame.block.guarded, *frame.stream.guarded, *frame.late)}
    rows = document.maybe_map("guards")
    for key, _ in rows.items() if rows and not problems else ():
        if key.text not in asked:
            problems.error("unused", key.place, f"no frame asks the guard {key}")


def known_input(scalar: Scalar, machine: str, scope: Scope) -> str:
    known = scope.inputs(machine)
    if known is not None and scalar.text not in known:
        scope.problems.unknown("input", scalar.text, scalar.place, known)
    return scalar.text


def _flag(scalar: Scalar, key: str, machine: str, scope: Scope) -> str:
    flags = [flag.name for flag in scope.flags]
    if scalar.text not in flags:
        scope.problems.unknown("flag", scalar.text, scalar.place, flags)
    elif scalar.text != CHOOSES.get(key, ""):
        wanted = f"only {CHOOSES[key]} chooses" if CHOOSES.get(key) else "no flag chooses"
        scope.problems.error("flag", scalar.place, f"{wanted} between inputs of the {machine} machine")
    return scalar.text


def _guarded(row: Map, key: str, scope: Scope) -> str | None:
    """What the guard of a choice is about; None where it is not sound."""
    node, of = row.scalar("if"), row.maybe_scalar("of")
    guard = GUARDS.get(node.text)
    if guard is None or node.text not in scope.declared:
        scope.problems.unknown("guard", node.text, node.place, [*scope.declared, "flag"])
        return None
    if key not in guard.keys:
        scope.problems.error("guard", node.place, f"guard {node} says nothing about what is raised here", f"it may stand in: {', '.join(guard.keys)}")
        return None
    if bool(guard.of) != (of is not None):
        scope.problems.error("guard", node.place, f"guard {node} is about {'a ' + guard.of if guard.of else 'nothing else'}", "`of` says which" if guard.of else None)
        return None
    if of is None:
        return ""
    names = scope.settings if guard.of == "setting" else [field.name for field in scope.fields if field.in_struct and field.bits]
    if of.text not in names:
        scope.problems.unknown(guard.of, of.text, of.place, names)
        return None
    return of.text


def _list(rows: List, key: str, machine: str, scope: Scope, total: bool) -> Raised:
    """Guards first, then a flag, then what is left; without `total` nothing is left."""
    guarded: list[Choice] = []
    flag = with_flag = plain = ""
    for index, row in enumerate(rows.maps()):
        given = known_input(row.scalar("input"), machine, scope)
        last = index == len(rows) - 1
        if ("if" not in row) != (last and total):
            said = "the last of a list has no guard: it is raised if no other holds" if total else "here each input has a guard"
            scope.problems.error("guard", row.place, said if last or not total else "only the last of a list has no guard")
        elif "if" not in row:
            plain = given
        elif row.text("if") == "flag":
            if flag or "of" not in row:
                scope.problems.error("flag", row.place, "one flag is named with `of`")
            else:
                flag, with_flag = _flag(row.scalar("of"), key, machine, scope), given
        elif flag:
            scope.problems.error("guard", row.place, "guards stand before the flag")
        else:
            of = _guarded(row, key, scope)
            guarded += [Choice(row.text("if"), of, given)] if of is not None else []
    return Raised(tuple(guarded), flag, with_flag or plain, plain)


def read(raises: Map | None, machine: str, scope: Scope) -> Raised:
    """What a frame raises of one machine."""
    key = MACHINES[machine]
    node = raises.get(key) if raises else None
    if isinstance(node, Scalar):
        given = known_input(node, machine, scope)
        return Raised((), "", given, given)
    if isinstance(node, List):
        return _list(node, key, machine, scope, True)
    if isinstance(node, Map):
        flag = next(name for name, _ in node.items() if name.text != "else")
        plain = known_input(node.scalar("else"), machine, scope)
        return Raised((), _flag(flag, key, machine, scope), known_input(node.scalar(flag.text), machine, scope), plain)
    return Raised()


def read_subject(raises: Map | None, scope: Scope) -> str:
    """The field that names the stream whose machine is stepped; empty: the frame's own."""
    node = raises.maybe_scalar("of") if raises else None
    if raises is None or node is None:
        return ""
    names = [field.name for field in scope.fields if field.in_struct and field.bits]
    if node.text not in names:
        scope.problems.unknown("field", node.text, node.place, names)
    elif "stream" not in raises:
        scope.problems.error("hollow", raises.key("of").place, "nothing is raised of the stream that it names", "raises: {stream: …}")
    return node.text


def read_others(raises: Map | None, scope: Scope) -> tuple[Other, ...]:
    """What a frame raises of machines of the connection that do not see every frame."""
    found: list[Other] = []
    rows = raises.maybe_map("others") if raises else None
    for key, node in rows.items() if rows else ():
        document = scope.docs.get(f"machines/{key.text}.yaml")
        if document is None or key.text in MACHINES or document.text("of") != "connection":
            known = [document.text("machine") for _, document in scope.docs.matching("machines/*.yaml") if document.text("of") == "connection"]
            scope.problems.unknown("machine", key.text, key.place, [name for name in known if name not in MACHINES])
        elif isinstance(node, Scalar):
            found.append(Other(key.text, Raised((), "", "", known_input(node, key.text, scope))))
        elif isinstance(node, Map):
            flag = next(name for name, _ in node.items() if name.text != "else")
            flags = [item.name for item in scope.flags]
            if flag.text not in flags:
                scope.problems.unknown("flag", flag.text, flag.place, flags)
            chosen = [known_input(node.scalar(name), key.text, scope) for name in (flag.text, "else")]
            found.append(Other(key.text, Raised((), flag.text, chosen[0], chosen[1])))
    return tuple(found)


def read_payload(raises: Map | None, scope: Scope) -> tuple[Choice, ...]:
    """What a frame raises of the connection's machine once its payload is there."""
    row = raises.maybe_map("payload") if raises else None
    return _list(row.rows("connection"), "payload", "connection", scope, False).guarded if row else ()


def read_handler(row: Map, scope: Scope) -> Handler:
    node = row.get("handler")
    if isinstance(node, Map):
        flag = next(name for name, _ in node.items() if name.text != "else")
        names = [flag_.name for flag_ in scope.flags]
        if flag.text not in names:
            scope.problems.unknown("flag", flag.text, flag.place, names)
        chosen = (node.scalar("else"), node.scalar(flag.text))
        found = Handler(flag.text, chosen[1].text, chosen[0].text)
    elif isinstance(node, Scalar):
        chosen, found = (node, node), Handler("", node.text, node.text)
    else:
        return Handler()
    for scalar in dict.fromkeys(chosen):
        if scalar.text not in HANDLERS:
            scope.problems.unknown("handler", scalar.text, scalar.place, list(HANDLERS))
    return found
