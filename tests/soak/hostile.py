"""Hostile clients of the soak test: large, slow, broken and deep requests, zips, clock jumps, many sessions."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import count, cycle, islice

from tests.support.load_generator import request

CLIENTS = 2
SESSIONS = 20
LIMIT_SECONDS = 120
"""Time limit of one attack."""

_TOKEN = "Bearer alice-token"
_CREATION = "/nuextract/api/projects"
_NEW = {"name": "Receipts", "description": "", "template": {}}
_LARGE = json.dumps({**_NEW, "name": "x" * 4_000_000}).encode()
_UBIOPS_TOKEN = "Token alice-token"
_PROJECT = "/ubiops/v2.1/projects/project_name_example"
_VERSION = f"{_PROJECT}/models/model_name_example/versions/version_example"
_SCHEDULE = {
    "name": "every-minute",
    "object_type": "model",
    "object_name": "model_name_example",
    "version": "version_example",
    "schedule": "* * * * *",
    "request_data": {"input": 1},
    "batch": True,
}
_DEEP = (b"[" * 200_000, b'{"a":' * 90 + b"1" + b"}" * 90, b'{"template":' + b"[" * 5_000 + b"]" * 5_000 + b"}")
_BROKEN = (
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),
    b"GET / HTTP/9.9\r\n\r\n",
    b"POST "
    + _CREATION.encode()
    + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST " + _CREATION.encode() + b" HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 5_000 + b"\r\n",
    b"POST " + _CREATION.encode() + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000000\r\n\r\n",
)
_UPGRADES = (
    {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2_Settings": "AAMAAABkAAQAAP__"},
    {"Connection": "Upgrade", "Upgrade": "websocket", "Sec_WebSocket_Version": "13", "Sec_WebSocket_Key": "eHh4"},
)


def _zip_of_zeros(megabytes: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("package/deployment.py", bytes(megabytes * 1_000_000))
    return file.getvalue()


_ZIP_FORM = b"".join(
    (
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="model.zip"\r\n\r\n',
        _zip_of_zeros(64),
        b"\r\n--B--\r\n",
    )
)


async def attack(port: int, number: int, ended: Callable[[], bool], counts: Counter[str]) -> None:
    """Send one kind of attack after the other until the others have ended, and count the attacks by kind."""
    for turn, kind in zip(count(number, CLIENTS), islice(cycle(KINDS), number * len(KINDS) // CLIENTS, None)):
        if ended():
            return
        with suppress(OSError):  # the server may close a connection at any time
            await asyncio.wait_for(kind(port, turn), LIMIT_SECONDS)
        # What an attack has left would make the memory of the server depend on which attack was the last.
        with suppress(OSError):
            await _send(port, request("POST", "/_mock/reset", **_session(turn)))
        counts[kind.__name__] += 1


async def large_body(port: int, turn: int) -> None:
    """Create a project with a name of 4 MB."""
    await _send(port, request("POST", _CREATION, _LARGE, Authorization=_TOKEN, **_session(turn)))


async def slow_body(port: int, turn: int) -> None:
    """Send a body byte by byte, and close the connection before its end."""
    head = request("POST", _CREATION, b" " * 1000, Authorization=_TOKEN, **_session(turn))[:-1000]
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in (head, *[b" "] * 20):
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0.05)
    finally:
        writer.close()


async def upgrade(port: int, turn: int) -> None:
    """Offer an upgrade together with a body."""
    headers = _UPGRADES[turn % len(_UPGRADES)]
    await _send(port, request("POST", _CREATION, _NEW, Authorization=_TOKEN, **headers, **_session(turn)), half=True)


async def broken_http(port: int, turn: int) -> None:
    """Send what is not HTTP, or whose framing contradicts itself."""
    await _send(port, _BROKEN[turn % len(_BROKEN)], half=True)


async def deep_json(port: int, turn: int) -> None:
    """Send JSON with many levels."""
    content = _DEEP[turn % len(_DEEP)]
    await _send(port, request("POST", _CREATION, content, Authorization=_TOKEN, **_session(turn)))


async def zip_bomb(port: int, turn: int) -> None:
    """Upload a file of some kilobytes that holds 64 MB of zeros as a model."""
    headers = {"Content_Type": "multipart/form-data; boundary=B", "Authorization": _UBIOPS_TOKEN, **_session(turn)}
    await _send(port, request("PUT", _VERSION + "/upload", _ZIP_FORM, **headers))


async def clock_jump(port: int, turn: int) -> None:
    """Let a schedule of every minute be due for a day."""
    session = _session(turn)
    await _send(port, request("POST", "/_mock/clock", {"now": "2026-01-01T00:00:00Z"}, **session))
    await _send(port, request("POST", f"{_PROJECT}/schedules", _SCHEDULE, Authorization=_UBIOPS_TOKEN, **session))
    await _send(port, request("POST", "/_mock/clock", {"advance": 24 * 60 * 60}, **session))
    await _send(port, request("GET", f"{_PROJECT}/models", Authorization=_UBIOPS_TOKEN, **session))


async def replay(port: int, turn: int) -> None:
    """Replay the requests of a session."""
    for _ in range(20):
        await _send(port, request("GET", _CREATION, Authorization=_TOKEN, **_session(turn)))
    await _send(port, request("POST", "/_mock/replay", **_session(turn)))


async def many_sessions(port: int, turn: int) -> None:
    """Use 20 new sessions."""
    for number in range(20):
        session = {"X_Mock_Session": f"many-{turn}-{number}"}
        await _send(port, request("POST", _CREATION, _NEW, Authorization=_TOKEN, **session))


KINDS: list[Callable[[int, int], Awaitable[None]]] = [
    large_body,
    slow_body,
    upgrade,
    broken_http,
    deep_json,
    zip_bomb,
    clock_jump,
    replay,
    many_sessions,
]


def _session(turn: int) -> dict[str, str]:
    """Return the header of one of a few sessions, each of which is used again after the server has dropped it."""
    return {"X_Mock_Session": f"hostile-{turn % SESSIONS}"}


async def _send(port: int, message: bytes, *, half: bool = False) -> bytes:
    """Send a request over a separate connection; return the response, empty if the server sent nothing.

    `half` ends the client's side of the connection after the request, which may be incomplete.

    Raises:
        RuntimeError: the server failed.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        head, separator, body = message.partition(b"\r\n\r\n")
        close = b"\r\nConnection: close" if not half and separator else b""
        writer.write(head + close + separator + body)
        await writer.drain()
        if half:
            writer.write_eof()
        response = await reader.read()
    finally:
        writer.close()
    if response[9:12] == b"500":
        raise RuntimeError(f"{message[:200]!r} was answered by {response[:1000]!r}")
    return response
