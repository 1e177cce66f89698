"""Field rules are rows: on a copy of the specs a pseudo-header field, a kind of section and a rule are added, and the C judges by them."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import unittest
from collections.abc import Sequence
from pathlib import Path

import support

from codegen import render
from codegen.diagnostics import Problems
from codegen.project import build

# Prints the rule that each section of `sections` breaks. One word says what the message is, then names and values follow.
JUDGE = r"""
#include <stdio.h>
#include <string.h>

#include "fields/section.h"

static const char *const sections[][16] = {
%s
};

int
main(void)
{
    static const uint32_t settings[SW_SETTING_COUNT];
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        sw_field fields[8];
        size_t count = 0;
        memset(fields, 0, sizeof fields);
        for (const char *const *at = &sections[i][1]; *at; at += 2, count++) {
            sw_field *field = &fields[count];
            field->name = (const uint8_t *)at[0];
            field->name_length = (uint32_t)strlen(at[0]);
            field->value = (const uint8_t *)at[1];
            field->value_length = (uint32_t)strlen(at[1]);
            field->token = sw_token_of(field->name, field->name_length);
            field->classes = sw_classes_of(field->value, field->value_length);
        }
        const char *what = sections[i][0];
        uint64_t given = strcmp(what, "request") == 0 ? SW_FACT_FROM_CLIENT : strcmp(what, "trailers") == 0 ? SW_FACT_TRAILING : 0;
        struct sw_section section = {.fields = fields, .count = count, .given = given};
        struct sw_facts facts = {.is = SW_FACTS_UNKNOWN};
        uint32_t at;
        enum sw_check check = sw_section_judge(&section, settings, &facts, &at);
        switch ((int)check) {
        case SW_CHECK_NONE:
            puts("fine");
            break;
%s
        default:
            puts("?");
        }
    }
    return 0;
}
"""

GET = ":method GET :scheme http :path / :authority a"
Change = tuple[str, str, str]


def changed(root: Path, changes: Sequence[Change]) -> dict[str, bytes]:
    """The files of the specs with texts replaced, and none of them missing."""
    shutil.copytree(support.ROOT / "spec", root / "spec")
    for name, old, new in changes:
        path = root / "spec" / name
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise AssertionError(f"{old!r} stands {text.count(old)} times in spec/{name}")
        path.write_text(text.replace(old, new), encoding="utf-8")
    problems = Problems()
    files = build(root, problems).files
    if problems:
        raise AssertionError(problems.as_text())
    return files


def judged(changes: Sequence[Change], sections: Sequence[str]) -> list[str]:
    """What the library says of each section by the changed specs."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise unittest.SkipTest("no C compiler")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, content in changed(root, changes).items():
            render.write(root / path, content)
        checks = re.findall(r"SW_CHECK_FIELD_\w+", (root / "generated/include/statewire/checks.h").read_text(encoding="utf-8"))
        rows = "".join("    {" + ", ".join(f'"{word}"' for word in section.split()) + "},\n" for section in sections)
        said = {check: check.removeprefix("SW_CHECK_FIELD_").lower() for check in dict.fromkeys(checks)}
        cases = "".join(f'        case {check}:\n            puts("{name}");\n            break;\n' for check, name in said.items())
        (root / "judge.c").write_text(JUDGE % (rows, cases), encoding="utf-8")
        sources = [root / "judge.c", *(root / "generated" / f"{name}.c" for name in ("fields", "field_facts", "tokens"))]
        sources += [support.ROOT / "runtime" / "fields" / f"{name}.c" for name in ("authority", "section", "value")]
        folders = (root / "generated/include", root / "generated", support.ROOT / "runtime/include", support.ROOT / "runtime")
        includes = [flag for path in folders for flag in (("-I" if path.name == "include" else "-iquote"), str(path))]
        command = [compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", *includes, *map(str, sources), "-o", str(root / "judge")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(done.stderr)
        return subprocess.run([str(root / "judge")], capture_output=True, text=True, check=True).stdout.split()


class Rows(unittest.TestCase):
    def test_a_pseudo_header_field_is_rows(self) -> None:
        sections = [f"request {GET} :colour red", f"request {GET} :colour r/d", f"request {GET} :colour red :colour red", "response :status 200 :colour red"]
        self.assertEqual(judged([], sections), ["pseudo_unknown", "pseudo_unknown", "pseudo_unknown", "pseudo_unknown"])
        rows = [
            ("fields.yaml", "  - {name: cookie, ", '  - {name: ":colour", value: TOKEN, broken: value_octets, once: pseudo_repeated}\n  - {name: cookie, '),
            ("fields.yaml", '":path"], allowed: ":authority", missing: pseudo_missing, other: pseudo_not_here, about: a request,',
             '":path"], allowed: [":authority", ":colour"], missing: pseudo_missing, other: pseudo_not_here, about: a request,'),
            ("numbers.yaml", numbered := last_token(), numbered + f'\n    ":colour": {int(numbered.split()[-1]) + 1}'),
        ]
        self.assertEqual(judged(rows, sections), ["fine", "value_octets", "pseudo_repeated", "pseudo_not_here"])

    def test_a_kind_of_section_is_rows(self) -> None:
        bare = ":method QUERY :scheme http :path /"
        sections = [f"request {bare} :authority a", f"request {bare} host a", "request :method GET :scheme http :path / host a"]
        self.assertEqual(judged([], sections), ["fine", "fine", "fine"])
        rows = [
            ("fields.yaml", "  - {name: OPTIONS,", '  - {name: QUERY, is: query, cite: "rfc9110 9.3.7"}\n  - {name: OPTIONS,'),
            ("fields.yaml", "  - {name: connect,  ", '  - {name: query, shown: REQUEST, required: [":method", ":scheme", ":path", ":authority"], '
             'missing: promised_incomplete, other: pseudo_not_here, about: a query, cite: "rfc9110 9.3.7"}\n  - {name: connect,  '),
            ("fields.yaml", "  - {section: connect,  ", '  - {section: query, if: [from_client, query], cite: "rfc9110 9.3.7"}\n  - {section: connect,  '),
        ]
        self.assertEqual(judged(rows, sections), ["fine", "promised_incomplete", "fine"])

    def test_a_field_is_forbidden_by_a_row(self) -> None:
        sections = ["response :status 200 cookie a=1", f"request {GET} cookie a=1", "response :status 103 cookie a=1", "trailers cookie a=1"]
        self.assertEqual(judged([], sections), ["fine", "fine", "fine", "fine"])
        row = ("fields.yaml", "crumbs: true}", "crumbs: true, forbidden: {in: [response, trailers], broken: not_in_trailers}}")
        self.assertEqual(judged([row], sections), ["not_in_trailers", "fine", "fine", "not_in_trailers"])

    def test_of_rules_in_another_order_another_is_broken_first(self) -> None:
        sections = ["request :method GET :scheme http :path x :authority a host b"]
        self.assertEqual(judged([], sections), ["host_differs"])
        path = '  - {rule: path_form,             if: [has_authority, ":path"], unless: [path_rooted, asterisk_form], at: ":path"}\n'
        host = "  - {rule: host_differs, "
        self.assertEqual(judged([("fields.yaml", path, ""), ("fields.yaml", host, path + host)], sections), ["path_form"])


def last_token() -> str:
    """The line of the last field in spec/numbers.yaml."""
    text = (support.ROOT / "spec/numbers.yaml").read_text(encoding="utf-8")
    part = text[text.index("  sw_token:\n"):]
    lines = part.split("\n\n")[0].rstrip("\n").splitlines()
    return [line for line in lines if re.fullmatch(r'    \S+: \d+', line)][-1]


class Refused(unittest.TestCase):
    def refuse(self, changes: Sequence[Change]) -> str:
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(AssertionError) as told:
            changed(Path(folder), changes)
        return str(told.exception)

    def test_what_nothing_asks_for_is_refused(self) -> None:
        for said, change in (
            ("error[unused]: nothing asks for fact safe", ("fields.yaml", "{name: OPTIONS, is: asterisk,", "{name: OPTIONS, is: [asterisk, safe],")),
            ("error[unused]: nothing asks for fact success_only",
             ("fields.yaml", "  - {name: switching, ", '  - {name: success_only, of: ":status", codes: 200, cite: "rfc9110 15.3"}\n  - {name: switching, ')),
            ("error[unused]: nothing breaks rule unheard_of",
             ("fields.yaml", "\nrules:\n", '\nrules:\n  - {name: unheard_of, stream_error: PROTOCOL_ERROR, cite: "rfc9110 5.1", why: nobody}\n')),
        ):
            with self.subTest(said):
                self.assertIn(said, self.refuse([change]))

    def test_what_makes_no_sense_is_refused(self) -> None:
        for said, change in (
            ("error[kind]: the last row is for all that is left", ("fields.yaml", "  - {section: response,         cite:", "  - {section: response, if: success, cite:")),
            ("error[kind]: no row behind this one is reached", ("fields.yaml", "if: from_client, cite", "cite")),
            ("error[pseudo]: :path needs `once`", ("fields.yaml", "broken: path_octets, once: pseudo_repeated", "broken: path_octets")),
            ("error[unknown-fact]: unknown fact end_stream", ("fields.yaml", "if: trailing, cite", "if: end_stream, cite")),
            ("error[condition]: connect is to hold and not to hold", ("fields.yaml", 'if: ":method", unless: connect', 'if: [":method", connect], unless: connect')),
            ("error[judged]: every section breaks this rule", ("fields.yaml", "if: method_empty, at", "at")),
            ("error[judged]: step missing_pseudo is wanted, once", ("fields.yaml", "  - {step: missing_pseudo,        unless: cut}\n", "")),
            ("error[range]: max 1000 has not 3 digits", ("fields.yaml", "min: 100, max: 999", "min: 100, max: 1000")),
            ("error[range]: 99 is not between 100 and 999", ("fields.yaml", "from: 100, to: 199", "from: 99, to: 199")),
            ("error[range]: to 99 is below from 100", ("fields.yaml", "from: 100, to: 199", "from: 100, to: 99")),
            ("error[fact]: one of is, equals,", ("fields.yaml", ", equals: \"*\"", "")),
            ("error[fact]: port_of says nothing of a fact by `is`", ("fields.yaml", "of: host, is: hostless", 'of: host, is: hostless, port_of: ":scheme"')),
            ("error[fact]: no fact says when content-length is no number", ("fields.yaml", "  - {name: length_unfit,", "  - {name: length_unfit, of: host, is: empty, cite: \"rfc9110 8.6\"}\n  #")),
            ("error[section]: `required` and `missing` go together", ("fields.yaml", "required: \":status\", missing: status_missing, other: pseudo_not_here, about: a final", "required: \":status\", other: pseudo_not_here, about: a final")),
            ("error[unknown-recv-input]: unknown recv input TUNEL", ("messages.yaml", "raises: TUNNEL, other", "raises: TUNEL, other")),
            ("error[messages]: the last row is for all that is left", ("messages.yaml", "  - {raises: SECTION_END", "  - {if: end_stream, raises: SECTION_END")),
            ("error[messages]: no row behind this one is reached", ("messages.yaml", "{section: trailers, octets: left", "{octets: left")),
        ):
            with self.subTest(said):
                self.assertIn(said, self.refuse([change]))


if __name__ == "__main__":
    unittest.main()
