"""Programs that were written for h2: hypercorn serves curl, h2load and httpx; httpx over httpcore talks to our server and to nghttpd."""
from __future__ import annotations

import json
import os
import re
import sys
import typing
import unittest

from tests.python import programs
from tests.python.programs import HERE, run, with_ours
from tests.python.support import OURS

WANTED = {"h2": os.path.join(OURS, "h2", "connection.py"), "small": ["HTTP/2", 200, 10], "large": 1_000_000, "missing": 404, "together": 200}


def fetched(base: str, *options: str, trust: str = "") -> dict[str, typing.Any]:
    """What fetch.py found there."""
    environment = with_ours() | ({"SSL_CERT_FILE": trust} if trust else {})
    done = run(sys.executable, os.path.join(HERE, "fetch.py"), base, *options, env=environment)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return typing.cast(dict[str, typing.Any], json.loads(done.stdout))


class Hypercorn(unittest.TestCase):
    def test_it_serves_curl(self) -> None:
        with programs.hypercorn() as port:
            base = f"http://127.0.0.1:{port}"
            curl = ["curl", "-s", "--http2-prior-knowledge", "-w", " %{http_version} %{http_code}"]
            self.assertEqual(run(*curl, f"{base}/h2").stdout.decode(), f"{WANTED['h2']} 2 200")
            self.assertEqual(len(run(*curl, f"{base}/1000000").stdout), 1_000_000 + len(" 2 200"))
            body = bytes(range(256)) * 8000
            self.assertEqual(run(*curl, "--data-binary", "@-", f"{base}/echo", input=body).stdout, body + b" 2 200")

    def test_it_upgrades_curl_from_http_1_1(self) -> None:
        with programs.hypercorn() as port:
            out = run("curl", "-s", "--http2", "-w", " %{http_version} %{http_code}", f"http://127.0.0.1:{port}/10").stdout
        self.assertEqual(out, b"xxxxxxxxxx 2 200")

    def test_it_serves_h2load(self) -> None:
        with programs.hypercorn() as port:
            out = run("h2load", "-n", "400", "-c", "4", "-m", "10", f"http://127.0.0.1:{port}/1000").stdout.decode()
            self.assertRegex(out, r"400 done, 400 succeeded, 0 failed, 0 errored")

    def test_windows_smaller_than_the_answer_open_again(self) -> None:
        with programs.hypercorn() as port: # windows of 2^14 - 1 octets
            out = run("h2load", "-n", "8", "-c", "1", "-m", "4", "-w", "14", "-W", "14", f"http://127.0.0.1:{port}/300000").stdout.decode()
            self.assertRegex(out, r"8 done, 8 succeeded, 0 failed, 0 errored")

    def test_it_serves_httpx_over_tls(self) -> None:
        with programs.certificate() as (chain, key), programs.hypercorn("--certfile", chain, "--keyfile", key) as port:
            found = fetched(f"https://127.0.0.1:{port}", "--echo", trust=chain)
        self.assertEqual(found, WANTED | {"echo": True})


class Httpx(unittest.TestCase):
    def test_it_talks_to_our_server(self) -> None:
        with programs.files() as folder, programs.our_server(folder) as port:
            self.assertEqual(fetched(f"http://127.0.0.1:{port}", "--echo"), WANTED | {"echo": True})

    def test_it_talks_to_nghttpd(self) -> None:
        with programs.certificate() as (chain, key), programs.files() as folder, programs.nghttpd(folder, key, chain) as port:
            found = fetched(f"https://127.0.0.1:{port}", "--echo", trust=chain)
        self.assertEqual(found, WANTED | {"echo": True})


class Speed(unittest.TestCase):
    def test_it_is_faster_than_python3_h2(self) -> None:
        out = run(sys.executable, os.path.join(HERE, "bench.py"), "0.6").stdout.decode()
        print(out)
        ratio = re.search(r"^ratio +([0-9.]+)$", out, re.MULTILINE)
        self.assertIsNotNone(ratio)
        self.assertGreater(float(ratio[1]) if ratio else 0, 5)


if __name__ == "__main__":
    unittest.main()
