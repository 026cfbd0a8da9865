"""Load generator: parallel connections, each of which sends the requests of a story."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Generator, Iterable
from typing import Any, NamedTuple

CLOSED = 0
"""Status of a missing or incomplete response: the server closed the connection."""


class Answer(NamedTuple):
    """A complete response."""

    status: int
    head: bytes
    content: bytes

    @property
    def json(self) -> Any:
        """Content, parsed as JSON."""
        return json.loads(self.content)


Story = Generator[bytes, Answer, None]
"""Generator that yields raw requests and is sent the response to each."""


def request(method: str, target: str, body: Any = None, **headers: str) -> bytes:
    """Return a raw request; a body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body is not None and "Content_Type" not in headers:
        lines.append("Content-Type: application/json")
    if content or method not in ("GET", "DELETE"):
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join([*lines, "", ""]).encode() + content


async def run_stories(port: int, stories: Iterable[Story], seconds: list[float] | None = None) -> None:
    """Run stories in parallel, each over a separate connection; append the duration of each response to `seconds`.

    Raises:
        OSError: the server cannot be reached. Errors of a story are raised as they are.
    """
    await asyncio.gather(*(_run(port, story, seconds) for story in stories))


async def _run(port: int, story: Story, seconds: list[float] | None) -> None:
    message = next(story, None)
    while message is not None:
        connection = _Connection(story, message, seconds)
        await asyncio.get_running_loop().create_connection(lambda protocol=connection: protocol, "127.0.0.1", port)  # type: ignore[misc]
        message = await connection.ended


class _Connection(asyncio.Protocol):
    """Connection of a story. `ended` has the next request if the connection closed before the story ended."""

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
        response = _read(self._buffer)
        if response is None or self.ended.done():
            return
        self._buffer = b""
        if self._seconds is not None:
            self._seconds.append(time.perf_counter() - self._sent)
        message = self._next(response)
        if message is None:
            self._transport.close()
        else:
            self._send(message)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.ended.done():
            message = self._next(Answer(CLOSED, b"", self._buffer))
            if not self.ended.done():
                self.ended.set_result(message)

    def _next(self, response: Answer) -> bytes | None:
        """Return the next request of the story; at its end, resolve `ended`."""
        try:
            return self._story.send(response)
        except StopIteration:
            self.ended.set_result(None)
        except Exception as error:
            self.ended.set_exception(error)
        return None


def _read(received: bytes) -> Answer | None:
    """Return the received response once it is complete."""
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
