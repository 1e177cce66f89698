"""
hypercorn's server, with the application that the cells of the matrix need: asgi.py serve PORT GRANT

Version 0.13 sends no trailers, and gives no way to set a window.
"""
import asyncio
import struct
import sys

from hypercorn.asyncio import serve
from hypercorn.config import Config


def message(content):
    return struct.pack(">BI", 0, len(content)) + content


async def pieces(receive):
    """What comes of the request's content."""
    while (event := await receive())["type"] == "http.request":
        yield event["body"]
        if not event.get("more_body"):
            return


async def whole(receive):
    return b"".join([piece async for piece in pieces(receive)])


async def page(_):
    yield b"hello\n"


async def echo(receive):
    async for piece in pieces(receive):
        yield piece


async def down(receive):
    count, size = map(int, (await whole(receive))[5:].split())
    for number in range(count):
        yield message(bytes([number & 0xFF]) * size)


async def up(receive):
    content, count, octets, place = await whole(receive), 0, 0, 0
    while place < len(content):
        size = struct.unpack(">I", content[place + 1:place + 5])[0]
        count, octets, place = count + 1, octets + size, place + 5 + size
    yield message(b"%d %d" % (count, octets))


SERVICE = "/interop.Peer/"
SOURCES = {"/page": page, "/echo": echo, SERVICE + "Down": down, SERVICE + "Up": up, SERVICE + "Both": echo}


async def application(scope, receive, send):
    if scope["type"] != "http":
        return
    source = SOURCES.get(scope["path"])
    kind = b"application/grpc" if scope["path"].startswith(SERVICE) else b"text/plain"
    await send({"type": "http.response.start", "status": 200 if source else 413, "headers": [(b"content-type", kind)]})
    if source:
        disconnected = None
        async for piece in source(receive):
            if scope["path"] == SERVICE + "Down":  # its request has come whole: what comes now is the end
                disconnected = disconnected or asyncio.ensure_future(receive())
                await asyncio.sleep(0)
                if disconnected.done():
                    return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


config = Config()
config.bind = [f"127.0.0.1:{sys.argv[2]}"]
config.errorlog = "-"
config.graceful_timeout = 15
asyncio.run(serve(application, config))
