"""What a call comes to: its result, or the error that tells of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.attempt import Attempt, AttemptEvent
from projectlink._core.errors import ApiDecodeError, ApiException, ApiTimeoutError, TransportError, exception_class
from projectlink._core.headers import is_sensitive
from projectlink._core.http.curl import curl
from projectlink._core.http.response import ApiResponse, RawResponse
from projectlink._core.http.serialization import decode, decode_error, type_mismatch
from projectlink._core.secret import Secret, redact

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.auth.credentials import Credential
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import Request

T = TypeVar("T")

_log = logging.getLogger("projectlink")


class CallRecord:
    """How a response was come by; makes the error that tells of it."""

    __slots__ = ("_given", "_on_attempt", "credentials", "history", "operation", "request", "sent")

    def __init__(
        self,
        operation: Operation[Any],
        request: Request,
        on_attempt: Callable[[AttemptEvent], object] | None,
        values: tuple[Any, ...] = (),
    ) -> None:
        self.operation = operation
        self.request = request
        self.credentials: list[Credential] = []
        self.history: list[Attempt] = []
        self.sent = False
        self._on_attempt = on_attempt
        self._given = values

    @property
    def secrets(self) -> tuple[str, ...]:
        """The strings that nothing may show."""
        known = [secret for credential in self.credentials for secret in credential.secrets]
        given = [value for name, value in self.request.headers.items() if is_sensitive(name)]
        sent = [one for body in self._given if isinstance(body, dict) for one in body.values()]
        known += [one for one in sent if isinstance(one, Secret)]  # what logs in
        return (*known, *given, *(value.rpartition(" ")[2] for value in given))

    def tried(self, status: int | None, error: TransportError | None, delay: float, duration: float) -> None:
        """Add an attempt to the history, log it, and tell whoever wants to know."""
        told = None
        if error is not None:
            self.sent = self.sent or error.sent
            told = redact(f"{type(error).__name__}: {error.args[0]}", self.secrets)
        else:
            self.sent = True
        attempt = Attempt(len(self.history) + 1, status, told, delay, duration)
        self.history.append(attempt)
        if self._on_attempt is not None or _log.isEnabledFor(logging.DEBUG):
            event = AttemptEvent(self.operation.id, self.request.method, self.url(), attempt)
            _log.debug("%s", event)
            if self._on_attempt is not None:
                self._on_attempt(event)

    def url(self) -> str:
        """What was called, without secrets."""
        return redact(self.request.origin + self.request.target, self.secrets)

    def error(self, kind: type[ApiException], response: RawResponse, reason: str | None = None) -> ApiException:
        """The exception for a response."""
        secrets = self.secrets
        body = redact(response.data.decode("utf-8", "replace"), secrets)
        return kind(
            response.status,
            redact(reason or response.reason, secrets),
            body=body,
            data=decode_error(self.operation, body.encode()) if reason is None else None,
            headers=response.headers.redacted(secrets),
            operation_id=self.operation.id,
            method=self.request.method,
            url=self.url(),
            history=tuple(self.history),
            curl=curl(self.request, self.url(), secrets),
        )

    def located(self, error: TransportError) -> TransportError:
        """A transport error that says what was being called."""
        error.args = (redact(str(error.args[0]), self.secrets),)
        error.operation_id, error.method, error.url = self.operation.id, self.request.method, self.url()
        error.history = tuple(self.history)
        error._curl = curl(self.request, error.url, self.secrets)
        return error

    def late(self) -> TransportError:
        """The error for a call whose time is over."""
        return self.located(ApiTimeoutError("the deadline has passed", sent=self.sent, permanent=True))


def result(operation: Operation[T], response: RawResponse, outcome: CallRecord) -> T:
    """The result that a response holds, or the error that it is."""
    if not 200 <= response.status < 300:
        raise outcome.error(exception_class(response.status), response)
    try:
        return decode(operation, response.data)
    except ValueError as error:
        reason = f"The body is not what {operation.id} declares: {type_mismatch(error)}"
    raise outcome.error(ApiDecodeError, response, reason)


def result_with_http_info(operation: Operation[T], response: RawResponse, outcome: CallRecord) -> ApiResponse[T]:
    """The result with status and headers."""
    data = result(operation, response, outcome)
    return ApiResponse(response.status, response.headers, data, response.data, tuple(outcome.history))


def saved(operation: Operation[Any], response: RawResponse, outcome: CallRecord) -> ApiResponse[Any]:
    """The response whose body was saved as it came, or the error that it is."""
    if not 200 <= response.status < 300:
        raise outcome.error(exception_class(response.status), response)
    return ApiResponse(response.status, response.headers, None, b"", tuple(outcome.history))


def unread(operation: Operation[T], response: RawResponse, outcome: CallRecord) -> RawResponse:
    """The response itself, whatever its status, with its body unread."""
    return response


def unread_result(operation: Operation[T], response: RawResponse, outcome: CallRecord) -> RawResponse:
    """The response with its body unread, or the error that it is."""
    if 200 <= response.status < 300:
        return response
    data = response.data if response.unread is None else response.unread.read()
    read = RawResponse(response.status, response.reason, response.headers.items(), data)
    raise outcome.error(exception_class(response.status), read)
