"""What can be wrong with a request. The only place that knows the status numbers of errors.

Every problem has a reason, as the functions of reasons.py make them: clients are given it in a header.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.violations import Violation


class ApiError(Exception):
    """A request that is refused: an HTTP status, a code for programs and a message for people.

    `reason` names the rule that it breaks; `violations` say what is wrong with the body, one by one,
    where that is the reason.
    """

    status = 500
    code = "InternalServerError"

    def __init__(
        self, message: str, reason: str, *, code: str | None = None, violations: Sequence[Violation] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason
        self.violations = violations
        self.headers: Mapping[str, str] = {}
        if code is not None:
            self.code = code


class BadRequest(ApiError):
    """The request is not what the spec asks for."""

    status = 400
    code = "BadRequest"


class Unauthorized(ApiError):
    """The caller is not known."""

    status = 401
    code = "Unauthorized"


class Forbidden(ApiError):
    """The caller is known, and may not do this."""

    status = 403
    code = "Forbidden"


class NotFound(ApiError):
    """There is no such thing, or no such path."""

    status = 404
    code = "NotFound"


class MethodNotAllowed(ApiError):
    """The path is there, with other methods, which the Allow header names."""

    status = 405
    code = "MethodNotAllowed"

    def __init__(self, method: str, allowed: list[str]) -> None:
        listed = ", ".join(allowed)
        super().__init__(f"{method} is not allowed here, only {listed}.", reasons.route("no-such-method"))
        self.method = method
        self.headers = {"allow": listed}


class Conflict(ApiError):
    """There is one of that name already, or the state of things is against it."""

    status = 409
    code = "Conflict"


class Unprocessable(ApiError):
    """The request can be read, and has a value that cannot be."""

    status = 422
    code = "UnprocessableEntity"


class InternalServerError(ApiError):
    """A fault of the mock itself."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "mock; failed")


class InjectedFault(ApiError):
    """An error that somebody asked for with a fault rule."""

    code = "InjectedFault"

    def __init__(self, status: int, rule: str) -> None:
        super().__init__("This error was asked for with a fault rule.", reasons.fault(rule))
        self.status = status


class InvalidControlRequest(BadRequest):
    """A call of the control plane that makes no sense; the message says it all."""

    def __init__(self, message: str) -> None:
        super().__init__(message, reasons.control("misuse"))


class MalformedRequest(ApiError):
    """A request that is not read to its end: the connection is closed with the answer."""

    status = 400
    code = "BadRequest"

    def __init__(self, message: str, reason: str = "http; malformed") -> None:
        super().__init__(message, reason)
        self.headers = {"connection": "close"}


class TooLarge(MalformedRequest):
    """Its body has more bytes than the server takes."""

    status = 413
    code = "ContentTooLarge"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body is larger than the {limit} bytes that this server takes.", reasons.limit("body"))


class TargetTooLong(MalformedRequest):
    """Its path and query are longer than the server takes."""

    status = 414
    code = "UriTooLong"

    def __init__(self, limit: int) -> None:
        text = f"Path and query are longer than the {limit} bytes that this server takes."
        super().__init__(text, reasons.limit("target"))


class HeadTooLarge(MalformedRequest):
    """Its head is larger than the server takes."""

    status = 431
    code = "RequestHeaderFieldsTooLarge"

    def __init__(self, what: str) -> None:
        super().__init__(f"The head is larger than this server takes: {what}.", reasons.limit("head"))


class TooSlow(MalformedRequest):
    """It does not come to its end."""

    status = 408
    code = "RequestTimeout"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"The request did not come on within {seconds:g} seconds.", reasons.limit("time"))


class TooManyConnections(MalformedRequest):
    """The server has as many connections as it may have."""

    status = 503
    code = "ServiceUnavailable"

    def __init__(self) -> None:
        super().__init__("There are as many connections as this server takes.", reasons.limit("connections"))
        self.headers = {**self.headers, "retry-after": "1"}
