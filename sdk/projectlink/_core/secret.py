"""Redaction: strings with a redacted ``repr``, and secrets removed from texts."""

from __future__ import annotations

from json.encoder import encode_basestring, encode_basestring_ascii
from urllib.parse import quote

REDACTED = "***"
MIN_SECRET_CHARACTERS = 4  # a shorter string would be redacted in unrelated text


class Secret(str):
    """A string with a redacted ``repr``, which keeps it out of tracebacks, logs and debuggers."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"


class SecretDict(dict[str, str]):
    """A dict with redacted values in its ``repr``."""

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, REDACTED))

    def copy(self) -> SecretDict:
        """Return a copy, redacted too."""
        return SecretDict(self)


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """Replace every occurrence of the secrets in a text, in their JSON and URL encodings too."""
    for secret in secrets:
        if len(secret) >= MIN_SECRET_CHARACTERS:
            for encoded in _encodings(secret):
                text = text.replace(encoded, REDACTED)
    return text


def _encodings(secret: str) -> tuple[str, ...]:
    in_json = encode_basestring(secret)[1:-1], encode_basestring_ascii(secret)[1:-1]
    return secret, *in_json, quote(secret, safe="", errors="replace"), quote(secret, errors="replace")
