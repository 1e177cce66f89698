"""The corpus of malformed and odd specs: what is changed in the project's own, and what the generator has to say of it.

A case names the file, the text to replace (found, so that rows may move) and its replacement; and the expected error code with the text
at which it stands. Documents that a case leaves alone are loaded once for all cases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import support

from codegen import collide, files, load, project
from codegen.diagnostics import Problem, Problems

SPEC = support.ROOT / "spec"
END = "$"  # as the text to replace: append


class Stale(Exception):
    """The text that a case replaces is gone: the spec says it in another way now."""


@dataclass(frozen=True)
class Change:
    """One edit of a file below spec/: the first place of `old` becomes `new`; the whole file where `old` is empty."""

    file: str
    old: str
    new: str

    def apply(self, text: str) -> str:
        if self.old == END:
            return text + self.new
        if not self.old:
            return self.new
        if self.old not in text:
            raise Stale(f"{self.file} no longer has the text {self.old!r}")
        return text.replace(self.old, self.new, 1)


@dataclass(frozen=True)
class Case:
    """`code` is the error expected, or empty where the specs are sound; it stands where `at` begins; anywhere, even in another file, if that is empty."""

    name: str
    changes: tuple[Change, ...]
    code: str = ""
    at: str = ""
    where: str = ""  # the file of `at`, where that is not the first one changed

    @property
    def file(self) -> str:
        return self.where or self.changes[0].file


def case(name: str, file: str, old: str, new: str, code: str = "", at: str = "", where: str = "") -> Case:
    return Case(name, (Change(file, old, new),), code, at, where)


Rows = tuple[tuple[str, str, str, str, str], ...]


def cases(file: str, rows: Rows) -> tuple[Case, ...]:
    return tuple(case(name, file, old, new, code, at) for name, old, new, code, at in rows)


@cache
def paths() -> tuple[str, ...]:
    return tuple(files.find(support.ROOT, Problems()))


@cache
def original(path: str) -> str:
    return (SPEC / path).read_text(encoding="utf-8")


@cache
def _sound(path: str) -> load.Map:
    problems = Problems()
    found = typed(original(path), path, problems)
    if found is None:
        raise AssertionError(problems.as_text())
    return found


typed = project.document


def document(text: str, path: str, problems: Problems) -> load.Map | None:
    """project.document(), which does not do again what was done for a file as it stands."""
    return _sound(path) if path in paths() and text == original(path) else typed(text, path, problems)


def texts(changes: tuple[Change, ...]) -> dict[str, str]:
    """The files that a case changes."""
    found: dict[str, str] = {}
    for change in changes:
        found[change.file] = change.apply(found.get(change.file) or original(change.file))
    return found


def generate(item: Case) -> tuple[Problems, dict[str, bytes], dict[str, str]]:
    """All stages, in memory; the generated files, and the texts of the specs that the case changes."""
    changed, problems = texts(item.changes), Problems()
    docs = project.Docs(present=paths())
    for path in paths():
        found = document(changed.get(path) or original(path), path, problems)
        if found is not None:
            docs.documents[path] = found
    models = project.models_of(docs, problems)
    contents = project.rendered(models, problems) if not problems else {}
    collide.check(contents, docs.documents, problems)
    return problems, contents, changed


def stands(found: Problem, item: Case, changed: dict[str, str]) -> bool:
    """Whether a problem stands where the expected text begins."""
    text = changed.get(item.file) or original(item.file)
    lines = text.split("\n")
    rest = "\n".join([lines[found.line - 1][found.column - 1 :], *lines[found.line :]])
    return found.file == f"spec/{item.file}" and rest.startswith(item.at)


def judge(item: Case) -> str:
    """What is wrong with the generator's answer to a case, or nothing. One fault is reported once: no other problem may be told."""
    problems, _, changed = generate(item)
    if not item.code:
        return problems.as_text() if problems else ""
    if not problems:
        return f"accepted, where error[{item.code}] was expected"
    if len(problems.found) > 1:
        return f"one fault is told {len(problems.found)} times:\n{problems.as_text()}"
    found: Problem = problems.found[0]
    if found.code != item.code:
        return f"error[{item.code}] was expected:\n{problems.as_text()}"
    if item.at and not stands(found, item, changed):
        return f"expected at {item.at!r} in spec/{item.file}:\n{problems.as_text()}"
    return ""
