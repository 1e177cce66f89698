"""Node's http2 client as a peer of our server: node_client.js does what the cases ask of it."""
import pathlib

from clients import BIG, GENERATED, Client, expect_goaway_in_the_middle
from processes import expect, paused_download, run

SCRIPT = pathlib.Path(__file__).with_name("node_client.js")


class NodeClient(Client):
    name = "Node"

    @staticmethod
    def version():
        return "Node " + run(["node", "--version"]).text.strip()

    def node(self, action, server, path, *words):
        authority = self.material.certificate if self.transport == "TLS" else ""
        return ["node", SCRIPT, action, server.url(""), authority, path, *words]

    def command(self, url):
        scheme, _, rest = url.partition("://")
        place, _, path = rest.partition("/")
        authority = self.material.certificate if self.transport == "TLS" else ""
        return ["node", SCRIPT, "get", f"{scheme}://{place}", authority, "/" + path]

    def head(self):
        with self.our_server() as server:
            shown = run(self.node("head", server, "/upload.bin")).text
            expect(shown == "200 1048576 0\n", f"status, content-length and content received were {shown}")

    def echo(self):
        with self.our_server() as server:
            got = run(self.node("post", server, "/echo", self.material.upload))
            expect(got.out == self.material.mebibyte, "the echo differs")

    def parallel(self):
        with self.our_server() as server:
            got = run(self.node("parallel", server, "/delay?ms=500", "100"))
            expect(got.text == "100 whole, 100 at once\n", f"of 100: {got.text}")
            expect(len({line["peer"] for line in server.logged(100, target="/delay", status="200")}) == 1, "not on one connection")

    def trailers_received(self):
        with self.our_server() as server:
            shown = run(self.node("trailers", server, "/trailers")).text
            expect(shown == "x-octets: 27\nx-end: here\n", f"the trailers were {shown}")

    def trailers_sent(self):
        with self.our_server() as server:
            shown = run(self.node("send-trailers", server, "/echo")).text
            expect(shown == "content\nx-sent: by Node\n", f"what came back was {shown}")

    def cancel(self):
        super().cancel()
        with self.our_server() as server:
            shown = run(self.node("cancel", server, GENERATED, "/page.html")).out
            expect(shown == self.material.page, "the connection did not go on")
            end = server.logged(1, target="/generate")[0]["end"]
            expect(end == "CANCEL", f"the log says that the download ended so: {end or 'well'}")
            expect(len({line["peer"] for line in server.logged(2)}) == 1, "they had two connections")
        return "the client leaves; the client resets a stream"

    def goaway(self):
        with self.our_server(trace=True) as server:
            got = paused_download(self.command(server.url(BIG)), lambda _: server.end_gracefully()).must_end_with(0)
            expect(got.out == self.material.big_sha256, "the checksum differs")
            expect("goaway 0\n" in got.err, "Node saw no GOAWAY")
            expect(server.ended() == 0, "the server did not end")
            expect_goaway_in_the_middle(server.traced(), ">")
