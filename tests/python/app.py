"""An ASGI application for hypercorn: /N answers N octets, /small and /large some, /echo what it was sent, /h2 where its h2 comes from."""
from __future__ import annotations

import typing

import h2.connection

FILES = {"small": 10, "large": 1_000_000}
Message = dict[str, typing.Any]


async def body_of(receive: typing.Callable[[], typing.Awaitable[Message]]) -> bytes:
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


async def app(
    scope: Message, receive: typing.Callable[[], typing.Awaitable[Message]], send: typing.Callable[[Message], typing.Awaitable[None]]
) -> None:
    """What hypercorn calls for each request."""
    if scope["type"] != "http":
        raise NotImplementedError(scope["type"])
    path = scope["path"].strip("/")
    status = 200
    if path == "echo":
        body = await body_of(receive)
    elif path == "h2":
        body = str(h2.connection.__file__).encode()
    elif path in FILES:
        body = b"x" * FILES[path]
    elif path.isdigit():
        body = b"x" * int(path)
    else:
        status, body = 404, b""
    await send({"type": "http.response.start", "status": status, "headers": [
        (b"content-length", str(len(body)).encode()), (b"x-version", scope["http_version"].encode())]})
    await send({"type": "http.response.body", "body": body})
