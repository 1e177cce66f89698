"""The examples' command lines: what they print, how they end, and what they say of a mistake."""

import base64
import re
import unittest

import support
from support import CLIENT, SERVER, client, run


class Help(unittest.TestCase):
    def test_help_and_version_end_well(self):
        for program in (SERVER, CLIENT):
            for option in ("--help", "-h"):
                with self.subTest(program=program, option=option):
                    done = run(program, option)
                    self.assertEqual((done.returncode, done.stderr), (0, ""))
                    self.assertTrue(done.stdout.startswith("usage: "))
            done = run(program, "--version")
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertRegex(done.stdout, r"^(server|client) \(statewire \d+\.\d+\.\d+\)\n$")

    def test_help_names_every_resource_of_the_server(self):
        routes = re.findall(r'\{"(/\S+)", "', (support.ROOT / "examples/server/routes.c").read_text(encoding="utf-8"))
        text = run(SERVER, "--help").stdout
        self.assertGreaterEqual(len(routes), 4)
        for route in routes:
            self.assertRegex(text, rf" {re.escape(route)}\b")

    def test_an_unknown_option_is_wrong_usage(self):
        for program in (SERVER, CLIENT):
            self.assertEqual(run(program, "--nonsense").returncode, 2)


class Mistakes(unittest.TestCase):
    def test_a_port_above_65535_is_a_bad_port(self):
        self.assertEqual(run(SERVER, "-p", "99999").stderr, "server: bad port: 99999\n")
        done = run(CLIENT, "http://127.0.0.1:99999/")
        self.assertEqual((done.returncode, done.stderr), (2, "client: bad port: http://127.0.0.1:99999/\n"))
        for port in ("65536", "0", "8o", "000000000000000000080"):
            self.assertIn("bad port", run(CLIENT, f"http://127.0.0.1:{port}/").stderr)

    def test_what_is_no_url(self):
        for url, said in (("ftp://h/", "not an http or https URL"), ("http:/h", "not an http or https URL"), ("http:///", "no host in the URL"),
                          ("http://:80/", "no host in the URL"), ("http://[::1/", "no host in the URL"), ("http://[::1]x/", "no host in the URL"),
                          (f"http://{'u' * 300}@h/", "the URL's user information is too long")):
            with self.subTest(url):
                done = run(CLIENT, url)
                self.assertEqual((done.returncode, done.stderr.split(": ")[1]), (2, said))

    @unittest.skipUnless(support.has_tls(), "the examples were built without OpenSSL")
    def test_a_missing_certificate_is_named(self):
        for words in ((SERVER, "-s", "0", "-c", "nope.pem", "-k", "nope.pem"), (CLIENT, "--cacert", "nope.pem", f"https://127.0.0.1:{support.closed_port()}/")):
            done = run(*words)
            self.assertEqual(done.returncode, 1)
            if "Connection refused" not in done.stderr:
                self.assertIn("nope.pem: No such file or directory\n", done.stderr)


class Malformed(unittest.TestCase):
    def test_a_request_that_is_malformed_says_what(self):
        with support.Server() as server:
            for words, said in ((["/a b"], r"\[rfc9113-8\.3\.1-\d+.*\]: :path: /a b"), (["-H", "te: gzip", "/"], r"\[rfc9113-8\.2\.2-\d+.*\]: te: gzip"),
                                (["-H", "connection: close", "/"], r"\[rfc9113-8\.2\.2-\d+.*\]: connection: close"),
                                (["-d", "x", "--trailer", "connection: close", "/echo"], r"cannot send the content: .*\]: connection: close")):
                with self.subTest(words):
                    done = client(*words[:-1], server.url + words[-1])
                    self.assertEqual(done.returncode, 1)
                    self.assertRegex(done.stderr, said)
                    self.assertNotIn("MALFORMED", done.stderr)


class Urls(unittest.TestCase):
    def test_a_scheme_in_any_case(self):
        with support.Server() as server:
            done = client("HTTP" + server.url[4:] + "/generate?bytes=3")
            self.assertEqual((done.returncode, done.stdout), (0, "012"))

    def test_a_query_without_a_path(self):
        with support.Server() as server:
            self.assertEqual(client(server.url + "?x=1").returncode, 0)
            self.assertEqual(client(server.url + "#x").returncode, 0)
            self.assertIn('"GET /?x=1" ', server.log())
            self.assertIn('"GET /" ', server.log())

    def test_user_information_becomes_a_field_and_is_not_shown(self):
        with support.Server() as server:
            at = server.url.removeprefix("http://")
            for user, octets in (("user:pw", b"user:pw"), ("user", b"user:"), ("a%40b:%3a", b"a@b::"), ("u:p@q", b"u:p@q")):
                with self.subTest(user):
                    done = client("-v", "-f", f"http://{user}@{at}/nothing")
                    self.assertIn(f"authorization: Basic {base64.b64encode(octets).decode()}\n", done.stderr)
                    self.assertIn(f":authority: {at}\n", done.stderr)
                    self.assertNotIn(f"{user}@", done.stderr)


class Responses(unittest.TestCase):
    def test_head_shows_the_head(self):
        with support.Server() as server:
            done = client("--head", server.url + "/generate?bytes=5")
            self.assertTrue(done.stdout.startswith("HTTP/2 200\n"), done.stdout)
            self.assertIn("\ncontent-length: 5\n", done.stdout)
            self.assertTrue(done.stdout.endswith("\n\n"))

    def test_f_fails_where_the_status_says_so(self):
        with support.Server() as server:
            self.assertEqual(client(server.url + "/nothing").returncode, 0)
            done = client("-f", server.url + "/nothing")
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn("/nothing: the server answered with status 404\n", done.stderr)
            self.assertEqual(client("-f", server.url + "/generate?bytes=3").stdout, "012")


if __name__ == "__main__":
    unittest.main()
