"""The machines are decided in spec/ alone, for every cell: the specs are changed in a copy, generated, built, and all cells played.

A state is renamed: everything builds, and every connection does what it did. One verdict is changed: the wire changes as the row says,
and nothing else does. No line of C is touched; the tests read what they expect from the tables that the changed specs give.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ("spec", "codegen", "generated", "runtime", "tests/unit", "tests/cells", "tests/tools", "Makefile")
RENAMED = ("half_closed_remote", "peer_has_ended")
CHANGED = "{recv: PRIORITY_SIZE, stream_error: FRAME_SIZE_ERROR,", "{recv: PRIORITY_SIZE, conn_error: ENHANCE_YOUR_CALM,"


class Failed(Exception):
    pass


class Copy:
    def __init__(self, folder: Path) -> None:
        self.root = folder
        for part in PARTS:
            target = folder / part
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if (ROOT / part).is_dir() else shutil.copy2)(ROOT / part, target)

    def edit(self, path: Path, before: str, after: str, word: bool = False) -> None:
        text = path.read_text()
        changed = re.sub(rf"\b{before}\b", after, text) if word else text.replace(before, after)
        if changed == text:
            raise Failed(f"{path.relative_to(self.root)} has no {before}")
        path.write_text(changed)

    def run(self, *command: str, status: int = 0) -> str:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
        done = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, errors="replace", timeout=300)
        if done.returncode != status:
            raise Failed(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def build(self) -> None:
        self.run(sys.executable, "-m", "codegen", "generate")
        self.run("make", "-s", "-j2", "build/cells", "CFLAGS=-O0")

    def cells(self, *options: str) -> str:
        return self.run("build/cells", "--quiet", *options).strip()


def rename_a_state(copy: Copy) -> str:
    """Another name: it builds, and every cell is obeyed as before."""
    machine = copy.root / "spec" / "machines" / "stream.yaml"
    copy.edit(machine, *RENAMED, word=True)
    copy.build()
    if RENAMED[0] in (copy.root / "generated" / "machine_stream.c").read_text():
        raise Failed("the old name is still there")
    told = copy.cells(f"--renamed={RENAMED[0]}={RENAMED[1]}")
    return f"{RENAMED[0]} is called {RENAMED[1]}: {told}"


def change_a_verdict(copy: Copy) -> str:
    """Another verdict: the connection ends where the stream was reset; the tables as they were are broken in these cells alone."""
    before = copy.root / "tables"
    shutil.copytree(copy.root / "generated" / "audit", before)
    copy.edit(copy.root / "spec" / "machines" / "stream.yaml", *CHANGED)
    copy.build()
    told = copy.cells()
    differs = copy.run("build/cells", "--quiet", "--blind", "--tables=tables", status=1)
    failed = [line for line in differs.split("\n") if line.startswith("FAILED")]
    wrong = [line for line in failed if "recv.PRIORITY_SIZE stream_error FRAME_SIZE_ERROR" not in line]
    if wrong or not failed:
        raise Failed("the change shows elsewhere, or not at all:\n" + "\n".join(wrong))
    names = [line.split()[1] + line.split("FRAME_SIZE_ERROR", 1)[1].split(" (")[0] for line in failed]
    return "\n    ".join([f"a PRIORITY frame of another length now ends the connection, in {len(failed)} cells: {told}", *names])


def main() -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder))
        shutil.copytree(copy.root / "spec", copy.root / "kept")
        for test in (change_a_verdict, rename_a_state):
            shutil.rmtree(copy.root / "spec")
            shutil.copytree(copy.root / "kept", copy.root / "spec")
            try:
                print(test(copy), flush=True)
                passed += 1
            except Failed as problem:
                print(f"FAILED {test.__name__}: {problem}", flush=True)
                failed += 1
    print(f"renamed: {passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
