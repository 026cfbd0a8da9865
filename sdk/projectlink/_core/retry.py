"""Retry policy: conditions, delays and limits of retries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError, ApiValueError, TransportError
from projectlink._core.headers import retry_after
from projectlink._core.instances import ValidatedByInstance

if TYPE_CHECKING:
    from projectlink._core.http.response import RawResponse
else:  # so that hints resolve at run time without slow imports
    RawResponse = Any

IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class RetryPolicy(ValidatedByInstance):
    """Conditions and delays of a client's retries.

    Retries connection errors and the statuses below. A request that may have reached the server is sent again
    only if its method is idempotent (not POST or PATCH), or if the call has ``_idempotent=True`` or an
    ``idempotency_key``. Read timeouts are not retried.

    Args:
        total: Maximum number of retries, at least 0.
        backoff: Seconds before the first retry, at least 0; doubled for each further one. A random part of up to a
            quarter is subtracted.
        backoff_max: Maximum seconds of a backoff, at least 0.
        retry_after_max: Maximum seconds of a ``Retry-After`` to wait for, at least 0; a longer one raises the error
            at once.
        statuses: HTTP statuses to retry.

    Raises:
        ApiTypeError, ApiValueError: A number has the wrong type or is negative.
    """

    __slots__ = ("backoff", "backoff_max", "retry_after_max", "statuses", "total")

    def __init__(
        self,
        total: int = 2,
        *,
        backoff: float = 0.5,
        backoff_max: float = 8.0,
        retry_after_max: float = 60.0,
        statuses: Iterable[int] = (408, 429, 502, 503, 504),
    ) -> None:
        if isinstance(total, bool) or not isinstance(total, int):
            raise ApiTypeError(f"retries must be an int or a RetryPolicy, not {type(total).__name__}")
        for wait in (backoff, backoff_max, retry_after_max):
            if isinstance(wait, bool) or not isinstance(wait, (int, float)):
                raise ApiTypeError(f"the delays of a RetryPolicy must be numbers of seconds, not {type(wait).__name__}")
        if total < 0 or not (backoff >= 0 and backoff_max >= 0 and retry_after_max >= 0):
            raise ApiValueError("retries and their delays must not be negative")
        self.total = total
        self.backoff = backoff
        self.backoff_max = backoff_max
        self.retry_after_max = retry_after_max
        self.statuses = frozenset(statuses)

    def __repr__(self) -> str:
        return f"RetryPolicy({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def delay(self, failures: int) -> float:
        """Return the seconds to wait after a number of failed attempts, at least 1."""
        from random import random

        wait = min(self.backoff_max, self.backoff * 2.0 ** min(failures - 1, 60))
        return wait * (1 - 0.25 * random())

    def after_failure(self, error: TransportError, failures: int, replayable: bool) -> float | None:
        """Return the seconds to wait before the next attempt after a transport error; None for no retry."""
        if error.permanent or failures > self.total:
            return None
        if error.sent and (isinstance(error, TimeoutError) or not replayable):
            return None
        return self.delay(failures)

    def after_status(self, response: RawResponse, failures: int, replayable: bool) -> float | None:
        """Return the seconds to wait before the next attempt after a response; None for no retry."""
        if response.status not in self.statuses or not replayable or failures > self.total:
            return None
        seconds = retry_after(response.headers)
        if seconds is None:
            return self.delay(failures)
        return seconds if seconds <= self.retry_after_max else None
