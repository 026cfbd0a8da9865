"""Redaction: strings with a redacted ``repr``, secrets recognized by their names, and secrets removed from texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

REDACTED = "***"
MIN_SECRET_CHARACTERS = 4  # a shorter string would be redacted in unrelated text

# The mock server has the same rule; `tests/contract/test_secrets.py` compares them.
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SECRET_WORDS = frozenset(
    {
        *("password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "credential", "authorization"),
        *("cookie", "jwt", "otp", "totp", "signature", "apikey", "accesskey", "privatekey", "secretkey", "accountkey"),
    }
)
"""Words that make a name secret wherever they stand in it, also in the plural."""
_SECRET_NAMES = frozenset(
    {
        *("access", "refresh", "auth", "bearer", "pass", "passes", "pin", "cvv", "cvc", "sig", "sid", "connstr", "key"),
        "keys",
    }
)
"""Words that are too common to be secret unless they are the whole name."""
_SECRET_ENDINGS = (
    *("password", "token", "secret", "apikey", "signature", "credential", "cookie", "passphrase", "connectionstring"),
    *("sessionid", "sessid", "secretid", "accesskeyid", "passwd", "assertion", "recoverycode", "verificationcode"),
    *("backupcode", "securitycode", "authcode", "authorizationcode", "accesskey", "secretkey", "privatekey"),
    *("accountkey", "encryptionkey", "sshkey"),
)
"""Endings of names without their separators, also in the plural."""
_SECRET_PARAMETERS = frozenset({"code", "ticket", "codeverifier", "samlresponse"})
"""Parameters of URLs that are secret, although fields of these names are not."""
_DESCRIBING_WORDS = frozenset(
    {
        *("name", "names", "type", "types", "count", "counts", "length", "id", "ids", "url", "uri", "endpoint"),
        *("expires", "expiry", "expiration", "ttl", "at", "in", "method", "scheme", "policy", "required", "enabled"),
        *("prefix", "limit", "budget", "usage", "status", "configuration", "config", "schema", "parameters", "header"),
        "date",
    }
)
"""Last words of names that hold something about a secret, not the secret."""
_PLAIN_KEYS = frozenset(
    {
        *("primary", "foreign", "public", "sort", "partition", "idempotency", "cache", "group", "order", "index"),
        *("row", "message", "translation"),
    }
)
"""Words before `key` that make it no secret."""
_COUNTING_WORDS = frozenset({"max", "min", "total", "input", "output", "prompt", "completion", "used", "remaining"})
"""Words before `tokens` that make it a number."""
_MAX_CACHED_CHARACTERS = 64
_URL_PARAMETER = re.compile(r"([?&;#])([^=&;#?\s]+)=([^&;#\s\"'<>]+)")


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


def is_secret(name: str) -> bool:
    """Return whether the value of a header, parameter or field with this name is a secret."""
    # A long name is not worth its place in the cache.
    return _is_secret(name) if len(name) <= _MAX_CACHED_CHARACTERS else _is_secret.__wrapped__(name)


@lru_cache(maxsize=4096)
def _is_secret(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    while len(words) > 1 and words[-1].isdigit():
        words.pop()
    plain = "".join(words)
    if plain in _SECRET_NAMES or plain.endswith(_SECRET_ENDINGS):
        return True
    if not words or words[-1] in _DESCRIBING_WORDS:
        return False
    if words[-1] in ("key", "keys"):
        return words[-2] not in _PLAIN_KEYS
    if words[-1] == "tokens" and len(words) > 1 and words[-2] in _COUNTING_WORDS:
        return False
    if plain.removesuffix("s").endswith(_SECRET_ENDINGS):
        return True
    pairs = {one + other for one, other in pairwise(words)}  # such as privatekey in private_key_pem
    return any(one in _SECRET_WORDS or one.removesuffix("s") in _SECRET_WORDS for one in (*words, *pairs))


def is_secret_item(parent: Mapping[str, Any], name: str) -> bool:
    """Return whether a field of a JSON object is a secret: by its name, or ``value`` beside ``"secret": true``."""
    value = parent[name]
    if value is None or isinstance(value, bool):  # a flag
        return False
    return is_secret(name) or (name == "value" and parent.get("secret") is True)


def redact_json(value: Any, found: list[str] | None = None) -> Any:
    """Return a copy of a JSON value with its secrets redacted.

    Args:
        value: The JSON value.
        found: List that receives the redacted strings.
    """
    if isinstance(value, list):
        return [redact_json(item, found) for item in value]
    if isinstance(value, dict):
        redacted = {}
        for name, item in value.items():
            if is_secret_item(value, name):
                redacted[name] = REDACTED
                if found is not None:
                    found.extend(_strings(item))
            else:
                redacted[name] = redact_json(item, found)
        return redacted
    return redact_urls(value) if isinstance(value, str) and "://" in value else value


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in items for text in _strings(item)]


def _is_secret_parameter(name: str) -> bool:
    from urllib.parse import unquote_plus

    plain = unquote_plus(name)
    return is_secret(plain) or "".join(_WORD.findall(plain)).lower() in _SECRET_PARAMETERS


def redact_urls(text: str) -> str:
    """Return a text in which the query parameters of URLs are redacted if their names tell a secret."""
    return _URL_PARAMETER.sub(
        lambda found: f"{found[1]}{found[2]}={REDACTED}" if _is_secret_parameter(found[2]) else found[0], text
    )


def url_secrets(url: str) -> tuple[str, ...]:
    """Return the values of the query parameters of a URL whose names tell a secret."""
    return tuple(found[3] for found in _URL_PARAMETER.finditer(url) if _is_secret_parameter(found[2]))


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """Replace every occurrence of the secrets in a text, also where their characters are escaped."""
    may_have_escapes = any(character in text for character in "\\%&+")
    for secret in sorted(set(secrets), key=len, reverse=True):  # a secret may begin with another one
        if len(secret) < MIN_SECRET_CHARACTERS:
            continue
        text = _pattern(secret).sub(REDACTED, text) if may_have_escapes else text.replace(secret, REDACTED)
    return text


_SHORT_ESCAPES = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f", '"': '"', "'": "'", "/": "/"}
_HTML_NAMES = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}
_BACKSLASHES = r"\\{1,8}"  # of text that is escaped several times
_FIRST_BACKSLASHES = r"\\(?<!\\\\)\\{0,7}"  # the same after no other backslash, or the search would be slow
_split_characters = re.compile(r"\\+|[^\\]").findall


@lru_cache(maxsize=64)
def _pattern(secret: str) -> re.Pattern[str]:
    """Return a pattern of a secret in which each character may be escaped, as in JSON, a URL or HTML, or twice."""
    first, *others = _split_characters(secret)
    patterns = [_character_pattern(first, _FIRST_BACKSLASHES), *(_character_pattern(one) for one in others)]
    return re.compile("".join(patterns))


def _character_pattern(character: str, backslashes: str = _BACKSLASHES) -> str:
    """Return the pattern of a character, or of a run of backslashes.

    Each alternative starts with a plain character, for which ``re`` searches fast.
    """
    if character.startswith("\\"):
        count = len(character)
        escaped = rf"{_BACKSLASHES}(?:u00|x)5[cC]|%(?:25){{0,3}}5[cC]|&#92;"
        return rf"(?:{backslashes}\\{{{count - 1},{7 * count}}}|(?:{escaped}){{{count}}})"
    code = ord(character)
    units = character.encode("utf-16-be", "surrogatepass").hex()
    forms = [
        re.escape(character),
        "".join(rf"{backslashes}u{_hex(units[at : at + 4])}" for at in range(0, len(units), 4)),
        "".join(rf"%(?:25){{0,3}}{_hex(f'{byte:02x}')}" for byte in character.encode("utf-8", "replace")),
        rf"&(?:amp;)?#(?:0{{0,6}}{code}|[xX]0{{0,6}}{_hex(f'{code:x}')});",
    ]
    if code < 256:
        forms.append(rf"{backslashes}x{_hex(f'{code:02x}')}")
    if character in _SHORT_ESCAPES:
        forms.append(backslashes + re.escape(_SHORT_ESCAPES[character]))
    if character in _HTML_NAMES:
        forms.append(rf"&(?:amp;)?{_HTML_NAMES[character]};")
    if character == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(forms)})"


def _hex(digits: str) -> str:
    return "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in digits)
