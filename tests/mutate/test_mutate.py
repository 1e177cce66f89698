"""The mutants are texts that say one thing else, and what becomes of them is judged rightly."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import bench  # noqa: E402
import mutants  # noqa: E402
import mutate  # noqa: E402
import remade  # noqa: E402
import results  # noqa: E402
import walk  # noqa: E402

from codegen.diagnostics import Place  # noqa: E402
from codegen.project import SCHEMAS  # noqa: E402

CHECKS = """\
kind: checks
about: Two checks.
checks:
  - {name: one, conn_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-01, why: "more, \\"much\\" more"}
  - name: two
    stream_error: PROTOCOL_ERROR
    cite: [rfc9113-6.9.1-01, "rfc9113 7"]
"""


def table(text: str = CHECKS) -> walk.Table:
    return walk.read(text, "spec/checks.yaml", SCHEMAS / "checks.schema.json")


def made(text: str = CHECKS) -> list[mutants.Mutant]:
    whole = table(text)
    known = mutants.gather({"checks.yaml": whole})
    codes = mutants.Known(("PROTOCOL_ERROR", "FLOW_CONTROL_ERROR", "CANCEL"), (), known.cites, known.alike)
    return list(mutants.Maker("checks.yaml", text, whole, codes).all())


class Walk(unittest.TestCase):
    def test_a_scalar_is_named_by_its_row_and_stands_where_it_was_typed(self) -> None:
        leaves = {part.row: part for part in walk.parts(table()) if isinstance(part, walk.Leaf)}
        code = leaves["checks[one].conn_error"]
        self.assertEqual((code.place.line, code.place.column), (4, 29))
        self.assertEqual(CHECKS[code.span.start : code.span.end], "FLOW_CONTROL_ERROR")
        why = leaves["checks[one].why"]
        self.assertEqual(CHECKS[why.span.start : why.span.end], '"more, \\"much\\" more"')
        self.assertIn("checks[two].cite[rfc9113 7]", leaves)

    def test_every_scalar_of_every_spec_is_found(self) -> None:
        for file, text in mutate.texts(ROOT).items():
            with self.subTest(file):
                whole = walk.read(text, f"spec/{file}", mutate.schema_of(file))
                for part in walk.parts(whole):
                    if isinstance(part, walk.Leaf) and not part.style:
                        self.assertEqual(" ".join(text[part.span.start : part.span.end].split()), part.text)

    def test_free_keys_are_scalars_too(self) -> None:
        text = (ROOT / "spec" / "machines" / "header_block.yaml").read_text(encoding="utf-8")
        whole = walk.read(text, "spec/machines/header_block.yaml", SCHEMAS / "machine.schema.json")
        keys = [part.row for part in walk.parts(whole) if part.shape[-1:] == ("key",)]
        self.assertIn("inputs.recv.WHOLE (key)", keys)
        self.assertNotIn("inputs.recv (key)", keys)


class Mutants(unittest.TestCase):
    def test_each_changes_one_thing(self) -> None:
        said = {mutant.id.partition(" ")[2]: mutant.applied(CHECKS) for mutant in made()}
        for wanted, line in {
            "checks[one].conn_error: conn_error: FLOW_CONTROL_ERROR -> stream_error: FLOW_CONTROL_ERROR":
                '  - {name: one, stream_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-01, why: "more, \\"much\\" more"}',
            "checks[one].name: one -> one_x": '  - {name: one_x, conn_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-01, why: "more, \\"much\\" more"}',
            "checks[one].why: its text": '  - {name: one, conn_error: FLOW_CONTROL_ERROR, cite: rfc9113-6.9.1-01, why: "more, \\"much\\" more indeed"}',
        }.items():
            with self.subTest(wanted):
                self.assertEqual(said[wanted], CHECKS.replace(CHECKS.split("\n")[3], line))
        dropped = said["checks[one]: is dropped"]
        self.assertEqual(dropped, CHECKS.replace(CHECKS.split("\n")[3] + "\n  - ", "  - "))
        swapped = said["checks[two].cite[rfc9113-6.9.1-01]: is swapped with the next"]
        self.assertIn('cite: ["rfc9113 7", rfc9113-6.9.1-01]', swapped)

    def test_a_sentence_and_a_source_are_texts_and_a_verdict_is_none(self) -> None:
        kinds = {mutant.id.partition(" ")[2]: mutant.kind for mutant in made()}
        self.assertEqual(kinds["about: its text"], "text")
        self.assertEqual({kind for name, kind in kinds.items() if ".cite" in name}, {"text"})
        self.assertEqual({kind for name, kind in kinds.items() if "_error: " in name and " -> " in name}, {"verdict", "name"})

    def test_what_only_people_read(self) -> None:
        def part(*shape: str) -> walk.Part:
            return walk.Part("", shape, Place("", 1, 1), walk.Span(0, 0), ())

        for file, shape, text in (
            ("machines/stream.yaml", ("inputs", "recv", "*"), True), ("messages.yaml", ("inputs", "*", "section"), False),
            ("requirements.yaml", ("sections", "*", "*"), True), ("fields.yaml", ("sections", "*", "required", "*"), False),
            ("identifiers.yaml", ("facts", "*"), True), ("fields.yaml", ("facts", "*", "codes", "*"), False),
        ):
            with self.subTest(file, shape=shape):
                self.assertEqual(mutants.is_text(file, part(*shape)), text)

    def test_every_mutant_of_every_spec_is_a_text_of_its_own(self) -> None:
        texts = mutate.texts(ROOT)
        pool = mutate.all_mutants(ROOT, 1)
        self.assertGreater(len(pool), 5000)
        self.assertEqual({mutant.file for mutant in pool}, set(texts))
        for mutant in pool:
            self.assertNotEqual(mutant.applied(texts[mutant.file]), texts[mutant.file], mutant.id)

    def test_a_sample_is_the_same_for_the_same_seed_and_has_some_of_each_file(self) -> None:
        pool = mutate.all_mutants(ROOT, 1)
        one, same, other = (mutate.sampled(pool, 150, seed) for seed in (1, 1, 2))
        self.assertEqual(one, same)
        self.assertNotEqual(one, other)
        self.assertEqual(len(one), 150)
        self.assertEqual({mutant.file for mutant in one}, {mutant.file for mutant in pool if mutant.kind in ("verdict", "flag", "number", "name")})


class Generated(unittest.TestCase):
    generator: remade.Generator

    @classmethod
    def setUpClass(cls) -> None:
        cls.generator = remade.Generator(ROOT)

    def make(self, file: str, before: str, after: str) -> remade.Made:
        text = (ROOT / "spec" / file).read_text(encoding="utf-8")
        self.assertIn(before, text)
        return self.generator.make(file, text.replace(before, after, 1))

    def test_what_the_generator_refuses_is_told_with_its_place(self) -> None:
        made = self.make("checks.yaml", "conn_error: FLOW_CONTROL_ERROR", "conn_error: FLOW_CONTROL")
        self.assertRegex(made.refused, r"^spec/checks\.yaml:\d+:\d+: error\[")

    def test_a_comment_in_yaml_changes_nothing_that_is_compiled(self) -> None:
        made = self.make("checks.yaml", "\nkind:", "\n# A comment.\nkind:")
        self.assertFalse(made.refused or made.crashed)
        self.assertLessEqual(set(made.compiled), {"generated/places.h"})

    def test_a_verdict_changes_what_is_compiled(self) -> None:
        made = self.make("checks.yaml", "conn_error: FLOW_CONTROL_ERROR", "conn_error: ENHANCE_YOUR_CALM")
        self.assertIn("generated/checks.c", made.compiled)
        self.assertFalse(made.texts_only)

    def test_comments_are_no_code_and_strings_are(self) -> None:
        self.assertEqual(remade.code(b'int a; /* "b" */\n\nchar *c  = "/* d */"; // e\n'), 'int a;\nchar *c = "/* d */";')


class Built(unittest.TestCase):
    def test_names_with_other_values(self) -> None:
        old = "#define A 1\nenum e {\nE_A = 0,\nE_B = 1,\n};"
        self.assertEqual(bench.renumbered(old, old.replace("E_B = 1", "E_B = 2")), ({"E_B"}, "#define A 1\nenum e {\nE_A = 0,\n};"))
        self.assertEqual(bench.renumbered(old, old.replace("A 1", "A 2")), ({"A"}, "enum e {\nE_A = 0,\nE_B = 1,\n};"))
        self.assertIsNone(bench.renumbered(old, old.replace("enum e", "enum f")))
        self.assertIsNone(bench.renumbered(old, old.replace("E_B = 1,\n", "")))

    def test_a_value_that_the_next_one_counts_on(self) -> None:
        old = "enum e {\nE_A = 0,\nE_B,\n};"
        self.assertIsNone(bench.renumbered(old, old.replace("E_A = 0", "E_A = 1")))


def result(row: str, verdict: str) -> results.Result:
    return results.Result(f"limits.yaml {row}: 1 -> 2", "limits.yaml", row, 7, "number", "1 -> 2", verdict)


class Reported(unittest.TestCase):
    def failures(self, found: list[results.Result], entries: list[results.Accepted], whole: bool = True) -> int:
        return mutate.report(found, whole, entries, quiet=True)

    def test_a_survivor_fails_but_for_the_reviewed_list(self) -> None:
        found = [result("limits[a].min", "survived"), result("limits[b].min", "test"), result("limits[c].about", "text")]
        entry = results.Accepted("limits.yaml limits[a].min: *", "because", 2)
        self.assertEqual(self.failures(found, []), 1)
        self.assertEqual(self.failures(found, [entry]), 0)

    def test_an_entry_of_the_reviewed_list_that_nothing_needs_fails(self) -> None:
        found = [result("limits[a].min", "test")]
        entries = [results.Accepted("limits.yaml limits[a].min: *", "because", 2), results.Accepted("limits.yaml limits[z]*", "because", 3)]
        self.assertEqual(self.failures(found, entries), 2)
        self.assertEqual(self.failures(found, entries, whole=False), 0, "a sample does not know")

    def test_the_reviewed_list_gives_a_reason_for_each(self) -> None:
        entries = results.accepted(ROOT / "tests" / "mutate" / "accepted.yaml")
        self.assertTrue(all(len(entry.why) > 20 for entry in entries))


if __name__ == "__main__":
    unittest.main()
