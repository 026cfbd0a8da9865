"""Responses with a file, whole or in parts, for the tests of downloads."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from tests.support.scripted import ScriptedServer, reply

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
DATA = bytes(range(256)) * 2400
TRUNCATED_AT = 500_000
SHA256 = hashlib.sha256(DATA)


def truncated(at: int, data: bytes = DATA, /, **headers: str) -> bytes:
    """Return a response whose body is truncated."""
    return reply(body=data[:at], Content_Length=str(len(data)), Connection="close", **headers)


def interrupted(**headers: str) -> bytes:
    """Return a response that is truncated after the client has read some of it."""
    return truncated(TRUNCATED_AT, **headers)


def range_start(request: bytes) -> int:
    """Return the start of the requested range."""
    return int((header(request, b"range") or b"bytes=0-")[6:-1])


def partial(start: int, total: str = str(len(DATA)), data: bytes | None = None) -> bytes:
    """Return a 206 response with the rest of the file."""
    body = DATA[start:] if data is None else data
    return reply("206 Partial", body, Content_Range=f"bytes {start}-{len(DATA) - 1}/{total}")


def resumable(request: bytes, **headers: str) -> bytes:
    """Return the requested range, or the whole file."""
    value = header(request, b"range")
    return partial(int(value[6:-1])) if value else reply(body=DATA, **headers)


def header(request: bytes, name: bytes) -> bytes | None:
    """Return a header of a request."""
    lines = (line.partition(b": ") for line in request.split(b"\r\n"))
    return next((value for key, _, value in lines if key.lower() == name), None)
