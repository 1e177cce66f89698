"""Names that C or C++ keeps for itself, where a spec's word becomes a name as it is: members of structs and parameters of functions."""

from __future__ import annotations

from codegen.diagnostics import Problems
from codegen.load import Map, Scalar
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

KEYWORDS = frozenset(
    # C11, what the headers that we include define, and C++20, whose programs include ours.
    "auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short "
    "signed sizeof static struct switch typedef union unsigned void volatile while "
    "bool true false errno stdin stdout stderr assert offsetof asm typeof "
    "alignas alignof and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast "
    "consteval constexpr constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq nullptr "
    "operator or or_eq private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw try "
    "typeid typename using virtual wchar_t xor xor_eq".split()
)
# What readers and writers of frames call their own parameters and variables.
PARAMETERS = frozenset(("out", "payload", "flags", "fields", "stream_id", "rest_length"))


def _check(word: Scalar, what: str, problems: Problems) -> None:
    if word.text in KEYWORDS:
        problems.error("keyword", word.place, f"{word} is a word of C or C++, and no {what} can be called so", f"{word}_, or another name")


def _check_frame(frame: Map, problems: Problems) -> None:
    for key in ("fields", "entries"):
        for field in frame.maps(key):
            name = field.scalar("name")
            _check(name, "field", problems)
            if name.text in PARAMETERS:
                problems.error("keyword", name.place, f"{name} is a parameter of the writers of frames", "give the field another name")
    bits: dict[int, str] = {}
    for flag in frame.maps("flags"):
        bit = flag.scalar("bit")
        first = bits.setdefault(bit.number, "")
        bits[bit.number] = flag.text("name")
        if first:
            problems.error("flag", bit.place, f"flag {first} of {frame['name']} has this bit already")


def load(docs: Docs, models: Models, problems: Problems) -> None:
    frames, events, config = docs.get("frames.yaml"), docs.get("events.yaml"), docs.get("config.yaml")
    for option in config.maps("options") if config else ():
        _check(option.scalar("name"), "member", problems)
    for frame in frames.maps("frames") if frames else ():
        _check_frame(frame, problems)
    for member in events.maps("members") if events else ():
        _check(member.scalar("name"), "member", problems)
        for field in member.maps("fields"):
            _check(field.scalar("name"), "field", problems)


def outputs(model: None, models: Models) -> list[Output]:
    return []
