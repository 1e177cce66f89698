"""A perfect hash over short names, found by a search that gives the same answer on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WORD = 0xFFFFFFFF
TRIES = 4000


@dataclass(frozen=True)
class PerfectHash:
    """slot = (key(name) * multiplier mod 2^32) >> (32 - bits); `slots` holds the index of a name, or None."""

    multiplier: int
    bits: int
    slots: tuple[int | None, ...]


def key(name: bytes) -> int:
    """Four octets of the name and its length, in one word; names that agree here cannot be told apart."""
    length = len(name)
    word = name[0] | name[length // 2] << 8 | name[length - 1 - (length - 1) // 4] << 16 | name[length - 1] << 24
    return word ^ (length << 5)


def find(names: Sequence[bytes]) -> PerfectHash | None:
    """The smallest table, and the first multiplier of a fixed sequence, that give every name a slot of its own."""
    keys = [key(name) for name in names]
    if len(set(keys)) != len(keys):
        return None
    start = max(1, (2 * len(names) - 1).bit_length())
    for bits in range(start, 16):
        state = 0x9E3779B1
        for _ in range(TRIES):
            state = (state * 1664525 + 1013904223) & WORD
            multiplier = state | 1
            seen: set[int] = set()
            for word in keys:
                slot = (word * multiplier & WORD) >> (32 - bits)
                if slot in seen:
                    break
                seen.add(slot)
            else:
                slots: list[int | None] = [None] * (1 << bits)
                for index, word in enumerate(keys):
                    slots[(word * multiplier & WORD) >> (32 - bits)] = index
                return PerfectHash(multiplier, bits, tuple(slots))
    return None


def clashes(names: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    """Pairs of names whose keys agree, for the message."""
    first: dict[int, bytes] = {}
    return [(first[key(name)], name) for name in names if first.setdefault(key(name), name) != name]
