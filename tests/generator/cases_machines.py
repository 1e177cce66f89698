"""Machines that are malformed, or make no sense: name, text to replace, replacement, error code, text at which it stands."""

from __future__ import annotations

from corpus import Case, cases

STREAM, CONNECTION, BLOCK, MESSAGE, SYNC = (f"machines/{name}.yaml" for name in ("stream", "connection", "header_block", "message", "settings_sync"))

NEVER = "{recv: WINDOW_OVERFLOW, never: an idle stream has no window}"
IDLE_DATA = "{recv: DATA, conn_error: PROTOCOL_ERROR, cite: rfc9113-5.1-01,"
RESET = "{recv: RST_STREAM, conn_error: PROTOCOL_ERROR, cite: rfc9113-6.4-06}"
LOCAL_HEADERS = "{recv: HEADERS, conn_error: PROTOCOL_ERROR, cite: [rfc9113-5.1.1-01, rfc9113-5.1.1-03]}"
SEND_PRIORITY = "{send: PUSH_PROMISE, refuse: NO_STREAM, cite: rfc9113-6.6-10}"
LAWS = "\nlaws:\n"
CLOSED_HEADERS = "{recv: HEADERS, conn_error: STREAM_CLOSED, cite: rfc9113-5.1-10}"

SENSE: tuple[Case, ...] = (
    *cases(STREAM, (
        ("a variant that is no input", "DISOWNED: {of: UNPROCESSED", "DISCARDED: {of: UNPROCESSED", "unknown-input", "DISCARDED"),
        ("a variant of no input", "DISOWNED: {of: UNPROCESSED", "DISOWNED: {of: PROCESSED", "unknown-input", "PROCESSED, if"),
        ("a variant of itself", "DISOWNED: {of: UNPROCESSED", "DISOWNED: {of: DISOWNED", "unknown-input", "DISOWNED, if"),
        ("a variant of what nobody asks about", "RST_STREAM_NO_ERROR: {of: RST_STREAM,", "RST_STREAM_NO_ERROR: {of: DATA,", "unknown-input", "DATA, if: no"),
        ("a variant by a condition that is none", "if: answer_begun", "if: answer_began", "unknown-condition", "answer_began"),
        ("a variant by the condition of another", "if: no_error}", "if: end_stream}", "unknown-condition", "end_stream"),
        ("a variant that is never raised", "if: no_error}", "if: no_error}\n    EXTENSION: {of: RST_STREAM, if: no_error}", "duplicate", "no_error}\n  note"),
        ("no variants", "variants:\n  send:\n    RST_STREAM_NO_ERROR: {of: RST_STREAM, if: no_error}\n  note:\n    DISOWNED: {of: UNPROCESSED, if: answer_begun}\n", "variants: {}\n", "empty", "{}"),
        ("a received frame is refused", RESET, RESET.replace("conn_error: PROTOCOL_ERROR", "refuse: NO_STREAM"), "direction", "NO_STREAM, cite: rfc9113-6.4-06"),
        ("a received frame is refused in a state", LOCAL_HEADERS, LOCAL_HEADERS.replace("conn_error: PROTOCOL_ERROR", "refuse: WRONG_STATE"), "direction", "WRONG_STATE, cite: [rfc9113-5.1.1-01"),
        ("a call is a connection error", SEND_PRIORITY, SEND_PRIORITY.replace("refuse: NO_STREAM", "conn_error: PROTOCOL_ERROR"), "direction", "PROTOCOL_ERROR, cite: rfc9113-6.6-10"),
        ("a call is a stream error", "{send: WINDOW_UPDATE, to: same, cite: \"rfc9113 6.9\"}", "{send: WINDOW_UPDATE, stream_error: CANCEL, cite: \"rfc9113 6.9\"}", "direction", "CANCEL, cite"),
        ("a call is discarded", "{send: WINDOW_UPDATE, to: same, cite: \"rfc9113 6.9\"}", "{send: WINDOW_UPDATE, discard: same, cite: \"rfc9113 6.9\"}", "direction", "same, cite: \"rfc9113 6.9\""),
        ("a note is an error", "{note: UNPROCESSED, role: client, to: closed_strict,", "{note: UNPROCESSED, role: client, conn_error: INTERNAL_ERROR,", "direction", "INTERNAL_ERROR"),
        ("a note is refused", "{note: UNPROCESSED, role: client, to: closed_strict,", "{note: UNPROCESSED, role: client, refuse: GOAWAY,", "direction", "GOAWAY, effect"),
        ("a note is discarded", "{note: UNPROCESSED, role: client, to: closed_strict,", "{note: UNPROCESSED, role: client, discard: same,", "direction", "same, effect"),
        ("an error that is none", RESET, RESET.replace("PROTOCOL_ERROR", "NO_ERROR"), "no-error", "NO_ERROR"),
        ("a stream error that is none", "{recv: PRIORITY_SIZE, stream_error: FRAME_SIZE_ERROR,", "{recv: PRIORITY_SIZE, stream_error: NO_ERROR,", "no-error", "NO_ERROR"),
        ("a rival that is no error", "rival: {stream_error: STREAM_CLOSED, cite: rfc9113-6.1-06}, why: content came on an idle", "rival: {stream_error: NO_ERROR, cite: rfc9113-6.1-06}, why: content came on an idle", "no-error", "NO_ERROR"),
        ("a stream error on a forgotten stream", "{recv: HEADERS, conn_error: PROTOCOL_ERROR, cite: rfc9113-5.1.1-03,", "{recv: HEADERS, stream_error: PROTOCOL_ERROR, cite: rfc9113-5.1.1-03,", "no-stream", "PROTOCOL_ERROR, cite: rfc9113-5.1.1-03,"),
        ("a stream error on a closed stream", CLOSED_HEADERS, CLOSED_HEADERS.replace("conn_error", "stream_error"), "no-stream", "STREAM_CLOSED, cite: rfc9113-5.1-10}"),
        ("a stream error on a stream in grace", "{recv: DATA, discard: same, charge: late_frames,", "{recv: DATA, stream_error: STREAM_CLOSED, charge: late_frames,", "no-stream", "STREAM_CLOSED, charge: late_frames"),
        ("a rival that is the verdict", "rival: {stream_error: FRAME_SIZE_ERROR, cite: rfc9113-6.3-02}, why: a stream error would", "rival: {conn_error: FRAME_SIZE_ERROR, cite: rfc9113-6.3-02}, why: a stream error would", "rival", "{conn_error: FRAME_SIZE_ERROR, cite: rfc9113-6.3-02}, why"),
        ("a requirement is cited twice", "cite: [rfc9113-5.1-01, rfc9113-6.6-11]", "cite: [rfc9113-5.1-01, rfc9113-5.1-01]", "duplicate", "rfc9113-5.1-01]}"),
        ("a section is cited twice", "cite: [\"rfc9113 6.8\", rfc9113-8.7-01]", "cite: [\"rfc9113 6.8\", rfc9113-8.7-01, \"rfc9113 6.8\"]", "duplicate", "\"rfc9113 6.8\"], why: requests"),
        ("an effect of what cannot happen", NEVER, NEVER.replace("never", "charge: resets, never"), "effect", "resets, never"),
        ("an effect of a call that is refused", SEND_PRIORITY, SEND_PRIORITY.replace("refuse", "charge: resets, refuse"), "effect", "resets, refuse"),
        ("an unknown limit is charged", "ignore: same, charge: window_updates", "ignore: same, charge: window_update", "unknown-limit", "window_update,"),
        ("a limit without a balance is charged", "ignore: same, charge: window_updates", "ignore: same, charge: output", "unknown-limit", "output,"),
        ("late frames are charged where none are late", "ignore: same, charge: window_updates, cite: \"rfc9113 5.1\"", "ignore: same, charge: late_frames, cite: rfc9113-5.1-10", "charge", "late_frames, cite: rfc9113-5.1-10"),
        ("the window explains where none is left", "ignore: same, charge: window_updates", "ignore: same, charge: window_updates, unless: explained", "charge", "explained, cite: \"rfc9113"),
        ("an excuse without a charge", "charge: resets, unless: answered, cite: [", "unless: answered, cite: [", "charge", "answered, cite: ["),
        ("a charge and an error", "ignore: same, charge: window_updates", "conn_error: STREAM_CLOSED, charge: window_updates", "charge", "window_updates,"),
        ("a call is charged", "{send: WINDOW_UPDATE, to: same,", "{send: WINDOW_UPDATE, to: same, charge: glitches,", "charge", "glitches, cite: \"rfc9113 6.9\""),
        ("closed streams without a law", "  - {id: closed-stays-closed, stay: ended, cite: \"rfc9113 5.1\"}\n", "", "trap", "closed_strict: {about"),
    )),
    *cases(CONNECTION, (
        ("a stream error by the connection, against the law too", "{recv: [PUSH_PROMISE, PUSH_DISABLED], role: server, conn_error:", "{recv: [PUSH_PROMISE, PUSH_DISABLED], role: server, stream_error:", "law", "{recv: [PUSH_PROMISE, PUSH_DISABLED], role: server"),
        ("a dead connection without a law", "  - {id: dead-stays-dead, stay: dead, cite: rfc9113-5.4.1-02}\n", "", "trap", "dead: {about"),
        ("an idle law", "stay: dead, cite", "forbid: to, state: dead, input: {recv: PREFACE}, role: client, cite", "trap", "dead: {about"),
    )),
    *cases(BLOCK, (
        ("nothing leads out of a field block", "{recv: CONTINUATION_END, to: between,", "{recv: CONTINUATION_END, to: same,", "trap", "inside: {about"),
    )),
    *cases(SYNC, (
        ("a stream error of an acknowledgement", "{recv: SETTINGS_ACK, conn_error: PROTOCOL_ERROR,", "{recv: SETTINGS_ACK, stream_error: PROTOCOL_ERROR,", "no-stream", "PROTOCOL_ERROR, cite"),
        ("nothing is ever acknowledged", "{recv: SETTINGS_ACK, to: synced, effect: apply,", "{recv: SETTINGS_ACK, to: same, effect: apply,", "trap", "waiting: {about"),
    )),
    *cases(MESSAGE, (
        ("a complete message without a law", "  - {id: done-is-final, stay: done, cite: \"rfc9113 8.1\"}\n", "", "trap", "done: {about"),
        ("a message that nothing completes", "to: done, cite: \"rfc9113 8.5\"}\n    - {recv: [SECTION, SECTION_END], stream_error", "to: same, cite: \"rfc9113 8.5\"}\n    - {recv: [SECTION, SECTION_END], stream_error", "", ""),
    )),
)

ALL = SENSE
