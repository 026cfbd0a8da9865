"""References that stand for secrets: whose they are, or from which answer they came.

`${alice.token}` and `${alice.password}` are of the cast; `${3:/access}` is what the third answer had at
`/access`; `${secret.1}` is one that nobody has told. The same secret has the same reference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus, unquote_plus

from projectlink_mock._core.demo_users import DEMO_USERS
from projectlink_mock._core.http.redaction import REDACTED, hide_in_urls, is_secret
from projectlink_mock._core.json_pointer import Steps, pointer, steps_of

_UNTOLD = "secret."
_REFERENCE = re.compile(r"\$\{([a-z]+\.(?:token|password|\d+)|\d+:[^}]*)\}")
_ARGUMENT = re.compile("([^&;=]+)=([^&;]*)")


class References:
    """Puts references in place of secrets, and secrets in place of references."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._secrets: dict[str, str] = {}
        for person in DEMO_USERS:
            for token in person.tokens:
                self._know(f"{person.short_name}.token", token)
            self._know(f"{person.short_name}.password", person.password)
        self._untold = 0

    def _know(self, name: str, secret: str) -> None:
        self._names.setdefault(secret, name)
        self._secrets.setdefault(name, secret)

    def learn(self, number: int, answer: Any) -> None:
        """Know the secrets of an answer, by the number of its exchange."""
        for place, secret in _secrets_in(answer):
            if secret.strip("*"):
                self._know(f"{number}:{pointer(place)}", secret)

    def hide(self, secret: str) -> str:
        """Give the reference of a secret."""
        if not secret.strip("*"):
            return secret
        if secret not in self._names:
            self._untold += 1
            self._know(f"{_UNTOLD}{self._untold}", secret)
        return f"${{{self._names[secret]}}}"

    def tell(self, text: str) -> str:
        """Give the secret of a reference; of one that nobody has told, something in its place."""
        found = _REFERENCE.fullmatch(text)
        if found is None:
            return text
        name = found[1]
        if name not in self._secrets:
            self._know(name, stand_in(name))
        return self._secrets[name]


def stand_in(name: str) -> str:
    """What is sent in place of a secret that nobody has told."""
    return f"in-place-of-{re.sub(r'[^a-z0-9]+', '-', name.lower())}"


def name_of(reference: str) -> str | None:
    """The name in a reference; None for what is no reference."""
    found = _REFERENCE.fullmatch(reference)
    return found and found[1]


def owner_of(name: str) -> tuple[int, list[str]] | None:
    """The number of the exchange whose answer has the secret of a name, and the way to it there."""
    number, colon, place = name.partition(":")
    return (int(number), steps_of(place)) if colon else None


def in_json(value: Any, change: Callable[[str], str], secret: bool = False) -> Any:
    """Copy JSON with each secret text changed; what is secret and neither text nor boolean is hidden."""
    if isinstance(value, dict):
        told = value.get("secret") is True
        return {
            key: in_json(item, change, secret or is_secret(key) or (told and key == "value"))
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [in_json(item, change, secret) for item in value]
    if not secret:
        return hide_in_urls(value) if isinstance(value, str) and "://" in value else value
    if value is None or isinstance(value, bool):
        return value
    return change(value) if isinstance(value, str) else REDACTED


def in_header(value: str, change: Callable[[str], str]) -> str:
    """Copy the value of an Authorization header with its token changed."""
    scheme, space, token = value.strip().rpartition(" ")
    return scheme + space + change(token)


def in_query(query: str, change: Callable[[str], str], quoted: Callable[[str], str] | None = None) -> str:
    """Copy a query with its secrets changed; a changed one is quoted unless it is a reference."""
    quoted = quoted or _quoted

    def changed(part: re.Match[str]) -> str:
        name, value = part[1], part[2]
        return f"{name}={quoted(change(unquote_plus(value)))}" if is_secret(unquote_plus(name)) else part[0]

    return _ARGUMENT.sub(changed, query)


def _quoted(text: str) -> str:
    return text if _REFERENCE.fullmatch(text) else quote_plus(text)


def _secrets_in(value: Any, place: Steps = (), secret: bool = False) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, Mapping):
        told = value.get("secret") is True
        for key, item in value.items():
            yield from _secrets_in(item, (*place, key), secret or is_secret(key) or (told and key == "value"))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _secrets_in(item, (*place, at), secret)
    elif secret and isinstance(value, str):
        yield place, value
