"""What is wrong with a frame that is written as it should be: rules that nothing reads, errors that cannot be, handlers that do not fit."""

from __future__ import annotations

from codegen.diagnostics import Problems
from codegen.load import Map
from codegen.model.base import widths
from codegen.model.frames import raises
from codegen.model.frames.frame_types import Frame

VERDICTS = ("conn_error", "stream_error", "ignore", "charge", "cite", "why", "rival")


def layout(frame: Frame, row: Map, problems: Problems) -> None:
    """What the runtime reads of the payload."""
    length = row.maybe_map("length")
    laid = row.key("entries" if frame.entry else "fields").place
    if length and length.number("exactly", frame.prefix) != frame.prefix:
        problems.error("length", length["exactly"].place, f"the fields of {frame.name} take {frame.prefix} octets")
    if frame.handled and frame.entry_length is not None and frame.multiple != frame.entry_length:
        problems.error("length", row.key("length" if length else "name").place, f"an entry of {frame.name} takes {frame.prefix} octets; length needs that multiple")
    if frame.runs and (frame.exactly or frame.multiple != 1):
        problems.error("length", row.key("length").place, f"{frame.name} is as long as field {frame.lengths[0]} says")
    if frame.handled and frame.length_fault is None and not frame.size_input and (frame.prefix or frame.optional):
        problems.error("length", row["name"].place, f"{frame.name} can be too short, so it needs `length` with an error")
    if frame.pad_flag and (not frame.words or frame.words[0].octets != 1 or frame.words[0].flag != frame.pad_flag):
        problems.error("padding", row.key("padding").place, f"padding needs a first field of 8 bits with `if: {frame.pad_flag}`")
    elif frame.pad_flag and (frame.fields[-1].octets != frame.fields[0].name or frame.fields[-1].flag != frame.pad_flag):
        said = f"padding needs a last field of as many octets as {frame.fields[0].name} says, with `if: {frame.pad_flag}`"
        problems.error("padding", row.key("padding").place, said)
    widths.at_most(frame.prefix, widths.FRAME_OCTETS, f"the octets of {frame.name} that are always there", laid, problems)
    for flag, octets in frame.optional:
        widths.at_most(octets, widths.FRAME_OCTETS, f"the octets that {flag} adds", laid, problems)
    if len(frame.optional) > 2:
        problems.error("field", laid, "at most two flags may add fields")
    if frame.entry and any(field.rest or field.flag for field in frame.fields):
        problems.error("field", laid, f"an entry of {frame.name} has no rest, and no fields of a flag")
    if frame.optional and (frame.exactly or frame.payload == "fixed"):
        problems.error("field", laid, f"a flag adds octets to {frame.name}, and after them there is no rest", "give the last field `rest`, without `exactly`")
    elif frame.exactly and frame.multiple != 1:
        problems.error("length", row.map("length")["multiple"].place, f"{frame.name} has {frame.prefix} octets: a multiple says nothing")
    elif frame.handled and frame.payload == "fixed" and not frame.exactly:
        problems.error("length", row.key("length" if length else "name").place, f"{frame.name} has {frame.prefix} octets; it needs `length` with `exactly`")


def unhandled(frame: Frame, row: Map, problems: Problems) -> None:
    """The runtime judges no frame that it does not handle."""
    if frame.handled:
        return
    hint = "give it `raises`, and an event in spec/events.yaml or a `handler`; or leave this out"
    for key in ("reserved_flags", "length", "padding", "empty", "checks", "handler"):
        if key in row:
            problems.error("hollow", row.key(key).place, f"{frame.name} raises nothing, so nothing looks at its {key}", hint)
    stream_id = row.map("stream_id")
    for name, _ in stream_id.items():
        if name.text != "must_be":
            problems.error("hollow", name.place, f"{frame.name} raises nothing, so nothing checks its stream identifier", hint)
            return


def _no_stream_error(frame: Frame, row: Map, problems: Problems) -> None:
    """Where a stream error cannot be: no stream to reset, or a field block that would not be decoded."""
    rows = [(key, row.map(key)) for key in ("length", "padding") if key in row] + [("check", item) for item in row.maps("checks")]
    for key, item in rows:
        error = item.maybe_scalar("stream_error")
        if error and frame.must_be == "zero":
            problems.error("no-stream", error.place, f"a stream error {error}, and {frame.name} stands on no stream that could be reset", "give conn_error")
        elif error and frame.payload == "fragment" and key != "check":
            said = f"a {frame.name} frame whose payload is not read leaves the field block undecoded (rfc9113 4.3)"
            problems.error("no-stream", error.place, said, "give conn_error")


def _handler(frame: Frame, row: Map, problems: Problems) -> None:
    place = row.key("handler" if "handler" in row else "name").place
    if frame.payload in raises.STREAMED and not frame.handler.names:
        fit = [name for name, payload in raises.HANDLERS.items() if payload == frame.payload]
        problems.error("handler", place, f"nothing handles the {frame.payload} of {frame.name}", f"handler: one of {', '.join(fit)}")
    for name in frame.handler.names:
        takes = raises.HANDLERS.get(name, frame.payload)
        if takes != frame.payload:
            problems.error("handler", place, f"handler {name} takes a payload that is {takes}; that of {frame.name} is {frame.payload}")
        elif name in raises.OF_STREAM and not frame.stream.plain:
            problems.error("handler", place, f"handler {name} goes by the stream's machine, of which {frame.name} raises no input", "raises: {stream: …}")
    if frame.handler.flag and frame.payload in raises.STREAMED:
        problems.error("handler", place, f"one handler takes all {frame.payload}s")


def handled(frame: Frame, row: Map, problems: Problems) -> None:
    stream_id, given = row.map("stream_id"), row.map("raises")
    if frame.reserved_bits & frame.flag_bits:
        problems.error("flag", row.map("reserved_flags")["bits"].place, f"a flag of {frame.name} is among those that are reserved")
    if frame.reserved_bits and (frame.payload in raises.STREAMED or frame.payload == "entries"):
        problems.error("flag", row.key("reserved_flags").place, f"nothing looks at reserved flags of {frame.name}, whose payload is {frame.payload}")
    judged = [key for key, _ in stream_id.items() if key.text in VERDICTS]
    if judged and frame.stream_id_fault is None:
        problems.error("hollow", judged[0].place, f"nothing checks the stream identifier of {frame.name}: any will do")
    if not judged and frame.must_be != "any" and not any(choice.guard == "other_stream" for choice in frame.block.guarded) and not problems:
        problems.error("missing-key", stream_id.place, f"key conn_error is missing: nothing checks the stream identifier of {frame.name}")
    by_block = next((choice for choice in frame.block.guarded if choice.guard == "other_stream"), None)
    if judged and by_block:
        problems.error("hollow", judged[0].place, f"the guard {by_block.guard} has judged the stream identifier of {frame.name} before")
    if frame.size_input:
        for key, _ in row.map("length").items():
            if key.text in VERDICTS:
                problems.error("hollow", key.place, f"the stream machine decides by {frame.size_input}, not this", "leave it out")
                break
    if frame.subject and frame.must_be != "zero":
        problems.error("hollow", given.key("of").place, f"{frame.name} stands on the stream that is stepped", "leave `of` out, or let the stream identifier be zero")
    if not frame.on_stream and (frame.stream.plain or frame.size_input):
        problems.error("hollow", given.key("stream").place if "stream" in given else row.key("length").place, f"{frame.name} never stands on a stream")
    if frame.stream.guarded and frame.payload in raises.STREAMED:
        problems.error("guard", given.key("stream").place, f"the payload of {frame.name} is not there when its stream is stepped")
    if frame.late and (frame.payload in raises.STREAMED or frame.payload == "entries"):
        problems.error("guard", given.key("payload").place, f"{frame.name} has no fields that are read as a whole")
    _no_stream_error(frame, row, problems)
    _handler(frame, row, problems)
