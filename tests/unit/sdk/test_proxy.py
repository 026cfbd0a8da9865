"""HTTP proxies: settings, environment, errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink.nuextract import ApiConnectionError, ApiValueError
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


def test_request_is_sent_to_the_proxy_with_its_headers(serve: Serve, connect: Connect) -> None:
    proxy = serve(reply(body=PROJECT))
    settings = {"proxy": proxy.url.replace("//", "//me:pw@"), "proxy_headers": {"X-Proxy": "1"}}
    assert connect("http://service.example.com/base", **settings).get_api_projects_projectid("p").id == "p-1"
    request = proxy.requests[0]
    assert request.startswith(b"GET http://service.example.com/base/api/projects/p HTTP/1.1\r\n")
    assert b"Host: service.example.com\r\n" in request
    assert b"Proxy-Authorization: Basic bWU6cHc=" in request
    assert b"X-Proxy: 1" in request


def test_host_in_no_proxy_is_reached_directly(serve: Serve, connect: Connect) -> None:
    server, proxy = serve(reply(body=PROJECT)), serve(reply(body=PROJECT))
    connect(server.url, proxy=proxy.url, no_proxy="example.com,127.0.0.1").get_api_projects_projectid("p")
    assert (len(server.requests), len(proxy.requests)) == (1, 0)
    connect(server.url, proxy=proxy.url, no_proxy="example.com").get_api_projects_projectid("p")
    assert (len(server.requests), len(proxy.requests)) == (1, 1)


def test_proxy_defaults_to_the_environment(serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(reply(body=PROJECT))
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "other.example.com")
    connect("http://service.example.com").get_api_projects_projectid("p")
    assert proxy.requests[0].startswith(b"GET http://service.example.com/api/projects/p ")


def test_unreachable_proxy_is_named_in_the_error(connect: Connect) -> None:
    with pytest.raises(
        ApiConnectionError, match=r"connection to proxy 127\.0\.0\.1:9 failed: Connection refused"
    ) as caught:
        connect("http://service.example.com", proxy="http://127.0.0.1:9").post_api_projects({})
    assert not caught.value.sent


@pytest.mark.parametrize("scheme", ["socks5", "ftp"])
def test_unsupported_proxy_scheme_is_rejected(connect: Connect, scheme: str) -> None:
    with pytest.raises(ApiValueError, match=f"not {scheme}"):
        connect("http://service.example.com", proxy=f"{scheme}://127.0.0.1:9").get_api_projects_projectid("p")


def test_empty_proxy_disables_the_environments_proxy(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server = serve(reply(body=PROJECT))
    assert connect(server.url, proxy="").get_api_projects_projectid("p").id == "p-1"
