"""The ways to a mock server: a transport of either kind of client, over a socket or in process."""

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

WAYS = ("sync-socket", "async-socket", "sync-asgi", "async-asgi")

Send = Callable[[Request], RawResponse]


@contextmanager
def opened(way: str, mock: MockServer) -> Iterator[Send]:
    """What sends a request to a mock on its way, and waits for the response."""
    face, _, kind = way.partition("-")
    in_process = kind == "asgi"
    with ExitStack() as closing:
        if face == "sync":
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
