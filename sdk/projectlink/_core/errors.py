"""Exceptions, under the names that generated clients use.

OpenApiException
  ApiTypeError, ApiValueError, ApiKeyError, ApiAttributeError
  TransportError
    ApiConnectionError, ApiTimeoutError
  TransferError
  ApiException
    BadRequestException, UnauthorizedException, … (one class per status)
    ApiDecodeError
"""

from __future__ import annotations

from typing import Any

from projectlink._core.attempt import Attempt
from projectlink._core.headers import Headers, retry_after
from projectlink._core.instances import ValidatedByInstance


class OpenApiException(Exception, ValidatedByInstance):
    """The base class of all exceptions of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value if _is_picklable(value) else None for name, value in self.__dict__.items()}
        args = tuple(value if _is_picklable(value) else repr(value) for value in self.args)
        return _unpickle, (type(self), args, state)

    def __copy__(self) -> OpenApiException:
        return _unpickle(type(self), self.args, self.__dict__)


def _is_picklable(value: object) -> bool:
    """Return whether a value can be pickled; an open file, a lambda or very deep JSON cannot."""
    import pickle

    try:
        pickle.dumps([[[[value]]]])  # pickling the whole error recurses a few levels deeper
    except Exception:
        return False
    return True


def _unpickle(error_class: type[OpenApiException], args: tuple[Any, ...], state: dict[str, Any]) -> OpenApiException:
    error = error_class.__new__(error_class, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ApiTypeError(OpenApiException, TypeError):
    """An argument has the wrong type. No request was sent."""


class ApiValueError(OpenApiException, ValueError):
    """An argument has an invalid value. No request was sent."""


class ApiKeyError(OpenApiException, KeyError):
    """A missing key."""


class ApiAttributeError(OpenApiException, AttributeError):
    """A missing attribute."""


class TransportError(OpenApiException):
    """No complete response arrived.

    Attributes:
        sent: Whether the request may have reached the server.
        permanent: Whether a retry is pointless, such as after a certificate that does not verify.
        operation_id: Called operation; None for an error created by hand.
        method: HTTP method.
        url: URL of the request, with secrets redacted.
        history: Attempts of the call.
    """

    operation_id: str | None = None
    method: str | None = None
    url: str | None = None
    history: tuple[Attempt, ...] = ()
    _curl: str = ""

    def __init__(self, message: str, *, sent: bool, permanent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent
        self.permanent = permanent

    @property
    def attempts(self) -> int:
        """Return the number of attempts."""
        return len(self.history)

    def as_curl(self) -> str:
        """Return the request as a curl command, with ``***`` for secrets; an empty string if no request was built."""
        return self._curl

    def __str__(self) -> str:
        text = str(self.args[0])
        if self.operation_id is None:
            return text
        attempts = "" if self.attempts < 2 else f" after {self.attempts} attempts"
        return f"{self.operation_id}: {text}{attempts} ({self.method} {self.url})"


class ApiConnectionError(TransportError, ConnectionError):
    """The connection failed, or broke before the response was complete."""


class ApiTimeoutError(TransportError, TimeoutError):
    """The connection, the response or the call took longer than its timeout or deadline."""


class TransferError(OpenApiException):
    """An upload or download that is not complete. Its message says what to do."""


class ApiException(OpenApiException):
    """An error response; the base class of the exceptions of each status.

    Attributes:
        status: HTTP status code; 0 or None for an error created by hand.
        reason: HTTP reason phrase.
        headers: Response headers, case-insensitive.
        body: Response body as text.
        data: Response body as the documented error model, else as parsed JSON, else None.
        operation_id: Called operation.
        method: HTTP method.
        url: URL of the request, with secrets redacted.
        history: Attempts of the call.
    """

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | None = None,
        data: Any = None,
        headers: Headers | None = None,
        operation_id: str | None = None,
        method: str | None = None,
        url: str | None = None,
        history: tuple[Attempt, ...] = (),
        curl: str = "",
    ) -> None:
        if http_resp is not None:
            status = http_resp.status if status is None else status
            reason = http_resp.reason if reason is None else reason
            headers = Headers(http_resp.headers.items()) if headers is None else headers
            if body is None and http_resp.data is not None:
                body = http_resp.data.decode("utf-8", "replace")
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.headers = Headers() if headers is None else headers
        self.body = body
        self.data = data
        self.operation_id = operation_id
        self.method = method
        self.url = url
        self.history = history
        self._curl = curl

    @property
    def attempts(self) -> int:
        """Return the number of attempts."""
        return len(self.history)

    def as_curl(self) -> str:
        """Return the request as a curl command, with ``***`` for secrets; empty for an error created by hand."""
        return self._curl

    @property
    def retry_after(self) -> float | None:
        """Return the seconds of the ``Retry-After`` header; None without one."""
        return retry_after(self.headers)

    def __str__(self) -> str:
        lines = [f"({self.status})", f"Reason: {self.reason}"]
        if self.operation_id:
            lines.append(f"Request: {self.method} {self.url} ({self.operation_id}), attempts: {self.attempts}")
        if self.headers:
            lines.append(f"HTTP response headers: {self.headers}")
        if self.body:
            lines.append(f"HTTP response body: {self.body}")
        return "\n".join(lines) + "\n"


class ApiDecodeError(ApiException):
    """A success whose body does not match the operation; ``reason`` says where it differs."""


class BadRequestException(ApiException):
    """400. The request is invalid."""


class UnauthorizedException(ApiException):
    """401. The credentials are missing or invalid."""


class ForbiddenException(ApiException):
    """403. The caller lacks a permission."""


class NotFoundException(ApiException):
    """404. The resource does not exist or is not visible to the caller."""


class ConflictException(ApiException):
    """409. The name is taken, or the current state does not allow the change."""


class UnprocessableEntityException(ApiException):
    """422. The request is well-formed but a value is invalid."""


class TooManyRequestsException(ApiException):
    """429. The caller sent too many requests."""


class ServiceException(ApiException):
    """5xx. The service failed."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def exception_class(status: int) -> type[ApiException]:
    """Return the exception class of an error status."""
    return _BY_STATUS.get(status) or (ServiceException if 500 <= status <= 599 else ApiException)
