"""A client of httpx over httpcore: fetch.py BASE, with the certificate of SSL_CERT_FILE; prints what it found as JSON."""
from __future__ import annotations

import asyncio
import json
import sys

import h2.connection
import httpx


def blocking(base: str, found: dict[str, object]) -> None:
    """One after the other."""
    with httpx.Client(http1=False, http2=True, timeout=20) as client:
        answer = client.get(f"{base}/small")
        found["small"] = [answer.http_version, answer.status_code, len(answer.content)]
        found["large"] = len(client.get(f"{base}/large").content)
        found["missing"] = client.get(f"{base}/missing").status_code


async def together(base: str, found: dict[str, object]) -> None:
    """Twenty at a time, over one connection."""
    async with httpx.AsyncClient(http1=False, http2=True, timeout=20) as client:
        answers = await asyncio.gather(*(client.get(f"{base}/small") for _ in range(20)))
        found["together"] = sum(len(answer.content) for answer in answers)


def echoed(base: str, found: dict[str, object]) -> None:
    """Content that is larger than the first windows, and back."""
    with httpx.Client(http1=False, http2=True, timeout=20) as client:
        body = bytes(range(256)) * 2000
        found["echo"] = client.post(f"{base}/echo", content=body).content == body


def main() -> None:
    found: dict[str, object] = {"h2": h2.connection.__file__}
    blocking(sys.argv[1], found)
    asyncio.run(together(sys.argv[1], found))
    if "--echo" in sys.argv:
        echoed(sys.argv[1], found)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
