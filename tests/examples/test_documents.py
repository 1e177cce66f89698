"""The files of examples/server: parts of them (RFC 9110 14), conditions (13), directories, and the lines of its access log."""

import email
import email.utils
import os
import re
import unittest

import support
from support import SERVER, client, run

CONTENT = bytes(range(256)) * 400  # 102,400 octets: mapped


def get(url, *fields, method="GET"):
    """(status, fields, content)"""
    words = [word for field in fields for word in ("-H", field)]
    done = support.run_octets(support.CLIENT, "-i", "-X", method, *words, url)
    head, _, content = done.stdout.partition(b"\n\n")
    lines = head.decode().split("\n")
    return int(lines[0].split()[1]), dict(line.split(": ", 1) for line in lines[1:]), content


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = support.Server(files={"data.bin": CONTENT, "small.txt": b"0123456789", "empty.txt": b""}).__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)
        (cls.server.www / "docs").mkdir()
        (cls.server.www / "docs/index.html").write_text("docs\n")
        (cls.server.www / "a b").mkdir()
        (cls.server.www / "deep/index.html").mkdir(parents=True)

    def url(self, path):
        return self.server.url + path


class Ranges(Documents):
    def expect_part(self, field, first, last):
        status, fields, content = get(self.url("/data.bin"), f"range: {field}")
        self.assertEqual((status, fields["content-range"]), (206, f"bytes {first}-{last}/{len(CONTENT)}"))
        self.assertEqual((fields["content-length"], content), (str(last - first + 1), CONTENT[first:last + 1]))

    def test_one_part(self):
        end = len(CONTENT) - 1
        for field, first, last in (("bytes=0-0", 0, 0), ("bytes=100-9999", 100, 9999), ("bytes=102399-", end, end), ("bytes=-1", end, end), ("bytes=-999999", 0, end),
                                   ("BYTES=5-99999999999999999999999", 5, end), ("bytes= , 7-8 ,", 7, 8), ("bytes=0-1, 102400-", 0, 1)):
            with self.subTest(field):
                self.expect_part(field, first, last)

    def test_what_begins_behind_the_end(self):
        for field in ("bytes=102400-", "bytes=-0", "bytes=99999999999999999999999-", "bytes=102400-102401,200000-"):
            with self.subTest(field):
                status, fields, content = get(self.url("/data.bin"), f"range: {field}")
                self.assertEqual((status, fields["content-range"], content), (416, "bytes */102400", b""))
        self.assertEqual(get(self.url("/empty.txt"), "range: bytes=0-")[0], 416)

    def test_what_is_no_range_is_ignored(self):
        for field in ("bytes=", "bytes=x", "bytes=2-1", "bytes=-", "bytes=1-2-3", "bytes=1 -2", "lines=1-2", "bytes", "bytes=0-1;2-3", "bytes=0-9,5-14", "bytes=0-,-1",
                      "bytes=" + ",".join(f"{n}-{n}" for n in range(9))):
            with self.subTest(field):
                status, fields, content = get(self.url("/data.bin"), f"range: {field}")
                self.assertEqual((status, content), (200, CONTENT))
                self.assertNotIn("content-range", fields)

    def test_other_methods_have_no_range(self):
        status, fields, _ = get(self.url("/data.bin"), "range: bytes=0-1", method="HEAD")
        self.assertEqual((status, fields["content-length"], fields["accept-ranges"]), (200, "102400", "bytes"))

    def parts(self, path, field):
        status, fields, content = get(self.url(path), f"range: {field}")
        self.assertEqual((status, fields["content-length"]), (206, str(len(content))))
        message = email.message_from_bytes(b"Content-Type: " + fields["content-type"].encode() + b"\n\n" + content)
        self.assertEqual(message.get_content_type(), "multipart/byteranges")
        return [(part["content-range"], part["content-type"]) for part in message.get_payload()], fields["content-type"].partition("=")[2], content

    def test_several_parts(self):
        heads, _, content = self.parts("/small.txt", "bytes=7-,0-1, 3-4")
        kind = "text/plain; charset=utf-8"
        self.assertEqual(heads, [("bytes 7-9/10", kind), ("bytes 0-1/10", kind), ("bytes 3-4/10", kind)])
        self.assertEqual(re.findall(rb"\r\n\r\n(\d+)\r\n--", content), [b"789", b"01", b"34"])

    def test_several_large_parts(self):
        _, boundary, content = self.parts("/data.bin", "bytes=1000-70999,71000-71009,90000-")
        pieces = content.split(b"--" + boundary.encode())
        self.assertEqual([piece.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for piece in pieces[1:-1]], [CONTENT[1000:71000], CONTENT[71000:71010], CONTENT[90000:]])
        self.assertEqual((pieces[0], pieces[-1]), (b"", b"--\r\n"))

    def test_if_range(self):
        _, fields, _ = get(self.url("/small.txt"))
        date, later = fields["last-modified"], "Thu, 01 Jan 2060 00:00:00 GMT"
        for value, status in ((fields["etag"], 206), ('"other"', 200), ("W/" + fields["etag"], 200), (date, 206), (later, 200), ("nonsense", 200)):
            with self.subTest(value):
                self.assertEqual(get(self.url("/small.txt"), "range: bytes=1-2", f"if-range: {value}")[0], status)


class Conditions(Documents):
    def test_what_the_client_has(self):
        _, fields, _ = get(self.url("/small.txt"))
        tag, date = fields["etag"], fields["last-modified"]
        seconds = email.utils.parsedate_to_datetime(date)
        rfc850, asctime = seconds.strftime("%A, %d-%b-%y %H:%M:%S GMT"), seconds.strftime("%a %b %e %H:%M:%S %Y")
        past, future = "Sun, 06 Nov 1994 08:49:37 GMT", "Thu, 01 Jan 2060 00:00:00 GMT"
        for condition, status in (([f"if-none-match: {tag}"], 304), ([f"if-none-match: W/{tag}"], 304), ([f'if-none-match: "a,b", {tag}'], 304), (["if-none-match: *"], 304),
                                  (['if-none-match: "other"'], 200), ([f"if-none-match: {tag[:-1]}"], 200), (['if-none-match: "a"', f"if-none-match: {tag}"], 304),
                                  ([f"if-modified-since: {date}"], 304), ([f"if-modified-since: {rfc850}"], 304), ([f"if-modified-since: {asctime}"], 304),
                                  ([f"if-modified-since: {future}"], 304), ([f"if-modified-since: {past}"], 200), (["if-modified-since: yesterday"], 200),
                                  (['if-none-match: "other"', f"if-modified-since: {date}"], 200),
                                  ([f"if-match: {tag}"], 200), (["if-match: *"], 200), ([f"if-match: W/{tag}"], 412), (['if-match: "other"'], 412),
                                  ([f"if-unmodified-since: {date}"], 200), ([f"if-unmodified-since: {past}"], 412), ([f"if-match: {tag}", f"if-unmodified-since: {past}"], 200)):
            with self.subTest(condition):
                got, answered, content = get(self.url("/small.txt"), *condition)
                self.assertEqual((got, content), (status, b"0123456789" if status == 200 else b""))
                self.assertEqual((answered["etag"], answered["last-modified"]), (tag, date))
                self.assertEqual("content-length" in answered, status != 304)

    def test_a_changed_file_has_another_tag(self):
        path = self.server.www / "changing.txt"
        path.write_bytes(b"first")
        _, before, _ = get(self.url("/changing.txt"))
        path.write_bytes(b"other")
        os.utime(path, ns=(1, 1))
        support.until(lambda: get(self.url("/changing.txt"), f"if-none-match: {before['etag']}")[0] == 200)


class Directories(Documents):
    def test_a_directory_is_at_its_slash(self):
        for path, location in (("/docs", "/docs/"), ("/docs?x=1/2", "/docs/?x=1/2"), ("/a%20b", "/a%20b/"), ("//docs", "/docs/"), ("///docs", "/docs/"), ("/%64ocs", "/%64ocs/")):
            with self.subTest(path):
                status, fields, _ = get(self.url(path))
                self.assertEqual((status, fields["location"]), (301, location))
        self.assertEqual(get(self.url("/docs/"))[2], b"docs\n")

    def test_no_endless_redirects(self):
        for path in ("/deep/", "/a%20b/", "/small.txt/"):
            self.assertEqual(get(self.url(path))[0], 404, path)

    def test_nothing_is_outside(self):
        (self.server.www.parent / "secret").mkdir(exist_ok=True)
        os.symlink("..", self.server.www / "up")
        for path in ("/..", "/../", "/../secret", "/docs/../../secret", "/%2e%2e/secret", "/..%2fsecret", "/docs/..%2f..%2fsecret", "/up", "/up/secret", "/.", "/./docs"):
            with self.subTest(path):
                self.assertEqual(get(self.url(path))[0], 403)


class Log(unittest.TestCase):
    def test_the_combined_format(self):
        with support.Server("--log", "combined") as server:
            client("-H", 'referer: http://a/"b\\', "-H", "user-agent: me/1.0", server.url + "/?q=%22")
            client("--head", server.url + "/none")
            client("-H", "user-agent: " + "\"~" * 1000, server.url + "/" + "x" * 500)
            lines = server.log().splitlines()[1:]
        expected = [r'127\.0\.0\.1 - - \[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000\] "GET /\?q=%22 HTTP/2\.0" 200 16 "http://a/\\x22b\\x5c" "me/1\.0"',
                    r'127\.0\.0\.1 - - \[[^\]]+\] "HEAD /none HTTP/2\.0" 404 0 "-" "statewire-client"']
        self.assertEqual(len(lines), 3)
        for line, pattern in zip(lines, expected):
            self.assertRegex(line, f"^{pattern}$")
        self.assertLess(len(lines[2]), 1300)

    def test_an_unknown_format(self):
        self.assertEqual(run(SERVER, "--log", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
