"""The ledger: every requirement that a spec may cite, in our own words, and the sections of each RFC."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.diagnostics import Place, Problems, did_you_mean
from codegen.load import Node, scalars
from codegen.project import Docs, Models
from codegen.render import Output

SPECS = {"requirements.yaml": "requirements.schema.json"}

SECTION = re.compile(r"(rfc[0-9]+) (\S+)")


@dataclass(frozen=True)
class Requirement:
    id: str
    level: str
    says: str
    held_by: str
    place: Place


@dataclass(frozen=True)
class Ledger:
    requirements: dict[str, Requirement]
    sections: dict[str, dict[str, str]]

    def cites(self, node: Node | None, problems: Problems) -> tuple[str, ...]:
        """The citations of a `cite:` entry (one or a list), each looked up; an unknown one is reported and left out."""
        if node is None:
            return ()
        found = []
        for scalar in scalars(node):
            if scalar.text in self.requirements or self._section(scalar.text) is not None:
                found.append(scalar.text)
                continue
            match = SECTION.fullmatch(scalar.text)
            hint: str | None
            if match and match[1] in self.sections:
                hint = f"{match[1]} has no section {match[2]} in spec/requirements.yaml"
            else:
                hint = did_you_mean(scalar.text, self.requirements)
            hint = hint or 'cite an id of spec/requirements.yaml (rfc9113-5.1-08) or a section ("rfc9113 5.1")'
            problems.once("unknown-citation", scalar.text, scalar.place, f"unknown citation {scalar.text}", hint)
        return tuple(found)

    def _section(self, cite: str) -> str | None:
        match = SECTION.fullmatch(cite)
        return self.sections.get(match[1], {}).get(match[2]) if match else None

    def says(self, cite: str) -> str:
        """What a citation demands, in a sentence; of a section, its title."""
        if cite in self.requirements:
            return self.requirements[cite].says
        title = self._section(cite)
        return f"see {title}" if title else ""


def load(docs: Docs, models: Models, problems: Problems) -> Ledger | None:
    document = docs.get("requirements.yaml")
    if document is None:
        return None
    rfcs = {rfc.text: document.map("sections").map(rfc.text) for rfc, _ in document.map("sections").items()}
    sections = {rfc: {number.text: titles.text(number.text) for number, _ in titles.items()} for rfc, titles in rfcs.items()}
    requirements: dict[str, Requirement] = {}
    for row in document.maps("requirements"):
        identifier = row.scalar("id")
        rfc, section, _ = identifier.text.split("-")
        if identifier.text in requirements:
            problems.error("duplicate", identifier.place, f"requirement {identifier.text} was already given")
        if section not in sections.get(rfc, {}):
            said = f"{rfc} has no section {section} in `sections`"
            problems.once("unknown-section", f"{rfc} {section}", identifier.place, said, "add it there, or mend the id")
        requirements[identifier.text] = Requirement(
            identifier.text, row.text("level"), row.text("says"), row.text("held_by", ""), identifier.place
        )
    return Ledger(requirements, sections)


def outputs(model: Ledger, models: Models) -> list[Output]:
    return []
