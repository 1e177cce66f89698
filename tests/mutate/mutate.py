"""Changes every scalar of every spec file in turn and sees whether the generator or a test notices.

    mutate.py [--sample N --seed S] [--only TEXT] [--fresh] [--jobs N] [--build FOLDER] [--static]

Results are kept in BUILD/mutate/results.jsonl: what is known of a mutant stays while the generated lines that it changes and the test that
noticed it are as they were; what survived is tried again when anything has changed. `--fresh` and `--sample` try all anew.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import mutants  # noqa: E402
import remade  # noqa: E402
import results  # noqa: E402
import walk  # noqa: E402
from bench import Bench, Sound, build_sound  # noqa: E402
from mutants import Mutant  # noqa: E402
from results import Result  # noqa: E402
from trial import Trial  # noqa: E402

from codegen import project  # noqa: E402
from codegen.diagnostics import Problems  # noqa: E402

ROWS = 40  # of a uniform table
LEAST = 4  # mutants of each file in a sample
KINDS = ("verdict", "flag", "number", "name", "drop", "key", "swap", "text")
EXPLAINED = {"generated/explain.c"}  # texts that sw_explain() shows
GENERATOR = ("spec/**/*.yaml", "spec/schema/*.json", "codegen/**/*.py", "codegen/templates/*/*")
TREE = (*GENERATOR, "runtime/**/*.[ch]", "tests/unit/**/*.[ch]", "tests/cells/*.[ch]", "tests/honest/*.[ch]", "tests/conformance/*",
        "tests/mutate/*.py", "Makefile")


def texts(root: Path) -> dict[str, str]:
    return {file: (root / "spec" / file).read_text(encoding="utf-8") for file in project.documents(root, Problems()).present}


def schema_of(file: str) -> Path:
    name = project._schema_of(file)
    if name is None:
        raise SystemExit(f"spec/{file}: no model reads this file")
    return project.SCHEMAS / name


def all_mutants(root: Path, seed: int) -> list[Mutant]:
    """Every mutant, but of a uniform table those of 40 rows."""
    found = texts(root)
    whole = {file: walk.read(text, f"spec/{file}", schema_of(file)) for file, text in found.items()}
    known = mutants.gather(whole)
    out: dict[str, Mutant] = {}
    for file, table in whole.items():
        rows: dict[str, dict[str, list[Mutant]]] = defaultdict(lambda: defaultdict(list))
        for mutant in mutants.Maker(file, found[file], table, known).all():
            row = mutants.row_of(file, mutant.row)
            if row is None:
                out.setdefault(mutant.id, mutant)
            else:
                rows[re.split(r"[.\[]", row)[0]][row].append(mutant)
        for uniform, held in rows.items():
            for row in random.Random(f"{seed}{uniform}").sample(sorted(held), min(ROWS, len(held))):
                out.update((mutant.id, mutant) for mutant in held[row])
    return list(out.values())


def sampled(pool: list[Mutant], count: int, seed: int) -> list[Mutant]:
    """As many of what has to decide something, across all files: a few of each, the rest as their numbers are."""
    chance = random.Random(seed)
    by_file: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in pool:
        if mutant.kind not in ("text", "swap", "drop", "key"):
            by_file[mutant.file].append(mutant)
    chosen: list[Mutant] = []
    rest: list[Mutant] = []
    for file in sorted(by_file):
        mixed = chance.sample(by_file[file], len(by_file[file]))
        chosen += mixed[:LEAST]
        rest += mixed[LEAST:]
    return (chosen + chance.sample(rest, min(len(rest), max(0, count - len(chosen)))))[: max(count, len(by_file))]


def ordered(chosen: list[Mutant]) -> list[Mutant]:
    """What decides first, and of all files at once: a run that is broken off has seen something of everything."""
    mixed = random.Random(1).sample(chosen, len(chosen))
    return sorted(mixed, key=lambda mutant: (mutant.kind in ("swap", "text"), mutant.file.startswith("machines/"), KINDS.index(mutant.kind)))


@dataclass
class Place:
    """What one worker process works with."""

    texts: dict[str, str]
    generator: remade.Generator
    trial: Trial | None
    made: str
    tree: str
    fresh: bool
    store: dict[str, Result]
    shapes: dict[str, str]


PLACE: Place | None = None


def settle(folder: Path, sound: Sound | None, made: str, tree: str, fresh: bool, store: results.Store, shapes: dict[str, str]) -> None:
    """Make this process a worker."""
    global PLACE
    generator = remade.Generator(ROOT)
    trial = None
    if sound is not None:
        bench = Bench(sound, folder / f"worker{next(iter(multiprocessing.current_process()._identity), 0)}", generator.sound, generator.code)
        trial = Trial(sound, bench, store.history(shapes))
    PLACE = Place(texts(ROOT), generator, trial, made, tree, fresh, dict(store.known), shapes)


def try_one(mutant: Mutant, slow: bool = False) -> Result:
    """With the quick tests, or with the slow ones what has survived those."""
    assert PLACE is not None
    generator = PLACE.made
    text = mutant.applied(PLACE.texts[mutant.file])
    made = PLACE.generator.make(mutant.file, text)

    def result(verdict: str, by: str = "", where: str = "", change: str = "", held: str = "") -> Result:
        return Result(mutant.id, mutant.file, mutant.row, mutant.line, mutant.kind, mutant.what, verdict, by, where, change, held, generator)

    if made.refused or made.crashed:
        return result("refused", made.refused) if made.refused else result("traceback", made.crashed)
    files = ", ".join(sorted(path.removeprefix("generated/") for path in made.files))
    if not made.compiled or (mutant.kind == "text" and (made.texts_only or set(made.compiled) <= EXPLAINED)):
        if mutant.kind == "swap":
            return result("order", where=files)
        if mutant.kind == "text" and files:
            return result("text", where=files)
        return result("shown only" if files else "hollow", where=files)

    change = results.change_digest(PLACE.generator.code, made.compiled)
    if PLACE.trial is None:
        return result("to build", where=", ".join(made.compiled), change=change)
    before = PLACE.store.get(mutant.id)
    if before is not None and not PLACE.fresh and before.change == change and still_holds(before, PLACE.tree):
        return result(before.verdict, before.by, before.where, change, before.held)
    PLACE.trial.bench.take(mutant.file, text, made.files, made.compiled)
    killed = PLACE.trial.run(mutant.file, PLACE.shapes[mutant.id], slow)
    if killed is not None:
        held = results.digest_of(ROOT, [killed.source]) if killed.source else PLACE.tree
        return result(killed.how if killed.how in ("build", "cells") else "test", f"{killed.how}: {killed.by}", killed.source, change, held)
    if mutant.kind == "swap" and made.order_only and not any("/include/" in path for path in made.compiled):
        return result("order", where=", ".join(made.compiled), change=change, held=PLACE.tree)
    return result("survived" if slow else results.QUICK, where=", ".join(made.compiled), change=change, held=PLACE.tree)


def try_slow(mutant: Mutant) -> Result:
    return try_one(mutant, slow=True)


def still_holds(result: Result, tree: str) -> bool:
    return result.held == (results.digest_of(ROOT, [result.where]) if result.verdict == "test" and result.where else tree)


def known_still(result: Result, made: str, tree: str) -> bool:
    """Nothing that the result rests on has changed, so that not even the generator has to run."""
    return result.made == made and result.verdict != results.QUICK and (not result.held or still_holds(result, tree))


def print_table(counts: dict[str, Counter[str]]) -> None:
    verdicts = (*results.KILLED, *results.SHOWN, "to build", "accepted", *results.SURVIVED)
    columns = [name for name in verdicts if any(counts[file][name] for file in counts)]
    print(f"{'':30}{'mutants':>10}" + "".join(f"{name:>12}" for name in columns))
    for file in [*sorted(counts), ""]:
        row = counts[file] if file else sum(counts.values(), Counter())
        print(f"{file or 'all':30}{sum(row.values()):>10}" + "".join(f"{row[name]:>12}" for name in columns))


def report(found: Iterable[Result], whole: bool, entries: list[results.Accepted], quiet: bool = False) -> int:
    """Print mutants by file, then the survivors by row. Survivors that no entry explains are failures, and stale entries are."""
    found = sorted(found, key=lambda result: (result.file, result.line, result.id))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    excused: Counter[int] = Counter()
    failures: list[str] = []
    for result in found:
        verdict = result.verdict
        if result.survives:
            entry = next((entry for entry in entries if entry.covers(result)), None)
            if entry is not None:
                excused[entry.line] += 1
                verdict = "accepted"
            else:
                failures.append(f"spec/{result.file}:{result.line}: {result.verdict}: {result.row}: {result.what}" + (
                    f" (changes {result.where})" if result.where else "") + (f"\n    {result.by}" if result.by else ""))
        counts[result.file][verdict] += 1
    if whole:
        for entry in entries:
            if not excused[entry.line]:
                failures.append(f"tests/mutate/accepted.yaml:{entry.line}: {entry.mutant}: nothing that survives is called so")
    if not quiet:
        print_table(counts)
        print("".join(f"{failure}\n" for failure in failures), end="")
    return len(failures)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, default=0, help="so many mutants, across all files")
    parser.add_argument("--seed", type=lambda text: int(text, 0), default=9113)
    parser.add_argument("--only", default="", help="mutants whose file, row and change match this pattern")
    parser.add_argument("--fresh", action="store_true", help="believe no earlier result")
    parser.add_argument("--quick", action="store_true", help="run no slow tests")
    parser.add_argument("--static", action="store_true", help="generate only; build and run nothing")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("--compiler", default="cc")
    parser.add_argument("-v", "--verbose", action="store_true", help="say of each mutant what became of it")
    options = parser.parse_args()

    started = time.monotonic()
    folder = options.build / "mutate"
    pool = [mutant for mutant in all_mutants(ROOT, options.seed) if re.search(options.only, mutant.id)]
    chosen = sampled(pool, options.sample, options.seed) if options.sample else pool
    shapes = {mutant.id: re.sub(r"\[[^\]]*\]", "", f"{mutant.file} {mutant.row}") for mutant in pool}
    store = results.Store(ROOT / folder / ("static.jsonl" if options.static else "results.jsonl"))
    tree, generator = results.digest_of(ROOT, TREE), results.digest_of(ROOT, GENERATOR)
    fresh = options.fresh or bool(options.sample)
    known = [] if fresh else [result for mutant in chosen if (result := store.known.get(mutant.id)) and known_still(result, generator, tree)]
    left = {mutant.id for mutant in chosen} - {result.id for result in known}
    chosen = [mutant for mutant in chosen if mutant.id in left]
    sound = None if options.static or not chosen else build_sound(ROOT, folder / "sound", options.compiler, options.jobs)
    print(f"{len(pool)} mutants, {len(known)} known, {len(chosen)} to try", flush=True)

    found = {result.id: result for result in known}

    def told(result: Result, count: int) -> None:
        found[result.id] = result
        store.add(result)
        if options.verbose or result.survives:
            print(f"{result.verdict}: {result.id}: {result.by or result.where}", flush=True)
        elif count % 100 == 0:
            print(f"{count} tried in {time.monotonic() - started:.0f} s", flush=True)

    with multiprocessing.Pool(options.jobs, settle, (ROOT / folder, sound, generator, tree, fresh, store, shapes)) as workers:
        for count, result in enumerate(workers.imap_unordered(try_one, ordered(chosen)), 1):
            told(result, count)
        again = [] if options.quick else [mutant for mutant in pool if mutant.id in found and found[mutant.id].verdict == results.QUICK]
        for count, result in enumerate(workers.imap_unordered(try_slow, again), 1):
            told(result, count)
    failed = report(found.values(), not options.sample and not options.only and not options.static, results.accepted(ROOT / "tests" / "mutate" / "accepted.yaml"))
    print(f"{time.monotonic() - started:.0f} s")
    print(f"mutants: {len(found) - failed} passed, {failed} failed")
    return failed != 0 or not found


if __name__ == "__main__":
    sys.exit(main())
