"""The generator, run in this process over specs of which one file has another text."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen import drift, project, render
from codegen.diagnostics import Problems
from codegen.model.base import numbers

COMMENTS = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', re.DOTALL)
NUMBERED = re.compile(r"(?<=\w) = \d+(?=,?$)", re.MULTILINE)  # where an enumerator stands
STRINGS = re.compile(r'"(?:\\.|[^"\\\n])*"')


def code(content: bytes) -> str:
    """What the compiler makes of a C file: without comments, with one blank for all that lies between words."""
    text = COMMENTS.sub(lambda found: found[0] if found[0][0] in "\"'" else " ", content.decode("utf-8"))
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def is_code(path: str) -> bool:
    return path.endswith((".c", ".h"))


@dataclass(frozen=True)
class Made:
    """What became of one mutant: a fault (`refused`: its message, `crashed`), or the files that differ."""

    refused: str = ""
    crashed: str = ""
    files: dict[str, bytes] = field(default_factory=dict)  # those that differ from the sound ones; b"" where one is gone
    compiled: dict[str, str] = field(default_factory=dict)  # those of them that differ for the compiler, without comments
    texts_only: bool = False  # and these in nothing but string literals
    order_only: bool = False  # and these in nothing but the order of their lines


class Generator:
    """The specs are read once: of a mutant its file alone, and what prints as before is not printed again."""

    def __init__(self, root: Path) -> None:
        problems = Problems()
        self.docs = project.documents(root, problems)
        self.numbers = drift.numbers(root)
        self.printed: dict[str, tuple[render.Output, bytes]] = {}
        self.render = render.render
        setattr(render, "render", self.print)
        self.sound = project.rendered(project.models_of(self.docs, problems), problems)
        if problems:
            raise SystemExit(problems.as_text())
        self.code = {path: code(content) for path, content in self.sound.items() if is_code(path)}

    def print(self, output: render.Output, problems: Problems) -> bytes:
        known = self.printed.get(output.path)
        if known is not None and known[0] == output:
            return known[1]
        content = self.render(output, problems)
        self.printed.setdefault(output.path, (output, content))
        return content

    def make(self, file: str, text: str) -> Made:
        """With this text in place of a file (its path below spec/)."""
        problems = Problems()
        try:
            document = project.document(text, file, problems)
            held = {path: found for path, found in self.docs.documents.items() if path != file}
            docs = project.Docs(held | {file: document} if document is not None else held, self.docs.present)
            docs = replace(docs, documents={path: docs.documents[path] for path in sorted(docs.documents)})
            models = project.models_of(docs, problems)
            if not problems:
                numbers.moved(models, self.numbers, problems)  # as `make generate` does
            files = project.rendered(models, problems) if not problems else {}
        except Exception:
            return Made(crashed=traceback.format_exc(limit=-3))
        if problems:
            first = problems.sorted()[0]
            located = first.file.startswith("spec/") and first.line > 0 and first.column > 0
            said = f"{first.file}:{first.line}:{first.column}: error[{first.code}]: {first.message}"
            return Made(refused=said) if located else Made(crashed=f"an error without a place: {said}")
        return self.compared(files)

    def compared(self, files: dict[str, bytes]) -> Made:
        differ = {path: files.get(path, b"") for path in sorted(files.keys() | self.sound.keys()) if files.get(path) != self.sound.get(path)}
        new = {path: code(content) for path, content in differ.items() if is_code(path)}
        compiled = {path: text for path, text in new.items() if text != self.code.get(path, "")}
        old = {path: self.code.get(path, "") for path in compiled}

        def same(change: Callable[[str], object]) -> bool:
            return bool(compiled) and all(change(new[path]) == change(old[path]) for path in compiled)

        texts_only = same(lambda text: STRINGS.sub('""', text))
        order_only = same(lambda text: sorted(NUMBERED.sub("", text).splitlines()))
        return Made(files=differ, compiled=compiled, texts_only=texts_only, order_only=order_only)
