"""The command line: python3 -m codegen generate | check | table MACHINE."""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from codegen import drift, files, render
from codegen import table as matrix
from codegen.diagnostics import Place, Problems, did_you_mean, listed
from codegen.model.base import numbers
from codegen.model.machines.machine_types import ROLES
from codegen.project import Project, build

HERE = Path(__file__).parent.parent

# What generated/ follows from: the specs of a project, and the generator with the C that it fits them to.
READ = ((Path("spec"), "*.yaml"), (Path("spec"), "*.json"), (HERE / "codegen", "*.py"), (HERE / "codegen", "*.j2"), (HERE / "runtime", "*.[ch]"))

Command = Callable[[argparse.Namespace], int]


def _built(args: argparse.Namespace) -> Project:
    """The project, or the end of the run with everything that is wrong with its specs."""
    problems = Problems()
    project = build(args.root, problems)
    if problems:
        problems.show(args.format)
        raise SystemExit(1)
    return project


def _say(args: argparse.Namespace, lines: Iterable[str]) -> None:
    """What went well: lines for people; for a program no problems."""
    if args.format == "json":
        print("[]")
    elif args.format == "text":
        for line in lines:
            print(line)


def generate(args: argparse.Namespace) -> int:
    """Write every generated file that changes and remove those that nothing generates any more."""
    project = _built(args)
    out = args.out or args.root
    problems = Problems()
    if not args.renumber:
        numbers.moved(project.models, drift.numbers(out), problems)
    if problems:
        problems.show(args.format)
        return 1
    told: list[str] = []

    def attempt(path: str, act: Callable[[], bool], said: str) -> None:
        try:
            if act():
                told.append(f"{said} {path}")
        except OSError as error:
            problems.error("output", Place(path, 1, 1), f"cannot be written: {files.said(error)}")

    for path, content in sorted(project.files.items()):
        attempt(path, partial(render.write, out / path, content), "wrote")
    changed = len(told)
    for path in drift.stale(out, project.files):
        attempt(path, partial(drift.remove, out / path), "removed")
    if problems:
        problems.show(args.format, f"{changed} of {len(project.files)} files were written")
        return 1
    if args.depfile:
        _depend(args.depfile, args.target, args.root, out, project)
    _say(args, [*told, f"{len(project.files)} generated files, {changed} changed"])
    return 0


def _depend(depfile: Path, target: str, root: Path, out: Path, project: Project) -> None:
    """A rule for make: what the target has to be made anew for, and a rule without a recipe for each, so that none is missed when gone."""
    read = [path for folder, pattern in READ for path in (folder if folder.is_absolute() else root / folder).rglob(pattern)]
    folders = {path.parent for path in read if path.suffix == ".yaml"}
    made = [out / path for path in project.files]
    names = sorted({os.path.relpath(path) for path in (*read, *folders, *made)})
    depfile.parent.mkdir(parents=True, exist_ok=True)
    depfile.write_text(f"{target}: " + " \\\n  ".join(names) + "\n\n" + "".join(f"{name}:\n" for name in names), encoding="utf-8")


def check(args: argparse.Namespace) -> int:
    """Fail with a diff where generated/ is not what the specs give."""
    project = _built(args)
    out = args.out or args.root
    lines = drift.diff(out, project.files)
    if not lines:
        _say(args, [f"{len(project.files)} generated files agree with spec/"])
        return 0
    if args.format != "text":
        problems = Problems()
        for path in drift.differing(out, project.files):
            problems.error("drift", Place(path, 1, 1), "this is not what spec/ gives", f"to fix it, run: {drift.FIX}")
        problems.show(args.format)
        return 1
    sys.stdout.writelines(lines)
    sys.stdout.flush()
    sys.stderr.write(f"generated/ is not what spec/ gives (diff above); to fix it, run: {drift.FIX}\n")
    return 1


def table(args: argparse.Namespace) -> int:
    """Print one machine: a matrix to read, or its audit page or its cells as they stand in generated/audit/."""
    project = _built(args)
    machines = {machine.name: machine for machine in project.models.machine.machines} if project.models.machine else {}
    names = list(machines)
    if args.machine not in names:
        hint = did_you_mean(args.machine, names) or f"there are: {listed(names)}"
        sys.stderr.write(f"no machine is called {args.machine}; {hint}\n")
        return 1
    if args.style == "text":
        width = max(100, shutil.get_terminal_size((120, 24)).columns)
        sys.stdout.write(matrix.text(machines[args.machine], (args.role,) if args.role else ROLES, width))
        return 0
    lines = project.files[f"generated/audit/{args.machine}.{args.style}"].decode("utf-8").splitlines(keepends=True)
    if args.style == "csv" and args.role:
        lines = [line for index, line in enumerate(lines) if index == 0 or line.split(",")[1] == args.role]
    sys.stdout.writelines(lines)
    return 0


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python3 -m codegen", description="Generate statewire's tables from the specs.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, function: Command, says: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=says, description=says)
        sub.set_defaults(function=function, format="text")
        sub.add_argument("--root", type=Path, default=HERE, help="the folder that holds spec/ (default: this project)")
        return sub

    for name, function, says in (
        ("generate", generate, "write generated/ from spec/"),
        ("check", check, "check the specs, and that generated/ is what they give"),
    ):
        sub = command(name, function, says)
        sub.add_argument("--out", type=Path, help="the folder that holds generated/ (default: the root)")
        sub.add_argument("--format", choices=("text", "json", "github"), default="text", help="how problems are printed")
        if function is generate:
            sub.add_argument("--renumber", action="store_true", help="let public numbers change that nobody has compiled with yet")
            sub.add_argument("--depfile", type=Path, help="write a rule for make here: what generated/ depends on")
            sub.add_argument("--target", default="generate", help="the target of that rule")
    sub = command("table", table, "print the table of one machine")
    sub.add_argument("machine", help="its name, as stream")
    sub.add_argument("--role", choices=ROLES, help="one role only; both without it")
    sub.add_argument("--format", dest="style", choices=("text", "md", "csv"), default="text", help="a matrix, Markdown or CSV")
    return top


def main(arguments: list[str] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the locale says: the tables have arrows
    args = parser().parse_args(arguments)
    function: Command = args.function
    try:
        code = function(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone: the end of the run flushes once more
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return 130
    except OSError as error:
        problems = Problems()
        problems.error("file", Place(files.shown(str(error.filename or "output")), 1, 1), files.said(error))
        problems.show(args.format)
    return 1


if __name__ == "__main__":
    sys.exit(main())
