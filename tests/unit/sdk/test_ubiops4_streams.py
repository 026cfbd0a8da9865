"""Streams of results: their lines, their end and their errors, by both clients."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from projectlink.ubiops4 import (
    ApiClient,
    AsyncApiClient,
    AsyncCoreApi,
    Configuration,
    CoreApi,
    NotFoundException,
    extras,
)
from tests.support.scripted import ScriptedServer, reply

RESULT = {"id": "request-1", "status": "completed", "result": {"x": 1}, "error_message": None}


def body(*parts: bytes, result: Any = RESULT) -> bytes:
    return b"".join(b"data:" + part + b"\n\n" for part in parts) + json.dumps(result).encode()


def stream(*content: bytes) -> bytes:
    """Return a chunked response."""
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in content)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + chunks + b"0\r\n\r\n"


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def read(server: ScriptedServer, client_kind: str, kind: str = "deployment", **settings: Any) -> tuple[list[str], Any]:
    """Return the parts and the response of a streaming request with the sync or the async client."""
    configuration = Configuration(server.url, access_token="token")
    arguments = ("project", "object", {"x": 1})
    if client_kind == "sync":
        function = getattr(extras, f"stream_{kind}_request")
        with ApiClient(configuration) as client, function(CoreApi(client), *arguments, **settings) as found:
            assert found.response is None
            return list(found), found.response

    async def run() -> tuple[list[str], Any]:
        async with AsyncApiClient(configuration) as client:
            function = getattr(extras, f"async_stream_{kind}_request")
            async with await function(AsyncCoreApi(client), *arguments, **settings) as found:
                assert found.response is None
                return [part async for part in found], found.response

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("kind", "version", "path"),
    [
        ("deployment", None, b"/projects/project/deployments/object/requests/stream?timeout=60"),
        ("deployment", "v1", b"/projects/project/deployments/object/versions/v1/requests/stream?timeout=60"),
        ("pipeline", None, b"/projects/project/pipelines/object/requests/stream?timeout=60"),
        ("pipeline", "v1", b"/projects/project/pipelines/object/versions/v1/requests/stream?timeout=60"),
    ],
)
def test_parts_come_before_the_response(client: str, kind: str, version: str | None, path: bytes) -> None:
    with ScriptedServer(stream(body(b"It is", b" cloudy."))) as server:
        parts, response = read(server, client, kind, version=version, timeout=60)
        assert parts == ["It is", " cloudy."]
        assert (response.id, response.result) == ("request-1", {"x": 1})
        assert server.requests[0].split()[1] == path
        assert server.requests[0].endswith(b'{"x":1}')


def test_lines_may_be_split_anywhere(client: str) -> None:
    content = b": hello\r\nevent: x\r\nupdate: y\r\n" + body("grün".encode(), b"").replace(b"\n", b"\r\n")
    with ScriptedServer(stream(*(content[at : at + 1] for at in range(len(content))))) as server:
        parts, response = read(server, client)
        assert parts == ["grün", ""]
        assert response.result == {"x": 1}


def test_failed_request_raises_after_its_parts(client: str) -> None:
    failed = {**RESULT, "status": "failed", "result": None, "error_message": "Out of memory"}
    with ScriptedServer(stream(body(b"a", result=failed))) as server:
        with pytest.raises(extras.RequestFailedError, match="request request-1 failed: Out of memory") as error:
            read(server, client)
        assert error.value.response.status == "failed"


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"data:a\n\n", "without the result"), (b"data:a\n\n{broken", "not '{broken'"), (b"[]\n", "expected a part")],
)
def test_stream_without_a_result_raises(client: str, content: bytes, message: str) -> None:
    with ScriptedServer(stream(content)) as server, pytest.raises(extras.TransferError, match=message):
        read(server, client)


def test_error_of_the_service_raises_its_exception(client: str) -> None:
    with ScriptedServer(reply("404 Not Found", {"error": "Deployment was not found"})) as server:
        with pytest.raises(NotFoundException) as error:
            read(server, client)
        assert error.value.data.error == "Deployment was not found"
