"""Connections on which a response is noticed while the request is still being sent.

A service may reject an upload and stop reading it. httpcore looks for the response after a `WriteError`; otherwise it
would wait until the service reads on, or lose the response with the connection.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import socket
    import ssl

_READ_BYTES = _MAX_INTERIM_BYTES = 64 * 1024
_FINAL_STATUS = re.compile(rb"(?:\A|\r\n\r\n)HTTP/1\.[01] [2-9]")


class EarlyResponseBackend(httpcore.AnyIOBackend):
    """A network backend whose connections end a write when the final response arrives before its end."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection to a host."""
        stream = await super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, stream.get_extra_info("socket").dup())


class _Stream(httpcore.AsyncNetworkStream):
    """A connection that reads while it writes.

    asyncio closes a connection whose peer has reset it, also if it has not read yet what came before. That can still be
    read from a duplicate of its socket, unless it is encrypted.
    """

    def __init__(self, stream: httpcore.AsyncNetworkStream, socket: socket.socket | None = None) -> None:
        self._stream = stream
        self._socket = socket
        self._received = b""
        self._reading: asyncio.Future[bytes] | None = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._reading is not None and not self._received:
            done, _ = await asyncio.wait([self._reading], timeout=timeout)
            if not done:
                raise httpcore.ReadTimeout
            reading, self._reading = self._reading, None
            self._received = reading.result()
            if not self._received:
                return b""
        if self._received:
            data, self._received = self._received[:max_bytes], self._received[max_bytes:]
            return data
        return await self._read(max_bytes, timeout)

    async def _read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return await self._stream.read(max_bytes, timeout)
        except httpcore.ReadError:
            if data := self._received_before_reset(max_bytes):
                return data
            raise

    def _received_before_reset(self, max_bytes: int) -> bytes:
        if self._socket is None:
            return b""
        try:
            return self._socket.recv(max_bytes)
        except OSError:
            return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        writing = asyncio.ensure_future(self._stream.write(buffer, timeout))
        try:
            while not writing.done():
                if self._reading is None:
                    self._reading = asyncio.ensure_future(self._read(_READ_BYTES))
                both: list[asyncio.Future[Any]] = [writing, self._reading]
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                if self._reading.done() and self._is_final(self._reading):
                    break
            if not writing.done():
                raise httpcore.WriteError("the service responded before it has read the request")
            writing.result()
        finally:
            await _cancel(writing)

    def _is_final(self, reading: asyncio.Future[bytes]) -> bool:
        """Return whether the final response, or the end of the stream, was read; keep an interim response."""
        if reading.exception() is not None or not reading.result():
            return True
        received = self._received + reading.result()
        if _FINAL_STATUS.search(received) or len(received) > _MAX_INTERIM_BYTES:
            return True
        self._received, self._reading = received, None
        return False

    async def aclose(self) -> None:
        if self._reading is not None:
            await _cancel(self._reading)
        self._close_socket()
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        self._close_socket()
        return _Stream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def _close_socket(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and (self._received or self._reading is not None):
            return True  # httpcore drops an idle connection on which the service has sent more than a response
        return self._stream.get_extra_info(info)


async def _cancel(task: asyncio.Future[Any]) -> None:
    """Cancel a task unless it is done, wait for its end, and ignore its error."""
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # or the event loop would report it
