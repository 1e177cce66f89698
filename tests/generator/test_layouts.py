"""Layouts: octets whose number a field gives, entries of several lengths. Readers stop at the end of a payload; wrong layouts are refused."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import build

FRAME = """
  - name: {name}
    type: {type}
    about: A frame of an extension.
    cite: "rfc9113 5.5"
    stream_id: {{must_be: zero{judged}}}
{handled}    flags: [{flags}]
    {key}:
"""


JUDGED = ', conn_error: PROTOCOL_ERROR, cite: "rfc9113 5.5"'
HANDLED = """\
    raises: {{connection: UNKNOWN, block: OTHER}}
    handler: {handler}
    length: {{{length}conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02, why: the fields are not all there}}
"""


def frame(name: str, number: str, *fields: str, key: str = "fields", length: str = "", flags: str = "", handler: str = "") -> str:
    """A frame that nothing handles, or one that a handler takes, whose length is judged."""
    rows = "".join(f"      - {{{field}}}\n" for field in fields)
    judged, handled = (JUDGED, HANDLED.format(handler=handler, length=length)) if handler else ("", "")
    return FRAME.format(name=name, type=number, key=key, judged=judged, handled=handled, flags=flags) + rows


# Two runs and a rest; entries as in the ORIGIN frame (RFC 8336 2); a run that must fill the payload.
GOOD = (
    frame("PAIR", "0xf1", "name: first_length, bits: 16", "name: kind, bits: 8", "name: second_length, bits: 8",
          "name: first, octets: first_length", "name: second, octets: second_length", "name: other, rest: opaque")
    + frame("ORIGINS", "0xf2", "name: origin_length, bits: 16", "name: origin, octets: origin_length", key="entries")
    + frame("FULL", "0xf3", "name: text_length, bits: 8", "name: text, octets: text_length")
)

PROGRAM = r"""
#include <assert.h>
#include "frames.h"

static struct sw_cursor over(const uint8_t *octets, size_t length, uint32_t whole)
{
    return (struct sw_cursor){octets, octets + length, whole};
}

static int is(sw_octets octets, const char *text)
{
    return octets.length == strlen(text) && memcmp(octets.octets, text, octets.length) == 0;
}

int main(void)
{
    static const uint8_t pair[] = {0, 3, 7, 2, 'o', 'n', 'e', 't', 'w', 'r', 'e', 's', 't'};
    struct sw_frame_pair read;
    struct sw_cursor at = over(pair, sizeof pair, sizeof pair);
    assert(sw_frame_pair_read(&at, &read) && read.kind == 7);
    assert(is(read.first, "one") && is(read.second, "tw") && is(read.other, "rest"));
    for (uint32_t length = 0; length < 9; length++) { /* the runs end behind the payload */
        at = over(pair, length, length);
        assert(!sw_frame_pair_read(&at, &read));
    }
    at = over(pair, 9, 9); /* nothing is left */
    assert(sw_frame_pair_read(&at, &read) && is(read.second, "tw") && read.other.length == 0);
    at = over(pair, 6, sizeof pair); /* the payload is long enough, and six octets of it were kept */
    assert(sw_frame_pair_read(&at, &read) && is(read.first, "on") && read.second.length == 0 && read.other.length == 0);

    uint8_t out[64];
    uint8_t *end = sw_frame_pair_write(out, 7, (sw_octets){pair + 4, 3}, (sw_octets){pair + 7, 2}, 4);
    assert(end == out + 9 + 9 && memcmp(out, "\0\0\15\361\0\0\0\0\0", 9) == 0 && memcmp(out + 9, pair, 9) == 0);

    static const uint8_t origins[] = {0, 1, 'a', 0, 0, 0, 2, 'b', 'c', 0, 2, 'd'};
    struct sw_frame_origins_entry entry;
    at = over(origins, sizeof origins, sizeof origins);
    assert(sw_frame_origins_entry_read(&at, &entry) && is(entry.origin, "a") && at.left == 9);
    assert(sw_frame_origins_entry_read(&at, &entry) && entry.origin.length == 0);
    assert(sw_frame_origins_entry_read(&at, &entry) && is(entry.origin, "bc"));
    assert(!sw_frame_origins_entry_read(&at, &entry)); /* the last one is cut */
    assert(SW_FRAME_ORIGINS_ENTRY_LENGTH == 2);
    end = sw_frame_origins_entry_write(out, (sw_octets){origins + 7, 2});
    assert(end == out + 4 && memcmp(out, "\0\2bc", 4) == 0);

    static const uint8_t full[] = {2, 'h', 'i', '!'};
    struct sw_frame_full text;
    at = over(full, 3, 3);
    assert(sw_frame_full_read(&at, &text) && is(text.text, "hi"));
    at = over(full, 4, 4); /* an octet too many */
    assert(!sw_frame_full_read(&at, &text));
    at = over(full, 2, 2);
    assert(!sw_frame_full_read(&at, &text));
    return 0;
}
"""

# what is wrong, the frame, the text at which the problem stands, code, message
BAD = (
    ("a length that no field gives", frame("A", "0xf1", "name: text, octets: size"), "size}", "field", None),
    ("a length given behind", frame("B", "0xf1", "name: text, octets: size", "name: size, bits: 8"), "size}", "field", None),
    ("a number behind a run", frame("C", "0xf1", "name: size, bits: 8", "name: text, octets: size", "name: late, bits: 8"),
     "{name: late", "field", "field late stands behind octets whose number is not known"),
    ("a field behind the rest", frame("D", "0xf1", "name: text, rest: opaque", "name: late, bits: 8"),
     "{name: late", "field", "field late stands after the rest, where only padding may"),
    ("two rests", frame("E", "0xf1", "name: text, rest: opaque", "name: more, rest: opaque"),
     "{name: more", "field", "field more stands after the rest, where only padding may"),
    ("a field of a flag beside a run", frame("F", "0xf1", "name: size, bits: 8", "name: more, bits: 8, if: MORE", "name: text, octets: size",
                                            flags="{name: MORE, bit: 0x01, about: more}"),
     "fields:\n      - {name: size, bits: 8}\n      - {name: more", "field", "with field text, whose length another gives, no flag may add fields"),
    ("an exact length with a run", frame("G", "0xf1", "name: size, bits: 8", "name: text, octets: size", length="exactly: 1, ", handler="goaway"),
     "length: {exactly: 1,", "length", "G is as long as field size says"),
    ("an entry with a rest", frame("H", "0xf1", "name: size, bits: 8", "name: text, rest: opaque", key="entries", length="multiple: 1, ", handler="settings"),
     "entries:\n      - {name: size, bits: 8}\n      - {name: text, rest", "field", "an entry of H has no rest, and no fields of a flag"),
    ("numbers of 12 bits", frame("I", "0xf1", "name: odd, bits: 12", "name: text, rest: opaque"),
     "fields:\n      - {name: odd", "field", "fields odd do not fill whole octets"),
    ("fixed fields without their length", frame("J", "0xf1", "name: four, bits: 32", handler="ping"),
     "length: {conn_error: FRAME_SIZE_ERROR, cite: rfc9113-4.2-02, why: the fields are not all there}", "length", "J has 4 octets; it needs `length` with `exactly`"),
    ("a layout and another", frame("K", "0xf1", "name: four, bits: 32") + "    entries: [{name: one, bits: 8}]\n", "{name: K", "schema", None),
)


def build_with(text: str, root: Path) -> tuple[Problems, dict[str, bytes]]:
    shutil.copytree(support.ROOT / "spec", root / "spec")
    path = root / "spec" / "frames.yaml"
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    problems = Problems()
    return problems, build(root, problems).files


class Layouts(unittest.TestCase):
    def test_runs_and_entries_are_read_and_written_within_their_payload(self) -> None:
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if compiler is None:
            self.skipTest("no C compiler")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            problems, files = build_with(GOOD, root)
            self.assertFalse(problems, problems.as_text())
            for path, content in files.items():
                render.write(root / path, content)
            (root / "test.c").write_text(PROGRAM, encoding="utf-8")
            done = subprocess.run(
                [compiler, "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-UNDEBUG", "-fsanitize=address,undefined",
                 f"-I{root}/generated/include", f"-I{support.ROOT}/runtime/include", f"-iquote{root}/generated", "-o", str(root / "test"),
                 str(root / "test.c"), str(root / "generated" / "frames.c")],
                capture_output=True, text=True, check=False,
            )
            self.assertEqual(done.returncode, 0, done.stderr)
            done = subprocess.run([root / "test"], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            audit = files["generated/audit/frames.md"].decode("utf-8")
            self.assertIn("- length: at least 4 octets, and as many as first_length says, and as many as second_length says", audit)
            self.assertIn("- length: entries of at least 2 octets, and as many as origin_length says", audit)

    def test_a_wrong_layout_is_refused_where_it_stands(self) -> None:
        for what, text, needle, code, message in BAD:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                problems, files = build_with(text, Path(folder))
                self.assertEqual(files, {})
                found = support.found(problems)
                self.assertEqual(len(found), 1, problems.as_text())
                if message:
                    before = Path(folder, "spec", "frames.yaml").read_text(encoding="utf-8").split(needle)[0].split("\n")
                    self.assertEqual(found[0][:5], (code, "spec/frames.yaml", len(before), len(before[-1]) + 1, message))


if __name__ == "__main__":
    unittest.main()
