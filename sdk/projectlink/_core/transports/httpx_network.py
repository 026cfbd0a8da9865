"""Network backends of httpcore, with the rules of ``framing`` and deadlines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpcore

from projectlink._core.http.raw_response import split_chunks
from projectlink._core.http.response import InvalidResponseError
from projectlink._core.transports.framing import ResponseReader
from projectlink._core.transports.request_context import current_request, step_timeout

_CHUNK_BYTES = 65536


class Network:
    """A network backend of httpcore whose streams are ``_Stream``."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, *args: Any, **settings: Any) -> _Stream:
        """Open a connection."""
        return _Stream(self._inner.connect_tcp(*args, **settings))


class _BaseStream:
    """A stream of httpcore that hands on the bytes of responses only, and is not used again if others arrived.

    httpcore takes bytes after a response for the response to the next request.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        tls = inner.get_extra_info("ssl_object")
        is_http2 = tls is not None and tls.selected_alpn_protocol() == "h2"
        self._reader = None if is_http2 else ResponseReader()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def get_extra_info(self, info: str) -> Any:
        """Return information about the stream. An idle one that is readable is not used again."""
        if info == "is_readable" and self._reader is not None and not self._reader.is_clean:
            return True
        return self._inner.get_extra_info(info)

    @property
    def _is_tunnel(self) -> bool:
        return self._reader is not None and self._reader.is_tunnel

    @contextmanager
    def _tunnel_errors(self) -> Iterator[None]:
        """Turn the errors of a request for a tunnel into those of a connection, as nothing else was sent."""
        try:
            yield
        except (httpcore.TimeoutException, TimeoutError) as error:
            if not self._is_tunnel:
                raise
            raise httpcore.ConnectTimeout(str(error)) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            if not self._is_tunnel:
                raise
            raise httpcore.ConnectError(str(error)) from error

    def _start_request(self, data: bytes) -> None:
        if self._reader is not None:
            self._reader.start_request(bytes(data[:10]).partition(b" ")[0].decode("latin-1"))

    def _accept(self, data: bytes) -> bytes | None:
        """Return the received bytes that belong to the response; None if more bytes are needed first."""
        if self._reader is None or not data:
            if self._is_tunnel:
                raise httpcore.ConnectError("the proxy closed the connection")
            return data
        try:
            return self._reader.feed(data) or None
        except InvalidResponseError as error:
            raise httpcore.RemoteProtocolError(str(error)) from None


class _Stream(_BaseStream):
    """A sync stream that also observes the deadline of the current request.

    httpcore applies its timeouts to each read and write, and receiving the head of a response may take many reads.
    """

    def start_tls(self, *args: Any, **settings: Any) -> _Stream:
        """Start TLS on the connection."""
        return _Stream(self._inner.start_tls(*args, **settings))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes, or wait for some.

        Raises:
            TimeoutError: The deadline has passed.
        """
        data = None
        with self._tunnel_errors():
            while data is None:
                data = self._accept(self._inner.read(max_bytes, _step_timeout(timeout)))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes.

        Raises:
            TimeoutError: The deadline has passed.
        """
        self._start_request(buffer)
        with self._tunnel_errors():
            for chunk in split_chunks(buffer, _CHUNK_BYTES):
                self._inner.write(chunk, _step_timeout(timeout))


def _step_timeout(timeout: float | None) -> float | None:
    request = current_request.get()
    return timeout if request is None or request.deadline is None else step_timeout(request.deadline, timeout)


class AsyncNetwork(Network):
    """An async network backend of httpcore whose streams are ``_AsyncStream``."""

    async def connect_tcp(self, *args: Any, **settings: Any) -> _AsyncStream:  # type: ignore[override]
        """Open a connection."""
        return _AsyncStream(await self._inner.connect_tcp(*args, **settings))


class _AsyncStream(_BaseStream):
    """An async stream."""

    async def start_tls(self, *args: Any, **settings: Any) -> _AsyncStream:
        """Start TLS on the connection. httpcore would leave it open after a cancellation."""
        try:
            return _AsyncStream(await self._inner.start_tls(*args, **settings))
        except BaseException:
            await self._inner.aclose()
            raise

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes, or wait for some."""
        data = None
        with self._tunnel_errors():
            while data is None:
                data = self._accept(await self._inner.read(max_bytes, timeout))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._start_request(buffer)
        with self._tunnel_errors():
            await self._inner.write(buffer, timeout)
