"""Frames, settings, names and the ledger, malformed or odd: name, text to replace, replacement, error code, text at which it stands."""

from __future__ import annotations

import re

from corpus import END, Case, case, cases, original

ERRORS, STATUSES, FRAMES, SETTINGS = (f"{name}.yaml" for name in ("errors", "statuses", "frames", "settings"))
CHECKS, REFUSALS, NUMBERS, LEDGER = (f"{name}.yaml" for name in ("checks", "refusals", "numbers", "requirements"))

CANCEL = "name: CANCEL,"
LONGER = "The stream is no longer needed."
MORE_CODES = "".join(f'  - {{name: X{number}, code: {1000 + number}, cite: "rfc9113 7", about: x}}\n' for number in range(300))


def code(name: str, number: str = "1000") -> str:
    return f'  - {{name: {name}, code: {number}, cite: "rfc9113 7", about: One more.}}\n'


NAMES: tuple[Case, ...] = (
    *cases(ERRORS, (
        ("a code given twice", "code: 0x02", "code: 0x01", "duplicate", "0x01, cite: \"rfc9113 7\", about: \"The endpoint met"),
        ("a code given twice, once in decimal", "code: 0x02", "code: 1", "duplicate", "1, cite: \"rfc9113 7\", about: \"The endpoint met"),
        ("a name given twice", CANCEL, "name: INTERNAL_ERROR,", "duplicate", "INTERNAL_ERROR,              code: 0x08"),
        ("a name in lower case", CANCEL, "name: cancel,", "name", "cancel,"),
        ("a misspelt declaration", "name: PROTOCOL_ERROR,", "name: PROTOCOL_EROR,", "unknown-error", ""),
        ("a row without a key", ', about: "The peer broke the flow-control protocol."', "", "missing-key", "{name: FLOW_CONTROL_ERROR"),
        ("a negative code", "code: 0x02", "code: -1", "schema", "-1"),
        ("a quoted code", "code: 0x02", 'code: "2"', "type", '"2"'),
        ("a code with leading zeros", "code: 0x02", "code: 002", "type", "002"),
        ("a code of 5,000 digits", "code: 0x02", "code: " + "9" * 5000, "type", "9" * 5000),
        ("a code of 5,000 hexadecimal digits", "code: 0x02", "code: 0x" + "9" * 5000, "type", "0x9999"),
        ("a code with a point", "code: 0x02", "code: 2.0", "type", "2.0"),
        ("a code with an exponent", "code: 0x02", "code: 2e0", "type", "2e0"),
        ("a code with underscores", "code: 0x02", "code: 0_2", "type", "0_2"),
        ("a code in base 60", "code: 0x02", "code: 1:30", "type", "1:30"),
        ("an infinite code", "code: 0x02", "code: .inf", "type", ".inf"),
        ("no code", "code: 0x02", "code: null", "type", "null"),
        ("a true code", "code: 0x02", "code: true", "type", "true, cite"),
        ("a code in other digits", "code: 0x02", "code: \u0662", "type", "\u0662"),
        ("a list of codes", "code: 0x02", "code: [2]", "type", "[2]"),
        ("an empty name", CANCEL, 'name: "",', "name", '"",'),
        ("an empty citation", 'cite: "rfc9113 7", about: "The stream is no', 'cite: "", about: "The stream is no', "empty", '"", about'),
        ("an empty list of citations", 'cite: "rfc9113 7", about: "The stream is no', 'cite: [], about: "The stream is no', "empty", "[], about"),
        ("a citation of an unknown section", 'cite: "rfc9113 7", about: "The stream is no', 'cite: "rfc9113 77", about: "The stream is no', "unknown-citation", '"rfc9113 77"'),
        ("a citation of an unknown RFC", 'cite: "rfc9113 7", about: "The stream is no', 'cite: "rfc9999 7", about: "The stream is no', "unknown-citation", '"rfc9999 7"'),
        ("a citation that is a number", 'cite: "rfc9113 7", about: "The stream is no', 'cite: 7, about: "The stream is no', "unknown-citation", "7, about: \"The stream is no"),
        ("a citation that is a mapping", 'cite: "rfc9113 7", about: "The stream is no', 'cite: {a: b}, about: "The stream is no', "type", "{a: b}"),
        ("a scalar for a row", "errors:\n", "errors:\n  - a\n", "type", "a\n  - {name: NO_ERROR"),
        ("a list for a row", "errors:\n", "errors:\n  - [a]\n", "type", "[a]"),
        ("nothing for a row", "errors:\n", "errors:\n  -\n", "type", ""),
        ("a mapping among rows", "errors:\n", "errors:\n  a: b\n", "yaml", "- {name: NO_ERROR"),
        ("a name with a line end", CANCEL, 'name: "CANCEL\\n",', "name", '"CANCEL\\n"'),
        ("a name with a NUL", CANCEL, 'name: "CAN\\0CEL",', "encoding", '"CAN\\0CEL"'),
        ("a name with half a character", CANCEL, 'name: "\\ud800",', "yaml", ""),
        ("a name with a space behind", CANCEL, 'name: "CANCEL ",', "name", '"CANCEL "'),
        ("a name in Cyrillic", CANCEL, "name: \u0421ANCEL,", "name", "\u0421ANCEL"),
        ("a text that turns the direction of writing", f'"{LONGER}"', '"The \\u202estream"', "encoding", '"The \\u202e'),
        ("a text with a zero-width space", LONGER, "The\u200bstream", "encoding", ""),
        ("a blank text", f'"{LONGER}"', '"  "', "empty", '"  "}'),
        ("an empty text", f'"{LONGER}"', '""', "empty", '""}'),
        ("a text that is nothing", f'"{LONGER}"', "", "no-value", "about: }"),
        ("an alias", f'"{LONGER}"', "*x", "alias", "*x"),
        ("an anchor", f'"{LONGER}"', "&x a", "anchor", "&x"),
        ("a tag", f'"{LONGER}"', "!!int 7", "tag", "!!int"),
        ("a tag of Python", f'"{LONGER}"', "!!python/object/apply:os.system [x]", "tag", "!!python"),
        ("a merge key", "{name: CANCEL,", "{<<: {a: b}, name: CANCEL,", "unknown-key", "<<"),
        ("a key that is a list", "{name: CANCEL,", "{[a]: b, name: CANCEL,", "key", "[a]"),
        ("a key twice", "{name: CANCEL,", "{name: A, name: CANCEL,", "duplicate-key", "name: CANCEL"),
        ("a text that YAML takes for a comment", f'"{LONGER}"', "a # b", "yaml", ""),
        ("what is no error is gone", original(ERRORS).splitlines()[4] + "\n", "", "undeclared", ""),
        ("what is no error has another name", "NO_ERROR,            code", "NONE,            code", "undeclared", ""),
    )),
    *cases(ERRORS, (  # odd, and sound
        ("the name NULL", END, code("NULL"), "", ""),
        ("the name EOF", END, code("EOF", "255"), "", ""),
        ("the name YES", END, code("YES"), "", ""),
        ("the name UNKNOWN", END, code("UNKNOWN"), "", ""),
        ("a name of one letter", END, code("A"), "", ""),
        ("the largest code", END, code("LARGEST", "0x7fffffff"), "", ""),
        ("300 codes", END, MORE_CODES, "", ""),
        ("a text with the ends of C's comments", LONGER, "The */ stream /* // ?? ??/ \\\\ is", "", ""),
        ("a text of other scripts", LONGER, "\u00dcn\u00ef \u2192 \U0001f389", "", ""),
        ("a text in lines", LONGER, "a\\nb\\tc", "", ""),
        ("a text of 100,000 letters", LONGER, "word " * 20000, "", ""),
        ("a word of 5,000 letters", LONGER, "w" * 5000, "", ""),
        ("a text like a template's", LONGER, "{{ 7 * 7 }} {% raw %} {#", "", ""),
        ("a text like a format", LONGER, "%s%n%%", "", ""),
        ("a text with quotes", LONGER, "\\\"a\\\" 'b' `c`", "", ""),
        ("a text that is a number", f'"{LONGER}"', "5.10", "", ""),
        ("a text that is no", f'"{LONGER}"', "no", "", ""),
    )),
    *cases(STATUSES, (
        ("a value given twice", "value: -2, ", "value: -3, ", "duplicate", "-3,  about: \"The library holds"),
        ("a gap in the values", "value: -20", "value: -25", "number", "-25"),
        ("a success that is new", "value: 1, ", "value: 2, ", "schema", "2,   about"),
        ("the smallest of all numbers", "value: -2, ", "value: -2147483648, ", "schema", "-2147483648"),
        ("a value with a point", "value: -2, ", "value: -2.0, ", "type", "-2.0"),
        ("a value with a plus", "value: 1, ", "value: +1, ", "type", "+1"),
        ("minus nothing", "value: -2, ", "value: -, ", "type", "-, "),
        ("a status with another name", "name: NO_STREAM,", "name: NOSTREAM,", "unknown-status", ""),
        ("success with another name", "name: OK,", "name: OKAY,", "undeclared", ""),
    )),
    *cases(NUMBERS, (
        ("a number given twice", "DATA: 1\n", "DATA: 0\n", "number", "DATA: 0"),
        ("a number that is a word", "DATA: 1\n", "DATA: one\n", "type", "one"),
        ("an enumeration that is none", "numbers:\n", "numbers:\n  sw_foo: {a: 1}\n", "unknown-enumeration", "sw_foo"),
    )),
    *cases(CHECKS, (
        ("a check given twice", "name: flow_stream,", "name: flow_connection,", "duplicate", "flow_connection,              stream_error"),
        ("a check that is asked nowhere", "at: block_end", "at: block_start", "unknown-place", "block_start"),
        ("a check by a condition that is none", "if: above_goaway", "if: below_goaway", "unknown-condition", "below_goaway"),
        ("a check by the condition of another place", "if: above_goaway", "if: push_off", "unknown-condition", "push_off"),
        ("a check under no condition", "at: block_end, if: above_goaway,", "at: block_end,", "missing-key", "{name: stream_after_goaway"),
        ("a check at no place", "at: block_end, if: above_goaway,", "if: above_goaway,", "missing-key", "{name: stream_after_goaway"),
        ("a check called none", "checks:\n", "checks:\n  - {name: none, conn_error: INTERNAL_ERROR, cite: rfc9113-5.4-06, why: so}\n", "collision", "none, conn"),
        ("a check called count", "checks:\n", "checks:\n  - {name: count, conn_error: INTERNAL_ERROR, cite: rfc9113-5.4-06, why: so}\n", "collision", "count, conn"),
        ("a check with the name of a field's", "checks:\n", "checks:\n  - {name: field_te, conn_error: INTERNAL_ERROR, cite: rfc9113-5.4-06, why: so}\n", "duplicate", "{name: field_te"),
        ("a check that the runtime makes has another name", "name: flow_stream,", "name: flow_streem,", "undeclared", ""),
        ("a stream error for want of memory", "{name: no_memory,                conn_error", "{name: no_memory,                stream_error", "no-stream", "INTERNAL_ERROR,       cite: [\"rfc9113 5.4.1\", rfc9113-5.4-06], why: an alloc"),
        ("a check that is no error", "{name: no_memory,                conn_error: INTERNAL_ERROR", "{name: no_memory,                conn_error: NO_ERROR", "no-error", "NO_ERROR"),
        ("a check that nothing demands", "cite: rfc9113-6.9.1-04, ", "", "missing-key", "{name: flow_connection_overflow"),
        ("a check that refuses", "{name: no_memory,                conn_error: INTERNAL_ERROR", "{name: no_memory,                refuse: NO_MEMORY", "unknown-key", "refuse: NO_MEMORY"),
        ("a check without a verdict", "{name: no_memory,                conn_error: INTERNAL_ERROR,", "{name: no_memory,", "verdict", "{name: no_memory"),
        ("a check with two verdicts", "conn_error: FLOW_CONTROL_ERROR, at: connection_credit", "conn_error: FLOW_CONTROL_ERROR, stream_error: CANCEL, at: connection_credit", "verdict", "{name: flow_connection_overflow"),
        ("a rival that is the verdict", "cite: rfc9113-6.9.1-04, why", "cite: rfc9113-6.9.1-04, rival: {conn_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-04}, why", "rival", "{conn_error: FLOW_CONTROL_ERROR, cite"),
        ("a rival without a reason", ", why: the peer took the connection window past 2^31-1}", ", rival: {stream_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-04}}", "missing-why", "{stream_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-04}}"),
        ("a rival that cites nothing", ", why: the peer took the connection window past 2^31-1}", ", rival: {stream_error: FLOW_CONTROL_ERROR}, why: so}", "missing-key", "{stream_error: FLOW_CONTROL_ERROR}"),
    )),
    *cases(REFUSALS, (
        ("a refusal given twice", "name: ended, ", "name: reentered, ", "duplicate", "reentered,             refuse: TERMINATED"),
        ("a refusal that succeeds", "refuse: REENTERED,", "refuse: OK,", "value", "OK,"),
        ("a refusal with an unknown status", "refuse: REENTERED,", "refuse: REENTRED,", "unknown-status", "REENTRED"),
        ("a refusal that the runtime makes has another name", "name: ended, ", "name: endet, ", "undeclared", ""),
        ("a refusal without a reason", ", why: the program has not been told yet that the stream is closed}", "}", "missing-key", "{name: not_closed"),
    )),
    *cases(LEDGER, (
        ("a requirement given twice", "requirements:\n", "requirements:\n  - {id: rfc9113-5.1-08, level: MAY, says: \"The same once more, in other words.\"}\n", "duplicate", ""),
        ("a requirement of no section", "requirements:\n", "requirements:\n  - {id: rfc9113-99.1-08, level: MAY, says: \"What no section of it says.\"}\n", "unknown-section", "rfc9113-99.1-08"),
        ("an id of another form", "requirements:\n", "requirements:\n  - {id: rfc9113, level: MAY, says: \"What no section of it says.\"}\n", "name", "rfc9113, level"),
        ("an unknown level", "requirements:\n", "requirements:\n  - {id: rfc9113-5.1-99, level: MIGHT, says: \"What nobody has to do at all.\"}\n", "value", "MIGHT"),
        ("a requirement that nothing answers", "requirements:\n", "requirements:\n  - {id: rfc9113-5.1-99, level: MUST, says: \"What everybody has to do.\"}\n", "unanswered", "rfc9113-5.1-99"),
        ("a permission that nothing uses", "requirements:\n", "requirements:\n  - {id: rfc9113-5.1-99, level: MAY, says: \"What nobody has to do at all.\"}\n", "", ""),
        ("a section given twice", '    "2": "HTTP/2 Protocol Overview"\n', '    "2": "HTTP/2 Protocol Overview"\n    "2": "Again"\n', "duplicate-key", '"2": "Again"'),
        ("a section that is gone", '    "5.1": "Stream States"\n', "", "unknown-section", ""),
    )),
)

CHIME = """
  - name: CHIME
    type: 0xc7
    about: An extension frame that carries a number.
    cite: "rfc9113 5.5"
    stream_id: {must_be: zero}
    flags:
      - {name: LOUD, bit: 0x10, about: rings twice}
    fields:
      - {name: tone, bits: 32}
"""
TONE = "      - {name: tone, bits: 32}\n"


def chime(*pairs: str) -> str:
    text = CHIME
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new)
    return text


def frame(name: str, code_: str, at: str, *pairs: str) -> Case:
    """A frame that is appended, changed."""
    return case(name, FRAMES, END, chime(*pairs), code_, at)


def field(name: str, called: str, code_: str = "keyword") -> Case:
    return frame(name, code_, f"{called}, bits: 32", "tone", called)


FRAME: tuple[Case, ...] = (
    frame("an extension frame", "", ""),
    frame("a type given twice", "duplicate", "0x04\n    about: An ext", "0xc7", "0x04"),
    frame("a frame given twice", "duplicate", "PING\n    type: 0xc7", "CHIME", "PING"),
    *(frame(f"a frame called {name}", "collision", f"{name}\n    type: 0xc7", "CHIME", name) for name in ("HEADER", "RULE", "DATA_LENGTH", "SETTINGS_ENTRY")),
    *(field(f"a field called {name}", name) for name in ("int", "double", "register", "inline", "restrict", "class", "new", "this", "bool", "true", "errno")),
    *(field(f"a field called {name}, as a parameter", name) for name in ("out", "flags", "stream_id", "rest_length", "payload", "fields")),
    *(field(f"a field called {name}", name, "") for name in ("index", "x", "_".join("abc"), "long_", "tone2", "memcpy", "uint32_t")),
    frame("a field of 33 bits", "schema", "33}", "bits: 32", "bits: 33"),
    frame("a field of 7 bits", "field", "fields:\n      - {name: tone, bits: 7", "bits: 32", "bits: 7"),
    frame("a field of no bits", "schema", "0}", "bits: 32", "bits: 0"),
    frame("a field of -8 bits", "schema", "-8}", "bits: 32", "bits: -8"),
    frame("a field of 300 octets", "schema", "300}", "bits: 32", "octets: 300"),
    frame("a field of \u00b2 octets", "name", "\u00b2}", "bits: 32", "octets: \u00b2"),
    frame("a field of 04 octets", "name", "04}", "bits: 32", "octets: 04"),
    frame("a field as long as it says itself", "unknown-field", "tone}", "bits: 32", "octets: tone"),
    frame("a field of bits and octets", "field", "{name: tone, bits: 32, octets: 4}", "bits: 32", "bits: 32, octets: 4"),
    frame("a field of no size", "field", "{name: tone}", ", bits: 32", ""),
    frame("a field with an unknown key", "unknown-key", "bit: 32", "bits: 32}", "bit: 32, bits: 32}"),
    frame("a field after the rest", "field", "{name: tone", TONE, "      - {name: all, rest: opaque}\n" + TONE),
    frame("a rest after the rest", "field", "{name: more", TONE, TONE + "      - {name: all, rest: opaque}\n      - {name: more, rest: opaque}\n"),
    frame("an unknown rest", "value", "obscure", TONE, TONE + "      - {name: all, rest: obscure}\n"),
    frame("a rest of a flag", "field", "if: LOUD", TONE, TONE + "      - {name: all, rest: opaque, if: LOUD}\n"),
    frame("a rest that is reserved", "field", "reserved: true", TONE, TONE + "      - {name: all, rest: opaque, reserved: true}\n"),
    frame("bits that are not reserved, and say so", "value", "false", "bits: 32", "bits: 32, reserved: false"),
    frame("octets that are reserved", "field", "reserved: true", "bits: 32", "octets: 4, reserved: true"),
    frame("octets and one more", "field", "plus: 1", "bits: 32", "octets: 4, plus: 1"),
    frame("32 bits and one more", "field", "plus: 1", "bits: 32", "bits: 32, plus: 1"),
    frame("one bit and one more", "field", "plus: 1", TONE, "      - {name: a, bits: 1, plus: 1}\n      - {name: b, bits: 31}\n"),
    frame("a field given twice", "duplicate", "tone, bits: 16}\n", TONE, "      - {name: tone, bits: 16}\n      - {name: tone, bits: 16}\n"),
    frame("fields whose names differ by a line", "", "", TONE, "      - {name: tone, bits: 16}\n      - {name: t_one, bits: 16}\n"),
    frame("a bit alone", "", "", TONE, "      - {name: a, bits: 1}\n      - {name: b, bits: 31, reserved: true}\n"),
    frame("a flag given twice", "flag", "", "about: rings twice}\n", "about: rings twice}\n      - {name: LOUD, bit: 0x10, about: rings}\n"),
    frame("two flags of one bit", "flag", "0x10, about: rings}", "about: rings twice}\n", "about: rings twice}\n      - {name: LOUDER, bit: 0x10, about: rings}\n"),
    frame("a flag with the bit that it has not elsewhere", "flag", "0x10", "LOUD", "ACK"),
    frame("a flag of two bits", "value", "3,", "bit: 0x10", "bit: 3"),
    frame("a flag of the ninth bit", "value", "256", "bit: 0x10", "bit: 256"),
    frame("a flag with the bit of another frame's", "", "", "bit: 0x10", "bit: 0x01"),
    frame("more octets than an octet counts", "width", "fields:\n      - {name: f0", TONE, "".join(f"      - {{name: f{number}, octets: 255}}\n" for number in range(4))),
    frame("a type of nine bits", "schema", "0x1c7", "0xc7", "0x1c7"),
    frame("an error that nothing looks for", "hollow", "conn_error", "must_be: zero", "must_be: zero, conn_error: PROTOCOL_ERROR"),
    frame("a length that nothing looks at", "hollow", "length: {exactly: 4", "    flags:", "    length: {exactly: 4, conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02}\n    flags:"),
    frame("a stream identifier that must be even", "value", "even", "must_be: zero", "must_be: even"),
    *cases(FRAMES, (
        ("an input that the connection does not have", "raises: {connection: DATA,", "raises: {connection: DATTA,", "unknown-input", "DATTA"),
        ("an input that a block does not have", "raises: {connection: DATA, block: OTHER", "raises: {connection: DATA, block: OTTER", "unknown-input", "OTTER"),
        ("a flag that chooses nothing", "{ACK: PING_ACK, else: PING}", "{PADDED: PING_ACK, else: PING}", "unknown-flag", "PADDED: PING_ACK"),
        ("no input without the flag", "{ACK: PING_ACK, else: PING}", "{ACK: PING_ACK}", "missing-key", "{ACK: PING_ACK}"),
        ("a type above eight bits", "type: 0x09", "type: 256", "schema", "256"),
        ("a type below nothing", "type: 0x09", "type: -1", "schema", "-1"),
        ("an empty preface", 'octets: "PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n"', 'octets: ""', "empty", '"", cite: "rfc9113 3.4"'),
        ("a preface with a NUL", 'octets: "PRI', 'octets: "\\0PRI', "encoding", '"\\0PRI'),
        ("a status line of six octets", 'octets: "HTTP/"', 'octets: "HTTP/1"', "schema", '"HTTP/1"'),
        ("no HTTP/1", re.search(r"http1: .*\n", original(FRAMES))[0], "", "undeclared", ""),  # type: ignore[index]
        ("a number given twice", "name: window_max", "name: stream_id_max", "collision", ""),
        ("a number called frame_data", "\nnumbers:\n", '\nnumbers:\n  - {name: frame_data, value: 1, about: x, cite: "rfc9113 5.1"}\n', "collision", "frame_data"),
        ("a number called stream_id_any", "\nnumbers:\n", '\nnumbers:\n  - {name: stream_id_any, value: 1, about: x, cite: "rfc9113 5.1"}\n', "collision", "stream_id_any"),
        ("a number with a name of the runtime's", "\nnumbers:\n", '\nnumbers:\n  - {name: cold, value: 1, about: x, cite: "rfc9113 5.1"}\n', "collision", "cold"),
        ("a number called as the guard of a header", "\nnumbers:\n", '\nnumbers:\n  - {name: frames_h, value: 1, about: x, cite: "rfc9113 5.1"}\n', "collision", "frames_h"),
        ("a number above 31 bits", "value: 0x7fffffff, about: the largest stream", "value: 0x80000000, about: the largest stream", "schema", "0x80000000"),
        ("a number that the runtime uses has another name", "name: window_max", "name: largest_window", "undeclared", ""),
        ("no inputs of unknown frames", "  raises: {connection: UNKNOWN, block: OTHER, stream: UNKNOWN}\n", "", "missing-key", ""),
        ("a frame that is too large is an error that is none", "too_large: {conn_error: FRAME_SIZE_ERROR", "too_large: {conn_error: NO_ERROR", "no-error", "NO_ERROR"),
        ("a frame that is too large resets a stream", "too_large: {conn_error: FRAME_SIZE_ERROR", "too_large: {stream_error: CANCEL", "unknown-key", "stream_error"),
        ("a charge to what is no limit", "charge: glitches", "charge: glitchez", "unknown-balance", ""),
        ("a charge to what only counts", "charge: glitches", "charge: held_streams", "unknown-balance", ""),
        ("a charge with an error", "ignore: same, charge: glitches", "conn_error: PROTOCOL_ERROR, charge: glitches", "charge", "{name: self_dependency"),
        ("what is ignored and not charged", "ignore: same, charge: glitches, cite", "ignore: same, cite", "charge", "{name: self_dependency"),
        ("a check of a field that is none", "field: increment, equals: 0", "field: inkrement, equals: 0", "unknown-field", "inkrement"),
        ("a check of a value that cannot be", "field: increment, equals: 0", "field: increment, equals: 0x80000000", "width", "0x80000000"),
        ("a check of a negative value", "field: increment, equals: 0", "field: increment, equals: -1", "schema", "-1"),
        ("a check with a flag that is none", "equals: stream_id, if: PRIORITY,", "equals: stream_id, if: PRIORTY,", "unknown-flag", "PRIORTY"),
        ("a length that the fields do not have", "length: {exactly: 8,", "length: {exactly: 9,", "length", "9,"),
        ("entries of a length that is no multiple", "length: {multiple: 6,", "length: {multiple: 5,", "length", "length: {multiple: 5"),
        ("a length of 5,000 digits", "length: {exactly: 8,", f"length: {{exactly: {'8' * 5000},", "type", "8" * 5000),
    )),
)

GREASE = """
  - name: GREASE
    id: 0x0a0a
    about: A setting that means nothing.
    cite: "rfc9113 5.5"
    initial: 3
"""


def setting(name: str, code_: str, at: str, more: str = "", *pairs: str) -> Case:
    text = GREASE
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        text = text.replace(old, new)
    return case(name, SETTINGS, END, text + more, code_, at)


ERROR = 'conn_error: PROTOCOL_ERROR, cite: "rfc9113 5.5"'
SETTING: tuple[Case, ...] = (
    setting("one more setting", "", ""),
    setting("an identifier given twice", "duplicate", "", "", "0x0a0a", "4"),
    setting("an identifier given twice, once in hexadecimal", "duplicate", "0x04", "", "0x0a0a", "0x04"),
    setting("an identifier of 17 bits", "schema", "0x10a0a", "", "0x0a0a", "0x10a0a"),
    setting("a setting called COUNT", "collision", "COUNT\n", "", "GREASE", "COUNT"),
    setting("an initial value above the range", "range", "3\n    range", f"    range: {{max: 2, {ERROR}}}\n"),
    setting("an initial value below the range", "range", "3\n    range", f"    range: {{min: 4, {ERROR}}}\n"),
    setting("a range upside down", "range", "", f"    range: {{min: 5, max: 2, {ERROR}}}\n"),
    setting("a range that forbids nothing", "range", "{conn_error: PROTOCOL_ERROR, cite: \"rfc9113 5.5\"}\n", f"    range: {{{ERROR}}}\n"),
    setting("a range above 32 bits", "schema", "4294967296", f"    range: {{max: 4294967296, {ERROR}}}\n"),
    setting("a range that resets a stream", "no-stream", "PROTOCOL_ERROR, cite: \"rfc9113 5.5\"}\n", "    range: {max: 3, stream_error: PROTOCOL_ERROR, cite: \"rfc9113 5.5\"}\n"),
    setting("a range without a verdict", "verdict", "{max: 3, cite", "    range: {max: 3, cite: \"rfc9113 5.5\"}\n"),
    setting("a range with two verdicts", "verdict", "{max: 3, conn", "    range: {max: 3, stream_error: CANCEL, conn_error: PROTOCOL_ERROR, cite: \"rfc9113 5.5\"}\n".replace("stream_error: CANCEL, conn_error: PROTOCOL_ERROR", "conn_error: PROTOCOL_ERROR, stream_error: CANCEL")),
    setting("a role that may send what all may", "range", "3, conn_error: PROTOCOL_ERROR, cite: \"rfc9113 5.5\"}\n", f"    range: {{max: 3, {ERROR}}}\n    sender: {{role: server, max: 3, {ERROR}}}\n".replace("range: {max: 3, conn", "range: {max: 3,  conn")),
    setting("a role that is none", "value", "proxy", f"    sender: {{role: proxy, max: 3, {ERROR}}}\n"),
    setting("an initial value of one role", "missing-key", "{client: 4}", "", "initial: 3", "initial: {client: 4}"),
    setting("an initial value that is a word", "type", "zero", "", "initial: 3", "initial: zero"),
    setting("a change that is forbidden by no rule", "value", "increase", f"    change: {{forbid: increase, {ERROR}}}\n"),
    setting("a change that resets a stream", "no-stream", "CANCEL", "    change: {forbid: any, stream_error: CANCEL, cite: \"rfc9113 5.5\"}\n"),
    setting("a setting that is no error", "no-error", "NO_ERROR", "    range: {max: 3, conn_error: NO_ERROR, cite: \"rfc9113 5.5\"}\n"),
    *cases(SETTINGS, (
        ("what is assumed is above 32 bits", "assumed: 100", "assumed: 0x1ffffffff", "schema", "0x1ffffffff"),
        ("a setting with a name in lower case", "name: MAX_FRAME_SIZE", "name: max_frame_size", "name", "max_frame_size"),
        ("a limit that is none", "limit: list_octets", "limit: list_octetz", "unknown-limit", "list_octetz"),
    )),
)

ALL = (*NAMES, *FRAME, *SETTING)
