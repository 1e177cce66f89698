"""A perfect hash over short names, found by a search that gives the same answer on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WORD = 0xFFFFFFFF
TRIES = 200
GROUP_BITS = 6


@dataclass(frozen=True)
class PerfectHash:
    """
    Names fall into groups, and each group is shifted to where the slots of all its names are free:

        hash = key(name) * multiplier mod 2^32
        slot = ((hash >> shift) + shifts[hash >> (32 - GROUP_BITS)]) mod 2^bits

    `slots` holds the index of a name, or None.
    """

    multiplier: int
    bits: int
    shifts: tuple[int, ...]
    slots: tuple[int | None, ...]

    @property
    def group_shift(self) -> int:
        return 32 - GROUP_BITS

    @property
    def shift(self) -> int:
        return self.group_shift - self.bits

    @property
    def c_shift(self) -> str:
        """The C type of a shift."""
        return "uint8_t" if self.bits <= 8 else "uint16_t"

    @property
    def c_slot(self) -> str:
        """The C type of a slot, which holds the number of a name from 1 on, or 0."""
        return "uint8_t" if sum(index is not None for index in self.slots) <= 0xFF else "uint16_t"


# Stands in where none was found, and that has been reported.
NOWHERE = PerfectHash(1, 8, (0,) * (1 << GROUP_BITS), (None,) * 256)


def key(name: bytes) -> int:
    """Four octets of the name and its length, in one word; names that agree here cannot be told apart."""
    length = len(name)
    word = name[0] | name[length // 2] << 8 | name[length - 1 - (length - 1) // 4] << 16 | name[length - 1] << 24
    return word ^ (length << 5)


def _place(keys: Sequence[int], multiplier: int, bits: int) -> PerfectHash | None:
    """Large groups first, each by the least shift that fits."""
    size, shift = 1 << bits, 32 - GROUP_BITS - bits
    groups: list[list[tuple[int, int]]] = [[] for _ in range(1 << GROUP_BITS)]
    for index, word in enumerate(keys):
        hashed = word * multiplier & WORD
        groups[hashed >> (32 - GROUP_BITS)].append((hashed >> shift & (size - 1), index))
    shifts = [0] * len(groups)
    slots: list[int | None] = [None] * size
    for number in sorted(range(len(groups)), key=lambda number: (-len(groups[number]), number)):
        group = groups[number]
        if len({place for place, _ in group}) != len(group):
            return None
        for by in range(size):
            if all(slots[(place + by) % size] is None for place, _ in group):
                break
        else:
            return None
        shifts[number] = by
        for place, index in group:
            slots[(place + by) % size] = index
    return PerfectHash(multiplier, bits, tuple(shifts), tuple(slots))


def find(names: Sequence[bytes]) -> PerfectHash | None:
    """The smallest table, and the first multiplier of a fixed sequence, that give every name a slot of its own."""
    keys = [key(name) for name in names]
    if len(set(keys)) != len(keys):
        return None
    for bits in range(max(1, (len(names) - 1).bit_length()), 16):
        state = 0x9E3779B1
        for _ in range(TRIES):
            state = (state * 1664525 + 1013904223) & WORD
            found = _place(keys, state | 1, bits)
            if found:
                return found
    return None


def clashes(names: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    """Pairs of names whose keys agree, for the message."""
    first: dict[int, bytes] = {}
    return [(first[key(name)], name) for name in names if first.setdefault(key(name), name) != name]
