"""Choice of a transport, user-written transports, connection errors."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import Configuration
from projectlink.nuextract import (
    ApiClient,
    ApiConnectionError,
    ApiTypeError,
    ApiValueError,
    AsyncApiClient,
    AsyncProjectsApi,
    NotFoundException,
    ProjectsApi,
)
from projectlink.transports import (
    AiohttpTransport,
    AsyncHttpxTransport,
    AsyncTransport,
    HttpxTransport,
    RawResponse,
    Request,
    Transport,
    Urllib3Transport,
)
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
TEXT = b'[{"x": 1}]'


class CustomTransport:
    """A user-written transport."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.requests: list[Request] = []
        self.closed = 0

    def send(self, request: Request) -> RawResponse:
        """Record the request and return a fixed response."""
        self.requests.append(request)
        return RawResponse(self.status, "Fine", [("Content-Type", "application/json")], TEXT)

    def close(self) -> None:
        """Count the calls."""
        self.closed += 1


class AsyncCustomTransport:
    """A user-written async transport."""

    def __init__(self) -> None:
        self.inner = CustomTransport()

    async def send(self, request: Request) -> RawResponse:
        """Record the request and return a fixed response."""
        return self.inner.send(request)

    async def close(self) -> None:
        """Count the calls."""
        self.inner.close()


def test_custom_transport_sends_every_request_and_is_closed_with_the_client() -> None:
    custom = CustomTransport(status=404)
    transport: Transport = custom
    with ApiClient(Configuration("http://host.example/base", access_token="t"), transport=transport) as client:
        with pytest.raises(NotFoundException):
            ProjectsApi(client).get_api_projects_projectid("a b")
        request = custom.requests[0]
        assert (request.method, request.origin, request.target) == (
            "GET",
            "http://host.example",
            "/base/api/projects/a%20b",
        )
        assert request.headers["Authorization"] == "Bearer t"
        assert custom.closed == 0
    assert custom.closed == 1


def test_unused_transport_is_closed() -> None:
    custom = CustomTransport()
    ApiClient(transport=custom).close()
    assert custom.closed == 1


def test_custom_transport_may_ignore_unread() -> None:
    with ApiClient(Configuration("http://host.example"), transport=CustomTransport()) as client:
        with ProjectsApi(client).get_api_projects_without_preload_content() as response:
            assert list(response.stream(4)) == [b'[{"x', b'": 1', b"}]"]
        assert client.call_unread is not None
        assert ProjectsApi(client).get_api_projects_without_preload_content().data == TEXT


def test_custom_async_transport_sends_requests() -> None:
    async def scenario(transport: AsyncTransport) -> None:
        async with AsyncApiClient(Configuration("http://host.example"), transport=transport) as client:
            response = await AsyncProjectsApi(client).get_api_projects_without_preload_content()
            assert [chunk async for chunk in response.stream(9)] == [b'[{"x": 1}', b"]"]
            response.close()

    custom = AsyncCustomTransport()
    asyncio.run(scenario(custom))
    assert (len(custom.inner.requests), custom.inner.closed) == (1, 1)


@pytest.mark.parametrize("transport", ["urllib3", "httpx", Urllib3Transport, HttpxTransport])
def test_sync_transport_is_chosen_by_name_or_instance(serve: Serve, transport: Any) -> None:
    configuration = Configuration(serve(reply(body=PROJECT)).url, access_token="t")
    value = transport if isinstance(transport, str) else transport(configuration)
    with ApiClient(configuration, transport=value) as client:
        assert ProjectsApi(client).get_api_projects_projectid("p").id == "p-1"


@pytest.mark.parametrize("transport", ["aiohttp", "httpx", AiohttpTransport, AsyncHttpxTransport])
def test_async_transport_is_chosen_by_name_or_instance(serve: Serve, transport: Any) -> None:
    configuration = Configuration(serve(reply(body=PROJECT)).url, access_token="t")
    value = transport if isinstance(transport, str) else transport(configuration)

    async def scenario() -> str:
        async with AsyncApiClient(configuration, transport=value) as client:
            return (await AsyncProjectsApi(client).get_api_projects_projectid("p")).id

    assert asyncio.run(scenario()) == "p-1"


@pytest.mark.parametrize(
    ("client", "transport", "error", "words"),
    [
        (ApiClient, "aiohttp", ApiValueError, "urllib3 and httpx"),
        (AsyncApiClient, "urllib3", ApiValueError, "aiohttp and httpx"),
        (ApiClient, "", ApiValueError, "unknown transport ''"),
        (ApiClient, 5, ApiTypeError, "send and close, which int lacks"),
        (
            ApiClient,
            AsyncCustomTransport(),
            ApiTypeError,
            "AsyncCustomTransport.send must not be async for the sync client",
        ),
        (AsyncApiClient, CustomTransport(), ApiTypeError, "CustomTransport.send must be async for the async client"),
    ],
)
def test_invalid_transport_is_rejected(client: Any, transport: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        client(transport=transport)


def test_refused_connection_names_address_and_reason(connect: Callable[..., Any], unused_port: int) -> None:
    message = f"connection to 127.0.0.1:{unused_port} failed: Connection refused"
    with pytest.raises(ApiConnectionError, match=message) as caught:
        connect(f"http://127.0.0.1:{unused_port}", retries=0).get_api_projects_projectid("p")
    assert caught.value.history[0].error == f"ApiConnectionError: {message}"


def test_unknown_host_is_named(connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", fail)
    with pytest.raises(ApiConnectionError, match=r"connection to no-such-host\.invalid:80 failed: Name or service"):
        connect("http://no-such-host.invalid", retries=0).get_api_projects_projectid("p")


def test_reset_of_a_reused_connection_is_not_retried_by_the_transport(
    serve: Serve, connect: Callable[..., Any]
) -> None:
    server = serve(reply(body=PROJECT), RESET, reply(body=PROJECT))
    api = connect(server.url, retries=0)
    api.get_api_projects_projectid("p")
    with pytest.raises(ApiConnectionError):
        api.get_api_projects_projectid("p")
    assert len(server.requests) == 2


def test_missing_package_is_named_with_its_extra() -> None:
    code = """
import sys
sys.modules["h2"] = None
from projectlink import nuextract as n
try:
    n.ProjectsApi(n.ApiClient(n.Configuration("http://127.0.0.1:9"), transport="httpx")).get_api_projects()
except ImportError as error:
    print(error)
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert result.stdout == "the httpx transport needs h2: install projectlink with its extra 'httpx'\n"
