"""The table, bench.json and the chart."""
import html
import json

import plan

OURS = "statewire"


def figure(value):
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.0f}" if value >= 10 else f"{value:.3g}"


def markdown(head, rows):
    """A Markdown table whose columns line up: text to the left, figures to the right."""
    rows = [[str(cell) for cell in row] for row in rows if any(row[3:])]
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]

    def line(row):
        return "| " + " | ".join(cell.ljust(width) if at < 2 else cell.rjust(width)
                                 for at, (cell, width) in enumerate(zip(row, widths))) + " |"

    rule = "|" + "|".join("-" * (width + 1) + ("-" if at < 2 else ":") for at, width in enumerate(widths)) + "|"
    return "\n".join([line(head), rule, *map(line, rows)])


class Results:
    """Rows of bench.json, found by workload and library."""

    def __init__(self, libraries):
        self.libraries = libraries  # statewire first, then the peers
        self.rows = []

    def add(self, workload, library, **values):
        row = {"workload": workload, "library": library, "instructions": None, "ns": None, "allocations": None, "bytes": None}
        self.rows.append(row | values)

    def get(self, workload, library, value):
        return next((row.get(value) for row in self.rows if (row["workload"], row["library"]) == (workload, library)), None)

    def write(self, path):
        path.write_text("[\n" + ",\n".join("  " + json.dumps(row) for row in self.rows) + "\n]\n")


def judged(value, target):
    if value is None or target is None:
        return ""
    return "met" if value <= target else f"missed by {figure(100 * (value / target - 1)) + '%' if target else figure(value)}"


def ratio(peer, ours):
    return f"{peer / ours:.2f}x" if peer and ours else ""


def compare(results, value, line):
    """A table row per workload: what it is, target, ours, verdict, then each peer with how many times ours it is."""
    ours, *peers = results.libraries
    workload, about, target = line
    mine = results.get(workload, ours, value)
    row = [workload, about, figure(target), figure(mine), judged(mine, target) if ours == OURS else ""]
    for peer in peers:
        theirs = results.get(workload, peer, value)
        row += [figure(theirs), ratio(theirs, mine)]
    return row


def head_of(results, what):
    head = ["workload", what, "target", results.libraries[0], ""]
    for peer in results.libraries[1:]:
        head += [peer, "ratio"]
    return head


def instructions_table(results):
    rows = []
    reference = results.libraries[1] if len(results.libraries) > 1 else None
    for workload in plan.CPU:
        target = workload.target
        if workload.relative and reference:
            theirs = results.get(workload.name, reference, "instructions")
            target = theirs and theirs * workload.relative
        if workload.name == "W3-10000":
            base = results.get("W3", results.libraries[0], "instructions")
            target = base and base * plan.MANY_IN_FLIGHT
        rows.append(compare(results, "instructions", (workload.name, f"{workload.about}; per {workload.unit}", target)))
    return markdown(head_of(results, "instructions"), rows)


def schedule_table(counts, shares, waits):
    """The scheduler: what a frame costs, whose it is, and what the others wait for."""
    rows = [[f"instructions a frame, {workload.about}", figure(counts[workload.name])] for workload in plan.SCHEDULE]
    for urgency, (share, wait) in enumerate(zip(shares["shares"], shares["waits"])):
        rows.append([f"urgency {urgency} of 0 to 7 without end: share in percent; longest wait in octets", f"{share:.2f}; {figure(wait)}"])
    rows.append(["5 octets among 100 bodies of 1 MiB of equal urgency: longest wait in octets", figure(waits["longest"])])
    rows.append(["the same, incremental", figure(waits["longest_incremental"])])
    return "\n".join(["| scheduler of bodies | |", "|---|---:|", *(f"| {what} | {value} |" for what, value in rows)])


def times_table(results):
    ours, *peers = results.libraries
    head, rows = ["workload", "nanoseconds, median (lowest to highest)", "target", ours, ""], []
    for peer in peers:
        head += [peer, "times as fast"]
    for workload in plan.CPU:
        mine = results.get(workload.name, ours, "ns")
        cells = []
        for peer in peers:
            theirs = results.get(workload.name, peer, "ns")
            cells += [spread(results, workload.name, peer), ratio(theirs, mine)]
        theirs = results.get(workload.name, peers[0], "ns") if peers else None
        verdict = "" if ours != OURS or not (workload.faster and mine and theirs) else "met" if theirs / mine >= workload.faster else "missed"
        rows.append([workload.name, f"per {workload.unit}", f"{workload.faster}x" if workload.faster else "",
                     spread(results, workload.name, ours), verdict, *cells])
    return markdown(head, rows)


def spread(results, workload, library):
    middle = results.get(workload, library, "ns")
    if middle is None:
        return ""
    low, high = results.get(workload, library, "ns_low"), results.get(workload, library, "ns_high")
    return f"{figure(middle)} ({figure(low)} to {figure(high)})"


def memory_table(results, vectors):
    rows = [compare(results, "bytes", (name, f"{about}, octets", target)) for name, about, target in plan.HEAP]
    rows.append(compare(results, "bytes", ("size", "library: text and rodata, octets", plan.LIBRARY_SIZE)))
    rows.append(compare(results, "bytes", ("size+explain", "the same with the explanations", None)))
    rows.append(compare(results, "allocations", ("W3", "allocations per request, both ends", plan.ALLOCATIONS)))
    rows.append(compare(results, "ratio", ("W2", "encoded / raw", plan.ENCODED_RATIO if vectors else None)))
    return markdown(head_of(results, "memory and size"), rows)


def end_to_end_table(loads):
    names = list(dict.fromkeys(name for costs in loads.values() for name in costs))
    head, rows = ["load", "server CPU per request, microseconds: median (lowest to highest)", *names], []
    for label, costs in loads.items():
        cells = ["{:.1f} ({:.1f} to {:.1f})".format(*(1e6 * cost for cost in costs[name])) if name in costs else "" for name in names]
        others = [cost[0] for name, cost in costs.items() if name != "statewire"]
        verdict = "" if "statewire" not in costs or not others else "lowest" if costs["statewire"][0] < min(others) else "not the lowest"
        rows.append([label, verdict, *cells])
    return markdown(head, rows)


def caps():
    raised = {}
    for workload in plan.CPU:
        if workload.raised:
            raised.setdefault(workload.raised, []).append(workload.name)
    raised.setdefault(plan.STREAMS, []).append("W5-stream")
    return "Raised for the workload: " + "; ".join(f"{cap} ({', '.join(names)})" for cap, names in raised.items()) + \
        ". Everything else is each library's default. End to end, nginx keeps " \
        "connections (keepalive_requests) and files (open_file_cache)."


# ---- the chart -----------------------------------------------------------------------------------------------------

STYLE = """
    text { font: 12px system-ui, sans-serif; fill: #24292f }
    .head { font-weight: 600 }
    .small { fill: #57606a }
    .ours { fill: #0a7d62 }
    .peer { fill: #b6bec8 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .small { fill: #9198a1 } .ours { fill: #2fbf97 } .peer { fill: #59636e }
    }
"""
CHARTED = [
    ("W1", "instructions", "HPACK decode, per field"), ("W1h", "instructions", "HPACK decode, Huffman, per field"),
    ("W2", "instructions", "HPACK encode, per field"), ("W3", "instructions", "request and response, both ends"),
    ("W3s", "instructions", "request and response, server"), ("W4-ref", "instructions", "16 KiB DATA frame by reference"),
    ("W6", "instructions", "control frame"), ("W5-idle", "bytes", "heap of an idle connection"),
    ("W5-warm", "bytes", "heap after 20 requests"), ("W5-stream", "bytes", "heap of an idle stream"),
]
LEFT, FULL, BAR, GROUP, TOP, WIDTH = 256, 360, 14, 42, 44, 740


def chart(results):
    """Bars in proportion to nghttp2's, whose bar is full length in each group; the figures stand beside them."""
    ours, peer = results.libraries[0], results.libraries[1]
    groups = [(label, value, results.get(workload, ours, value), results.get(workload, peer, value))
              for workload, value, label in CHARTED]
    groups = [group for group in groups if group[2] and group[3]]
    height = TOP + GROUP * len(groups) + 8
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">',
           f"  <title>{html.escape(ours)} beside {html.escape(peer)}: instructions and heap octets, less is better</title>",
           f"  <style>{STYLE}  </style>",
           f'  <rect class="ours" x="{LEFT}" y="14" width="{BAR}" height="{BAR}"/>',
           f'  <text x="{LEFT + 20}" y="25">{html.escape(ours)}</text>',
           f'  <rect class="peer" x="{LEFT + 130}" y="14" width="{BAR}" height="{BAR}"/>',
           f'  <text x="{LEFT + 150}" y="25">{html.escape(peer)}</text>',
           f'  <text class="small" x="{LEFT + 270}" y="25">less is better</text>']
    for at, (label, value, mine, theirs) in enumerate(groups):
        y = TOP + GROUP * at
        kind = "instructions" if value == "instructions" else "octets"
        out.append(f'  <text class="head" x="{LEFT - 10}" y="{y + 12}" text-anchor="end">{html.escape(label)}</text>')
        out.append(f'  <text class="small" x="{LEFT - 10}" y="{y + 27}" text-anchor="end">{kind}</text>')
        most = max(mine, theirs)
        for style, amount, down in (("ours", mine, 0), ("peer", theirs, BAR + 2)):
            width = FULL * amount / most
            note = f"  ({theirs / mine:.1f} times less)" if style == "ours" and mine < theirs else ""
            out.append(f'  <rect class="{style}" x="{LEFT}" y="{y + down}" width="{width:.1f}" height="{BAR}"/>')
            out.append(f'  <text x="{LEFT + width + 6:.1f}" y="{y + down + 11}">{figure(amount)}{note}</text>')
    return "\n".join([*out, "</svg>", ""])
