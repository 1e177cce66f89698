"""Loading: scalars stay what was typed until the schema says what they are."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path

import support  # noqa: F401

from codegen import load, schema
from codegen.diagnostics import Problems, did_you_mean

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["words"],
    "properties": {
        "words": {"type": "array", "items": {"type": "string"}},
        "numbers": {"type": "array", "items": {"type": "integer", "maximum": 255}},
        "truths": {"type": "array", "items": {"type": "boolean"}},
        "either": {"oneOf": [{"type": "integer"}, {"type": "array", "items": {"$ref": "#/$defs/word"}}]},
    },
    "$defs": {"word": {"type": "string", "pattern": "^[a-z]+$"}},
}


def check(text: str) -> tuple[object, Problems]:
    problems = Problems()
    document = load.load_text(text, "spec/a.yaml", problems)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.schema.json")
        path.write_text(json.dumps(SCHEMA), encoding="utf-8")
        if document is not None:
            document = schema.check(document, path, problems)
    return (load.plain(document) if document is not None else None), problems


class Load(unittest.TestCase):
    def test_words_that_yaml_takes_for_something_else_survive(self) -> None:
        words = ["on", "no", "off", "yes", "null", "~", "5.10", "010", "1:30", "0x10", "true", "2026-01-01", "1e3"]
        value, problems = check(f"words: [{', '.join(words)}]\n")
        self.assertFalse(problems, problems.as_text())
        self.assertEqual(value, {"words": words})

    def test_numbers_are_decimal_or_hexadecimal(self) -> None:
        value, problems = check("words: []\nnumbers: [0, 17, 0xff]\ntruths: [true, false]\neither: 7\n")
        self.assertFalse(problems, problems.as_text())
        self.assertEqual(value, {"words": [], "numbers": [0, 17, 255], "truths": [True, False], "either": 7})

    def test_what_looks_like_a_number_and_is_none_is_reported(self) -> None:
        _, problems = check('words: []\nnumbers: [010, 1_000, "7", 256]\ntruths: [yes]\n')
        told = [(p.line, p.column, p.code, p.message) for p in problems.sorted()]
        self.assertEqual(
            told,
            [
                (2, 11, "type", "integer wanted, text 010 found"),
                (2, 16, "type", "integer wanted, text 1_000 found"),
                (2, 23, "type", "integer wanted, text 7 found"),
                (2, 28, "schema", "256 is greater than the maximum of 255"),
                (3, 10, "type", "boolean wanted, text yes found"),
            ],
        )

    def test_a_fault_inside_an_alternative_stands_where_it_is(self) -> None:
        _, problems = check("words: []\neither: [good, Bad]\n")
        self.assertEqual([(p.line, p.column, p.code) for p in problems.sorted()], [(2, 16, "name")])

    def test_a_file_is_one_document_and_a_mapping(self) -> None:
        self.assertEqual([p.code for p in check("---\nwords: []\n")[1].found], ["document"])
        self.assertEqual([p.code for p in check("- words\n")[1].found], ["yaml"])
        self.assertEqual([p.code for p in check("")[1].found], ["yaml"])

    def test_tabs_before_the_fault_keep_the_caret_in_line(self) -> None:
        problems = Problems()
        load.load_text("a: [\t&x b]\n", "spec/a.yaml", problems)
        self.assertEqual(problems.excerpt(problems.found[0]), ["    a: [\t&x b]", "        \t^"])

    def test_did_you_mean_finds_the_nearest_and_is_silent_else(self) -> None:
        self.assertEqual(did_you_mean("recv_dta", ["recv_data", "send_data"]), "did you mean recv_data?")
        self.assertEqual(did_you_mean("half_close_local", ["half_closed_local", "open"]), "did you mean half_closed_local?")
        self.assertIsNone(did_you_mean("zebra", ["open", "shut"]))


if __name__ == "__main__":
    unittest.main()
