"""Rules of faults: the calls that a rule matches, and its effect."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from typing import Any

from projectlink_mock._core.http.messages import Response, json_response
from projectlink_mock._core.http.reasons import HEADER
from projectlink_mock._core.storage.codec import DecodeError

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_FRAMING = ("content-length", "transfer-encoding")
_EFFECTS = ("status", "drop", "truncate", "malformed", "content_length")
_NOT_SLOWED = ("drop", "truncate", "malformed", "content_length")
"""The effects that `bytes_per_second` cannot be combined with."""
MAX_LATENCY_MS = 3_600_000
MAX_BYTES_PER_SECOND = 1_000_000_000
_BODYLESS_STATUSES = (204, 205, 304)
_BEFORE, _AFTER = "before", "after"


@dataclass(frozen=True)
class LatencyRange:
    """A uniformly distributed latency from `min` to `max` milliseconds."""

    min: float
    max: float


@dataclass(frozen=True)
class Rule:
    """A fault rule: the calls that it matches and one effect on them.

    It matches calls of `service` and `operation`, or of any. Of those it applies to every one, to at most `times`, to
    the `nth` alone, or to each with a `probability` drawn from a generator seeded with `seed`.

    Effects: `status` responds with that status, `headers` and `body` instead of calling the handler. `drop` resets the
    connection "before" the handler (same as true) or "after" it. `truncate` closes the connection in the middle of the
    response body. `malformed` ends the body in the middle but completes the response. `content_length` is added to the
    Content-Length header. `latency_ms` delays the call before it is handled, alone or together with another effect.
    `bytes_per_second` sends the response body at that rate, alone or together with `latency_ms` or `status`.
    """

    service: str | None = None
    operation: str | None = None
    times: int | None = None
    nth: int | None = None
    probability: float | None = None
    seed: int | None = None
    latency_ms: float | LatencyRange | None = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    drop: bool | str = False
    truncate: bool = False
    malformed: bool = False
    content_length: int | None = None
    bytes_per_second: float | None = None

    @property
    def effect(self) -> str:
        """Return the name of the effect; for a drop, with "before" or "after"."""
        if self.drop:
            return f"drop {_AFTER if self.drop == _AFTER else _BEFORE}"
        otherwise = "latency_ms" if self.bytes_per_second is None else "bytes_per_second"
        return next((name for name in _EFFECTS if getattr(self, name) not in (None, False)), otherwise)

    def matches(self, service: str, operation: str) -> bool:
        """Return True if the rule is for this operation."""
        return self.service in (None, service) and self.operation in (None, operation)

    @property
    def is_random(self) -> bool:
        """Return True if calls draw numbers."""
        return self.probability is not None or isinstance(self.latency_ms, LatencyRange)

    def latency(self, share: float) -> float:
        """Return the latency in milliseconds, for a number from 0 to 1 that was drawn."""
        wait = self.latency_ms
        return wait.min + share * (wait.max - wait.min) if isinstance(wait, LatencyRange) else wait or 0

    @property
    def replaces_handler(self) -> bool:
        """Return True if the handler is not called."""
        return self.status is not None or self.effect == f"drop {_BEFORE}"

    def response(self, default: Response) -> Response:
        """Return the response of a rule with a status.

        Args:
            default: The service's own error response, which is used if the rule has no body.
        """
        assert self.status is not None
        if self.status in _BODYLESS_STATUSES:
            response = Response(self.status)
        elif isinstance(self.body, str):
            response = Response(self.status, self.body.encode(), b"text/plain; charset=utf-8")
        elif self.body is not None:
            response = json_response(self.status, self.body)
        else:
            response = default if self.status >= 400 else Response(self.status)
        if self.status >= 400:
            response.headers[HEADER] = default.headers[HEADER]
        for name, value in self.headers.items():
            if name.lower() == "content-type":
                response.content_type = value.encode()
            else:
                response.headers[name] = value
        return response

    def to_json(self) -> dict[str, Any]:
        """Return the fields as JSON."""
        return asdict(self)

    def check(self) -> None:
        """Raise DecodeError if fields of the rule are out of range or contradict each other."""
        self._check_selection()
        self._check_effect()
        self._check_latency()
        for name, value in self.headers.items():
            if not _HEADER_NAME.fullmatch(name) or name.lower() in _FRAMING:
                raise DecodeError(f"{name!r} is not a header that a rule can set")
            if not (value.isascii() and value.isprintable()):
                raise DecodeError(f"the header {name} must hold printable ASCII only")

    def _check_selection(self) -> None:
        if self.times is not None and self.times < 1:
            raise DecodeError("times must be at least 1")
        if self.nth is not None and self.nth < 1:
            raise DecodeError("nth must be at least 1")
        if self.nth is not None and (self.times, self.probability) != (None, None):
            raise DecodeError("nth cannot be combined with times or probability")
        if self.probability is not None and not 0 <= self.probability <= 1:
            raise DecodeError("probability must be between 0 and 1")
        if self.seed is not None and self.probability is None and not isinstance(self.latency_ms, LatencyRange):
            raise DecodeError("seed needs a probability, or a latency_ms with min and max")

    def _check_effect(self) -> None:
        if self.content_length == 0:
            raise DecodeError("content_length must not be 0: it is added to the correct length")
        effects = [name for name in _EFFECTS if getattr(self, name) not in (None, False)]
        if not effects and self.latency_ms is None and self.bytes_per_second is None:
            raise DecodeError(f"a fault needs one effect: {', '.join(_EFFECTS)}, bytes_per_second or latency_ms")
        if len(effects) > 1:
            raise DecodeError(
                f"a fault has one effect, not {' and '.join(effects)}; only latency_ms can be combined with another"
            )
        if self.bytes_per_second is not None and any(name in _NOT_SLOWED for name in effects):
            raise DecodeError(f"bytes_per_second cannot be combined with {effects[0]}, only with status and latency_ms")
        if self.bytes_per_second is not None and not 0 < self.bytes_per_second <= MAX_BYTES_PER_SECOND:
            raise DecodeError(f"bytes_per_second must be above 0 and at most {MAX_BYTES_PER_SECOND}")
        if (self.headers or self.body is not None) and self.status is None:
            raise DecodeError("headers and body need a status")
        if self.status is not None and not 200 <= self.status <= 599:
            raise DecodeError("status must be between 200 and 599")
        if self.status in _BODYLESS_STATUSES and self.body is not None:
            raise DecodeError(f"a response with the status {self.status} has no body")
        if self.drop not in (False, True, _BEFORE, _AFTER):
            raise DecodeError(f'drop must be true, "{_BEFORE}" or "{_AFTER}"')

    def _check_latency(self) -> None:
        wait = self.latency_ms
        shortest, longest = (wait.min, wait.max) if isinstance(wait, LatencyRange) else (wait or 0, wait or 0)
        if not 0 <= shortest <= longest <= MAX_LATENCY_MS:
            raise DecodeError(f"latency_ms must be between 0 and {MAX_LATENCY_MS}, and min at most max")
