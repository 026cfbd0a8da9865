"""Redaction of secrets, which are recognized by their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote_plus

REDACTED = "***"

_SECRET_NAMES = frozenset(
    {
        *("access", "refresh", "authorization", "auth", "bearer", "cookie", "setcookie", "credential", "credentials"),
        *("jwt", "pin", "passwd", "passphrase", "pwd", "accesskey", "privatekey", "secretkey", "sig", "signature"),
        "tokenvalue",
    }
)
_SECRET_ENDINGS = ("password", "token", "secret", "apikey", "signature", "credential")
_SEPARATORS = re.compile(r"[-_\[\]]")
_URL_PARAMETER = re.compile(r"([?&;#])([^=&;#?\s]+)=([^&;#\s\"'<>]+)")

_SAFE_HEADERS = frozenset(
    {
        *("accept", "accept-encoding", "accept-language", "content-encoding", "content-type", "expect", "host"),
        *("if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since"),
        *("idempotency-key", "origin", "prefer", "range", "traceparent", "user-agent", "x-request-id"),
    }
)


def safe_headers(headers: Mapping[bytes, bytes], further: Collection[str] = ()) -> dict[str, str]:
    """Return the headers that are known to hold no credentials, and the `further` ones by lower-case name."""
    named = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.items())
    return {name: value for name, value in named if name in _SAFE_HEADERS or name in further}


def redact(value: Any) -> Any:
    """Return a copy of a JSON value with secrets redacted: by their keys, or beside `"secret": true`."""
    if isinstance(value, dict):
        return {key: REDACTED if _needs_redaction(value, key) else redact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [redact(item) for item in value]
    return redact_urls(value) if isinstance(value, str) and "://" in value else value


def redact_urls(text: str) -> str:
    """Return a text in which the secret query parameters of URLs are redacted."""
    return _URL_PARAMETER.sub(
        lambda found: f"{found[1]}{found[2]}={REDACTED}" if is_secret(unquote_plus(found[2])) else found[0], text
    )


def _needs_redaction(parent: Mapping[str, Any], key: str) -> bool:
    value = parent[key]
    # A boolean under a secret name is a flag.
    is_flag = type(value) is bool and is_secret(key)
    return value is not None and not is_flag and is_secret_item(parent, key)


def is_secret_item(parent: Mapping[str, Any], key: str) -> bool:
    """Return whether the value of a key in a JSON object is a secret: by its key, or beside `"secret": true`."""
    return is_secret(key) or (key == "value" and parent.get("secret") is True)


def is_secret(name: str) -> bool:
    """Return whether the value of a key with this name is a secret."""
    plain = _SEPARATORS.sub("", name.lower())
    return plain in _SECRET_NAMES or plain.endswith(_SECRET_ENDINGS)


def redact_query(query: str) -> str:
    """Return a query with secret parameters redacted."""
    parts = (part.partition("=") for part in query.replace(";", "&").split("&"))
    return "&".join(
        f"{name}={REDACTED}" if is_secret(unquote_plus(name)) else name + equals + value
        for name, equals, value in parts
    )


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with secret values redacted, also those in URLs."""
    return {name: REDACTED if is_secret(name) else redact_urls(value) for name, value in headers.items()}
