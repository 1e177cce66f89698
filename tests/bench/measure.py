"""Runs the benchmark programs: instructions by callgrind, times pinned to one CPU, heap by their counting allocator."""
import json
import os
import re
import subprocess
import sys
import time

# Long copies are counted as the vector loops they are elsewhere: under callgrind one `rep movsb` counts once per octet.
TUNABLES = "glibc.cpu.x86_rep_movsb_threshold=0x10000000:glibc.cpu.x86_rep_stosb_threshold=0x10000000"


class Failed(Exception):
    pass


class Program:
    """One library's benchmark."""

    def __init__(self, name, command, inputs):
        self.name, self.command = name, command
        self.environment = dict(os.environ, BENCH_INPUTS=str(inputs), PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")

    def run(self, workload, units, *options, before=(), environment=None):
        command = [*before, *self.command, workload, "--units", str(units), *options]
        done = subprocess.run(command, capture_output=True, text=True, env=environment or self.environment)
        if done.returncode != 0:
            raise Failed(f"{' '.join(command)}: {(done.stderr or done.stdout).strip().splitlines()[-1:]}")
        return json.loads(done.stdout.splitlines()[-1]), done.stderr

    def instructions(self, workload, short, added):
        """Per unit: two run lengths, so that set-up cancels."""
        counts = []
        for units in (short, short + added):
            result, log = self.run(workload, units, before=("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"),
                                   environment=dict(self.environment, GLIBC_TUNABLES=TUNABLES))
            total = re.search(r"refs:\s+([\d,]+)", log)
            counts.append((result["units"], int(total[1].replace(",", ""))))
        (fewer, start), (more, end) = counts
        if more <= fewer:
            raise Failed(f"{self.name} {workload}: {more} units are no more than {fewer}")
        return (end - start) / (more - fewer)

    def time(self, workload, units, cpu):
        """Nanoseconds per unit of one run."""
        result, _ = self.run(workload, units, before=("taskset", "-c", str(cpu)))
        return result["ns"] / result["units"]

    def heap(self, workload, units):
        """The counting allocator's view: allocations per unit, octets."""
        result, _ = self.run(workload, units, "--count")
        return result


STARTED = time.monotonic()


def progress(text):
    print(f"bench: {time.monotonic() - STARTED:4.0f} s  {text}", file=sys.stderr, flush=True)


def text_and_rodata(path, leave_out=()):
    """Octets of code and constants in an archive or a shared library; archive members named in leave_out do not count."""
    listing = subprocess.run(["size", "-A", str(path)], capture_output=True, text=True, check=True).stdout
    total, counted = 0, True
    for line in listing.splitlines():
        words = line.split()
        if ":" in line and "section" not in line:  # "explain.o   (ex libstatewire.a):"
            counted = words[0] not in leave_out
        elif counted and len(words) >= 2 and re.match(r"\.(text|rodata|data\.rel\.ro)", words[0]):
            total += int(words[1])
    return total
