"""What limits may be made of: closed lists of what the runtime counts, of occasions that charge, and of occasions that give back.

Each name is implemented once, in runtime/limits/ or where it is counted. A limit says which of them it is about; what it says besides
has to fit, so that nothing in spec/limits.yaml is without a reader."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("balance", "gauge", "allowance", "block", "frame", "stream")

COMMON = ("name", "about", "kind", "lawful", "budget", "min", "follows", "breach", "attacks", "cite")
BALANCE = ("roles", "charges", "refunds", "scale", "unit", "unacknowledged", "warn_at", "graceful")
COUNTED = ("counts", "unit", "hard", "explained")


@dataclass(frozen=True)
class Counter:
    """Something that the runtime counts. One limit is about it, with one of `breaches`."""

    kind: str
    breaches: tuple[str, ...]
    about: str
    unit: bool = False
    explained: bool = False


@dataclass(frozen=True)
class Charge:
    """An occasion that charges one unit, or as many as it says."""

    about: str
    unit: bool = False
    unacknowledged: bool = False
    role: str = ""  # that it happens to, where it is one


@dataclass(frozen=True)
class Refund:
    """An occasion that gives back; `every`: it is counted in octets."""

    about: str
    every: bool = False


ERRORS = ("stream_error", "conn_error")

COUNTERS = {
    "open_streams": Counter("gauge", ERRORS, "streams of the peer's, from their first frame until they are closed"),
    "held_streams": Counter("gauge", ERRORS, "streams of the peer's, until their output is sent and the program has released them"),
    "control_frames": Counter("gauge", ("conn_error",), "control frames of ours that wait to be sent"),
    "output_octets": Counter("gauge", ("refuse",), "octets that the library holds until they are reported as sent"),
    "received_octets": Counter("allowance", ("conn_error",), "octets received that no payload either way explains", explained=True),
    "section_octets": Counter("block", ("flag",), "octets of each field's name and value, and 32 for each"),
    "section_fields": Counter("block", ("flag",), "field lines but for cookies"),
    "section_crumbs": Counter("block", ("flag",), "cookie field lines"),
    "continuations": Counter("block", ("conn_error",), "CONTINUATION frames"),
    "short_fragments": Counter("block", ("conn_error",), "fragments shorter than the unit, the last one apart", unit=True),
    "size_updates": Counter("block", ("conn_error",), "dynamic table size updates"),
    "entries": Counter("frame", ("conn_error",), "settings"),
    "kept_settings": Counter("gauge", ("drop",), "settings of the peer's that are not known and are kept"),
    "shown_octets": Counter("frame", ("drop",), "octets of an unknown payload or of debug data"),
    "informational_sections": Counter("stream", ERRORS, "field sections with a 1xx status"),
    "late_frames": Counter("stream", ("charge",), "what rows charge of frames on a stream that we reset"),
}

CHARGES = {
    "stream_refused": Charge("a stream that the peer opened or promised is refused, and it could have known", unacknowledged=True),
    "promise_malformed": Charge("the field section of a promise is malformed", role="client"),
    "unanswered_stream_failed": Charge("we reset a stream for an error before our first response HEADERS left"),
    "empty_data": Charge("a DATA frame without content and without END_STREAM"),
    "short_data": Charge("a DATA frame shorter than the unit: how often its content goes into the unit, less one", unit=True),
    "window_update": Charge("a WINDOW_UPDATE that does not return a unit or more of content sent", unit=True),
}

REFUNDS = {
    "stream_opened": Refund("the client opened a stream"),
    "stream_finished": Refund("a stream ended cleanly both ways"),
    "response_begun": Refund("our response HEADERS left"),
    "data_received": Refund("octets of DATA frames came", every=True),
    "data_frame_received": Refund("a DATA frame with content came"),
    "data_consumed": Refund("the program consumed content"),
    "data_frame_sent": Refund("a DATA frame with content went out"),
    "second_passed": Refund("a second passed, where the program calls sw_conn_tick()"),
}
