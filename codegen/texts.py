"""Texts for generated C: each once, end to end, known by their offset. Tables that hold offsets need no pointers and no relocations."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Texts:
    """A pool of texts. Offset 0 is the empty text. In C the pool is a struct of character arrays, one for each text, which a compiler
    lays out without gaps; one literal for all would pass the 4095 characters that ISO C promises to take."""

    offsets: dict[str, int] = field(default_factory=lambda: {"": 0})
    size: int = 1

    def add(self, text: str) -> int:
        if text not in self.offsets:
            self.offsets[text] = self.size
            self.size += len(text.encode("utf-8")) + 1
        return self.offsets[text]

    def items(self) -> list[tuple[int, int, str]]:
        """(offset, size with the end mark, text), in the order of the offsets."""
        return [(offset, len(text.encode("utf-8")) + 1, text) for text, offset in self.offsets.items()]
