"""Chromium loads a page with 100 images from examples/server over TLS, and its log of the network has no error."""

import base64
import hashlib
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "examples"))

import support

IMAGES = 100
PAGE = ("<!doctype html><title>loading</title>"
        "<body onload=\"document.title = [...document.images].filter(image => image.naturalWidth == 16).length + ' images'\">"
        + "".join(f"<img src={number}.png>" for number in range(IMAGES)))
SECONDS = 25


def png(red, green, blue):
    """16 by 16 dots of one colour."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    dots = (b"\0" + bytes((red, green, blue)) * 16) * 16
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(dots)) + chunk(b"IEND", b"")


def key_of(certificate):
    """As Chromium wants to have it named."""
    pem = subprocess.run(["openssl", "x509", "-in", certificate, "-pubkey", "-noout"], check=True, capture_output=True).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=pem, check=True, capture_output=True).stdout
    return base64.b64encode(hashlib.sha256(der).digest()).decode()


def load(url, certificate):
    """What the page has become, and what the log of the network has of its server: (source, kind, parameters)."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["chromium", "--headless=new", *(["--no-sandbox"] if os.geteuid() == 0 else []), "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                   f"--ignore-certificate-errors-spki-list={key_of(certificate)}", f"--user-data-dir={folder}/profile", f"--log-net-log={folder}/log",
                   "--net-log-capture-mode=IncludeSensitive", "--dump-dom", url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL, env={**os.environ, "HOME": folder})
        assert done.returncode == 0, done.stderr
        log = json.loads(pathlib.Path(folder, "log").read_text(encoding="utf-8"))
    kinds = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    sources = {number: name for name, number in log["constants"]["logSourceType"].items()}
    ours = {event["source"]["id"] for event in log["events"] if url.removeprefix("https://").rstrip("/") in json.dumps(event.get("params", ""))}
    return done.stdout, [(sources[event["source"]["type"]], kinds[event["type"]], event.get("params", {})) for event in log["events"] if event["source"]["id"] in ours]


class Chromium(unittest.TestCase):
    def load(self, *options):
        files = {f"{number}.png": png(number * 2, number, 255 - number) for number in range(IMAGES)}
        with support.certificate() as paths, support.Server("-s", "0", "-c", paths[0], "-k", paths[1], *options, files=files) as server:
            (server.www / "index.html").write_text(PAGE, encoding="utf-8")
            (server.www / "favicon.ico").write_bytes(files["0.png"])
            page, events = load(server.tls_url + "/", paths[0])
            statuses = [line.split('" ')[1].split(" ")[0] for line in server.log().splitlines() if '"GET ' in line]
        self.assertIn(f"<title>{IMAGES} images</title>", page)
        self.assertGreaterEqual(len(statuses), IMAGES + 1)
        self.assertEqual(set(statuses), {"200"})

        kinds = [kind for _, kind, _ in events]
        self.assertEqual(kinds.count("HTTP2_SESSION_INITIALIZED"), 1, "all on one connection")
        self.assertGreaterEqual(kinds.count("HTTP2_SESSION_RECV_HEADERS"), IMAGES + 1)
        at_the_end = ("HTTP2_SESSION_CLOSE", "HTTP2_SESSION_POOL_REMOVE_SESSION")
        events = [event for event in events if event[0] != "NETWORK_QUALITY_ESTIMATOR"]  # it asks about hosts of its own
        errors = [event for event in events if event[2].get("net_error", 0) < 0 and event[1] not in at_the_end]
        errors += [event for event in events if any(word in event[1] for word in ("RST_STREAM", "GOAWAY", "INVALID", "STREAM_ERROR", "STALLED"))]
        self.assertEqual(errors, [])

    def test_a_page_with_100_images(self):
        self.load()

    def test_from_two_threads(self):
        self.load("--threads", "2")


if __name__ == "__main__":
    unittest.main()
