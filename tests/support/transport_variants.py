"""Transports to a mock server: those of both clients, over a socket and in process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from projectlink.nuextract import Configuration
from projectlink.transports import (
    AiohttpTransport,
    AsgiTransport,
    AsyncAsgiTransport,
    AsyncTransport,
    RawResponse,
    Request,
    Transport,
    Urllib3Transport,
)
from projectlink_mock import MockServer

VARIANTS = ("sync-socket", "async-socket", "sync-asgi", "async-asgi")

Send = Callable[[Request], RawResponse]


@contextmanager
def open_transport(variant: str, mock: MockServer) -> Iterator[Send]:
    """Yield a function that sends a request to a mock server with a transport, and waits for the response."""
    client, _, kind = variant.partition("-")
    in_process = kind == "asgi"
    with ExitStack() as closing:
        if client == "sync":
            transport: Transport = AsgiTransport(mock.app) if in_process else Urllib3Transport(Configuration())
            closing.callback(transport.close)
            yield transport.send
        else:
            yield _blocking(AsyncAsgiTransport(mock.app) if in_process else AiohttpTransport(Configuration()), closing)


def _blocking(transport: AsyncTransport, closing: ExitStack) -> Send:
    loop = asyncio.new_event_loop()
    closing.callback(loop.close)
    closing.callback(lambda: loop.run_until_complete(loop.shutdown_asyncgens()))
    closing.callback(lambda: loop.run_until_complete(transport.close()))
    return lambda request: loop.run_until_complete(transport.send(request))
