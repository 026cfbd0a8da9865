"""Types of fault rules for Python code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import TypedDict


class Latency(TypedDict):
    """A random latency between `min` and `max`, in milliseconds."""

    min: float
    max: float


class FaultRule(TypedDict, total=False):
    """A fault rule: the requests that it matches, and one effect on them.

    service, operation: Name of the service and id of the operation; any by default.
    times: Apply the rule to at most this many requests, at least 1; by default to all until the rule is deleted.
    nth: Apply the rule to this matching request only, counted from 1.
    probability: Apply the rule to each matching request with this probability, from 0 to 1.
    seed: Seed of the random generator for `probability` and for a random `latency_ms`; 0 by default.
    status: Respond with this status, from 200 to 599, instead of handling the request.
    headers, body: Headers and JSON or text body of a response with `status`.
    drop: Reset the connection "before" the request is handled (same as True), or "after" it.
    truncate: Close the connection in the middle of the response body.
    malformed: End the response body in the middle, but complete the response.
    content_length: Number of bytes to add to the correct Content-Length; not 0.
    latency_ms: Milliseconds to wait before the request is handled, or a range; at most 3,600,000. It is allowed alone
        and together with any other effect.
    bytes_per_second: Send the response body at this rate, above 0: a response that trickles. It is allowed alone and
        together with `latency_ms` and `status`.
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
    bytes_per_second: float
