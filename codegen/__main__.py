"""The command line: python3 -m codegen generate | check | table MACHINE."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import drift, render
from codegen.diagnostics import Problems
from codegen.project import Project, build

HERE = Path(__file__).parent.parent


def _built(args: argparse.Namespace) -> Project:
    """The project, or the end of the run with everything that is wrong with its specs on stderr."""
    problems = Problems()
    project = build(args.root, problems)
    if problems:
        sys.stderr.write(problems.render(args.format))
        raise SystemExit(1)
    return project


def generate(args: argparse.Namespace) -> int:
    """Write every generated file that changes and remove those that nothing generates any more."""
    project = _built(args)
    out = args.out or args.root
    written = [path for path, content in project.files.items() if render.write(out / path, content)]
    removed = [path for path in drift.stale(out, project.files) if drift.is_ours(out / path)]
    for path in removed:
        (out / path).unlink()
    for path in sorted(written):
        print(f"wrote {path}")
    for path in removed:
        print(f"removed {path}")
    print(f"{len(project.files)} generated files, {len(written)} changed")
    return 0


def check(args: argparse.Namespace) -> int:
    """Fail with a diff where generated/ is not what the specs give."""
    project = _built(args)
    lines = drift.diff(args.out or args.root, project.files)
    if not lines:
        print(f"{len(project.files)} generated files agree with spec/")
        return 0
    sys.stdout.writelines(lines)
    sys.stdout.flush()
    sys.stderr.write(f"generated/ is not what spec/ gives (diff above); to fix it, run: {drift.FIX}\n")
    return 1


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python3 -m codegen", description="Generate statewire's tables from the specs.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, function: object, says: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=says, description=says)
        sub.set_defaults(function=function)
        sub.add_argument("--root", type=Path, default=HERE, help="the folder that holds spec/ (default: this project)")
        sub.add_argument("--format", choices=("text", "json", "github"), default="text", help="how problems are printed")
        return sub

    for name, function, says in (
        ("generate", generate, "write generated/ from spec/"),
        ("check", check, "check the specs, and that generated/ is what they give"),
    ):
        command(name, function, says).add_argument("--out", type=Path, help="the folder that holds generated/ (default: the root)")
    return top


def main(arguments: list[str] | None = None) -> int:
    args = parser().parse_args(arguments)
    return args.function(args)


if __name__ == "__main__":
    sys.exit(main())
