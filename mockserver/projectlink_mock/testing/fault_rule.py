"""What a fault rule may say, for those who write one in Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import TypedDict


class Latency(TypedDict):
    """A time between two, in milliseconds."""

    min: float
    max: float


class FaultRule(TypedDict, total=False):
    """A rule for chosen requests, with one effect.

    service, operation: Which requests it is for; any, if left out.
    times: How many of them; all until the rule is deleted, if left out.
    nth: Only this one of them, counted from 1.
    probability, seed: Each of them with this probability, from 0 to 1; the seed says which.
    status: Answer with this status instead of handling the request, with `headers` and `body` if given.
    drop: Reset the connection "before" the request is handled (or True), or "after" it.
    truncate: Close the connection in the middle of the response's body.
    malformed: End the response's body in its middle, as if that were all.
    content_length: By how much the header of that name is wrong.
    latency_ms: Let the request wait so many milliseconds before it is handled, or a time of `seed` between two;
        this goes with any of the effects, and alone.
    """

    service: str
    operation: str
    times: int
    nth: int
    probability: float
    seed: int
    status: int
    headers: Mapping[str, str]
    body: Any
    drop: bool | Literal["before", "after"]
    truncate: bool
    malformed: bool
    content_length: int
    latency_ms: float | Latency
