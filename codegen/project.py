"""The whole line for one project: spec files to documents, documents to models, models to the bytes of each generated file."""

from __future__ import annotations

import fnmatch
import importlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace

from codegen import audit, load, render, schema
from codegen.diagnostics import Place, Problems
from codegen.model import MODULES

SCHEMAS = Path(__file__).parent.parent / "spec" / "schema"

Models = SimpleNamespace


@dataclass(frozen=True)
class Docs:
    """The typed documents by their path below spec/."""

    documents: dict[str, load.Map] = field(default_factory=dict)

    def get(self, path: str) -> load.Map | None:
        return self.documents.get(path)

    def matching(self, pattern: str) -> Iterator[tuple[str, load.Map]]:
        return ((path, self.documents[path]) for path in sorted(self.documents) if fnmatch.fnmatchcase(path, pattern))


@dataclass(frozen=True)
class Project:
    """What a run found: the models by module name and the content of each generated file by its path."""

    models: Models
    files: dict[str, bytes]


def modules() -> list[tuple[str, ModuleType]]:
    return [(name, importlib.import_module(f"codegen.model.{name}")) for name in MODULES]


def spec_files(root: Path) -> list[str]:
    """Every spec file below spec/, in an order that no file system decides."""
    found = (path.relative_to(root / "spec").as_posix() for path in (root / "spec").rglob("*.yaml"))
    return sorted(found)


def _schema_of(path: str) -> str | None:
    for _, module in modules():
        for pattern, name in module.SPECS.items():
            if fnmatch.fnmatchcase(path, pattern):
                return name
    return None


def load_models(root: Path, problems: Problems) -> Models:
    docs = Docs()
    present = spec_files(root)
    if not present:
        problems.error("no-spec", Place("spec", 1, 1), f"no spec files below {root / 'spec'}")
    for path in present:
        document = load.load_file(root, f"spec/{path}", problems)
        name = _schema_of(path)
        if name is None:
            problems.error("unknown-file", Place(f"spec/{path}", 1, 1), "no model reads this file")
        elif document is not None:
            document = schema.check(document, SCHEMAS / name, problems)
            if document is not None:
                docs.documents[path] = document
    models = Models(**{name: None for name in MODULES})
    for name, module in modules():
        if not module.SPECS or any(fnmatch.fnmatchcase(path, pattern) for path in present for pattern in module.SPECS):
            setattr(models, name, module.load(docs, models, problems))
    return models


def build(root: Path, problems: Problems) -> Project:
    """Load, check and render. With problems there are no files: half a protocol is not written."""
    models = load_models(root, problems)
    files: dict[str, bytes] = {}
    if not problems:
        held = ((module, getattr(models, name)) for name, module in modules())
        outputs = [output for module, model in held if model is not None for output in module.outputs(model, models)]
        for output in [*outputs, *audit.index(outputs)]:
            if output.path in files:
                raise ValueError(f"{output.path} is generated twice, by {output.template} the second time")
            files[output.path] = render.render(output)
    return Project(models, files)
