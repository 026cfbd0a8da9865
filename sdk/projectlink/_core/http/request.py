"""Encoded requests, their secrets, and the options of a single call."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.headers import header_secrets
from projectlink._core.instances import ValidatedByInstance
from projectlink._core.locks import importing
from projectlink._core.secret import REDACTED, Secret, is_secret, redact, redact_json, redact_urls
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from projectlink._core.http.body import Body
    from projectlink._core.http.options import RequestOptions as RequestOptions
    from projectlink._core.http.options import Timeout as Timeout
else:  # so that hints resolve at run time without slow imports
    Body = Any
    Timeout = float | tuple[float, float] | None

MIN_TIMEOUT_SECONDS = 0.001
MAX_REDACTED_JSON_BYTES = 64 * 1024
_TRANSPORT_HEADERS = ("accept-encoding", "content-length", "user-agent")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class Request(ValidatedByInstance):
    """One encoded HTTP request.

    Attributes:
        method: HTTP method.
        origin: Scheme, host and port, without a default port: ``https://example.com``.
        target: Path and query, percent-encoded.
        headers: All headers except ``Host``, in the order they are sent.
        body: The body: bytes, None, or a ``Body``, whose ``chunks()`` or ``achunks()`` are sent one after another.
            Without a ``Content-Length`` header it is sent chunked.
        timeout: Seconds for the attempt, a pair (connect, read), or None.
        unread: Whether the response may be returned before its body is read.
        deadline: Time on the monotonic clock by which the response must be complete; None for no limit.
        max_response_bytes: Maximum size of a body that is read into memory; None for no limit.
        secrets: The secrets in ``target``.
    """

    __slots__ = (
        "body",
        "deadline",
        "headers",
        "max_response_bytes",
        "method",
        "origin",
        "secrets",
        "target",
        "timeout",
        "unread",
    )

    def __init__(
        self,
        method: str,
        origin: str,
        target: str,
        headers: dict[str, str],
        body: bytes | Body | None,
        timeout: Timeout,
        unread: bool,
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.unread = unread
        self.deadline: float | None = None
        self.max_response_bytes: int | None = None
        self.secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.origin}{self.target.partition('?')[0]}>"


def origin_of(scheme: str, authority: str) -> str:
    """Return the origin of a URL in its only spelling: in lower case, IDNA-encoded, without the default port."""
    scheme = scheme.lower()
    host, colon, port = authority.lower().rpartition(":")
    if not colon or port.endswith("]"):
        host, port = authority.lower(), ""
    port = port.lstrip("0")
    if not host.isascii():
        host = host.encode("idna").decode()
    return f"{scheme}://{host}" if f":{port}" in (":", _DEFAULT_PORTS.get(scheme)) else f"{scheme}://{host}:{port}"


def is_same_host(origin: str, other: str) -> bool:
    """Return whether a redirect from an origin to another one may keep the credentials.

    It may within one origin, and from the default port of http to that of https on the same host.
    """
    scheme, _, authority = other.partition("://")
    has_port = authority.rpartition(":")[2].isdecimal() and not authority.endswith("]")
    return origin == other or (scheme == "https" and not has_port and origin == f"http://{authority}")


_is_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


def check_header_name(name: str) -> str:
    """Return a header's name, or reject it.

    Raises:
        ApiValueError: It is not a str, is empty or has a character that HTTP does not allow.
    """
    if not isinstance(name, str):
        raise ApiValueError(f"invalid header name: expected a str, not {type(name).__name__}")
    if not _is_header_name(name):
        raise ApiValueError(f"invalid header name {str.__str__(name)!r}")
    return name


def clean_header(name: str, value: str) -> str:
    """Return a header value without spaces around it, which HTTP does not send, or reject it.

    A member of a ``str`` enum becomes its value.

    Raises:
        ApiTypeError: The value is not a str.
        ApiValueError: The value has a control character or one outside Latin-1.
    """
    if not isinstance(value, str):
        raise ApiTypeError(f"The header {name} must be a str, not {type(value).__name__}")
    if type(value) is not str and not isinstance(value, Secret):
        value = str.__str__(value)
    if value[:1] == " " or value[-1:] == " ":
        value = type(value)(value.strip(" "))
    if value.isascii() and value.isprintable():
        return value
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ApiValueError(f"The header {name} must not contain line breaks or other control characters")
    if any(ord(character) > 255 for character in value):
        raise ApiValueError(f"The header {name} must be Latin-1 text")
    return value


def request_secrets(request: Request) -> tuple[str, ...]:
    """Return the secrets in the target, the headers and the JSON body of a request, recognized by their names."""
    return (*request.secrets, *header_secrets(request.headers), *_body_secrets(request.body))


def _body_secrets(body: Any) -> list[str]:
    found: list[str] = []
    if isinstance(body, bytes) and len(body) <= MAX_REDACTED_JSON_BYTES:
        with importing():
            import json

        with suppress(ValueError, RecursionError):
            redact_json(json.loads(body), found)
    return found


def curl(request: Request, url: str, secrets: tuple[str, ...]) -> str:
    """Return a request as a curl command, with ``***`` in place of secrets.

    Args:
        request: The request.
        url: Its URL, without secrets.
        secrets: The strings to redact.
    """
    with importing():
        from shlex import quote

    words = ["curl", "-X", request.method, url]
    for name, value in request.headers.items():
        if name.lower() not in _TRANSPORT_HEADERS:
            words += ["-H", f"{name}: {REDACTED if is_secret(name) else redact(redact_urls(value), secrets)}"]
    if request.body is not None:
        words += _curl_body(request.body, secrets)
    return " ".join(map(quote, words))


def _curl_body(body: Any, secrets: tuple[str, ...]) -> list[str]:
    if isinstance(body, bytes) and len(body) <= MAX_REDACTED_JSON_BYTES:
        with importing():
            import json

        with suppress(ValueError, RecursionError):
            return ["-d", redact(json.dumps(redact_json(json.loads(body)), ensure_ascii=False), secrets)]
    return ["--data-binary", "@body"]


def split_timeout(timeout: Timeout) -> tuple[float | None, float | None]:
    """Return the seconds to connect and those to wait for data; None for no limit."""
    return timeout if isinstance(timeout, tuple) else (timeout, timeout)


def seconds_left(deadline: float) -> float:
    """Return the seconds until a time on the monotonic clock; at least 1 ms, as a timeout of 0 is invalid."""
    return max(deadline - monotonic(), MIN_TIMEOUT_SECONDS)


class Sleep:
    """An effect of the call flow: wait ``seconds``."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Invoke:
    """An effect of the call flow: call a user's function. The async runner awaits its result."""

    __slots__ = ("function",)

    def __init__(self, function: Any) -> None:
        self.function = function
