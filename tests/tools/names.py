"""The pages of examples/ that compare names: what a row names in C is in the public headers, the test that it names is there, and of h2, hpack
and hyperframe each public name has a row.

    names.py FROM_H2 FROM_NGHTTP2

Ends with 1, after a line for each fault. Where Debian's python3-h2 is not installed, that rows are complete is not looked at, and said.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADERS = ("runtime/include/statewire", "generated/include/statewire")
LEAST = 60  # calls of nghttp2

# Run by the interpreter that has Debian's packages: one public name a line.
LIST = """
import enum, importlib, inspect
for name in ("h2.connection h2.config h2.events h2.exceptions h2.errors h2.settings h2.windows h2.stream h2.utilities h2.frame_buffer "
             "hpack.hpack hpack.struct hpack.table hpack.exceptions hpack.huffman hpack.huffman_table "
             "hyperframe.frame hyperframe.flags hyperframe.exceptions").split():
    module = importlib.import_module(name)
    for key, value in vars(module).items():
        if key.startswith("_"):
            continue
        if inspect.isclass(value) and value.__module__ == name:
            print(f"{name}.{key}")
            members = [item.name for item in value] if issubclass(value, enum.Enum) else [item for item in vars(value) if item[0] != "_"]
            for member in members:
                print(f"{name}.{key}.{member}")
        elif inspect.isfunction(value) and value.__module__ == name or key.isupper() and not inspect.ismodule(value):
            print(f"{name}.{key}")
"""


def rows(page: Path) -> list[tuple[int, list[str]]]:
    """Each row of a table with its line, but for heads and rules."""
    lines = page.read_text().splitlines()
    found = [(number, [cell.strip() for cell in line.strip("|").split("|")]) for number, line in enumerate(lines, 1) if line.startswith("|")]
    return [(number, cells) for number, cells in found if "`" in cells[0]]


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def words(folders: tuple[str, ...]) -> set[str]:
    return {word for folder in folders for file in (ROOT / folder).glob("*.h") for word in re.findall(r"\w+", file.read_text())}


def tests() -> set[str]:
    texts = [file.read_text() for file in (ROOT / "tests" / "unit").glob("*/*.c")]
    return {f"{suite}/{name}" for text in texts for suite, name in re.findall(r"^Test\w*\((\w+), (\w+)", text, re.MULTILINE)}


def public_names() -> list[str]:
    done = subprocess.run(["/usr/bin/python3", "-c", LIST], capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def covers(row: str, name: str) -> bool:
    return name.startswith(row[:-1]) if row.endswith("*") else name == row


def faults_of(page: Path) -> list[str]:
    known, found = words(HEADERS), []
    for number, cells in rows(page):
        named = [word for cell in cells[1:] for word in re.findall(r"\b(?:sw|SW)_\w+", cell)]
        found += [f"{page}:{number}: {word} is in no public header" for word in named if word not in known]
        if "none" not in cells[1] and not named and "calls" not in cells[1]:
            found.append(f"{page}:{number}: names nothing in C, nor says `none`")
    return found


def faults_of_tests(page: Path) -> list[str]:
    there, found = tests(), []
    for number, cells in rows(page):
        if len(cells) < 4 or (cells[2] and cells[2].strip("`") not in there) or (not cells[2] and "none" not in cells[1]):
            found.append(f"{page}:{number}: no such test: {cells[2] if len(cells) > 2 else ''}")
    return found


def faults_of_names(page: Path) -> list[str]:
    wanted = public_names()
    if not wanted:
        print("names: python3-h2 is not installed, so that nobody knows whether its names are all there")
    have = [name for _, cells in rows(page) for name in names(cells[0])]
    found = [f"{page}: no row for {name}" for name in wanted if not any(covers(row, name) for row in have)]
    return found + [f"{page}: two rows for {name}" for name in sorted({name for name in have if have.count(name) > 1})]


def main() -> int:
    h2, nghttp2 = (Path(name) for name in sys.argv[1:3])
    found = faults_of(h2) + faults_of_tests(h2) + faults_of_names(h2) + faults_of(nghttp2)
    calls = {name for _, cells in rows(nghttp2) for name in names(cells[0])}
    if len(calls) < LEAST:
        found.append(f"{nghttp2}: only {len(calls)} names of nghttp2")
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
