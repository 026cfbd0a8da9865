"""What was asked and answered: the latest exchanges, with their secrets hidden when read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from time import time_ns
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

import orjson

from projectlink_mock._core.bodies import MAX_DEPTH, depth_exceeds
from projectlink_mock._core.faults import Strike
from projectlink_mock._core.messages import Reply, Request

MAX_ENTRIES = 1_000
MAX_BODY = 64 * 1024
HIDDEN = "***"

_SECRET_NAMES = frozenset(
    {
        *("access", "refresh", "authorization", "auth", "bearer", "cookie", "credential", "credentials", "jwt", "pin"),
        *("passwd", "passphrase", "pwd", "accesskey", "privatekey", "secretkey", "sig", "signature", "tokenvalue"),
    }
)
_SECRET_ENDINGS = ("password", "token", "secret", "apikey")


class Entry(NamedTuple):
    """One exchange as it was on the wire, so that writing it down costs next to nothing.

    Of a streamed response there is nothing to keep: None. The duration goes to its beginning.
    Where a fault rule struck, status and response are those before the damage.
    """

    service: str
    operation: str | None
    method: str
    path: str
    query: str
    status: int | None
    duration_ms: float
    request_type: bytes
    request: bytes
    response_type: bytes
    response: bytes | None
    fault: Strike | None = None

    def reveal(self) -> dict[str, Any]:
        """Give the exchange as JSON, bodies parsed and secrets hidden."""
        shown = self._asdict()
        del shown["request_type"], shown["response_type"]
        shown["duration_ms"] = round(self.duration_ms, 3)
        shown["query"] = _hide_in_query(self.query)
        shown["request"] = _reveal_body(self.request, self.request_type)
        shown["response"] = _reveal_body(self.response, self.response_type)
        shown["fault"] = self.fault and self.fault.reveal()
        return shown


class Journal:
    """A bounded ring of exchanges, numbered from 1; the oldest ones fall out."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=MAX_ENTRIES)
        self.born = time_ns()
        """What tells it from the journal of the same session before a reset."""
        self.recorded = 0
        """How many exchanges were ever written down: the number of the latest one."""
        self.watchers: list[Callable[[], None]] = []
        """Called whenever there is something new, on the thread that made it so."""

    def record(
        self,
        service: str,
        operation: str | None,
        request: Request,
        reply: Reply | None,
        duration: float,
        fault: Strike | None = None,
    ) -> None:
        """Write an exchange down; no reply for a connection that was dropped, duration in seconds."""
        reply = reply or _NO_REPLY
        self._entries.append(
            Entry(
                service,
                operation,
                request.method,
                request.path,
                request.query,
                reply.status or None,
                duration * 1000,
                request.headers.get(b"content-type", b""),
                _bounded(request.content),
                reply.content_type,
                _bounded(reply.content) if reply.chunks is None else None,
                fault,
            )
        )
        self.recorded += 1
        if self.watchers:
            self.wake()

    def clear(self) -> None:
        """Forget every exchange. The numbers go on."""
        self._entries.clear()

    def after(self, number: int) -> list[tuple[int, Entry]]:
        """Give the exchanges that came after one, by its number, with their own numbers."""
        first = self.recorded - len(self._entries) + 1
        skipped = max(0, number + 1 - first)
        return list(enumerate(islice(self._entries, skipped, None), first + skipped))

    def wake(self) -> None:
        """Call all who watch."""
        for wake in tuple(self.watchers):
            wake()

    def __iter__(self) -> Iterator[Entry]:
        """Go through the exchanges, oldest first."""
        return iter(self._entries)


_NO_REPLY = Reply(0)


def hide(value: Any) -> Any:
    """Copy JSON with the values of secret keys hidden, and the value of what says that it is secret."""
    if isinstance(value, dict):
        if value.get("secret") is True and value.get("value") is not None:
            value = {**value, "value": HIDDEN}
        return {key: HIDDEN if _hides(key, item) else hide(item) for key, item in value.items()}
    if isinstance(value, list):
        return [hide(item) for item in value]
    return value


def _hides(name: str, value: Any) -> bool:
    return value is not None and type(value) is not bool and is_secret(name)


def is_secret(name: str) -> bool:
    """Whether the value of a key is nobody's business."""
    plain = name.lower().replace("_", "").replace("-", "")
    return plain in _SECRET_NAMES or plain.endswith(_SECRET_ENDINGS)


def _hide_in_query(query: str) -> str:
    parts = (part.partition("=") for part in query.replace(";", "&").split("&"))
    return "&".join(
        f"{name}={HIDDEN}" if is_secret(unquote_plus(name)) else name + equals + value for name, equals, value in parts
    )


def _bounded(content: bytes) -> bytes:
    """The content, or the start of a longer one with a byte too many to show that it is cut."""
    return content if len(content) <= MAX_BODY else content[: MAX_BODY + 1]


def _reveal_body(content: bytes | None, media_type: bytes) -> Any:
    if content == b"":
        return None
    kind = media_type.decode("latin-1").partition(";")[0].strip() or "of no type"
    if content is None:
        return f"<a stream of {kind}>"
    if len(content) > MAX_BODY:
        return f"<more than {MAX_BODY} bytes {kind}>"
    if "json" in kind or not media_type:
        try:
            value = orjson.loads(content)
        except orjson.JSONDecodeError:
            return f"<{len(content)} bytes {kind}>"
        return f"<deeply nested {kind}>" if depth_exceeds(content, value, MAX_DEPTH) else hide(value)
    return f"<{len(content)} bytes {kind}>"
