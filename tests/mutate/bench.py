"""Builds the test programs of a mutant from the objects of the sound ones: only what the mutant changes is compiled.

The compiler's command lines are what `make -n` prints, so that nothing of the Makefile is repeated here. A mutant has a folder with a
generated/ of its own, which takes the place of the project's in these lines. Of a header whose changed lines only give names other
values, only files are compiled that mention one of the names.
"""

from __future__ import annotations

import difflib
import os
import re
import shlex
import shutil
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

WORD = re.compile(r"[A-Za-z_]\w*")
DEFINES = re.compile(r"#define ([A-Za-z_]\w*)\b.*[^\\]$|([A-Za-z_]\w*) = [^,]*,?$")
NAMED = re.compile(r"^\w+/\w+$")
TESTS = re.compile(r"^Test\((\w+), (\w+)\)", re.MULTILINE)
QUICK = 0.2  # of the time of the unit tests: what nearly all of them take together
PLAIN = ("unit-plain", "vectors")  # programs that take the names of tests
PROGRAMS = ("unit-plain", "cells", "vectors", "honest")


class DoesNotBuild(Exception):
    pass


@dataclass(frozen=True)
class Unit:
    """One file to compile: its command up to the source, and every file of the project that it includes."""

    source: str
    object: str
    command: tuple[str, ...]
    needs: tuple[str, ...]

    @property
    def is_library(self) -> bool:
        return self.source.startswith(("runtime/", "generated/"))


@dataclass(frozen=True)
class Sound:
    """The project as it is, built."""

    root: Path
    units: dict[str, Unit]  # by object
    programs: dict[str, tuple[str, ...]]  # the objects of each, the library's last
    link: tuple[str, ...]
    tests: tuple[Test, ...]


@dataclass(frozen=True)
class Test:
    """A test of a program that takes names of tests, with what it costs."""

    program: str
    name: str
    source: str
    seconds: float
    slow: bool = False


def _make(root: Path, folder: Path, compiler: str, *more: str) -> list[str]:
    return ["make", "-s", "--no-print-directory", *more, f"BUILD={folder}", f"CC={compiler}", "CFLAGS=-O2", "WERROR=",
            *(f"{folder}/{program}" for program in PROGRAMS)]


def _timed(root: Path, folder: Path, program: str, sources: dict[str, str]) -> list[Test]:
    """Run all tests and see how long each takes."""
    child = subprocess.Popen([folder / program, "-v"], cwd=root, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    found: list[Test] = []
    name, since = "", time.monotonic()
    for line in child.stdout:
        if NAMED.match(line) or line.startswith(tuple("0123456789")):
            if name:
                found.append(Test(program, name, sources.get(name, ""), time.monotonic() - since))
            name, since = line.strip(), time.monotonic()
    if child.wait() != 0:
        raise SystemExit(f"{program} fails without any change, so that nothing can be said of mutants")
    quick = QUICK * sum(test.seconds for test in found) if program == "unit-plain" else 0
    out: list[Test] = []
    for test in sorted(found, key=lambda test: test.seconds):
        quick -= test.seconds
        out.append(replace(test, slow=quick < 0))
    return out


def build_sound(root: Path, folder: Path, compiler: str, jobs: int) -> Sound:
    """`folder` is below the root and relative to it."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
    subprocess.run(_make(root, folder, compiler, f"-j{jobs}"), cwd=root, env=environment, check=True)
    told = subprocess.run(_make(root, folder, compiler, "-n", "-B"), cwd=root, env=environment, check=True, capture_output=True, text=True)
    units: dict[str, Unit] = {}
    programs: dict[str, tuple[str, ...]] = {}
    library: list[str] = []
    for line in told.stdout.splitlines():
        words = shlex.split(line) if line.startswith((compiler + " ", "ar ", "gcc-ar ")) else []
        if "-c" in words and "-o" in words:
            source, made = words[-1], words[words.index("-o") + 1]
            kept = tuple(word for word in words[:-1] if word not in ("-MMD", "-MP", "-o", made, "ccache"))
            units[made] = Unit(source, made, kept, _needs(root, made, source))
        elif words and words[0].endswith("ar"):
            library = [word for word in words if word.endswith(".o")]
        elif words and "-o" in words and Path(words[words.index("-o") + 1]).name in PROGRAMS:
            own = [word for word in words if word.endswith(".o")]
            programs[Path(words[words.index("-o") + 1]).name] = tuple(own)
    link = tuple(word for word in shlex.split(compiler) if word != "ccache")
    sources = {f"{suite}/{name}": unit.source for unit in units.values() if unit.source.startswith("tests/unit/")
               for suite, name in TESTS.findall((root / unit.source).read_text(encoding="utf-8"))}
    tests = tuple(test for program in PLAIN for test in _timed(root, folder, program, sources))
    return Sound(root, units, {name: (*own, *library) for name, own in programs.items()}, link, tests)


def _needs(root: Path, made: str, source: str) -> tuple[str, ...]:
    text = (root / made).with_suffix(".d").read_text().replace("\\\n", " ").partition("\n")[0]
    found = (os.path.normpath(word) for word in text.partition(":")[2].split())
    return tuple(sorted({source, *(word for word in found if not word.startswith("/"))}))


@cache
def words_of(path: Path) -> frozenset[str]:
    return frozenset(WORD.findall(path.read_text(encoding="utf-8", errors="replace")))


def renumbered(old: str, new: str) -> tuple[set[str], str] | None:
    """The names that have another value, and the text without them; None where more than values of names is changed."""
    before, after = old.splitlines(), new.splitlines()
    names: set[str] = set()
    kept: list[str] = []
    for tag, from1, to1, from2, to2 in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            kept += before[from1:to1]
            continue
        found = [[DEFINES.match(line) for line in lines] for lines in (before[from1:to1], after[from2:to2])]
        told = [[one and (one[1] or one[2]) for one in part] for part in found]
        following = after[to2] if to2 < len(after) else ""
        counted_on = bool(re.fullmatch(r"[A-Za-z_]\w*,?", following))  # an enumerator that is one more than the one before
        if told[0] != told[1] or None in told[0] or counted_on:
            return None
        names.update(name for name in told[0] if name)
    return names, "\n".join(kept)


class Bench:
    """The place of one worker."""

    def __init__(self, sound: Sound, folder: Path, files: dict[str, bytes], code: dict[str, str]) -> None:
        self.sound, self.folder, self.code = sound, folder, code
        shutil.rmtree(folder, ignore_errors=True)
        for path, content in files.items():
            self.write(path, content)
        shutil.copytree(sound.root / "spec", folder / "spec")
        for found in sound.root.iterdir():  # tests run here, and find what they read
            if found.name not in ("spec", "generated", "build", ".git"):
                (folder / found.name).symlink_to(found)
        self.spec = ("", "")
        self.changed: dict[str, bytes | None] = {}
        self.whole = files
        self.made: dict[str, str] = {}  # objects of the mutant by those that they replace
        self.dirty: set[str] = set()

    def write(self, path: str, content: bytes | None) -> None:
        target = self.folder / path
        if content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        else:
            target.unlink(missing_ok=True)

    def take(self, spec: str, text: str, files: dict[str, bytes], compiled: dict[str, str]) -> None:
        """Put the files of a mutant in place and find what has to be compiled; `compiled` are the texts of those that differ in C."""
        if self.spec[0]:
            (self.folder / "spec" / self.spec[0]).write_text(self.spec[1], encoding="utf-8")
        self.spec = (spec, (self.sound.root / "spec" / spec).read_text(encoding="utf-8"))
        (self.folder / "spec" / spec).write_text(text, encoding="utf-8")
        for path in self.changed:
            self.write(path, self.whole.get(path))
        self.changed = {path: files[path] for path in files if not path.endswith((".c", ".h")) or path in compiled}
        for path, content in self.changed.items():
            self.write(path, content)
        self.made.clear()
        self.dirty = set()
        for path in compiled:
            if path.endswith(".c"):
                self.dirty.update(unit.object for unit in self.sound.units.values() if unit.source == path)
            else:
                self.dirty |= self.users(path, renumbered(self.code.get(path, ""), compiled[path]))
        known = {unit.source for unit in self.sound.units.values()}
        self.added = [path for path in compiled if path.endswith(".c") and path not in known]
        self.removed = {path for path in compiled if not files[path]}

    def users(self, header: str, values: tuple[set[str], str] | None) -> set[str]:
        users = [unit for unit in self.sound.units.values() if header in unit.needs]
        if values is None:
            return {unit.object for unit in users}
        names, rest = values
        if names & set(WORD.findall(rest)):
            return {unit.object for unit in users}
        others = {path for unit in users for path in unit.needs if path != header}
        mention = {path for path in others if names & words_of(self.sound.root / path)}
        return {unit.object for unit in users if mention & set(unit.needs)}

    def command(self, unit: Unit, target: Path) -> list[str]:
        ours = str(self.folder)
        words = [re.sub(r"^(-I|-iquote)?generated\b", rf"\g<1>{ours}/generated", word) for word in unit.command]
        source = re.sub(r"^generated\b", f"{ours}/generated", unit.source)
        return [*words, "-O1", "-w", "-o", str(target), source]

    def compile(self, objects: Iterable[str]) -> None:
        for name in objects:
            if name not in self.dirty or name in self.made:
                continue
            self.made[name] = self.compiled(self.sound.units[name])

    def compiled(self, unit: Unit) -> str:
        target = self.folder / "objects" / unit.object
        target.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(self.command(unit, target), cwd=self.sound.root, capture_output=True, text=True, errors="replace")
        if done.returncode != 0:
            first = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr[:200])
            raise DoesNotBuild(f"{unit.source}: {first}")
        return str(target)

    def program(self, name: str, order: list[str]) -> Path:
        """Link a program from its objects in this order (those of the library are always there)."""
        own = [made for made in order if self.sound.units[made].source not in self.removed]
        library = [made for made in self.sound.programs[name] if self.sound.units[made].is_library
                   and self.sound.units[made].source not in self.removed]
        self.compile([*library, *own])
        pattern = next(unit for unit in self.sound.units.values() if unit.source.startswith("generated/"))
        added = [self.compiled(Unit(path, f"added/{Path(path).stem}.o", pattern.command, ())) for path in self.added]
        target = self.folder / name
        objects = [self.made.get(made, made) for made in [*own, *library]] + added
        done = subprocess.run([*self.sound.link, "-o", str(target), *objects], cwd=self.sound.root, capture_output=True, text=True, errors="replace")
        if done.returncode != 0:
            first = next((line for line in done.stderr.splitlines() if "undefined" in line or "multiple" in line), done.stderr[:200])
            raise DoesNotBuild(f"{name}: {first}")
        return target
