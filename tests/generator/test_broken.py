"""Broken specs, each one edit away from a sound one: the expected problem with its line, column and hint, and no other."""

from __future__ import annotations

import unittest
from unittest import mock

import support

from codegen import perfect_hash
from codegen.diagnostics import Problems
from codegen.project import build

FILE = "spec/machines/door.yaml"

Expected = tuple[str, int, int, str, str | None]  # code, line, column, message, hint


def case(name: str, old: str, new: str, *expected: Expected) -> tuple[str, str, str, tuple[Expected, ...]]:
    """A name, the text to replace, its replacement, and the problems that follow."""
    return name, old, new, expected



CASES = (
    case(
        "a misspelt error code", "conn_error: PROTOCOL_ERROR", "conn_error: PROTOCL_ERROR",
        ("unknown-error", 28, 32, "unknown error PROTOCL_ERROR", "did you mean PROTOCOL_ERROR?"),
    ),
    case(
        "a misspelt state", "to: locked", "to: lokced",
        ("unknown-state", 22, 23, "unknown state lokced", "did you mean locked?"),
    ),
    case(
        "a misspelt input", "{recv: KEY, to", "{recv: KEYS, to",
        ("unknown-input", 22, 14, "unknown input KEYS", "did you mean KEY?"),
    ),
    case(
        "a misspelt effect", "effect: creak", "effect: creek",
        ("unknown-effect", 20, 52, "unknown effect creek", "did you mean creak?"),
    ),
    case(
        "a misspelt attribute", "is: [passable]", "is: [pasable]",
        ("unknown-attribute", 13, 34, "unknown attribute pasable", "did you mean passable?"),
    ),
    case(
        "a misspelt member of a group", "closed: [shut, locked]", "closed: [shut, lockd]",
        ("unknown-state", 15, 25, "unknown state lockd", "did you mean locked?"),
    ),
    case(
        "a misspelt subject", "\n  locked:\n    -", "\n  loked:\n    -",
        ("unknown-state", 27, 3, "unknown state loked", "did you mean locked?"),
    ),
    case(
        "a misspelt entry state", "{state: shut, about", "{state: shutt, about",
        ("unknown-state", 9, 26, "unknown state shutt", "did you mean shut?"),
    ),
    case(
        "an unknown status", "{send: CLOSE, to: shut,", "{send: CLOSE, refuse: BUSY,",
        ("unknown-status", 26, 29, "unknown status BUSY", "known: OK, WRONG_STATE"),
    ),
    case(
        "a status that refuses nothing", "{send: CLOSE, to: shut,", "{send: CLOSE, refuse: OK,",
        ("value", 26, 29, "status OK says that a call succeeded, it refuses nothing", None),
    ),
    case(
        "a citation that is not in the ledger", "cite: rfc9113-5.1-08, rival", "cite: rfc9113-5.1-80, rival",
        ("unknown-citation", 28, 54, "unknown citation rfc9113-5.1-80", "did you mean rfc9113-5.1-08?"),
    ),
    case(
        "a section that does not exist", '{recv: rest, but: [KEY], to: same, cite: "rfc9113 5.1"}', '{recv: rest, but: [KEY], to: same, cite: "rfc9113 5.9"}',
        ("unknown-citation", 24, 48, "unknown citation rfc9113 5.9", "rfc9113 has no section 5.9 in spec/requirements.yaml"),
    ),
    case(
        "no citation", ', cite: "rfc9113 5.1"}\n  locked', "}\n  locked",
        ("missing-cite", 26, 7, "the row does not say which requirement demands it", "add cite: rfc9113-… or a section"),
    ),
    case(
        "a rival without a reason", ", why: a locked door is an alarm", "",
        ("missing-why", 28, 77, "a rival reading lost, but the row does not say to what", "add why: to the row"),
    ),
    case(
        "two verdicts", "{send: CLOSE, to: shut,", "{send: CLOSE, to: shut, ignore: same,",
        ("verdict", 26, 7, "the row has the verdicts to, ignore", "give exactly one of to, ignore, discard, stream_error, conn_error, refuse, never"),
    ),
    case(
        "two directions", "{recv: KEY, never", "{recv: KEY, send: CLOSE, never",
        ("row", 25, 7, "a row is about exactly one of recv, send, note", "it names recv, send"),
    ),
    case(
        "an undecided cell", '    - {send: CLOSE, to: shut, cite: "rfc9113 5.1"}\n', "",
        (
            "undecided", 23, 3, "open × send CLOSE (client, server)",
            "nearest rows: spec/machines/door.yaml:18 any/send.CLOSE ignore: same",
        ),
    ),
    case(
        "a subject without rows", '    - {send: CLOSE, but: {open: all}, ignore: same, cite: "rfc9113 5.1"}\n', "",
        ("no-rows", 17, 3, "any has no rows", "remove the line, or add the rows"),
        ("undecided", 18, 3, "shut × send CLOSE (client, server)", "nearest rows: spec/machines/door.yaml:25 open/send.CLOSE to: shut"),
        ("undecided", 26, 3, "locked × send CLOSE (client, server)", "nearest rows: spec/machines/door.yaml:25 open/send.CLOSE to: shut"),
    ),
    case(
        "one role undecided", ", role: server, stream_error: STREAM_CLOSED, cite: rfc9113-5.1-08}", ", role: client, stream_error: STREAM_CLOSED, cite: rfc9113-5.1-08}",
        (
            "undecided", 19, 3, "shut × recv PUSH (server)",
            "nearest rows: spec/machines/door.yaml:20 shut/recv.PUSH@client to: open; spec/machines/door.yaml:21 shut/recv.PUSH@client stream_error: STREAM_CLOSED",
        ),
        (
            "overlap", 21, 7, "shut × recv PUSH (client): decided by the row at spec/machines/door.yaml:20 already",
            "if the narrower row is right, write but: [PUSH] in the row at spec/machines/door.yaml:20",
        ),
    ),
    case(
        "a broad row that leaves nothing to a narrow one", "rest, but: [KEY], to", "rest, to",
        (
            "overlap", 25, 7, "open × recv KEY (client, server): decided by the row at spec/machines/door.yaml:24 already",
            "if the narrower row is right, write but: [KEY] in the row at spec/machines/door.yaml:24",
        ),
    ),
    case(
        "an `any` row over a state's own", ", but: {open: all}", "",
        (
            "overlap", 26, 7, "open × send CLOSE (client, server): decided by the row at spec/machines/door.yaml:18 already",
            "if the narrower row is right, write but: {open: all} in the row at spec/machines/door.yaml:18",
        ),
    ),
    case(
        "a row that decides nothing", "rest, but: [KEY], to", "rest, but: [KEY, PUSH], to",
        ("undecided", 23, 3, "open × recv PUSH (client, server)", "nearest rows: spec/machines/door.yaml:24 open/recv.rest to: same; spec/machines/door.yaml:20 shut/recv.PUSH@client to: open"),
        ("idle-row", 24, 7, "the row decides no cell", "its `but` leaves everything to other rows; remove the row"),
    ),
    case(
        "an unreachable state", '{recv: KEY, to: locked, cite: [rfc9113-5.1-08, "rfc9113 5.1"]}', '{recv: KEY, to: open, cite: "rfc9113 5.1"}',
        ("unreachable", 14, 3, "no row leads to the state locked", "the machine begins in shut"),
    ),
    case(
        "a machine of the connection that does not say where it begins", "of: stream", "of: connection",
        ("missing-key", 31, 1, "a machine of each connection has initial", "how it begins is never left to the order of its states"),
        ("unknown-key", 9, 1, "a machine of each connection has no entries", None),
    ),
    case(
        "a machine of streams that begins by itself", "of: stream\n", "of: stream\ninitial: shut\n",
        ("unknown-key", 32, 1, "a machine of each stream has no initial", None),
    ),
    case(
        "a broken law", '{recv: KEY, to: locked, cite: [rfc9113-5.1-08, "rfc9113 5.1"]}\n', '{recv: KEY, stream_error: STREAM_CLOSED, cite: "rfc9113 5.1"}\n    - {send: CLOSE, to: locked, cite: "rfc9113 5.1"}\n',
        ("overlap", 23, 7, "shut × send CLOSE (client, server): decided by the row at spec/machines/door.yaml:18 already", "if the narrower row is right, write but: {shut: all} in the row at spec/machines/door.yaml:18"),
        ("unreachable", 14, 3, "no row leads to the state locked", "the machine begins in shut"),
        (
            "law", 22, 7, "shut × recv KEY (client, server): stream_error: STREAM_CLOSED breaks the law no-reset-for-a-key",
            "the law stands at spec/machines/door.yaml:31 (rfc9113-5.4.2-04)",
        ),
    ),
    case(
        "a state that is left although it must not be", "forbid: stream_error, state: closed, input: {recv: KEY}", "stay: closed",
        (
            "law", 20, 7, "shut × recv PUSH (client): to: open breaks the law no-reset-for-a-key",
            "the law stands at spec/machines/door.yaml:30 (rfc9113-5.4.2-04)",
        ),
    ),
    case(
        "an unused group", "state: closed, input", "state: shut, input",
        ("unused", 15, 10, "no row or law is about the group closed", None),
    ),
    case(
        "a repeated key", "about: A door that a peer may push.", "about: A door.\nabout: Another door.",
        ("duplicate-key", 3, 1, "key about was already given", "the first one is at spec/machines/door.yaml:2"),
    ),
    case(
        "an anchor and an alias", "is: [passable]}\n  locked: {about: closed for good, is: []}", "is: &a [passable]}\n  locked: {about: closed for good, is: *a}",
        ("anchor", 13, 33, "anchor &a: each entry is written out where it stands", None),
        ("alias", 14, 40, "alias *a: each entry is written out where it stands", None),
    ),
    case(
        "a tag", "about: A door that a peer may push.", "about: !!str A door.",
        ("tag", 2, 8, "tag tag:yaml.org,2002:str: the schema says what a value is", "remove the tag, or quote the text"),
    ),
    case(
        "a comma in a text that is not quoted", "about: not closed, is", "about: not closed, or ajar, is",
        ("no-value", 13, 29, "key or ajar has no value", "inside { } a text that holds a comma is quoted"),
    ),
    case(
        "an unknown key", "states:\n  shut: {about", "states:\n  shut: {abuot",
        ("missing-key", 12, 9, "key about is missing", "What being in the state means."),
        ("unknown-key", 12, 10, "unknown key abuot", "did you mean about?"),
    ),
    case(
        "an unknown verdict in a law", "forbid: stream_error,", "forbid: stream_eror,",
        ("value", 30, 38, "stream_eror is not allowed here", "did you mean stream_error?"),
    ),
    case(
        "a third role", "role: client, to", "role: proxy, to",
        ("value", 20, 26, "proxy is not allowed here", "one of: client, server"),
    ),
    case(
        "text that is no YAML", "roles: [client, server]", "roles: [client, server",
        ("yaml", 5, 7, "while parsing a flow sequence did not find expected ',' or ']'", None),
    ),
)


class Broken(unittest.TestCase):
    def test_each_broken_spec_has_exactly_the_expected_problems(self) -> None:
        for name, old, new, expected in CASES:
            with self.subTest(name):
                self.assertEqual(support.DOOR.count(old), 1, f"{old!r} must stand once in the sound spec")
                problems, project = support.run_door(support.DOOR.replace(old, new))
                wanted = sorted((code, FILE, line, column, said, hint) for code, line, column, said, hint in expected)
                self.assertEqual(sorted(support.found(problems)), wanted)
                self.assertEqual(project.files, {}, "nothing is rendered from a broken spec")

    def test_problems_of_all_files_come_in_one_run(self) -> None:
        window = support.DOOR.replace("machine: door", "machine: window").replace("to: locked", "to: lokced")
        problems, _ = support.run(
            {
                "requirements.yaml": support.LEDGER,
                "machines/door.yaml": support.DOOR.replace("PROTOCOL_ERROR", "PROTOCL_ERROR"),
                "machines/window.yaml": window,
            }
        )
        text = problems.as_text()
        self.assertIn(
            "spec/machines/door.yaml:28:32: error[unknown-error]: unknown error PROTOCL_ERROR\n"
            "        - {recv: rest, conn_error: PROTOCL_ERROR, cite: rfc9113-5.1-08, rival: {stream_error: STREAM_CLOSED, "
            'cite: "rfc9113 5.1"}, why: a locked door is an alarm}\n'
            "                                   ^\n"
            "    hint: did you mean PROTOCOL_ERROR?\n",
            text,
        )
        self.assertIn("spec/machines/window.yaml:22:23: error[unknown-state]: unknown state lokced\n", text)
        self.assertTrue(text.endswith("2 problems; nothing was written\n"), text)

    def test_a_machine_is_described_once(self) -> None:
        problems, _ = support.run(
            {"requirements.yaml": support.LEDGER, "machines/door.yaml": support.DOOR, "machines/other.yaml": support.DOOR}
        )
        said = "machine door is described in spec/machines/door.yaml already"
        self.assertEqual(support.found(problems), [("duplicate", "spec/machines/other.yaml", 1, 10, said, None)])

    def test_every_must_is_answered_for(self) -> None:
        row = '  - {id: rfc9113-5.1-09, level: MUST, says: "Nothing is sent after the end."}\n'
        specs = {"requirements.yaml": support.LEDGER + row, "machines/door.yaml": support.DOOR}
        said = "nothing answers for rfc9113-5.1-09: Nothing is sent after the end."
        hint = "cite it where it is decided, or say what keeps it with held_by"
        self.assertEqual(support.found(support.run(specs)[0]), [("unanswered", "spec/requirements.yaml", 7, 10, said, hint)])
        specs["requirements.yaml"] = support.LEDGER + row.replace("}", ", held_by: the program}")
        problems, project = support.run(specs)
        self.assertFalse(problems, problems.as_text())
        self.assertIn(b"| *the program* |", project.files["generated/audit/requirements.md"])

    def test_names_that_no_hash_is_found_for(self) -> None:
        problems = Problems()
        with mock.patch.object(perfect_hash, "TRIES", 0):
            build(support.ROOT, problems)
        self.assertIn("no perfect hash of the names was found", [message for _, _, _, _, message, _ in support.found(problems)])

    def test_json_and_github_have_the_same_positions(self) -> None:
        problems, _ = support.run_door(support.DOOR.replace("conn_error: PROTOCOL_ERROR", "conn_error: PROTOCL_ERROR"))
        self.assertIn('"line": 28,\n    "column": 32,', problems.as_json())
        self.assertEqual(
            problems.as_github(),
            "::error file=spec/machines/door.yaml,line=28,col=32,title=unknown-error::"
            "unknown error PROTOCL_ERROR (did you mean PROTOCOL_ERROR?)\n",
        )


if __name__ == "__main__":
    unittest.main()
