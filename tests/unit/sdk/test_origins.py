"""Origins: their spelling, and the redirects that keep credentials."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from projectlink import Configuration
from projectlink._core.auth.login import Login
from projectlink._core.call.flow import call_flow
from projectlink._core.call.state import result
from projectlink._core.http.request import Request, is_same_host, origin_of
from projectlink._core.http.response import RawResponse
from projectlink.nuextract import ApiValueError, operations


@pytest.mark.parametrize(
    ("scheme", "authority", "origin"),
    [
        ("HTTP", "Example.com:80", "http://example.com"),
        ("https", "example.com:0443", "https://example.com"),
        ("http", "example.com:443", "http://example.com:443"),
        ("http", "[::1]:80", "http://[::1]"),
        ("http", "[::1]", "http://[::1]"),
        ("http", "example.com:", "http://example.com"),
        ("https", "b\u00fccher.example:8443", "https://xn--bcher-kva.example:8443"),
    ],
)
def test_origin_has_one_spelling(scheme: str, authority: str, origin: str) -> None:
    assert origin_of(scheme, authority) == origin


@pytest.mark.parametrize(
    ("origin", "other", "same"),
    [
        ("http://h", "http://h", True),
        ("http://h", "https://h", True),
        ("http://[::1]", "https://[::1]", True),
        ("https://h", "http://h", False),
        ("http://h", "https://h:8443", False),
        ("http://h:8080", "https://h:8080", False),
        ("http://h", "https://other", False),
    ],
)
def test_upgrade_to_https_is_the_same_host(origin: str, other: str, same: bool) -> None:
    assert is_same_host(origin, other) is same


def requests(host: str, *locations: str) -> list[Request]:
    """Return the requests of a call whose responses redirect to locations."""
    login = Login(lambda: None, lambda *_: None, lambda *_: None)
    options: Any = {"_headers": {"X-Own": "1"}}
    configuration = Configuration(host, access_token="secret-token")
    flow: Generator[Any, Any, Any] = call_flow(
        configuration, {}, login, operations.get_api_projects, (None, None), options, result
    )
    sent = [next(flow)]
    for location in locations:
        sent.append(flow.send(RawResponse(307, "", [("Location", location)], b"")))
    flow.close()
    return sent


@pytest.mark.parametrize(
    ("host", "locations", "trusted"),
    [
        ("http://h:80", ["http://h/x"], [True, True]),
        ("http://h", ["http://H:80/x"], [True, True]),
        ("https://h", ["https://h:443/x", "/y"], [True, True, True]),
        ("http://h", ["https://h/x", "/y"], [True, True, True]),
        ("http://h", ["https://h/x", "http://h/y"], [True, True, False]),
        ("http://h:8080", ["https://h/x"], [True, False]),
        ("http://h", ["http://other/x", "http://h/y"], [True, False, False]),
        ("http://b\u00fccher.example", ["http://xn--bcher-kva.example/x"], [True, True]),
    ],
)
def test_redirect_keeps_credentials_on_the_same_host_only(host: str, locations: list[str], trusted: list[bool]) -> None:
    sent = requests(host, *locations)
    assert ["Authorization" in request.headers for request in sent] == trusted
    assert ["X-Own" in request.headers for request in sent] == trusted


@pytest.mark.parametrize(
    "host",
    [
        "http://stra\u00dfe.example",
        "http://a\u2100b.example",
        "http://a%2fb",
        "http://[::1%]",
        "http://[1.2.3.4]",
        "http://[1::2::3]",
        "http://example.com:\uff11",
    ],
)
def test_ambiguous_host_is_rejected(host: str) -> None:
    with pytest.raises(ApiValueError, match="invalid host"):
        Configuration(host)


@pytest.mark.parametrize("host", ["http://[fe80::1%25eth0]:8080", "http://[fe80::1%eth0]"])
def test_host_may_be_an_address_with_a_zone(host: str) -> None:
    assert Configuration(host).host == host
