"""README.md stays true: its program compiles and answers, its matrix is the audit's, its reports name rows, its spec examples generate.

    readme.py BUILD     run from the project's root, after the library and examples/minimal were built in BUILD
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [".", "tests/interop"]

from codegen.diagnostics import Problems  # noqa: E402
from codegen.project import build  # noqa: E402

import h2octets  # noqa: E402

README = Path("README.md").read_text(encoding="utf-8")
COMPILE = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-Iruntime/include", "-Igenerated/include"]
TIMEOUT = 20
BODY = 1024  # octets, of each answer of the program


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def program(products: Path, folder: Path) -> None:
    """The program serves examples/minimal, over a socket that is its standard input and output."""
    (source,) = blocks("c")
    (folder / "program.c").write_text(source, encoding="utf-8")
    server = str(folder / "program")
    subprocess.run([os.environ.get("CC", "cc"), *COMPILE, str(folder / "program.c"), str(products / "libstatewire.a"), "-o", server], check=True)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(TIMEOUT)
        port = listener.getsockname()[1]
        client = subprocess.Popen([str(products / "examples/minimal"), "127.0.0.1", str(port), "/"], stdout=subprocess.PIPE)
        connection, _ = listener.accept()
        with connection:
            serving = subprocess.Popen([server], stdin=connection, stdout=connection)
        try:
            shown, _ = client.communicate(timeout=TIMEOUT)
            serving.wait(timeout=TIMEOUT)  # the end of its input ends the program
        finally:
            serving.kill()
            client.kill()
    assert client.returncode == 0 and len(shown) == BODY, f"the program answered {shown!r}"
    burst(server)


def burst(server: str) -> None:
    """100 requests at once, more than the output and the connection's window have room for: every answer comes, and is whole."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            serving = subprocess.Popen([server], stdin=theirs, stdout=theirs)
        try:
            ours.settimeout(TIMEOUT)
            requests = b"".join(h2octets.get(stream, "/") for stream in range(1, 201, 2))
            ours.sendall(h2octets.PREFACE + h2octets.settings() + requests)
            content = answers(ours)
        finally:
            ours.shutdown(socket.SHUT_RDWR)
            serving.wait(timeout=TIMEOUT)
            serving.kill()
    wrong = {stream: length for stream, length in content.items() if length != BODY}
    assert len(content) == 100 and not wrong, f"of 100 requests {len(content)} were answered whole or in part, wrong: {wrong}"


def answers(ours: socket.socket) -> dict[int, int]:
    """Octets of content by stream, once all have ended; content is credited as it comes (RFC 9113 6.9)."""
    pending, content, ended = b"", dict.fromkeys(range(1, 201, 2), 0), 0
    while ended < 100:
        octets = ours.recv(65536)
        assert octets, f"the program ended after {ended} answers"
        pending += octets
        while len(pending) >= 9 and len(pending) >= 9 + int.from_bytes(pending[:3]):
            length, kind, flags, stream = int.from_bytes(pending[:3]), pending[3], pending[4], int.from_bytes(pending[5:9])
            pending = pending[9 + length :]
            if kind == h2octets.DATA:
                content[stream] += length
                ended += flags & h2octets.END_STREAM
                ours.sendall(h2octets.window_update(0, length) if length else b"")
    return content


def rows(text: str) -> dict[str, dict[str, str]]:
    lines = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in text.splitlines() if line.startswith("| ")]
    return {line[0]: dict(zip(lines[0], line)) for line in lines[2:]}


def matrix() -> None:
    """Each cell of the matrix shown is the one in generated/audit/stream.md."""
    audit = Path("generated/audit/stream.md").read_text(encoding="utf-8")
    whole = rows(audit[audit.index("## Matrix: server") : audit.index("## Cells")])
    shown = rows(re.search(r"^\| input \| idle_remote .*?\n\n", README, re.MULTILINE | re.DOTALL).group())
    for name, row in shown.items():
        for state, cell in row.items():
            assert whole[name][state] == cell, f"the matrix says {cell} for {name} in {state}, the audit says {whole[name][state]}"


def places() -> None:
    """Each row that a report shown names stands in that line: its `cite` is in it."""
    reports = re.findall(r"^    cite +(.*)\n    where +(.*):(\d+)$", README, re.MULTILINE)
    assert reports, "no report of an error is shown"
    for cite, path, number in reports:
        row = Path(path).read_text(encoding="utf-8").splitlines()[int(number) - 1]
        assert cite in row, f"{path}:{number} does not cite {cite}"


def specs(folder: Path) -> None:
    """The row shown is one of spec/, and the setting and the frame shown generate."""
    row, setting, frame = blocks("yaml")
    assert row in Path("spec/machines/stream.yaml").read_text(encoding="utf-8"), "the row shown is not in spec/machines/stream.yaml"
    shutil.copytree("spec", folder / "spec")
    for name, text in (("settings", setting), ("frames", frame)):
        path = folder / f"spec/{name}.yaml"
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n\n" + text, encoding="utf-8")
    problems = Problems()
    files = build(folder, problems).files
    assert not problems, problems.as_text()
    protocol = files["generated/include/statewire/frames.h"].decode("utf-8")
    assert "SW_SETTINGS_GREETING" in protocol and "SW_FRAME_GREETING" in protocol, "the setting or the frame shown has no name"


def changed(folder: Path, edits: dict[str, tuple[str, str]]) -> Problems:
    """What the generator says of specs in which these texts of these files are others; it writes what they give."""
    shutil.copytree("spec", folder / "spec")
    for name, (old, new) in edits.items():
        path = folder / "spec" / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} has no such text, or several: {old}"
        path.write_text(text.replace(old, new), encoding="utf-8")
    problems = Problems()
    for path, content in build(folder, problems).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return problems


def recipes(folder: Path) -> None:
    """What the page says of a changed, a lost and a misspelt row is what the generator says."""
    row = blocks("yaml")[0].strip().splitlines()[-1].strip()
    reset = re.sub(r", rival: \{.*?\}", "", row.replace("conn_error:", "stream_error:"))
    problems = changed(folder / "row", {"machines/stream.yaml": (row, reset)})
    assert not problems, problems.as_text()
    made = [path for path in (folder / "row/generated").rglob("*") if path.is_file()]
    wrote = [f"generated/{path.relative_to(folder / 'row/generated')}" for path in made
             if path.read_bytes() != (Path("generated") / path.relative_to(folder / "row/generated")).read_bytes()]
    assert re.findall(r"^    wrote (generated/\S+)$", README, re.MULTILINE) == sorted(wrote), f"a changed row writes {sorted(wrote)}"
    assert f"    {len(made)} generated files, {len(wrote)} changed\n" in README, f"there are {len(made)} generated files"

    lost = '    - {recv: END_STREAM, to: half_closed_remote, cite: "rfc9113 5.1"}\n'
    word = "conn_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.5.2-09"
    said = changed(folder / "fault", {"machines/stream.yaml": (lost, ""), "settings.yaml": (word, word.replace("CONTROL", "CONTROLL"))}).as_text()
    shown = re.search(r"^    spec/machines/stream\.yaml:\d+:\d+: error.*?\n\n", README, re.MULTILINE | re.DOTALL)
    assert shown, "no error of the generator is shown"
    for line in shown.group().strip("\n").splitlines():
        assert line[4:].removesuffix("...") in said, f"the generator does not say {line.strip()!r}, but:\n{said}"


with tempfile.TemporaryDirectory() as scratch:
    try:
        program(Path(sys.argv[1]), Path(scratch))
        matrix()
        places()
        specs(Path(scratch))
        recipes(Path(scratch))
    except AssertionError as breach:
        sys.exit(f"README.md: {breach}")
