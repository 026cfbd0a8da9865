"""Network settings of the environment: the recorder takes them as the SDK does."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme

from projectlink._core.transports.proxy import proxy_for as proxy_of_sdk
from projectlink.nuextract import ApiValueError, Configuration
from projectlink_mock._core.recorder.environment import Proxy, proxy_for, tls_context

PROXY = "http://proxy.example:3128"
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def without_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    "variables",
    [
        {"http_proxy": PROXY},
        {"HTTPS_PROXY": PROXY},
        {"all_proxy": "proxy.example:3128"},
        {"http_proxy": PROXY, "no_proxy": "example.org, 10.0.0.0/8 ::1"},
        {"http_proxy": PROXY, "NO_PROXY": ".org:80,[fd00::]/8,192.0.2.1"},
        {"https_proxy": PROXY, "no_proxy": "*"},
        {"http_proxy": PROXY, "PROJECTLINK_NUEXTRACT_PROXY": "https://other.example", "no_proxy": "api.example.org"},
        {"PROJECTLINK_NUEXTRACT_PROXY": PROXY, "PROJECTLINK_NUEXTRACT_NO_PROXY": "127.0.0.0/8"},
    ],
)
def test_recorder_and_sdk_take_the_same_proxy(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    hosts = [
        "api.example.org",
        "example.com:8080",
        "10.1.2.3",
        "127.0.0.1:8000",
        "[::1]",
        "[fd00::1]:80",
        "a.localhost",
    ]
    for base in [f"{scheme}://{host}" for scheme in ("http", "https") for host in (*hosts, "192.0.2.1", "localhost")]:
        expected, found = proxy_of_sdk(Configuration(base), base), proxy_for("nuextract", base)
        assert (found and found.url) == (expected and expected.url), base


def test_credentials_of_a_proxy_are_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://me:p%40ss@proxy.example:3128")
    assert proxy_for("ufdl", "http://example.org/v1") == Proxy(PROXY, (b"me", b"p@ss"))


def test_other_proxies_than_http_are_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://proxy.example")
    with pytest.raises(ValueError, match="only http and https proxies are supported, not socks5"):
        proxy_for("ufdl", "http://example.org")
    with pytest.raises(ApiValueError, match="only http and https proxies are supported, not socks5"):
        proxy_of_sdk(Configuration("http://example.org"), "http://example.org")


def test_certificates_come_from_the_variables_of_the_sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(bundle)
    monkeypatch.setenv("PROJECTLINK_UFDL_CA_BUNDLE", str(bundle))
    context = tls_context("ufdl")
    assert len(context.get_ca_certs()) == 1
    assert not context.verify_flags & ssl.VERIFY_X509_STRICT
    monkeypatch.setenv("PROJECTLINK_UFDL_CA_BUNDLE", str(tmp_path / "none.pem"))
    with pytest.raises(ValueError, match=r"the certificates of PROJECTLINK_UFDL_CA_BUNDLE, .* cannot be used"):
        tls_context("ufdl")


def test_system_certificates_may_be_named_by_ssl_cert_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(bundle)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert len(tls_context("ufdl").get_ca_certs()) == 1
