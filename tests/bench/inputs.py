#!/usr/bin/env python3
"""inputs.py OUT [VECTORS]: writes the inputs of the benchmark programs, in the form that workload.c reads.

    decode.bin    stories whose field blocks nghttp2 encoded (W1)
    huffman.bin   the same lists, every field a Huffman literal (W1h)
    encode.bin    the same lists alone (W2)
    requests.bin  what a client sends: preface, SETTINGS, 200,000 requests (W3s)

The stories come from the folders nghttp2, go-hpack and raw-data of VECTORS; without them, lists are generated. The encoder below
serves both that case and the requests, so that no library under test makes another's input.
"""
import json
import pathlib
import random
import re
import struct
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
REQUESTS = 200_000
FOLDERS = {"decode.bin": "nghttp2", "huffman.bin": "go-hpack", "encode.bin": "raw-data"}


def spec(name, pattern):
    return re.findall(pattern, (ROOT / "spec" / "hpack" / name).read_text())


class Encoder:
    """HPACK (RFC 7541) as much as the inputs need: a dynamic table of 4,096 octets, Huffman wherever it is shorter."""

    codes = {int(symbol): code for symbol, code in spec("huffman.yaml", r'symbol:\s*(\d+), code: "([01]+)"')}
    static = {}
    for index, name, value in spec("static_table.yaml", r'index:\s*(\d+), name: "([^"]*)",\s*value: "([^"]*)"'):
        static.setdefault((name, value), int(index))
        static.setdefault(name, int(index))
    unindexed = {":path", "etag", "content-length"}  # they vary: an entry would only push others out

    def __init__(self, index=True):
        self.table = []  # newest first
        self.index = index

    @staticmethod
    def integer(value, prefix, first):
        most = (1 << prefix) - 1
        if value < most:
            return bytes([first | value])
        octets, value = [first | most], value - most
        while value >= 128:
            octets.append(value % 128 | 128)
            value //= 128
        return bytes(octets + [value])

    def string(self, text, always=False):
        bits = "".join(self.codes[octet] for octet in text.encode())
        bits += "1" * (-len(bits) % 8)
        if not always and len(bits) // 8 >= len(text):
            return self.integer(len(text), 7, 0) + text.encode()
        return self.integer(len(bits) // 8, 7, 0x80) + int("1" + bits, 2).to_bytes(len(bits) // 8 + 1, "big")[1:]

    def name_index(self, name):
        if name in self.static:
            return self.static[name]
        return next((62 + at for at, entry in enumerate(self.table) if entry[0] == name), 0)

    def field(self, name, value):
        if not self.index:
            return b"\0" + self.string(name, True) + self.string(value, True)
        if (name, value) in self.static:
            return self.integer(self.static[name, value], 7, 0x80)
        if (name, value) in self.table:
            return self.integer(62 + self.table.index((name, value)), 7, 0x80)
        known = self.name_index(name)
        insert = name not in self.unindexed
        octets = self.integer(known, 6, 0x40) if insert else self.integer(known, 4, 0)
        octets += (b"" if known else self.string(name)) + self.string(value)
        if insert:
            self.table.insert(0, (name, value))
            while sum(len(n) + len(v) + 32 for n, v in self.table) > 4096:
                self.table.pop()
        return octets

    def block(self, fields):
        return b"".join(self.field(name, value) for name, value in fields)


def number(value):
    return struct.pack("<I", value)


def text(octets):
    return number(len(octets)) + octets


def pack(stories):
    """[[(wire, [(name, value)])]] as workload.c reads it."""
    out = [number(len(stories))]
    for blocks in stories:
        out.append(number(len(blocks)))
        for wire, fields in blocks:
            out += [text(wire), number(len(fields))]
            out += [text(name.encode()) + text(value.encode()) for name, value in fields]
    return b"".join(out)


def recorded(folder):
    stories = []
    for path in sorted(folder.glob("story_*.json")):
        cases = json.loads(path.read_text())["cases"]
        stories.append([(bytes.fromhex(case.get("wire", "")), [pair for field in case["headers"] for pair in field.items()])
                        for case in cases])
    return stories


def literals():
    """The messages that workload.c defines, so that they are written once."""
    source = (ROOT / "tests" / "bench" / "workload.c").read_text()
    lists = re.findall(r"const struct literal \w+\[\w+\] = \{(.*?)\n\};", source, re.S)
    return [[tuple(pair) for pair in re.findall(r'\{"([^"]*)", "([^"]*)"\}', text)] for text in lists]


def generated():
    """Lists in the manner of the vectors: requests and responses of a few sites, some fields new in each."""
    request, response = literals()
    stories = []
    for story in range(32):
        message, blocks, chance = (request, response)[story > 20], [], random.Random(story)
        path, cookie = "/", f"{chance.randrange(16**32):032x}"
        for case in range(106):
            values, referer = {}, f"https://site-{story}.example{path}"
            path = f"/{chance.choice(['img', 'css', 'articles', 'api/v2'])}/{chance.randrange(36**6):x}/page-{case}.html"
            if chance.random() < 0.2:
                cookie = f"{chance.randrange(16**32):032x}"
            values[":path"] = path
            values[":authority"] = f"{chance.choice(['www', 'cdn', 'static', 'ads'])}.site-{story}.example"
            values["referer"] = referer
            values["cookie"] = f"session={cookie}; seen={chance.randrange(10**9)}"
            values["etag"] = f'"{chance.randrange(16**12):x}-400"'
            values["date"] = f"Mon, 02 Nov 2026 08:{case // 60:02}:{case % 60:02} GMT"
            values["content-length"] = str(chance.randrange(10**5))
            blocks.append([(name, values.get(name, value)) for name, value in message])
        stories.append(blocks)
    return stories


def write_stories(out, vectors):
    lists = None if vectors else generated()
    for name, folder in FOLDERS.items():
        if vectors:
            stories = recorded(vectors / folder)
        else:
            stories = []
            for blocks in lists:
                encoder = Encoder(index=name == "decode.bin")
                stories.append([(encoder.block(fields), fields) for fields in blocks])
        (out / name).write_bytes(pack(stories))


def frame(kind, flags, stream, payload):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def write_requests(out):
    fields, encoder = literals()[0], Encoder()
    octets = [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", frame(4, 0, 0, b""), frame(4, 1, 0, b""),
              frame(8, 0, 0, struct.pack(">I", 2**31 - 1 - 65535))]  # room for every answer
    steady = b""
    for serial in range(1, REQUESTS + 1):
        path = f"/articles/{serial:08}/view.html"
        if serial <= 2:
            block = encoder.block([(name, path if name == ":path" else value) for name, value in fields])
            at = block.find(encoder.field(":path", path))
            steady = block[:at], block[at + len(encoder.field(":path", path)):]
        else:  # all but the path is in the dynamic table by now
            block = steady[0] + encoder.field(":path", path) + steady[1]
        octets.append(frame(1, 5, 2 * serial - 1, block))
    (out / "requests.bin").write_bytes(b"".join(octets))


def main():
    out = pathlib.Path(sys.argv[1])
    vectors = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 and pathlib.Path(sys.argv[2]).is_dir() else None
    out.mkdir(parents=True, exist_ok=True)
    write_stories(out, vectors)
    write_requests(out)
    print("vectors" if vectors else "generated")


if __name__ == "__main__":
    main()
