"""A machine that is added to spec/machines/ is stepped by the frames whose rows raise its inputs; what nothing raises is refused."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.model.machines import stepped
from codegen.project import build

WATCH = """\
machine: watch
about: The third PING in a row, with nothing of ours acknowledged in between, is one too many.
cite: "rfc9113 6.7"
roles: [client, server]
of: connection
initial: calm
inputs:
  recv:
    PING: a PING without ACK
    ANSWER: a PING with ACK
states:
  calm: {about: no PING came, is: []}
  one: {about: one came, is: []}
  two: {about: two came, is: []}
rows:
  any:
    - {recv: ANSWER, to: calm, cite: "rfc9113 6.7"}
  calm:
    - {recv: PING, to: one, cite: "rfc9113 6.7"}
  one:
    - {recv: PING, to: two, cite: "rfc9113 6.7"}
  two:
    - {recv: PING, conn_error: ENHANCE_YOUR_CALM, cite: rfc9113-10.5-03, why: it asks too often}
"""
PING = "raises: {connection: {ACK: PING_ACK, else: PING}, block: OTHER"
OTHERS = ", others: {watch: {ACK: ANSWER, else: PING}}"

# A server that gets PINGs: P, and acknowledgements of PINGs: A. It tells after how many octets it ended, and the last error.
PROGRAM = r"""
#include "statewire/statewire.h"
#include <stdio.h>
#include <string.h>

int
main(int count, char **arguments)
{
    sw_config *config = sw_config_new(SW_ROLE_SERVER, NULL);
    sw_conn *conn = NULL;
    if (count < 2 || sw_conn_new(config, &conn) != SW_STATUS_OK)
        return 1;
    static uint8_t wire[2000] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0";
    size_t length = 24 + 9;
    for (const char *at = arguments[1]; *at; at++, length += 17) {
        memcpy(wire + length, "\0\0\10\6\0\0\0\0\0........", 17);
        wire[length + 4] = *at == 'A';
    }
    sw_octets in = {wire, length};
    const sw_event *event;
    enum sw_status status;
    while ((status = sw_conn_recv(conn, &in, &event)) == SW_STATUS_EVENT)
        continue;
    sw_error_report report = sw_conn_error(conn);
    printf("%s %x %s %s\n", sw_status_name(status), (unsigned)report.error, report.machine, report.state);
    sw_conn_free(conn);
    sw_config_free(config);
    return 0;
}
"""
WARNINGS = ("-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-O0")


def with_watch(root: Path, raised: bool) -> tuple[Problems, dict[str, bytes]]:
    shutil.copytree(support.ROOT / "spec", root / "spec")
    (root / "spec" / "machines" / "watch.yaml").write_text(WATCH, encoding="utf-8")
    numbers = root / "spec" / "numbers.yaml"
    text = numbers.read_text(encoding="utf-8")
    taken = re.search(r"  sw_machine:\n((?:    \w+: \d+\n)+)", text)
    assert taken is not None
    numbers.write_text(text.replace(taken[1], f"{taken[1]}    watch: {taken[1].count(chr(10))}\n"), encoding="utf-8")
    frames = root / "spec" / "frames.yaml"
    if raised:
        text = frames.read_text(encoding="utf-8")
        assert PING in text
        frames.write_text(text.replace(PING, PING + OTHERS), encoding="utf-8")
    problems = Problems()
    return problems, build(root, problems).files


class Stepped(unittest.TestCase):
    def test_a_machine_that_nothing_raises_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            problems, files = with_watch(Path(folder), raised=False)
            self.assertEqual([(item[0], item[1], item[2], item[4]) for item in support.found(problems)], [
                ("unraised", "spec/machines/watch.yaml", 9, "nothing raises recv PING of the watch machine"),
                ("unraised", "spec/machines/watch.yaml", 10, "nothing raises recv ANSWER of the watch machine"),
            ])
            self.assertFalse(files)

    def test_a_machine_that_frames_raise_is_stepped_without_a_line_of_c(self) -> None:
        compiler = os.environ.get("CC", "") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if not compiler:
            self.skipTest("no C compiler: the C is generated, but not compiled")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            problems, files = with_watch(root, raised=True)
            self.assertFalse(problems, problems.as_text())
            for path, content in files.items():
                render.write(root / path, content)
            (root / "program.c").write_text(PROGRAM, encoding="utf-8")
            sources = sorted(str(path) for path in (*(root / "generated").glob("*.c"), *(support.ROOT / "runtime").rglob("*.c")))
            includes = [f"-I{root / 'generated' / 'include'}", f"-I{support.ROOT / 'runtime' / 'include'}"]
            quoted = ["-iquote", str(root / "generated"), "-iquote", str(support.ROOT / "runtime")]
            done = subprocess.run(
                [*compiler.split(), *WARNINGS, *includes, *quoted, str(root / "program.c"), *sources, "-o", str(root / "program")],
                capture_output=True, text=True, check=False,
            )
            self.assertEqual(done.returncode, 0, done.stderr)

            def told(frames: str) -> str:
                return subprocess.run([root / "program", frames], capture_output=True, text=True, check=True).stdout

            self.assertEqual(told("PP"), "OK 0  \n")
            self.assertEqual(told("PPAPP"), "OK 0  \n")
            self.assertEqual(told("PPP"), "TERMINATED b watch two\n")
            self.assertEqual(told("PAPPP"), "TERMINATED b watch two\n")

    def test_what_the_runtime_is_said_to_raise_it_names(self) -> None:
        code = "".join(path.read_text(encoding="utf-8") for path in (support.ROOT / "runtime").rglob("*.[ch]"))
        for machine, kind, name in stepped.by_runtime():
            with self.subTest(machine=machine, input=f"{kind} {name}"):
                self.assertRegex(code, rf"\bSW_{machine.upper()}_INPUT_{kind.upper()}_{name}\b")


if __name__ == "__main__":
    unittest.main()
