"""Detection of responses that do not match their operation, by sampling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.errors import ApiDecodeError
from projectlink._core.locks import ForkSafeLock, importing

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.call.state import CallState
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.drift import Drift
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.response import RawResponse

    OnResponse = Callable[[CallState, RawResponse], "R"]

R = TypeVar("R")

MAX_DRIFTS = 1000
MAX_SAMPLED_BYTES = 256 * 1024


class DriftMonitor:
    """The drift that a client has found. Safe to share between threads.

    Checks the 1st, 2nd, 4th, 8th … response of each operation, and every response with an undocumented status or
    a body of another type. With ``strict_responses`` it checks all.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._counts: dict[Operation[Any], int] = {}
        self._found: dict[Drift, None] = {}
        self._lock = ForkSafeLock()

    @property
    def found(self) -> tuple[Drift, ...]:
        """Return each drift once, in the order of their discovery."""
        with self._lock.current:
            return tuple(self._found)

    def wrap(self, on_response: OnResponse[R]) -> OnResponse[R]:
        """Return a response handler that checks responses for drift.

        Raises:
            ApiDecodeError: The response is a success with drift, and the configuration is strict.
        """
        configuration, counts = self._configuration, self._counts

        def monitored(state: CallState, response: RawResponse) -> R:
            operation = state.operation
            counts[operation] = count = counts.get(operation, 0) + 1
            if configuration.strict_responses:
                self._raise_if_strict(state, response)
            elif response.status not in operation.statuses or (
                not count & (count - 1) and len(response.data) <= MAX_SAMPLED_BYTES
            ):
                self._inspect(operation, response)
            try:
                value = on_response(state, response)
            except ApiDecodeError:
                self._inspect(operation, response)
                raise
            if state.mismatch is not None:
                self._inspect(operation, response)
            return value

        return monitored

    def _raise_if_strict(self, state: CallState, response: RawResponse) -> None:
        drifts = self._inspect(state.operation, response)
        if drifts and 200 <= response.status < 300:
            more = f" (and {len(drifts) - 1} more)" if len(drifts) > 1 else ""
            raise state.error(ApiDecodeError, response, f"The response does not match: {drifts[0]}{more}")

    def _inspect(self, operation: Operation[Any], response: RawResponse) -> list[Drift]:
        with importing():
            from projectlink._core.contract.drift import differences

        drifts = differences(operation, response.status, response.data)
        if drifts:
            with self._lock.current:
                for drift in drifts[: MAX_DRIFTS - len(self._found)]:
                    self._found.setdefault(drift)
        return drifts
