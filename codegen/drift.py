"""Compares generated/ with what the specs give, by content."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from codegen.render import MARK

FIX = "make generate"
ENUMERATOR = re.compile(r"^ +(SW_\w+) += +(-?[1-9][0-9]*|0|0x[0-9a-f]+)\b", re.MULTILINE)


def stale(out: Path, files: dict[str, bytes]) -> list[str]:
    """Files in generated/ that nothing generates any more."""
    found = (path.relative_to(out).as_posix() for path in (out / "generated").rglob("*") if path.is_file())
    return sorted(path for path in found if path not in files and not Path(path).name.startswith("."))


def numbers(out: Path) -> dict[str, int]:
    """Each enumerator of the public headers that are there, and its number."""
    found: dict[str, int] = {}
    for path in sorted((out / "generated" / "include").rglob("*.h")):
        if path.is_file():
            for name, number in ENUMERATOR.findall(path.read_bytes().decode("utf-8", "replace")):
                found[name] = int(number, 0)
    return found


def remove(path: Path) -> bool:
    """Remove a file that says that it was generated, or is one of the CSV files, which cannot say it. Others are not ours."""
    if path.suffix != ".csv" and MARK.encode() not in path.read_bytes()[:2000]:
        return False
    path.unlink()
    return True


def _present(out: Path, path: str) -> bytes | None:
    return (out / path).read_bytes() if (out / path).is_file() else None


def differing(out: Path, files: dict[str, bytes]) -> list[str]:
    """The files that are not there, not what they should be, or not to be there."""
    return sorted([*(path for path in files if _present(out, path) != files[path]), *stale(out, files)])


def diff(out: Path, files: dict[str, bytes]) -> list[str]:
    """Unified diffs from what is there to what should be; empty where every byte agrees."""
    lines: list[str] = []
    for path in sorted(files):
        have = _present(out, path)
        if have == files[path]:
            continue
        old = (have or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
        new = files[path].decode("utf-8").splitlines(keepends=True)
        for line in difflib.unified_diff(old, new, f"{path} (committed)" if have is not None else "/dev/null", f"{path} (from spec/)"):
            lines.append(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
    lines += [f"Only in generated/: {path} (nothing generates it)\n" for path in stale(out, files)]
    return lines
