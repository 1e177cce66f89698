"""HTTP/2 from a request of HTTP/1.1 (RFC 7540 3.2): curl and nghttp at our server, our client at Apache httpd, h2o and our server."""

import contextlib
import os
import pathlib
import socket
import subprocess
import tempfile
import unittest

import support
from support import client
from test_resources import PREFACE, frame, frames

PATH = os.environ["PATH"] + ":/usr/sbin"
CONTENT = bytes(range(256)) * 12000
UPGRADE = b"Host: h\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"


@contextlib.contextmanager
def running(command, port):
    process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PATH": PATH})

    def answers():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    try:
        support.until(answers)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=support.SECONDS)


class OurServer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = support.Server(files={"data.bin": CONTENT}).__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def answer(self, *pieces):
        """What comes for a request, until there is a whole frame or the end."""
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=support.SECONDS) as peer:
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for piece in pieces:
                peer.sendall(piece)
            octets = b""
            while data := peer.recv(65536):
                octets += data
                if b"101 Switching" in octets and any(kind == 0 for kind, _, _ in frames(octets.partition(b"\r\n\r\n")[2])):
                    break
            return octets

    def test_curl(self):
        for words in ([], ["-r", "100-199"]):
            with self.subTest(words):
                done = support.run_octets("curl", "-sS", "--http2", "-w", "%{http_version}", *words, self.server.url + "/data.bin")
                self.assertTrue(done.stdout == (CONTENT[100:200] if words else CONTENT) + b"2", done.stderr)
        done = support.run("curl", "-sS", "--http2", "-I", self.server.url + "/data.bin")
        self.assertIn(f"content-length: {len(CONTENT)}", done.stdout)
        urls = [self.server.url + "/data.bin"] * 3  # the others follow on the connection
        done = support.run_octets("curl", "-sS", "--http2", "-w", "%{http_version}", *urls)
        self.assertTrue(done.stdout == (CONTENT + b"2") * 3, done.stderr)

    def test_nghttp(self):
        done = support.run_octets("nghttp", "-u", self.server.url + "/data.bin")
        self.assertTrue(done.stdout == CONTENT)

    def test_in_pieces(self):
        request = b"GET /?x HTTP/1.1\r\n" + UPGRADE + b"\r\n"
        whole = self.answer(request + PREFACE + frame(4, 0, 0))
        self.assertTrue(whole.startswith(b"HTTP/1.1 101 Switching Protocols\r\n"))
        head, _, octets = whole.partition(b"\r\n\r\n")
        self.assertIn(b"Upgrade: h2c", head)
        self.assertEqual([(kind, stream) for kind, stream, _ in frames(octets)][0], (4, 0), "its preface comes first")
        self.assertTrue(any(payload == b"<!doctype html>\n" for kind, stream, payload in frames(octets) if (kind, stream) == (0, 1)))
        pieces = [bytes([octet]) for octet in request + PREFACE + frame(4, 0, 0)]
        self.assertIn(b"<!doctype html>\n", self.answer(*pieces))
        self.assertIn(b"\0\0\0\4", self.answer(*[bytes([octet]) for octet in PREFACE + frame(4, 0, 0) + frame(7, 0, 0, bytes(8))]))

    def test_what_is_not_upgraded(self):
        for lines, status in ((b"Host: h\r\n", 426), (b"Host: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n", 426), (UPGRADE.replace(b"Upgrade, HTTP2-Settings", b"Upgrade"), 426),
                              (UPGRADE + b"HTTP2-Settings: AAMAAABk\r\n", 426), (UPGRADE + b"Content-Length: 3\r\n", 426), (UPGRADE + b"Transfer-Encoding: chunked\r\n", 426),
                              (UPGRADE.replace(b"AAMAAABkAAQAAP__", b"AAMAAABkAAQA"), 400), (UPGRADE.replace(b"AAMAAABkAAQAAP__", b"A=MAAABk"), 400),
                              (UPGRADE.replace(b"AAMAAABkAAQAAP__", b"AAT_____"), 400), (UPGRADE.replace(b"Host: h\r\n", b""), 400), (UPGRADE + b"Host: x\r\n", 400),
                              (UPGRADE + b"no field\r\n", 400), (UPGRADE + b"x : y\r\n", 400), (UPGRADE + b"x: " + b"y" * 9000 + b"\r\n", 431)):
            with self.subTest(lines):
                self.assertTrue(self.answer(b"GET / HTTP/1.1\r\n" + lines + b"\r\n").startswith(b"HTTP/1.1 %d " % status))
        self.assertTrue(self.answer(b"GE T / HTTP/1.1\r\n" + UPGRADE + b"\r\n").startswith(b"HTTP/1.1 400 "))

    def test_what_is_no_request_ends_with_goaway(self):
        for octets in (b"\x16\x03\x01\x02\0\1\0\1\xfc\3\3", b"GET / HTTP/1.0\r\n\r\n", b"hello\n", b"PRI * HTTP/2.0\r\n\r\nSX\r\n\r\n", b"POST / HTTP/2.0\r\n\r\n"):
            with self.subTest(octets):
                self.assertIn(7, [kind for kind, _, _ in frames(self.answer(octets))])


class OurClient(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.folder = folder
        (folder / "www").mkdir()
        folder.chmod(0o755)
        (folder / "www/small.bin").write_bytes(CONTENT[:1000])
        (folder / "www/data.bin").write_bytes(CONTENT)

    def fetch(self, url, tries=1):
        done = client("--upgrade", "-v", "-I", url + "/small.bin", url + "/small.bin")
        if tries > 1 and done.returncode != 0:
            self.fetch(url, tries - 1)
            return
        self.assertEqual((done.returncode, done.stdout.count("HTTP/2 200\n")), (0, 2), done.stderr)
        self.assertIn("< HTTP/1.1 101", done.stderr)
        self.assertIn("> HEADERS stream 3,", done.stderr)
        for _ in range(tries):
            got = support.run_octets(support.CLIENT, "--upgrade", url + "/small.bin")
            if got.returncode == 0:
                break
        self.assertEqual((got.returncode, got.stdout == CONTENT[:1000]), (0, True), got.stderr)

    def test_at_apache(self):
        port = support.closed_port()
        modules = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in ("mpm_event", "http2", "authz_core"))
        user = "User daemon\nGroup daemon\n" if os.geteuid() == 0 else ""
        if user:
            modules += "LoadModule unixd_module /usr/lib/apache2/modules/mod_unixd.so\n" if pathlib.Path("/usr/lib/apache2/modules/mod_unixd.so").exists() else ""
        (self.folder / "httpd.conf").write_text(f"ServerRoot {self.folder}\n{modules}{user}Listen 127.0.0.1:{port}\nPidFile {self.folder}/pid\nErrorLog {self.folder}/errors\n"
                                                f"DefaultRuntimeDir {self.folder}\nDocumentRoot {self.folder}/www\nProtocols h2c http/1.1\nH2Upgrade on\nServerName localhost\n", encoding="utf-8")
        with running(["apache2", "-f", self.folder / "httpd.conf", "-DFOREGROUND"], port) as url:
            self.fetch(url, tries=5)  # at times 2.4 closes a connection that it has upgraded while a response waits

    def test_at_h2o(self):
        port = support.closed_port()
        user = "user: root\n" if os.geteuid() == 0 else ""
        (self.folder / "h2o.conf").write_text(f"listen: {{host: 127.0.0.1, port: {port}}}\nnum-threads: 1\n{user}hosts:\n  default:\n    paths:\n      /: {{file.dir: {self.folder}/www}}\n", encoding="utf-8")
        with running(["h2o", "-m", "worker", "-c", self.folder / "h2o.conf"], port) as url:
            self.fetch(url)
            self.assertTrue(support.run_octets(support.CLIENT, "--upgrade", url + "/data.bin").stdout == CONTENT)

    def test_at_our_server(self):
        with support.Server(files={"small.bin": CONTENT[:1000]}) as server:
            self.fetch(server.url)
            self.assertEqual(client("--upgrade", "-d", "x", server.url).returncode, 2)
            done = client("--upgrade", "-H", "http2-settings: x", server.url)
            self.assertEqual(done.returncode, 1)
            self.assertIn("the server does not change to HTTP/2: HTTP/1.1 426 Upgrade Required\n", done.stderr)

    def test_a_server_that_says_nothing(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            done = client("--upgrade", "--timeout", "1", f"http://127.0.0.1:{silent.getsockname()[1]}/")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no answer to the request for HTTP/2\n", done.stderr)


if __name__ == "__main__":
    unittest.main()
