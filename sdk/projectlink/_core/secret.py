"""Strings that do not show themselves."""

from __future__ import annotations

HIDDEN = "***"


class Secret(str):
    """A string whose ``repr`` is hidden, so that it stays out of tracebacks, logs and debuggers."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{HIDDEN}'"


class SecretDict(dict[str, str]):
    """A dict whose ``repr`` shows its keys and hides its values."""

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, HIDDEN))


def scrub(text: str, secrets: tuple[str, ...]) -> str:
    """Replace every occurrence of the secrets in a text."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, HIDDEN)
    return text
