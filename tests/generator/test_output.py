"""A small spec in, the expected C and audit pages out. The expected texts are typed here, not read back from a run."""

from __future__ import annotations

import unittest

import support

TABLE = """\
const struct sw_cell sw_door_table[2][SW_DOOR_STATE_COUNT][SW_DOOR_INPUT_COUNT] = {
    [SW_ROLE_CLIENT] = {
        [SW_DOOR_SHUT] = {
            [SW_DOOR_INPUT_RECV_PUSH]  = GO_WITH(OPEN, CREAK),                        /* rfc9113 5.1 */
            [SW_DOOR_INPUT_RECV_KEY]   = GO(LOCKED),                                  /* rfc9113-5.1-08 */
            [SW_DOOR_INPUT_SEND_CLOSE] = IGNORE(SHUT),                                /* any: rfc9113 5.1 */
        },
        [SW_DOOR_OPEN] = {
            [SW_DOOR_INPUT_RECV_PUSH]  = GO(OPEN),                                    /* rfc9113 5.1 */
            [SW_DOOR_INPUT_RECV_KEY]   = NEVER(OPEN),                                 /* open/recv.KEY */
            [SW_DOOR_INPUT_SEND_CLOSE] = GO(SHUT),                                    /* rfc9113 5.1 */
        },
        [SW_DOOR_LOCKED] = {
            [SW_DOOR_INPUT_RECV_PUSH]  = CONN_ERROR(LOCKED, PROTOCOL_ERROR),          /* rfc9113-5.1-08 */
            [SW_DOOR_INPUT_RECV_KEY]   = CONN_ERROR(LOCKED, PROTOCOL_ERROR),          /* rfc9113-5.1-08 */
            [SW_DOOR_INPUT_SEND_CLOSE] = IGNORE(LOCKED),                              /* any: rfc9113 5.1 */
        },
    },
    [SW_ROLE_SERVER] = {
        [SW_DOOR_SHUT] = {
            [SW_DOOR_INPUT_RECV_PUSH]  = STREAM_ERROR(SHUT, STREAM_CLOSED),           /* rfc9113-5.1-08 */
"""

HEADER = """\
/* door: A door that a peer may push. (rfc9113 5.1) */
enum sw_door_state {
    SW_DOOR_SHUT,   /* closed */
    SW_DOOR_OPEN,   /* not closed */
    SW_DOOR_LOCKED, /* closed for good */
    SW_DOOR_STATE_COUNT
};

enum sw_door_input {
    SW_DOOR_INPUT_RECV_PUSH,  /* somebody pushes */
    SW_DOOR_INPUT_RECV_KEY,   /* a key turns */
    SW_DOOR_INPUT_SEND_CLOSE, /* we close it */
    SW_DOOR_INPUT_COUNT
};

enum sw_door_effect {
    SW_DOOR_EFFECT_NONE,
    SW_DOOR_EFFECT_CREAK, /* makes a noise */
    SW_DOOR_EFFECT_COUNT
};

/* What a state is: bits of sw_door_attributes. */
enum {
    SW_DOOR_IS_PASSABLE = 1 /* one may walk through */
};

/* Where the runtime enters. */
enum {
    SW_DOOR_ENTRY_BUILT = SW_DOOR_SHUT /* doors are built shut */
};
"""

CSV = """\
machine,role,state,input,verdict,next,code,effect,cite,file,row,how,why
door,client,shut,recv.PUSH,to,open,-,creak,rfc9113 5.1,spec/machines/door.yaml,shut/recv.PUSH@client,explicit,see Stream States
door,client,shut,recv.KEY,to,locked,-,-,rfc9113-5.1-08; rfc9113 5.1,spec/machines/door.yaml,shut/recv.KEY,explicit,Nothing follows END_STREAM.
door,client,shut,send.CLOSE,ignore,shut,-,-,rfc9113 5.1,spec/machines/door.yaml,any/send.CLOSE,any,see Stream States
door,client,open,recv.PUSH,to,open,-,-,rfc9113 5.1,spec/machines/door.yaml,open/recv.rest,rest,see Stream States
door,client,open,recv.KEY,never,open,-,-,-,spec/machines/door.yaml,open/recv.KEY,explicit,the lock is in the frame
door,client,open,send.CLOSE,to,shut,-,-,rfc9113 5.1,spec/machines/door.yaml,open/send.CLOSE,explicit,see Stream States
door,client,locked,recv.PUSH,conn_error,locked,PROTOCOL_ERROR,-,rfc9113-5.1-08,spec/machines/door.yaml,locked/recv.rest,rest,a locked door is an alarm
"""


class Output(unittest.TestCase):
    files: dict[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        problems, project = support.run_door()
        if problems:
            raise AssertionError(problems.as_text())
        cls.files = {path: content.decode("utf-8") for path, content in project.files.items()}

    def test_the_table_is_c_that_reads_as_sentences(self) -> None:
        self.assertIn(TABLE, self.files["generated/machine_door.c"])

    def test_a_macro_stands_for_each_verdict_that_is_used(self) -> None:
        text = self.files["generated/machine_door.c"]
        self.assertIn(
            "#define CONN_ERROR(state, which) \\\n"
            "    {.verdict = SW_VERDICT_CONN_ERROR, .next = SW_DOOR_##state, .code = SW_ERROR_##which, .effect = SW_DOOR_EFFECT_NONE}\n",
            text,
        )
        self.assertNotIn("#define DISCARD", text)

    def test_enumerations_follow_the_order_of_the_file(self) -> None:
        self.assertIn(HEADER, self.files["generated/machines.h"])

    def test_the_csv_has_every_cell_and_no_empty_field(self) -> None:
        text = self.files["generated/audit/door.csv"]
        self.assertTrue(text.startswith(CSV), text)
        lines = text.splitlines()
        self.assertEqual(len(lines) - 1, 3 * 3 * 2)
        self.assertFalse([line for line in lines if ",," in line or line.endswith(",")])

    def test_the_audit_page_shows_roles_apart_only_where_they_differ(self) -> None:
        page = self.files["generated/audit/door.md"]
        self.assertIn("| recv KEY | both | to | locked |", page)
        self.assertIn("| recv PUSH | client | to | open | creak |", page)
        self.assertIn("| recv PUSH | server | stream_error: STREAM_CLOSED | shut |", page)
        self.assertIn("a locked door is an alarm; rival stream_error: STREAM_CLOSED (rfc9113 5.1)", page)

    def test_every_file_names_its_source_and_the_command(self) -> None:
        for path, text in self.files.items():
            if path.endswith(".csv"):
                continue
            first = text.splitlines()[0]
            self.assertIn("spec/machines/door.yaml", first, path)
            self.assertIn("`make generate`", first, path)

    def test_a_row_is_explained_by_its_citation_reason_and_line(self) -> None:
        text = self.files["generated/explain.c"]
        for said in ('"rfc9113-5.1-08"', '"a locked door is an alarm"', '"recv PUSH"'):
            self.assertIn(said, text)
        self.assertIn('PLACE(at_door_locked_recv_rest, "spec/machines/door.yaml:28")', self.files["generated/places.h"])
        self.assertIn("ROW(t_rfc9113_5_1_08, t_a_locked_door_is_an_alarm, at_door_locked_recv_rest),", text)

    def test_lines_are_in_one_file(self) -> None:
        self.assertEqual([path for path, text in self.files.items() if "door.yaml:" in text], ["generated/places.h"])


if __name__ == "__main__":
    unittest.main()
