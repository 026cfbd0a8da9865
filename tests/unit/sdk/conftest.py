"""Fixtures of the SDK's unit tests."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import Configuration
from tests.support.client_variants import KINDS, opened
from tests.support.scripted import ScriptedServer, Step
from tests.unit.sdk.files import Call, caller

PROJECT = {
    "id": "p-1",
    "name": "Orders",
    "description": "What was ordered",
    "template": {"orderId": "verbatim-string"},
    "ownerUser": "alice@example.com",
    "createdAt": "2026-01-01T00:00:00.000000Z",
    "updatedAt": "2026-01-01T00:00:00.000000Z",
    "lockState": False,
    "shared": False,
    "settings": {"temperature": 0.0, "rasterizationDpi": 115},
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Return the kind of client."""
    return str(request.param)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Return a stack that closes its contexts at the end of the test."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(stack: ExitStack) -> Callable[..., ScriptedServer]:
    """Return a function that starts a server with scripted responses."""

    def start(*script: Step, **settings: Any) -> ScriptedServer:
        return stack.enter_context(ScriptedServer(*script, **settings))

    return start


@pytest.fixture
def unused_port() -> int:
    """Return a port that no process listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture
def connect(stack: ExitStack, kind: str) -> Callable[..., Any]:
    """Return a function that opens a NuExtract API object on a server, without delays between attempts."""

    def open_api(host: str, **settings: Any) -> Any:
        settings = {"access_token": "s3cret-token", "retries": RetryPolicy(2, backoff=0), **settings}
        return stack.enter_context(opened(kind, Configuration(host, **settings)))

    return open_api


@pytest.fixture
def to(connect: Callable[..., Any]) -> Callable[..., Call]:
    """Return a function that calls operations on a server."""
    return lambda server, **settings: caller(connect(server.url, **settings))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return the path of an existing file to replace."""
    target = tmp_path / "export.zip"
    target.write_bytes(b"old")
    return target
