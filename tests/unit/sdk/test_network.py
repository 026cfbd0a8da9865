"""Certificates and proxies, with both clients."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

from projectlink.nuextract import ApiConnectionError, ApiValueError
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts."""
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    """Its certificate."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return str(tmp_path / "ca.pem")


def secure(authority: trustme.CA, *, host: str = "127.0.0.1", ask: bool = False) -> ssl.SSLContext:
    """The TLS side of a server, which may ask for a client certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    if ask:
        authority.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def test_a_certificate_that_does_not_verify_is_refused_at_once(
    serve: Serve, connect: Connect, authority: trustme.CA
) -> None:
    server = serve(reply(body=PROJECT), tls=secure(authority))
    with pytest.raises(ApiConnectionError, match="TLS") as caught:
        connect(server.url).get_api_projects_projectid("p")
    assert caught.value.attempts == 1
    assert server.requests == []


def test_a_ca_bundle_of_ones_own_is_trusted(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str
) -> None:
    server = serve(reply(body=PROJECT), tls=secure(authority))
    pem = authority.cert_pem.bytes().decode()
    assert connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p").id == "p-1"
    assert connect(server.url, ca_cert_data=pem).get_api_projects_projectid("p").id == "p-1"


@pytest.mark.filterwarnings("ignore::urllib3.exceptions.InsecureRequestWarning")
def test_verification_can_be_turned_off(serve: Serve, connect: Connect, authority: trustme.CA) -> None:
    server = serve(reply(body=PROJECT), tls=secure(authority))
    assert connect(server.url, verify_ssl=False).get_api_projects_projectid("p").id == "p-1"


def test_a_certificate_of_another_host_is_refused_unless_told_otherwise(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str
) -> None:
    server = serve(reply(body=PROJECT), tls=secure(authority, host="other.example.com"))
    with pytest.raises(ApiConnectionError, match="TLS"):
        connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p")
    api = connect(server.url, ssl_ca_cert=ca_file, assert_hostname=False)
    assert api.get_api_projects_projectid("p").id == "p-1"


def test_a_client_certificate_is_shown(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str, tmp_path: Path
) -> None:
    server = serve(reply(body=PROJECT), tls=secure(authority, ask=True))
    client = authority.issue_cert("client@example.com")
    client.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    client.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    files = {"cert_file": str(tmp_path / "cert.pem"), "key_file": str(tmp_path / "key.pem")}
    assert connect(server.url, ssl_ca_cert=ca_file, **files).get_api_projects_projectid("p").id == "p-1"
    with pytest.raises(ApiConnectionError):
        connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p")


def test_a_missing_certificate_file_is_a_clear_error(connect: Connect) -> None:
    with pytest.raises(ApiValueError, match="certificates"):
        connect("https://127.0.0.1:9", ssl_ca_cert="/nowhere.pem").get_api_projects_projectid("p")


def test_requests_go_through_the_proxy(serve: Serve, connect: Connect) -> None:
    proxy = serve(reply(body=PROJECT))
    settings = {"proxy": proxy.url.replace("//", "//me:pw@"), "proxy_headers": {"X-Proxy": "1"}}
    assert connect("http://service.example.com/base", **settings).get_api_projects_projectid("p").id == "p-1"
    request = proxy.requests[0]
    assert request.startswith(b"GET http://service.example.com/base/api/projects/p HTTP/1.1\r\n")
    assert b"Host: service.example.com\r\n" in request
    assert b"Proxy-Authorization: Basic bWU6cHc=" in request
    assert b"X-Proxy: 1" in request


def test_hosts_named_in_no_proxy_are_reached_directly(serve: Serve, connect: Connect) -> None:
    server, proxy = serve(reply(body=PROJECT)), serve(reply(body=PROJECT))
    connect(server.url, proxy=proxy.url, no_proxy="example.com,127.0.0.1").get_api_projects_projectid("p")
    assert (len(server.requests), len(proxy.requests)) == (1, 0)
    connect(server.url, proxy=proxy.url, no_proxy="example.com").get_api_projects_projectid("p")
    assert (len(server.requests), len(proxy.requests)) == (1, 1)


def test_the_usual_environment_variables_are_heeded(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(reply(body=PROJECT))
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "other.example.com")
    connect("http://service.example.com").get_api_projects_projectid("p")
    assert proxy.requests[0].startswith(b"GET http://service.example.com/api/projects/p ")


def test_a_proxy_that_is_not_there_is_a_connection_error(connect: Connect) -> None:
    with pytest.raises(ApiConnectionError) as caught:
        connect("http://service.example.com", proxy="http://127.0.0.1:9").post_api_projects({})
    assert not caught.value.sent
