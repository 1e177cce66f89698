"""The front page of generated/audit/: what there is to read, and which spec each page comes from."""

from __future__ import annotations

from codegen.render import Output

FOLDER = "generated/audit/"


def index(outputs: list[Output]) -> list[Output]:
    """The page, or nothing where there is nothing to list."""
    pages = sorted((output.path.removeprefix(FOLDER), output.sources) for output in outputs if output.path.startswith(FOLDER))
    if not pages:
        return []
    sources = tuple(sorted({source for _, held in pages for source in held}))
    return [Output("base/audit_index.md.j2", FOLDER + "README.md", {"pages": pages}, sources)]
