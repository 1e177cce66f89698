"""The models: one module for each kind of spec file. This is the contract that lets a module plug in.

A module `codegen/model/TOPIC/X.py` has

    SPECS = {"errors.yaml": "errors.schema.json"}     paths below spec/ (globs allowed) -> schemas in spec/schema/
    def load(docs: Docs, models: Models, problems: Problems) -> Model (a frozen dataclass) or None
    def outputs(model: Model, models: Models) -> list[Output]

and `"X": "TOPIC"` in MODULES below, after the modules whose models it reads. A module none of whose spec files exist is skipped.

`docs.get("errors.yaml")` is the typed Map of a file (None where it is absent or its schema found a fault); `docs.matching("machines/*.yaml")`
lists (path, Map). Nodes (codegen/load.py) keep their place. What stands under a key is asked for with its type: `row.text("name")`,
`row.number("code")`, `row.truth("rest")`, `row.scalar("error")` (with its place), `row.scalars("roles")` (one or several), `row.map("breach")`,
`row.maps("refunds")`; with a default, or `maybe_scalar` and `maybe_map`, where the schema lets it be absent (tests/generator/test_bound.py).
`models.X` is what the module X loaded, or None: `models.names`, `models.requirements`, ... A new module has a member of its type in
`Models` (codegen/project.py). Expressions in C are properties and functions of the model (`c_name`, frames_c.py); templates print them.
Report faults through `problems.error(code, place, message, hint)` and `problems.unknown(kind, name, place, candidates)`, and go on: all faults
of all files are shown in one run. Nothing is rendered when there is any.

Public enumerators have numbers that never move: `numbered("sw_limit", names, models, problems)` (codegen/model/base/numbers.py) gives those of
spec/numbers.yaml, and reports names that have none. The order of rows decides none of them: rows are put in the order of their numbers.

Names that others check against are plain attributes of a model. The machines need (from models.names):
    names.errors    {name: code}     in the order of spec/errors.yaml
    names.statuses  {name: value}    in the order of spec/statuses.yaml
Citations are checked by `models.requirements.cites(node, problems)`, which takes the node of a `cite:` and returns the ids as a tuple of text;
`models.requirements.says(cite)` is our paraphrase of it (for comments and `why`).

Every decision outside the machines is a check: a model whose dataclass has an attribute `checks: tuple[Check, ...]` (codegen/model/base/check.py)
contributes them to `enum sw_check`, sw_check_cells and the explanations.

`Output(template, path, context, sources)`: template in codegen/templates/ (`TOPIC/X.c.j2`), path relative to the root ("generated/frames.c"), context a dict
for Jinja2, sources the spec files the header names. The template starts with `{{ header }}`, which is the comment (C, Markdown or none
for CSV, by the path) that names the sources and `make generate`. Filters and rules: codegen/render.py.
Columns are not a template's business: codegen/layout.py lays C out as clang-format does, and leaves tables alone.
"""

MODULES = {
    "requirements": "base",
    "numbers": "base",
    "names": "base",
    "refusals": "base",
    "limits": "rules",
    "settings": "rules",
    "config": "rules",
    "queries": "rules",
    "fields": "fields",
    "frames": "frames",
    "events": "frames",
    "dispatch": "frames",
    "checks": "base",
    "hpack": "hpack",
    "machine": "machines",
    "identifiers": "machines",
    "messages": "fields",
    "priority": "fields",
    "calls": "frames",
    "spelling": "base",
    "sense": "machines",
    "variants": "machines",
    "stepped": "machines",
    "explain": "machines",
    "effects": "machines",
    "citations": "base",
}
