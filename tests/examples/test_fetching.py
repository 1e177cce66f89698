"""examples/client: redirects are followed (RFC 9110 15.4), downloads go on where they stopped (14), heads and failures."""

import contextlib
import os
import pathlib
import subprocess
import tempfile
import unittest

import support
from support import client

CONTENT = bytes(range(256)) * 2000


class Redirects(unittest.TestCase):
    """nginx sends the client on: /STATUS?to=REFERENCE."""

    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.port, cls.other_port = support.closed_port(), support.closed_port()
        said = 'return 200 "$server_port $request_method $request_uri $http_authorization $http_cookie $content_length\\n";'
        server = "server { listen 127.0.0.1:%d http2; %s location / { " + said + " } }"
        redirects = " ".join(f"location /r/{status} {{ return {status} $arg_to; }}" for status in (301, 302, 303, 307, 308))
        temporary = " ".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        pathlib.Path(folder, "nginx.conf").write_text(
            f"{'user root;' if os.geteuid() == 0 else ''} daemon off; worker_processes 1; pid {folder}/pid; events {{}}\n"
            f"http {{ access_log off; absolute_redirect off; {temporary}\n{server % (cls.port, redirects)}\n{server % (cls.other_port, '')} }}", encoding="utf-8")
        path = os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin"
        cls.nginx = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", folder, "-e", "stderr"], stdin=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL, env={**os.environ, "PATH": path})
        cls.addClassCleanup(cls.stop)
        support.until(lambda: client(f"http://127.0.0.1:{cls.other_port}/").returncode == 0)

    @classmethod
    def stop(cls):
        cls.nginx.terminate()
        cls.nginx.wait(timeout=support.SECONDS)

    def follow(self, path, *words):
        done = client(*words, f"http://127.0.0.1:{self.port}{path}")
        return done.returncode, done.stdout, done.stderr

    def test_only_when_asked(self):
        _, out, _ = self.follow("/r/301?to=/x", "-i")
        self.assertIn("HTTP/2 301\n", out)
        self.assertEqual(self.follow("/r/301?to=/x", "-L"), (0, f"{self.port} GET /x   \n", ""))

    def test_methods_and_content(self):
        for status, method, ends_as in ((301, "POST", "GET"), (302, "POST", "GET"), (303, "POST", "GET"), (307, "POST", "POST"), (308, "POST", "POST"), (303, "PUT", "GET"),
                                        (301, "PUT", "PUT"), (308, "PUT", "PUT"), (302, "GET", "GET")):
            with self.subTest(status=status, method=method):
                words = ("-d", "12345") if method != "GET" else ()
                length = "5" if ends_as != "GET" else ""
                self.assertEqual(self.follow(f"/r/{status}?to=/end", "-L", "-X", method, *words), (0, f"{self.port} {ends_as} /end   {length}\n", ""))

    def test_a_head_stays_one(self):
        code, out, _ = self.follow("/r/303?to=/end", "-L", "-I")
        self.assertEqual(code, 0)
        self.assertEqual([line for line in out.splitlines() if line.startswith("HTTP")], ["HTTP/2 303", "HTTP/2 200"])
        self.assertNotIn("HEAD /end", out)

    def test_references(self):
        for reference, path in (("x", "/r/x"), ("/x", "/x"), ("../x", "/x"), ("../../../x", "/x"), ("./x/./y", "/r/x/y"), ("x/..", "/r/"), ("/a/b/../c?../d", "/a/c?../d"),
                                ("?to=/end", "/end"), (f"//127.0.0.1:{self.port}/x", "/x"), (f"HTTP://127.0.0.1:{self.port}", "/"), (f"http://127.0.0.1:{self.port}/a/../b", "/b"),
                                ("/...", "/..."), ("/a/..b", "/a/..b")):
            with self.subTest(reference):
                self.assertEqual(self.follow(f"/r/307?to={reference}", "-L"), (0, f"{self.port} GET {path}   \n", ""))

    def test_where_nobody_goes(self):
        for reference, said in (("ftp://h/", "not an http or https URL"), ("mailto:a@b", "not an http or https URL"), ("http://:80/", "no host in the URL"),
                                ("http://h:99999/", "bad port")):
            with self.subTest(reference):
                code, out, err = self.follow(f"/r/302?to={reference}", "-L")
                self.assertEqual((code, out), (1, ""))
                self.assertIn(f"cannot follow the redirect: {said}\n", err)

    def test_not_for_ever(self):
        code, out, err = self.follow("/r/302", "-L", "-i")  # to itself: the reference is empty
        self.assertEqual((code, out.count("HTTP/2 302\n")), (1, 21))
        self.assertIn("cannot follow the redirect: redirected too often", err)

    def test_another_origin_gets_no_secrets(self):
        here, there = f"http://127.0.0.1:{self.port}/x", f"http://127.0.0.1:{self.other_port}/x"
        secrets = ("-H", "authorization: a", "-H", "cookie: c=1")
        self.assertEqual(self.follow(f"/r/302?to={here}", "-L", *secrets)[1], f"{self.port} GET /x a c=1 \n")
        self.assertEqual(self.follow(f"/r/302?to={there}", "-L", *secrets)[1], f"{self.other_port} GET /x   \n")
        at = f"http://user:pw@127.0.0.1:{self.port}/r/302?to="
        self.assertRegex(client("-L", at + "/x").stdout, "^[0-9]+ GET /x Basic dXNlcjpwdw==  \n$")
        self.assertEqual(client("-L", at + there).stdout, f"{self.other_port} GET /x   \n")

    def test_the_order_stays(self):
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            there = f"http://127.0.0.1:{self.other_port}/there"
            base = f"http://127.0.0.1:{self.port}"
            done = client("-L", "-o", f"{folder}/1", "-o", f"{folder}/2", f"{base}/r/308?to={there}", f"{base}/r/308?to=/here", f"{base}/last", "-n", "2")
            self.assertEqual((done.returncode, done.stdout), (0, f"{self.port} GET /last   \n" * 2))
            got = [pathlib.Path(folder, name).read_text(encoding="utf-8") for name in "12"]
            self.assertEqual(got, [f"{self.other_port} GET /there   \n", f"{self.port} GET /here   \n"])


class Resuming(unittest.TestCase):
    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.file = pathlib.Path(folder, "got")
        self.server = self.enterContext(support.Server(files={"data.bin": CONTENT}))

    def resume(self, path="/data.bin"):
        done = client("-C", "-o", self.file, self.server.url + path)
        return done.returncode, done.stderr

    def test_after_a_cancelled_download(self):
        client("--cancel-after", "100000", "-o", self.file, self.server.url + "/data.bin")
        size = self.file.stat().st_size
        self.assertTrue(100_000 <= size < len(CONTENT))
        self.assertEqual(self.resume(), (0, ""))
        self.assertEqual(self.file.read_bytes(), CONTENT)
        self.assertIn(f'" 206 {len(CONTENT) - size} ', self.server.log())

    def test_from_nothing_and_with_everything(self):
        self.assertEqual(self.resume(), (0, ""))
        self.assertEqual(self.file.read_bytes(), CONTENT)
        self.assertEqual(self.resume(), (0, ""))
        self.assertEqual(self.file.read_bytes(), CONTENT)
        log = self.server.log()
        self.assertTrue(f'" 200 {len(CONTENT)} ' in log and '" 416 0 ' in log, log)

    def test_what_is_longer_stays(self):
        self.file.write_bytes(CONTENT + b"x")
        code, err = self.resume()
        self.assertEqual(code, 1)
        self.assertIn("what is here is not the beginning of it", err)
        self.assertEqual(self.file.read_bytes(), CONTENT + b"x")

    def test_a_server_without_ranges_sends_all(self):
        self.file.write_bytes(b"012")
        self.assertEqual(self.resume(path="/generate?bytes=64"), (0, ""))
        self.assertEqual(self.file.stat().st_size, 64)

    def test_a_failure_leaves_the_file(self):
        self.file.write_bytes(b"012")
        code, err = self.resume(path="/nothing")
        self.assertEqual((code, self.file.read_bytes()), (1, b"012"))
        self.assertIn("the server answered with status 404", err)


if __name__ == "__main__":
    unittest.main()
