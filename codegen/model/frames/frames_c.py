"""Frames in C: the expressions and parameters of their readers and writers, and the payload as the RFC draws it."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.model.frames.frame_types import Field, Frame, Part, Word
from codegen.render import hexadecimal

# C types that what sw_read_N() gives needs no cast to.
UNCAST = ("uint32_t", "bool")


def set_of(flags: Iterable[str]) -> str:
    """Flags as a number."""
    return " | ".join(f"SW_FLAG_{flag}" for flag in flags) or "0"


def flag_set(frame: Frame) -> str:
    """The flags that are defined."""
    return set_of(flag.name for flag in frame.flags)


def length_flags(frame: Frame) -> str:
    """The flags that bear on the length, or nothing."""
    flags = [flag for flag, _ in frame.optional] + ([frame.empty_flag] if frame.empty_flag else [])
    return set_of(flags) if flags else ""


def stream_input(name: str) -> str:
    """An input of the stream machine; without a name none."""
    return f"SW_STREAM_INPUT_RECV_{name}" if name else "SW_STREAM_INPUT_COUNT"


def stream_id(frame: Frame) -> str:
    """What the stream identifier is checked for."""
    return frame.must_be.upper() if frame.stream_id_fault else "ANY"


def length_max(frame: Frame) -> str:
    return "UINT32_MAX" if frame.length_max is None else str(frame.length_max)


def length_sum(frame: Frame) -> str:
    """The length of a payload that is written, but for what flags add."""
    fixed = [str(0 if frame.entry else frame.prefix)]
    runs = [] if frame.entry else [f"(uint32_t){run.name}.length" for run in frame.runs]
    return " + ".join(fixed + runs + (["rest_length"] if frame.has_rest or frame.entry else []))


def struct(frame: Frame) -> str:
    """The name of the struct of a frame, or of one of its entries; its functions begin so too."""
    return f"sw_frame_{frame.c_lower}{'_entry' if frame.entry else ''}"


def member(field: Field) -> str:
    return f"{field.c_type} {field.name}{field.c_array}"


def _read(word: Word, part: Part, at: str) -> str:
    """The value of one field out of its word."""
    field, shared = part.field, len(word.parts) > 1
    text = f"sw_read_{word.octets * 8}({at})"
    if part.shift:
        text += f" >> {part.shift}"
    if part.shift + field.bits < word.octets * 8:
        text += f" & {hexadecimal(part.mask)}"
    if shared and (field.c_type != "uint32_t" or field.plus):
        text = f"({text})"
    if field.c_type == "bool":
        text += " != 0"
    if field.plus:
        text = f"({text} + {field.plus})"
    return text if field.c_type in UNCAST else f"({field.c_type}){text}"


def reads(word: Word, at: str) -> list[str]:
    """The statements that read a word into a struct."""
    if not word.is_number:
        return [f"memcpy(out->{word.parts[0].field.name}, {at}, {word.octets});"]
    return [f"out->{part.field.name} = {_read(word, part, at)};" for part in word.parts if part.field.in_struct]


def take(run: Field) -> str:
    """The condition that a payload has the octets of a run."""
    return f"sw_cursor_take(payload, out->{run.octets}, &out->{run.name})"


def _written(part: Part, source: str, runs: tuple[Field, ...]) -> str:
    field = part.field
    text = f"{source}{field.name}"
    for run in runs:
        if run.octets == field.name:
            return f"(uint32_t){source}{run.name}.length"
    if field.plus:
        text = f"({text} - {field.plus})"
    if field.c_type != "uint32_t":
        text = f"(uint32_t){text}"
    return f"{text} << {part.shift}" if part.shift else text


def writes(word: Word, source: str, runs: tuple[Field, ...] = ()) -> list[str]:
    """The statements that write a word; `source` goes before the names of its fields."""
    if not word.is_number:
        return [f"memcpy(out, {source}{word.parts[0].field.name}, {word.octets});", f"out += {word.octets};"]
    value = " | ".join(_written(part, source, runs) for part in word.parts if part.field.in_struct)
    return [f"out = sw_write_{word.octets * 8}(out, {value or 0});"]


def write_run(run: Field) -> str:
    return f"out = sw_write_octets(out, {run.name});"


def read_parameters(frame: Frame) -> str:
    if frame.runs:
        return f"struct sw_cursor *payload, struct {struct(frame)} *out"
    return f"const uint8_t *payload,{' uint8_t flags,' if frame.optional else ''} struct {struct(frame)} *out"


def written(frame: Frame) -> list[str]:
    """The parameters for what is written: of a run its octets, whose number is written with them."""
    numbers = [f"{'const ' if field.octets else ''}{member(field)}" for field in frame.members if field.name not in frame.lengths]
    return numbers + [f"sw_octets {run.name}" for run in frame.runs]


def entry_parameters(frame: Frame) -> str:
    return ", ".join(["uint8_t *out", *written(frame)])


def check_parameters(frame: Frame) -> str:
    return f"const struct sw_frame_{frame.c_lower} *fields, uint8_t flags, uint32_t stream_id"


def unchecked(frame: Frame) -> list[str]:
    """The parameters of the check that no value needs."""
    found = [] if frame.values else ["fields"]
    found += [] if any(value.flag for value in frame.values) else ["flags"]
    return found + ([] if frame.checks_stream_id else ["stream_id"])


def write_parameters(frame: Frame) -> str:
    found = ["uint8_t *out"]
    found += ["uint8_t flags"] if frame.flags else []
    found += ["uint32_t stream_id"] if frame.must_be != "zero" else []
    if frame.optional:
        found.append(f"const struct sw_frame_{frame.c_lower} *fields")
    elif not frame.entry:
        found += written(frame)
    found += ["uint32_t rest_length"] if frame.has_rest or frame.entry else []
    return ", ".join(found)


def diagram(frame: Frame) -> list[str]:
    """The payload as the RFC draws it, 32 bits a line."""
    line = "+" + "-+" * 32
    out, row, used, flag = [line], "|", 0, ""

    def close() -> None:
        nonlocal row, used
        if used:
            out.append(row)
            out.append("+" + "-+" * used if used < 32 else line)
        row, used = "|", 0

    def draw(label: str, bits: int) -> None:
        nonlocal row, used
        width = 2 * bits - 1
        row += (label if len(label) <= width else label[:width]).center(width) + "|"
        used += bits
        if used == 32:
            close()

    for word in frame.words:
        if word.octets * 8 > 32 - used or word.flag != flag:
            close()
        flag = word.flag
        for part in word.parts:
            label = part.field.name.replace("_", " ") + (f" if {flag}" if flag else "")
            left = part.field.bits or 8 * word.octets
            while left:
                bits = min(left, 32 - used)
                draw(label if 2 * bits > len(label) else part.field.name, bits)
                left -= bits
    close()
    for field in frame.fields:
        if field.rest or field in frame.runs or not (field.bits or field.octets.isdigit()):
            label = field.name.replace("_", " ") + (f" if {field.flag}" if field.flag else "")
            out += ["|" + f"{label} ...".center(63) + "|", line]
    return out if len(out) > 1 else []
