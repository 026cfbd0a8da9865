"""Faults on purpose: rules that make chosen requests fail."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from projectlink_mock._core.document import Malformed
from projectlink_mock._core.messages import Reply, json_reply
from projectlink_mock._core.reasons import HEADER

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_FRAMING = ("content-length", "transfer-encoding")
_EFFECTS = ("status", "latency_ms", "drop", "truncate")


@dataclass
class Fault:
    """A rule: which requests it is for, how many more of them, and its one effect.

    `status` answers with that status instead of the handler, with `headers` and `body` if given.
    `latency_ms` lets the request wait before it is handled. `drop` closes the connection instead
    of handling the request; `truncate` closes it in the middle of the response's body.
    """

    service: str | None = None
    operation: str | None = None
    times: int | None = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    latency_ms: float | None = None
    drop: bool = False
    truncate: bool = False

    def check(self) -> None:
        """Raises Malformed for a rule that makes no sense."""
        effects = [name for name in _EFFECTS if getattr(self, name) not in (None, False)]
        if len(effects) != 1:
            raise Malformed(f"a fault has one effect of {', '.join(_EFFECTS)}, not {len(effects)}")
        if (self.headers or self.body is not None) and self.status is None:
            raise Malformed("headers and body go with a status")
        if self.status is not None and not 200 <= self.status <= 599:
            raise Malformed("status is between 200 and 599")
        if self.times is not None and self.times < 1:
            raise Malformed("times is at least 1")
        if self.latency_ms is not None and not (math.isfinite(self.latency_ms) and self.latency_ms >= 0):
            raise Malformed("latency_ms is at least 0")
        for name, value in self.headers.items():
            if not _HEADER_NAME.fullmatch(name) or name.lower() in _FRAMING:
                raise Malformed(f"{name!r} cannot be set as a header")
            if not (value.isascii() and value.isprintable()):
                raise Malformed(f"the header {name} holds more than printable ASCII")

    def concerns(self, service: str, operation: str) -> bool:
        """Whether the rule is for this operation."""
        return self.service in (None, service) and self.operation in (None, operation)


class Faults:
    """The rules of a universe; the first one that concerns a request is applied to it."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Keep a rule until its times are used up."""
        self._rules.append(fault)

    def clear(self) -> None:
        """Delete every rule."""
        self._rules.clear()

    def take(self, service: str, operation: str) -> Fault | None:
        """Give the rule for a request, and count it down."""
        for fault in self._rules:
            if fault.concerns(service, operation):
                self._count_down(fault)
                return fault
        return None

    def _count_down(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if not fault.times:
                self._rules = [rule for rule in self._rules if rule is not fault]

    def __iter__(self) -> Iterator[Fault]:
        """Go through the rules that are still in force, oldest first."""
        return iter(self._rules)


_WITHOUT_BODY = (204, 205, 304)


def injected_reply(fault: Fault, status: int, shaped: Reply) -> Reply:
    """Give the reply of a fault; without a body of its own an error has the service's shape."""
    if status in _WITHOUT_BODY:
        reply = Reply(status)
    elif isinstance(fault.body, str):
        reply = Reply(status, fault.body.encode(), b"text/plain; charset=utf-8")
    elif fault.body is not None:
        reply = json_reply(status, fault.body)
    else:
        reply = shaped if status >= 400 else Reply(status)
    if status >= 400:
        reply.headers[HEADER] = shaped.headers[HEADER]
    for name, value in fault.headers.items():
        if name.lower() == "content-type":
            reply.content_type = value.encode()
        else:
            reply.headers[name] = value
    return reply
