"""Strings that do not show themselves."""

from __future__ import annotations

from json.encoder import encode_basestring, encode_basestring_ascii
from urllib.parse import quote

REDACTED = "***"


class Secret(str):
    """A string whose ``repr`` is hidden, so that it stays out of tracebacks, logs and debuggers."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"


class SecretDict(dict[str, str]):
    """A dict whose ``repr`` shows its keys and hides its values."""

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, REDACTED))


_SHORTEST = 4  # what is shorter is no secret, and would be found in every text


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """Replace every occurrence of the secrets in a text, also as JSON or a URL would write them."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            for form in _forms(secret):
                text = text.replace(form, REDACTED)
    return text


def _forms(secret: str) -> tuple[str, ...]:
    """How a secret may be written."""
    in_json = encode_basestring(secret)[1:-1], encode_basestring_ascii(secret)[1:-1]
    return secret, *in_json, quote(secret, safe="", errors="replace"), quote(secret, errors="replace")
