"""The files below spec/: which there are, in an order that no file system decides, and what is none that can be read."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from codegen.diagnostics import Place, Problems

# What may be said of a file: its name goes into comments and into the places of rows.
NAME = re.compile(r"[a-z0-9][a-z0-9_-]*\.yaml")
SCHEMAS = "spec/schema"
# Control characters, what YAML takes for the end of a line, what turns the direction of writing, and what has no width.
ODD = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffc\ufffd\U00010000-\U0010ffff]")


def said(error: OSError) -> str:
    """What the system says of it, in words."""
    return (error.strerror or type(error).__name__).lower()


def shown(name: str) -> str:
    """A name for a message, whatever octets it has."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8") if name.isprintable() else ascii(name)[1:-1]


def _is_spec(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")


def _entry(base: Path, path: str, problems: Problems, found: list[str]) -> None:
    """One entry of a folder: a spec file, a folder of them, or something else, which only matters if it has the name of a spec file."""
    name, place = path.rpartition("/")[2], Place(shown(path), 1, 1)
    target = base / path
    try:
        mode = target.stat().st_mode
    except OSError as error:
        if _is_spec(name) and os.path.islink(target):
            problems.error("link", place, f"the link leads nowhere: {said(error)}", "remove the link, or mend it")
        elif _is_spec(name):
            problems.error("file", place, f"cannot be read: {said(error)}")
        return
    if stat.S_ISDIR(mode):
        if _is_spec(name):
            problems.error("file", place, "a folder has the name of a spec file")
        elif os.path.islink(target):
            problems.error("link", place, "a folder of specs is no link", "a spec is read from one place: move the folder here")
        elif not name.startswith(".") and path != SCHEMAS:
            _folder(base, path, problems, found)
    elif not _is_spec(name):
        return
    elif not stat.S_ISREG(mode):
        problems.error("file", place, "neither a file nor a folder", "a spec is a file with text")
    elif not name.endswith(".yaml"):
        problems.error("file-name", place, "a spec file ends in .yaml", f"rename it to {shown(name.rpartition('.')[0])}.yaml")
    elif not NAME.fullmatch(name):
        problems.error("file-name", place, "the name of a spec file has lower-case letters, digits, _ and -")
    else:
        found.append(path)


def _folder(base: Path, path: str, problems: Problems, found: list[str]) -> None:
    try:
        names = sorted(os.listdir(base / path))
    except OSError as error:
        problems.error("file", Place(shown(path), 1, 1), f"the folder cannot be read: {said(error)}")
        return
    for name in names:
        _entry(base, f"{path}/{name}", problems, found)


def find(root: Path, problems: Problems) -> list[str]:
    """Every spec file, by its path below spec/."""
    found: list[str] = []
    if not os.path.isdir(root / "spec"):
        problems.error("no-spec", Place("spec", 1, 1), f"there is no folder {root / 'spec'}", "--root names the folder that holds spec/")
        return []
    _folder(root, "spec", problems, found)
    if not found and not problems:
        problems.error("no-spec", Place("spec", 1, 1), f"no spec files below {root / 'spec'}")
    return sorted(path.removeprefix("spec/") for path in found)


def _at(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character."""
    before = text[:index].split("\n")
    return len(before), len(before[-1]) + 1


def read(root: Path, file: str, problems: Problems) -> str | None:
    """The text of a spec file: UTF-8, without characters that a reader would not see."""
    try:
        octets = (root / file).read_bytes()
    except OSError as error:
        problems.error("file", Place(file, 1, 1), f"cannot be read: {said(error)}")
        return None
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _at(octets[: error.start].decode("utf-8"), error.start)
        problems.error("encoding", Place(file, line, column), f"not UTF-8: octet 0x{octets[error.start]:02x}", "save the file as UTF-8")
        return None
    found = ODD.search(text)
    if found is not None:
        line, column = _at(text, found.start())
        said_of = "a byte order mark" if found[0] == "\ufeff" else f"the character U+{ord(found[0]):04X}"
        problems.error("encoding", Place(file, line, column), f"{said_of} is in the file", "remove it: nobody sees it there")
        return None
    return text
