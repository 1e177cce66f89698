"""Compares generated/ with what the specs give, by content."""

from __future__ import annotations

import difflib
from pathlib import Path

from codegen.render import MARK

FIX = "make generate"


def stale(out: Path, files: dict[str, bytes]) -> list[str]:
    """Files in generated/ that nothing generates any more."""
    found = (path.relative_to(out).as_posix() for path in (out / "generated").rglob("*") if path.is_file())
    return sorted(path for path in found if path not in files and not Path(path).name.startswith("."))


def is_ours(path: Path) -> bool:
    """Whether a file says that it was generated, or is one of the CSV files, which cannot say it."""
    return path.suffix == ".csv" or MARK.encode() in path.read_bytes()[:2000]


def diff(out: Path, files: dict[str, bytes]) -> list[str]:
    """Unified diffs from what is there to what should be; empty where every byte agrees."""
    lines: list[str] = []
    for path in sorted(files):
        target = out / path
        have = target.read_bytes() if target.is_file() else None
        if have == files[path]:
            continue
        old = (have or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
        new = files[path].decode("utf-8").splitlines(keepends=True)
        for line in difflib.unified_diff(old, new, f"{path} (committed)" if have is not None else "/dev/null", f"{path} (from spec/)"):
            lines.append(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
    lines += [f"Only in generated/: {path} (nothing generates it)\n" for path in stale(out, files)]
    return lines
