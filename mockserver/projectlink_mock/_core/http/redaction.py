"""Redaction of secrets, which are recognized by their names, by their place in a URL or in an Authorization header."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

from projectlink_mock._core.demo_users import USERS_BY_TOKEN

REDACTED = "***"

# The SDK has the same rule for names; `tests/contract/test_secrets.py` compares them.
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
_MIN_CREDENTIAL_CHARACTERS = 8

# Each part of the patterns is bounded, or ends where the next match may begin: the time is linear.
_USER_INFO = r"://[^/?#\s\"'<>\\]*@"
_PARAMETER = re.compile(r"(^|[?&;#\s,(])([\w.%\[\]-]{1,100}) ?= ?")
_VALUE = re.compile(r"\"[^\"]*\"|[^&;#\s\"'<>,]+")
_AUTHORIZATION = r"(\S+)(\s+)((?s:.*))"
_SCHEMES = frozenset(
    {
        *("bearer", "token", "basic", "digest", "negotiate", "ntlm", "apikey", "api-key", "jwt", "hawk", "oauth"),
        *("dpop", "vapid", "mutual", "scram-sha-1", "scram-sha-256", "aws4-hmac-sha256", "aws4-ecdsa-p256-sha256"),
    }
)

_PLAIN_TYPES = (int, float, bool, type(None))

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
    safe = redact_headers({name: value for name, value in named if name in _SAFE_HEADERS or name in further})
    if "@" in safe.get("host", ""):
        safe["host"] = f"{REDACTED}@{safe['host'].rpartition('@')[2]}"
    return safe


def redact(value: Any) -> Any:
    """Return a copy of a JSON value with secrets redacted: by their keys, beside `"secret": true`, and in texts."""
    if isinstance(value, dict):
        return {
            key: _redact_values(item) if _needs_redaction(value, key) else redact(item) for key, item in value.items()
        }
    if isinstance(value, list):
        return [item if type(item) in _PLAIN_TYPES else redact(item) for item in value]
    return redact_text(value) if isinstance(value, str) else value


def _redact_values(value: Any) -> Any:
    """Return a copy of a JSON value in which only the names of objects are left."""
    if isinstance(value, dict):
        return {key: _redact_values(item) for key, item in value.items()}
    return value if value is None else REDACTED


def redact_text(text: str) -> str:
    """Return a text without the credentials of its URLs, and with its secret `name=value` pairs redacted."""
    if "://" in text:
        text = re.sub(_USER_INFO, f"://{REDACTED}@", text)
    return "".join(_redacted_parts(text)) if "=" in text else text


def _redacted_parts(text: str) -> Iterator[str]:
    copied = at = 0
    while found := _PARAMETER.search(text, at):
        before, name = found.groups()
        at = found.end()
        is_secret_name = is_secret_parameter if before and before in "?&#;" else is_secret
        if is_secret_name(unquote_plus(name)) and (value := _VALUE.match(text, at)):
            yield text[copied:at] + REDACTED
            copied = at = value.end()
    yield text[copied:]


def _needs_redaction(parent: Mapping[str, Any], key: str) -> bool:
    value = parent[key]
    # A boolean under a secret name is a flag.
    is_flag = type(value) is bool and is_secret(key)
    return value is not None and not is_flag and is_secret_item(parent, key)


def is_secret_item(parent: Mapping[str, Any], key: str) -> bool:
    """Return whether the value of a key in a JSON object is a secret.

    It is by its key, except for a name under `credentials` beside a `configuration`; as the `value` beside
    `"secret": true`, or beside a `name` or `key` that is a secret name. A number under a plural, such as `tokens`, is
    a count.
    """
    if key == "value":
        return parent.get("secret") is True or any(
            isinstance(label := parent.get(one), str) and is_secret(label) for one in ("name", "key")
        )
    if key == "key" and "value" in parent:
        return False  # the label of the value
    if key == "credentials" and "configuration" in parent and isinstance(name := parent[key], str) and _is_name(name):
        return False  # a connector of UbiOps has the name of its credentials
    is_count = key.endswith("s") and type(parent[key]) in (int, float)
    return is_secret(key) and not is_count


def is_secret(name: str) -> bool:
    """Return whether the value of a field or header with this name is a secret."""
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


def is_secret_parameter(name: str) -> bool:
    """Return whether the value of a URL's parameter with this name is a secret."""
    return is_secret(name) or "".join(_WORD.findall(name)).lower() in _SECRET_PARAMETERS


def redact_query(query: str) -> str:
    """Return a query with secret parameters redacted, and the secrets in URLs in other ones."""
    parts = (part.partition("=") for part in query.replace(";", "&").split("&"))
    return "&".join(
        f"{name}={REDACTED}" if is_secret_parameter(unquote_plus(name)) else name + equals + redact_quoted(value)
        for name, equals, value in parts
    )


def redact_quoted(value: str) -> str:
    """Return a percent-encoded value with the secrets in it redacted; unchanged if there are none."""
    text = unquote_plus(value)
    redacted = redact_text(text)
    return value if redacted == text else quote_plus(redacted, safe="*:/@")


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with secret values redacted, also those in URLs."""
    return {name: REDACTED if is_secret(name) else redact_text(value) for name, value in headers.items()}


def split_authorization(value: str) -> tuple[str, str]:
    """Return an Authorization header's scheme with the space after it, and its credentials.

    Without a known scheme, all of it counts as credentials.
    """
    value = value.strip()
    found = re.fullmatch(_AUTHORIZATION, value)
    return (found[1] + found[2], found[3]) if found and found[1].lower() in _SCHEMES else ("", value)


def credentials_of(headers: Mapping[bytes, bytes], query: str) -> tuple[str, ...]:
    """Return the credentials in a request's headers and query, which a real service may repeat in its response.

    Those of the demo users are public, and short ones would be found in unrelated text.
    """
    named = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.items()]
    found = [split_authorization(value)[1] for name, value in named if is_secret(name)]
    parts = (part.partition("=") for part in query.replace(";", "&").split("&"))
    found += [unquote_plus(value) for name, _, value in parts if value and is_secret_parameter(unquote_plus(name))]
    found = [one for one in found if len(one) >= _MIN_CREDENTIAL_CHARACTERS and one not in USERS_BY_TOKEN]
    # Longest first: one may begin with another.
    return tuple(sorted({*found, *(quote(one, safe="") for one in found)}, key=len, reverse=True))


def hide(value: Any, secrets: Collection[str]) -> Any:
    """Return a copy of a JSON value with these secrets redacted in its texts."""
    if not secrets:
        return value
    if isinstance(value, dict):
        return {hide(key, secrets): hide(item, secrets) for key, item in value.items()}
    if isinstance(value, list):
        return [hide(item, secrets) for item in value]
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, REDACTED)
    return value
