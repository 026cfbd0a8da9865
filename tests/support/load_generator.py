"""Load on a server: connections side by side, each of which tells a story, request by request."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Generator, Iterable
from typing import Any, NamedTuple

HUNG_UP = 0
"""The status of an answer that never came, or not to its end: the server closed the connection."""


class Answer(NamedTuple):
    """A response, read to its end."""

    status: int
    head: bytes
    content: bytes

    @property
    def json(self) -> Any:
        """The content, parsed."""
        return json.loads(self.content)


Story = Generator[bytes, Answer, None]
"""Gives one raw request after the other, and is sent the answer to each."""


def request(method: str, target: str, body: Any = None, **headers: str) -> bytes:
    """A raw request, with bytes as they are and anything else as JSON for its body."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body is not None and "Content_Type" not in headers:
        lines.append("Content-Type: application/json")
    if content or method not in ("GET", "DELETE"):
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join([*lines, "", ""]).encode() + content


async def tell(port: int, stories: Iterable[Story], seconds: list[float] | None = None) -> None:
    """Tell stories side by side, each over a connection of its own; keep how long each answer took, if asked to.

    Raises what a story raises, and OSError if the server cannot be reached.
    """
    await asyncio.gather(*(_tell(port, story, seconds) for story in stories))


async def _tell(port: int, story: Story, seconds: list[float] | None) -> None:
    message = next(story, None)
    while message is not None:
        connection = _Connection(story, message, seconds)
        await asyncio.get_running_loop().create_connection(lambda told=connection: told, "127.0.0.1", port)  # type: ignore[misc]
        message = await connection.ended


class _Connection(asyncio.Protocol):
    """Goes on with a story until it ends, or the connection does; `ended` gives what is to be sent over a new one."""

    def __init__(self, story: Story, message: bytes, seconds: list[float] | None) -> None:
        self._story = story
        self._message = message
        self._seconds = seconds
        self._buffer = b""
        self.ended: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send(self._message)

    def _send(self, message: bytes) -> None:
        self._sent = time.perf_counter()
        self._transport.write(message)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        answer = _read(self._buffer)
        if answer is None or self.ended.done():
            return
        self._buffer = b""
        if self._seconds is not None:
            self._seconds.append(time.perf_counter() - self._sent)
        message = self._after(answer)
        if message is None:
            self._transport.close()
        else:
            self._send(message)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.ended.done():
            message = self._after(Answer(HUNG_UP, b"", self._buffer))
            if not self.ended.done():
                self.ended.set_result(message)

    def _after(self, answer: Answer) -> bytes | None:
        """What the story says next. Without it, `ended` is settled."""
        try:
            return self._story.send(answer)
        except StopIteration:
            self.ended.set_result(None)
        except Exception as error:
            self.ended.set_exception(error)
        return None


def _read(received: bytes) -> Answer | None:
    """The answer that was received, once it is complete."""
    head, separator, content = received.partition(b"\r\n\r\n")
    if not separator:
        return None
    lines = head.lower()
    start = lines.find(b"content-length:")
    if start >= 0:
        if len(content) < int(lines[start + 15 :].split(b"\r\n", 1)[0]):
            return None
    elif b"transfer-encoding: chunked" in lines:
        if not content.endswith(b"0\r\n\r\n"):
            return None
        content = _joined(content)
    return Answer(int(head[9:12]), head, content)


def _joined(chunked: bytes) -> bytes:
    chunks: list[bytes] = []
    while True:
        size, _, chunked = chunked.partition(b"\r\n")
        if not int(size, 16):
            return b"".join(chunks)
        chunks.append(chunked[: int(size, 16)])
        chunked = chunked[int(size, 16) + 2 :]
