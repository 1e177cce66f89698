"""The results: peer x case x transport, as text for the terminal and as Markdown for the README."""
import collections

TRANSPORTS = ("h2c", "TLS")
PASS, FAIL, NOT_APPLICABLE = "pass", "FAIL", "n/a"


class NotApplicable(Exception):
    """The peer has no way to do this; the text says why."""


class Table:
    """Of one direction: a row for each case, a column for each peer and transport."""

    def __init__(self, title):
        self.title = title
        self.cells = collections.OrderedDict()  # (case, peer, transport): (outcome, words)

    def add(self, case, peer, transport, outcome, words=""):
        self.cells[case, peer, transport] = (outcome, words)

    def count(self, outcome):
        return sum(1 for found, _ in self.cells.values() if found == outcome)

    def cases(self):
        return list(dict.fromkeys(case for case, _, _ in self.cells))

    def columns(self):
        return list(dict.fromkeys((peer, transport) for _, peer, transport in self.cells))

    def outcome(self, case, column):
        return self.cells.get((case, *column), ("-", ""))[0]

    def remarks(self):
        """What there is to say about cells, once for all that it is about."""
        about = collections.OrderedDict()
        for (case, peer, transport), (outcome, words) in self.cells.items():
            if words:
                about.setdefault((peer, case, outcome, words), []).append(transport)
        return [f"{peer}, {case}{'' if len(where) > 1 else ' (' + where[0] + ')'}: {outcome}: {words}"
                for (peer, case, outcome, words), where in about.items()]

    def as_text(self):
        peers = list(dict.fromkeys(peer for peer, _ in self.columns()))
        first = max(len(case) for case in self.cases() + [self.title])
        lines = [f"{self.title:{first}}" + "".join(f"  {peer:<10}" for peer in peers),
                 " " * first + "".join(f"  {'  '.join(f'{name:4}' for name in TRANSPORTS)}" for _ in peers)]
        for case in self.cases():
            cells = "".join("  " + "  ".join(f"{self.outcome(case, (peer, transport)):4}" for transport in TRANSPORTS)
                            for peer in peers)
            lines.append(f"{case:{first}}{cells}".rstrip())
        return lines

    def as_markdown(self):
        columns = self.columns()
        lines = [f"| {self.title} | " + " | ".join(f"{peer} {transport}" for peer, transport in columns) + " |",
                 "| --- |" + " :-: |" * len(columns)]
        for case in self.cases():
            lines.append(f"| {case} | " + " | ".join(self.outcome(case, column) for column in columns) + " |")
        return lines


class PeerTable(Table):
    """A row for each peer, a column for each case: for many peers on one transport each."""

    def peers(self):
        return list(dict.fromkeys(peer for _, peer, _ in self.cells))

    def peer_outcome(self, case, peer):
        return next((found for (a, b, _), (found, _) in self.cells.items() if (a, b) == (case, peer)), "-")

    def remarks(self):
        """Of a peer those with the same words together."""
        about = collections.OrderedDict()
        for (case, peer, _), (outcome, words) in self.cells.items():
            if words:
                about.setdefault((peer, outcome, words), []).append(case)
        return [f"{peer}, {', '.join(cases)}: {outcome}: {words}" for (peer, outcome, words), cases in about.items()]

    def as_text(self):
        first = max(len(peer) for peer in self.peers() + [self.title])
        lines = [f"{self.title:{first}}  " + "  ".join(self.cases())]
        for peer in self.peers():
            cells = "  ".join(f"{self.peer_outcome(case, peer):{len(case)}}" for case in self.cases())
            lines.append(f"{peer:{first}}  {cells}".rstrip())
        return lines

    def as_markdown(self):
        lines = [f"| {self.title} | " + " | ".join(self.cases()) + " |", "| --- |" + " :-: |" * len(self.cases())]
        for peer in self.peers():
            lines.append(f"| {peer} | " + " | ".join(self.peer_outcome(case, peer) for case in self.cases()) + " |")
        return lines


class Matrix:
    def __init__(self):
        self.tables, self.checks, self.versions = [], [], []

    def table(self, title, kind=Table):
        self.tables.append(kind(title))
        return self.tables[-1]

    def check(self, what, outcome, words):
        """Something that is not about a peer's case."""
        self.checks.append((what, outcome, words))

    def total(self, outcome):
        return sum(table.count(outcome) for table in self.tables) + sum(1 for check in self.checks if check[1] == outcome)

    def as_text(self):
        lines = []
        for table in filter(lambda table: table.cells, self.tables):
            lines += [""] + table.as_text()
            lines += ["  " + remark for remark in table.remarks()]
        lines += [""] + [f"{outcome}  {what}: {words}" for what, outcome, words in self.checks]
        return "\n".join(lines)

    def not_in(self, readme):
        """The rows that a page does not show as they are."""
        return [line for table in self.tables for line in table.as_markdown() if line not in readme.splitlines()]

    def as_markdown(self):
        lines = ["<!-- Written by tests/interop/run. -->", "Versions: " + ", ".join(self.versions) + "."]
        for table in self.tables:
            lines += [""] + table.as_markdown()
            remarks = table.remarks()
            lines += [""] + [f"- {remark}" for remark in remarks] if remarks else []
        if self.checks:
            lines += ["", "| Our server | | |", "| --- | :-: | --- |"]
            lines += [f"| {what} | {outcome} | {words} |" for what, outcome, words in self.checks]
        return "\n".join(lines) + "\n"
