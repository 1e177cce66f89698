"""Limits, fields, HPACK and events, malformed or odd: name, text to replace, replacement, error code, text at which it stands."""

from __future__ import annotations

import re

from corpus import END, Case, Change, case, cases, original

LIMITS, FIELDS, NUMBERS, EVENTS, CONFIG, QUERIES = (f"{name}.yaml" for name in ("limits", "fields", "numbers", "events", "config", "queries"))

LIMIT = """limits:
  - name: more
    about: One more limit.
    kind: balance
    lawful: nothing
    roles: [client, server]
    budget: 5
    charges: [stream_refused]
    breach: {conn_error: ENHANCE_YOUR_CALM}
    cite: rfc9113-10.5-03
    attacks: [B1]
"""
BREACH = "    breach: {conn"


def numbered(enumeration: str, name: str) -> Change:
    """The next number of an enumeration for a name."""
    lines = re.search(rf"  {enumeration}:\n((?:    .*\n)+)", original(NUMBERS))
    assert lines is not None
    last = lines[1].splitlines()[-1]
    number = int(last.rpartition(":")[2], 0)
    value = f"0x{2 * number:x}" if enumeration == "sw_class" else str(number + 1)
    return Change(NUMBERS, last + "\n", f"{last}\n    {name}: {value}\n")


def limit(name: str, code_: str, at: str, *pairs: str, called: str = "more") -> Case:
    text = LIMIT
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new)
    return Case(name, (Change(LIMITS, "limits:\n", text.replace("more\n", called + "\n")), numbered("sw_limit", called)), code_, at)


LIMIT_CASES: tuple[Case, ...] = (
    limit("one more limit", "", ""),
    limit("a limit called count", "collision", "count\n", called="count"),
    case("a limit without a number", LIMITS, "limits:\n", LIMIT, "unnumbered", "more"),
    limit("a kind that is none", "value", "ballance", "balance", "ballance"),
    limit("a budget of 32 bits", "range", "2147483648", "budget: 5", "budget: 2147483648"),
    limit("a budget below its min", "range", "5\n    min: 6", "budget: 5", "budget: 5\n    min: 6"),
    limit("a budget that its scale makes moot", "hollow", "65534", "budget: 5", "budget: 65534\n    scale: 1"),
    limit("a budget at its scale", "", "", "budget: 5", "budget: 65535\n    scale: 1"),
    limit("a negative budget", "schema", "-5", "budget: 5", "budget: -5"),
    limit("an unknown attack", "unknown-attack", "B99", "B1", "B99"),
    limit("a limit that follows itself", "unknown-limit", "more, times", BREACH, "    follows: {limit: more, times: 2}\n" + BREACH),
    limit("a limit that follows none", "unknown-limit", "most, times", BREACH, "    follows: {limit: most, times: 2}\n" + BREACH),
    limit("a limit that follows no times", "schema", "0}", BREACH, "    follows: {limit: resets, times: 0}\n" + BREACH),
    limit("no attack", "empty", "[]", "[B1]", "[]"),
    limit("two breaches", "width", "drop", "{conn_error: ENHANCE_YOUR_CALM}", "{conn_error: ENHANCE_YOUR_CALM, drop: true}"),
    limit("no breach", "empty", "{}", "{conn_error: ENHANCE_YOUR_CALM}", "{}"),
    limit("a breach that resets a stream", "breach", "stream_error: ENHANCE", "{conn_error", "{stream_error"),
    limit("a breach that charges the limit itself", "breach", "charge: more", "{conn_error: ENHANCE_YOUR_CALM}", "{charge: more}"),
    limit("a breach that refuses", "breach", "refuse: output_full", "{conn_error: ENHANCE_YOUR_CALM}", "{refuse: output_full}"),
    limit("a breach that is no error", "no-error", "NO_ERROR", "ENHANCE_YOUR_CALM", "NO_ERROR"),
    limit("a refund every 0 octets", "schema", "0}]", BREACH, "    refunds: [{on: data_received, every: 0}]\n" + BREACH),
    limit("a refund every 20,000 octets", "every", "", BREACH, "    refunds: [{on: data_received, every: 20000}]\n" + BREACH),
    limit("a refund every 65,536 octets", "schema", "65536", BREACH, "    refunds: [{on: data_received, every: 65536}]\n" + BREACH),
    limit("a refund every second stream", "every", "stream_opened, every", BREACH, "    refunds: [{on: stream_opened, every: 2}]\n" + BREACH),
    limit("a refund of nothing", "schema", "0}]", BREACH, "    refunds: [{on: stream_opened, amount: 0}]\n" + BREACH),
    limit("a refund given twice", "duplicate", "stream_opened}]", BREACH, "    refunds: [{on: stream_opened, amount: 1}, {on: stream_opened}]\n" + BREACH),
    limit("a refund on an occasion that is none", "value", "full_moon", BREACH, "    refunds: [{on: full_moon}]\n" + BREACH),
    limit("a role twice", "duplicate", "client]", "[client, server]", "[client, client]"),
    limit("no role", "empty", "[]\n    budget", "[client, server]", "[]"),
    limit("a warning at the end", "schema", "100\n", BREACH, "    warn_at: 100\n" + BREACH),
    limit("a graceful end without a warning", "missing-key", "graceful", BREACH, "    graceful: true\n" + BREACH),
    limit("a unit of what has none", "kind", "unit: 4", BREACH, "    unit: 4\n" + BREACH),
    limit("a charge twice", "duplicate", "stream_refused]", "[stream_refused]", "[stream_refused, stream_refused]"),
    *cases(LIMITS, (
        ("an attack that nothing answers", "\nattacks:\n", "\nattacks:\n  D9: {name: another}\n", "unused", "D9"),
        ("an attack of no family", "\nattacks:\n", "\nattacks:\n  Z9: {name: another}\n", "name", "Z9"),
        ("an attack without a name", "\nattacks:\n", "\nattacks:\n  D9: {also: [CVE-1]}\n", "missing-key", "{also"),
        ("a file of another kind", "kind: limits", "kind: limit", "value", "limit\n"),
    )),
    *cases(QUERIES, (
        ("a query given twice", "name: user\n", "name: state\n", "duplicate", "state\n    about: The name"),
        ("a query that another call has", "name: user\n", "name: refusal\n", "collision", "refusal\n"),
        ("a query of what is not kept", "reads: {connection: user}", "reads: {connection: owner}", "unknown-value", "owner"),
        ("a query of what a stream has not", "reads: {stream: user}", "reads: {stream: state}", "unknown-value", "state}"),
        ("a query of two types", "connection: send_window, stream: send_window", "connection: send_window, stream: user", "value", "{connection: send_window, stream: user"),
        ("a query of one end", "{ours: last_ours, theirs: last_theirs}", "{ours: last_ours}", "value", "{ours: last_ours}"),
        ("a query of nothing", "reads: {stream: user}", "reads: {}", "empty", "{}"),
    )),
    *cases(CONFIG, (
        ("an option given twice", "name: manual_release", "name: manual_credit", "duplicate", "manual_credit\n    about: A closed"),
        ("an option that another call has", "name: manual_release", "name: limit", "collision", "limit\n"),
        ("a flag with a default", "type: flag\n", "type: flag\n    default: 1\n", "kind", "default: 1"),
        ("a number without a default", "    default: 65536\n", "", "missing-key", "name: output_burst"),
        ("a default below min", "    min: 1\n", "    min: 65537\n", "range", "min: 65537"),
        ("a default above max", "    min: 1\n", "    min: 1\n    max: 65535\n", "range", "min: 1\n    max"),
        ("a number with the name of none", "default: initial_window", "default: final_window", "value", "final_window"),
        ("a status that is none", "outside: INVALID_ARGUMENT\n    cite: \"rfc9113 6.7\"", "outside: WRONG\n    cite: \"rfc9113 6.7\"", "unknown-status", "WRONG"),
        ("an option that C keeps", "name: manual_release", "name: register", "keyword", "register"),
    )),
)


def token(name: str, word: str, code_: str, at: str, *, counted: bool = True) -> Case:
    more = (numbered("sw_token", word),) if counted else ()
    return Case(name, (Change(FIELDS, "\nnames:\n", f"\nnames:\n  - [{word}]\n"), *more), code_, at)


DIGITS = '["0-9"], about'
FIELD: tuple[Case, ...] = (
    token("one more name", "x-new", "", ""),
    token("a name called none", "none", "collision", "none]"),
    token("a name called count", "count", "collision", "count]"),
    token("a name with the enumerator of another", "x_cache", "duplicate", ""),
    token("a name with the enumerator of a pseudo-header field", "pseudo-method", "duplicate", "pseudo-method]"),
    token("a name that the hash cannot tell from another", "x-bache", "hash", ""),
    token("a name given twice", "accept", "duplicate", "", counted=False),
    token("a name in upper case", "X-New", "name", "X-New", counted=False),
    token("a name with a space", '"x new"', "name", '"x new"', counted=False),
    token("a name with a line end", '"x-new\\n"', "name", '"x-new', counted=False),
    token("a name that YAML takes for true", "yes", "", ""),
    token("a name that YAML takes for a number", "1.5", "", ""),
    token("a name of digits", "17", "", ""),
    token("a name of one letter", "q", "", ""),
    token("no names in a line", "", "", "", counted=False),
    *cases(FIELDS, (
        ("a class that is none", "value: DIGIT, ", "value: DIGITS, ", "unknown-class", "DIGITS"),
        ("a class given twice", "{name: DIGIT, ", "{name: SCHEME, ", "duplicate", "SCHEME,     octets: [\"0-9\"]"),
        ("a range of octets upside down", DIGITS, '["9-0"], about', "octets", '"9-0"'),
        ("a range of hexadecimal octets upside down", '"0x80-0xff"], about: a field value', '"0xff-0x80"], about: a field value', "octets", '"0xff-0x80"'),
        ("an octet beyond an octet", DIGITS, '["\u2192"], about', "octets", '"\u2192"'),
        ("a range beyond octets", DIGITS, '["0-\u2192"], about', "octets", '"0-\u2192"'),
        ("a range of another form", DIGITS, '["0x0-0x1ff"], about', "name", '"0x0-0x1ff"'),
        ("no octets", DIGITS, "[], about", "empty", "[], about"),
        ("octets twice", DIGITS, '["0-9", "0-9"], about', "duplicate", '"0-9"], about'),
        ("a ninth class", "classes:\n", 'classes:\n  - {name: MORE, octets: ["a"], about: x, cite: "rfc9110 8.6"}\n', "width", ""),
        ("a rule that is none", "broken: te}", "broken: tee}", "unknown-rule", "tee}"),
        ("a rule given twice", "{name: value_edge, ", "{name: value_octets, ", "duplicate", "value_octets,              stream_error: PROTOCOL_ERROR, cite: rfc9113-8.2.1-06"),
        ("a rule with two verdicts", "{name: value_edge,              stream_error", "{name: value_edge, conn_error: CANCEL, stream_error", "verdict", "{name: value_edge"),
        ("a rule that is no error", "{name: value_edge,              stream_error: PROTOCOL_ERROR", "{name: value_edge, stream_error: NO_ERROR", "no-error", "NO_ERROR"),
        ("a section that is none", "in: [response, informational, trailers]", "in: [responce]", "unknown-section", "responce"),
        ("a section twice", "in: [response, informational, trailers]", "in: [response, response]", "duplicate", "response], broken"),
        ("a method given twice", "{name: HEAD,    is", "{name: GET, is", "duplicate", "GET, is"),
        ("a method called OTHER", "{name: HEAD,    is", "{name: OTHER, is", "", ""),
        ("a method called COUNT", "{name: HEAD,    is", "{name: COUNT, is", "", ""),
        ("a method in lower case", "{name: HEAD,    is", "{name: trace, is", "", ""),
        ("a method with a quote", "{name: HEAD,    is", "{name: 'A\"B', is", "name", "'A\"B'"),
        ("a port of 17 bits", "port: 443", "port: 70000", "schema", "70000"),
        ("a port below nothing", "port: 443", "port: -1", "schema", "-1"),
        ("a scheme called other", "{name: https, ", "{name: other, ", "", ""),
        ("a scheme in upper case", "{name: https, ", "{name: HTTPS, ", "name", "HTTPS,"),
    )),
)

STATIC, HUFFMAN, REPRESENTATIONS = (f"hpack/{name}.yaml" for name in ("static_table", "huffman", "representations"))
HPACK: tuple[Case, ...] = (
    *cases(STATIC, (
        ("an index left out", "index:  7,", "index:  8,", "index", ""),
        ("an index of another base", "index:  7,", "index:  07,", "type", "07,"),
        ("a value of a character that is no octet", 'value: "https"', 'value: "\u2192"', "octets", '"\u2192"'),
        ("a 62nd entry", END, '  - {index: 62, name: "www-authenticate", value: "x"}\n', "", ""),
        ("an entry that stands apart", END, '  - {index: 62, name: ":path", value: "x"}\n', "order", '":path", value: "x"'),
    )),
    *cases(HUFFMAN, (
        ("a symbol left out", "symbol:   7,", "symbol:   8,", "symbol", ""),
        ("a code with other digits", 'code: "1111111111000"', 'code: "1111111112000"', "name", '"1111111112000"'),
        ("a code that is a number", 'code: "1111111111000"', "code: 1111111111000", "", ""),
        ("an empty code", 'code: "1111111111000"', 'code: ""', "name", '""'),
        ("a code of another length", 'code: "1111111111000"', 'code: "111111111100"', "huffman", ""),
        ("a code of 5,000 bits", 'code: "1111111111000"', f'code: "{"1" * 5000}"', "name", ""),
    )),
    *cases(REPRESENTATIONS, (
        ("two patterns that begin alike", 'pattern: "01", ', 'pattern: "00", ', "pattern", ""),
        ("a pattern of other digits", 'pattern: "01", ', 'pattern: "02", ', "name", '"02"'),
        ("a pattern of nine bits", 'pattern: "01", ', 'pattern: "010101010", ', "name", '"010101010"'),
        ("an empty pattern", 'pattern: "01", ', 'pattern: "", ', "name", '""'),
        ("an error that is none", "error: COMPRESSION_ERROR, cite: rfc7541-6.1-01", "error: NO_ERROR, cite: rfc7541-6.1-01", "no-error", "NO_ERROR"),
        ("an error that is unknown", "error: COMPRESSION_ERROR, cite: rfc7541-6.1-01", "error: COMPRESION_ERROR, cite: rfc7541-6.1-01", "unknown-error", "COMPRESION_ERROR"),
        ("an error called ok", "errors:\n", 'errors:\n  - {name: ok, error: COMPRESSION_ERROR, cite: "rfc7541 4.2"}\n', "collision", "ok, error"),
        ("an error called index_zero twice", "name: index_range, ", "name: index_zero, ", "duplicate", ""),
        ("a constant given twice", "{name: padding_bits, ", "{name: table_size, ", "collision", ""),
        ("a constant of 5,000 digits", "value: 4096", "value: " + "4" * 5000, "type", "4" * 5000),
        ("a constant that is negative", "value: 4096", "value: -1", "schema", "-1"),
        ("a policy that is none", "policy: literal,                          cite", "policy: litteral, cite", "value", "litteral"),
        ("a policy given twice", "{name: age, ", "{name: etag, ", "duplicate", ""),
        ("a policy for no well-known name", "{name: age, ", "{name: ages, ", "unknown-well-known-field", "ages"),
        ("a policy without its number", "policy: never_below, octets: 20,", "policy: never_below,", "octets", "never_below"),
        ("a number without its policy", "policy: never,                            cite", "policy: never, octets: 4, cite", "octets", "never, octets"),
    )),
)

EVENT: tuple[Case, ...] = (
    *cases(EVENTS, (
        ("a flag given twice", "{name: DROPPED,    bit: 16", "{name: TOO_LARGE, bit: 16", "duplicate", ""),
        ("a bit given twice", "bit: 16", "bit: 8", "duplicate", ""),
        ("a flag of two bits", "bit: 16", "bit: 17", "value", "17"),
        ("a flag of the ninth bit", "bit: 16", "bit: 256", "value", "256"),
        ("a field called class", "{name: promised_id, type: u32", "{name: class, type: u32", "keyword", "class, type"),
        ("a field given twice", "{name: count,       type: size}", "{name: fields, type: size}", "duplicate", ""),
        ("a type that is none", "{name: count,       type: size}", "{name: count, type: sizes}", "value", "sizes"),
        ("a member that is none", "as: writable, ", "as: writeable, ", "unknown-member", "writeable"),
        ("a pointer that does not say how long it lives", "{name: octets, type: octets, lives: input}", "{name: octets, type: octets}", "type", ""),
        ("a number that lives", "{name: length, type: size}", "{name: length, type: size, lives: event}", "type", ""),
        ("a frame that is none", "frame: GOAWAY, ", "frame: GO_AWAY, ", "unknown-frame", "GO_AWAY"),
        ("a field that the frame lacks", "from: error_code, about", "from: error_kode, about", "event", ""),
        ("an event given twice", "{name: PING_ACK,  ", "{name: PING, ", "duplicate", ""),
        ("an event that the runtime tells has another name", "{name: OUTPUT_AVAILABLE, ", "{name: OUTPUT_AVAILABEL, ", "unnumbered", ""),
    )),
)

ALL = (*LIMIT_CASES, *FIELD, *HPACK, *EVENT)
