"""rooms.py BUILD [ROOT]: does the runtime keep to the order of its rooms (runtime/README.md)?

Prints each breach: a folder that is no room, a unit test outside the folders of rooms, a room without its header, too many files,
an include against the order, a circle of includes, and, where BUILD holds objects, a call against the order. Fails if there is one.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

FILES_MOST = 16
ROW = re.compile(r"^\| (\w+) \| (\w+\.h) \|", re.MULTILINE)
INCLUDE = re.compile(r'^#include "(?:(\w+)/)?(\w+\.h)"', re.MULTILINE)


def rooms_of(runtime: Path) -> dict[str, str]:
    """The header of each room, lowest first."""
    return {room: header for room, header in ROW.findall((runtime / "README.md").read_text()) if room != "room"}


def folders(runtime: Path, rooms: dict[str, str]) -> Iterator[str]:
    there = {path.name for path in runtime.iterdir() if path.is_dir()} - {"include"}
    for name in sorted(there ^ set(rooms)):
        yield f"runtime/{name}: " + ("not in the table of runtime/README.md" if name in there else "no such folder")
    for path in runtime.glob("*.[ch]"):
        yield f"runtime/{path.name}: stands in no room"
    for name in sorted(there & set(rooms)):
        count = len(list((runtime / name).iterdir()))
        if count > FILES_MOST:
            yield f"runtime/{name}: {count} files, at most {FILES_MOST}"
        if not (runtime / name / rooms[name]).exists():
            yield f"runtime/{name}/{rooms[name]}: the header of the room is missing"


def mirrored(tests: Path, rooms: dict[str, str]) -> Iterator[str]:
    """Unit tests stand in folders named as the rooms."""
    for path in sorted(tests.iterdir()):
        if path.is_file():
            yield f"tests/unit/{path.name}: stands in no folder"
        elif path.name not in {*rooms, "support", "canaries"}:
            yield f"tests/unit/{path.name}: no room of the runtime has this name"


def includes(runtime: Path) -> dict[str, list[tuple[int, str]]]:
    """What each file includes of the runtime, with the line."""
    found: dict[str, list[tuple[int, str]]] = {}
    for path in sorted(runtime.glob("*/*.[ch]")):
        text = path.read_text()
        found[f"{path.parent.name}/{path.name}"] = [
            (text.count("\n", 0, match.start()) + 1, f"{match[1]}/{match[2]}")
            for match in INCLUDE.finditer(text)
            if match[1] and match[1] != "statewire"
        ]
    return found


def against_order(graph: dict[str, list[tuple[int, str]]], rooms: dict[str, str]) -> Iterator[str]:
    order = list(rooms)
    for name, targets in graph.items():
        room = name.split("/")[0]
        for line, target in targets:
            other = target.split("/")[0]
            if room in rooms and other in rooms and order.index(other) > order.index(room):
                yield f"runtime/{name}:{line}: {room} includes {target}, but {other} comes after {room} in runtime/README.md"


def circles(graph: dict[str, list[tuple[int, str]]]) -> Iterator[str]:
    done: set[str] = set()

    def walk(name: str, path: list[str]) -> Iterator[str]:
        if name in path:
            yield "a circle of includes: " + " -> ".join([*path[path.index(name) :], name])
        elif name not in done:
            for _, target in graph.get(name, []):
                yield from walk(target, [*path, name])
            done.add(name)

    for name in graph:
        yield from walk(name, [])


def symbols(build: Path, room: str) -> Iterator[tuple[str, str, bool]]:
    """Object, symbol, and whether it is defined there."""
    for path in sorted((build / "runtime" / room).glob("*.o")):
        listing = subprocess.run(["nm", "-P", str(path)], capture_output=True, text=True, check=True).stdout
        for line in listing.splitlines():
            name, kind = line.split()[:2]
            if name.startswith("sw_") and (kind == "U" or kind.isupper()):
                yield f"{room}/{path.stem}", name, kind != "U"


def calls(build: Path, rooms: dict[str, str]) -> Iterator[str]:
    home: dict[str, str] = {}
    used: list[tuple[str, str]] = []
    for room in rooms:
        for name, symbol, defined in symbols(build, room):
            if defined:
                home[symbol] = name
            else:
                used.append((name, symbol))
    order = list(rooms)
    for name, symbol in used:
        target = home.get(symbol)
        if target and order.index(target.split("/")[0]) > order.index(name.split("/")[0]):
            yield f"runtime/{name}.c calls {symbol}() of {target}.c, a room that comes after it in runtime/README.md"


def main(build: Path, root: Path) -> int:
    runtime = root / "runtime"
    rooms = rooms_of(runtime)
    graph = includes(runtime)
    breaches = [*folders(runtime, rooms), *mirrored(root / "tests/unit", rooms), *against_order(graph, rooms), *circles(graph), *calls(build, rooms)]
    print(*breaches, sep="\n", end="\n" if breaches else "")
    return 1 if breaches or not rooms else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else ".")))
