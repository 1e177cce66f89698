"""Peers of our server that are commands: curl, nghttp, h2load. node_client.py has the fourth."""
import concurrent.futures
import hashlib
import re
import signal
import time

import processes
from matrix import NotApplicable
from our_server import OurServer
from processes import expect, paused_download, run, shortened
from servers import Nghttpd

BIG = "/big.bin"
GENERATED = "/generate?bytes=104857600"


def sha256(octets):
    return hashlib.sha256(octets).hexdigest()


class Client:
    """A peer on one transport. Each case is a method; `cannot` says why one is missing."""

    cannot = {"load": "not a load generator: h2load's column has it"}

    def __init__(self, material, transport):
        self.material, self.transport = material, transport

    def our_server(self, trace=False):
        return OurServer(self.material, self.transport, trace)

    def case(self, name):
        if name in self.cannot:
            raise NotApplicable(self.cannot[name])
        return getattr(self, name)()

    # What a peer has to say: its command for one URL, with the content on standard output.
    def command(self, url):
        raise NotImplementedError

    def get(self):
        with self.our_server() as server:
            self.fetch_page(server)
            server.logged(1, method="GET", target="/page.html", status="200")

    def fetch_page(self, server):
        expect(run(self.command(server.url("/page.html"))).out == self.material.page, "another page came")

    def download(self):
        with self.our_server() as server:
            got = run(self.command(server.url(BIG)), seconds=60)
            expect(len(got.out) == self.material.big_length, f"{len(got.out)} octets came")
            expect(sha256(got.out) == self.material.big_sha256, "the checksum differs")

    def leave_in_the_middle(self, server):
        """A download is under way, held up by flow control, when the client is ended."""
        def leave(process):
            self.fetch_page(server)  # the others are served meanwhile
            processes.stop(process, signal.SIGKILL)
        paused_download(self.command(server.url(GENERATED)), leave)

    def cancel(self):
        with self.our_server() as server:
            before = server.descriptors
            self.leave_in_the_middle(server)
            self.fetch_page(server)
            lines = server.logged(1, target="/generate", status="200")
            expect(lines[0]["end"] == "connection lost", f"the log says that the download ended so: {lines[0]['end'] or 'well'}")
            processes.until(lambda: server.descriptors <= before, 5, "a descriptor is still open")
        return "the client leaves"

    def goaway(self):
        """The server is told to stop while a download runs: GOAWAY goes out, the download ends well, then the server ends."""
        with self.our_server(trace=True) as server:
            got = paused_download(self.command(server.url(BIG)), lambda _: server.end_gracefully()).must_end_with(0)
            expect(got.out == self.material.big_sha256, "the checksum differs")
            expect(server.ended() == 0, "the server did not end")
            expect_goaway_in_the_middle(server.traced(), ">")


def expect_goaway_in_the_middle(trace, direction):
    """The trace of our end shows a GOAWAY, and content after it. `direction`: > when we sent it, < when the peer did."""
    goaway = re.search(rf"^{direction} GOAWAY", trace, re.M)
    expect(goaway, "there was no GOAWAY")
    expect(re.search(r"^[<>] DATA", trace[goaway.end():], re.M), "no content followed the GOAWAY")


SHARES_NOT = "this curl fails to share an h2c connection, with nghttpd too"


class Curl(Client):
    name = "curl"
    cannot = {**Client.cannot, "trailers_sent": "the curl command has no option to send trailers"}

    @staticmethod
    def version():
        return " ".join(run(["curl", "--version"]).text.split()[:2])

    def command(self, *words):
        way = ["--http2-prior-knowledge"] if self.transport == "h2c" else ["--http2", "--cacert", self.material.certificate]
        return ["curl", "-sS", "--max-time", str(processes.SECONDS), *way, *words]

    def get(self):
        with self.our_server() as server:
            page = self.material.file("page")
            spoken = run(self.command("-o", page, "-w", "%{http_version} %{response_code}", server.url("/page.html"))).text
            expect(spoken == "2 200", f"HTTP version and status were {spoken}")
            expect(page.read_bytes() == self.material.page, "another page came")

    def head(self):
        with self.our_server() as server:
            head = run(self.command("--head", server.url("/upload.bin"))).text.lower()
            expect(head.startswith("http/2 200"), f"the status line was {head[:20]}")
            expect("content-length: 1048576\r\n" in head, "content-length is missing")
            expect(server.logged(1, method="HEAD")[0]["octets"] == "0", "content was sent")

    def echo(self):
        with self.our_server() as server:
            got = run(self.command("--data-binary", f"@{self.material.upload}", server.url("/echo")))
            expect(got.out == self.material.mebibyte, "the echo differs")

    def fails_with_others_too(self):
        """curl 7.88 ends with 16 when it shares an h2c connection made with prior knowledge, whatever the server."""
        if self.transport == "TLS":
            return False
        with Nghttpd(self.material, "h2c") as other:
            return run(self.command("-Z", other.url("/page.html?[1-2]")), codes=None).code == 16

    def parallel(self):
        apart = self.fails_with_others_too()
        with self.our_server() as server:
            started = time.monotonic()
            how = ["--parallel-immediate"] if apart else []
            got = run(self.command("-Z", "--parallel-max", "100", *how, server.url("/delay?ms=500&of=[1-100]")))
            elapsed = time.monotonic() - started
            expect(got.text == "500 ms later\n" * 100, f"{got.text.count('later')} of 100 answers came")
            peers = {line["peer"] for line in server.logged(100, target="/delay", status="200")}
            expect(len(peers) == (100 if apart else 1) and elapsed < 10, f"{len(peers)} connections, {elapsed:.1f} s: not at once")
        return f"on a connection each: {SHARES_NOT}" if apart else None

    def trailers_received(self):
        with self.our_server() as server:
            fields = self.material.file("fields")
            got = run(self.command("-D", fields, server.url("/trailers")))
            expect(got.text == "Trailers follow this line.\n", "the content differs")
            end = fields.read_bytes().partition(b"\r\n\r\n")[2]
            expect(b"x-octets: 27\r\n" in end and b"x-end: here\r\n" in end, "no trailers came")

    def cancel(self):
        """curl leaves; and curl resets one of two streams of a connection, on which the other goes on."""
        super().cancel()
        if self.fails_with_others_too():
            return f"the client leaves; it resets no stream: {SHARES_NOT}"
        with self.our_server() as server:
            big, small = self.material.file("big"), self.material.file("small")
            run(self.command("-Z", "--max-filesize", "1000000", "-o", big, server.url(GENERATED), "-o", small,
                             server.url("/delay?ms=500")), codes=(63,))
            expect(small.read_bytes() == b"500 ms later\n", "the other stream did not go on")
            reset, other = server.logged(1, target="/generate")[0], server.logged(1, target="/delay", status="200")[0]
            expect(reset["end"] != "", "the download was not cancelled")
            expect(reset["peer"] == other["peer"], "they had two connections")
        return "the client leaves; the client resets a stream"


class Nghttp(Client):
    name = "nghttp"

    @staticmethod
    def version():
        return run(["nghttp", "--version"]).text.strip().replace("nghttp nghttp2/", "nghttp, h2load and nghttpd ")

    def command(self, *words):
        return ["nghttp", "--no-verify-peer", *words]

    def frames(self, *words):
        """What it reports of the frames."""
        return run(self.command("-nv", *words)).text

    def get(self):
        with self.our_server(trace=True) as server:
            self.fetch_page(server)
            shown = self.frames("--continuation", server.url("/page.html"))
            expect(":status: 200" in shown and "< CONTINUATION" in server.traced(), "a request with CONTINUATION was not answered")
            expect(self.transport == "h2c" or "The negotiated protocol: h2" in shown, "ALPN did not choose h2")
        return "also with CONTINUATION frames"

    def head(self):
        with self.our_server() as server:
            shown = self.frames("-H", ":method: HEAD", server.url("/upload.bin"))
            expect(":status: 200" in shown and "content-length: 1048576" in shown, "the head differs")
            expect("recv DATA" not in shown, "content was sent")

    def echo(self):
        with self.our_server() as server:
            for way in ([], ["-b", "255"], ["--expect-continue"], ["--no-content-length"]):
                got = run(self.command("-d", self.material.upload, *way, server.url("/echo")))
                expect(got.out == self.material.mebibyte, f"the echo differs {' '.join(way)}")
            for written in ("100-continue", "100-Continue", "x-other, 100-CONTINUE"):  # RFC 9110 10.1.1: in any case, in a list
                shown = self.frames("-d", self.material.www / "page.html", "-H", f"expect: {written}", server.url("/echo"))
                expect(":status: 100" in shown and ":status: 200" in shown, f"Expect: {written} was not answered")
        return "also padded, with 100-continue, without content-length"

    def parallel(self):
        with self.our_server() as server:
            started = time.monotonic()
            got = run(self.command("-m", "100", server.url("/delay?ms=500")))
            elapsed = time.monotonic() - started
            expect(got.text == "500 ms later\n" * 100, f"{got.text.count('later')} of 100 answers came")
            peers = {line["peer"] for line in server.logged(100, target="/delay", status="200")}
            expect(len(peers) == 1 and elapsed < 10, f"not at once on one connection: {len(peers)} connections, {elapsed:.1f} s")

    def trailers_received(self):
        with self.our_server() as server:
            shown = self.frames(server.url("/trailers"))
            expect("x-octets: 27" in shown and "x-end: here" in shown, "no trailers came")

    def trailers_sent(self):
        with self.our_server() as server:
            shown = self.frames("-d", self.material.www / "page.html", "--trailer", "x-sent: by nghttp", server.url("/echo"))
            expect(re.search(r"recv \(stream_id=\d+\) x-sent: by nghttp", shown), "the trailers did not come back")


class H2load(Client):
    name = "h2load"
    cannot = {"trailers_received": "it shows no fields", "trailers_sent": "it has no option to send trailers"}

    def command(self, *words):
        return ["h2load", *words]

    def loaded(self, server, path, requests, clients, streams, *words, seconds=60):
        """All requests must succeed. Returns the octets of content received."""
        got = run(self.command("-n", str(requests), "-c", str(clients), "-m", str(streams), *words, server.url(path)), seconds)
        self.expect_success(got.text, requests)
        return int(re.search(r"\((\d+)\) data$", got.text, re.M)[1])

    def expect_success(self, report, requests):
        wanted = f"{requests} done, {requests} succeeded, 0 failed, 0 errored, 0 timeout"
        expect(wanted in report, "not all succeeded: " + shortened("".join(re.findall(r"^requests:.*$", report, re.M)) or report))
        expect(f"status codes: {requests} 2xx" in report, "not all were 2xx")
        expect(self.transport == "h2c" or "Application protocol: h2\n" in report, "ALPN did not choose h2")

    def get(self):
        with self.our_server() as server:
            self.fetch_page(server)
        return "the octets are counted"

    def fetch_page(self, server):
        expect(self.loaded(server, "/page.html", 1, 1, 1) == len(self.material.page), "another length came")

    def head(self):
        with self.our_server() as server:
            expect(self.loaded(server, "/upload.bin", 10, 1, 10, "-H", ":method: HEAD") == 0, "content was sent")

    def echo(self):
        with self.our_server() as server:
            expect(self.loaded(server, "/echo", 8, 2, 4, "-d", self.material.upload) == 8 << 20, "octets are missing")
        return "the octets are counted"

    def parallel(self):
        with self.our_server() as server:
            started = time.monotonic()
            self.loaded(server, "/delay?ms=500", 100, 1, 100)
            expect(time.monotonic() - started < 10, "not at once")

    def download(self):
        with self.our_server() as server:
            expect(self.loaded(server, BIG, 2, 1, 2) == 2 * self.material.big_length, "octets are missing")
        return "the octets are counted"

    def leave_in_the_middle(self, server):
        command = self.command("-n", "100", "-c", "10", "-m", "10", server.url("/generate?bytes=1000000000"))
        process = processes.start(command, stdout=processes.subprocess.DEVNULL, stderr=processes.subprocess.DEVNULL)
        time.sleep(0.5)
        self.fetch_page(server)
        processes.stop(process, signal.SIGKILL)

    def cancel(self):
        super().cancel()
        return "the client leaves, 100 downloads under way"

    def goaway(self):
        with self.our_server(trace=True) as server, concurrent.futures.ThreadPoolExecutor(1) as pool:
            report = pool.submit(run, self.command("-n", "100", "-c", "4", "-m", "25", server.url("/delay?ms=1500")))
            processes.until(lambda: server.traced().count("< HEADERS") == 100, 10, "the requests do not come")
            server.end_gracefully()
            self.expect_success(report.result().text, 100)
            expect(server.ended() == 0, "the server did not end")
            expect_goaway_in_the_middle(server.traced(), ">")
        return "100 requests under way on 4 connections"

    def load(self):
        with self.our_server() as server:
            expect(self.loaded(server, "/page.html", 20000, 10, 100) == 20000 * len(self.material.page), "octets are missing")
            expect(len(server.logged(20000, status="200")) == 20000, "the log has another number")
