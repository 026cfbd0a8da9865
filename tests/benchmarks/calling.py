"""Calls of the mock server in process, so that only the mock server is measured."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from tests.benchmarks.measures import paired

PAGE = 50

Request = tuple[str, str, str, bytes]
"""Method, path, query and body."""


async def respond(app: Any, authorization: bytes, request: Request) -> Any:
    """Call the mock server, and return the JSON of its response."""
    method, path, query, content = request
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "root_path": ""}
    headers = [(b"host", b"localhost"), (b"authorization", authorization)]
    await app({**scope, "query_string": query.encode(), "headers": headers}, receive, send)
    return json.loads(sent[1]["body"])


def calls(app: Any, authorization: bytes, request: Request, items: int = PAGE) -> Callable[[], object]:
    """Return a function that makes 50 calls, each of which lists some items."""

    async def fifty() -> None:
        for _ in range(50):
            assert len(await respond(app, authorization, request)) == items, request

    return lambda: asyncio.run(fifty())


def compared(
    many: Any, few: Any, authorization: bytes, request: Request, last: Request | None = None, items: int = PAGE
) -> list[float]:
    """Return ratios of the cost of a page among many items and among few, perhaps with another request."""
    return paired(
        calls(many, authorization, request, items), calls(few, authorization, last or request, items), rounds=15
    )
