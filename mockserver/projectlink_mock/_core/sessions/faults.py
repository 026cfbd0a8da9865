"""Faults on purpose: rules that make chosen requests fail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any

from projectlink_mock._core.http.messages import Response, json_response
from projectlink_mock._core.http.reasons import HEADER
from projectlink_mock._core.storage.codec import DecodeError

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_FRAMING = ("content-length", "transfer-encoding")
_EFFECTS = ("status", "drop", "truncate", "malformed", "content_length")
_LONGEST = 3_600_000
_WITHOUT_BODY = (204, 205, 304)
BEFORE, AFTER = "before", "after"


@dataclass(frozen=True)
class LatencyRange:
    """Numbers from `min` to `max`, of which each is as likely as any other."""

    min: float
    max: float


@dataclass(frozen=True)
class Rule:
    """Which calls are to fail, and how.

    It is for the calls of `service` and `operation`, or of any. Of those it strikes each one; so many
    `times` at most; only the `nth`; or each with a `probability` that is drawn from `seed`.

    `status` answers with that status instead of the handler, with `headers` and `body` if given.
    `drop` resets the connection, before the handler (`true` is the same) or after it. `truncate`
    closes it in the middle of the response's body. `malformed` ends the body in its middle as if that
    were all. `content_length` is by how much the header of that name is wrong. `latency_ms` lets the
    call wait before it is handled; alone among them it goes with another.
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

    @property
    def effect(self) -> str:
        """The name of its effect; of a drop, also when."""
        if self.drop:
            return f"drop {AFTER if self.drop == AFTER else BEFORE}"
        return next((name for name in _EFFECTS if getattr(self, name) not in (None, False)), "latency_ms")

    def matches(self, service: str, operation: str) -> bool:
        """Whether the rule is for this operation."""
        return self.service in (None, service) and self.operation in (None, operation)

    def check(self) -> None:
        """Raises DecodeError for a rule that makes no sense."""
        self._check_when()
        self._check_effect()
        self._check_latency()
        for name, value in self.headers.items():
            if not _HEADER_NAME.fullmatch(name) or name.lower() in _FRAMING:
                raise DecodeError(f"{name!r} cannot be set as a header")
            if not (value.isascii() and value.isprintable()):
                raise DecodeError(f"the header {name} holds more than printable ASCII")

    def _check_when(self) -> None:
        if self.times is not None and self.times < 1:
            raise DecodeError("times is at least 1")
        if self.nth is not None and self.nth < 1:
            raise DecodeError("nth is at least 1")
        if self.nth is not None and (self.times, self.probability) != (None, None):
            raise DecodeError("nth is one call, so neither times nor probability goes with it")
        if self.probability is not None and not 0 <= self.probability <= 1:
            raise DecodeError("probability is between 0 and 1")
        if self.seed is not None and self.probability is None and not isinstance(self.latency_ms, LatencyRange):
            raise DecodeError("seed goes with a probability, or with a latency_ms of min and max")

    def _check_effect(self) -> None:
        if self.content_length == 0:
            raise DecodeError("content_length is by how much the length is wrong, so it is not 0")
        effects = [name for name in _EFFECTS if getattr(self, name) not in (None, False)]
        if not effects and self.latency_ms is None:
            raise DecodeError(f"a fault needs one effect: {', '.join(_EFFECTS)} or latency_ms")
        if len(effects) > 1:
            raise DecodeError(
                f"a fault has one effect, not {' and '.join(effects)}; latency_ms alone goes with another"
            )
        if (self.headers or self.body is not None) and self.status is None:
            raise DecodeError("headers and body go with a status")
        if self.status is not None and not 200 <= self.status <= 599:
            raise DecodeError("status is between 200 and 599")
        if self.status in _WITHOUT_BODY and self.body is not None:
            raise DecodeError(f"an answer with the status {self.status} has no body")
        if self.drop not in (False, True, BEFORE, AFTER):
            raise DecodeError(f'drop is true, "{BEFORE}" or "{AFTER}"')

    def _check_latency(self) -> None:
        wait = self.latency_ms
        shortest, longest = (wait.min, wait.max) if isinstance(wait, LatencyRange) else (wait or 0, wait or 0)
        if not 0 <= shortest <= longest <= _LONGEST:
            raise DecodeError(f"latency_ms is between 0 and {_LONGEST}, and its min no more than its max")


@dataclass(frozen=True)
class AppliedFault:
    """What a rule does to one call: its effect, and the milliseconds that the call has to wait."""

    id: str
    rule: Rule
    latency_ms: float

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON: whether an answer was sent, too, even if only a part of it."""
        rule = self.rule
        return {
            "id": self.id,
            "effect": rule.effect,
            "latency_ms": None if rule.latency_ms is None else round(self.latency_ms, 3),
            "sent": not rule.drop,
        }


class Fault:
    """A rule in force: how many calls it has seen, and to how many it was applied."""

    def __init__(self, number: int, rule: Rule) -> None:
        self.id = f"fault-{number}"
        self.seen = self.applied = 0
        self.rule = rule
        self._chance = Random(rule.seed or 0)

    def evaluate(self) -> AppliedFault | None:
        """Count a call that the rule is for, and give what it would do to it, if anything."""
        self.seen += 1
        # Both are drawn for every call: what one call gets depends on its number alone.
        chance, share = self._chance.random(), self._chance.random()
        rule, wait = self.rule, self.rule.latency_ms
        if rule.nth not in (None, self.seen) or (rule.probability is not None and chance >= rule.probability):
            return None
        latency = wait.min + share * (wait.max - wait.min) if isinstance(wait, LatencyRange) else wait or 0
        return AppliedFault(self.id, rule, latency)

    @property
    def is_exhausted(self) -> bool:
        """Whether it was applied as often as it may."""
        return self.applied == (self.rule.times if self.rule.nth is None else 1)

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON, with the times that are left."""
        times = self.rule.times
        left = None if times is None else times - self.applied
        return {"id": self.id, **asdict(self.rule), "times": left, "seen": self.seen, "applied": self.applied}


class Faults:
    """The rules of a session; of those that would strike a call, the oldest does."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._given = 0

    def add(self, rule: Rule) -> Fault:
        """Keep a rule until its times are used up."""
        self._given += 1
        self._faults.append(Fault(self._given, rule))
        return self._faults[-1]

    def remove(self, name: str) -> bool:
        """Delete the rule with this id; whether there was one."""
        before = len(self._faults)
        self._faults = [fault for fault in self._faults if fault.id != name]
        return len(self._faults) < before

    def clear(self) -> None:
        """Delete every rule."""
        self._faults.clear()

    def match(self, service: str, operation: str) -> AppliedFault | None:
        """Let every rule that is for a call see it, and give what is done to the call."""
        taken = None
        for fault in self._faults:
            if fault.rule.matches(service, operation):
                strike = fault.evaluate()
                if strike is not None and taken is None:
                    taken = strike
                    fault.applied += 1
        if taken is not None:
            self._faults = [fault for fault in self._faults if not fault.is_exhausted]
        return taken

    def __iter__(self) -> Iterator[Fault]:
        """Go through the rules that are still in force, oldest first."""
        return iter(self._faults)


def build_response(fault: Rule, status: int, shaped: Response) -> Response:
    """Give the reply of a fault; without a body of its own an error has the service's shape."""
    if status in _WITHOUT_BODY:
        reply = Response(status)
    elif isinstance(fault.body, str):
        reply = Response(status, fault.body.encode(), b"text/plain; charset=utf-8")
    elif fault.body is not None:
        reply = json_response(status, fault.body)
    else:
        reply = shaped if status >= 400 else Response(status)
    if status >= 400:
        reply.headers[HEADER] = shaped.headers[HEADER]
    for name, value in fault.headers.items():
        if name.lower() == "content-type":
            reply.content_type = value.encode()
        else:
            reply.headers[name] = value
    return reply
