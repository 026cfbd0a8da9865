"""When to try again, and after how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._core.errors import ApiTypeError, ApiValueError, TransportError
from projectlink._core.headers import retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    from projectlink._core.http.response import RawResponse

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class RetryPolicy:
    """How a client tries again.

    Tried again are connection failures and the statuses below. A request that may have reached the
    server is sent again only if its method is idempotent (POST and PATCH are not) or if the caller
    says with ``_idempotent=True`` that it is safe. Timeouts while waiting for data are not retried.

    Args:
        total: How many further attempts there may be.
        backoff: Seconds before the first of them; doubled for each further one, less up to a quarter at random.
        backoff_max: Seconds that a wait grows to at most.
        retry_after_max: Seconds of a ``Retry-After`` that are waited at most; beyond them the error is raised at once.
        statuses: HTTP statuses that are tried again.
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
                raise ApiTypeError(f"the waits of a RetryPolicy are numbers of seconds, not {type(wait).__name__}")
        if total < 0 or not (backoff >= 0 and backoff_max >= 0 and retry_after_max >= 0):
            raise ApiValueError("retries and their waits must not be negative")
        self.total = total
        self.backoff = backoff
        self.backoff_max = backoff_max
        self.retry_after_max = retry_after_max
        self.statuses = frozenset(statuses)

    def __repr__(self) -> str:
        return f"RetryPolicy({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def delay(self, attempt: int) -> float:
        """Seconds to wait after the attempt with this number, from 1."""
        from random import random

        wait = min(self.backoff_max, self.backoff * 2.0 ** min(attempt - 1, 60))
        return wait * (1 - 0.25 * random())

    def after_failure(self, error: TransportError, attempt: int, replayable: bool) -> float | None:
        """Seconds to wait before trying again after no response came, or None to give up."""
        if error.permanent or attempt > self.total:
            return None
        if error.sent and (isinstance(error, TimeoutError) or not replayable):
            return None
        return self.delay(attempt)

    def after_status(self, response: RawResponse, attempt: int, replayable: bool) -> float | None:
        """Seconds to wait before trying again after this response, or None to take it as the answer."""
        if response.status not in self.statuses or not replayable or attempt > self.total:
            return None
        asked = retry_after(response.headers)
        if asked is None:
            return self.delay(attempt)
        return asked if asked <= self.retry_after_max else None
