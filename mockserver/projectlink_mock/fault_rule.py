"""What a fault rule may say, for those who write one in Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import TypedDict


class FaultRule(TypedDict, total=False):
    """A rule for chosen requests, with one effect.

    service, operation: Which requests it is for; any, if left out.
    times: How many of them; all until the rule is deleted, if left out.
    status: Answer with this status instead of handling the request, with `headers` and `body` if given.
    latency_ms: Let the request wait so many milliseconds before it is handled.
    drop: Close the connection instead of handling the request.
    truncate: Close the connection in the middle of the response's body.
    """

    service: str
    operation: str
    times: int
    status: int
    headers: Mapping[str, str]
    body: Any
    latency_ms: float
    drop: bool
    truncate: bool
