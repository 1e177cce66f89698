"""build/examples/client against one server on one transport. Each case is a method."""
import re

from clients import expect_goaway_in_the_middle
from material import sha256
from matrix import NotApplicable
from our_server import CLIENT
from processes import Failed, expect, paused_download, run, shortened, until


class OurClient:
    def __init__(self, material, transport, peer):
        self.material, self.transport, self.peer = material, transport, peer

    def case(self, name):
        if name in self.peer.cannot:
            raise NotApplicable(self.peer.cannot[name])
        with self.peer(self.material, self.transport) as server:
            try:
                return getattr(self, name)(server)
            except Failed as problem:
                raise Failed(f"{problem}; the server's last words: {shortened(server.log(), 300)}") from None

    def command(self, *words):
        trusted = ["--cacert", self.material.certificate] if self.transport == "TLS" else []
        return [CLIENT, *trusted, *words]

    def get(self, server):
        got = run(self.command("-i", server.url("/page.html")))
        head, _, content = got.out.partition(b"\n\n")
        expect(head.startswith(b"HTTP/2 200\n"), f"the head was {shortened(head)}")
        expect(content.startswith(self.material.page), "another page came")
        missing = run(self.command("-i", server.url("/no/such.file")))
        expect(missing.text.startswith("HTTP/2 404\n"), f"what is not there got {missing.text[:20]}")

    def head(self, server):
        got = run(self.command("--head", "-i", server.url("/upload.bin"))).text
        expect(got.startswith("HTTP/2 200\n"), f"the head was {shortened(got)}")
        expect(re.search(r"^content-length: 1048576$", got, re.M), "content-length is missing")
        expect(got.endswith("\n\n"), "content came")

    def echo(self, server):
        echo = self.material.file("echo")
        run(self.command("-d", f"@{self.material.upload}", "-o", echo, server.url("/echo")))
        expect(echo.read_bytes() == self.material.mebibyte, "the echo differs")

    def parallel(self, server):
        got = run(self.command("-v", "-n", "100", "-m", "100", server.url("/upload.bin")), seconds=60)
        expect(got.out == self.material.mebibyte * 100, "the content differs")
        opened = [line for line in got.err.splitlines() if re.match(r"> HEADERS|< DATA", line)]
        expect(all(line.startswith("> HEADERS") for line in opened[:100]), "not all were open before the first was answered")

    def trailers_received(self, server):
        got = run(self.command("-i", server.url("/trailers" if self.peer.name != "nghttpd" else "/page.html"))).text
        _, _, content = got.partition("\n\n")
        for trailer in server.response_trailers:
            expect(content.endswith(trailer + "\n"), f"no trailer came: {shortened(content)}")

    def trailers_sent(self, server):
        got = run(self.command("-d", f"@{self.material.upload}", "--trailer", "x-sent: by our client", "-i", server.url("/echo")),
                  codes=None)
        if got.code != 0 and "PROTOCOL_ERROR" in got.err and server.saw_trailer is None:
            other = run(["nghttp", "-nvy", "-d", self.material.upload, "--trailer", "x-sent: yes", server.url("/echo")], codes=None)
            if re.search(r"recv GOAWAY frame[^\[]*PROTOCOL_ERROR", other.text):
                raise NotApplicable("it ends the connection with PROTOCOL_ERROR when a request has trailers, nghttp's too")
        got.must_end_with(0)
        expect(self.material.mebibyte in got.out, "the echo differs")
        if server.saw_trailer is None:
            return "it accepts and drops them"
        until(lambda: server.saw_trailer("x-sent", "by our client"), 3, "the server saw no trailers")
        return None

    def download(self, server):
        got = self.material.file("big")
        run(self.command("-o", got, server.url("/big.bin")), seconds=60)
        self.expect_big(got)

    def expect_big(self, path):
        expect(path.stat().st_size == self.material.big_length, f"{path.stat().st_size} octets came")
        expect(sha256(path) == self.material.big_sha256, "the checksum differs")
        path.unlink()

    def cancel(self, server):
        """One of two streams is reset in the middle; the connection, and the server, go on."""
        big, small = self.material.file("big"), self.material.file("small")
        got = run(self.command("-v", "--cancel-after", "1100000", "-m", "1", "-o", big, "-o", small, server.url("/big.bin"),
                               server.url("/upload.bin")))
        expect("> RST_STREAM stream 1," in got.err and "> HEADERS stream 3," in got.err, "no reset, or another connection")
        expect(1100000 <= big.stat().st_size < self.material.big_length, f"{big.stat().st_size} octets of the cancelled one came")
        expect(small.read_bytes() == self.material.mebibyte, "the next download differs")
        self.get(server)

    def goaway(self, server):
        """The server is told to stop while a download runs: our client sees GOAWAY, and the download ends well."""
        got = paused_download(self.command("-v", server.url("/big.bin")), lambda _: server.end_gracefully()).must_end_with(0)
        expect(got.out == self.material.big_sha256, "the checksum differs")
        expect_goaway_in_the_middle(got.err, "<")
        return self.goaway_unprocessed() if self.peer.name == "Node" else None

    def goaway_unprocessed(self):
        """Streams above GOAWAY's last stream identifier were not processed (RFC 9113 6.8): exit status 3, try again."""
        with self.peer(self.material, self.transport) as server:
            got = run(self.command("-n", "5", "-m", "5", server.url("/last")), codes=(3,))
            expect(got.text == "the last one\n", f"what was processed is {shortened(got.text)}")
            expect("can be tried again" in got.err and "3 more" in got.err, f"the sentences were {shortened(got.err)}")
        return "also with streams that were not processed"
