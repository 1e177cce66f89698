"""Generated C is as a formatter leaves it, and no line of it is too long."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.layout import lay_out
from codegen.project import build

MOST = 140
LONG = "a comment that goes on " * 7


class Layout(unittest.TestCase):
    def laid_out(self, before: str, after: str) -> None:
        self.assertEqual(lay_out(before), after)

    def test_comments_beside_code_stand_in_a_column(self) -> None:
        self.laid_out(
            "enum door {\n    SHUT = 0, /* closed */\n    AJAR = 1000, /* nearly */\n    OPEN = 2 /* not */\n};\n",
            "enum door {\n    SHUT = 0,    /* closed */\n    AJAR = 1000, /* nearly */\n    OPEN = 2     /* not */\n};\n",
        )

    def test_a_column_ends_where_a_comment_would_pass_the_end_of_the_line(self) -> None:
        wide, note = "SHUT_FOR_A_LONG_TIME = 0,", "n" * 100
        before = f"enum door {{\n    OPEN = 2, /* {note} */\n    {wide} /* closed */\n}};\n"
        self.laid_out(before, before)

    def test_a_long_comment_beside_code_goes_on_below_itself(self) -> None:
        text = lay_out(f"enum door {{\n    SHUT = 0, /* {LONG.strip()} */\n}};\n")
        lines = text.split("\n")
        self.assertTrue(lines[1].startswith("    SHUT = 0, /* a comment"), text)
        self.assertTrue(lines[2].startswith("               * "), text)
        self.assertLessEqual(max(map(len, lines)), 132)

    def test_a_comment_without_room_beside_its_code_goes_above_it(self) -> None:
        code = f"    {'x' * 110},"
        self.laid_out(f"enum door {{\n{code} /* why it is so long */\n}};\n", f"enum door {{\n    /* why it is so long */\n{code}\n}};\n")

    def test_a_table_stays_as_its_template_writes_it(self) -> None:
        table = "/* By door. */\nconst int doors[2] = {\n    [SHUT]   = 1, /* closed */\n    [OPEN] = 2, /* not */\n};\n"
        self.laid_out(f"#include <a.h>\n\n{table}", f"#include <a.h>\n\n/* clang-format off */\n{table[:-1]}\n/* clang-format on */\n")

    def test_tables_with_nothing_between_them_are_one(self) -> None:
        tables = "#define ROW(a) \\\n    {.a = a}\n\nconst int x[] = {\n    ROW(1),\n};\n\n/* More. */\nconst int y[] = {\n    ROW(2),\n};"
        self.laid_out(f"{tables}\n\nint f(void);\n", f"/* clang-format off */\n{tables}\n/* clang-format on */\n\nint f(void);\n")

    def test_a_long_text_of_a_table_is_several(self) -> None:
        text = lay_out(f'const char t[] = {{\n    "{LONG}\\"",\n}};\n')
        lines = [line.strip() for line in text.split("\n") if '"' in line]
        self.assertEqual("".join(line.strip(",")[1:-1] for line in lines), LONG + '\\"')
        self.assertLessEqual(max(map(len, text.split("\n"))), 132)

    def test_long_parameters_are_broken_after_a_comma(self) -> None:
        kind = "const struct some_structure *"
        self.laid_out(
            f"int *f({kind}one, {kind}other, {kind}third, {kind}fourth);\n",
            f"int *f({kind}one, {kind}other, {kind}third,\n       {kind}fourth);\n",
        )
        almost = f"function({kind}first, {kind}second, {kind}third, {'n' * 10});\n"
        self.laid_out("struct structure *" + almost, "struct structure *\n" + almost)
        self.laid_out("struct structure *\n" + almost, "struct structure *\n" + almost)

    def test_macros_that_follow_one_another_have_their_values_in_a_column(self) -> None:
        self.laid_out("#define A 1 /* one */\n#define LONG 2 /* two */\n", "#define A    1 /* one */\n#define LONG 2 /* two */\n")
        long = "n" * 118
        self.laid_out(f"#define A 1\n#define LONG 2 /* {long} */\n", f"#define A 1\n/* {long} */\n#define LONG 2\n")

    def test_a_line_of_a_comment_gives_the_next_what_it_has_no_room_for(self) -> None:
        full = "word " * 25 + "wo"
        self.laid_out(f"/*\n * {full} over\n * and on.\n *\n * {full} again\n */\n", f"/*\n * {full}\n * over and on.\n *\n * {full}\n * again\n */\n")

    def test_a_sum_is_broken_after_its_sign(self) -> None:
        one, other = "O" * 60, "P" * 60
        self.laid_out(f"    return {one} | {other} | R;\n", f"    return {one} |\n           {other} | R;\n")
        self.laid_out(f"    return {one} || {other} || R;\n", f"    return {one} ||\n           {other} || R;\n")

    def test_a_short_enumeration_is_a_line(self) -> None:
        self.laid_out("enum door {\n    SHUT,\n    OPEN\n};\n", "enum door { SHUT, OPEN };\n")


class Generated(unittest.TestCase):
    files: dict[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        files = build(support.ROOT, Problems()).files
        cls.files = {path: content.decode("utf-8") for path, content in files.items() if path.endswith((".c", ".h"))}

    def test_no_line_of_c_is_longer_than_140_columns(self) -> None:
        # Markdown and CSV have a row to a line, however long.
        long = [f"{path}:{number}" for path, text in self.files.items() for number, line in enumerate(text.split("\n"), 1) if len(line) > MOST]
        self.assertEqual(long, [])
        self.assertGreater(len(self.files), 20)

    def test_clang_format_changes_nothing(self) -> None:
        if subprocess.run(["sh", str(support.ROOT / "tests" / "tools" / "need.sh"), "clang-format"], check=False).returncode != 0:
            self.skipTest("clang-format is not here and could not be installed: nobody looked at the layout")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(support.ROOT / ".clang-format", folder)
            for path, text in self.files.items():
                render.write(Path(folder, path), text.encode("utf-8"))
            found = subprocess.run(["clang-format", "--dry-run", "--Werror", *sorted(self.files)], cwd=folder, capture_output=True, text=True, check=False)
            self.assertEqual((found.returncode, found.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
