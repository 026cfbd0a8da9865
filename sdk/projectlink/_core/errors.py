"""What can go wrong, under the names that generated clients use."""

from __future__ import annotations

from typing import Any

from projectlink._core.attempt import Attempt
from projectlink._core.headers import Headers, retry_after


class OpenApiException(Exception):
    """The root of everything that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


def _revive(kind: type[OpenApiException], args: tuple[Any, ...], state: dict[str, Any]) -> OpenApiException:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ApiTypeError(OpenApiException, TypeError):
    """An argument of the wrong type. Nothing was sent."""


class ApiValueError(OpenApiException, ValueError):
    """An argument with a value that cannot be sent. Nothing was sent."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that does not exist."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist."""


class TransportError(OpenApiException):
    """No complete response arrived.

    Attributes:
        sent: Whether the request may have reached the server.
        permanent: Whether trying again is pointless, as with a certificate that does not verify.
        operation_id, method, url: What was being called; the URL has no secrets in it.
        history: Every attempt of the call.
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
        """How many times the request was tried."""
        return len(self.history)

    def as_curl(self) -> str:
        """The request as a curl command, with ``***`` in place of secrets; empty if nothing was prepared."""
        return self._curl

    def __str__(self) -> str:
        text = str(self.args[0])
        if self.operation_id is None:
            return text
        tries = "" if self.attempts < 2 else f" after {self.attempts} attempts"
        return f"{self.operation_id}: {text}{tries} ({self.method} {self.url})"


class ApiConnectionError(TransportError, ConnectionError):
    """The connection could not be made, or broke before the response was complete."""


class ApiTimeoutError(TransportError, TimeoutError):
    """The connection or the response took longer than the timeout."""


class ApiException(OpenApiException):
    """An HTTP response that is an error; also the root of the classes for each status.

    Attributes:
        status: HTTP status code; 0 or None when made by hand.
        reason: HTTP reason phrase.
        headers: Response headers, case-insensitive.
        body: Response body as text.
        data: Response body as the documented error model or as parsed JSON; None if it is neither.
        operation_id, method, url: What was called; the URL has no secrets in it.
        history: Every attempt of the call.
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
        """How many times the request was sent."""
        return len(self.history)

    def as_curl(self) -> str:
        """The request as a curl command, with ``***`` in place of secrets; empty for an error made by hand."""
        return self._curl

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait before the next try; None if it does not say."""
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
    """A response whose body is not what the operation declares; ``reason`` says where it differs."""


class BadRequestException(ApiException):
    """400: the request is invalid."""


class UnauthorizedException(ApiException):
    """401: credentials are missing or not accepted."""


class ForbiddenException(ApiException):
    """403: the caller may not do this."""


class NotFoundException(ApiException):
    """404: there is no such thing, or the caller may not know of it."""


class ConflictException(ApiException):
    """409: the request does not fit the present state."""


class UnprocessableEntityException(ApiException):
    """422: the request is well formed and its content invalid."""


class TooManyRequestsException(ApiException):
    """429: the caller has sent too many requests."""


class ServiceException(ApiException):
    """5xx: the service failed."""


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
    """The exception class for a status that is no success."""
    return _BY_STATUS.get(status) or (ServiceException if 500 <= status <= 599 else ApiException)
