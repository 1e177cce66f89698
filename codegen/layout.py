"""Lays generated C out as clang-format does (.clang-format), so that templates need not count columns: comments beside code stand in a
column, and long comments, strings and parameter lists are broken.

A formatter knows no tables: it spreads a row of designated initializers over lines and lines up what the rows say, so that one changed cell
moves its neighbours. Initializers, and macros that have braces or several lines, stand between `clang-format off` and `on` as their
templates write them.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field

WIDTH = 132  # ColumnLimit of .clang-format
TABLE = 140  # of a row of a table
NARROW = 30  # a comment with less room than this does not stand beside its code
OFF, ON = "/* clang-format off */", "/* clang-format on */"

INITIALIZER = re.compile(r"([^\s#/*]| +static const ).* =( \{)?")
ENUMERATION = re.compile(r"(typedef )?enum( \w+)? \{")
TYPE = re.compile(r"\w[\w ]*\*?")
DECLARATION = re.compile(r"\w+\(.*\);")
PARAMETERS = re.compile(r"(|\w[\w ]* \*?)(\w+\()(.*, .*)")
MACRO = re.compile(r"(#define \w+(?:\([^)]*\))?) +(\S.*)")
SUM = re.compile(r"(\s*return )(.* (\|\|?) .*)")
STRING = re.compile(r'(\s*(?:\w+\(\w+, )?)"((?:[^"\\]|\\.)+)"(\)?[,;]?)( \\)?')
LIST = re.compile(r"\s*[\w ,]+,")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith(("/*", "* ", "*/"))


# -- tables ----------------------------------------------------------------------------------------------------------


def _table(lines: list[str], first: int) -> range | None:
    """The table of which this is a line at its beginning, without the comment above it."""
    end = first
    if lines[first].startswith("#define"):
        while end < len(lines) and (lines[end].startswith("#define") or lines[end - 1].endswith("\\")):
            end += 1
        return range(first, end) if any(line.endswith("\\") or "{" in line for line in lines[first:end]) else None
    if not INITIALIZER.fullmatch(lines[first]):
        return None
    while end + 1 < len(lines) and (not lines[end].endswith(";") or lines[end].startswith("#")):
        end += 1
    if lines[first].startswith("}"):  # of a structure that is declared with it
        while first > 0 and lines[first].startswith(("}", " ", "#")):
            first -= 1
    return range(first, end + 1)


def _tables(lines: list[str]) -> list[range]:
    """Every table, with the comment above it; those that nothing but comments keep apart are one."""
    found: list[range] = []
    index = 0
    while index < len(lines):
        table = _table(lines, index)
        if table is not None:
            begin = table.start
            while begin > 0 and _is_comment(lines[begin - 1]):
                begin -= 1
            if found and all(not line or _is_comment(line) for line in lines[found[-1].stop : begin]):
                begin = found.pop().start
            found.append(range(begin, table.stop))
            index = table.stop
        else:
            index += 1
    return found


def _row(line: str) -> list[str]:
    """A row that is too long: its string in several, or its list in lines."""
    found = STRING.fullmatch(line)
    if LIST.fullmatch(line):
        lead = " " * _indent(line)
        return textwrap.wrap(line.strip(), WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False)
    if not found:
        return [line]
    lead, text, end, more = found.groups(default="")
    parts = [""]
    for word in re.findall(r"[^ ]* *", text):
        if parts[-1] and len(lead) + len(parts[-1] + word) + len('"",') + len(more) > WIDTH:
            parts.append("")
        parts[-1] += word
    below = " " * len(lead)
    lines = [f'{lead if index == 0 else below}"{part}"' for index, part in enumerate(parts)]
    return [line + more for line in lines[:-1]] + [lines[-1] + end + more]


def _kept(lines: list[str]) -> list[str]:
    """A table as it is written; a comment that has no room beside its row goes above it."""
    lead = " " * _indent(lines[0])
    out = [lead + OFF]
    for line in lines:
        code, text = _beside(line)
        if len(line) <= (WIDTH if _is_comment(line) else TABLE):
            out.append(line)
        elif text:
            out += [*_comment(text, _indent(code)), code]
        else:
            out += _alone(line) if _is_comment(line) else _row(line)
    return [*out, lead + ON]


# -- everything else -------------------------------------------------------------------------------------------------


def _comment(text: str, indent: int) -> list[str]:
    """A comment in lines that fit, from a column on."""
    lead = " " * indent
    end = "\0*/"  # never by itself on a line
    lines = textwrap.wrap(
        f"/* {text}{end}", WIDTH, initial_indent=lead, subsequent_indent=lead + " * ", break_long_words=False, break_on_hyphens=False
    )
    return [line.replace("\0", " ") for line in lines]


def _beside(line: str) -> tuple[str, str]:
    """The code of a line and the comment beside it, which may be empty."""
    code, mark, text = line.partition("/*")
    if not code.strip() or not mark or not text.endswith(" */") or "*/" in text[:-2]:
        return line, ""
    return code.rstrip(), text[:-2].strip()


def _alone(line: str) -> list[str]:
    """A line with nothing beside it: broken where it is too long."""
    text = line.strip()
    if len(line) <= WIDTH:
        return [line]
    if text.startswith("/*") and text.endswith("*/"):
        return _comment(text[2:-2].strip(), _indent(line))
    found = SUM.fullmatch(line)
    if found:
        return _lines(found[1], found[2].split(f" {found[3]} "), f" {found[3]}")
    found = PARAMETERS.fullmatch(line)
    return _declaration(found[1], found[2], found[3].split(", ")) if found else [line]


def _declaration(kind: str, name: str, parameters: list[str]) -> list[str]:
    """The type on a line of its own where that is enough, else the parameters on several."""
    if len(name + ", ".join(parameters)) <= WIDTH:
        return [kind.rstrip(), name + ", ".join(parameters)]
    return _lines(kind + name, parameters, ",")


def _lines(head: str, parts: list[str], mark: str) -> list[str]:
    """Parts with marks between them, under the first of them where a line is full."""
    lines = [head + parts[0]]
    for part in parts[1:]:
        if len(f"{lines[-1]}{mark} {part}{mark}") > WIDTH:
            lines[-1] += mark
            lines.append(" " * len(head) + part)
        else:
            lines[-1] += f"{mark} {part}"
    return lines


@dataclass
class _Column:
    """Lines whose comments stand in one column. clang-format ends a column where a comment would pass the end of the line."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    least: int = 0
    most: int = WIDTH

    def takes(self, code: str, text: str) -> bool:
        least, room = len(code) + 1, len(f"/* {text} */")
        most = WIDTH - (room if least + room <= WIDTH else NARROW)
        if self.lines and (least > self.most or most < self.least):
            return False
        self.least, self.most = max(self.least, least), min(self.most, most)
        self.lines.append((code, text))
        return True

    def laid_out(self) -> list[str]:
        out: list[str] = []
        for code, text in self.lines:
            first, *rest = _comment(text, self.least)
            out += [code + first[len(code) :], *rest]
        return out


def _reflowed(lines: list[str]) -> list[str]:
    """Lines of long comments; what one has no room for begins the next of its paragraph, or a line of its own."""
    out: list[str] = []
    over = lead = ""
    for line in lines:
        found = re.fullmatch(r"( *\* )([^ /].*)", line)
        if over and found and found[1] == lead:
            line, over = f"{lead}{over} {found[2]}", ""
        elif over:
            out.append(lead + over)
            over = ""
        if found and len(line) > WIDTH:
            lead = found[1]
            line, *rest = textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)
            over = " ".join(rest)
        out.append(line)
    return out


def _joined(lines: list[str]) -> list[str]:
    """Lines that a formatter makes one: declarations with their types, and enumerations that fit, but for those with comments or a
    comma at the end."""
    out: list[str] = []
    index = 0
    while index < len(lines):
        if ENUMERATION.fullmatch(lines[index]) and "};" in lines[index:]:
            body = lines[index : lines.index("};", index) + 1]
            whole = " ".join(line.strip() for line in body)
            if "/*" not in whole and ", }" not in whole and len(whole) <= WIDTH:
                out.append(whole)
                index += len(body)
                continue
        if out and TYPE.fullmatch(out[-1]) and DECLARATION.fullmatch(lines[index]):
            joint = "" if out[-1].endswith("*") else " "
            out[-1] += joint + lines[index]
        else:
            out.append(lines[index])
        index += 1
    return out


def _macros(lines: list[str]) -> list[str]:
    """Macros of one line that follow one another, with their values in a column; a comment without room beside goes above, and ends it."""
    out: list[str] = []
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and MACRO.fullmatch(lines[end]):
            end += 1
        found = [macro for macro in map(MACRO.fullmatch, lines[index:end]) if macro]
        width = max((len(macro[1]) for macro in found), default=0)
        aligned = [f"{macro[1].ljust(width)} {macro[2]}" for macro in found]
        over = next((at for at, line in enumerate(aligned) if len(line) > WIDTH and _beside(line)[1]), None)
        if over is not None:
            code, text = _beside(lines[index + over])
            lines[index + over : index + over + 1] = [*_comment(text, 0), code]
        else:
            out += aligned or [lines[index]]
            index = max(end, index + 1)
    return out


def _formatted(lines: list[str]) -> list[str]:
    out: list[str] = []
    column = _Column()
    for line in _macros(_joined(_reflowed(lines))):
        code, text = _beside(line)
        fits = len(f"{code} /* {text} */") <= WIDTH or len(code) + NARROW < WIDTH
        if text and fits and column.takes(code, text):
            continue
        out += column.laid_out()
        column = _Column()
        if text and fits:
            column.takes(code, text)
        else:
            out += [*_comment(text, _indent(code)), code] if text else _alone(line)
    return out + column.laid_out()


def lay_out(text: str) -> str:
    lines = text.split("\n")
    out: list[str] = []
    end = 0
    for table in _tables(lines):
        out += _formatted(lines[end : table.start]) + _kept(lines[table.start : table.stop])
        end = table.stop
    return "\n".join(out + _formatted(lines[end:]))
