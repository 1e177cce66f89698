"""What each spec may say by itself and makes no sense: reported here, so that no table says what the runtime cannot do."""

from __future__ import annotations

from codegen.diagnostics import Problems
from codegen.project import Docs, Models
from codegen.render import Output

SPECS: dict[str, str] = {}

# The machines that the runtime steps: without one it does not compile.
REQUIRED = tuple(f"machines/{name}.yaml" for name in ("connection", "header_block", "message", "settings_sync", "stream"))


def load(docs: Docs, models: Models, problems: Problems) -> None:
    pass


def outputs(model: None, models: Models) -> list[Output]:
    return []
