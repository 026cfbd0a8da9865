"""References that stand for secrets in a recording.

`${alice.token}` and `${alice.password}` belong to a demo user; `${3:/access}` is the value at `/access` in the third
response; `${secret.1}` is a secret of unknown origin. Equal secrets have the same reference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus, unquote_plus

from projectlink_mock._core.demo_users import DEMO_USERS
from projectlink_mock._core.http.redaction import (
    REDACTED,
    is_secret_item,
    is_secret_parameter,
    redact_quoted,
    redact_text,
    split_authorization,
)
from projectlink_mock._core.json_pointer import Steps, pointer, steps_of

_UNKNOWN_ORIGIN = "secret."
_REFERENCE = re.compile(r"\$\{([a-z]+\.(?:token|password|\d+)|\d+:[^}]*)\}")
_PARAMETER = re.compile("(?<![^&;])([^&;=]+)=([^&;]*)")
"""A parameter at the start of a query or after a separator, so that the time is linear."""


class SecretRefs:
    """A two-way map between secrets and their references. It starts with the demo users' secrets."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._secrets: dict[str, str] = {}
        for user in DEMO_USERS:
            for token in user.tokens:
                self._add(f"{user.short_name}.token", token)
            self._add(f"{user.short_name}.password", user.password)
        self._unknown_count = 0

    def _add(self, name: str, secret: str) -> None:
        self._names.setdefault(secret, name)
        self._secrets.setdefault(name, secret)

    def learn(self, number: int, body: Any) -> None:
        """Add the secrets in a response's JSON body, by the number of its exchange."""
        for path, secret in _secrets_in(body):
            if secret.strip("*"):
                self._add(f"{number}:{pointer(path)}", secret)

    def reference(self, secret: str) -> str:
        """Return the reference of a secret; add an unknown secret."""
        if not secret.strip("*"):
            return secret
        if secret not in self._names:
            self._unknown_count += 1
            self._add(f"{_UNKNOWN_ORIGIN}{self._unknown_count}", secret)
        return f"${{{self._names[secret]}}}"

    def resolve(self, text: str) -> str:
        """Return the secret of a reference, or a placeholder if it is unknown. Other texts are returned unchanged."""
        name = name_of(text)
        if name is None:
            return text
        if name not in self._secrets:
            self._add(name, placeholder(name))
        return self._secrets[name]


def placeholder(name: str) -> str:
    """Return the text that is sent instead of an unknown secret."""
    return f"in-place-of-{re.sub(r'[^a-z0-9]+', '-', name.lower())}"


def name_of(reference: str) -> str | None:
    """Return the name in a reference; None for any other text."""
    found = _REFERENCE.fullmatch(reference)
    return found and found[1]


def origin_of(name: str) -> tuple[int, list[str]] | None:
    """Return the number of the exchange whose response has the secret, and the path to it in the body.

    None for the secret of a demo user or of unknown origin.
    """
    number, colon, path = name.partition(":")
    return (int(number), steps_of(path)) if colon else None


def map_json(value: Any, change: Callable[[str], str], is_secret_value: bool = False) -> Any:
    """Return a copy of JSON with each secret text changed; other secret values, except booleans, are redacted."""
    if isinstance(value, dict):
        return {
            name: map_json(item, change, is_secret_value or is_secret_item(value, name)) for name, item in value.items()
        }
    if isinstance(value, list):
        return [map_json(item, change, is_secret_value) for item in value]
    if not is_secret_value:
        return redact_text(value) if isinstance(value, str) else value
    if value is None or isinstance(value, bool):
        return value
    return change(value) if isinstance(value, str) else REDACTED


def map_header(value: str, change: Callable[[str], str]) -> str:
    """Return the value of an Authorization header with its credentials changed."""
    scheme, credentials = split_authorization(value)
    return scheme + change(credentials)


def map_query(query: str, change: Callable[[str], str], quote: Callable[[str], str] | None = None) -> str:
    """Return a query with its secrets changed. A changed secret is quoted unless it is a reference."""
    quote = quote or _quote

    def map_parameter(parameter: re.Match[str]) -> str:
        name, value = parameter[1], parameter[2]
        if is_secret_parameter(unquote_plus(name)):
            return f"{name}={quote(change(unquote_plus(value)))}"
        return f"{name}={redact_quoted(value)}"

    return _PARAMETER.sub(map_parameter, query)


def _quote(text: str) -> str:
    return text if _REFERENCE.fullmatch(text) else quote_plus(text)


def _secrets_in(value: Any, path: Steps = (), is_secret_value: bool = False) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _secrets_in(item, (*path, name), is_secret_value or is_secret_item(value, name))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _secrets_in(item, (*path, at), is_secret_value)
    elif is_secret_value and isinstance(value, str):
        yield path, value
