"""Sending of responses to which a fault rule applies: dropped, truncated, malformed, mislabeled or slow."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import replace

from projectlink_mock._core import waiting
from projectlink_mock._core.content import Spool, SpoolFullError
from projectlink_mock._core.http.messages import (
    IDLE_SECONDS,
    STATUSES_WITHOUT_BODY,
    Receive,
    Response,
    Scope,
    Send,
    wait_for_disconnect,
)
from projectlink_mock._core.sessions.faults import Fault
from projectlink_mock._core.waiting import monotonic

CLOSE_CONNECTION = "projectlink_mock.close_connection"
"""The ASGI extension of a server that can close a connection: a function of whether to reset it."""
WRITE = "projectlink_mock.write"
"""The ASGI extension of a server that can write bytes beyond the announced length."""


_PIECE_SECONDS = 0.02
"""Time between two pieces of a slow body."""


async def sleep(milliseconds: float) -> None:
    """Delay a call, until the server stops."""
    if milliseconds:
        with contextlib.suppress(asyncio.CancelledError):
            await waiting.sleep(milliseconds / 1000)


async def send_faulty(fault: Fault, response: Response | None, scope: Scope, receive: Receive, send: Send) -> None:
    """Send a response with the effect of a fault.

    Raises ConnectionResetError, as clients do, if the effect closes the connection and the server cannot.
    """
    rule = fault.rule
    if response is None or rule.drop:
        await close_connection(scope, receive, reset=True)
    elif rule.content_length is not None and response.status not in STATUSES_WITHOUT_BODY:
        await _send_wrong_length(rule.content_length, response, scope, receive, send)
    elif rule.truncate and response.has_body:
        await send_truncated(response, send)
        await close_connection(scope, receive, reset=False)
    elif rule.malformed and response.has_body:
        malformed = await _malformed(response)
        await malformed(scope, receive, send)
    elif rule.bytes_per_second is not None and response.has_body:
        await _send_slowly(rule.bytes_per_second, response, receive, send)
    else:
        await response(scope, receive, send)


async def send_truncated(response: Response, send: Send) -> None:
    """Send the headers and half of the body, or half of the first chunk of a stream."""
    await send(response.start_message())
    content = await _beginning(response)
    await send({"type": "http.response.body", "body": content[: len(content) // 2], "more_body": True})


async def _malformed(response: Response) -> Response:
    """Return a response with half of the body, and a character after which nothing is JSON."""
    content = await _beginning(response)
    return replace(response, content=content[: len(content) // 2] + b"<", chunks=None, length=None)


async def _beginning(response: Response) -> bytes:
    """Return the body, or the first chunk of a stream."""
    for chunk in response.chunks or ():
        if chunk:
            return chunk
        await _pause(chunk)
    return response.content


def move_to_file(response: Response, spool: Spool, max_bytes: int) -> None:
    """Move a body above a size, which will be sent slowly, to a file; it stays in memory if there is no room for it."""
    if len(response.content) > max_bytes:
        with contextlib.suppress(SpoolFullError), contextlib.closing(spool.writer()) as writer:
            writer.write(response.content)
            response.set_content(writer.finish())


async def _send_slowly(rate: float, response: Response, receive: Receive, send: Send) -> None:
    """Send the body at a number of bytes per second, until the client disconnects."""
    disconnected = asyncio.ensure_future(wait_for_disconnect(receive))
    due = monotonic()
    try:
        await send(response.start_message())
        for piece in _pieces(response, max(1, int(rate * _PIECE_SECONDS))):
            if piece is None:
                await _pause(piece)
                continue
            due += len(piece) / rate
            await sleep(1000 * max(0.0, due - monotonic()))
            if disconnected.done():
                return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body"})
    finally:
        disconnected.cancel()
        response.close()


def _pieces(response: Response, size: int) -> Iterator[bytes | None]:
    for chunk in (response.content,) if response.chunks is None else response.chunks:
        if chunk is None:
            yield None
            continue
        for start in range(0, len(chunk), size):
            yield chunk[start : start + size]


async def _send_wrong_length(wrong_by: int, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    content = await _read_all(response)
    # The client must not take the excess for the response to another request.
    headers = {**response.headers, "connection": "close"}
    mislabeled = replace(response, content=content, chunks=None, length=None, headers=headers)
    await send(mislabeled.start_message(max(0, len(content) + wrong_by)))
    if write := scope.get("extensions", {}).get(WRITE):
        write(content)
    else:
        await send({"type": "http.response.body", "body": content, "more_body": True})
    await close_connection(scope, receive, reset=False)


async def _read_all(response: Response) -> bytes:
    """Return the whole body; other requests run between the chunks of a stream."""
    chunks = [response.content]
    for chunk in response.chunks or ():
        chunks.append(chunk or b"")
        await _pause(chunk)
    return b"".join(chunks)


async def _pause(chunk: bytes | None) -> None:
    """Let other requests run, and wait a moment for a stream that has no chunk yet."""
    await waiting.sleep(IDLE_SECONDS if chunk is None else 0)


async def close_connection(scope: Scope, receive: Receive, *, reset: bool) -> None:
    """Close the connection: with a TCP reset, or after everything written is sent."""
    close = scope.get("extensions", {}).get(CLOSE_CONNECTION)
    if close is None:
        raise ConnectionResetError("A fault rule closed the connection.")
    close(reset)
    await wait_for_disconnect(receive)
