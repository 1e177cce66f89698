"""Types the scalars of a spec file by its JSON Schema, then validates it and reports every fault where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import jsonschema
import jsonschema.validators

from codegen import files
from codegen.diagnostics import Place, Problems, did_you_mean, listed
from codegen.load import List, Map, Node, Scalar, plain

Schema = Mapping[str, object]

# No number of a spec has more than 64 bits: longer ones stay text.
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,30})|0x[0-9a-fA-F]{1,30}")


@cache
def load_schema(path: Path) -> Schema:
    schema = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(schema, dict):
        raise TypeError("a schema is an object")
    return schema


def _fault(path: Path, error: Exception, problems: Problems) -> None:
    """Report a schema that is none. It is a part of the generator, but who adds a key edits it."""
    place = Place(f"spec/schema/{path.name}", 1, 1)
    if isinstance(error, OSError):
        problems.error("schema-file", place, f"cannot be read: {files.said(error)}")
    elif isinstance(error, json.JSONDecodeError):
        problems.error("schema-file", replace(place, line=error.lineno, column=error.colno), error.msg)
    elif isinstance(error, jsonschema.SchemaError):
        said = f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
        problems.error("schema-file", place, said, "a schema is one of JSON Schema, draft 2020-12")
    else:
        problems.error("schema-file", place, f"{type(error).__name__}: {error}", "does each $ref lead somewhere?")


def _pattern(validator: object, pattern: str, instance: object, schema: object) -> Iterator[jsonschema.ValidationError]:
    """`pattern`, in which $ is the end of the text: Python's is before a last newline as well."""
    if isinstance(instance, str) and (not re.search(pattern, instance) or (pattern.endswith("$") and instance.endswith("\n"))):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": _pattern})


def _mapping(value: object) -> Schema:
    """A part of a schema that is an object; nothing where it is another kind of value, or absent."""
    return value if isinstance(value, dict) else {}


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _description(schema: Schema) -> str | None:
    said = schema.get("description")
    return said if isinstance(said, str) else None


def _alternatives(schemas: Iterable[object], root: Schema) -> list[Schema]:
    """Every schema that may describe one node: references followed, combinations spread out."""
    out: list[Schema] = []
    for schema in schemas:
        if not isinstance(schema, dict):
            continue
        out.append(schema)
        if "$ref" in schema:
            target: object = root
            for part in str(schema["$ref"]).removeprefix("#/").split("/"):
                target = _mapping(target)[part]
            out.extend(_alternatives([target], root))
        for word in ("allOf", "anyOf", "oneOf"):
            out.extend(_alternatives(_sequence(schema.get(word)), root))
        for word in ("then", "else"):
            out.extend(_alternatives([schema.get(word)], root))
    return out


def _children(schemas: list[Schema], name: str) -> list[object]:
    out: list[object] = []
    for schema in schemas:
        properties = _mapping(schema.get("properties"))
        matched = [properties[name]] if name in properties else []
        matched += [sub for pattern, sub in _mapping(schema.get("patternProperties")).items() if re.search(pattern, name)]
        out.extend(matched or [schema.get("additionalProperties")])
    return out


def _types(schemas: list[Schema]) -> set[str]:
    out: set[str] = set()
    for schema in schemas:
        kind = schema.get("type")
        out.update([kind] if isinstance(kind, str) else map(str, _sequence(kind)))
        values = _sequence(schema.get("enum", [schema["const"]] if "const" in schema else []))
        out.update({bool: "boolean", int: "integer"}.get(type(value), "string") for value in values)
    return out


def _typed_scalar(node: Scalar, types: set[str]) -> Scalar:
    if not node.quoted:
        if "integer" in types and INTEGER.fullmatch(node.text):
            return replace(node, value=int(node.text, 0))
        if "boolean" in types and node.text in ("true", "false"):
            return replace(node, value=node.text == "true")
    return node


def _typed_map(node: Map, schemas: list[Schema], root: Schema) -> Map:
    return Map(node.place, tuple((key, typed(item, _children(schemas, key.text), root)) for key, item in node.entries))


def typed(node: Node, schemas: Iterable[object], root: Schema) -> Node:
    """The node with each scalar typed as the schema wants it; what does not fit stays text, for validation to report."""
    found = _alternatives(schemas, root)
    if isinstance(node, Scalar):
        if not node.text and not node.quoted and "array" in _types(found):
            return List(node.place, ())  # a key with every item of its list taken away
        return _typed_scalar(node, _types(found))
    if isinstance(node, List):
        items = []
        for index, item in enumerate(node.items):
            subs = []
            for schema in found:
                prefix = _sequence(schema.get("prefixItems"))
                subs.append(prefix[index] if index < len(prefix) else schema.get("items"))
            items.append(typed(item, subs, root))
        return List(node.place, tuple(items))
    return _typed_map(node, found, root)


def _at(node: Node, path: Iterable[str | int]) -> Node:
    for step in path:
        if isinstance(node, Map):
            node = node[str(step)]
        elif isinstance(node, List):
            node = node[int(step)]
    return node


def _kind(value: object) -> str:
    for python, name in ((bool, "a boolean"), (int, "an integer"), (str, "text"), (list, "a list")):
        if isinstance(value, python):
            return name
    return "a mapping"


def _depth(error: jsonschema.ValidationError) -> tuple[int, int]:
    """How well a failed alternative explains the fault: the deepest error first, then one of the right type."""
    return (-len(error.absolute_path), 1 if error.validator == "type" else 0)


def _report(error: jsonschema.ValidationError, document: Map, problems: Problems) -> None:
    node = _at(document, error.absolute_path)
    place: Place = node.place
    schema = _mapping(error.schema)
    if error.validator in ("anyOf", "oneOf") and error.context:
        groups: dict[object, list[jsonschema.ValidationError]] = {}
        for inner in error.context:
            groups.setdefault(inner.schema_path[0], []).append(inner)
        for inner in min(groups.values(), key=lambda group: (min(map(_depth, group)), len(group))):
            _report(inner, document, problems)
    elif error.validator == "additionalProperties" and isinstance(node, Map):
        known = list(_mapping(schema.get("properties")))
        patterns = list(_mapping(schema.get("patternProperties")))
        for key, _ in node.entries:
            if key.text in known or any(re.search(pattern, key.text) for pattern in patterns):
                continue
            hint = did_you_mean(key.text, known) or (f"known: {listed(known, 24)}" if known else None)
            problems.error("unknown-key", key.place, f"unknown key {key.text}", hint)
    elif error.validator == "required":
        for name in map(str, _sequence(error.validator_value)):
            if name not in _mapping(error.instance):
                sub = _mapping(_mapping(schema.get("properties")).get(name))
                problems.error("missing-key", place, f"key {name} is missing", _description(sub))
    elif error.validator in ("enum", "const"):
        allowed = [str(value) for value in _sequence(schema.get("enum", [schema.get("const")]))]
        hint = did_you_mean(str(error.instance), allowed) or f"one of: {listed(allowed, 24)}"
        shown = node.text if isinstance(node, Scalar) else _kind(error.instance)
        problems.error("value", place, f"{shown} is not allowed here", hint)
    elif error.validator == "type":
        wanted = error.validator_value if isinstance(error.validator_value, str) else " or ".join(map(str, _sequence(error.validator_value)))
        shown = f" {node.text}" if isinstance(node, Scalar) else ""
        found = "nothing" if shown == " " else f"{_kind(error.instance)}{shown}"
        hint = _description(schema)
        if wanted == "integer":
            hint = "write it in decimal, or in hexadecimal as 0x2a; no leading zeros, no quotes, no more than 30 digits"
        problems.error("type", place, f"{wanted} wanted, {found} found", hint)
    elif error.validator in ("maxItems", "maxProperties") and isinstance(error.validator_value, int) and not isinstance(node, Scalar):
        places = [key.place for key, _ in node.entries] if isinstance(node, Map) else [item.place for item in node]
        said = f"{len(places)} entries, and there may be {error.validator_value}"
        problems.error("width", places[error.validator_value], said, _description(schema))
    elif error.validator in ("minItems", "minProperties"):
        if not error.instance:  # else what is required is missing
            problems.error("empty", place, "there is nothing in it", _description(schema))
    elif error.validator == "pattern" and isinstance(node, Map):
        key = next(key for key, _ in node.entries if key.text == error.instance)
        problems.error("name", key.place, f"{key} is not a name of the right form", f"it must match {error.validator_value}")
    elif error.validator == "uniqueItems" and isinstance(node, List):
        texts = [item.text for item in node if isinstance(item, Scalar)]
        again = next(item for index, item in enumerate(node) if isinstance(item, Scalar) and item.text in texts[:index])
        problems.error("duplicate", again.place, f"{again} is in the list twice")
    elif error.validator == "pattern":
        problems.error("name", place, f"{node} is not of the right form", _description(schema) or f"it must match {error.validator_value}")
    else:
        problems.error("schema", place, error.message, _description(schema))


def _refuse_idle(node: Node, schemas: list[Schema], root: Schema, problems: Problems) -> None:
    """Every text says something, but where its schema has `minLength: 0`; and no list says it twice."""
    if isinstance(node, Scalar):
        if not node.text.strip() and not any(schema.get("minLength") == 0 for schema in schemas):
            described = next((said for said in map(_description, schemas) if said), None)
            problems.error("empty", node.place, "the text is empty", described)
    elif isinstance(node, List):
        seen: set[str] = set()
        for item in node:
            if isinstance(item, Scalar):
                if item.text in seen:
                    problems.error("duplicate", item.place, f"{item} is in the list twice")
                seen.add(item.text)
            _refuse_idle(item, _alternatives([schema.get("items") for schema in schemas], root), root, problems)
    else:
        for key, item in node.items():
            _refuse_idle(item, _alternatives(_children(schemas, key.text), root), root, problems)


@cache
def _validator(path: Path) -> jsonschema.Draft202012Validator:
    return Validator(load_schema(path))


def _check(document: Map, schema_path: Path, problems: Problems) -> Map:
    schema = load_schema(schema_path)
    found = _alternatives([schema], schema)
    document = _typed_map(document, found, schema)
    before = len(problems.found)
    for error in _validator(schema_path).iter_errors(plain(document)):
        _report(error, document, problems)
    if len(problems.found) == before:
        _refuse_idle(document, found, schema, problems)
    return document


def check(document: Map, schema_path: Path, problems: Problems) -> Map | None:
    """The typed document, or None where the schema found a fault (each is reported), or is at fault itself."""
    before = len(problems.found)
    try:
        document = _check(document, schema_path, problems)
    except Exception as fault:  # noqa: BLE001
        cause = fault
        try:
            Validator.check_schema(load_schema(schema_path))
        except Exception as found:  # noqa: BLE001
            cause = found
        _fault(schema_path, cause, problems)
    return document if len(problems.found) == before else None
