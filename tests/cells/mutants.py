"""Do the cell tests notice? Flips single cells of the generated tables, in copies, and runs build/cells against each.

    python3 tests/cells/mutants.py [--count N] [--seed N] [--build FOLDER] [TEXT]

A mutant changes one cell that the tests step, data only: its verdict, its next state, its code or its effect. It is killed when
build/cells fails; `by behaviour` when it fails even with --blind, which does not look at the verdicts that the trace tells: then the
wire, a status, an event or a state has given it away. TEXT: only cells whose machine/role/state/input contains it.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
INCLUDES = ["-Iruntime/include", "-Igenerated/include", "-iquote", "generated"]
VERDICTS = {"to": "GO", "ignore": "IGNORE", "discard": "DISCARD", "stream_error": "STREAM_ERROR", "conn_error": "CONN_ERROR", "refuse": "REFUSE"}
CELL = re.compile(r"^(\s*)\[SW_(\w+)_INPUT_(RECV|SEND|NOTE)_(\w+)\]\s*= (\w+)\((\w+)(?:, (\w+))?(?:, (\w+))?\),")
ERRORS = ["PROTOCOL_ERROR", "INTERNAL_ERROR", "STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM"]
STATUSES = ["WRONG_STATE", "NO_STREAM", "STREAM_CLOSED", "GOAWAY", "WRONG_ROLE"]


@dataclass(frozen=True)
class Cell:
    machine: str
    name: str  # machine/role/state/input
    line: int  # index of its line in the generated file
    verdict: str
    next: str
    code: str
    effect: str
    states: tuple[str, ...]

    @property
    def direction(self) -> str:
        return self.name.split("/")[3].split(".")[0]


@dataclass(frozen=True)
class Mutant:
    cell: Cell
    what: str
    verdict: str
    next: str
    code: str
    effect: str

    def text(self) -> str:
        prefix = f"SW_{self.cell.machine.upper()}"
        code = {"STREAM_ERROR": f"SW_ERROR_{self.code}", "CONN_ERROR": f"SW_ERROR_{self.code}", "REFUSE": f"-SW_STATUS_{self.code}"}
        return (f"{{.verdict = SW_VERDICT_{self.verdict}, .next = {prefix}_{self.next}, .code = {code.get(self.verdict, '0')}, "
                f".effect = {prefix}_EFFECT_{self.effect}}},")


def table(machine: str) -> tuple[list[str], list[Cell]]:
    lines = (ROOT / "generated" / f"machine_{machine}.c").read_text().split("\n")
    cells, role, state, states = [], "", "", []
    for line in lines:
        if found := re.match(rf"^    \[SW_{machine.upper()}_(\w+)\] = (SW_|0)", line):
            states.append(found[1])
    names = (ROOT / "generated" / "machines.h").read_text()
    if not states:
        body = names.split(f"enum sw_{machine}_state {{")[1].split("}")[0]
        states = [name for name in re.findall(rf"SW_{machine.upper()}_(\w+),", body)]
    for number, line in enumerate(lines):
        if found := re.match(r"^    \[SW_ROLE_(\w+)\] = \{", line):
            role = found[1].lower()
        elif found := re.match(rf"^        \[SW_{machine.upper()}_(\w+)\] = \{{", line):
            state = found[1]
        elif found := CELL.match(line):
            verdict, target = found[5], found[6]
            plain = verdict.removesuffix("_WITH")
            code = found[7] if plain in ("STREAM_ERROR", "CONN_ERROR", "REFUSE") else ""
            effect = (found[8] if code else found[7]) if verdict.endswith("_WITH") else "NONE"
            name = f"{machine}/{role}/{state.lower()}/{found[3].lower()}.{found[4]}"
            cells.append(Cell(machine, name, number, plain, target, code or "", effect or "NONE", tuple(states)))
    return lines, cells


def mutants_of(cell: Cell) -> list[Mutant]:
    found = []

    def add(what: str, **changed: str) -> None:
        values = {"verdict": cell.verdict, "next": cell.next, "code": cell.code, "effect": cell.effect} | changed
        found.append(Mutant(cell, what, **values))

    state = cell.name.split("/")[2].upper()
    others = ["GO", "REFUSE"] if cell.direction == "send" else ["GO", "IGNORE", "DISCARD", "STREAM_ERROR", "CONN_ERROR"]
    if cell.direction == "note" or cell.machine in ("settings_sync", "peer_settings", "shutdown", "grace", "pings"):
        others = ["GO", "IGNORE"]
    for verdict in others:
        if verdict == cell.verdict:
            continue
        code = "WRONG_STATE" if verdict == "REFUSE" else cell.code if "ERROR" in cell.verdict else "PROTOCOL_ERROR"
        add(f"{cell.verdict} -> {verdict}", verdict=verdict, code=code if verdict not in ("GO", "IGNORE", "DISCARD") else "", next=state,
            effect="NONE" if verdict in ("REFUSE", "STREAM_ERROR", "CONN_ERROR") else cell.effect)
    for target in cell.states:
        if cell.verdict == "GO" and target != cell.next:
            add(f"to {cell.next.lower()} -> to {target.lower()}", next=target)
    for code in STATUSES if cell.verdict == "REFUSE" else ERRORS:
        if cell.code and code != cell.code:
            add(f"{cell.code} -> {code}", code=code)
    if cell.effect != "NONE":
        add(f"{cell.effect.lower()} dropped", effect="NONE")
    return found


class Bench:
    """Links a changed table with the objects that are there."""

    def __init__(self, build: Path, scratch: Path) -> None:
        self.build, self.scratch = build, scratch
        plain = build / "plain" / "tests"
        support = plain / "unit" / "support"
        helpers = [support / "frames_of.o", *sorted(support.glob("harness*.o"))]
        self.objects = [*sorted((plain / "cells").glob("*.o")), *helpers, build / "libstatewire.a"]
        self.compiler = os.environ.get("CC", "cc")

    def program(self, machine: str, text: str) -> Path:
        source, made, program = self.scratch / "table.c", self.scratch / "table.o", self.scratch / "cells"
        source.write_text(text)
        subprocess.run([self.compiler, "-std=c11", "-O0", *INCLUDES, "-c", "-o", made, source], cwd=ROOT, check=True)
        subprocess.run([self.compiler, "-o", program, made, *self.objects], cwd=ROOT, check=True)
        return program

    def fails(self, program: Path, *options: str) -> tuple[bool, str]:
        try:
            done = subprocess.run([program, "--quiet", *options], cwd=ROOT, capture_output=True, text=True, timeout=60, errors="replace")
        except subprocess.TimeoutExpired:
            return True, "it did not end"
        first = next((line for line in done.stdout.split("\n") if line.startswith("FAILED")), f"exit status {done.returncode}")
        return done.returncode != 0, first

    def stepped(self) -> set[str]:
        program = self.scratch / "cells"
        subprocess.run([self.compiler, "-o", program, *self.objects], cwd=ROOT, check=True)
        done = subprocess.run([program, "--quiet", "--list"], cwd=ROOT, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"the cells fail without any change, so nothing can be said of changed ones:\n{done.stdout[:2000]}")
        return {line.split()[1] for line in done.stdout.split("\n") if line.startswith("stepped ")}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=8)
    parser.add_argument("--seed", type=int, default=9113)
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("text", nargs="?", default="")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        bench = Bench((ROOT / options.build).resolve(), Path(folder))
        stepped = bench.stepped()
        machines = sorted(path.stem.removeprefix("machine_") for path in (ROOT / "generated").glob("machine_*.c"))
        tables = {machine: table(machine) for machine in machines}
        pool = [mutant for _, cells in tables.values() for cell in cells if cell.name in stepped and options.text in cell.name
                for mutant in mutants_of(cell)]
        chosen = random.Random(options.seed).sample(pool, min(options.count, len(pool)))
        killed = by_behaviour = 0
        for mutant in chosen:
            lines = list(tables[mutant.cell.machine][0])
            lines[mutant.cell.line] = re.sub(r"= .*", lambda _: "= " + mutant.text(), lines[mutant.cell.line], count=1)
            program = bench.program(mutant.cell.machine, "\n".join(lines))
            seen, shown = bench.fails(program, "--blind")
            dead, first = (seen, shown) if seen else bench.fails(program)
            killed += dead
            by_behaviour += seen
            verdict = "killed by behaviour" if dead and seen else "killed by the trace" if dead else "SURVIVED"
            print(f"{verdict}: {mutant.cell.name}: {mutant.what}" + (f"\n    {first[:220]}" if dead else ""), flush=True)
        survived = len(chosen) - killed
        print(f"{len(pool)} mutants possible, {len(chosen)} tried with seed {options.seed}: {killed} killed, {by_behaviour} of them "
              f"by behaviour alone, {survived} survived")
        print(f"mutants: {killed} passed, {survived} failed")
    return survived != 0 or not chosen


if __name__ == "__main__":
    sys.exit(main())
