"""httpx transports: requests as respx sees them, HTTP/2, errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import respx

from projectlink.nuextract import ApiConnectionError, ApiTimeoutError, NotFoundException
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
HOST = "https://service.example.com/base"


@pytest.fixture(params=["sync-httpx", "async-httpx"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return a kind of client that sends with httpx."""
    return str(request.param)


@pytest.fixture
def router() -> Iterator[respx.MockRouter]:
    """Mock the network."""
    with respx.mock(assert_all_called=False) as router:
        yield router


def test_respx_mocks_the_request(router: respx.MockRouter, connect: Connect) -> None:
    route = router.patch(f"{HOST}/api/projects/a%2Fb").respond(json=PROJECT)
    assert connect(HOST).patch_api_projects_projectid("a/b", {"name": "é"}).id == "p-1"
    request = route.calls.last.request
    assert request.headers["authorization"] == "Bearer s3cret-token"
    assert request.headers["content-length"] == str(len(request.content))
    assert request.content == '{"name":"é"}'.encode()


def test_status_is_retried_by_the_client_only(router: respx.MockRouter, connect: Connect) -> None:
    route = router.get(f"{HOST}/api/projects/p")
    route.side_effect = [httpx.Response(503), httpx.Response(404, json={"code": "NotFound", "message": "none"})]
    with pytest.raises(NotFoundException) as caught:
        connect(HOST).get_api_projects_projectid("p")
    assert [attempt.status for attempt in caught.value.history] == [503, 404]
    assert route.call_count == 2


@pytest.mark.parametrize(
    ("raised", "expected", "sent"),
    [
        (httpx.ConnectError("refused"), ApiConnectionError, False),
        (httpx.ConnectTimeout("slow"), ApiTimeoutError, False),
        (httpx.PoolTimeout("all in use"), ApiTimeoutError, False),
        (httpx.ReadTimeout("slow"), ApiTimeoutError, True),
        (httpx.WriteTimeout("slow"), ApiTimeoutError, True),
        (httpx.ReadError("reset"), ApiConnectionError, True),
        (httpx.RemoteProtocolError("invalid HTTP"), ApiConnectionError, True),
        (httpx.ProxyError("no"), ApiConnectionError, False),
    ],
)
def test_httpx_error_becomes_a_transport_error(
    router: respx.MockRouter, connect: Connect, raised: Exception, expected: type[Exception], sent: bool
) -> None:
    router.post(f"{HOST}/api/projects").mock(side_effect=raised)
    with pytest.raises(expected) as caught:
        connect(HOST, retries=0).post_api_projects({})
    assert caught.value.sent is sent  # type: ignore[attr-defined]


def test_transport_keeps_no_cookies_and_follows_no_redirects(serve: Serve, connect: Connect) -> None:
    server = serve(reply("302 Found", Location="/p", Set_Cookie="a=b"), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p").id == "p-1"
    assert b"cookie" not in server.requests[1].lower()


def test_invalid_gzip_body_is_an_error_without_retries(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b"no gzip", Content_Encoding="gzip"))
    with pytest.raises(ApiConnectionError, match="decompressed"):
        connect(server.url).get_api_projects_projectid("p")
    assert len(server.requests) == 1
