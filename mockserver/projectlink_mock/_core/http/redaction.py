"""Secrets, by the names that they have, and what is shown in their place."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote_plus

REDACTED = "***"

_SECRET_NAMES = frozenset(
    {
        *(
            "access",
            "refresh",
            "authorization",
            "auth",
            "bearer",
            "cookie",
            "setcookie",
            "credential",
            "credentials",
            "jwt",
            "pin",
        ),
        *("passwd", "passphrase", "pwd", "accesskey", "privatekey", "secretkey", "sig", "signature", "tokenvalue"),
        "setcookie",
    }
)
_SECRET_ENDINGS = ("password", "token", "secret", "apikey", "signature", "credential")
_BETWEEN = re.compile(r"[-_\[\]]")
_IN_A_URL = re.compile(r"([?&;#])([^=&;#?\s]+)=([^&;#\s\"'<>]+)")

_PLAIN_HEADERS = frozenset(
    {
        *("accept", "accept-encoding", "accept-language", "content-encoding", "content-type", "expect", "host"),
        *("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since"),
        *("idempotency-key", "origin", "prefer", "range", "traceparent", "user-agent", "x-request-id"),
    }
)


def plain_headers(headers: Mapping[bytes, bytes], further: Collection[str] = ()) -> dict[str, str]:
    """The headers that hold no credentials for sure: those that are known, and further ones by name."""
    named = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.items())
    return {name: value for name, value in named if name in _PLAIN_HEADERS or name in further}


def hide(value: Any) -> Any:
    """Copy JSON with the values of secret keys hidden, and the value of what says that it is secret."""
    if isinstance(value, dict):
        if value.get("secret") is True and value.get("value") is not None:
            value = {**value, "value": REDACTED}
        return {key: REDACTED if _hides(key, item) else hide(item) for key, item in value.items()}
    if isinstance(value, list):
        return [hide(item) for item in value]
    return hide_in_urls(value) if isinstance(value, str) and "://" in value else value


def hide_in_urls(text: str) -> str:
    """A text with the values of secret names hidden in the queries of the URLs in it."""
    return _IN_A_URL.sub(
        lambda found: f"{found[1]}{found[2]}={REDACTED}" if is_secret(unquote_plus(found[2])) else found[0], text
    )


def _hides(name: str, value: Any) -> bool:
    return value is not None and type(value) is not bool and is_secret(name)


def is_secret(name: str) -> bool:
    """Whether the value of a key is nobody's business."""
    plain = _BETWEEN.sub("", name.lower())
    return plain in _SECRET_NAMES or plain.endswith(_SECRET_ENDINGS)


def hide_in_query(query: str) -> str:
    """A query with the values of secret names hidden."""
    parts = (part.partition("=") for part in query.replace(";", "&").split("&"))
    return "&".join(
        f"{name}={REDACTED}" if is_secret(unquote_plus(name)) else name + equals + value
        for name, equals, value in parts
    )


def hide_in_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with the values of secret names hidden, in URLs too."""
    return {name: REDACTED if is_secret(name) else hide_in_urls(value) for name, value in headers.items()}
