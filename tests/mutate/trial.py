"""Runs the tests that could notice a mutant, the likely and the quick ones first, until one fails."""

from __future__ import annotations

import importlib.util
import re
import resource
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from bench import NAMED, Bench, DoesNotBuild, Sound, Test

FAILING = re.compile(r"^(\S+\.c):\d+: (\S+?/\w+): (.*)")
OTHER_FAILURES = re.compile(r"^(FAILED|failed|not reached|.*: FAILED)\b.*")
MANY = 12  # so many files to compile that it pays to try the likely ones first
LIKELY = 8
SECONDS = 40  # of processor time; the longest program takes a quarter of it
WAIT = 300  # seconds of the clock
OCTETS = 2 << 30


@dataclass(frozen=True)
class Killed:
    how: str  # build, or a program
    by: str  # the test
    source: str = ""  # its file
    name: str = ""  # and its name there


class Trial:
    def __init__(self, sound: Sound, bench: Bench, history: dict[str, Counter[str]]) -> None:
        self.sound, self.bench = sound, bench
        self.history: dict[str, Counter[str]] = defaultdict(Counter, history)

    def run(self, file: str, shape: str, slow: bool) -> Killed | None:
        """None where nothing notices: of the quick tests, or of the slow ones."""
        order = ("vectors", "unit-plain", "honest") if slow else ("cells", "unit-plain") if "/" in file else ("unit-plain", "cells")
        for program in order:
            try:
                killed = self.of_program(program, file, shape, slow)
            except DoesNotBuild as fault:
                return Killed("build", str(fault)[:300])
            if killed:
                if killed.name:
                    self.history[file][killed.name] += 1
                    self.history[shape][killed.name] += 1
                return killed
        return self.conformance() if file.startswith("machines/") and not slow else None

    def of_program(self, program: str, file: str, shape: str, slow: bool) -> Killed | None:
        own = [made for made in self.sound.programs[program] if not self.sound.units[made].is_library]
        tests = sorted((test for test in self.sound.tests if test.program == program and test.slow == slow), key=lambda test: self.cost(test, file, shape))
        if len(self.bench.dirty & set(own)) > MANY and tests:
            likely = list(dict.fromkeys(test.source for test in tests))[:LIKELY]
            first = [made for made in own if self.sound.units[made].source in likely or "/test_" not in self.sound.units[made].source]
            killed = self.execute(self.bench.program(program, first), program, [test for test in tests if test.source in likely])
            if killed:
                return killed
            tests = [test for test in tests if test.source not in likely]
        return self.execute(self.bench.program(program, own), program, tests)

    def cost(self, test: Test, file: str, shape: str) -> float:
        """Seconds for each mutant that it may be hoped to notice."""
        noticed = 10 * self.history[shape][test.name] + self.history[file][test.name]
        return (test.seconds + 0.002) / (noticed + 0.02)

    def execute(self, path: Path, program: str, tests: list[Test]) -> Killed | None:
        arguments = ["-v", "-1", *("=" + test.name for test in tests)]
        if program == "cells":  # what the mutant does, against the tables as they are
            arguments = ["--quiet", f"--tables={self.sound.root / 'generated' / 'audit'}"]
        elif not tests:
            arguments = []

        def bounded() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
            resource.setrlimit(resource.RLIMIT_AS, (OCTETS, OCTETS))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        running = ""
        told: list[str] = []
        child = subprocess.Popen([path.resolve(), *arguments], cwd=self.bench.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                 errors="replace", preexec_fn=bounded)
        assert child.stdout is not None
        watch = threading.Timer(WAIT, child.kill)  # a program that waits uses no processor time
        watch.start()
        try:
            for line in child.stdout:
                found = FAILING.match(line)
                if found:
                    return Killed(program, f"{found[2]}: {found[3].strip()[:120]}", found[1], found[2])
                if NAMED.match(line):
                    running = line.strip()
                elif OTHER_FAILURES.match(line):
                    return Killed(program, line.strip()[:160])
                told = [*told[-3:], line.strip()]
        finally:
            watch.cancel()
            child.kill() if child.poll() is None else None
            status = child.wait()
        if status != 0:
            said = f"signal {-status}" if status < 0 else f"exit status {status}"
            return Killed(program, f"{running}: {said}" if running else f"{said}: {' | '.join(told)[:200]}")
        return None

    def conformance(self) -> Killed | None:
        """The cells against the verdicts that the prose of the RFC permits."""
        module = _module(self.sound.root / "tests" / "conformance" / "test_permitted.py")
        setattr(module, "AUDIT", self.bench.folder / "generated" / "audit")
        module.audit.cache_clear()
        module.decided_before.cache_clear()
        found = module.disagreements(module.audit(), module.oracle())
        return Killed("conformance", found[0][:160]) if found else None


def _module(path: Path) -> ModuleType:
    if path.stem not in sys.modules:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
    return sys.modules[path.stem]
