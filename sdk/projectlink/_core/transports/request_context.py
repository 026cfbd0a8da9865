"""Current request as a context variable, for connections and log filters."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING

from projectlink._core.http.request import MIN_TIMEOUT_SECONDS, request_secrets
from projectlink._core.secret import redact, redact_urls
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from projectlink._core.http.request import Request

current_request: ContextVar[Request | None] = ContextVar("current_request", default=None)
"""The request that this thread or task is sending. Transports set it only if a connection or log filter needs it."""


def step_timeout(deadline: float, timeout: float | None) -> float:
    """Return the timeout of one step: ``timeout``, or the time left until the deadline if that is less.

    Raises:
        TimeoutError: The deadline has passed.
    """
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError("the deadline has passed")
    return max(left if timeout is None else min(timeout, left), MIN_TIMEOUT_SECONDS)


def redact_logs(*names: str) -> None:
    """Redact the secrets of the current request in the records of these loggers. Their levels stay unchanged."""
    for name in names:
        logging.getLogger(name).addFilter(_redact_record)


def _redact_record(record: logging.LogRecord) -> bool:
    request = current_request.get()
    if request is not None:
        record.msg = redact_urls(redact(record.getMessage(), request_secrets(request)))
        record.args = ()
    return True
