"""Files, templates, schemas and command lines that are not as they should be: a located error each, and never a traceback."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import corpus
import support

from codegen import __main__ as command
from codegen import project, render
from codegen.diagnostics import Problems

Act = Callable[[Path], object]


def link(name: str, to: str) -> Act:
    return lambda spec: os.symlink(to, spec / name)


def write(name: str, octets: bytes) -> Act:
    return lambda spec: (spec / name).write_bytes(octets)


def replaced(name: str, act: Act) -> Act:
    """What stands in the place of a file that was there."""
    def both(spec: Path) -> None:
        (spec / name).unlink()
        act(spec)
    return both


def all_of(*acts: Act) -> Act:
    def act(spec: Path) -> None:
        for one in acts:
            one(spec)
    return act


def moved(name: str, to: str) -> Act:
    return lambda spec: (spec / name).rename(spec / to)


def folder(name: str) -> Act:
    return lambda spec: (spec / name).mkdir(parents=True)


# name, what is done to spec/, file, code
FILES: tuple[tuple[str, Act, str, str], ...] = (
    ("a missing file", lambda spec: (spec / "limits.yaml").unlink(), "limits.yaml", "missing-file"),
    ("a missing machine", lambda spec: (spec / "machines" / "message.yaml").unlink(), "machines/message.yaml", "missing-file"),
    ("the folder of machines is gone", lambda spec: shutil.rmtree(spec / "machines"), "machines/connection.yaml", "missing-file"),
    ("a missing file of names", lambda spec: (spec / "errors.yaml").unlink(), "errors.yaml", "missing-file"),
    ("a missing ledger", lambda spec: (spec / "requirements.yaml").unlink(), "requirements.yaml", "missing-file"),
    ("a missing part of HPACK", lambda spec: (spec / "hpack" / "huffman.yaml").unlink(), "hpack/huffman.yaml", "missing-file"),
    ("a file that no model reads", write("more.yaml", b"a: b\n"), "more.yaml", "unknown-file"),
    ("a file in the wrong folder", write("machines/sub.txt.yaml", b"a: b\n"), "machines/sub.txt.yaml", "file-name"),
    ("a file with the wrong extension", moved("limits.yaml", "limits.yml"), "limits.yml", "file-name"),
    ("an extension in upper case", write("machines/ping.YAML", b"a: b\n"), "machines/ping.YAML", "file-name"),
    ("a name with a space", write("machines/a b.yaml", b"a: b\n"), "machines/a b.yaml", "file-name"),
    ("a name in upper case", write("machines/Ping.yaml", b"a: b\n"), "machines/Ping.yaml", "file-name"),
    ("a folder in place of a file", replaced("limits.yaml", folder("limits.yaml")), "limits.yaml", "file"),
    ("a folder with the name of a spec", folder("machines/x.yaml"), "machines/x.yaml", "file"),
    ("a dangling link", replaced("checks.yaml", link("checks.yaml", "nowhere.yaml")), "checks.yaml", "link"),
    ("a link to itself", link("machines/loop.yaml", "loop.yaml"), "machines/loop.yaml", "link"),
    ("a folder that is a link", link("machines/again", "."), "machines/again", "link"),
    ("a folder that is a link to its parent", link("machines/up", ".."), "machines/up", "link"),
    ("a FIFO", replaced("events.yaml", lambda spec: os.mkfifo(spec / "events.yaml")), "events.yaml", "file"),
    ("a device", link("machines/zero.yaml", "/dev/zero"), "machines/zero.yaml", "file"),
    ("no UTF-8", write("checks.yaml", b"kind: \xff\xfe\n"), "checks.yaml", "encoding"),
    ("octets", write("checks.yaml", bytes(range(256))), "checks.yaml", "encoding"),
    ("UTF-16", write("checks.yaml", "kind: checks\n".encode("utf-16")), "checks.yaml", "encoding"),
    ("an overlong zero", write("checks.yaml", b"kind: \xc0\x80\n"), "checks.yaml", "encoding"),
    ("an encoded surrogate", write("checks.yaml", b"kind: \xed\xa0\x80\n"), "checks.yaml", "encoding"),
    ("a file cut within a character", write("checks.yaml", "kind: ö".encode()[:-1]), "checks.yaml", "encoding"),
    ("a byte order mark", write("checks.yaml", b"\xef\xbb\xbfkind: checks\n"), "checks.yaml", "encoding"),
    ("an empty file", write("checks.yaml", b""), "checks.yaml", "yaml"),
)

# What is there beside the specs and none of them.
LAWFUL: tuple[tuple[str, Act], ...] = (
    ("a note", write("NOTES.md", b"\xff")),
    ("a hidden file of an editor", write(".limits.yaml.swp", b"\xff")),
    ("a copy of an editor", write("limits.yaml~", b"\xff")),
    ("an empty folder", folder("machines/more")),
    ("a link to a file", all_of(moved("limits.yaml", "../of.yaml"), link("limits.yaml", "../of.yaml"))),
    ("a dangling link with another name", link("old", "nowhere")),
    ("line ends of Windows", lambda spec: (spec / "checks.yaml").write_bytes((spec / "checks.yaml").read_bytes().replace(b"\n", b"\r\n"))),
    ("no line end at the end", lambda spec: (spec / "checks.yaml").write_bytes((spec / "checks.yaml").read_bytes().rstrip(b"\n"))),
)


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = command.main(list(arguments))
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return code, out.getvalue(), err.getvalue()


class Copy(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.spec = self.root / "spec"
        shutil.copytree(support.ROOT / "spec", self.spec, ignore=shutil.ignore_patterns("schema"))


@mock.patch.object(project, "document", corpus.document)
class Files(Copy):
    def test_what_is_no_file_to_read_is_told_once(self) -> None:
        for name, act, file, code in FILES:
            with self.subTest(name):
                self.setUp()
                act(self.spec)
                problems = Problems()
                project.load_models(self.root, problems)
                told = [problem for problem in problems.found if problem.code != "missing-file" or code == "missing-file"]
                self.assertTrue(told, problems.as_text())
                self.assertEqual((told[0].code, told[0].file), (code, f"spec/{file}"), problems.as_text())
                self.assertTrue(len(told) == 1 or {problem.code for problem in told} == {"missing-file"}, problems.as_text())

    def test_what_else_is_there_does_not_matter(self) -> None:
        for name, act in LAWFUL:
            with self.subTest(name):
                self.setUp()
                act(self.spec)
                problems = Problems()
                project.load_models(self.root, problems)
                self.assertFalse(problems, problems.as_text())

    def test_what_may_not_be_read(self) -> None:
        for name in ("read_bytes", "stat"):
            with self.subTest(name), mock.patch.object(Path, name, side_effect=PermissionError(13, "Permission denied")):
                problems = Problems()
                project.documents(self.root, problems)
                self.assertTrue(problems)
                self.assertTrue({problem.code for problem in problems.found} <= {"file", "no-spec"}, problems.as_text())

    def test_a_place_is_that_of_the_octet(self) -> None:
        (self.spec / "checks.yaml").write_bytes("kind: checks\nabout: ö\xff".encode("latin-1").replace(b"\xf6", "ö".encode()))
        problems = Problems()
        project.documents(self.root, problems)
        self.assertIn('spec/checks.yaml:2:9: error[encoding]: not UTF-8: octet 0xff\n', problems.as_text())

    def test_there_is_no_spec(self) -> None:
        gone: Act = lambda root: shutil.rmtree(root / "spec")  # noqa: E731
        for act in (gone, write("spec", b"x"), all_of(moved("spec", "x"), folder("spec"))):
            act(self.root)
            code, out, err = run("generate", "--root", str(self.root))
            self.assertEqual((code, out), (1, ""))
            self.assertRegex(err, r"spec:1:1: error\[no-spec\]: ")


class Generator(Copy):
    """Templates and schemas, which are edited as specs are."""

    def test_a_template_at_fault(self) -> None:
        for name, old, new, line, said in (
            ("an undefined name", "{{ setting.id | hex }}", "{{ setting.idd }}", None, "UndefinedError"),
            ("a block that does not end", "{% endfor %}", "", None, "TemplateSyntaxError"),
            ("an unknown filter", "| hex", "| hexx", None, "No filter named"),
            ("a wrong type", "{{ setting.id | hex }}", "{{ setting.id + 'x' }}", None, "TypeError"),
            ("a missing template", "{{ header }}", "{% include 'nothing.j2' %}", 1, "missing"),
        ):
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                templates = Path(folder) / "templates"
                shutil.copytree(render.TEMPLATES, templates)
                path = templates / "frames" / "public_frames.h.j2"
                text = path.read_text(encoding="utf-8")
                self.assertIn(old, text)
                path.write_text(text.replace(old, new, 1), encoding="utf-8")
                render.environment.cache_clear()
                self.addCleanup(render.environment.cache_clear)
                with mock.patch.object(render, "TEMPLATES", templates):
                    problems = Problems()
                    built = project.build(support.ROOT, problems)
                self.assertEqual([problem.code for problem in problems.found], ["template"], problems.as_text())
                found = problems.found[0]
                self.assertIn(said, found.message)
                self.assertEqual(found.file, f"codegen/templates/{'nothing' if said == 'missing' else 'frames/public_frames.h'}.j2")
                self.assertEqual(built.files, {})

    def test_a_schema_at_fault(self) -> None:
        for name, octets in (
            ("no JSON", b'{"type": '), ("no UTF-8", b"\xff"), ("a list", b"[]"), ("an unknown type", b'{"type": "octets"}'),
            ("a $ref to nothing", b'{"$ref": "#/$defs/nothing"}'), ("a bad pattern", b'{"properties": {"about": {"pattern": "("}}}'),
            ("too deep", b"[" * 100_000), ("gone", None),
        ):
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                schemas = Path(folder) / "schema"
                shutil.copytree(project.SCHEMAS, schemas)
                path = schemas / "checks.schema.json"
                path.unlink()
                if octets is not None:
                    path.write_bytes(octets)
                problems = Problems()
                with mock.patch.object(project, "SCHEMAS", schemas):
                    project.load_models(self.root, problems)
                self.assertEqual([(p.code, p.file) for p in problems.found], [("schema-file", "spec/schema/checks.schema.json")], problems.as_text())


class Commands(Copy):
    def test_command_lines(self) -> None:
        lines: tuple[list[str], ...] = ([], ["generat"], ["check", "--format", "xml"], ["table"], ["table", "stream", "--role", "proxy"], ["generate", "extra"], ["--help-me"], ["check", "--root"])
        for line in lines:
            with self.subTest(line):
                code, out, err = run(*line)
                self.assertEqual((code, out), (2, ""))
                self.assertIn("usage: python3 -m codegen", err)

    def test_problems_for_a_program_are_alone_on_standard_output(self) -> None:
        path = self.spec / "errors.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("code: 0x00", "code: none"), encoding="utf-8")
        for name in ("generate", "check"):
            code, out, err = run(name, "--root", str(self.root), "--format", "json")
            self.assertEqual((code, err), (1, ""))
            self.assertEqual([(item["code"], item["file"]) for item in json.loads(out)], [("type", "spec/errors.yaml")])
            code, out, err = run(name, "--root", str(self.root), "--format", "github")
            self.assertEqual((code, err), (1, ""))
            self.assertRegex(out, r"^::error file=spec/errors.yaml,line=\d+,col=\d+,title=type::[^\n]*\n$")

    def test_success_for_a_program(self) -> None:
        self.assertEqual(run("generate", "--root", str(self.root), "--format", "json"), (0, "[]\n", ""))
        self.assertEqual(run("check", "--root", str(self.root), "--format", "json"), (0, "[]\n", ""))
        self.assertEqual(run("check", "--root", str(self.root), "--format", "github"), (0, "", ""))
        (self.root / "generated" / "names.c").unlink()
        code, out, _ = run("check", "--root", str(self.root), "--format", "json")
        self.assertEqual((code, [(item["code"], item["file"]) for item in json.loads(out)]), (1, [("drift", "generated/names.c")]))

    def test_output_that_cannot_be_written(self) -> None:
        out = self.root / "out"
        for name, prepare in (
            ("the folder is a file", write("out", b"x")),
            ("generated/ is a file", all_of(folder("out"), write("out/generated", b"x"))),
            ("generated/ is a link to nowhere", all_of(folder("out"), link("out/generated", "nowhere"))),
            ("a folder stands in the place of a file", folder("out/generated/names.c")),
        ):
            with self.subTest(name):
                prepare(self.root)
                code, said, err = run("generate", "--root", str(self.root), "--out", str(out))
                self.assertEqual(code, 1)
                self.assertRegex(err, r"(?m)^generated/\S+:1:1: error\[output\]: cannot be written: ")
                self.assertNotIn("nothing was written", err)
                self.assertEqual(said, "")
                self.assertEqual([path for path in out.rglob(".*")] if out.is_dir() else [], [], "no scratch file is left")
                shutil.rmtree(out) if out.is_dir() else out.unlink()

    def test_a_full_disk(self) -> None:
        with mock.patch.object(Path, "write_bytes", side_effect=OSError(28, "No space left on device")):
            code, _, err = run("generate", "--root", str(self.root), "--out", str(self.root / "out"))
        self.assertEqual(code, 1)
        self.assertIn("cannot be written: no space left on device", err)
        self.assertIn("0 of ", err)

    def test_a_reader_that_goes_away(self) -> None:
        line = [sys.executable, "-m", "codegen", "table", "stream", "--format", "csv"]
        with subprocess.Popen(line, cwd=support.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stderr is not None
            process.stdout.close()
            err = process.stderr.read()
        self.assertEqual((process.returncode, err), (1, b""))


if __name__ == "__main__":
    unittest.main()
