"""Models to files: Jinja2 templates that look like their output, written only when their bytes change."""

from __future__ import annotations

import os
import traceback
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2

from codegen.diagnostics import Place, Problems
from codegen.layout import lay_out

TEMPLATES = Path(__file__).parent / "templates"
MARK = "Do not edit: change "


@dataclass(frozen=True)
class Output:
    """One generated file: a template and what it prints. `sources` are the spec files that its header names."""

    template: str
    path: str
    context: dict[str, object]
    sources: tuple[str, ...]


def column(text: object, width: int) -> str:
    """The text padded to a column, so that what follows stands in line."""
    return str(text).ljust(width)


def right(text: object, width: int) -> str:
    """The text moved to the right end of a column: numbers."""
    return str(text).rjust(width)


def c_text(text: str) -> str:
    """A C string literal, quotes included. Octets outside printable ASCII become three octal digits, which cannot run into what follows."""
    out = []
    for octet in text.encode("utf-8"):
        char = chr(octet)
        if char in '"\\':
            out.append("\\" + char)
        elif 0x20 <= octet < 0x7F:
            out.append(char)
        else:
            out.append(f"\\{octet:03o}")
    return '"' + "".join(out).replace("??", "?\\?") + '"'


def octets(text: str) -> int:
    """How many octets a text takes in C, with its end mark."""
    return len(text.encode("utf-8")) + 1


def c_comment(text: str) -> str:
    """Text that may stand inside a C comment."""
    return " ".join(str(text).split()).replace("*/", "* /").replace("/*", "/ *")


def cell(text: object) -> str:
    """Text that may stand in a cell of a Markdown table."""
    return " ".join(str(text).split()).replace("|", "\\|")


def field_check(rule: object) -> str:
    """The enumerator of a rule for fields."""
    return f"SW_CHECK_FIELD_{str(rule).upper()}"


def csv(text: object) -> str:
    """One field of a CSV line, quoted only where it must be (RFC 4180)."""
    text = str(text)
    return '"' + text.replace('"', '""') + '"' if any(char in text for char in ',"\r\n') else text


def hexadecimal(number: int, digits: int = 2) -> str:
    return f"0x{number:0{digits}x}"


@cache
def environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(column=column, right=right, c_text=c_text, octets=octets, c_comment=c_comment, cell=cell, csv=csv, hex=hexadecimal, check=field_check)
    return env


def header(path: str, sources: tuple[str, ...]) -> str:
    """The comment at the head of a generated file. CSV has no comments: its directory's README.md speaks for it."""
    named = sources[0] if len(sources) == 1 else ", ".join(sources[:-1]) + " and " + sources[-1]
    that = "that file" if len(sources) == 1 else "those files"
    says = f"Generated from {named}. {MARK}{that} and run `make generate`."
    if path.endswith((".c", ".h")):
        return f"/* {says} */"
    if path.endswith((".md", ".svg", ".html")):
        return f"<!-- {says} -->"
    return ""


def _fault(output: Output, error: Exception) -> Place:
    """The line of a template in which rendering failed: the innermost one on the way to the error."""
    folder = "codegen/templates"
    if isinstance(error, jinja2.TemplateSyntaxError):
        return Place(f"{folder}/{error.name or output.template}", error.lineno, 1)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.endswith(".j2"):
            return Place(f"{folder}/{Path(frame.filename).relative_to(TEMPLATES).as_posix()}", frame.lineno or 1, 1)
    return Place(f"{folder}/{output.template}", 1, 1)


def render(output: Output, problems: Problems) -> bytes:
    """The bytes of a file. What fails in a template is reported where it stands there, whatever its expressions ran into."""
    try:
        template = environment().get_template(output.template)
        text = template.render(header=header(output.path, output.sources), **output.context)
        return (lay_out(text) if output.path.endswith((".c", ".h")) else text).encode("utf-8")
    except jinja2.TemplateNotFound as error:
        problems.error("template", Place(f"codegen/templates/{error.name}", 1, 1), "the template is missing", f"{output.path} is made of it")
    except Exception as error:  # noqa: BLE001
        problems.error("template", _fault(output, error), f"{type(error).__name__}: {error}", f"while {output.path} was made")
    return b""


def write(path: Path, content: bytes) -> bool:
    """Write a file if that changes it, and whole: a reader sees the old bytes or the new ones."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        scratch.write_bytes(content)
        scratch.replace(path)
    except OSError:
        scratch.unlink(missing_ok=True)
        raise
    return True
