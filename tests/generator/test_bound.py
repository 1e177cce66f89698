"""What the models ask of a document is what its schema promises: the key exists, is of that kind, and is there unless a default is given."""

from __future__ import annotations

import ast
import unittest
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import support

from codegen import project, schema

MODEL = support.ROOT / "codegen" / "model"

# The kinds that an accessor of load.Map takes, and whether the key may be absent. A list of one may be written without brackets.
SCALAR = {"string", "integer", "boolean"}
ACCESSORS = {
    "text": ({"string"}, False), "number": ({"integer"}, False), "truth": ({"boolean"}, True), "scalar": (SCALAR, False),
    "maybe_scalar": (SCALAR, True), "scalars": ({*SCALAR, "array"}, True), "map": ({"object"}, False), "maybe_map": ({"object"}, True),
    "maps": ({"array", "object"}, True), "rows": ({"array"}, False),
}
# Files that read documents for others: machine_*.py those of machine.py, common.py and citations.py those of all.
READERS = {"machine_read": "machine", "machine_check": "machine", "field_facts": "fields", "layout": "frames", "calls": "frames"}
OF_ALL = ("common", "citations")


class Promise:
    """What the schemas of one module say of each key, wherever it stands in them."""

    def __init__(self, paths: list[Path]) -> None:
        self.kinds: dict[str, set[str]] = defaultdict(set)
        self.required: set[str] = set()
        for path in paths:
            root = schema.load_schema(path)
            for part in parts(root):
                for name, value in schema._mapping(part.get("properties")).items():
                    self.kinds[name] |= schema._types(schema._alternatives([value], root))
                self.required.update(map(str, schema._sequence(part.get("required"))))


def parts(value: object) -> Iterator[schema.Schema]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from parts(item)
    elif isinstance(value, list):
        for item in value:
            yield from parts(item)


def asked(path: Path) -> Iterator[tuple[int, str, str, bool]]:
    """Line, accessor, key and whether a default is given, of each call with a key that is written out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ACCESSORS and node.args:
            key = node.args[0]
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield node.lineno, node.func.attr, key.value, len(node.args) > 1


class Bound(unittest.TestCase):
    def promises(self) -> dict[str, Promise]:
        schemas = {name: [project.SCHEMAS / file for file in module.SPECS.values()] for name, module in project.modules()}
        of_all = [path for held in schemas.values() for path in held]
        schemas["settings"] += schemas["frames"]  # settings govern what frames say
        schemas["identifiers"] += schemas["machine"]  # identifiers are entries of machines
        schemas["frames"] += schemas["machine"]  # frames raise inputs of machines
        found = {name: Promise(paths) for name, paths in schemas.items() if paths}
        found.update({reader: found[owner] for reader, owner in READERS.items()})
        found.update({reader: Promise(of_all) for reader in OF_ALL})
        return found

    def test_what_is_asked_of_a_document_is_what_its_schema_promises(self) -> None:
        seen = 0
        for name, promise in self.promises().items():
            for line, accessor, key, default in asked(next(MODEL.glob(f"*/{name}.py"))):
                seen += 1
                kinds, absent = ACCESSORS[accessor]
                with self.subTest(f"{name}.py:{line}: .{accessor}({key!r})"):
                    self.assertIn(key, promise.kinds, "no schema has the key")
                    self.assertTrue(promise.kinds[key] & kinds, f"the schema says {sorted(promise.kinds[key])}")
                    self.assertTrue(absent or default or key in promise.required, "the key may be absent")
        self.assertGreater(seen, 150, "the accessors have other names now")


if __name__ == "__main__":
    unittest.main()
