"""Noticing that answers are not what their operations declare, at next to no cost."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.errors import ApiDecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.call.record import CallRecord
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.drift import Drift
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.response import RawResponse

R = TypeVar("R")

_MOST = 1000  # differences that are kept
_LARGEST = 256 * 1024  # bytes of an answer that is looked at for no other reason than that it is its turn


class DriftMonitor:
    """The differences that a client has seen. Safe to share between threads.

    It looks at the 1st, 2nd, 4th, 8th … answer of each operation, at every one that cannot be decoded or has
    a status that is not documented, and at all of them where the configuration is strict.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._counts: dict[Operation[Any], int] = {}
        self._seen: dict[Drift, None] = {}
        self._lock = threading.Lock()

    @property
    def seen(self) -> tuple[Drift, ...]:
        """Each difference once, the first of them first."""
        with self._lock:
            return tuple(self._seen)

    def over(
        self, conclude: Callable[[Operation[Any], RawResponse, CallRecord], R]
    ) -> Callable[[Operation[Any], RawResponse, CallRecord], R]:
        """What concludes from an answer, watched.

        Raises:
            ApiDecodeError: the answer is a success and differs, and the configuration is strict.
        """

        configuration, counts = self._configuration, self._counts

        def watched(operation: Operation[Any], response: RawResponse, outcome: CallRecord) -> R:
            counts[operation] = count = counts.get(operation, 0) + 1
            if configuration.strict_responses:
                self._insist(operation, response, outcome)
            elif response.status not in operation.statuses or (
                not count & (count - 1) and len(response.data) <= _LARGEST
            ):
                self._look(operation, response)
            try:
                return conclude(operation, response, outcome)
            except ApiDecodeError:
                self._look(operation, response)
                raise

        return watched

    def _insist(self, operation: Operation[Any], response: RawResponse, outcome: CallRecord) -> None:
        drifts = self._look(operation, response)
        if drifts and 200 <= response.status < 300:
            more = f" (and {len(drifts) - 1} more)" if len(drifts) > 1 else ""
            raise outcome.error(ApiDecodeError, response, f"The answer is not what is declared: {drifts[0]}{more}")

    def _look(self, operation: Operation[Any], response: RawResponse) -> list[Drift]:
        from projectlink._core.contract.drift import differences

        drifts = differences(operation, response.status, response.data)
        if drifts:
            with self._lock:
                for drift in drifts[: _MOST - len(self._seen)]:
                    self._seen.setdefault(drift)
        return drifts
