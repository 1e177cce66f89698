"""What is measured: workloads, run lengths, targets, and the caps that a workload by its nature exceeds."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Workload:
    name: str
    about: str
    unit: str
    short: int              # units of the shorter callgrind run; the longer adds `added`
    added: int
    timed: int              # units of one timed run
    target: float | None = None      # instructions per unit
    relative: float | None = None    # instead: times nghttp2's in this run
    faster: float | None = None      # times as fast as nghttp2
    python: int = 0                  # added units with python-h2, 0: not measured
    check: bool = False              # part of the short form
    raised: str = ""                 # caps raised, for every library alike


STREAMS = "MAX_CONCURRENT_STREAMS"

CPU = [
    Workload("W1", "HPACK decode, nghttp2's encoding", "field", 1, 78_718, 2_000_000, 300, faster=2.5, python=4_000, check=True),
    Workload("W1h", "HPACK decode, all Huffman literals", "field", 1, 78_718, 1_000_000, 450, python=4_000, check=True),
    Workload("W2", "HPACK encode, fields with tokens", "field", 1, 78_718, 2_000_000, 350, faster=2.5, python=4_000, check=True),
    Workload("W2-names", "HPACK encode, names looked up", "field", 1, 78_718, 2_000_000, check=True),
    Workload("W3", "both ends, 100 in flight", "request", 500, 3_000, 100_000, 8_000, faster=2.5, python=200, check=True),
    Workload("W3-1", "both ends, 1 in flight", "request", 500, 3_000, 100_000, check=True),
    Workload("W3-10000", "both ends, 10,000 in flight", "request", 500, 10_000, 100_000, check=True, raised=STREAMS),
    Workload("W3+100", "both ends, 100 in flight, 100 more idle", "request", 500, 3_000, 100_000, raised=STREAMS),
    Workload("W3+10000", "both ends, 100 in flight, 10,000 more idle", "request", 500, 3_000, 100_000, check=True, raised=STREAMS),
    Workload("W3s", "server alone, recorded requests", "request", 1_000, 6_000, 190_000, 4_500, faster=2.5, python=400, check=True,
             raised=STREAMS),
    Workload("W4-copy", "one body, copied", "frame", 500, 2_000, 200_000, check=True, raised="receive windows: 16 MiB"),
    Workload("W4-ref", "one body, by reference", "frame", 1_500, 20_480, 1_000_000, 450, check=True,
             raised="receive windows: 16 MiB"),
    Workload("W4-default", "one body, by reference, default windows", "frame", 500, 4_000, 500_000, check=True),
    Workload("W6", "control frames, PINGs to answer", "frame", 3_000, 30_000, 2_000_000, relative=0.35, faster=2.5, check=True),
    Workload("W6-ack", "control frames, PINGs with ACK", "frame", 3_000, 30_000, 3_000_000, relative=0.35, check=True,
             raised="statewire's limit of glitches"),
]

# The scheduler of bodies (schedule.c), without a peer: bodies of one urgency.
SCHEDULE = [
    Workload("S1", "1 body", "frame", 200, 4_000, 0, check=True),
    Workload("S100", "100 bodies", "frame", 200, 4_000, 0, check=True),
    Workload("S10000", "10,000 bodies", "frame", 10_000, 40_000, 0, check=True),
]

# Octets of heap, requested sizes, on the server's side.
HEAP = [
    ("W5-idle", "heap, idle connection", 1_024),
    ("W5-warm", "heap, after 20 requests", 8_192),
    ("W5-stream", "heap, per open idle stream", 96),
]

ENCODED_RATIO = 0.309         # W2, octets encoded over octets of names and values
MANY_IN_FLIGHT = 1.1          # W3-10000 over W3
ALLOCATIONS = 0               # per request of W3
LIBRARY_SIZE = 96 * 1024      # text and rodata, explanation strings apart
GROWTH = 1.03                 # what --check allows
