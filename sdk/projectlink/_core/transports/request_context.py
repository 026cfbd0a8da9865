"""What is being sent here and now: for those who have only a socket, or a line of a log, and need to know."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from time import monotonic
from typing import TYPE_CHECKING

from projectlink._core.headers import is_sensitive
from projectlink._core.secret import redact

if TYPE_CHECKING:
    from projectlink._core.http.request import Request

sending: ContextVar[Request | None] = ContextVar("sending", default=None)
"""The request that this thread, or task, is sending; where nobody needs to know, it need not be set."""

_SHORTEST = 0.001  # seconds


def left(end: float, seconds: float | None) -> float:
    """Seconds that a step may take: those that it has by itself, or what is left of the call's time.

    Raises:
        TimeoutError: nothing is left.
    """
    rest = end - monotonic()
    if rest <= 0:
        raise TimeoutError("the deadline has passed")
    return max(rest if seconds is None else min(seconds, rest), _SHORTEST)


def hush(*names: str) -> None:
    """Keep the secrets of what is being sent out of what these loggers say. Their levels stay as they are."""
    for name in names:
        logging.getLogger(name).addFilter(_hidden)


def _hidden(record: logging.LogRecord) -> bool:
    request = sending.get()
    if request is not None:
        given = [value for name, value in request.headers.items() if is_sensitive(name)]
        record.msg = redact(record.getMessage(), (*request.secrets, *given))
        record.args = ()
    return True
