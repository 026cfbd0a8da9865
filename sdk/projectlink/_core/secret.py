"""Redaction: strings with a redacted ``repr``, and secrets removed from texts."""

from __future__ import annotations

import re
from functools import lru_cache

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
            text = _pattern(secret).sub(REDACTED, text)
    return text


_SHORT_ESCAPES = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f", '"': '"', "\\": "\\", "/": "/"}


@lru_cache(maxsize=64)
def _pattern(secret: str) -> re.Pattern[str]:
    """Return a pattern of a secret in which each character may be escaped, as in JSON or a URL."""
    return re.compile("".join(map(_character_pattern, secret)))


def _character_pattern(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    in_json = "".join(rf"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
    in_url = "".join(f"%{byte:02x}" for byte in character.encode("utf-8", "replace"))
    forms = [re.escape(character), f"(?i:{in_json})", f"(?i:{in_url})"]
    if character in _SHORT_ESCAPES:
        forms.append(re.escape(f"\\{_SHORT_ESCAPES[character]}"))
    return f"(?:{'|'.join(reversed(forms))})"
