"""One interface to the sync and async API classes, so that one test covers both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any


class Blocking:
    """Wrapper of an async object that runs its coroutines when they are called."""

    def __init__(self, inner: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.inner = inner
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self.inner, name)
        if not inspect.iscoroutinefunction(attribute):
            return attribute
        return lambda *args, **kwargs: self.run(attribute(*args, **kwargs))

    def run(self, work: Any) -> Any:
        """Return the result of a coroutine."""
        return self._loop.run_until_complete(work)


KINDS = ("sync", "async", "sync-httpx", "async-httpx")
"""Clients and, where it is not the default, their transport."""


@contextmanager
def opened(
    kind: str, configuration: Any, service: str = "nuextract", api: str = "ProjectsApi", transport: Any = None
) -> Iterator[Any]:
    """Yield an API object of a kind, with a new client."""
    module = import_module(f"projectlink.{service}")
    client_kind, _, name = kind.partition("-")
    transport = transport or name or None
    if client_kind == "sync":
        with module.ApiClient(configuration, transport=transport) as client:
            yield getattr(module, api)(client)
        return
    loop = asyncio.new_event_loop()
    client = module.AsyncApiClient(configuration, transport=transport)
    try:
        yield Blocking(getattr(module, f"Async{api}")(client), loop)
    finally:
        loop.run_until_complete(client.close())
        loop.run_until_complete(loop.shutdown_asyncgens())  # as asyncio.run does
        loop.close()
