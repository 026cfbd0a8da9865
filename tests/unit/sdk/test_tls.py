"""TLS: certificates of the server and of the client."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from projectlink import Configuration
from projectlink._core.transports.tls import tls_context
from projectlink.nuextract import ApiConnectionError, ApiTypeError, ApiValueError
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Create a certificate authority that is not trusted by default."""
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    """Return the path of its certificate."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return str(tmp_path / "ca.pem")


def server_context(
    authority: trustme.CA, *, host: str = "127.0.0.1", needs_client_certificate: bool = False
) -> ssl.SSLContext:
    """Return the TLS context of a server, optionally with a required client certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    if needs_client_certificate:
        authority.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def test_untrusted_certificate_is_an_error_without_retries(
    serve: Serve, connect: Connect, authority: trustme.CA
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority))
    with pytest.raises(ApiConnectionError, match="TLS") as caught:
        connect(server.url).get_api_projects_projectid("p")
    assert caught.value.attempts == 1
    assert server.requests == []


def test_configured_ca_certificate_is_trusted(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority))
    pem = authority.cert_pem.bytes().decode()
    assert connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p").id == "p-1"
    assert connect(server.url, ca_cert_data=pem).get_api_projects_projectid("p").id == "p-1"


@pytest.mark.filterwarnings("ignore::urllib3.exceptions.InsecureRequestWarning")
def test_verification_can_be_disabled(serve: Serve, connect: Connect, authority: trustme.CA) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority))
    assert connect(server.url, verify_ssl=False).get_api_projects_projectid("p").id == "p-1"


def test_certificate_of_another_host_is_rejected_unless_disabled(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority, host="other.example.com"))
    with pytest.raises(ApiConnectionError, match="TLS"):
        connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p")
    api = connect(server.url, ssl_ca_cert=ca_file, assert_hostname=False)
    assert api.get_api_projects_projectid("p").id == "p-1"


def test_client_certificate_is_sent(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str, tmp_path: Path
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority, needs_client_certificate=True))
    client = authority.issue_cert("client@example.com")
    client.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    client.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    files = {"cert_file": str(tmp_path / "cert.pem"), "key_file": str(tmp_path / "key.pem")}
    assert connect(server.url, ssl_ca_cert=ca_file, **files).get_api_projects_projectid("p").id == "p-1"
    with pytest.raises(ApiConnectionError):
        connect(server.url, ssl_ca_cert=ca_file).get_api_projects_projectid("p")


def test_missing_certificate_file_is_a_value_error(connect: Connect) -> None:
    with pytest.raises(ApiValueError, match="certificates"):
        connect("https://127.0.0.1:9", ssl_ca_cert="/nowhere.pem").get_api_projects_projectid("p")


def test_clients_with_equal_settings_share_a_tls_context(tmp_path: Path) -> None:
    path = str(tmp_path / "ca.pem")
    trustme.CA().cert_pem.write_to_path(path)
    context = tls_context(Configuration(ssl_ca_cert=path))
    assert tls_context(Configuration(ssl_ca_cert=path, timeout=1)) is context
    for other in (
        tls_context(Configuration(ssl_ca_cert=path, verify_ssl=False)),
        tls_context(Configuration(ssl_ca_cert=path, assert_hostname=False)),
        tls_context(Configuration(ssl_ca_cert=path), http2=True),
        tls_context(Configuration()),
    ):
        assert other is not context
    trustme.CA().cert_pem.write_to_path(path)
    os.utime(path, ns=(1, 1))
    assert tls_context(Configuration(ssl_ca_cert=path)) is not context


def test_ssl_context_replaces_the_other_settings(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority, host="other.example.com"))
    context = ssl.create_default_context(cafile=ca_file)
    with pytest.raises(ApiConnectionError, match="TLS"):
        connect(server.url, ssl_context=context, verify_ssl=False).get_api_projects_projectid("p")
    context.check_hostname = False
    assert connect(server.url, ssl_context=context).get_api_projects_projectid("p").id == "p-1"


def test_ssl_context_of_another_type_is_rejected() -> None:
    with pytest.raises(ApiTypeError, match="ssl_context"):
        Configuration(ssl_context="ca.pem")  # type: ignore[arg-type]


def test_encrypted_key_needs_its_password(
    serve: Serve, connect: Connect, authority: trustme.CA, ca_file: str, tmp_path: Path
) -> None:
    server = serve(reply(body=PROJECT), tls=server_context(authority, needs_client_certificate=True))
    client = authority.issue_cert("client@example.com")
    client.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    key = load_pem_private_key(client.private_key_pem.bytes(), None)
    encryption = BestAvailableEncryption(b"key-password")
    (tmp_path / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption))
    files = {"ssl_ca_cert": ca_file, "cert_file": str(tmp_path / "cert.pem"), "key_file": str(tmp_path / "key.pem")}
    api = connect(server.url, key_password="key-password", **files)
    assert "key-password" not in repr(Configuration(key_password="key-password"))
    assert api.get_api_projects_projectid("p").id == "p-1"
    for settings in ({}, {"key_password": "wrong"}):
        with pytest.raises(ApiValueError, match="certificates"):
            connect(server.url, **files, **settings).get_api_projects_projectid("p")


def test_verification_does_not_depend_on_the_python_version() -> None:
    assert not tls_context(Configuration()).verify_flags & ssl.VERIFY_X509_STRICT
