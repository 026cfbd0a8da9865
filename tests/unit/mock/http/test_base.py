"""The base URL at which a client reached the server."""

from __future__ import annotations

import pytest

from projectlink_mock._core.http.messages import Request


@pytest.mark.parametrize(
    ("headers", "scheme"),
    [
        ({}, "http"),
        ({"x-forwarded-proto": "https"}, "https"),
        ({"x-forwarded-proto": "HTTPS, http"}, "https"),
        ({"x-forwarded-proto": "http,https"}, "http"),
        ({"x-forwarded-proto": "ftp"}, "http"),
        ({"forwarded": "for=192.0.2.60;proto=https;by=203.0.113.43"}, "https"),
        ({"forwarded": 'for="[2001:db8::1]"; Proto="https", for=10.0.0.1;proto=http'}, "https"),
        ({"forwarded": "for=10.0.0.1, for=10.0.0.2;proto=https"}, "http"),
        ({"forwarded": "for=_xproto=https"}, "http"),
        ({"forwarded": "proto=https", "x-forwarded-proto": "http"}, "http"),
    ],
)
def test_scheme_is_that_of_the_proxy_next_to_the_client(headers: dict[str, str], scheme: str) -> None:
    pairs = {name.encode(): value.encode() for name, value in headers.items()}
    request = Request("GET", "/", "", {b"host": b"mock.example", **pairs}, b"", mount="/nuextract")
    assert request.base == f"{scheme}://mock.example/nuextract"
