"""How the answer of a call is sent, or not sent, that a fault rule strikes."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

from projectlink_mock._core.http.messages import (
    WITHOUT_BODY,
    Receive,
    Response,
    Scope,
    Send,
    depart,
    send_head,
    send_part,
    send_whole,
)
from projectlink_mock._core.sessions.faults import AppliedFault

HANG_UP = "projectlink_mock.hang_up"
"""The ASGI extension of a server that can close a connection: called with whether to do so at once."""
WRITE = "projectlink_mock.write"
"""The ASGI extension of a server that can write bytes which no length announces."""


async def pause(milliseconds: float) -> None:
    """Let a call wait, unless the server stops meanwhile."""
    if milliseconds:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(milliseconds / 1000)


async def deliver(strike: AppliedFault, reply: Response | None, scope: Scope, receive: Receive, send: Send) -> None:
    """Send a reply as the rule wants it. Without a way to close the connection, it raises what a client would see."""
    rule = strike.rule
    if reply is None or rule.drop:
        await hang_up(scope, receive, at_once=True)
    elif rule.content_length is not None and reply.status not in WITHOUT_BODY:
        await _deliver_mislabeled(rule.content_length, reply, scope, receive, send)
    elif rule.truncate and reply.has_body:
        await send_part(reply, send)
        await hang_up(scope, receive, at_once=False)
    elif rule.malformed and reply.has_body:
        await send_whole(_malformed(reply), receive, send)
    else:
        await send_whole(reply, receive, send)


def _malformed(reply: Response) -> Response:
    """Half of the body, or of a stream's beginning, and a character after which nothing is JSON."""
    content = reply.content if reply.chunks is None else next(filter(None, reply.chunks), b"")
    return replace(reply, content=content[: len(content) // 2] + b"<", chunks=None)


async def _deliver_mislabeled(wrong_by: int, reply: Response, scope: Scope, receive: Receive, send: Send) -> None:
    content = await _gather(reply)
    # Announced, and written at once: what is too much must not come before the answer to another call.
    headers = {**reply.headers, "connection": "close"}
    labeled = replace(reply, content=content, chunks=None, headers=headers)
    await send_head(labeled, send, max(0, len(content) + wrong_by))
    if write := scope.get("extensions", {}).get(WRITE):
        write(content)
    else:
        await send({"type": "http.response.body", "body": content, "more_body": True})
    await hang_up(scope, receive, at_once=False)


async def _gather(reply: Response) -> bytes:
    """The whole body; others have their turn while a stream is made."""
    pieces = [reply.content]
    for chunk in reply.chunks or ():
        pieces.append(chunk)
        await asyncio.sleep(0)
    return b"".join(pieces)


async def hang_up(scope: Scope, receive: Receive, *, at_once: bool) -> None:
    """Close the connection: with a TCP reset, or once all that was written is sent."""
    close = scope.get("extensions", {}).get(HANG_UP)
    if close is None:
        raise ConnectionResetError("The mock server closed the connection, as a fault rule says.")
    close(at_once)
    await depart(receive)
