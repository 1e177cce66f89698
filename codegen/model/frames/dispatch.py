"""What happens to a frame that is complete: its values are checked, its inputs raised, its handler called, its event filled."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.diagnostics import Problems
from codegen.model.frames.events import Events, Filled
from codegen.model.frames.frame_types import Choice, Frame, Frames
from codegen.model.frames.raises import GUARDS, STREAMED
from codegen.model.rules.settings import PROMISES, Settings
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}


def c_guard(choice: Choice, *arguments: str) -> str:
    """A guard, asked in C."""
    of = {"": "", "setting": f"SW_SETTING_INDEX_{choice.of}", "field": f"frame.{choice.of}"}[GUARDS[choice.guard].of]
    return f"sw_guard_{choice.guard}({', '.join(part for part in ('conn', *arguments, of) if part)})"


@dataclass(frozen=True)
class Taken:
    """One frame and what becomes of it; `filled` is its event, if it has one."""

    frame: Frame
    filled: Filled | None

    @property
    def reads(self) -> bool:
        """Whether its fields are read into a struct."""
        fields = any(GUARDS[choice.guard].of == "field" for choice in (*self.frame.stream.guarded, *self.frame.late))
        return bool(self.frame.values or fields or self.passes_fields or self.frame.subject)

    @property
    def passes_fields(self) -> bool:
        """Whether its handler is given its fields, and not a payload of entries."""
        return bool(self.frame.handler.names and self.frame.members and not self.frame.entry)

    @property
    def on_stream(self) -> bool:
        return bool(self.frame.stream.plain)

    @property
    def splits(self) -> bool:
        """Whether it stands on a stream, or on the connection: then what it does to a stream stands apart."""
        return self.on_stream and self.frame.must_be == "any"

    @property
    def stream_id(self) -> str:
        """The stream whose machine is stepped."""
        return f"frame.{self.frame.subject}" if self.frame.subject else "conn->frame.stream_id"

    @property
    def dropped(self) -> str:
        """The verdicts of the stream's machine with which the frame is no event; a handler judges for itself."""
        if self.frame.handler.names:
            return ""
        return "== SW_VERDICT_STREAM_ERROR" if self.filled and self.filled.always else "!= SW_VERDICT_GO"

    @property
    def steps(self) -> tuple[Choice, ...]:
        return self.frame.stream.guarded

    def c_guard(self, choice: Choice) -> str:
        return c_guard(choice, "slot") if choice.guard == "window_overflow" else c_guard(choice)

    @property
    def c_check(self) -> str:
        return f"sw_frame_{self.frame.c_lower}_check(&frame, conn->frame.flags, conn->frame.stream_id)"

    def c_handler(self, streamed: bool) -> str:
        """The call of the handler; `streamed`: what the stream's machine said is at hand."""
        arguments = ["conn", "&frame" if self.passes_fields else "payload"]
        if self.on_stream:
            arguments += ["slot", "cell"] if streamed else ["SW_SLOT_NONE", "NULL"]
        handler = self.frame.handler
        calls = [f"handle_{name}({', '.join(arguments)})" for name in (handler.with_flag, handler.plain)]
        return f"conn->frame.flags & SW_FLAG_{handler.flag} ? {calls[0]} : {calls[1]}" if handler.flag else calls[1]

    @property
    def c_event(self) -> str:
        length = ", conn->frame.length - conn->remaining" if self.filled and self.filled.cut else ""
        return f"sw_event_from_{self.frame.c_lower}(&conn->event, &conn->frame, payload{length})"

    @property
    def has_user(self) -> bool:
        """Whether its event is about a stream."""
        return self.filled is not None and self.filled.stream_id != "0"


@dataclass(frozen=True)
class Dispatch:
    frames: Frames
    taken: tuple[Taken, ...]

    @property
    def streamed(self) -> tuple[Frame, ...]:
        return tuple(frame for frame in self.frames.rules if frame.payload in STREAMED)

    def guarded(self, key: str) -> tuple[tuple[Frame, tuple[Choice, ...]], ...]:
        """The frames whose input of the machine `key` depends on a guard."""
        pairs = ((frame, (frame.connection if key == "connection" else frame.block).guarded) for frame in self.frames.rules)
        return tuple(pair for pair in pairs if pair[1])


def _check(frames: Frames, events: Events, settings: Settings | None, docs: Docs, problems: Problems) -> None:
    """Nothing that is handled comes to nothing, and no event waits for a frame that is not handled."""
    filled = {item.frame.name for item in events.filled}
    document, told = docs.get("frames.yaml"), docs.get("events.yaml")
    rows = {row.text("name"): row for row in document.maps("frames")} if document else {}
    for frame in frames.frames:
        if frame.handled and not frame.handler.names and frame.name not in filled and frame.payload not in STREAMED:
            place = rows[frame.name].key("raises").place
            problems.error("handler", place, f"nothing handles {frame.name}", "give it a `handler`, or an event in spec/events.yaml")
    for frame in frames.frames:
        if "promise" in frame.handler.names and settings and not any(setting.governs == PROMISES for setting in settings.settings):
            problems.error("handler", rows[frame.name].key("handler").place, f"no setting governs {PROMISES}", "say so in the row of spec/settings.yaml that does")
    unhandled = {frame.name for frame in frames.frames if not frame.handled}
    for row in told.maps("events") if told else ():
        if "frame" in row and row.text("frame") in unhandled:
            problems.error("event", row["frame"].place, f"{row.text('frame')} raises nothing: its event never comes", "give it `raises` in spec/frames.yaml")


def load(docs: Docs, models: Models, problems: Problems) -> Dispatch | None:
    if models.frames is None or models.events is None:
        return None
    frames, events = models.frames, models.events
    _check(frames, events, models.settings, docs, problems)
    filled = {item.frame.name: item for item in events.filled}
    taken = tuple(Taken(frame, filled.get(frame.name)) for frame in frames.rules if frame.payload not in STREAMED)
    return Dispatch(frames, taken)


def outputs(model: Dispatch, models: Models) -> list[Output]:
    context: dict[str, object] = {"dispatch": model, "c_guard": c_guard}
    return [
        Output("frames/inputs.h.j2", "generated/inputs.h", context, ("spec/frames.yaml",)),
        Output("frames/dispatch.h.j2", "generated/dispatch.h", context, ("spec/frames.yaml", "spec/events.yaml")),
    ]
