"""The whole line for one project: spec files to documents, documents to models, models to the bytes of each generated file."""

from __future__ import annotations

import fnmatch
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from codegen import audit, collide, files, load, render, schema
from codegen.diagnostics import Place, Problems, did_you_mean
from codegen.model import MODULES

if TYPE_CHECKING:
    from codegen.model.frames.calls import Calls
    from codegen.model.base.checks import Others
    from codegen.model.base.citations import Citations
    from codegen.model.frames.dispatch import Dispatch
    from codegen.model.frames.events import Events
    from codegen.model.machines.effects import Effects
    from codegen.model.machines.explain import Explanations
    from codegen.model.fields.fields import Fields
    from codegen.model.frames.frame_types import Frames
    from codegen.model.hpack.hpack import Hpack
    from codegen.model.machines.identifiers import Identifiers
    from codegen.model.rules.limits import Limits
    from codegen.model.machines.variants import Variants
    from codegen.model.machines.machine import Machines
    from codegen.model.fields.messages import Messages
    from codegen.model.fields.priority import Priority
    from codegen.model.base.names import Names
    from codegen.model.base.numbers import Numbers
    from codegen.model.base.refusals import Refusals
    from codegen.model.base.requirements import Ledger
    from codegen.model.rules.config import Config
    from codegen.model.rules.queries import Queries
    from codegen.model.rules.settings import Settings

SCHEMAS = Path(__file__).parent.parent / "spec" / "schema"


@dataclass(frozen=True)
class Models:
    """What each module of codegen/model/ has loaded, under the module's name; None where it was not, or not yet."""

    requirements: Ledger | None = None
    numbers: Numbers | None = None
    names: Names | None = None
    limits: Limits | None = None
    settings: Settings | None = None
    config: Config | None = None
    queries: Queries | None = None
    fields: Fields | None = None
    frames: Frames | None = None
    events: Events | None = None
    dispatch: Dispatch | None = None
    checks: Others | None = None
    refusals: Refusals | None = None
    hpack: Hpack | None = None
    machine: Machines | None = None
    identifiers: Identifiers | None = None
    messages: Messages | None = None
    priority: Priority | None = None
    spelling: None = None
    sense: None = None
    variants: Variants | None = None
    stepped: None = None
    calls: Calls | None = None
    explain: Explanations | None = None
    effects: Effects | None = None
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
    """The typed documents by their path below spec/, and the paths of all files: those without a document are at fault, which is reported."""

    documents: dict[str, load.Map] = field(default_factory=dict)
    present: tuple[str, ...] = ()

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
    return [(name, cast(Module, importlib.import_module(f"codegen.model.{topic}.{name}"))) for name, topic in MODULES.items()]


def _schema_of(path: str) -> str | None:
    for _, module in modules():
        for pattern, name in module.SPECS.items():
            if fnmatch.fnmatchcase(path, pattern):
                return name
    return None


def _known_paths() -> list[str]:
    return [pattern for _, module in modules() for pattern in module.SPECS]


def _required() -> set[str]:
    """The files that modules read by name, and those that a module cannot do without (its REQUIRED)."""
    named = {path for path in _known_paths() if "*" not in path}
    return named.union(*(getattr(module, "REQUIRED", ()) for _, module in modules()))


def document(text: str, path: str, problems: Problems) -> load.Map | None:
    """The text of a file below spec/ as its schema types it; None where it is at fault, which is reported."""
    written, name = load.load_text(text, f"spec/{path}", problems), _schema_of(path)
    return schema.check(written, SCHEMAS / name, problems) if written is not None and name is not None else None


def documents(root: Path, problems: Problems) -> Docs:
    """Every file below spec/ as a typed document. A file that a module reads by name has to be there."""
    present = files.find(root, problems)
    docs = Docs(present=tuple(present))
    for path in present:
        place = Place(f"spec/{path}", 1, 1)
        if _schema_of(path) is None:
            hint = did_you_mean(path, _known_paths()) or "a kind of file that is new needs a module in codegen/model/"
            problems.error("unknown-file", place, "no model reads this file", hint)
            continue
        text = files.read(root, place.file, problems)
        found = document(text, path, problems) if text is not None else None
        if found is not None:
            docs.documents[path] = found
    told = {problem.file for problem in problems.found}
    for path in sorted(_required()):
        if present and path not in present and f"spec/{path}" not in told:
            problems.error("missing-file", Place(f"spec/{path}", 1, 1), "the file is missing", "all files of spec/ belong together: restore it")
    return docs


def models_of(docs: Docs, problems: Problems) -> Models:
    """What the modules make of the documents, each with what those before it have made."""
    models = Models()
    for name, module in modules():
        if not module.SPECS or any(fnmatch.fnmatchcase(path, pattern) for path in docs.present for pattern in module.SPECS):
            models = replace(models, **{name: module.load(docs, models, problems)})
    return models


def load_models(root: Path, problems: Problems) -> Models:
    return models_of(documents(root, problems), problems)


def rendered(models: Models, problems: Problems) -> dict[str, bytes]:
    """The content of each generated file by its path."""
    held = ((module, getattr(models, name)) for name, module in modules())
    outputs = [output for module, model in held if model is not None for output in module.outputs(model, models)]
    contents: dict[str, bytes] = {}
    for output in [*outputs, *audit.index(outputs)]:
        if output.path in contents:
            said = f"{output.path} is generated from another spec as well"
            problems.error("output", Place(output.sources[0], 1, 1), said, "a machine may not have the name of a page of generated/audit/")
        contents[output.path] = render.render(output, problems)
    return contents if not problems else {}


def build(root: Path, problems: Problems) -> Project:
    """Load, check and render. With problems there are no files: half a protocol is not written."""
    docs = documents(root, problems)
    models = models_of(docs, problems)
    contents = rendered(models, problems) if not problems else {}
    collide.check(contents, docs.documents, problems)
    return Project(models, contents if not problems else {})
