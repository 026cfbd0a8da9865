"""HTTP proxies: settings, environment, errors."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

from projectlink import Configuration
from projectlink._core.transports.proxy import proxy_for
from projectlink.nuextract import ApiConnectionError, ApiTimeoutError, ApiValueError
from tests.support.scripted import HANG, RESET, ScriptedServer, reply
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


def test_target_of_any_length_and_host_is_sent_to_the_proxy_as_it_is(serve: Serve, connect: Connect) -> None:
    target = "/it's|here" + "x" * 70_000
    proxy = serve(reply("302 Found", Location=target), reply(body=PROJECT))
    connect("http://xn--n3h.example.com", proxy=proxy.url).get_api_projects_projectid("p")
    first, second = (request.split(b"\r\n") for request in proxy.requests)
    assert first[0] == b"GET http://xn--n3h.example.com/api/projects/p HTTP/1.1"
    assert second[0] == f"GET http://xn--n3h.example.com{target.replace('|', '%7C')} HTTP/1.1".encode()
    assert b"Host: xn--n3h.example.com" in first
    assert b"Host: xn--n3h.example.com" in second


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


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (RESET, "Connection reset by peer|ConnectError"),
        (b"HTTP/1.1 407 Who are you\r\nConnection: close\r\n\r\n", "proxy: 407 Who are you"),
        (b"HTTP/1.1 503\r\nContent-Length: 100\r\nConnection: close\r\n\r\n", "proxy: 503"),
        (b"HTTP/1.1 200 OK\r\nno header\r\nConnection: close\r\n\r\n", "invalid header"),
        (b"HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 101 Now\r\nConnection: close\r\n\r\n", "another protocol"),
        (b"HTTP/1.1 200 Tun\nConnection: close\r\n\r\n", "failed: "),
    ],
    ids=["reset", "407", "503", "header", "101", "closed after it"],
)
def test_tunnel_that_fails_sent_no_request(serve: Serve, connect: Connect, answer: Any, message: str) -> None:
    proxy = serve(answer)
    api = connect("https://service.example.com", proxy=proxy.url.replace("//", "//me:pa55word@"))
    with pytest.raises(ApiConnectionError, match=message) as caught:
        api.post_api_projects({})
    assert (caught.value.sent, caught.value.permanent) == (False, False)
    assert "pa55word" not in str(caught.value)
    assert len(proxy.requests) == 3
    assert proxy.requests[0].startswith(b"CONNECT service.example.com:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bWU6cGE1NXdvcmQ=\r\n" in proxy.requests[0]
    assert b"s3cret-token" not in proxy.requests[0]


def test_proxy_that_never_answers_is_a_timeout_before_the_request(serve: Serve, connect: Connect) -> None:
    proxy = serve(HANG)
    with pytest.raises(ApiTimeoutError, match="no connection was made") as caught:
        connect("https://service.example.com", proxy=proxy.url, timeout=0.2, retries=0).post_api_projects({})
    assert not caught.value.sent


def test_proxy_may_send_interim_responses_before_it_opens_a_tunnel(connect: Connect, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("service.example.com").configure_cert(context)

    def open_tunnel(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        connection.settimeout(60)
        while not connection.recv(65536).endswith(b"\r\n\r\n"):
            pass
        connection.sendall(b"HTTP/1.1 102 Wait\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n")
        connection.sendall(b"HTTP/1.1 200 Go\r\nContent-Length: 9\r\n\r\n")
        with context.wrap_socket(connection, server_side=True) as secure:
            while not secure.recv(65536).endswith(b"\r\n\r\n"):
                pass
            secure.sendall(reply(body=PROJECT))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(60)
        thread = threading.Thread(target=open_tunnel, args=(listener,), daemon=True)
        thread.start()
        settings = {"proxy": f"http://127.0.0.1:{listener.getsockname()[1]}", "ssl_ca_cert": str(tmp_path / "ca.pem")}
        assert connect("https://service.example.com", **settings).get_api_projects_projectid("p").id == "p-1"
        thread.join(60)


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


@pytest.mark.parametrize(
    ("rules", "host", "excluded"),
    [
        ("::1", "[::1]:8080", True),
        ("[::1]", "[::1]", True),
        ("0:0:0:0:0:0:0:1", "[::1]", True),
        ("fd00::/8", "[fd12::1]", True),
        ("10.0.0.0/8", "10.20.30.40", True),
        ("10.0.0.0/8", "11.20.30.40", False),
        ("10.0.0.0/8", "[::ffff:10.0.0.1]", True),
        ("10.0.0.5", "110.0.0.5", False),
        ("0.0.5", "10.0.0.5", False),
        ("a.example, b.example", "x.b.example", True),
        (".a.example", "a.example", True),
        ("*.a.example", "x.a.example", True),
        ("a.example", "aa.example", False),
        ("a.example.", "a.example", True),
        ("a.example:8080", "a.example:8080", True),
        ("a.example:80", "a.example", True),
        ("a.example:8080", "a.example", False),
        ("[::1]:81", "[::1]", False),
        ("*", "a.example", True),
        ("b\u00fccher.example", "xn--bcher-kva.example", True),
        ("10.0.0.0/99,,", "10.0.0.1", False),
    ],
)
def test_no_proxy_rules(rules: str, host: str, excluded: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    configured = Configuration(proxy="http://proxy.example:1", no_proxy=rules)
    assert (proxy_for(configured, f"http://{host}") is None) is excluded
    monkeypatch.setenv("http_proxy", "http://proxy.example:1")
    monkeypatch.setenv("no_proxy", rules)
    if "::1" not in host:
        assert (proxy_for(Configuration(), f"http://{host}") is None) is excluded


@pytest.mark.parametrize(
    "host", ["localhost", "x.localhost", "127.0.0.1:80", "127.8.9.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_loopback_uses_only_a_configured_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:1")
    monkeypatch.delenv("no_proxy", raising=False)
    assert proxy_for(Configuration(), f"http://{host}") is None
    assert proxy_for(Configuration(proxy="http://proxy.example:1"), f"http://{host}") is not None
