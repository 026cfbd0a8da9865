"""Redaction: strings with a redacted ``repr``, secrets recognized by their names, and secrets removed from texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
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
        "htmllocation",  # the URL of a private link, with its token
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
_SECRET_PARAMETERS = frozenset({"code", "ticket", "codeverifier", "samlresponse", "privatelink"})
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
_is_name = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}").fullmatch
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
    """Return whether a field of a JSON object is a secret.

    It is by its name, except for a name under ``credentials`` beside a ``configuration``; as the ``value`` beside
    ``"secret": true``, or beside a secret ``name`` or ``key``. A number under a plural, such as ``tokens``, is a
    count; a boolean is a flag.
    """
    value = parent[name]
    if value is None or (isinstance(value, bool) and name != "value"):
        return False
    if name == "value":
        labels = (parent.get(label) for label in ("name", "key"))
        return parent.get("secret") is True or any(isinstance(label, str) and is_secret(label) for label in labels)
    if name == "key" and "value" in parent:
        return False  # the label of the value
    if name == "credentials" and "configuration" in parent and isinstance(value, str) and _is_name(value):
        return False  # a connector of UbiOps has the name of its credentials
    is_count = name.endswith("s") and isinstance(value, (int, float))
    return is_secret(name) and not is_count


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
                redacted[name] = _redact_values(item)
                if found is not None:
                    found.extend(_strings(item))
            else:
                redacted[name] = redact_json(item, found)
        return redacted
    return redact_urls(value) if isinstance(value, str) and "://" in value else value


def _redact_values(value: Any) -> Any:
    """Return a copy of a JSON value in which only the names of objects are left."""
    if isinstance(value, dict):
        return {name: _redact_values(item) for name, item in value.items()}
    return value if value is None else REDACTED


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
    """Replace every occurrence of the secrets in a text, also escaped as in JSON, a URL or HTML, or twice."""
    known = sorted({secret for secret in secrets if len(secret) >= MIN_SECRET_CHARACTERS}, key=len, reverse=True)
    if known and any(character in text for character in "\\%&+"):
        text = _redact_escaped(text, known)
    for secret in known:  # longer ones first, as one may begin with another
        text = text.replace(secret, REDACTED)
    return text


def _redact_escaped(text: str, secrets: list[str]) -> str:
    """Replace the secrets in a text by comparing both without escapes."""
    escapes: list[int] = []  # places of escapes in the plain text
    removed = [0]  # number of characters of the text that its first escapes have more than the plain text

    def unescape(found: re.Match[str]) -> str:
        escapes.append(found.start() - removed[-1])
        removed.append(removed[-1] + len(found[0]) - 1)
        return _character(found[0])

    plain = _escape().sub(unescape, text).replace("+", " ")
    parts, done = [], 0
    for start, end in sorted(span for secret in secrets for span in _spans(plain, secret)):
        start += removed[bisect_left(escapes, start)]
        end += removed[bisect_left(escapes, end)]
        if start >= done:
            parts += [text[done:start], REDACTED]
        done = max(done, end)
    return "".join([*parts, text[done:]])


def _spans(plain: str, secret: str) -> Iterator[tuple[int, int]]:
    """Yield the places of a secret in a text without escapes."""
    plain_secret = _escape().sub(lambda found: _character(found[0]), secret).replace("+", " ")
    if len(plain_secret) < MIN_SECRET_CHARACTERS:
        return
    start = plain.find(plain_secret)
    while start >= 0:
        end = start + len(plain_secret)
        yield start, end
        start = plain.find(plain_secret, end)


_HEX = "[0-9a-fA-F]"
_AGAIN = "(?:25){0,3}"  # of a percent sign that is escaped several times
_NEXT_BYTE = f"%{_AGAIN}[89abAB]{_HEX}"
_ESCAPE = (  # each alternative starts with a plain character, which `re` searches fast
    rf"\\(?:\\{{0,7}}(?:u(?P<high>[dD][89abAB]{_HEX}{{2}})\\{{1,8}}u(?P<low>[dD][c-fC-F]{_HEX}{{2}})"
    rf"|u(?P<unit>{_HEX}{{4}})|x(?P<byte>{_HEX}{{2}})|(?P<short>[nrtbf\"'/]))|(?P<backslashes>\\{{1,7}}))"
    rf"|%(?:(?P<url_backslashes>{_AGAIN}5[cC](?:%{_AGAIN}5[cC]){{0,7}})"
    rf"|(?P<url>{_AGAIN}(?:[cCdD]{_HEX}{_NEXT_BYTE}|[eE]{_HEX}(?:{_NEXT_BYTE}){{2}}"
    rf"|[fF][0-4](?:{_NEXT_BYTE}){{3}}|{_HEX}{{2}})))"
    rf"|&(?:amp;)?(?:\#(?P<decimal>\d{{1,7}})|\#[xX](?P<hexadecimal>{_HEX}{{1,6}})|(?P<name>amp|lt|gt|quot|apos));"
)
_SHORT_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_HTML_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


@lru_cache(maxsize=1)
def _escape() -> re.Pattern[str]:
    """Return the pattern of an escape; compiling it takes as long as importing this module."""
    return re.compile(_ESCAPE)


@lru_cache(maxsize=4096)
def _character(escape: str) -> str:
    """Return the character of an escape; of a run of backslashes, one."""
    found = _escape().fullmatch(escape)
    assert found
    kind = found.lastgroup or ""
    text = found[kind]
    if kind == "short":
        return _SHORT_ESCAPES.get(text, text)
    if kind in ("backslashes", "url_backslashes"):
        return "\\"
    if kind == "name":
        return _HTML_NAMES[text]
    if kind == "url":
        data = bytes.fromhex("".join(re.findall(f"%{_AGAIN}({_HEX}{{2}})", found[0])))
        try:
            return data.decode()
        except UnicodeDecodeError:
            return chr(data[0])
    if kind == "low":  # the second half of a surrogate pair
        return bytes.fromhex(found["high"] + text).decode("utf-16-be")
    return chr(min(int(text, 10 if kind == "decimal" else 16), 0x10FFFF))
