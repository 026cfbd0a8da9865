"""A request that is ready to be sent, and the options of a single call."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from typing import BinaryIO

    from typing_extensions import TypedDict

    from projectlink._core.http.body import Body, Progress

    Timeout = float | tuple[float, float] | None

    class RequestOptions(TypedDict, total=False):
        """What every operation accepts beside its own arguments.

        _request_timeout: Seconds to connect and again to wait for data, or a pair of the two; None
            waits for ever.
        _headers: Headers of this request; they win over all others.
        _request_auth: ``{"in": "header" or "query", "key": name, "value": value}`` in place of the
            configured credentials.
        _host: Another base URL for this request.
        _content_type: Another media type for the body.
        _idempotent: True if it is safe to send this request twice.
        deadline: Seconds after which the call is over, with all its attempts and pauses; None for no end.
        progress: Called with the bytes that were sent, and those that there are or None, each time that more were;
            with ``save_to`` those that came. An attempt begins at its beginning.
        save_to: A path, or a binary file, that the bytes of the response are written to. The call then gives the
            path, or how many bytes were written.
        checksum: What they have to have: ``"sha256:"`` or another algorithm, and hexadecimal digits.
        idempotency_key: A key by which the service knows this call, the same for each of its attempts; True for
            a new one. The call may then be sent again.
        """

        _request_timeout: Timeout
        _headers: Mapping[str, str]
        _request_auth: Mapping[str, Any]
        _host: str
        _content_type: str
        _idempotent: bool
        deadline: float | None
        idempotency_key: str | bool
        progress: Progress
        save_to: str | os.PathLike[str] | BinaryIO
        checksum: str


_SHORTEST = 0.001  # seconds


class Request:
    """One HTTP request, whole and encoded.

    Attributes:
        method: HTTP method.
        origin: Scheme, host and port: ``https://example.com``.
        target: Path and query, percent-encoded.
        headers: All headers but ``Host``, in the order they are sent.
        body: The body: bytes, a ``Body`` whose ``pieces()`` or ``apieces()`` are sent one after another, or None.
            Where there is no ``Content-Length``, it is sent chunked.
        timeout: Seconds for the attempt, a pair of seconds, or None.
        unread: Whether the response is wanted without its body having been read.
        end: When the response has to be complete, by the monotonic clock; None for no end.
        secrets: What in its target must not be shown.
    """

    __slots__ = ("body", "end", "headers", "method", "origin", "secrets", "target", "timeout", "unread")

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
        self.end: float | None = None
        self.secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.origin}{self.target.partition('?')[0]}>"


def clean_header(name: str, value: str) -> str:
    """Return a header value, or reject it.

    Raises:
        ApiTypeError: The value is not a str.
        ApiValueError: The value has a control character or one outside Latin-1.
    """
    if not isinstance(value, str):
        raise ApiTypeError(f"The header {name} must be a str, not {type(value).__name__}")
    if value.isascii() and value.isprintable():
        return value
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ApiValueError(f"The header {name} must not contain line breaks or other control characters")
    if any(ord(character) > 255 for character in value):
        raise ApiValueError(f"The header {name} must be Latin-1 text")
    return value


def remaining(end: float) -> float:
    """Seconds until a moment of the monotonic clock; a little where it has passed, as a timeout must not be 0."""
    return max(end - monotonic(), _SHORTEST)


class Sleep:
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Invoke:
    """Call a function of the user's; the async driver awaits what it returns."""

    __slots__ = ("function",)

    def __init__(self, function: Any) -> None:
        self.function = function
