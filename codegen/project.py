"""The whole line for one project: spec files to documents, documents to models, models to the bytes of each generated file."""

from __future__ import annotations

import fnmatch
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from codegen import audit, load, render, schema
from codegen.diagnostics import Place, Problems
from codegen.model import MODULES

if TYPE_CHECKING:
    from codegen.model.checks import Others
    from codegen.model.citations import Citations
    from codegen.model.events import Events
    from codegen.model.explain import Explanations
    from codegen.model.fields import Fields
    from codegen.model.frame_types import Frames
    from codegen.model.hpack import Hpack
    from codegen.model.limits import Limits
    from codegen.model.machine import Machines
    from codegen.model.names import Names
    from codegen.model.numbers import Numbers
    from codegen.model.refusals import Refusals
    from codegen.model.requirements import Ledger
    from codegen.model.settings import Settings

SCHEMAS = Path(__file__).parent.parent / "spec" / "schema"


@dataclass(frozen=True)
class Models:
    """What each module of codegen/model/ has loaded, under the module's name; None where it was not, or not yet."""

    requirements: Ledger | None = None
    numbers: Numbers | None = None
    names: Names | None = None
    limits: Limits | None = None
    settings: Settings | None = None
    fields: Fields | None = None
    frames: Frames | None = None
    events: Events | None = None
    checks: Others | None = None
    refusals: Refusals | None = None
    hpack: Hpack | None = None
    machine: Machines | None = None
    explain: Explanations | None = None
    citations: Citations | None = None


class Module(Protocol):
    """The contract of codegen/model/__init__.py. What `outputs` takes first is what `load` gives, whose type is the module's own."""

    @property
    def SPECS(self) -> Mapping[str, str]: ...

    @property
    def load(self) -> Callable[[Docs, Models, Problems], object]: ...

    @property
    def outputs(self) -> Callable[..., list[render.Output]]: ...


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


def modules() -> list[tuple[str, Module]]:
    return [(name, cast(Module, importlib.import_module(f"codegen.model.{name}"))) for name in MODULES]


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
    models = Models()
    for name, module in modules():
        if not module.SPECS or any(fnmatch.fnmatchcase(path, pattern) for path in present for pattern in module.SPECS):
            models = replace(models, **{name: module.load(docs, models, problems)})
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
