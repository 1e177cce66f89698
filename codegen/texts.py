"""Texts for generated C: each once, end to end, in a struct of character arrays. A table holds the offsets of its members, needs no pointers
and no relocations, and no line of C counts octets: a text that changes moves no other."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

SPEAKING = re.compile(r"[A-Za-z0-9_.,@/ -]{1,40}")


def member(text: str) -> str:
    """The name of a text's member: the text itself where that reads as a name, else a digest of it."""
    if SPEAKING.fullmatch(text):
        return "t_" + re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    return "t_" + hashlib.blake2s(text.encode("utf-8"), digest_size=5).hexdigest()


@dataclass
class Texts:
    """A pool of texts. The empty text is the member `none` at offset 0. One literal for all would pass the 4095 characters that ISO C
    promises to take; character arrays leave no gaps."""

    by_member: dict[str, str] = field(default_factory=dict)

    def add(self, text: str) -> str:
        """The member that holds a text."""
        if not text:
            return "none"
        name = member(text)
        while self.by_member.setdefault(name, text) != text:
            name += "_"
        return name

    def items(self) -> list[tuple[str, str]]:
        """(member, text), in the order of the texts, which no row decides."""
        return sorted(self.by_member.items(), key=lambda item: (item[1], item[0]))
