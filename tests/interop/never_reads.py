"""Clients that ask for much and never read: what the server keeps for each has a bound."""
import re
import socket
import time

import h2octets
from our_server import OurServer
from processes import expect, run, until

CLIENTS = 10
CONCURRENT = 100  # streams that the server allows: spec/limits.yaml
MOST_REQUESTS = 5000  # on one connection
AT_ONCE = 20  # fewer than the server allows, so that none is refused
PROGRAM = 128 * 1024  # octets that the server itself may need for a connection: its own record of each request


def connect(port):
    """With little room for what it does not read."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.settimeout(10)
    client.connect(("127.0.0.1", port))
    client.sendall(h2octets.greeting_of_a_glutton())
    return client


def ask(clients, path, first, requests, enough=lambda: False):
    """Each asks again and again, until `requests` are sent, enough() says so, or its socket takes no more. Returns how many."""
    open_ends = list(clients)
    asked = first
    while open_ends and asked < requests and not enough():
        octets = b"".join(h2octets.get(2 * number + 1, path) for number in range(asked, asked + AT_ONCE))
        asked += AT_ONCE
        for client in list(open_ends):
            client.setblocking(False)
            try:
                if client.send(octets) < len(octets):
                    open_ends.remove(client)
            except BlockingIOError:
                open_ends.remove(client)
        time.sleep(0.02)  # the server answers before the next ones come
    return asked


def short_responses(server, clients):
    """Copied into the output, which has a cap: then the server reads no more requests."""
    def full():
        return len(set(re.findall(r"^(\S+): OUTPUT_FULL:", server.traced(), re.M)))

    path = "/generate?bytes=3500"
    asked = ask(clients, path, 0, MOST_REQUESTS, lambda: full() == CLIENTS)
    expect(full() == CLIENTS, f"{full()} of {CLIENTS} connections came to SW_STATUS_OUTPUT_FULL")
    read = server.traced().count("< HEADERS")
    asked = ask(clients, path, asked, asked + 500)
    expect(server.traced().count("< HEADERS") <= read + CLIENTS * AT_ONCE, "requests are still read")
    return f"all came to SW_STATUS_OUTPUT_FULL within {asked:,} requests, and no more were read"


def long_responses(server, clients):
    """Handed over by reference: as many at once as the server allows."""
    asked = ask(clients, "/generate?bytes=1000000000", 0, CONCURRENT)
    until(lambda: server.traced().count("< HEADERS") >= CLIENTS * CONCURRENT, 10, "the requests do not come")
    expect("> RST_STREAM" not in server.traced() and "> GOAWAY" not in server.traced(), "a request was refused")
    return f"{asked} requests for 1 GB each"


def never_reads(material, act):
    with OurServer(material, "h2c", trace=True) as server:
        def serve():
            got = run(["curl", "-sS", "--http2-prior-knowledge", "--max-time", "10", server.url("/page.html")])
            expect(got.out == material.page, "curl is not served")

        serve()
        bound = int(re.search(r"at most (\d+) octets of memory for a connection", server.traced())[1])
        memory, descriptors = server.memory, server.descriptors
        clients = [connect(server.port) for _ in range(CLIENTS)]
        try:
            words = act(server, clients)
            serve()
            each = (server.memory - memory) // CLIENTS
            expect(each < bound + PROGRAM, f"{each} octets of memory for each connection; the library promises {bound}")
        finally:
            for client in clients:
                client.close()
        until(lambda: server.descriptors <= descriptors, 15, "descriptors stay open")
        serve()
        return (f"{CLIENTS} clients; {words}; {each // 1024:,} KiB of memory for each, the library's bound being "
                f"{bound // 1024:,} KiB; curl is served meanwhile and afterwards")


CHECKS = {
    "clients that never read short responses": lambda material: never_reads(material, short_responses),
    "clients that never read long responses": lambda material: never_reads(material, long_responses),
}
